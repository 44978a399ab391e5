# language: no
@VEIL-5e
Egenskap: VEIL-5e Samordning etter oppholdet
  Hjelpen etter oppholdet bør være samordnet, og den det gjelder, bør vite hvem som samordner. Anbefalingen kan være
  fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-5e"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | reetablering.samarbeid | ja    | ordnet | dokument     |
        | reetablering.samordnet | alle  | utført | registrering |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 5 bokstav e"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | sagt av      | om           | fra        | dokumentdato |
        | reetablering.samarbeid | ja    | ordnet | dokument     | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | reetablering.samordnet | alle  | utført | registrering | leverandøren | leverandøren | 2022-07-15 |              |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om avtalen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | fra   |
        | reetablering.samarbeid | ja    | <måte> | <vist ved>   | <fra> |
        | reetablering.samordnet | alle  | utført | registrering |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "reetablering.samarbeid" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om de som fikk vite det: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | reetablering.samarbeid | ja    | ordnet | dokument   |       |                |
        | reetablering.samordnet | alle  | <måte> | <vist ved> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "reetablering.samordnet" mangler

      Eksempler:
        | tilfelle            | måte   | vist ved     | fra        | dokumentdato | grunn     |
        | bare en ordning     | ordnet | registrering |            |              | for svakt |
        | bare et dokument    | utført | dokument     |            |              | for svakt |
        | for gammelt tidsrom | utført | registrering | 2022-06-15 | 2024-05-15   | foreldet  |

    Scenario: Noen, men ikke alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | reetablering.samarbeid | ja    | ordnet | dokument     |
        | reetablering.samordnet | noen  | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: noen, men ikke alle, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | reetablering.samarbeid | ja    | ordnet | dokument     |
        | reetablering.samordnet | noen  | utført | registrering |
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
        | tilfelle             | opplysning             | verdi |
        | avtalen              | reetablering.samarbeid | nei   |
        | de som fikk vite det | reetablering.samordnet | ingen |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | reetablering.samarbeid | ja    | ordnet | dokument     |
        | reetablering.samordnet | alle  | utført | registrering |
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
      Og opplysningen "reetablering.samarbeid" mangler
      Og opplysningen "reetablering.samordnet" mangler
