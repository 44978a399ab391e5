# language: no
@KRL-2-5b
Egenskap: KRL-2-5b Ansatte med kompetanse til å møte brukernes særskilte behov
  De ansatte skal kunne ta vare på de særskilte behovene brukerne har. Loven krever ingen bestemt utdanning og ikke noe
  bestemt antall; en person vurderer. Kravet sto i fjerde ledd til og med 2025 og står i femte ledd fra 2026.

  Bakgrunn:
    Gitt plikten "KRL-2-5b"

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
        | opplysning            | verdi | gruppe       | måte   |
        | kompetanse.plan       | ja    | uspesifisert | ordnet |
        | kompetanse.opplaering | ja    | ansatte      | utført |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Alt som veier, mangler etter kommunens eget ord
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | vist ved |
        | kompetanse.plan       | nei   | uspesifisert | påstand  |
        | kompetanse.opplaering | nei   | ansatte      | påstand  |
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

  Regel: En plan for kompetansen veier

    Scenariomal: Veier: plan for kompetansen, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning      | verdi | sagt av   | om   | fra   | dokumentdato   |
        | kompetanse.plan | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kompetanse.plan" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2017-11-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2015-10-15 | 2019-07-15   |

    Scenariomal: Veier ikke: plan for kompetansen, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning      | verdi | måte   | vist ved   | fra   |
        | kompetanse.plan | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kompetanse.plan" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2017-10-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

  Regel: Opplæring som er gitt, veier

    Scenariomal: Veier: opplæring, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning            | verdi | gruppe  | måte   | sagt av   | om   | fra   | dokumentdato   |
        | kompetanse.opplaering | ja    | ansatte | utført | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kompetanse.opplaering" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2017-11-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2015-10-15 | 2019-07-15   |

    Scenariomal: Veier ikke: opplæring, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning            | verdi | gruppe  | måte   | vist ved   | fra   |
        | kompetanse.opplaering | ja    | ansatte | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kompetanse.opplaering" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte   | vist ved | fra        | satt til side |
        | bare påstått              | utført | påstand  |            | for svakt     |
        | vist for 24 måneder siden | utført | dokument | 2017-10-15 | foreldet      |
        | bare ordnet               | ordnet | dokument |            | for svakt     |

    Scenario: Opplæring ført på brukerne veier ikke
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning            | verdi | gruppe  | måte   |
        | kompetanse.opplaering | ja    | kvinner | utført |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kompetanse.opplaering" er satt til side som "annen gruppe"

  Regel: Manglende kompetanse er et spørsmål

    Scenariomal: Spørsmål: manglende kompetanse, <tilfelle>
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning         | verdi | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | kompetanse.mangler | ja    | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
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

    Scenario: Sagt for 24 måneder siden: manglende kompetanse
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning         | verdi | vist ved | sikkerhet | fra        |
        | kompetanse.mangler | ja    | påstand  | usikker   | 2017-10-15 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "kompetanse.mangler" er satt til side som "foreldet"

    Scenario: De ansatte sier selv at de mangler kompetanse
      Gitt vurderingsdatoen 2019-10-15
      Og opplysningene
        | opplysning         | verdi | gruppe  | vist ved | sikkerhet |
        | kompetanse.mangler | ja    | ansatte | påstand  | usikker   |
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
