# language: no
@FFS-3-1c
Egenskap: FFS-3-1c Sikrede vinduer som bare kan åpnes og låses innenfra
  Vinduene på krisesenteret skal være sikret, og de skal bare kunne åpnes og låses innenfra. Særskilt glass er bare noe
  kommunen må vurdere (andre ledd bokstav d).

  Bakgrunn:
    Gitt plikten "FFS-3-1c"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 første ledd bokstav c"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2023-09-20
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.vinduer_sikret" mangler
      Og opplysningen "sikkerhet.vinduer_bare_innenfra" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2023-09-20
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det er ikke kjent om vinduene er sikret
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.vinduer_sikret" mangler

    Scenario: Det er ikke kjent om vinduene bare kan åpnes og låses innenfra
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning               | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.vinduer_bare_innenfra" mangler

    Scenario: Vist for tilbudet samlet og for menn hver for seg
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | uspesifisert | utført | dokument |
        | sikkerhet.vinduer_sikret        | ja    | menn         | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | uspesifisert | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | menn         | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Nok til å vise at vinduene er sikret: <hva>
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.vinduer_sikret        | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle     | utført | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | alle   | utført | dokument    | kommunen     | kommunen     | 2016-09-20 |            | 2018-09-21   |
        | eldre, men gjelder fortsatt | alle   | utført | dokument    | kommunen     | kommunen     | 2016-09-20 | 2023-09-20 | 2016-09-20   |
        | sett av myndigheten         | alle   | utført | observasjon | myndigheten  | kommunen     | 2023-08-20 |            | 2023-08-20   |
        | vist av leverandøren        | alle   | utført | dokument    | leverandøren | leverandøren | 2023-08-20 |            | 2023-08-20   |

    Scenariomal: For lite til å vise at vinduene er sikret: <hva>
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.vinduer_sikret        | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle     | utført | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.vinduer_sikret" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | alle         | planlagt | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | planlagt         | for svakt |
        | ordnet, men ikke utført | alle         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | for svakt        | for svakt |
        | bare påstått            | alle         | utført   | påstand  | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | for svakt        | for svakt |
        | usikkert                | alle         | utført   | dokument | kommunen   | usikker   | kommunen | 2023-08-20 |            | 2023-08-20   | usikkert         | usikkert  |
        | bare omtalt i pressen   | alle         | utført   | dokument | tredjepart | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | fra tredjepart   | for svakt |
        | ikke sagt om menn       | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | annen gruppe     | mangler   |
        | bare sagt om menn       | menn         | utført   | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | annen gruppe     | mangler   |
        | gjelder først senere    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2023-09-21 |            | 2023-08-20   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-09-20 |            | 2018-09-20   | foreldet         | foreldet  |
        | gikk ut dagen før       | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-09-20 | 2023-09-19 | 2023-08-20   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at vinduene bare kan åpnes og låses innenfra: <hva>
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.vinduer_bare_innenfra | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.vinduer_sikret        | ja    | alle     | utført | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | alle   | utført | dokument    | kommunen     | kommunen     | 2016-09-20 |            | 2018-09-21   |
        | eldre, men gjelder fortsatt | alle   | utført | dokument    | kommunen     | kommunen     | 2016-09-20 | 2023-09-20 | 2016-09-20   |
        | sett av myndigheten         | alle   | utført | observasjon | myndigheten  | kommunen     | 2023-08-20 |            | 2023-08-20   |
        | vist av leverandøren        | alle   | utført | dokument    | leverandøren | leverandøren | 2023-08-20 |            | 2023-08-20   |

    Scenariomal: For lite til å vise at vinduene bare kan åpnes og låses innenfra: <hva>
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.vinduer_bare_innenfra | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.vinduer_sikret        | ja    | alle     | utført | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.vinduer_bare_innenfra" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | alle         | planlagt | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | planlagt         | for svakt |
        | ordnet, men ikke utført | alle         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | for svakt        | for svakt |
        | bare påstått            | alle         | utført   | påstand  | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | for svakt        | for svakt |
        | usikkert                | alle         | utført   | dokument | kommunen   | usikker   | kommunen | 2023-08-20 |            | 2023-08-20   | usikkert         | usikkert  |
        | bare omtalt i pressen   | alle         | utført   | dokument | tredjepart | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | fra tredjepart   | for svakt |
        | ikke sagt om menn       | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | annen gruppe     | mangler   |
        | bare sagt om menn       | menn         | utført   | dokument | kommunen   | sikker    | kommunen | 2023-08-20 |            | 2023-08-20   | annen gruppe     | mangler   |
        | gjelder først senere    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2023-09-21 |            | 2023-08-20   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-09-20 |            | 2018-09-20   | foreldet         | foreldet  |
        | gikk ut dagen før       | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-09-20 | 2023-09-19 | 2023-08-20   | foreldet         | foreldet  |

    Scenario: Særskilt glass er ikke et krav
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret          | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra   | ja    | alle   | utført | dokument |
        | sikkerhet.vurdert_sikkerhetsglass | nei   | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som bryter plikten

    Scenariomal: Vinduer er uten sikring: <hva>
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.vinduer_sikret        | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle     | utført | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2023-08-20 | 2023-08-20   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-09-20 | 2018-09-21   | brutt    |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-09-20 | 2018-09-20   | uavklart |

    Scenario: Noe viser at vinduene er sikret, og noe at det ikke er slik
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.vinduer_sikret        | ja    | alle         | utført | dokument    |
        | sikkerhet.vinduer_sikret        | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle         | utført | dokument    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Et vindu kan åpnes eller låses utenfra: <hva>
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.vinduer_bare_innenfra | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.vinduer_sikret        | ja    | alle     | utført | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2023-08-20 | 2023-08-20   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2023-08-20 | 2023-08-20   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-09-20 | 2018-09-21   | brutt    |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-09-20 | 2018-09-20   | uavklart |

    Scenario: Noe viser at vinduene bare kan åpnes og låses innenfra, og noe at det ikke er slik
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle         | utført | dokument    |
        | sikkerhet.vinduer_bare_innenfra | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.vinduer_sikret        | ja    | alle         | utført | dokument    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Sikret vindu som kan åpnes utenfra
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.vinduer_sikret        | ja    | alle         | utført | dokument    |
        | sikkerhet.vinduer_bare_innenfra | nei   | uspesifisert | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2023-08-20
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2023-09-20
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2023-08-20
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2023-08-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2023-08-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2023-09-19 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2023-09-20 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2023-09-19 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2023-09-20
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2023-08-20 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2023-09-19
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2023-09-20
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2023-08-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 første ledd bokstav c"
      Og styrken er "skal"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vinduer_sikret        | ja    | alle   | utført | dokument |
        | sikkerhet.vinduer_bare_innenfra | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 første ledd bokstav c"
      Og styrken er "skal"
