# language: no
@VEIL-5b
Egenskap: VEIL-5b Egne tiltak etter oppholdet
  Krisesenteret bør ha egne tiltak for tidligere beboere, som ansvarsgruppe, grupper eller telefon til dem som bor
  langt unna. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-5b"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning               | verdi |
        | reetablering.egne_tiltak | ja    |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 5 bokstav b"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning               | verdi | sagt av      | om           | fra        | dokumentdato |
        | reetablering.egne_tiltak | ja    | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om tiltakene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved   | fra   |
        | reetablering.egne_tiltak | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "reetablering.egne_tiltak" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenario: Kommunen innrømmer at det ikke er slik
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning               | verdi | vist ved |
        | reetablering.egne_tiltak | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning               | verdi |
        | reetablering.egne_tiltak | ja    |
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
      Og opplysningen "reetablering.egne_tiltak" mangler
