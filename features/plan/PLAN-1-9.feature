# language: no
@PLAN-1-9
Egenskap: PLAN-1-9 Kriseberedskap
  Vold i nære relasjoner bør være med i planene for kriser, og informasjon om hjelpen bør nå ut til alle som trenger
  den. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "PLAN-1-9"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi |
        | handlingsplan.vold_i_kriseplaner   | alle  |
        | handlingsplan.informasjon_i_kriser | ja    |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "lokal handlingsplan mot vold i nære relasjoner, tema 9"
      Og styrken er "bør"

    Scenario: Alt er vist, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi | fra        | dokumentdato |
        | handlingsplan.vold_i_kriseplaner   | alle  | 2014-06-15 | 2020-07-15   |
        | handlingsplan.informasjon_i_kriser | ja    | 2014-06-15 | 2020-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om kriseplanene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi | måte   | vist ved   | fra   |
        | handlingsplan.vold_i_kriseplaner   | alle  | <måte> | <vist ved> | <fra> |
        | handlingsplan.informasjon_i_kriser | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "handlingsplan.vold_i_kriseplaner" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2020-06-15 | foreldet  |

    Scenario: Leverandøren kan ikke svare for kommunen om kriseplanene
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi | sagt av      | om           |
        | handlingsplan.vold_i_kriseplaner   | alle  | leverandøren | leverandøren |
        | handlingsplan.informasjon_i_kriser | ja    | kommunen     | kommunen     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "handlingsplan.vold_i_kriseplaner" er satt til side som "gjelder noen annen"

    Scenariomal: For lite vist om informasjonen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi | måte   | vist ved   | fra   |
        | handlingsplan.vold_i_kriseplaner   | alle  | ordnet | dokument   |       |
        | handlingsplan.informasjon_i_kriser | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "handlingsplan.informasjon_i_kriser" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2020-06-15 | foreldet  |

    Scenario: Leverandøren kan ikke svare for kommunen om informasjonen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi | sagt av      | om           |
        | handlingsplan.vold_i_kriseplaner   | alle  | kommunen     | kommunen     |
        | handlingsplan.informasjon_i_kriser | ja    | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "handlingsplan.informasjon_i_kriser" er satt til side som "gjelder noen annen"

    Scenario: Noen, men ikke alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi |
        | handlingsplan.vold_i_kriseplaner   | noen  |
        | handlingsplan.informasjon_i_kriser | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: noen, men ikke alle, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi |
        | handlingsplan.vold_i_kriseplaner   | noen  |
        | handlingsplan.informasjon_i_kriser | ja    |
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
        | opplysning   | verdi   | vist ved |
        | <opplysning> | <verdi> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle      | opplysning                         | verdi |
        | kriseplanene  | handlingsplan.vold_i_kriseplaner   | ingen |
        | informasjonen | handlingsplan.informasjon_i_kriser | nei   |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                         | verdi |
        | handlingsplan.vold_i_kriseplaner   | alle  |
        | handlingsplan.informasjon_i_kriser | ja    |
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
      Og opplysningen "handlingsplan.vold_i_kriseplaner" mangler
      Og opplysningen "handlingsplan.informasjon_i_kriser" mangler
