# language: no
@FFS-4-2a
Egenskap: FFS-4-2a Kartlegge trusselbildet til hver bruker
  De ansatte skal kartlegge trusselbildet til brukerne, både voksne og barn. Det vises i de sakene som er gjennomgått; en
  prosedyre viser bare hvordan det er ment, og er bare anbefalt. Svaret gjelder sakene samlet, aldri én bruker.

  Bakgrunn:
    Gitt plikten "FFS-4-2a"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2020-11-12
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.trusselbilde_voksne" mangler
      Og opplysningen "sikkerhet.trusselbilde_barn" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2020-11-12
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det er ikke kjent om trusselbildet til voksne er kartlagt
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                  | verdi | gruppe | måte   | vist ved     |
        | sikkerhet.trusselbilde_barn | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.trusselbilde_voksne" mangler

    Scenario: Det er ikke kjent om trusselbildet til barna er kartlagt
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.trusselbilde_barn" mangler

    Scenariomal: Nok til å vise at trusselbildet til voksne er kartlagt: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.trusselbilde_voksne | ja    | <gruppe> | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.trusselbilde_barn   | ja    | barn     | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | utført | registrering | kommunen     | kommunen     | 2019-11-13 |            | 2019-11-13   |
        | eldre, men gjelder fortsatt | uspesifisert | utført | registrering | kommunen     | kommunen     | 2017-11-12 | 2020-11-12 | 2017-11-12   |
        | sett av myndigheten         | uspesifisert | utført | observasjon  | myndigheten  | kommunen     | 2020-10-12 |            | 2020-10-12   |
        | vist av leverandøren        | uspesifisert | utført | registrering | leverandøren | leverandøren | 2020-10-12 |            | 2020-10-12   |
        | sagt om alle                | alle         | utført | registrering | kommunen     | kommunen     | 2020-10-12 |            | 2020-10-12   |

    Scenariomal: For lite til å vise at trusselbildet til voksne er kartlagt: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.trusselbilde_voksne | ja    | <gruppe> | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.trusselbilde_barn   | ja    | barn     | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.trusselbilde_voksne" er satt til side som "<til side>"

      Eksempler:
        | hva                        | gruppe       | måte     | vist ved     | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt              | uspesifisert | planlagt | registrering | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | planlagt         | for svakt |
        | ordnet, men ikke utført    | uspesifisert | ordnet   | registrering | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | for svakt        | for svakt |
        | bare skrevet i et dokument | uspesifisert | utført   | dokument     | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | for svakt        | for svakt |
        | bare påstått               | uspesifisert | utført   | påstand      | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | for svakt        | for svakt |
        | usikkert                   | uspesifisert | utført   | registrering | kommunen   | usikker   | kommunen | 2020-10-12 |            | 2020-10-12   | usikkert         | usikkert  |
        | bare omtalt i pressen      | uspesifisert | utført   | registrering | tredjepart | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | fra tredjepart   | for svakt |
        | bare sagt om menn          | menn         | utført   | registrering | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | annen gruppe     | mangler   |
        | gjelder først senere       | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2020-11-13 |            | 2020-10-12   | ikke gyldig ennå | mangler   |
        | for lenge siden            | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2019-11-12 |            | 2020-10-12   | foreldet         | foreldet  |
        | gikk ut dagen før          | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2017-11-12 | 2020-11-11 | 2020-10-12   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at trusselbildet til barna er kartlagt: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.trusselbilde_barn   | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | barn   | utført | registrering | kommunen     | kommunen     | 2019-11-13 |            | 2019-11-13   |
        | eldre, men gjelder fortsatt | barn   | utført | registrering | kommunen     | kommunen     | 2017-11-12 | 2020-11-12 | 2017-11-12   |
        | sett av myndigheten         | barn   | utført | observasjon  | myndigheten  | kommunen     | 2020-10-12 |            | 2020-10-12   |
        | vist av leverandøren        | barn   | utført | registrering | leverandøren | leverandøren | 2020-10-12 |            | 2020-10-12   |
        | sagt om alle                | alle   | utført | registrering | kommunen     | kommunen     | 2020-10-12 |            | 2020-10-12   |

    Scenariomal: For lite til å vise at trusselbildet til barna er kartlagt: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.trusselbilde_barn   | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.trusselbilde_barn" er satt til side som "<til side>"

      Eksempler:
        | hva                        | gruppe       | måte     | vist ved     | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt              | barn         | planlagt | registrering | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | planlagt         | for svakt |
        | ordnet, men ikke utført    | barn         | ordnet   | registrering | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | for svakt        | for svakt |
        | bare skrevet i et dokument | barn         | utført   | dokument     | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | for svakt        | for svakt |
        | bare påstått               | barn         | utført   | påstand      | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | for svakt        | for svakt |
        | usikkert                   | barn         | utført   | registrering | kommunen   | usikker   | kommunen | 2020-10-12 |            | 2020-10-12   | usikkert         | usikkert  |
        | bare omtalt i pressen      | barn         | utført   | registrering | tredjepart | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | fra tredjepart   | for svakt |
        | ikke sagt om barn          | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2020-10-12 |            | 2020-10-12   | annen gruppe     | mangler   |
        | gjelder først senere       | barn         | utført   | registrering | kommunen   | sikker    | kommunen | 2020-11-13 |            | 2020-10-12   | ikke gyldig ennå | mangler   |
        | for lenge siden            | barn         | utført   | registrering | kommunen   | sikker    | kommunen | 2019-11-12 |            | 2020-10-12   | foreldet         | foreldet  |
        | gikk ut dagen før          | barn         | utført   | registrering | kommunen   | sikker    | kommunen | 2017-11-12 | 2020-11-11 | 2020-10-12   | foreldet         | foreldet  |

    Scenario: En prosedyre viser ikke at noen er kartlagt
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                      | verdi | gruppe | måte   | vist ved |
        | sikkerhet.prosedyre_kartlegging | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.trusselbilde_voksne" mangler
      Og opplysningen "sikkerhet.trusselbilde_barn" mangler

    Scenario: Kartlagt uten prosedyre
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                      | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne   | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn     | ja    | barn         | utført | registrering |
        | sikkerhet.prosedyre_kartlegging | nei   | alle         | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som bryter plikten

    Scenariomal: Trusselbildet til voksne er ikke kartlagt: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.trusselbilde_voksne | nei   | <gruppe> | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.trusselbilde_barn   | ja    | barn     | utført | registrering |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2020-10-12 | 2020-10-12   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-11-13 | 2019-11-13   | brutt    |
        | for lenge siden             | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-11-12 | 2020-10-12   | uavklart |

    Scenario: Noe viser at trusselbildet til voksne er kartlagt, og noe at det ikke er slik
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_voksne | nei   | uspesifisert | utført | observasjon  |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Trusselbildet til barna er ikke kartlagt: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.trusselbilde_barn   | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | barn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | innrømmet av leverandøren   | barn         | utført   | påstand      | leverandøren | sikker    | leverandøren | 2020-10-12 | 2020-10-12   | brutt    |
        | innrømmet om alle           | alle         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | ikke sagt om barn           | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | sett av myndigheten         | barn         | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | registrert av myndigheten   | barn         | utført   | registrering | myndigheten  | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | brutt    |
        | bare skrevet av myndigheten | barn         | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | bare planlagt               | barn         | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | bare omtalt i pressen       | barn         | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | usikkert                    | barn         | utført   | påstand      | kommunen     | usikker   | kommunen     | 2020-10-12 | 2020-10-12   | uavklart |
        | så vidt nytt nok            | barn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-11-13 | 2019-11-13   | brutt    |
        | for lenge siden             | barn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-11-12 | 2020-10-12   | uavklart |

    Scenario: Noe viser at trusselbildet til barna er kartlagt, og noe at det ikke er slik
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
        | sikkerhet.trusselbilde_barn   | nei   | barn         | utført | observasjon  |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Bare de voksne er kartlagt
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | nei   | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare barna er kartlagt
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | nei   | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2020-10-12
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2020-11-12
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2020-10-12
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2020-10-12
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2020-10-12
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Og en forespørsel med frist 2020-11-11 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Og en forespørsel med frist 2020-11-12 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Og en forespørsel med frist 2020-11-11 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Og en forespørsel med frist 2020-10-12 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2020-11-11
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2020-11-12
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2020-10-12
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.trusselbilde_voksne | ja    | uspesifisert | utført | registrering |
        | sikkerhet.trusselbilde_barn   | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav a"
      Og styrken er "skal"
