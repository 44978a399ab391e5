# language: no
@VEIL-6d
Egenskap: VEIL-6d Informasjon til innbyggerne
  Kommunen bør informere på nett, på aktuelle språk og universelt utformet, så alle gruppene kjenner seg igjen og
  finner telefon og e-post. Anbefalingen kan være fulgt eller ikke fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-6d"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi |
        | informasjon.nettside            | ja    |
        | informasjon.spraak              | ja    |
        | informasjon.grupper             | alle  |
        | informasjon.universelt_utformet | ja    |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 6 bokstav d"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | sagt av      | om           | fra        | dokumentdato |
        | informasjon.nettside            | ja    | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | informasjon.spraak              | ja    | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | informasjon.grupper             | alle  | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
        | informasjon.universelt_utformet | ja    | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om nettsiden: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved   | fra   |
        | informasjon.nettside            | ja    | <måte> | <vist ved> | <fra> |
        | informasjon.spraak              | ja    | ordnet | dokument   |       |
        | informasjon.grupper             | alle  | ordnet | dokument   |       |
        | informasjon.universelt_utformet | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "informasjon.nettside" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om språkene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved   | fra   |
        | informasjon.nettside            | ja    | ordnet | dokument   |       |
        | informasjon.spraak              | ja    | <måte> | <vist ved> | <fra> |
        | informasjon.grupper             | alle  | ordnet | dokument   |       |
        | informasjon.universelt_utformet | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "informasjon.spraak" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om gruppene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved   | fra   |
        | informasjon.nettside            | ja    | ordnet | dokument   |       |
        | informasjon.spraak              | ja    | ordnet | dokument   |       |
        | informasjon.grupper             | alle  | <måte> | <vist ved> | <fra> |
        | informasjon.universelt_utformet | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "informasjon.grupper" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenariomal: For lite vist om utformingen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved   | fra   |
        | informasjon.nettside            | ja    | ordnet | dokument   |       |
        | informasjon.spraak              | ja    | ordnet | dokument   |       |
        | informasjon.grupper             | alle  | ordnet | dokument   |       |
        | informasjon.universelt_utformet | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "informasjon.universelt_utformet" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenario: Noen, men ikke alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi |
        | informasjon.nettside            | ja    |
        | informasjon.spraak              | ja    |
        | informasjon.grupper             | noen  |
        | informasjon.universelt_utformet | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: noen, men ikke alle, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi |
        | informasjon.nettside            | ja    |
        | informasjon.spraak              | ja    |
        | informasjon.grupper             | noen  |
        | informasjon.universelt_utformet | ja    |
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
        | tilfelle    | opplysning                      | verdi |
        | nettsiden   | informasjon.nettside            | nei   |
        | språkene    | informasjon.spraak              | nei   |
        | gruppene    | informasjon.grupper             | ingen |
        | utformingen | informasjon.universelt_utformet | nei   |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi |
        | informasjon.nettside            | ja    |
        | informasjon.spraak              | ja    |
        | informasjon.grupper             | alle  |
        | informasjon.universelt_utformet | ja    |
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
      Og opplysningen "informasjon.nettside" mangler
      Og opplysningen "informasjon.spraak" mangler
      Og opplysningen "informasjon.grupper" mangler
      Og opplysningen "informasjon.universelt_utformet" mangler
