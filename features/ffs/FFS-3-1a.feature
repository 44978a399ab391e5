# language: no
@FFS-3-1a
Egenskap: FFS-3-1a Porttelefon og overvåkingskamera ved dør
  Krisesenteret skal ha både porttelefon og overvåkingskamera ved døren. Det er en minstestandard som også gjelder et
  tilsvarende botilbud, for eksempel der menn bor. En avtale om montering er ikke det samme som at det er montert.

  Bakgrunn:
    Gitt plikten "FFS-3-1a"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 første ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2019-05-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.porttelefon" mangler
      Og opplysningen "sikkerhet.kamera_ved_doer" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2019-05-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det er ikke kjent om det er porttelefon ved døren
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.porttelefon" mangler

    Scenario: Det er ikke kjent om det er kamera ved døren
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.kamera_ved_doer" mangler

    Scenario: Vist for tilbudet samlet og for menn hver for seg
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | uspesifisert | utført | dokument |
        | sikkerhet.porttelefon     | ja    | menn         | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | uspesifisert | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | menn         | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Nok til å vise at det er porttelefon ved døren: <hva>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.porttelefon     | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.kamera_ved_doer | ja    | alle     | utført | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | alle   | utført | dokument    | kommunen     | kommunen     | 2015-05-15 |            | 2017-05-16   |
        | eldre, men gjelder fortsatt | alle   | utført | dokument    | kommunen     | kommunen     | 2015-05-15 | 2019-05-15 | 2015-05-15   |
        | sett av myndigheten         | alle   | utført | observasjon | myndigheten  | kommunen     | 2019-04-15 |            | 2019-04-15   |
        | vist av leverandøren        | alle   | utført | dokument    | leverandøren | leverandøren | 2019-04-15 |            | 2019-04-15   |

    Scenariomal: For lite til å vise at det er porttelefon ved døren: <hva>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.porttelefon     | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.kamera_ved_doer | ja    | alle     | utført | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.porttelefon" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | alle         | planlagt | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | planlagt         | for svakt |
        | ordnet, men ikke utført | alle         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | for svakt        | for svakt |
        | bare påstått            | alle         | utført   | påstand  | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | for svakt        | for svakt |
        | usikkert                | alle         | utført   | dokument | kommunen   | usikker   | kommunen | 2019-04-15 |            | 2019-04-15   | usikkert         | usikkert  |
        | bare omtalt i pressen   | alle         | utført   | dokument | tredjepart | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | fra tredjepart   | for svakt |
        | ikke sagt om menn       | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | annen gruppe     | mangler   |
        | bare sagt om menn       | menn         | utført   | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | annen gruppe     | mangler   |
        | gjelder først senere    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2019-05-16 |            | 2019-04-15   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2015-05-15 |            | 2017-05-15   | foreldet         | foreldet  |
        | gikk ut dagen før       | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2015-05-15 | 2019-05-14 | 2019-04-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at det er kamera ved døren: <hva>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.kamera_ved_doer | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.porttelefon     | ja    | alle     | utført | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | alle   | utført | dokument    | kommunen     | kommunen     | 2015-05-15 |            | 2017-05-16   |
        | eldre, men gjelder fortsatt | alle   | utført | dokument    | kommunen     | kommunen     | 2015-05-15 | 2019-05-15 | 2015-05-15   |
        | sett av myndigheten         | alle   | utført | observasjon | myndigheten  | kommunen     | 2019-04-15 |            | 2019-04-15   |
        | vist av leverandøren        | alle   | utført | dokument    | leverandøren | leverandøren | 2019-04-15 |            | 2019-04-15   |

    Scenariomal: For lite til å vise at det er kamera ved døren: <hva>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.kamera_ved_doer | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.porttelefon     | ja    | alle     | utført | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.kamera_ved_doer" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | alle         | planlagt | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | planlagt         | for svakt |
        | ordnet, men ikke utført | alle         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | for svakt        | for svakt |
        | bare påstått            | alle         | utført   | påstand  | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | for svakt        | for svakt |
        | usikkert                | alle         | utført   | dokument | kommunen   | usikker   | kommunen | 2019-04-15 |            | 2019-04-15   | usikkert         | usikkert  |
        | bare omtalt i pressen   | alle         | utført   | dokument | tredjepart | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | fra tredjepart   | for svakt |
        | ikke sagt om menn       | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | annen gruppe     | mangler   |
        | bare sagt om menn       | menn         | utført   | dokument | kommunen   | sikker    | kommunen | 2019-04-15 |            | 2019-04-15   | annen gruppe     | mangler   |
        | gjelder først senere    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2019-05-16 |            | 2019-04-15   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2015-05-15 |            | 2017-05-15   | foreldet         | foreldet  |
        | gikk ut dagen før       | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2015-05-15 | 2019-05-14 | 2019-04-15   | foreldet         | foreldet  |

    Scenario: Kamera er bestilt, men ikke montert
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte     | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført   | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "sikkerhet.kamera_ved_doer" mangler

  Regel: Hva som bryter plikten

    Scenariomal: Det er ikke porttelefon ved døren: <hva>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.porttelefon     | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.kamera_ved_doer | ja    | alle     | utført | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2019-04-15 | 2019-04-15   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2015-05-15 | 2017-05-16   | brutt    |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2015-05-15 | 2017-05-15   | uavklart |

    Scenario: Noe viser at det er porttelefon ved døren, og noe at det ikke er slik
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.porttelefon     | ja    | alle         | utført | dokument    |
        | sikkerhet.porttelefon     | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.kamera_ved_doer | ja    | alle         | utført | dokument    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Det er ikke kamera ved døren: <hva>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.kamera_ved_doer | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.porttelefon     | ja    | alle     | utført | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2019-04-15 | 2019-04-15   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2019-04-15 | 2019-04-15   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2015-05-15 | 2017-05-16   | brutt    |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2015-05-15 | 2017-05-15   | uavklart |

    Scenario: Noe viser at det er kamera ved døren, og noe at det ikke er slik
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.kamera_ved_doer | ja    | alle         | utført | dokument    |
        | sikkerhet.kamera_ved_doer | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.porttelefon     | ja    | alle         | utført | dokument    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Porttelefon alene er ikke nok
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.porttelefon     | ja    | alle         | utført | observasjon |
        | sikkerhet.kamera_ved_doer | nei   | uspesifisert | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Kamera alene er ikke nok
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.porttelefon     | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.kamera_ved_doer | ja    | alle         | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Menn bor et annet sted, der porttelefonen mangler
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.porttelefon     | ja    | uspesifisert | utført | dokument    |
        | sikkerhet.porttelefon     | nei   | menn         | utført | observasjon |
        | sikkerhet.kamera_ved_doer | ja    | alle         | utført | dokument    |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2019-05-15
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2019-05-14 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2019-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2019-05-14 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2019-04-15 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2019-05-14
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2019-05-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 første ledd bokstav a"
      Og styrken er "skal"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.porttelefon     | ja    | alle   | utført | dokument |
        | sikkerhet.kamera_ved_doer | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 første ledd bokstav a"
      Og styrken er "skal"
