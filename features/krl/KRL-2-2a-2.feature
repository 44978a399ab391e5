# language: no
@KRL-2-2a-2
Egenskap: KRL-2-2a-2 Botilbudet er gratis
  Det skal ikke koste noe å bo på krisesenteret. Enhver betaling for oppholdet bryter plikten; om mat eller depositum
  rammes, er et spørsmål for en person.

  Bakgrunn:
    Gitt plikten "KRL-2-2a-2"

  Regel: Plikten er oppfylt når det er vist at oppholdet er gratis

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2021-10-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.gratis" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2021-10-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Og en forespørsel med frist 2021-09-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Og en forespørsel med frist 2021-09-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | fra        | til        |
        | botilbud.gratis | ja    | 2015-10-15 | 2021-10-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | fra        | til        |
        | botilbud.gratis | ja    | 2015-10-15 | 2021-10-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "botilbud.gratis" er satt til side som "foreldet"

    Scenario: Mangler: gratis opphold
      Gitt vurderingsdatoen 2021-10-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.gratis" mangler

    Scenariomal: Ikke nok: gratis opphold, <tilfelle>
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | botilbud.gratis | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.gratis" mangler
      Og opplysningen "botilbud.gratis" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2019-10-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2021-10-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: gratis opphold, <tilfelle>
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.gratis | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2019-11-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2017-10-15 | 2021-07-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: gratis opphold
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | gruppe  |
        | botilbud.gratis | ja    | kvinner |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.gratis" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: gratis opphold
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.gratis | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Den som tar betalt, bryter plikten

    Scenariomal: Bryter: oppholdet er ikke gratis, <tilfelle>
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | vist ved   | sagt av   | om   |
        | botilbud.gratis | nei   | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: oppholdet er ikke gratis, <tilfelle>
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | botilbud.gratis | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: oppholdet er ikke gratis
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi | vist ved |
        | botilbud.gratis | ja    | dokument |
        | botilbud.gratis | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Én krone er betaling
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                   | verdi | vist ved |
        | botilbud.gratis              | ja    | dokument |
        | botilbud.egenbetaling_kroner | 1     | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"

    Scenario: Null kroner er ikke betaling
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                   | verdi | vist ved |
        | botilbud.gratis              | ja    | dokument |
        | botilbud.egenbetaling_kroner | 0     | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Null kroner viser ikke alene at oppholdet er gratis
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                   | verdi |
        | botilbud.egenbetaling_kroner | 0     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.gratis" mangler

    Scenario: Et prikket tall er verken null eller en betaling
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                   | verdi | vist ved     |
        | botilbud.gratis              | ja    | dokument     |
        | botilbud.egenbetaling_kroner | ..    | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.egenbetaling_kroner" er satt til side som "prikket"

    Scenario: Menn må betale
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                   | verdi | gruppe       | vist ved |
        | botilbud.gratis              | ja    | uspesifisert | dokument |
        | botilbud.egenbetaling_kroner | 150   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenariomal: Bryter: egenbetaling, <tilfelle>
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                   | verdi | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.gratis              | ja    | dokument | kommunen  | kommunen |       |                |
        | botilbud.egenbetaling_kroner | 250   | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden      | kommunen     | kommunen     | 2019-11-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2017-10-15 | 2021-07-15   |

    Scenariomal: Bryter ikke: egenbetaling, <tilfelle>
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved | sagt av   | sikkerhet   | fra   |
        | botilbud.gratis              | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | botilbud.egenbetaling_kroner | 250   | <måte> | påstand  | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.egenbetaling_kroner" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | sagt av    | sikkerhet | fra        | satt til side  |
        | bare planlagt             | planlagt | kommunen   | sikker    |            | planlagt       |
        | fra pressen               | ordnet   | tredjepart | sikker    |            | fra tredjepart |
        | usikkert                  | ordnet   | kommunen   | usikker   |            | usikkert       |
        | sagt for 24 måneder siden | ordnet   | kommunen   | sikker    | 2019-10-15 | foreldet       |

  Regel: Mat og depositum er et spørsmål

    Scenariomal: Spørsmål: betaling for mat, <tilfelle>
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.gratis               | ja    | ordnet | dokument | kommunen  | kommunen |       |                |
        | botilbud.kost_eller_depositum | ja    | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | ordnet   | kommunen     | kommunen     | 2019-11-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2017-10-15 | 2021-07-15   |

    Scenario: Usikkert: betaling for mat
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | sikkerhet |
        | botilbud.gratis               | ja    | dokument | sikker    |
        | botilbud.kost_eller_depositum | ja    | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 24 måneder siden: betaling for mat
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | fra        |
        | botilbud.gratis               | ja    | dokument |            |
        | botilbud.kost_eller_depositum | ja    | påstand  | 2019-10-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.kost_eller_depositum" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: betaling for mat
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | botilbud.gratis               | ja    | dokument |
        | botilbud.kost_eller_depositum | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Spørsmålet er vurdert, oppfylt: betaling for mat
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | botilbud.gratis               | ja    | dokument |
        | botilbud.kost_eller_depositum | ja    | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2021-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: betaling for mat
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | botilbud.gratis               | ja    | dokument |
        | botilbud.kost_eller_depositum | ja    | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2021-09-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2021-09-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2021-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2021-09-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2021-09-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2021-10-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2021-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.gratis | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"
