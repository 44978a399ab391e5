# language: no
@KOML-25-1-3d
Egenskap: KOML-25-1-3d Dokumentere internkontrollen
  Loven krever den formen og det omfanget som er nødvendig. Er bare noen deler dokumentert, avgjør en person
  om det er nok. Dokumentasjon som er etterspurt med frist og ikke lagt frem, bryter plikten.

  Bakgrunn:
    Gitt plikten "KOML-25-1-3d"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav d"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "dokumentasjon.omfang"

    Scenario: Ingenting er kjent fordi plikten ikke er undersøkt
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenariomal: For lite til å vise at internkontrollen er dokumentert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | dokumentasjon.omfang | alle_deler | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "dokumentasjon.omfang" satt til side som "<til side>"

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

    Scenariomal: Nok til å vise at internkontrollen er dokumentert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | dokumentasjon.omfang | alle_deler | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | ordnet | dokument    | uspesifisert | kommunen    | 2018-06-01 |            | 2021-06-02   |
        | eldre, men gjelder ennå | ordnet | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | ordnet | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

  Regel: Hva som bryter plikten

    Scenariomal: Ingenting er dokumentert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | dokumentasjon.omfang | ingen | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Dokumentasjon er ikke lagt frem: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning              | verdi      | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | dokumentasjon.lagt_frem | nei        | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | dokumentasjon.omfang    | alle_deler | ordnet | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall  |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | sagt av leverandøren        | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | om leverandøren             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | oppfylt |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2021-06-02 | 2021-06-02   | brutt   |
        | for lenge siden             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2021-06-01 | 2023-05-01   | oppfylt |

    Scenario: En forespørsel er ikke besvart innen fristen
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Og en forespørsel med frist 2023-05-31 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Siste dag i fristen er ikke gått ut
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Og en forespørsel med frist 2023-06-01 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: En forespørsel er besvart innen fristen
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Og en forespørsel med frist 2023-05-31 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: En forespørsel så vidt nyere enn to år bryter fortsatt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Og en forespørsel med frist 2021-06-01 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En forespørsel eldre enn to år er et spørsmål for en person
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Og en forespørsel med frist 2021-05-31 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: At dokumentasjonen er lagt frem, bryter ikke plikten
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning              | verdi      | måte   | vist ved     |
        | dokumentasjon.omfang    | alle_deler | ordnet | dokument     |
        | dokumentasjon.lagt_frem | ja         |        | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Om det som er dokumentert er nok, avgjør en person

    Scenario: Noen deler er dokumentert
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | noen_deler | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Kommunen sier selv at bare noen deler er dokumentert
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | noen_deler | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: At bare noen deler er dokumentert, er avgjort ved skjønn som oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | noen_deler | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: At bare noen deler er dokumentert, er avgjort ved skjønn som brutt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | noen_deler | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
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
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

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
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav d"
      Og styrken er "skal"

    Scenario: Plikten gjelder 2026-11-21
      Gitt vurderingsdatoen 2026-11-21
      Og opplysningene
        | opplysning           | verdi      | måte   | vist ved |
        | dokumentasjon.omfang | alle_deler | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav d"
      Og styrken er "skal"

    Scenario: Plikten gjelder ikke 2020-12-31
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
