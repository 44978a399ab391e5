# language: no
@VEIL-6a
Egenskap: VEIL-6a Lokalene
  Botilbudet bør ha rom av ulik størrelse, fellesrom og mulighet til å lage mat, være skilt for kvinner og menn og ha
  nok plass. Skillet er også en plikt etter krisesenterlova § 2. Anbefalingen kan være fulgt eller ikke fulgt, men
  aldri brutt.

  Bakgrunn:
    Gitt plikten "VEIL-6a"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   |
        | lokaler.rom_til_ulik_bruk | ja      |
        | botilbud.fysisk_skilt     | ja      |
        | botilbud.kapasitet        | god_nok |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs faglige veileder, kapittel 6 bokstav a"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   | sagt av      | om           | fra        | dokumentdato |
        | lokaler.rom_til_ulik_bruk | ja      | leverandøren | leverandøren | 2014-06-15 | 2019-07-15   |
        | botilbud.fysisk_skilt     | ja      | leverandøren | leverandøren | 2014-06-15 | 2019-07-15   |
        | botilbud.kapasitet        | god_nok | leverandøren | leverandøren | 2014-06-15 | 2022-07-15   |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om rommene: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   | måte   | vist ved   | fra   |
        | lokaler.rom_til_ulik_bruk | ja      | <måte> | <vist ved> | <fra> |
        | botilbud.fysisk_skilt     | ja      | ordnet | dokument   |       |
        | botilbud.kapasitet        | god_nok | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "lokaler.rom_til_ulik_bruk" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2019-06-15 | foreldet  |

    Scenariomal: For lite vist om skillet: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   | måte   | vist ved   | fra   |
        | lokaler.rom_til_ulik_bruk | ja      | ordnet | dokument   |       |
        | botilbud.fysisk_skilt     | ja      | <måte> | <vist ved> | <fra> |
        | botilbud.kapasitet        | god_nok | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.fysisk_skilt" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2019-06-15 | foreldet  |

    Scenariomal: For lite vist om plassen: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   | måte   | vist ved   | fra   |
        | lokaler.rom_til_ulik_bruk | ja      | ordnet | dokument   |       |
        | botilbud.fysisk_skilt     | ja      | ordnet | dokument   |       |
        | botilbud.kapasitet        | god_nok | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.kapasitet" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2022-06-15 | foreldet  |

    Scenario: Fullt i perioder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi            |
        | lokaler.rom_til_ulik_bruk | ja               |
        | botilbud.fysisk_skilt     | ja               |
        | botilbud.kapasitet        | fullt_i_perioder |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: fullt i perioder, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi            |
        | lokaler.rom_til_ulik_bruk | ja               |
        | botilbud.fysisk_skilt     | ja               |
        | botilbud.kapasitet        | fullt_i_perioder |
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
        | tilfelle | opplysning                | verdi           |
        | rommene  | lokaler.rom_til_ulik_bruk | nei             |
        | skillet  | botilbud.fysisk_skilt     | nei             |
        | plassen  | botilbud.kapasitet        | for_faa_plasser |

    Scenariomal: Ikke fulgt med delte rom: <tilfelle>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   | vist ved   | sagt av   | om       | fra   | dokumentdato   |
        | lokaler.rom_til_ulik_bruk | ja      | dokument   | kommunen  | kommunen |       |                |
        | botilbud.fysisk_skilt     | ja      | dokument   | kommunen  | kommunen |       |                |
        | botilbud.kapasitet        | god_nok | dokument   | kommunen  | kommunen |       |                |
        | botilbud.felles_arealer   | ja      | <vist ved> | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle                  | vist ved | sagt av      | om           | fra        | dokumentdato |
        | innrømmet                 | påstand  | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren | påstand  | leverandøren | leverandøren | 2014-06-15 | 2019-07-15   |

    Scenario: Gamle opplysninger om delte rom teller ikke
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   | vist ved | fra        |
        | lokaler.rom_til_ulik_bruk | ja      | dokument |            |
        | botilbud.fysisk_skilt     | ja      | dokument |            |
        | botilbud.kapasitet        | god_nok | dokument |            |
        | botilbud.felles_arealer   | ja      | påstand  | 2019-06-15 |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og opplysningen "botilbud.felles_arealer" er satt til side som "foreldet"

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   |
        | lokaler.rom_til_ulik_bruk | ja      |
        | botilbud.fysisk_skilt     | ja      |
        | botilbud.kapasitet        | god_nok |
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
      Og opplysningen "lokaler.rom_til_ulik_bruk" mangler
      Og opplysningen "botilbud.fysisk_skilt" mangler
      Og opplysningen "botilbud.kapasitet" mangler
