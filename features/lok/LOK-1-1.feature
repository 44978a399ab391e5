# language: no
@LOK-1-1
Egenskap: LOK-1-1 Arbeide med den tidligere boligen
  Når noen må flytte fra en kommunal bolig på grunn av vold, bør familiens bolig vurderes på nytt. Beboernes
  bosituasjon bør registreres. Lokal praksis: den gjelder bare der den er slått på, og kan være fulgt eller ikke
  fulgt, men aldri brutt.

  Bakgrunn:
    Gitt plikten "LOK-1-1"

  Regel: Anbefalingen er fulgt når alt er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     |
        | utflytting.ny_boligvurdering      | ja    | ordnet | dokument     |
        | utflytting.bosituasjon_registrert | alle  | utført | registrering |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Trondheim kommunes sak 11/15513, tiltak 1"
      Og styrken er "bør"

    Scenario: Alt er vist av leverandøren, så vidt ferskt nok
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     | sagt av      | om           | fra        | dokumentdato |
        | utflytting.ny_boligvurdering      | ja    | ordnet | dokument     | leverandøren | leverandøren | 2002-06-15 | 2010-07-15   |
        | utflytting.bosituasjon_registrert | alle  | utført | registrering | leverandøren | leverandøren | 2010-07-15 |              |
      Når plikten vurderes
      Så er utfallet "fulgt"

  Regel: Det som ikke er vist, er uavklart

    Scenariomal: For lite vist om rutinen: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     | fra   |
        | utflytting.ny_boligvurdering      | ja    | <måte> | <vist ved>   | <fra> |
        | utflytting.bosituasjon_registrert | alle  | utført | registrering |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "utflytting.ny_boligvurdering" mangler

      Eksempler:
        | tilfelle      | måte     | vist ved | fra        | grunn     |
        | bare planlagt | planlagt | dokument |            | for svakt |
        | bare påstått  | ordnet   | påstand  |            | for svakt |
        | for gammelt   | ordnet   | dokument | 2010-06-15 | foreldet  |

    Scenariomal: For lite vist om registreringen: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | utflytting.ny_boligvurdering      | ja    | ordnet | dokument   |       |                |
        | utflytting.bosituasjon_registrert | alle  | <måte> | <vist ved> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "utflytting.bosituasjon_registrert" mangler

      Eksempler:
        | tilfelle            | måte   | vist ved     | fra        | dokumentdato | grunn     |
        | bare en ordning     | ordnet | registrering |            |              | for svakt |
        | bare et dokument    | utført | dokument     |            |              | for svakt |
        | for gammelt tidsrom | utført | registrering | 2010-06-15 | 2012-05-15   | foreldet  |

    Scenario: Noen, men ikke alle
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     |
        | utflytting.ny_boligvurdering      | ja    | ordnet | dokument     |
        | utflytting.bosituasjon_registrert | noen  | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenariomal: Et menneske avgjør: noen, men ikke alle, skjønnet er <skjønn>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     |
        | utflytting.ny_boligvurdering      | ja    | ordnet | dokument     |
        | utflytting.bosituasjon_registrert | noen  | utført | registrering |
      Og skjønnet "<skjønn>" for "alle" utøvd av "internkontrollansvarlig" den 2012-05-15
      Når plikten vurderes
      Så er utfallet "<utfall>"
      Og utfallet merkes med "internkontrollansvarlig"

      Eksempler:
        | skjønn  | utfall     |
        | oppfylt | fulgt      |
        | brutt   | ikke fulgt |

  Regel: En anbefaling kan ikke brytes

    Scenariomal: Kommunen innrømmer at det ikke er slik: <tilfelle>
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning   | verdi   | vist ved |
        | <opplysning> | <verdi> | påstand  |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | tilfelle       | opplysning                        | verdi |
        | rutinen        | utflytting.ny_boligvurdering      | nei   |
        | registreringen | utflytting.bosituasjon_registrert | ingen |

    Scenario: Tilsynsmyndigheten konkluderer med brudd
      Gitt vurderingsdatoen 2012-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     |
        | utflytting.ny_boligvurdering      | ja    | ordnet | dokument     |
        | utflytting.bosituasjon_registrert | alle  | utført | registrering |
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
      Og opplysningen "utflytting.ny_boligvurdering" mangler
      Og opplysningen "utflytting.bosituasjon_registrert" mangler
