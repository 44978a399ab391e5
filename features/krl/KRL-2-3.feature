# language: no
@KRL-2-3
Egenskap: KRL-2-3 Støtte, veiledning og hjelp til kontakt med andre tjenester
  Krisesentertilbudet er mer enn et sted å bo: brukerne skal få støtte, veiledning og hjelp til å komme i kontakt med
  andre tjenester. Kravet sto i andre ledd til og med 2025 og står i tredje ledd fra 2026.

  Bakgrunn:
    Gitt plikten "KRL-2-3"

  Regel: Plikten er oppfylt når alle tre delene er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2020-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd"
      Og grunnen er "mangler"
      Og opplysningen "hjelp.stoette" mangler

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
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Og en forespørsel med frist 2020-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Og en forespørsel med frist 2020-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | fra        | til        |
        | hjelp.stoette               | ja    | 2014-06-15 | 2020-06-15 |
        | hjelp.veiledning            | ja    |            |            |
        | hjelp.kontakt_med_tjenester | ja    |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | fra        | til        |
        | hjelp.stoette               | ja    | 2014-06-15 | 2020-06-14 |
        | hjelp.veiledning            | ja    |            |            |
        | hjelp.kontakt_med_tjenester | ja    |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "hjelp.stoette" er satt til side som "foreldet"

  Regel: Støtte

    Scenario: Mangler: støtte
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "hjelp.stoette" mangler

    Scenariomal: Ikke nok: støtte, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | hjelp.stoette               | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
        | hjelp.veiledning            | ja    | ordnet | dokument   | kommunen  | sikker      |       |
        | hjelp.kontakt_med_tjenester | ja    | ordnet | dokument   | kommunen  | sikker      |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "hjelp.stoette" mangler
      Og opplysningen "hjelp.stoette" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2018-06-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2020-06-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: støtte, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | sagt av   | om       | fra   | dokumentdato   |
        | hjelp.stoette               | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | hjelp.veiledning            | ja    | kommunen  | kommunen |       |                |
        | hjelp.kontakt_med_tjenester | ja    | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2018-07-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2016-06-15 | 2020-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: støtte
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe       |
        | hjelp.stoette               | ja    | kvinner      |
        | hjelp.veiledning            | ja    | uspesifisert |
        | hjelp.kontakt_med_tjenester | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "hjelp.stoette" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: støtte
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe       |
        | hjelp.stoette               | ja    | alle         |
        | hjelp.veiledning            | ja    | uspesifisert |
        | hjelp.kontakt_med_tjenester | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Bryter: ingen støtte, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | vist ved   | sagt av   | om       |
        | hjelp.veiledning            | ja    | dokument   | kommunen  | kommunen |
        | hjelp.kontakt_med_tjenester | ja    | dokument   | kommunen  | kommunen |
        | hjelp.stoette               | nei   | <vist ved> | <sagt av> | <om>     |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: ingen støtte, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | hjelp.veiledning            | ja    | ordnet | dokument | kommunen  | sikker      |
        | hjelp.kontakt_med_tjenester | ja    | ordnet | dokument | kommunen  | sikker      |
        | hjelp.stoette               | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: ingen støtte
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | vist ved |
        | hjelp.stoette               | ja    | dokument |
        | hjelp.veiledning            | ja    | dokument |
        | hjelp.kontakt_med_tjenester | ja    | dokument |
        | hjelp.stoette               | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Menn får ingen støtte
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe       | vist ved |
        | hjelp.veiledning            | ja    | uspesifisert | dokument |
        | hjelp.kontakt_med_tjenester | ja    | uspesifisert | dokument |
        | hjelp.stoette               | nei   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Veiledning

    Scenario: Mangler: veiledning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "hjelp.veiledning" mangler

    Scenariomal: Ikke nok: veiledning, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | fra   |
        | hjelp.stoette               | ja    | ordnet | dokument   |       |
        | hjelp.veiledning            | ja    | <måte> | <vist ved> | <fra> |
        | hjelp.kontakt_med_tjenester | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "hjelp.veiledning" mangler
      Og opplysningen "hjelp.veiledning" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2018-06-15 | foreldet  | foreldet      |

    Scenariomal: Nok: veiledning, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | sagt av   | om       | fra   | dokumentdato   |
        | hjelp.stoette               | ja    | kommunen  | kommunen |       |                |
        | hjelp.veiledning            | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | hjelp.kontakt_med_tjenester | ja    | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2018-07-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2016-06-15 | 2020-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: veiledning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe       |
        | hjelp.stoette               | ja    | uspesifisert |
        | hjelp.veiledning            | ja    | kvinner      |
        | hjelp.kontakt_med_tjenester | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "hjelp.veiledning" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: veiledning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe       |
        | hjelp.stoette               | ja    | uspesifisert |
        | hjelp.veiledning            | ja    | alle         |
        | hjelp.kontakt_med_tjenester | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet av kommunen: ingen veiledning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | vist ved |
        | hjelp.stoette               | ja    | dokument |
        | hjelp.kontakt_med_tjenester | ja    | dokument |
        | hjelp.veiledning            | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: ingen veiledning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | måte     | vist ved |
        | hjelp.stoette               | ja    | ordnet   | dokument |
        | hjelp.kontakt_med_tjenester | ja    | ordnet   | dokument |
        | hjelp.veiledning            | nei   | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: ingen veiledning
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | vist ved |
        | hjelp.stoette               | ja    | dokument |
        | hjelp.veiledning            | ja    | dokument |
        | hjelp.kontakt_med_tjenester | ja    | dokument |
        | hjelp.veiledning            | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hjelp til kontakt med andre tjenester

    Scenario: Mangler: hjelp til kontakt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning       | verdi |
        | hjelp.stoette    | ja    |
        | hjelp.veiledning | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "hjelp.kontakt_med_tjenester" mangler

    Scenariomal: Ikke nok: hjelp til kontakt, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | fra   |
        | hjelp.stoette               | ja    | ordnet | dokument   |       |
        | hjelp.veiledning            | ja    | ordnet | dokument   |       |
        | hjelp.kontakt_med_tjenester | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "hjelp.kontakt_med_tjenester" mangler
      Og opplysningen "hjelp.kontakt_med_tjenester" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2018-06-15 | foreldet  | foreldet      |

    Scenariomal: Nok: hjelp til kontakt, <tilfelle>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | sagt av   | om       | fra   | dokumentdato   |
        | hjelp.stoette               | ja    | kommunen  | kommunen |       |                |
        | hjelp.veiledning            | ja    | kommunen  | kommunen |       |                |
        | hjelp.kontakt_med_tjenester | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2018-07-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2016-06-15 | 2020-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: hjelp til kontakt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe       |
        | hjelp.stoette               | ja    | uspesifisert |
        | hjelp.veiledning            | ja    | uspesifisert |
        | hjelp.kontakt_med_tjenester | ja    | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "hjelp.kontakt_med_tjenester" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: hjelp til kontakt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe       |
        | hjelp.stoette               | ja    | uspesifisert |
        | hjelp.veiledning            | ja    | uspesifisert |
        | hjelp.kontakt_med_tjenester | ja    | alle         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet av kommunen: ingen hjelp til kontakt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | vist ved |
        | hjelp.stoette               | ja    | dokument |
        | hjelp.veiledning            | ja    | dokument |
        | hjelp.kontakt_med_tjenester | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: ingen hjelp til kontakt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | måte     | vist ved |
        | hjelp.stoette               | ja    | ordnet   | dokument |
        | hjelp.veiledning            | ja    | ordnet   | dokument |
        | hjelp.kontakt_med_tjenester | nei   | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: ingen hjelp til kontakt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi | vist ved |
        | hjelp.stoette               | ja    | dokument |
        | hjelp.veiledning            | ja    | dokument |
        | hjelp.kontakt_med_tjenester | ja    | dokument |
        | hjelp.kontakt_med_tjenester | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2020-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Kravet flyttet fra andre til tredje ledd i 2026

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd"
      Og styrken er "skal"

    Scenario: Siste dag før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd"
      Og styrken er "skal"

    Scenario: Første dag etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                  | verdi |
        | hjelp.stoette               | ja    |
        | hjelp.veiledning            | ja    |
        | hjelp.kontakt_med_tjenester | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og styrken er "skal"

    Scenario: Brutt før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning    | verdi | vist ved |
        | hjelp.stoette | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd"

    Scenario: Brutt etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning    | verdi | vist ved |
        | hjelp.stoette | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"

    Scenario: Ingen opplysninger før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd"
      Og grunnen er "mangler"

    Scenario: Ingen opplysninger etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 tredje ledd"
      Og grunnen er "mangler"
