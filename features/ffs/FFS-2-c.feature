# language: no
@FFS-2-c
Egenskap: FFS-2-c Ansatte tilgjengelige hele døgnet
  Kommunen må ha ordninger som sikrer at ansatte er tilgjengelige hele døgnet. Etter merknadene kan sikker
  bakvakt være nok i perioder uten brukere; bor noen på senteret, er bakvakt alene aldri nok. Leverandørens
  vaktplan teller også.

  Bakgrunn:
    Gitt plikten "FFS-2-c"

  Regel: Bemannet hele døgnet, eller sikker bakvakt bare når senteret er tomt

    Scenario: Vaktplanen viser ansatte hele døgnet
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 tredje punktum"
      Og styrken er "skal"

    Scenario: Sikker bakvakt, og bare når ingen bor på senteret
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved |
        | bemanning.bakvakt                   | alltid_med_utrykning | ordnet | dokument |
        | bemanning.bakvakt_bare_uten_beboere | ja                   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 tredje punktum"
      Og styrken er "skal"

    Scenario: Ikke bemannet hele døgnet, men sikker bakvakt når senteret er tomt
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved |
        | bemanning.hele_doegnet              | nei                  | ordnet | dokument |
        | bemanning.bakvakt                   | alltid_med_utrykning | ordnet | dokument |
        | bemanning.bakvakt_bare_uten_beboere | ja                   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2018-06-20
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "bemanning.hele_doegnet"
      Og mangler opplysningen "bemanning.bakvakt"
      Og mangler opplysningen "bemanning.bakvakt_bare_uten_beboere"

    Scenario: Ingenting er kjent fordi plikten ikke er undersøkt
      Gitt vurderingsdatoen 2018-06-20
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Bakvakten er sikker, men det er ukjent når den brukes alene
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning        | verdi                | måte   | vist ved |
        | bemanning.bakvakt | alltid_med_utrykning | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "bemanning.bakvakt_bare_uten_beboere"
      Og mangler opplysningen "bemanning.hele_doegnet"

    Scenario: Bakvakt brukes bare når senteret er tomt, men det er ukjent om den er sikker
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | bemanning.bakvakt_bare_uten_beboere | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "bemanning.bakvakt"

    Scenariomal: For lite til å vise at ansatte er til stede hele døgnet: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | bemanning.hele_doegnet | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "bemanning.hele_doegnet" satt til side som "<til side>"

      Eksempler:
        | hva                  | måte     | vist ved | gruppe       | sagt av    | sikkerhet | om       | fra        | dokumentdato | til side         | grunn     |
        | planlagt             | planlagt | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | planlagt         | for svakt |
        | påstand              | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | for svakt        | for svakt |
        | usikkert             | ordnet   | dokument | uspesifisert | kommunen   | usikker   | kommunen | 2018-05-20 | 2018-05-20   | usikkert         | usikkert  |
        | omtalt av andre      | ordnet   | dokument | uspesifisert | tredjepart | sikker    | kommunen | 2018-05-20 | 2018-05-20   | fra tredjepart   | for svakt |
        | bare for menn        | ordnet   | dokument | menn         | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | annen gruppe     | mangler   |
        | gjelder senere       | ordnet   | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2018-06-21 | 2018-06-21   | ikke gyldig ennå | mangler   |
        | for gammelt dokument | ordnet   | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2013-06-20 | 2016-06-20   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at ansatte er til stede hele døgnet: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | bemanning.hele_doegnet | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av      | fra        | til        | dokumentdato |
        | så vidt nytt nok        | ordnet | dokument    | uspesifisert | kommunen     | 2013-06-20 |            | 2016-06-21   |
        | eldre, men gjelder ennå | ordnet | dokument    | uspesifisert | kommunen     | 2013-06-20 | 2018-06-20 | 2013-06-20   |
        | for alle                | ordnet | dokument    | alle         | kommunen     | 2018-05-20 |            | 2018-05-20   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten  | 2018-05-20 |            | 2018-05-20   |
        | sagt av leverandøren    | ordnet | dokument    | uspesifisert | leverandøren | 2018-05-20 |            | 2018-05-20   |

    Scenariomal: For lite til å vise at bakvakten er sikker: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | bemanning.bakvakt                   | alltid_med_utrykning | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | bemanning.bakvakt_bare_uten_beboere | ja                   | ordnet | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "bemanning.bakvakt" satt til side som "<til side>"

      Eksempler:
        | hva                  | måte     | vist ved | gruppe       | sagt av    | sikkerhet | om       | fra        | dokumentdato | til side         | grunn     |
        | planlagt             | planlagt | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | planlagt         | for svakt |
        | påstand              | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | for svakt        | for svakt |
        | usikkert             | ordnet   | dokument | uspesifisert | kommunen   | usikker   | kommunen | 2018-05-20 | 2018-05-20   | usikkert         | usikkert  |
        | omtalt av andre      | ordnet   | dokument | uspesifisert | tredjepart | sikker    | kommunen | 2018-05-20 | 2018-05-20   | fra tredjepart   | for svakt |
        | bare for menn        | ordnet   | dokument | menn         | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | annen gruppe     | mangler   |
        | gjelder senere       | ordnet   | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2018-06-21 | 2018-06-21   | ikke gyldig ennå | mangler   |
        | for gammelt dokument | ordnet   | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2013-06-20 | 2016-06-20   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at bakvakten er sikker: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | bemanning.bakvakt                   | alltid_med_utrykning | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | bemanning.bakvakt_bare_uten_beboere | ja                   | ordnet | dokument   |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av      | fra        | til        | dokumentdato |
        | så vidt nytt nok        | ordnet | dokument    | uspesifisert | kommunen     | 2013-06-20 |            | 2016-06-21   |
        | eldre, men gjelder ennå | ordnet | dokument    | uspesifisert | kommunen     | 2013-06-20 | 2018-06-20 | 2013-06-20   |
        | for alle                | ordnet | dokument    | alle         | kommunen     | 2018-05-20 |            | 2018-05-20   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten  | 2018-05-20 |            | 2018-05-20   |
        | sagt av leverandøren    | ordnet | dokument    | uspesifisert | leverandøren | 2018-05-20 |            | 2018-05-20   |

    Scenariomal: For lite til å vise at bakvakt alene bare brukes når senteret er tomt: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | bemanning.bakvakt_bare_uten_beboere | ja                   | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | bemanning.bakvakt                   | alltid_med_utrykning | ordnet | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "bemanning.bakvakt_bare_uten_beboere" satt til side som "<til side>"

      Eksempler:
        | hva                  | måte     | vist ved | gruppe       | sagt av    | sikkerhet | om       | fra        | dokumentdato | til side         | grunn     |
        | planlagt             | planlagt | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | planlagt         | for svakt |
        | påstand              | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | for svakt        | for svakt |
        | usikkert             | ordnet   | dokument | uspesifisert | kommunen   | usikker   | kommunen | 2018-05-20 | 2018-05-20   | usikkert         | usikkert  |
        | omtalt av andre      | ordnet   | dokument | uspesifisert | tredjepart | sikker    | kommunen | 2018-05-20 | 2018-05-20   | fra tredjepart   | for svakt |
        | bare for menn        | ordnet   | dokument | menn         | kommunen   | sikker    | kommunen | 2018-05-20 | 2018-05-20   | annen gruppe     | mangler   |
        | gjelder senere       | ordnet   | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2018-06-21 | 2018-06-21   | ikke gyldig ennå | mangler   |
        | for gammelt dokument | ordnet   | dokument | uspesifisert | kommunen   | sikker    | kommunen | 2013-06-20 | 2016-06-20   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at bakvakt alene bare brukes når senteret er tomt: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | bemanning.bakvakt_bare_uten_beboere | ja                   | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | bemanning.bakvakt                   | alltid_med_utrykning | ordnet | dokument   |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av      | fra        | til        | dokumentdato |
        | så vidt nytt nok        | ordnet | dokument    | uspesifisert | kommunen     | 2013-06-20 |            | 2016-06-21   |
        | eldre, men gjelder ennå | ordnet | dokument    | uspesifisert | kommunen     | 2013-06-20 | 2018-06-20 | 2013-06-20   |
        | for alle                | ordnet | dokument    | alle         | kommunen     | 2018-05-20 |            | 2018-05-20   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten  | 2018-05-20 |            | 2018-05-20   |
        | sagt av leverandøren    | ordnet | dokument    | uspesifisert | leverandøren | 2018-05-20 |            | 2018-05-20   |

  Regel: Hva som bryter plikten

    Scenariomal: Beboere har vært på senteret med bare bakvakt: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | bemanning.bakvakt_bare_uten_beboere | nei   | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | bemanning.hele_doegnet              | ja    | ordnet | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall  |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt   |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt   |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt   |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt   |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | oppfylt |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | oppfylt |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | oppfylt |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2018-05-20 | 2018-05-20   | oppfylt |
        | innrømmet av leverandøren   | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | leverandøren | 2018-05-20 | 2018-05-20   | brutt   |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2013-06-20 | 2016-06-21   | brutt   |
        | for gammelt                 | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2013-06-20 | 2016-06-20   | oppfylt |

    Scenario: Beboere alene med bakvakt bryter, også når resten er ukjent
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | bemanning.bakvakt_bare_uten_beboere | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Ikke bemannet hele døgnet, og bakvakten er deler_av_tiden
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi          | måte   | vist ved |
        | bemanning.hele_doegnet | nei            | ordnet | påstand  |
        | bemanning.bakvakt      | deler_av_tiden | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Ikke bemannet hele døgnet, og bakvakten er ingen
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | nei   | ordnet | påstand  |
        | bemanning.bakvakt      | ingen | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenariomal: Ikke bemannet hele døgnet og uten bakvakt: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | bemanning.hele_doegnet | nei   | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | bemanning.bakvakt      | ingen | ordnet | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | innrømmet av leverandøren   | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | leverandøren | 2018-05-20 | 2018-05-20   | brutt    |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2013-06-20 | 2016-06-21   | brutt    |
        | for gammelt                 | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2013-06-20 | 2016-06-20   | uavklart |

    Scenariomal: Ingen bakvakt når senteret ikke er bemannet: <hva>
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | bemanning.bakvakt      | ingen | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | bemanning.hele_doegnet | nei   | ordnet | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | brutt    |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2018-05-20 | 2018-05-20   | uavklart |
        | innrømmet av leverandøren   | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | leverandøren | 2018-05-20 | 2018-05-20   | brutt    |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2013-06-20 | 2016-06-21   | brutt    |
        | for gammelt                 | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2013-06-20 | 2016-06-20   | uavklart |

    Scenario: At senteret ikke er bemannet hele døgnet, bryter ikke alene
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved    |
        | bemanning.hele_doegnet | nei   | ordnet | observasjon |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "bemanning.bakvakt"
      Og mangler opplysningen "bemanning.bakvakt_bare_uten_beboere"

    Scenario: At det ikke finnes bakvakt, bryter ikke når senteret alltid er bemannet
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
        | bemanning.bakvakt      | ingen | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Om bakvakt uten utrykning er sikker, avgjør en person

    Scenario: Noen kan alltid nås, men rykker ikke ut
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                 | måte   | vist ved |
        | bemanning.hele_doegnet              | nei                   | ordnet | dokument |
        | bemanning.bakvakt                   | alltid_uten_utrykning | ordnet | dokument |
        | bemanning.bakvakt_bare_uten_beboere | ja                    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Bakvakten uten utrykning er avgjort ved skjønn som oppfylt
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                 | måte   | vist ved |
        | bemanning.hele_doegnet              | nei                   | ordnet | dokument |
        | bemanning.bakvakt                   | alltid_uten_utrykning | ordnet | dokument |
        | bemanning.bakvakt_bare_uten_beboere | ja                    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2018-06-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Bakvakten uten utrykning er avgjort ved skjønn som brutt
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                 | måte   | vist ved |
        | bemanning.hele_doegnet              | nei                   | ordnet | dokument |
        | bemanning.bakvakt                   | alltid_uten_utrykning | ordnet | dokument |
        | bemanning.bakvakt_bare_uten_beboere | ja                    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2018-06-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2018-05-20
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2018-06-20
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2018-05-20
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2018-05-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2018-05-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det som er etterspurt om plikten, er ikke lagt frem
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Og en forespørsel med frist 2018-06-19 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen er ikke gått ut
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Og en forespørsel med frist 2018-06-20 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det som er etterspurt, er lagt frem
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Og en forespørsel med frist 2018-06-19 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Og en forespørsel med frist 2018-05-20 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2018-06-19
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2018-06-20
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2018-05-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Virkelige saker

    Scenario: Fjell 2018: ikke folk på jobb døgnet rundt, alltid bakvakt
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi                | måte   | vist ved | fra        |
        | bemanning.hele_doegnet | nei                  | utført | påstand  | 2018-06-01 |
        | bemanning.bakvakt      | alltid_med_utrykning | ordnet | påstand  | 2018-06-01 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "bemanning.bakvakt_bare_uten_beboere"
      Og mangler opplysningen "bemanning.bakvakt"
      Og er opplysningen "bemanning.bakvakt" satt til side som "for svakt"

    Scenario: Fjell 2018: ordningen dokumentert, men ukjent om noen bodde der
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning             | verdi                | måte   | vist ved | fra        |
        | bemanning.hele_doegnet | nei                  | utført | påstand  | 2018-06-01 |
        | bemanning.bakvakt      | alltid_med_utrykning | ordnet | dokument | 2018-06-01 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "bemanning.bakvakt_bare_uten_beboere"

    Scenario: Fjell 2018: kommunen sier at beboere var der med bare bakvakt
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved | fra        |
        | bemanning.hele_doegnet              | nei                  | utført | påstand  | 2018-06-01 |
        | bemanning.bakvakt                   | alltid_med_utrykning | ordnet | påstand  | 2018-06-01 |
        | bemanning.bakvakt_bare_uten_beboere | nei                  | utført | påstand  | 2018-06-01 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Fjell 2018: bare gjenfortalt i pressen
      Gitt vurderingsdatoen 2018-06-20
      Og opplysningene
        | opplysning                          | verdi                | måte   | vist ved | sagt av    | fra        |
        | bemanning.hele_doegnet              | nei                  | utført | påstand  | tredjepart | 2018-06-01 |
        | bemanning.bakvakt                   | alltid_med_utrykning | ordnet | påstand  | tredjepart | 2018-06-01 |
        | bemanning.bakvakt_bare_uten_beboere | nei                  | utført | påstand  | tredjepart | 2018-06-01 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "bemanning.bakvakt_bare_uten_beboere" satt til side som "fra tredjepart"

  Regel: Når plikten gjelder

    Scenario: Plikten gjelder 2017-03-08
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 tredje punktum"
      Og styrken er "skal"

    Scenario: Plikten gjelder 2026-11-21
      Gitt vurderingsdatoen 2026-11-21
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | bemanning.hele_doegnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 tredje punktum"
      Og styrken er "skal"

    Scenario: Plikten gjelder ikke 2017-03-07
      Gitt vurderingsdatoen 2017-03-07
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
