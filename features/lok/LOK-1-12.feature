# language: no
@LOK-1-12
Egenskap: LOK-1-12 Vurdere behovet for overgangsbolig
  Når de andre tiltakene har virket en tid, bør behovet for en overgangsbolig vurderes. Lokal praksis: den gjelder
  bare der den er slått på, og kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "LOK-1-12"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning               | verdi | måte   |
        | utflytting.behov_vurdert | ja    | utført |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Trondheim kommunes sak 11/15513, tiltak 12"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | sagt av      | om           | fra        | dokumentdato |
        | utflytting.behov_vurdert | ja    | utført | leverandøren | leverandøren | 2002-06-15 | 2010-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om vurderingen: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved   | fra   |
        | utflytting.behov_vurdert | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "utflytting.behov_vurdert" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare ordnet   | ordnet   | dokument |            | for svakt |
        | bare påstått  | utført   | påstand  |            | for svakt |
        | for gammelt   | utført   | dokument | 2010-06-15 | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenario: Kommunen innrømmer at det ikke er slik
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning               | verdi | vist ved |
        | utflytting.behov_vurdert | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning               | verdi | måte   |
        | utflytting.behov_vurdert | ja    | utført |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2012-05-15
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og utfallet merkes med "tilsynsmyndigheten"

  Regel: Når anbefalingen gjelder

    Scenario: Dagen før
      Gitt vurderingsdatoen 2011-03-27
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag, uten opplysninger
      Gitt vurderingsdatoen 2011-03-28
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "utflytting.behov_vurdert" mangler
