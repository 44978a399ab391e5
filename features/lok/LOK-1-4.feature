# language: no
@LOK-1-4
Egenskap: LOK-1-4 Ledig bolig for menn som overgangsbolig
  Når senteret er fullt, bør en ledig bolig for menn kunne brukes som overgangsbolig av noen som kan flytte raskt
  igjen. Tiltaket rører ved plikten til et tilbud for menn. Lokal praksis: den gjelder bare der den er slått på, og
  kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "LOK-1-4"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                           | verdi |
        | utflytting.overgangsbolig_naar_fullt | ja    |
        | utflytting.overgangsbolig_viker      | ja    |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Trondheim kommunes sak 11/15513, tiltak 4"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                           | verdi | sagt av      | om           | fra        | dokumentdato |
        | utflytting.overgangsbolig_naar_fullt | ja    | leverandøren | leverandøren | 2002-06-15 | 2010-07-15   |
        | utflytting.overgangsbolig_viker      | ja    | leverandøren | leverandøren | 2002-06-15 | 2010-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om bruken: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                           | verdi | måte   | vist ved   | fra   |
        | utflytting.overgangsbolig_naar_fullt | ja    | <måte> | <vist ved> | <fra> |
        | utflytting.overgangsbolig_viker      | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "utflytting.overgangsbolig_naar_fullt" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2010-06-15 | foreldet  |

    Scenariomal: For lite vist om flyttingen: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                           | verdi | måte   | vist ved   | fra   |
        | utflytting.overgangsbolig_naar_fullt | ja    | ordnet | dokument   |       |
        | utflytting.overgangsbolig_viker      | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "utflytting.overgangsbolig_viker" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2010-06-15 | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenariomal: Kommunen innrømmer at det ikke er slik: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning   | verdi   | vist ved |
        | <opplysning> | <verdi> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle   | opplysning                           | verdi |
        | bruken     | utflytting.overgangsbolig_naar_fullt | nei   |
        | flyttingen | utflytting.overgangsbolig_viker      | nei   |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                           | verdi |
        | utflytting.overgangsbolig_naar_fullt | ja    |
        | utflytting.overgangsbolig_viker      | ja    |
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
      Og opplysningen "utflytting.overgangsbolig_naar_fullt" mangler
      Og opplysningen "utflytting.overgangsbolig_viker" mangler
