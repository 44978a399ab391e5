# language: no
@FFS-3-2-0
Egenskap: FFS-3-2-0 Risikovurdering av lokaler og uteområde
  Kommunen må gjøre risikovurderinger av den fysiske sikringen. Forskriften sier ikke hvor ofte. En etterspurt vurdering
  som ikke kommer, reiser spørsmålet; brutt er plikten når myndigheten har ført at den verken ble lagt frem eller vist å
  finnes, eller når den ansvarlige sier at den ikke er gjort.

  Bakgrunn:
    Gitt plikten "FFS-3-2-0"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 andre ledd"
      Og styrken er "skal vurdere"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2021-04-20
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.risikovurdering" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2021-04-20
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Vist for tilbudet samlet og for menn hver for seg
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | uspesifisert | utført | dokument |
        | sikkerhet.risikovurdering | ja    | menn         | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Nok til å vise at lokalene og uteområdet er risikovurdert: <hva>
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.risikovurdering | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | alle   | utført | dokument    | kommunen     | kommunen     | 2016-04-20 |            | 2018-04-21   |
        | eldre, men gjelder fortsatt | alle   | utført | dokument    | kommunen     | kommunen     | 2016-04-20 | 2021-04-20 | 2016-04-20   |
        | sett av myndigheten         | alle   | utført | observasjon | myndigheten  | kommunen     | 2021-03-20 |            | 2021-03-20   |
        | vist av leverandøren        | alle   | utført | dokument    | leverandøren | leverandøren | 2021-03-20 |            | 2021-03-20   |

    Scenariomal: For lite til å vise at lokalene og uteområdet er risikovurdert: <hva>
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.risikovurdering | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.risikovurdering" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | alle         | planlagt | dokument | kommunen   | sikker    | kommunen | 2021-03-20 |            | 2021-03-20   | planlagt         | for svakt |
        | ordnet, men ikke utført | alle         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-03-20 |            | 2021-03-20   | for svakt        | for svakt |
        | bare påstått            | alle         | utført   | påstand  | kommunen   | sikker    | kommunen | 2021-03-20 |            | 2021-03-20   | for svakt        | for svakt |
        | usikkert                | alle         | utført   | dokument | kommunen   | usikker   | kommunen | 2021-03-20 |            | 2021-03-20   | usikkert         | usikkert  |
        | bare omtalt i pressen   | alle         | utført   | dokument | tredjepart | sikker    | kommunen | 2021-03-20 |            | 2021-03-20   | fra tredjepart   | for svakt |
        | ikke sagt om menn       | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2021-03-20 |            | 2021-03-20   | annen gruppe     | mangler   |
        | bare sagt om menn       | menn         | utført   | dokument | kommunen   | sikker    | kommunen | 2021-03-20 |            | 2021-03-20   | annen gruppe     | mangler   |
        | gjelder først senere    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2021-04-21 |            | 2021-03-20   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-04-20 |            | 2018-04-20   | foreldet         | foreldet  |
        | gikk ut dagen før       | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-04-20 | 2021-04-19 | 2021-03-20   | foreldet         | foreldet  |

    Scenario: Et tiltak mangler, men risikoen er vurdert
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved    |
        | sikkerhet.risikovurdering    | ja    | alle   | utført | dokument    |
        | botilbud.uteomraade_skjermet | nei   | alle   | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som bryter plikten

    Scenariomal: Det er ikke gjort noen risikovurdering: <hva>
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.risikovurdering | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-03-20 | 2021-03-20   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2021-03-20 | 2021-03-20   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-03-20 | 2021-03-20   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2021-03-20 | 2021-03-20   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2021-03-20 | 2021-03-20   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2021-03-20 | 2021-03-20   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2021-03-20 | 2021-03-20   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2021-03-20 | 2021-03-20   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2021-03-20 | 2021-03-20   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-04-20 | 2018-04-21   | brutt    |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-04-20 | 2018-04-20   | uavklart |

    Scenario: Noe viser at lokalene og uteområdet er risikovurdert, og noe at det ikke er slik
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.risikovurdering | ja    | alle         | utført | dokument    |
        | sikkerhet.risikovurdering | nei   | uspesifisert | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: En risikovurdering som er etterspurt og ikke lagt frem

    Scenario: En forespørsel som ikke er besvart, reiser bare spørsmålet
      Gitt vurderingsdatoen 2021-04-20
      Og ingen opplysninger
      Og en forespørsel med frist 2021-03-20 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og grunnen er "ikke lagt frem"
      Og opplysningen "sikkerhet.risikovurdering" mangler

    Scenario: Etter forespørselen finner en person plikten brutt
      Gitt vurderingsdatoen 2021-04-20
      Og ingen opplysninger
      Og en forespørsel med frist 2021-03-20 som ikke er besvart
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2021-04-19
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Noe annet enn risikovurderingen kom ikke innen fristen
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning              | verdi | gruppe       | måte   | vist ved     | sagt av     |
        | dokumentasjon.lagt_frem | nei   | uspesifisert | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Myndigheten har ført at den verken kom eller finnes
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved     | sagt av     |
        | sikkerhet.risikovurdering | nei   | uspesifisert | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Myndigheten har ført det, og forespørselen står ubesvart
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved     | sagt av     |
        | sikkerhet.risikovurdering | nei   | uspesifisert | utført | registrering | myndigheten |
      Og en forespørsel med frist 2021-03-20 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Myndigheten har ført det, og siden kommer vurderingen likevel
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved     | sagt av     |
        | sikkerhet.risikovurdering | nei   | uspesifisert | utført | registrering | myndigheten |
        | sikkerhet.risikovurdering | ja    | alle         | utført | dokument     | kommunen    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Virkelige saker

    Scenario: Kristiansund 2018: ingen har bedt om risikovurderingen
      Gitt vurderingsdatoen 2018-10-02
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved    | sagt av     | om           | fra        |
        | botilbud.uteomraade_skjermet | nei   | barn   | utført | observasjon | myndigheten | leverandøren | 2018-10-02 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.risikovurdering" mangler

    Scenario: Kristiansund 2018: om den var etterspurt og ikke kom
      Gitt vurderingsdatoen 2018-10-02
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved    | sagt av     | om           | fra        |
        | botilbud.uteomraade_skjermet | nei   | barn   | utført | observasjon | myndigheten | leverandøren | 2018-10-02 |
      Og en forespørsel med frist 2018-09-01 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Kristiansund 2018: om myndigheten hadde ført at den verken kom eller finnes
      Gitt vurderingsdatoen 2018-10-02
      Og opplysningene
        | opplysning                   | verdi | gruppe       | måte   | vist ved     | sagt av     | om           | fra        |
        | botilbud.uteomraade_skjermet | nei   | barn         | utført | observasjon  | myndigheten | leverandøren | 2018-10-02 |
        | sikkerhet.risikovurdering    | nei   | uspesifisert | utført | registrering | myndigheten | kommunen     | 2018-09-02 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Kristiansund 2018: om bare pressen hadde skrevet det
      Gitt vurderingsdatoen 2018-10-02
      Og opplysningene
        | opplysning                   | verdi | gruppe       | måte   | vist ved     | sagt av     | om           | fra        |
        | botilbud.uteomraade_skjermet | nei   | barn         | utført | observasjon  | myndigheten | leverandøren | 2018-10-02 |
        | sikkerhet.risikovurdering    | nei   | uspesifisert | utført | registrering | tredjepart  | kommunen     | 2018-09-02 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "sikkerhet.risikovurdering" er satt til side som "fra tredjepart"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2021-03-20
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2021-04-20
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2021-03-20
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2021-03-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2021-03-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-04-19 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-04-20 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-04-19 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2021-04-20
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-03-20 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2021-04-19
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2021-04-20
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2021-03-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 andre ledd"
      Og styrken er "skal vurdere"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 andre ledd"
      Og styrken er "skal vurdere"
