# language: no
@VEIL-6e
Egenskap: VEIL-6e Lokal handlingsplan
  Kommunen bør ha en lokal handlingsplan mot vold i nære relasjoner. Anbefalingen kan være fulgt eller ikke fulgt, men
  aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-6e"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi |
        | handlingsplan.finnes | ja    |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 6 bokstav e"
      Og styrken er "bør"

    Scenario: Alt er vist, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | fra        | dokumentdato |
        | handlingsplan.finnes | ja    | 2014-06-15 | 2020-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om planen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved   | fra   |
        | handlingsplan.finnes | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "handlingsplan.finnes" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2020-06-15 | foreldet  |

    Scenario: Leverandøren kan ikke svare for kommunen om planen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | sagt av      | om           |
        | handlingsplan.finnes | ja    | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "handlingsplan.finnes" er satt til side som "gjelder noen annen"

  Regel: En anbefaling kan ikke brytes

    Scenario: Kommunen innrømmer at det ikke er slik
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | vist ved |
        | handlingsplan.finnes | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi |
        | handlingsplan.finnes | ja    |
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
      Og opplysningen "handlingsplan.finnes" mangler
