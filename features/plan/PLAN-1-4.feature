# language: no
@PLAN-1-4
Egenskap: PLAN-1-4 Rolle og ansvar
  Planen bør si hvem som har hvilken rolle og hvilket ansvar. Anbefalingen kan være fulgt eller ikke fulgt, men aldri
  brutt.

  Bakgrunn:
    Gitt plikten "PLAN-1-4"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi |
        | handlingsplan.finnes | ja    |
        | handlingsplan.roller | ja    |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "lokal handlingsplan mot vold i nære relasjoner, tema 4"
      Og styrken er "bør"

    Scenario: Alt er vist, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | fra        | dokumentdato |
        | handlingsplan.finnes | ja    | 2014-06-15 | 2020-07-15   |
        | handlingsplan.roller | ja    | 2014-06-15 | 2020-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om temaet: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved   | fra   |
        | handlingsplan.finnes | ja    | ordnet | dokument   |       |
        | handlingsplan.roller | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "handlingsplan.roller" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2020-06-15 | foreldet  |

    Scenario: Leverandøren kan ikke svare for kommunen om temaet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | sagt av      | om           |
        | handlingsplan.finnes | ja    | kommunen     | kommunen     |
        | handlingsplan.roller | ja    | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "handlingsplan.roller" er satt til side som "gjelder noen annen"

  Regel: Uten en plan er temaet ikke relevant

    Scenario: Det er vist at det ikke finnes noen plan
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | fra        | dokumentdato |
        | handlingsplan.finnes | nei   | 2014-06-15 | 2020-07-15   |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenariomal: At det ikke finnes noen plan, er ikke vist: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | vist ved   | sagt av   | om       | fra   |
        | handlingsplan.finnes | nei   | <vist ved> | <sagt av> | <om>     | <fra> |
        | handlingsplan.roller | ja    | dokument   | kommunen  | kommunen |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "handlingsplan.finnes" mangler

      Eksempler:
        | tilfelle          | vist ved | sagt av      | om           | fra        |
        | bare påstått      | påstand  | kommunen     | kommunen     |            |
        | for gammelt       | dokument | kommunen     | kommunen     | 2020-06-15 |
        | leverandørens ord | dokument | leverandøren | leverandøren |            |

  Regel: En anbefaling kan ikke brytes

    Scenario: Kommunen innrømmer at det ikke er slik
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | vist ved |
        | handlingsplan.finnes | ja    | dokument |
        | handlingsplan.roller | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi |
        | handlingsplan.finnes | ja    |
        | handlingsplan.roller | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og utfallet merkes med "tilsynsmyndigheten"

  Regel: Når anbefalingen gjelder

    Scenario: Dagen før
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag, uten opplysninger
      Gitt vurderingsdatoen 2021-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "handlingsplan.finnes" mangler
      Og opplysningen "handlingsplan.roller" mangler
