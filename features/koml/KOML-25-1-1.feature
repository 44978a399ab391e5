# language: no
@KOML-25-1-1
Egenskap: KOML-25-1-1 Internkontroll som sikrer at lov og forskrift følges
  Kommunedirektøren svarer for internkontrollen. Den må omfatte krisesentertilbudet, og kommunen må ha
  kontrollert om tilbudet følger lov og forskrift. Hvor langt bestemmelsen rekker til en leverandør, er ikke
  bekreftet.

  Bakgrunn:
    Gitt plikten "KOML-25-1-1"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 første ledd"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "internkontroll.omfatter_tilbudet"
      Og mangler opplysningen "internkontroll.kontroll_utfoert"

    Scenario: Ingenting er kjent fordi plikten ikke er undersøkt
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det mangler bare at internkontrollen omfatter tilbudet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved |
        | internkontroll.kontroll_utfoert | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "internkontroll.omfatter_tilbudet"

    Scenario: Det mangler bare at tilbudet er kontrollert
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "internkontroll.kontroll_utfoert"

    Scenariomal: For lite til å vise at internkontrollen omfatter tilbudet: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.omfatter_tilbudet | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "internkontroll.omfatter_tilbudet" satt til side som "<til side>"

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

    Scenariomal: Nok til å vise at internkontrollen omfatter tilbudet: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | internkontroll.omfatter_tilbudet | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument   |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | ordnet | dokument    | uspesifisert | kommunen    | 2018-06-01 |            | 2021-06-02   |
        | eldre, men gjelder ennå | ordnet | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | ordnet | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

    Scenariomal: For lite til å vise at tilbudet er kontrollert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.kontroll_utfoert  | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "internkontroll.kontroll_utfoert" satt til side som "<til side>"

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
        | for lenge siden      | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2021-06-01 | 2023-05-01   | foreldet           | foreldet  |

    Scenariomal: Nok til å vise at tilbudet er kontrollert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | internkontroll.kontroll_utfoert  | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument   |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | utført | dokument    | uspesifisert | kommunen    | 2021-06-02 |            | 2021-06-02   |
        | eldre, men gjelder ennå | utført | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | utført | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

  Regel: Hva som bryter plikten

    Scenariomal: Internkontrollen omfatter ikke tilbudet: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.omfatter_tilbudet | nei   | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument   |          |           |             |      |       |                |
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

    Scenariomal: Tilbudet er ikke kontrollert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.kontroll_utfoert  | nei   | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument   |          |           |             |      |       |                |
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
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2021-06-02 | 2021-06-02   | brutt    |
        | for lenge siden             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2021-06-01 | 2023-05-01   | uavklart |

  Regel: At leverandøren er utenfor kontrollen, er et spørsmål, ikke et brudd

    Scenariomal: Leverandøren er ikke omfattet: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.omfatter_tilbudet    | ja    | ordnet | dokument   |          |           |             |      |       |                |
        | internkontroll.kontroll_utfoert     | ja    | utført | dokument   |          |           |             |      |       |                |
        | internkontroll.leverandoer_omfattet | nei   | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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
        | så vidt nytt nok     | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-02   | uavklart |
        | for gammelt          | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-01   | oppfylt  |

    Scenario: Leverandøren er ikke omfattet, og alt annet er vist
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet    | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert     | ja    | utført | dokument |
        | internkontroll.leverandoer_omfattet | nei   |        | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"

    Scenario: Leverandøren er ikke omfattet: det motsatte reiser ikke spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet    | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert     | ja    | utført | dokument |
        | internkontroll.leverandoer_omfattet | ja    |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandøren utenfor kontrollen er avgjort ved skjønn som oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet    | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert     | ja    | utført | dokument |
        | internkontroll.leverandoer_omfattet | nei   |        | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Leverandøren utenfor kontrollen er avgjort ved skjønn som brutt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet    | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert     | ja    | utført | dokument |
        | internkontroll.leverandoer_omfattet | nei   |        | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Skjønnet om leverandøren utenfor kontrollen er utløpt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet    | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert     | ja    | utført | dokument |
        | internkontroll.leverandoer_omfattet | nei   |        | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2022-12-01 med gyldighet til 2023-05-31
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
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
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det som er etterspurt om plikten, er ikke lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Og en forespørsel med frist 2023-05-31 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen er ikke gått ut
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Og en forespørsel med frist 2023-06-01 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det som er etterspurt, er lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Og en forespørsel med frist 2023-05-31 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
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
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 første ledd"
      Og styrken er "skal"

    Scenario: Plikten gjelder 2026-11-21
      Gitt vurderingsdatoen 2026-11-21
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | internkontroll.omfatter_tilbudet | ja    | ordnet | dokument |
        | internkontroll.kontroll_utfoert  | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 første ledd"
      Og styrken er "skal"

    Scenario: Plikten gjelder ikke 2020-12-31
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
