# language: no
@KRL-2-5a
Egenskap: KRL-2-5a God kvalitet på tilbudet
  Kommunen skal sørge for at tilbudet er godt. Hva som er godt, er ikke et tall: en person vurderer helheten. Kravet sto
  i fjerde ledd til og med 2025 og står i femte ledd fra 2026.

  Bakgrunn:
    Gitt plikten "KRL-2-5a"

  Regel: Bare en person eller tilsynsmyndigheten kan avgjøre

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 fjerde ledd"
      Og styrken er "skal"
      Og grunnen er "krever skjønn"

    Scenario: Alt som veier, er vist
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                 | verdi | måte   |
        | kvalitet.maal_og_vurdering | ja    | ordnet |
        | kvalitet.brukererfaringer  | ja    | utført |
        | kvalitet.egnede_lokaler    | ja    | ordnet |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Alt som veier, mangler etter kommunens eget ord
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                 | verdi | vist ved |
        | kvalitet.maal_og_vurdering | nei   | påstand  |
        | kvalitet.brukererfaringer  | nei   | påstand  |
        | kvalitet.egnede_lokaler    | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Skjønnet sier oppfylt
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2019-08-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet sier brutt
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2019-08-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet gjelder på sin siste dag
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2019-08-15 med gyldighet til 2019-10-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet er gått ut dagen før
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2019-08-15 med gyldighet til 2019-10-14
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2019-09-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 fjerde ledd"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2019-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2019-09-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2019-10-15
      Og ingen opplysninger
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2019-09-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

  Regel: Mål som blir vurdert, veier

    Scenariomal: Veier: mål og vurdering, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                 | verdi | sagt av   | om   | fra   | dokumentdato   |
        | kvalitet.maal_og_vurdering | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kvalitet.maal_og_vurdering" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2017-11-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2015-10-15 | 2019-07-15   |

    Scenariomal: Veier ikke: mål og vurdering, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved   | fra   |
        | kvalitet.maal_og_vurdering | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kvalitet.maal_og_vurdering" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2017-10-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

  Regel: Brukernes erfaringer veier

    Scenariomal: Veier: brukernes erfaringer, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                | verdi | måte   | sagt av   | om   | fra   | dokumentdato   |
        | kvalitet.brukererfaringer | ja    | utført | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kvalitet.brukererfaringer" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2017-11-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2015-10-15 | 2019-07-15   |

    Scenariomal: Veier ikke: brukernes erfaringer, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | fra   |
        | kvalitet.brukererfaringer | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kvalitet.brukererfaringer" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte   | vist ved | fra        | satt til side |
        | bare påstått              | utført | påstand  |            | for svakt     |
        | vist for 24 måneder siden | utført | dokument | 2017-10-15 | foreldet      |
        | bare ordnet               | ordnet | dokument |            | for svakt     |

  Regel: Egnede lokaler veier

    Scenariomal: Veier: egnede lokaler, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning              | verdi | sagt av   | om   | fra   | dokumentdato   |
        | kvalitet.egnede_lokaler | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kvalitet.egnede_lokaler" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 59 måneder siden     | kommunen     | kommunen     | 2014-11-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2012-10-15 | 2019-07-15   |

    Scenariomal: Veier ikke: egnede lokaler, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved   | fra   |
        | kvalitet.egnede_lokaler | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kvalitet.egnede_lokaler" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 60 måneder siden | ordnet   | dokument | 2014-10-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

  Regel: Mangler ved lokalene er et spørsmål

    Scenariomal: Spørsmål: mangler ved lokalene, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | kvalitet.mangler_ved_lokalene | ja    | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                           | sagt av      | om           | fra        | dokumentdato |
        | sagt, men usikkert                 | kommunen     | kommunen     |            |              |
        | sagt av leverandøren, men usikkert | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden          | kommunen     | kommunen     | 2017-11-15 |              |
        | gammelt forhold, ny kilde          | kommunen     | kommunen     | 2015-10-15 | 2019-07-15   |

    Scenario: Sagt for 24 måneder siden: mangler ved lokalene
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | sikkerhet | fra        |
        | kvalitet.mangler_ved_lokalene | ja    | påstand  | usikker   | 2017-10-15 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kvalitet.mangler_ved_lokalene" er satt til side som "foreldet"

    Scenario: Én dusj og to toaletter på ti beboere
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning                    | verdi | gruppe  | vist ved | sagt av      | sikkerhet | om           |
        | kvalitet.mangler_ved_lokalene | ja    | kvinner | påstand  | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

  Regel: Kravet flyttet fra fjerde til femte ledd i 2026

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 fjerde ledd"
      Og styrken er "skal"
      Og grunnen er "krever skjønn"

    Scenario: Siste dag før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 fjerde ledd"
      Og styrken er "skal"
      Og grunnen er "krever skjønn"

    Scenario: Første dag etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og styrken er "skal"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn før flyttingen gjelder fortsatt, for ordlyden er den samme
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2025-12-31
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønn etter lovendringen, oppfylt
      Gitt vurderingsdatoen 2026-02-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2026-02-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønn etter lovendringen, brutt
      Gitt vurderingsdatoen 2026-02-15
      Og ingen opplysninger
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2026-02-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 femte ledd"
      Og utfallet merkes med "rådgiver"
