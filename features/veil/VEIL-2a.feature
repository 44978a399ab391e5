# language: no
@VEIL-2a
Egenskap: VEIL-2a Dagtilbudet er en selvstendig del av tilbudet
  Samtaler på dagtid bør være et eget tilbud, også for dem som ikke bor på senteret. Selve dagtilbudet er en plikt
  etter krisesenterlova § 2. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-2a"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | dagtilbud.finnes           | ja    |
        | dagtilbud.bare_for_beboere | nei   |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 2 bokstav a"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | sagt av      | om           | fra        | dokumentdato |
        | dagtilbud.finnes           | ja    | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | dagtilbud.bare_for_beboere | nei   | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om dagtilbudet: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved   | fra   |
        | dagtilbud.finnes           | ja    | <måte> | <vist ved> | <fra> |
        | dagtilbud.bare_for_beboere | nei   | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "dagtilbud.finnes" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om åpenheten for andre: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved   | fra   |
        | dagtilbud.finnes           | ja    | ordnet | dokument   |       |
        | dagtilbud.bare_for_beboere | nei   | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "dagtilbud.bare_for_beboere" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenariomal: Kommunen innrømmer at det ikke er slik: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning   | verdi   | vist ved |
        | <opplysning> | <verdi> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle            | opplysning                 | verdi |
        | dagtilbudet         | dagtilbud.finnes           | nei   |
        | åpenheten for andre | dagtilbud.bare_for_beboere | ja    |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | dagtilbud.finnes           | ja    |
        | dagtilbud.bare_for_beboere | nei   |
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
      Og opplysningen "dagtilbud.finnes" mangler
      Og opplysningen "dagtilbud.bare_for_beboere" mangler
