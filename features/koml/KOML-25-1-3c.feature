# language: no
@KOML-25-1-3c
Egenskap: KOML-25-1-3c Avdekke og følge opp avvik og risiko for avvik
  Ordningen må være bestemt, og avvikene må vises fulgt opp i loggen eller ved stikkprøve. At det aldri er
  meldt noe avvik, er et tegn på at ingenting avdekkes, men ikke i seg selv et brudd.

  Bakgrunn:
    Gitt plikten "KOML-25-1-3c"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav c"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "avvik.ordning"
      Og mangler opplysningen "avvik.fulgt_opp"
      Og mangler opplysningen "avvik.risiko_fulgt_opp"

    Scenario: Ingenting er kjent fordi plikten ikke er undersøkt
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det mangler bare hvordan avvik avdekkes
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "avvik.ordning"

    Scenario: Det mangler bare at avvik følges opp
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | avvik.ordning          | ja    | ordnet | dokument |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "avvik.fulgt_opp"

    Scenario: Det mangler bare at risikoen er vurdert og fulgt opp
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning      | verdi | måte   | vist ved     |
        | avvik.ordning   | ja    | ordnet | dokument     |
        | avvik.fulgt_opp | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "avvik.risiko_fulgt_opp"

    Scenariomal: For lite til å vise hvordan avvik avdekkes: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | avvik.ordning          | ja    | <måte> | <vist ved>   | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | avvik.fulgt_opp        | ja    | utført | registrering |          |           |             |      |       |                |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "avvik.ordning" satt til side som "<til side>"

      Eksempler:
        | hva                  | måte     | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           | grunn     |
        | planlagt             | planlagt | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | planlagt           | for svakt |
        | påstand              | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          | for svakt |
        | usikkert             | ordnet   | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | usikkert           | usikkert  |
        | omtalt av andre      | ordnet   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | fra tredjepart     | for svakt |
        | bare for menn        | ordnet   | dokument | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | annen gruppe       | mangler   |
        | om leverandøren      | ordnet   | dokument | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | sagt av leverandøren | ordnet   | dokument | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | gjelder senere       | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-06-02 | 2023-06-02   | ikke gyldig ennå   | mangler   |
        | for gammelt dokument | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-01   | foreldet           | foreldet  |

    Scenariomal: Nok til å vise hvordan avvik avdekkes: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | avvik.ordning          | ja    | <måte> | <vist ved>   | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | avvik.fulgt_opp        | ja    | utført | registrering |          |           |       |       |                |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | ordnet | dokument    | uspesifisert | kommunen    | 2018-06-01 |            | 2021-06-02   |
        | eldre, men gjelder ennå | ordnet | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | ordnet | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

    Scenariomal: For lite til å vise at avvik følges opp: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | avvik.fulgt_opp        | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | avvik.ordning          | ja    | ordnet | dokument   |          |           |             |      |       |                |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "avvik.fulgt_opp" satt til side som "<til side>"

      Eksempler:
        | hva                  | måte   | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           | grunn     |
        | ordnet               | ordnet | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          | for svakt |
        | dokument             | utført | dokument     | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          | for svakt |
        | usikkert             | utført | registrering | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | usikkert           | usikkert  |
        | omtalt av andre      | utført | registrering | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | fra tredjepart     | for svakt |
        | bare for menn        | utført | registrering | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | annen gruppe       | mangler   |
        | om leverandøren      | utført | registrering | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | sagt av leverandøren | utført | registrering | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | gjelder senere       | utført | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2023-06-02 | 2023-06-02   | ikke gyldig ennå   | mangler   |
        | for lenge siden      | utført | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-01 | 2023-05-01   | foreldet           | foreldet  |

    Scenariomal: Nok til å vise at avvik følges opp: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | avvik.fulgt_opp        | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | avvik.ordning          | ja    | ordnet | dokument   |          |           |       |       |                |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument   |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved     | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | utført | registrering | uspesifisert | kommunen    | 2022-06-02 |            | 2022-06-02   |
        | eldre, men gjelder ennå | utført | registrering | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | utført | registrering | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon  | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

    Scenariomal: For lite til å vise at risikoen er vurdert og fulgt opp: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | avvik.risiko_fulgt_opp | ja    | <måte> | <vist ved>   | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | avvik.ordning          | ja    | ordnet | dokument     |          |           |             |      |       |                |
        | avvik.fulgt_opp        | ja    | utført | registrering |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "avvik.risiko_fulgt_opp" satt til side som "<til side>"

      Eksempler:
        | hva                  | måte   | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           | grunn     |
        | ordnet               | ordnet | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          | for svakt |
        | påstand              | utført | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          | for svakt |
        | usikkert             | utført | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | usikkert           | usikkert  |
        | omtalt av andre      | utført | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | fra tredjepart     | for svakt |
        | bare for menn        | utført | dokument | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | annen gruppe       | mangler   |
        | om leverandøren      | utført | dokument | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | sagt av leverandøren | utført | dokument | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | gjelder senere       | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-06-02 | 2023-06-02   | ikke gyldig ennå   | mangler   |
        | for lenge siden      | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-01 | 2023-05-01   | foreldet           | foreldet  |

    Scenariomal: Nok til å vise at risikoen er vurdert og fulgt opp: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | avvik.risiko_fulgt_opp | ja    | <måte> | <vist ved>   | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | avvik.ordning          | ja    | ordnet | dokument     |          |           |       |       |                |
        | avvik.fulgt_opp        | ja    | utført | registrering |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | utført | dokument    | uspesifisert | kommunen    | 2022-06-02 |            | 2022-06-02   |
        | eldre, men gjelder ennå | utført | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | utført | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

  Regel: Hva som bryter plikten

    Scenariomal: Ingen ordning avdekker avvik: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | avvik.ordning          | nei   | <måte> | <vist ved>   | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | avvik.fulgt_opp        | ja    | utført | registrering |          |           |             |      |       |                |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | sagt av leverandøren        | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | om leverandøren             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | uavklart |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-02   | brutt    |
        | for gammelt                 | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-01   | uavklart |

    Scenariomal: Avvik blir ikke fulgt opp: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | avvik.fulgt_opp        | nei   | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | avvik.ordning          | ja    | ordnet | dokument   |          |           |             |      |       |                |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | sagt av leverandøren        | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | om leverandøren             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | uavklart |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-02 | 2022-06-02   | brutt    |
        | for lenge siden             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-01 | 2023-05-01   | uavklart |

    Scenariomal: Risikoen for avvik er ikke vurdert og fulgt opp: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | avvik.risiko_fulgt_opp | nei   | <måte> | <vist ved>   | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | avvik.ordning          | ja    | ordnet | dokument     |          |           |             |      |       |                |
        | avvik.fulgt_opp        | ja    | utført | registrering |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | sagt av leverandøren        | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | om leverandøren             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | uavklart |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-02 | 2022-06-02   | brutt    |
        | for lenge siden             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-01 | 2023-05-01   | uavklart |

  Regel: At det aldri er meldt avvik, er et spørsmål, ikke et brudd

    Scenariomal: Det er aldri meldt avvik: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | avvik.ordning          | ja    | ordnet | dokument     |          |           |             |      |       |                |
        | avvik.fulgt_opp        | ja    | utført | registrering |          |           |             |      |       |                |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |          |           |             |      |       |                |
        | avvik.noen_gang_meldt  | nei   | <måte> | <vist ved>   | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                  | måte     | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | sagt av kommunen     | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | omtalt av andre      | ordnet   | påstand  | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | usikkert             | ordnet   | påstand  | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | planlagt             | planlagt | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | for én gruppe        | ordnet   | påstand  | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | om leverandøren      | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | oppfylt  |
        | sagt av leverandøren | ordnet   | påstand  | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt  |
        | så vidt nytt nok     | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2022-06-02   | uavklart |
        | for gammelt          | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2022-06-01   | oppfylt  |

    Scenario: Det er aldri meldt avvik, og alt annet er vist
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
        | avvik.noen_gang_meldt  | nei   |        | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er aldri meldt avvik: det motsatte reiser ikke spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
        | avvik.noen_gang_meldt  | ja    |        |              |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Den tomme avviksloggen er avgjort ved skjønn som oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
        | avvik.noen_gang_meldt  | nei   |        | påstand      |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Den tomme avviksloggen er avgjort ved skjønn som brutt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
        | avvik.noen_gang_meldt  | nei   |        | påstand      |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Skjønnet om den tomme avviksloggen er utløpt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
        | avvik.noen_gang_meldt  | nei   |        | påstand      |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2022-12-01 med gyldighet til 2023-05-31
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det som er etterspurt om plikten, er ikke lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Og en forespørsel med frist 2023-05-31 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen er ikke gått ut
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Og en forespørsel med frist 2023-06-01 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det som er etterspurt, er lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Og en forespørsel med frist 2023-05-31 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Og en forespørsel med frist 2023-05-01 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2023-05-31
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når plikten gjelder

    Scenario: Plikten gjelder 2021-01-01
      Gitt vurderingsdatoen 2021-01-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav c"
      Og styrken er "skal"

    Scenario: Plikten gjelder 2026-11-21
      Gitt vurderingsdatoen 2026-11-21
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | avvik.ordning          | ja    | ordnet | dokument     |
        | avvik.fulgt_opp        | ja    | utført | registrering |
        | avvik.risiko_fulgt_opp | ja    | utført | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav c"
      Og styrken er "skal"

    Scenario: Plikten gjelder ikke 2020-12-31
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
