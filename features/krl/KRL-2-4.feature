# language: no
@KRL-2-4
Egenskap: KRL-2-4 Direkte tilgang uten henvisning eller timeavtale
  Den som trenger krisesentertilbudet, skal kunne ta direkte kontakt med alle deler av det. Verken henvisning, time eller
  vedtak skal stå i veien. Kravet sto i tredje ledd til og med 2025 og står i fjerde ledd fra 2026.

  Bakgrunn:
    Gitt plikten "KRL-2-4"

  Regel: Plikten er oppfylt når begge delene er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2020-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og grunnen er "mangler"
      Og opplysningen "tilgang.uten_henvisning" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2020-06-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Og en forespørsel med frist 2020-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Og en forespørsel med frist 2020-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | fra        | til        |
        | tilgang.uten_henvisning | ja    | 2014-06-15 | 2020-06-15 |
        | tilgang.uten_timeavtale | ja    |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | fra        | til        |
        | tilgang.uten_henvisning | ja    | 2014-06-15 | 2020-06-14 |
        | tilgang.uten_timeavtale | ja    |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tilgang.uten_henvisning" er satt til side som "foreldet"

  Regel: Uten henvisning

    Scenario: Mangler: uten henvisning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_timeavtale | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilgang.uten_henvisning" mangler

    Scenariomal: Ikke nok: uten henvisning, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | tilgang.uten_henvisning | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
        | tilgang.uten_timeavtale | ja    | ordnet | dokument   | kommunen  | sikker      |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "tilgang.uten_henvisning" mangler
      Og opplysningen "tilgang.uten_henvisning" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2018-06-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2020-06-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: uten henvisning, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | sagt av   | om       | fra   | dokumentdato   |
        | tilgang.uten_henvisning | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | tilgang.uten_timeavtale | ja    | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2018-07-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2016-06-15 | 2020-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: uten henvisning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe       |
        | tilgang.uten_henvisning | ja    | kvinner      |
        | tilgang.uten_timeavtale | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilgang.uten_henvisning" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: uten henvisning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe       |
        | tilgang.uten_henvisning | ja    | alle         |
        | tilgang.uten_timeavtale | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Bryter: krav om henvisning, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | vist ved   | sagt av   | om       |
        | tilgang.uten_timeavtale | ja    | dokument   | kommunen  | kommunen |
        | tilgang.uten_henvisning | nei   | <vist ved> | <sagt av> | <om>     |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: krav om henvisning, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | tilgang.uten_timeavtale | ja    | ordnet | dokument | kommunen  | sikker      |
        | tilgang.uten_henvisning | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: krav om henvisning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | tilgang.uten_henvisning | ja    | dokument |
        | tilgang.uten_timeavtale | ja    | dokument |
        | tilgang.uten_henvisning | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Menn må ha henvisning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe       | vist ved |
        | tilgang.uten_timeavtale | ja    | uspesifisert | dokument |
        | tilgang.uten_henvisning | nei   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Uten timeavtale

    Scenario: Mangler: uten timeavtale
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilgang.uten_timeavtale" mangler

    Scenariomal: Ikke nok: uten timeavtale, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved   | fra   |
        | tilgang.uten_henvisning | ja    | ordnet | dokument   |       |
        | tilgang.uten_timeavtale | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "tilgang.uten_timeavtale" mangler
      Og opplysningen "tilgang.uten_timeavtale" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2018-06-15 | foreldet  | foreldet      |

    Scenariomal: Nok: uten timeavtale, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | sagt av   | om       | fra   | dokumentdato   |
        | tilgang.uten_henvisning | ja    | kommunen  | kommunen |       |                |
        | tilgang.uten_timeavtale | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2018-07-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2016-06-15 | 2020-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: uten timeavtale
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe       |
        | tilgang.uten_henvisning | ja    | uspesifisert |
        | tilgang.uten_timeavtale | ja    | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilgang.uten_timeavtale" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: uten timeavtale
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe       |
        | tilgang.uten_henvisning | ja    | uspesifisert |
        | tilgang.uten_timeavtale | ja    | alle         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet av kommunen: krav om timeavtale
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | tilgang.uten_henvisning | ja    | dokument |
        | tilgang.uten_timeavtale | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: krav om timeavtale
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | måte     | vist ved |
        | tilgang.uten_henvisning | ja    | ordnet   | dokument |
        | tilgang.uten_timeavtale | nei   | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: krav om timeavtale
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | tilgang.uten_henvisning | ja    | dokument |
        | tilgang.uten_timeavtale | ja    | dokument |
        | tilgang.uten_timeavtale | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Et krav om vedtak bryter plikten

    Scenariomal: Bryter: krav om vedtak, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | tilgang.uten_henvisning | ja    | dokument | kommunen  | kommunen |       |                |
        | tilgang.uten_timeavtale | ja    | dokument | kommunen  | kommunen |       |                |
        | tilgang.krever_vedtak   | ja    | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden      | kommunen     | kommunen     | 2018-07-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2016-06-15 | 2020-03-15   |

    Scenariomal: Bryter ikke: krav om vedtak, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av   | sikkerhet   | fra   |
        | tilgang.uten_henvisning | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | tilgang.uten_timeavtale | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | tilgang.krever_vedtak   | ja    | <måte> | påstand  | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilgang.krever_vedtak" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | sagt av    | sikkerhet | fra        | satt til side  |
        | bare planlagt             | planlagt | kommunen   | sikker    |            | planlagt       |
        | fra pressen               | ordnet   | tredjepart | sikker    |            | fra tredjepart |
        | usikkert                  | ordnet   | kommunen   | usikker   |            | usikkert       |
        | sagt for 24 måneder siden | ordnet   | kommunen   | sikker    | 2018-06-15 | foreldet       |

    Scenario: Det motsatte er sagt: krav om vedtak
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | tilgang.uten_henvisning | ja    | dokument |
        | tilgang.uten_timeavtale | ja    | dokument |
        | tilgang.krever_vedtak   | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Kravet om vedtak gjelder bare menn
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe       | vist ved |
        | tilgang.uten_henvisning | ja    | uspesifisert | dokument |
        | tilgang.uten_timeavtale | ja    | uspesifisert | dokument |
        | tilgang.krever_vedtak   | ja    | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Kravet flyttet fra tredje til fjerde ledd i 2026

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og styrken er "skal"

    Scenario: Siste dag før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og styrken er "skal"

    Scenario: Første dag etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning              | verdi |
        | tilgang.uten_henvisning | ja    |
        | tilgang.uten_timeavtale | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 fjerde ledd"
      Og styrken er "skal"

    Scenario: Brutt før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | tilgang.uten_henvisning | ja    | dokument |
        | tilgang.uten_timeavtale | ja    | dokument |
        | tilgang.krever_vedtak   | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"

    Scenario: Brutt etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | tilgang.uten_henvisning | ja    | dokument |
        | tilgang.uten_timeavtale | ja    | dokument |
        | tilgang.krever_vedtak   | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 fjerde ledd"

    Scenario: Ingen opplysninger før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og grunnen er "mangler"

    Scenario: Ingen opplysninger etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 fjerde ledd"
      Og grunnen er "mangler"
