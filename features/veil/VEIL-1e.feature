# language: no
@VEIL-1e
Egenskap: VEIL-1e Registrere brukeren
  Den som bruker tilbudet, bør bli registrert. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-1e"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved     |
        | henvendelse.rutine_registrering | ja    | ordnet | dokument     |
        | henvendelse.registrert          | alle  | utført | registrering |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 1 bokstav e"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved     | sagt av      | om           | fra        | dokumentdato |
        | henvendelse.rutine_registrering | ja    | ordnet | dokument     | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | henvendelse.registrert          | alle  | utført | registrering | leverandøren | leverandøren | 2022-07-15 |              |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om rutinen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved     | fra   |
        | henvendelse.rutine_registrering | ja    | <måte> | <vist ved>   | <fra> |
        | henvendelse.registrert          | alle  | utført | registrering |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "henvendelse.rutine_registrering" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om de registrerte: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | henvendelse.rutine_registrering | ja    | ordnet | dokument   |       |                |
        | henvendelse.registrert          | alle  | <måte> | <vist ved> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "henvendelse.registrert" mangler

      Eksempler:
        | tilfelle            | måte   | vist ved     | fra        | dokumentdato | grunn     |
        | bare en ordning     | ordnet | registrering |            |              | for svakt |
        | bare et dokument    | utført | dokument     |            |              | for svakt |
        | for gammelt tidsrom | utført | registrering | 2022-06-15 | 2024-05-15   | foreldet  |

    Scenario: Noen, men ikke alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved     |
        | henvendelse.rutine_registrering | ja    | ordnet | dokument     |
        | henvendelse.registrert          | noen  | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: noen, men ikke alle, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved     |
        | henvendelse.rutine_registrering | ja    | ordnet | dokument     |
        | henvendelse.registrert          | noen  | utført | registrering |
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
        | tilfelle       | opplysning                      | verdi |
        | rutinen        | henvendelse.rutine_registrering | nei   |
        | de registrerte | henvendelse.registrert          | ingen |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved     |
        | henvendelse.rutine_registrering | ja    | ordnet | dokument     |
        | henvendelse.registrert          | alle  | utført | registrering |
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
      Og opplysningen "henvendelse.rutine_registrering" mangler
      Og opplysningen "henvendelse.registrert" mangler
