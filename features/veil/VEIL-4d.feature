# language: no
@VEIL-4d
Egenskap: VEIL-4d Skole og barnehage
  Barn bør få gå på skole eller i barnehage under oppholdet. At barn får oppfylt rettighetene sine, er en plikt etter
  krisesenterlova § 3. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-4d"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved     |
        | barn.skole_ordnet         | ja    | barn   | ordnet | dokument     |
        | barn.barnehage_ordnet     | ja    | barn   | ordnet | dokument     |
        | barn.fikk_skole_barnehage | alle  | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 4 bokstav d"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved     | sagt av      | om           | fra        | dokumentdato |
        | barn.skole_ordnet         | ja    | barn   | ordnet | dokument     | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | barn.barnehage_ordnet     | ja    | barn   | ordnet | dokument     | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | barn.fikk_skole_barnehage | alle  | barn   | utført | registrering | leverandøren | leverandøren | 2022-07-15 |              |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om skolegangen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved     | fra   |
        | barn.skole_ordnet         | ja    | barn   | <måte> | <vist ved>   | <fra> |
        | barn.barnehage_ordnet     | ja    | barn   | ordnet | dokument     |       |
        | barn.fikk_skole_barnehage | alle  | barn   | utført | registrering |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "barn.skole_ordnet" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om barnehagen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved     | fra   |
        | barn.skole_ordnet         | ja    | barn   | ordnet | dokument     |       |
        | barn.barnehage_ordnet     | ja    | barn   | <måte> | <vist ved>   | <fra> |
        | barn.fikk_skole_barnehage | alle  | barn   | utført | registrering |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "barn.barnehage_ordnet" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om barna: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved   | fra   | dokumentdato   |
        | barn.skole_ordnet         | ja    | barn   | ordnet | dokument   |       |                |
        | barn.barnehage_ordnet     | ja    | barn   | ordnet | dokument   |       |                |
        | barn.fikk_skole_barnehage | alle  | barn   | <måte> | <vist ved> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "barn.fikk_skole_barnehage" mangler

      Eksempler:
        | tilfelle            | måte   | vist ved     | fra        | dokumentdato | grunn     |
        | bare en ordning     | ordnet | registrering |            |              | for svakt |
        | bare et dokument    | utført | dokument     |            |              | for svakt |
        | for gammelt tidsrom | utført | registrering | 2022-06-15 | 2024-05-15   | foreldet  |

    Scenario: Noen, men ikke alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved     |
        | barn.skole_ordnet         | ja    | barn   | ordnet | dokument     |
        | barn.barnehage_ordnet     | ja    | barn   | ordnet | dokument     |
        | barn.fikk_skole_barnehage | noen  | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: noen, men ikke alle, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved     |
        | barn.skole_ordnet         | ja    | barn   | ordnet | dokument     |
        | barn.barnehage_ordnet     | ja    | barn   | ordnet | dokument     |
        | barn.fikk_skole_barnehage | noen  | barn   | utført | registrering |
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
        | opplysning   | verdi   | gruppe   | vist ved |
        | <opplysning> | <verdi> | <gruppe> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle    | opplysning                | verdi | gruppe |
        | skolegangen | barn.skole_ordnet         | nei   | barn   |
        | barnehagen  | barn.barnehage_ordnet     | nei   | barn   |
        | barna       | barn.fikk_skole_barnehage | ingen | barn   |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved     |
        | barn.skole_ordnet         | ja    | barn   | ordnet | dokument     |
        | barn.barnehage_ordnet     | ja    | barn   | ordnet | dokument     |
        | barn.fikk_skole_barnehage | alle  | barn   | utført | registrering |
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
      Og opplysningen "barn.skole_ordnet" mangler
      Og opplysningen "barn.barnehage_ordnet" mangler
      Og opplysningen "barn.fikk_skole_barnehage" mangler
