# language: no
@VEIL-6f
Egenskap: VEIL-6f Skriftlige samarbeidsavtaler
  Samarbeidet om krisesentertilbudet bør stå i skriftlige avtaler som tar opp alt partene trenger å vite. Anbefalingen
  kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-6f"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | samarbeidsavtale.skriftlig | ja    |
        | samarbeidsavtale.innhold   | alle  |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 6 bokstav f"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | sagt av      | om           | fra        | dokumentdato |
        | samarbeidsavtale.skriftlig | ja    | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | samarbeidsavtale.innhold   | alle  | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om avtalene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved   | fra   |
        | samarbeidsavtale.skriftlig | ja    | <måte> | <vist ved> | <fra> |
        | samarbeidsavtale.innhold   | alle  | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "samarbeidsavtale.skriftlig" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om innholdet: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved   | fra   |
        | samarbeidsavtale.skriftlig | ja    | ordnet | dokument   |       |
        | samarbeidsavtale.innhold   | alle  | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "samarbeidsavtale.innhold" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenario: Noen, men ikke alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | samarbeidsavtale.skriftlig | ja    |
        | samarbeidsavtale.innhold   | noen  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: noen, men ikke alle, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | samarbeidsavtale.skriftlig | ja    |
        | samarbeidsavtale.innhold   | noen  |
      Og skjønnet "<skjønn>" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "<utfall>"
      Og utfallet merkes med "internkontrollansvarlig"

      Eksempler:
        | skjønn  | utfall     |
        | oppfylt | fulgt      |
        | brutt   | ikke fulgt |

  Regel: En anbefaling kan ikke brytes

    Scenariomal: Kommunen innrømmer at det ikke er slik: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning   | verdi   | vist ved |
        | <opplysning> | <verdi> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle  | opplysning                 | verdi |
        | avtalene  | samarbeidsavtale.skriftlig | nei   |
        | innholdet | samarbeidsavtale.innhold   | ingen |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | samarbeidsavtale.skriftlig | ja    |
        | samarbeidsavtale.innhold   | alle  |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og utfallet merkes med "tilsynsmyndigheten"

  Regel: Når anbefalingen gjelder

    Scenario: Dagen før
      Gitt vurderingsdatoen 2020-07-22
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag, uten opplysninger
      Gitt vurderingsdatoen 2020-07-23
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeidsavtale.skriftlig" mangler
      Og opplysningen "samarbeidsavtale.innhold" mangler
