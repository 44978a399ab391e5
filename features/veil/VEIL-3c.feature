# language: no
@VEIL-3c
Egenskap: VEIL-3c Kartlegge trusselbildet
  Trusselbildet bør kartlegges etter en prosedyre, for voksne og for barn. At det kartlegges, er en plikt etter
  forskriften § 4; her spørres det også om måten. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-3c"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.prosedyre_kartlegging | ja    | uspesifisert | ordnet | dokument     |
        | sikkerhet.trusselbilde_voksne   | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn     | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 3 bokstav c"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | dokumentdato |
        | sikkerhet.prosedyre_kartlegging | ja    | uspesifisert | ordnet | dokument     | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | sikkerhet.trusselbilde_voksne   | ja    | uspesifisert | utført | registrering | leverandøren | leverandøren | 2023-07-15 |              |
        | sikkerhet.trusselbilde_barn     | ja    | barn         | utført | registrering | leverandøren | leverandøren | 2023-07-15 |              |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om prosedyren: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved     | fra   |
        | sikkerhet.prosedyre_kartlegging | ja    | uspesifisert | <måte> | <vist ved>   | <fra> |
        | sikkerhet.trusselbilde_voksne   | ja    | uspesifisert | utført | registrering |       |
        | sikkerhet.trusselbilde_barn     | ja    | barn         | utført | registrering |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.prosedyre_kartlegging" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om de voksne: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved     | fra   | dokumentdato   |
        | sikkerhet.prosedyre_kartlegging | ja    | uspesifisert | ordnet | dokument     |       |                |
        | sikkerhet.trusselbilde_voksne   | ja    | uspesifisert | <måte> | <vist ved>   | <fra> | <dokumentdato> |
        | sikkerhet.trusselbilde_barn     | ja    | barn         | utført | registrering |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.trusselbilde_voksne" mangler

      Eksempler:
        | tilfelle            | måte   | vist ved     | fra        | dokumentdato | grunn     |
        | bare en ordning     | ordnet | registrering |            |              | for svakt |
        | bare et dokument    | utført | dokument     |            |              | for svakt |
        | for gammelt tidsrom | utført | registrering | 2023-06-15 | 2024-05-15   | foreldet  |

    Scenariomal: For lite vist om barna: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved     | fra   | dokumentdato   |
        | sikkerhet.prosedyre_kartlegging | ja    | uspesifisert | ordnet | dokument     |       |                |
        | sikkerhet.trusselbilde_voksne   | ja    | uspesifisert | utført | registrering |       |                |
        | sikkerhet.trusselbilde_barn     | ja    | barn         | <måte> | <vist ved>   | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.trusselbilde_barn" mangler

      Eksempler:
        | tilfelle            | måte   | vist ved     | fra        | dokumentdato | grunn     |
        | bare en ordning     | ordnet | registrering |            |              | for svakt |
        | bare et dokument    | utført | dokument     |            |              | for svakt |
        | for gammelt tidsrom | utført | registrering | 2023-06-15 | 2024-05-15   | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenariomal: Kommunen innrømmer at det ikke er slik: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning   | verdi   | gruppe   | vist ved |
        | <opplysning> | <verdi> | <gruppe> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle   | opplysning                      | verdi | gruppe       |
        | prosedyren | sikkerhet.prosedyre_kartlegging | nei   | uspesifisert |
        | de voksne  | sikkerhet.trusselbilde_voksne   | nei   | uspesifisert |
        | barna      | sikkerhet.trusselbilde_barn     | nei   | barn         |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.prosedyre_kartlegging | ja    | uspesifisert | ordnet | dokument     |
        | sikkerhet.trusselbilde_voksne   | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn     | ja    | barn         | utført | registrering |
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
      Og opplysningen "sikkerhet.prosedyre_kartlegging" mangler
      Og opplysningen "sikkerhet.trusselbilde_voksne" mangler
      Og opplysningen "sikkerhet.trusselbilde_barn" mangler
