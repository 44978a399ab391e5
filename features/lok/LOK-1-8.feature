# language: no
@LOK-1-8
Egenskap: LOK-1-8 Bedre samarbeid med barne- og familietjenesten
  Senteret og barne- og familietjenesten bør ha rutiner for samarbeidet, så ingen føler seg presset til å flytte inn.
  Lokal praksis: den gjelder bare der den er slått på, og kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "LOK-1-8"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                      | verdi |
        | utflytting.rutine_barnetjeneste | ja    |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Trondheim kommunes sak 11/15513, tiltak 8"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                      | verdi | sagt av      | om           | fra        | dokumentdato |
        | utflytting.rutine_barnetjeneste | ja    | leverandøren | leverandøren | 2002-06-15 | 2010-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om rutinene: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved   | fra   |
        | utflytting.rutine_barnetjeneste | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "utflytting.rutine_barnetjeneste" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2010-06-15 | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenario: Kommunen innrømmer at det ikke er slik
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                      | verdi | vist ved |
        | utflytting.rutine_barnetjeneste | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                      | verdi |
        | utflytting.rutine_barnetjeneste | ja    |
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
      Og opplysningen "utflytting.rutine_barnetjeneste" mangler
