# language: no
@FFS-2-a
Egenskap: FFS-2-a Kommunen har ansvar for den fysiske sikkerheten
  Kommunen har ansvaret for den fysiske sikkerheten, også når andre driver tilbudet. At ansvaret er plassert hos noen i
  kommunen, viser at kommunen har tatt det; hva leverandøren sier om kommunen, viser ingenting. Er ingen utpekt, er det
  en person som avgjør, for forskriften krever ikke at noen skal være det.

  Bakgrunn:
    Gitt plikten "FFS-2-a"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 første punktum"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2018-09-20
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ansvar_plassert" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2018-09-20
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenariomal: Nok til å vise at ansvaret er plassert i kommunen: <hva>
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ansvar_plassert | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved    | sagt av     | om       | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | ordnet | dokument    | kommunen    | kommunen | 2014-09-20 |            | 2016-09-21   |
        | eldre, men gjelder fortsatt | uspesifisert | ordnet | dokument    | kommunen    | kommunen | 2014-09-20 | 2018-09-20 | 2014-09-20   |
        | sett av myndigheten         | uspesifisert | utført | observasjon | myndigheten | kommunen | 2018-08-20 |            | 2018-08-20   |
        | sagt om alle                | alle         | ordnet | dokument    | kommunen    | kommunen | 2018-08-20 |            | 2018-08-20   |

    Scenariomal: For lite til å vise at ansvaret er plassert i kommunen: <hva>
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ansvar_plassert | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.ansvar_plassert" er satt til side som "<til side>"

      Eksempler:
        | hva                              | gruppe       | måte     | vist ved | sagt av      | sikkerhet | om           | fra        | til        | dokumentdato | til side           | grunn     |
        | bare planlagt                    | uspesifisert | planlagt | dokument | kommunen     | sikker    | kommunen     | 2018-08-20 |            | 2018-08-20   | planlagt           | for svakt |
        | bare påstått                     | uspesifisert | ordnet   | påstand  | kommunen     | sikker    | kommunen     | 2018-08-20 |            | 2018-08-20   | for svakt          | for svakt |
        | usikkert                         | uspesifisert | ordnet   | dokument | kommunen     | usikker   | kommunen     | 2018-08-20 |            | 2018-08-20   | usikkert           | usikkert  |
        | bare omtalt i pressen            | uspesifisert | ordnet   | dokument | tredjepart   | sikker    | kommunen     | 2018-08-20 |            | 2018-08-20   | fra tredjepart     | for svakt |
        | bare sagt om menn                | menn         | ordnet   | dokument | kommunen     | sikker    | kommunen     | 2018-08-20 |            | 2018-08-20   | annen gruppe       | mangler   |
        | sagt av leverandøren om kommunen | uspesifisert | ordnet   | dokument | leverandøren | sikker    | kommunen     | 2018-08-20 |            | 2018-08-20   | gjelder noen annen | mangler   |
        | gjelder leverandøren             | uspesifisert | ordnet   | dokument | kommunen     | sikker    | leverandøren | 2018-08-20 |            | 2018-08-20   | gjelder noen annen | mangler   |
        | gjelder først senere             | uspesifisert | ordnet   | dokument | kommunen     | sikker    | kommunen     | 2018-09-21 |            | 2018-08-20   | ikke gyldig ennå   | mangler   |
        | for gammelt dokument             | uspesifisert | ordnet   | dokument | kommunen     | sikker    | kommunen     | 2014-09-20 |            | 2016-09-20   | foreldet           | foreldet  |
        | gikk ut dagen før                | uspesifisert | ordnet   | dokument | kommunen     | sikker    | kommunen     | 2014-09-20 | 2018-09-19 | 2018-08-20   | foreldet           | foreldet  |

  Regel: Er ansvaret ikke plassert, avgjør en person

    Scenario: Kommunen sier at ingen har oppgaven
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | nei   | uspesifisert | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndigheten har sett at ingen har oppgaven
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved    | sagt av     |
        | sikkerhet.ansvar_plassert | nei   | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Ingen har oppgaven, og en person finner plikten oppfylt
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | nei   | uspesifisert | ordnet | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Ingen har oppgaven, og en person finner plikten brutt
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | nei   | uspesifisert | ordnet | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: At ingen har oppgaven, står bare i pressen
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av    |
        | sikkerhet.ansvar_plassert | nei   | ordnet | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "sikkerhet.ansvar_plassert" er satt til side som "fra tredjepart"

    Scenario: Noe viser at ansvaret er plassert, og noe at det ikke er det
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument    |
        | sikkerhet.ansvar_plassert | nei   | uspesifisert | ordnet | observasjon |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Ansvaret kan ikke gis bort

    Scenariomal: Kommunen regner sikkerheten som leverandørens ansvar alene: <hva>
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.ansvar_overlatt | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.ansvar_plassert | ja    | ordnet | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                   | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | dokumentdato |
        | avtalen sier det      | ordnet   | dokument | kommunen   | sikker    | kommunen | 2018-08-20 | 2018-08-20   |
        | bare sagt av kommunen | ordnet   | påstand  | kommunen   | sikker    | kommunen | 2018-08-20 | 2018-08-20   |
        | bare planlagt         | planlagt | dokument | kommunen   | sikker    | kommunen | 2018-08-20 | 2018-08-20   |
        | bare omtalt i pressen | ordnet   | påstand  | tredjepart | sikker    | kommunen | 2018-08-20 | 2018-08-20   |
        | usikkert              | ordnet   | påstand  | kommunen   | usikker   | kommunen | 2018-08-20 | 2018-08-20   |
        | så vidt nytt nok      | ordnet   | dokument | kommunen   | sikker    | kommunen | 2014-09-20 | 2016-09-21   |

    Scenariomal: Ingen grunn til å spørre om ansvaret er gitt bort: <hva>
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.ansvar_overlatt | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.ansvar_plassert | ja    | ordnet | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved | sagt av      | sikkerhet | om           | fra        | dokumentdato |
        | sagt av leverandøren | ordnet | dokument | leverandøren | sikker    | kommunen     | 2018-08-20 | 2018-08-20   |
        | gjelder leverandøren | ordnet | dokument | kommunen     | sikker    | leverandøren | 2018-08-20 | 2018-08-20   |
        | for gammelt          | ordnet | dokument | kommunen     | sikker    | kommunen     | 2014-09-20 | 2016-09-20   |

    Scenario: Kommunen beholder ansvaret selv om andre driver tilbudet
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | ordnet | dokument |
        | sikkerhet.ansvar_overlatt | nei   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ansvaret for tilbudet til menn er skrevet bort
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.ansvar_overlatt | ja    | menn         | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Ansvaret er skrevet bort, og en person finner plikten brutt
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | ordnet | dokument |
        | sikkerhet.ansvar_overlatt | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2018-09-20
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2018-09-19 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2018-09-20 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2018-09-19 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2018-09-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2018-08-20 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2018-09-19
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2018-09-20
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2018-08-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 første punktum"
      Og styrken er "skal"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.ansvar_plassert | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 første punktum"
      Og styrken er "skal"
