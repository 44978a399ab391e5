# language: no
@VEIL-6c
Egenskap: VEIL-6c Særlig tilrettelegging
  For brukere med særlige behov bør lokalene være lagt til rette, samarbeidet ha rutiner og de ansatte ha kompetanse.
  Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-6c"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   |
        | tilrettelegging.tiltak            | ja    | uspesifisert | ordnet |
        | tilrettelegging.samarbeidsrutiner | ja    | uspesifisert | ordnet |
        | kompetanse.opplaering             | ja    | ansatte      | utført |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 6 bokstav c"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | sagt av      | om           | fra        | dokumentdato |
        | tilrettelegging.tiltak            | ja    | uspesifisert | ordnet | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | tilrettelegging.samarbeidsrutiner | ja    | uspesifisert | ordnet | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | kompetanse.opplaering             | ja    | ansatte      | utført | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om tiltakene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved   | fra   |
        | tilrettelegging.tiltak            | ja    | uspesifisert | <måte> | <vist ved> | <fra> |
        | tilrettelegging.samarbeidsrutiner | ja    | uspesifisert | ordnet | dokument   |       |
        | kompetanse.opplaering             | ja    | ansatte      | utført | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "tilrettelegging.tiltak" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om samarbeidsrutinene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved   | fra   |
        | tilrettelegging.tiltak            | ja    | uspesifisert | ordnet | dokument   |       |
        | tilrettelegging.samarbeidsrutiner | ja    | uspesifisert | <måte> | <vist ved> | <fra> |
        | kompetanse.opplaering             | ja    | ansatte      | utført | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "tilrettelegging.samarbeidsrutiner" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om opplæringen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved   | fra   |
        | tilrettelegging.tiltak            | ja    | uspesifisert | ordnet | dokument   |       |
        | tilrettelegging.samarbeidsrutiner | ja    | uspesifisert | ordnet | dokument   |       |
        | kompetanse.opplaering             | ja    | ansatte      | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "kompetanse.opplaering" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare ordnet   | ordnet   | dokument |            | for svakt |
        | bare påstått  | utført   | påstand  |            | for svakt |
        | for gammelt   | utført   | dokument | 2022-06-15 | foreldet  |

  Regel: En anbefaling kan ikke brytes

    Scenariomal: Kommunen innrømmer at det ikke er slik: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning   | verdi   | gruppe   | vist ved |
        | <opplysning> | <verdi> | <gruppe> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle           | opplysning                        | verdi | gruppe       |
        | tiltakene          | tilrettelegging.tiltak            | nei   | uspesifisert |
        | samarbeidsrutinene | tilrettelegging.samarbeidsrutiner | nei   | uspesifisert |
        | opplæringen        | kompetanse.opplaering             | nei   | ansatte      |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   |
        | tilrettelegging.tiltak            | ja    | uspesifisert | ordnet |
        | tilrettelegging.samarbeidsrutiner | ja    | uspesifisert | ordnet |
        | kompetanse.opplaering             | ja    | ansatte      | utført |
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
      Og opplysningen "tilrettelegging.tiltak" mangler
      Og opplysningen "tilrettelegging.samarbeidsrutiner" mangler
      Og opplysningen "kompetanse.opplaering" mangler
