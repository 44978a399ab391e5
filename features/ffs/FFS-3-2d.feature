# language: no
@FFS-3-2d
Egenskap: FFS-3-2d Vurdere hærverkshemmende eller innbruddssikkert glass
  Kommunen må vurdere om senteret bør ha hærverkshemmende eller innbruddssikkert sikkerhetsglass. Det som bryter plikten,
  er at det ikke er vurdert, ikke at glasset er vanlig. At vinduene er sikret, er et eget krav (første ledd bokstav c).

  Bakgrunn:
    Gitt plikten "FFS-3-2d"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 andre ledd bokstav d"
      Og styrken er "skal vurdere"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2021-06-10
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.vurdert_sikkerhetsglass" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2021-06-10
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Vist for tilbudet samlet og for menn hver for seg
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | uspesifisert | utført | dokument |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | menn         | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Nok til å vise at glasset er vurdert: <hva>
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | alle   | utført | dokument    | kommunen     | kommunen     | 2016-06-10 |            | 2018-06-11   |
        | eldre, men gjelder fortsatt | alle   | utført | dokument    | kommunen     | kommunen     | 2016-06-10 | 2021-06-10 | 2016-06-10   |
        | sett av myndigheten         | alle   | utført | observasjon | myndigheten  | kommunen     | 2021-05-10 |            | 2021-05-10   |
        | vist av leverandøren        | alle   | utført | dokument    | leverandøren | leverandøren | 2021-05-10 |            | 2021-05-10   |

    Scenariomal: For lite til å vise at glasset er vurdert: <hva>
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.vurdert_sikkerhetsglass" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | alle         | planlagt | dokument | kommunen   | sikker    | kommunen | 2021-05-10 |            | 2021-05-10   | planlagt         | for svakt |
        | ordnet, men ikke utført | alle         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-05-10 |            | 2021-05-10   | for svakt        | for svakt |
        | bare påstått            | alle         | utført   | påstand  | kommunen   | sikker    | kommunen | 2021-05-10 |            | 2021-05-10   | for svakt        | for svakt |
        | usikkert                | alle         | utført   | dokument | kommunen   | usikker   | kommunen | 2021-05-10 |            | 2021-05-10   | usikkert         | usikkert  |
        | bare omtalt i pressen   | alle         | utført   | dokument | tredjepart | sikker    | kommunen | 2021-05-10 |            | 2021-05-10   | fra tredjepart   | for svakt |
        | ikke sagt om menn       | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2021-05-10 |            | 2021-05-10   | annen gruppe     | mangler   |
        | bare sagt om menn       | menn         | utført   | dokument | kommunen   | sikker    | kommunen | 2021-05-10 |            | 2021-05-10   | annen gruppe     | mangler   |
        | gjelder først senere    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2021-06-11 |            | 2021-05-10   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-06-10 |            | 2018-06-10   | foreldet         | foreldet  |
        | gikk ut dagen før       | alle         | utført   | dokument | kommunen   | sikker    | kommunen | 2016-06-10 | 2021-06-09 | 2021-05-10   | foreldet         | foreldet  |

    Scenario: En rutine for å vurdere glasset er ikke en vurdering
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Risikovurderingen alene viser ikke at tiltaket er vurdert
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.vurdert_sikkerhetsglass" mangler

  Regel: Hva som bryter plikten

    Scenariomal: Glasset er ikke vurdert: <hva>
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.vurdert_sikkerhetsglass | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-10 | 2021-05-10   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2021-05-10 | 2021-05-10   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-10 | 2021-05-10   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2021-05-10 | 2021-05-10   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2021-05-10 | 2021-05-10   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2021-05-10 | 2021-05-10   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2021-05-10 | 2021-05-10   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2021-05-10 | 2021-05-10   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2021-05-10 | 2021-05-10   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-06-10 | 2018-06-11   | brutt    |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2016-06-10 | 2018-06-10   | uavklart |

    Scenario: Noe viser at glasset er vurdert, og noe at det ikke er slik
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle         | utført | dokument    |
        | sikkerhet.vurdert_sikkerhetsglass | nei   | uspesifisert | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2021-05-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2021-06-10
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2021-05-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2021-05-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2021-05-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-06-09 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-06-10 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-06-09 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2021-06-10
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Og en forespørsel med frist 2021-05-10 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2021-06-09
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2021-06-10
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2021-05-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 andre ledd bokstav d"
      Og styrken er "skal vurdere"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                        | verdi | gruppe | måte   | vist ved |
        | sikkerhet.vurdert_sikkerhetsglass | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 3 andre ledd bokstav d"
      Og styrken er "skal vurdere"
