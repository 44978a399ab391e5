# language: no
@KOML-25-1-3e
Egenskap: KOML-25-1-3e Evaluere og forbedre internkontrollen
  Evalueringen må være gjort, og forbedringene den viste behov for, må være gjennomført. Viste den ikke noe
  behov, er det nok. Om forbedringer som er i gang, er nok, avgjør en person.

  Bakgrunn:
    Gitt plikten "KOML-25-1-3e"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav e"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "internkontroll.evaluert"
      Og mangler opplysningen "internkontroll.forbedring"

    Scenario: Ingenting er kjent fordi plikten ikke er undersøkt
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det mangler bare at internkontrollen er evaluert
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "internkontroll.evaluert"

    Scenario: Det mangler bare at forbedringene er gjennomført
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | internkontroll.evaluert | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "internkontroll.forbedring"

    Scenariomal: For lite til å vise at internkontrollen er evaluert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.evaluert   | ja           | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.forbedring | gjennomfoert | utført | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "internkontroll.evaluert" satt til side som "<til side>"

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

    Scenariomal: Nok til å vise at internkontrollen er evaluert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | internkontroll.evaluert   | ja           | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | internkontroll.forbedring | gjennomfoert | utført | dokument   |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | utført | dokument    | uspesifisert | kommunen    | 2021-06-02 |            | 2021-06-02   |
        | eldre, men gjelder ennå | utført | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | utført | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

    Scenariomal: For lite til å vise at forbedringene er gjennomført: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.forbedring | gjennomfoert | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.evaluert   | ja           | utført | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "internkontroll.forbedring" satt til side som "<til side>"

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
        | for gammelt dokument | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-01   | foreldet           | foreldet  |

    Scenariomal: Nok til å vise at forbedringene er gjennomført: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | internkontroll.forbedring | gjennomfoert | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
        | internkontroll.evaluert   | ja           | utført | dokument   |          |           |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | utført | dokument    | uspesifisert | kommunen    | 2018-06-01 |            | 2021-06-02   |
        | eldre, men gjelder ennå | utført | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | utført | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

    Scenario: Evalueringen viste ikke noe behov
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi      | måte   | vist ved |
        | internkontroll.evaluert   | ja         | utført | dokument |
        | internkontroll.forbedring | ikke_behov | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som bryter plikten

    Scenariomal: Internkontrollen er ikke evaluert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.evaluert   | nei          | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.forbedring | gjennomfoert | utført | dokument   |          |           |             |      |       |                |
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

    Scenariomal: Forbedringene er ikke gjennomført: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi             | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.forbedring | ikke_gjennomfoert | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | internkontroll.evaluert   | ja                | utført | dokument   |          |           |             |      |       |                |
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

  Regel: Om forbedringer som er i gang er nok, avgjør en person

    Scenario: Forbedringene er i gang
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi     | måte   | vist ved |
        | internkontroll.evaluert   | ja        | utført | dokument |
        | internkontroll.forbedring | underveis | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Forbedringene er bare planlagt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte     | vist ved |
        | internkontroll.evaluert   | ja           | utført   | dokument |
        | internkontroll.forbedring | gjennomfoert | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og er opplysningen "internkontroll.forbedring" satt til side som "planlagt"

    Scenario: Forbedringene som er i gang, er avgjort ved skjønn som oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi     | måte   | vist ved |
        | internkontroll.evaluert   | ja        | utført | dokument |
        | internkontroll.forbedring | underveis | utført | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Forbedringene som er i gang, er avgjort ved skjønn som brutt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi     | måte   | vist ved |
        | internkontroll.evaluert   | ja        | utført | dokument |
        | internkontroll.forbedring | underveis | utført | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
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
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det som er etterspurt om plikten, er ikke lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Og en forespørsel med frist 2023-05-31 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen er ikke gått ut
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Og en forespørsel med frist 2023-06-01 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det som er etterspurt, er lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Og en forespørsel med frist 2023-05-31 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
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
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav e"
      Og styrken er "skal"

    Scenario: Plikten gjelder 2026-11-21
      Gitt vurderingsdatoen 2026-11-21
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved |
        | internkontroll.evaluert   | ja           | utført | dokument |
        | internkontroll.forbedring | gjennomfoert | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-1 tredje ledd bokstav e"
      Og styrken er "skal"

    Scenario: Plikten gjelder ikke 2020-12-31
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
