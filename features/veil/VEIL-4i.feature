# language: no
@VEIL-4i
Egenskap: VEIL-4i Lokaler tilpasset barn
  Lokalene bør være tilpasset barn og unge. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-4i"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe |
        | barn.tilpassede_lokaler | ja    | barn   |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 4 bokstav i"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe | sagt av      | om           | fra        | dokumentdato |
        | barn.tilpassede_lokaler | ja    | barn   | leverandøren | leverandøren | 2014-06-15 | 2019-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om lokalene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe | måte   | vist ved   | fra   |
        | barn.tilpassede_lokaler | ja    | barn   | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "barn.tilpassede_lokaler" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2019-06-15 | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenario: Kommunen innrømmer at det ikke er slik
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe | vist ved |
        | barn.tilpassede_lokaler | nei   | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe |
        | barn.tilpassede_lokaler | ja    | barn   |
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
      Og opplysningen "barn.tilpassede_lokaler" mangler
