# language: no
@KRL-2-6
Egenskap: KRL-2-6 Fysisk skilte botilbud for kvinner og menn
  Kvinner og menn skal ikke bo sammen på krisesenteret. Loven sier ikke hvordan de skal skilles; felles rom bryter
  plikten, felles inngang er et spørsmål. Kravet sto i femte ledd til og med 2025 og står i sjette ledd fra 2026.

  Bakgrunn:
    Gitt plikten "KRL-2-6"

  Regel: Plikten er oppfylt når det er vist at botilbudene er skilt

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2018-10-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.fysisk_skilt" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2018-10-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Og en forespørsel med frist 2018-09-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Og en forespørsel med frist 2018-09-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | fra        | til        |
        | botilbud.fysisk_skilt | ja    | 2012-10-15 | 2018-10-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | fra        | til        |
        | botilbud.fysisk_skilt | ja    | 2012-10-15 | 2018-10-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "botilbud.fysisk_skilt" er satt til side som "foreldet"

    Scenario: Mangler: fysisk skilt
      Gitt vurderingsdatoen 2018-10-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.fysisk_skilt" mangler

    Scenariomal: Ikke nok: fysisk skilt, <tilfelle>
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | botilbud.fysisk_skilt | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.fysisk_skilt" mangler
      Og opplysningen "botilbud.fysisk_skilt" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 60 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2013-10-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2018-10-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: fysisk skilt, <tilfelle>
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.fysisk_skilt | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 59 måneder siden     | kommunen     | kommunen     | 2013-11-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2011-10-15 | 2018-07-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: fysisk skilt
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | gruppe  |
        | botilbud.fysisk_skilt | ja    | kvinner |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.fysisk_skilt" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: fysisk skilt
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | gruppe |
        | botilbud.fysisk_skilt | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Botilbud som ikke er skilt, bryter plikten

    Scenariomal: Bryter: ikke fysisk skilt, <tilfelle>
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | vist ved   | sagt av   | om   |
        | botilbud.fysisk_skilt | nei   | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: ikke fysisk skilt, <tilfelle>
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | botilbud.fysisk_skilt | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: ikke fysisk skilt
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | vist ved |
        | botilbud.fysisk_skilt | ja    | dokument |
        | botilbud.fysisk_skilt | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Menns botilbud er ikke skilt fra kvinnenes
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi | gruppe | vist ved |
        | botilbud.fysisk_skilt | nei   | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Felles rom bryter plikten

    Scenariomal: Bryter: felles rom, <tilfelle>
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.fysisk_skilt   | ja    | dokument | kommunen  | kommunen |       |                |
        | botilbud.felles_arealer | ja    | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 59 måneder siden      | kommunen     | kommunen     | 2013-11-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2011-10-15 | 2018-07-15   |

    Scenariomal: Bryter ikke: felles rom, <tilfelle>
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av   | sikkerhet   | fra   |
        | botilbud.fysisk_skilt   | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | botilbud.felles_arealer | ja    | <måte> | påstand  | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.felles_arealer" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | sagt av    | sikkerhet | fra        | satt til side  |
        | bare planlagt             | planlagt | kommunen   | sikker    |            | planlagt       |
        | fra pressen               | ordnet   | tredjepart | sikker    |            | fra tredjepart |
        | usikkert                  | ordnet   | kommunen   | usikker   |            | usikkert       |
        | sagt for 60 måneder siden | ordnet   | kommunen   | sikker    | 2013-10-15 | foreldet       |

    Scenario: Det motsatte er sagt: felles rom
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | botilbud.fysisk_skilt   | ja    | dokument |
        | botilbud.felles_arealer | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Senteret sier at menn og kvinner deler fellesarealer når menn bor der
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | botilbud.felles_arealer | ja    | menn   | utført | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"

  Regel: Felles inngang er et spørsmål

    Scenariomal: Spørsmål: felles inngang, <tilfelle>
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.fysisk_skilt   | ja    | ordnet | dokument | kommunen  | kommunen |       |                |
        | botilbud.felles_inngang | ja    | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 59 måneder siden | ordnet   | kommunen     | kommunen     | 2013-11-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2011-10-15 | 2018-07-15   |

    Scenario: Usikkert: felles inngang
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | vist ved | sikkerhet |
        | botilbud.fysisk_skilt   | ja    | dokument | sikker    |
        | botilbud.felles_inngang | ja    | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 60 måneder siden: felles inngang
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | vist ved | fra        |
        | botilbud.fysisk_skilt   | ja    | dokument |            |
        | botilbud.felles_inngang | ja    | påstand  | 2013-10-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.felles_inngang" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: felles inngang
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | botilbud.fysisk_skilt   | ja    | dokument |
        | botilbud.felles_inngang | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Spørsmålet er vurdert, oppfylt: felles inngang
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | botilbud.fysisk_skilt   | ja    | dokument |
        | botilbud.felles_inngang | ja    | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2018-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: felles inngang
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | botilbud.fysisk_skilt   | ja    | dokument |
        | botilbud.felles_inngang | ja    | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2018-09-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2018-09-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2018-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Og tilsynsmyndighetens varsel om "brutt" for "menn" den 2018-09-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "menn" den 2018-09-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2018-10-15
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2018-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Kravet flyttet fra femte til sjette ledd i 2026

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og styrken er "skal"

    Scenario: Siste dag før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og styrken er "skal"

    Scenario: Første dag etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning            | verdi |
        | botilbud.fysisk_skilt | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 sjette ledd"
      Og styrken er "skal"

    Scenario: Brutt før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | botilbud.fysisk_skilt   | ja    | dokument |
        | botilbud.felles_arealer | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"

    Scenario: Brutt etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | botilbud.fysisk_skilt   | ja    | dokument |
        | botilbud.felles_arealer | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 sjette ledd"

    Scenario: Ingen opplysninger før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og grunnen er "mangler"

    Scenario: Ingen opplysninger etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 sjette ledd"
      Og grunnen er "mangler"
