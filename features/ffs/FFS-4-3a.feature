# language: no
@FFS-4-3a
Egenskap: FFS-4-3a Plan for den fysiske sikkerheten
  Kommunen bør se til at krisesenteret har en plan for den fysiske sikkerheten og for de individuelle tiltakene. Det er en
  anbefaling i forskriften: den er fulgt eller ikke fulgt, og blir aldri et brudd, heller ikke om en myndighet skriver det.

  Bakgrunn:
    Gitt plikten "FFS-4-3a"

  Regel: Hva som viser at anbefalingen er fulgt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 tredje ledd første punktum"
      Og styrken er "bør"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2021-10-05
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.plan" mangler
      Og opplysningen "sikkerhet.plan_individuelle_tiltak" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2021-10-05
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det er ikke kjent om det finnes en plan
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.plan" mangler

    Scenario: Det er ikke kjent om planen dekker de individuelle tiltakene
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning     | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.plan_individuelle_tiltak" mangler

    Scenariomal: Nok til å vise at det finnes en plan: <hva>
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.plan                     | ja    | <gruppe>     | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "fulgt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | ordnet | dokument    | kommunen     | kommunen     | 2017-10-05 |            | 2019-10-06   |
        | eldre, men gjelder fortsatt | uspesifisert | ordnet | dokument    | kommunen     | kommunen     | 2017-10-05 | 2021-10-05 | 2017-10-05   |
        | sett av myndigheten         | uspesifisert | utført | observasjon | myndigheten  | kommunen     | 2021-09-05 |            | 2021-09-05   |
        | vist av leverandøren        | uspesifisert | ordnet | dokument    | leverandøren | leverandøren | 2021-09-05 |            | 2021-09-05   |
        | sagt om alle                | alle         | ordnet | dokument    | kommunen     | kommunen     | 2021-09-05 |            | 2021-09-05   |

    Scenariomal: For lite til å vise at det finnes en plan: <hva>
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.plan                     | ja    | <gruppe>     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.plan" er satt til side som "<til side>"

      Eksempler:
        | hva                   | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt         | uspesifisert | planlagt | dokument | kommunen   | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | planlagt         | for svakt |
        | bare påstått          | uspesifisert | ordnet   | påstand  | kommunen   | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | for svakt        | for svakt |
        | usikkert              | uspesifisert | ordnet   | dokument | kommunen   | usikker   | kommunen | 2021-09-05 |            | 2021-09-05   | usikkert         | usikkert  |
        | bare omtalt i pressen | uspesifisert | ordnet   | dokument | tredjepart | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | fra tredjepart   | for svakt |
        | bare sagt om menn     | menn         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | annen gruppe     | mangler   |
        | gjelder først senere  | uspesifisert | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-10-06 |            | 2021-09-05   | ikke gyldig ennå | mangler   |
        | for gammelt dokument  | uspesifisert | ordnet   | dokument | kommunen   | sikker    | kommunen | 2017-10-05 |            | 2019-10-05   | foreldet         | foreldet  |
        | gikk ut dagen før     | uspesifisert | ordnet   | dokument | kommunen   | sikker    | kommunen | 2017-10-05 | 2021-10-04 | 2021-09-05   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at planen dekker de individuelle tiltakene: <hva>
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.plan_individuelle_tiltak | ja    | <gruppe>     | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "fulgt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | ordnet | dokument    | kommunen     | kommunen     | 2017-10-05 |            | 2019-10-06   |
        | eldre, men gjelder fortsatt | uspesifisert | ordnet | dokument    | kommunen     | kommunen     | 2017-10-05 | 2021-10-05 | 2017-10-05   |
        | sett av myndigheten         | uspesifisert | utført | observasjon | myndigheten  | kommunen     | 2021-09-05 |            | 2021-09-05   |
        | vist av leverandøren        | uspesifisert | ordnet | dokument    | leverandøren | leverandøren | 2021-09-05 |            | 2021-09-05   |
        | sagt om alle                | alle         | ordnet | dokument    | kommunen     | kommunen     | 2021-09-05 |            | 2021-09-05   |

    Scenariomal: For lite til å vise at planen dekker de individuelle tiltakene: <hva>
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.plan_individuelle_tiltak | ja    | <gruppe>     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.plan_individuelle_tiltak" er satt til side som "<til side>"

      Eksempler:
        | hva                   | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt         | uspesifisert | planlagt | dokument | kommunen   | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | planlagt         | for svakt |
        | bare påstått          | uspesifisert | ordnet   | påstand  | kommunen   | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | for svakt        | for svakt |
        | usikkert              | uspesifisert | ordnet   | dokument | kommunen   | usikker   | kommunen | 2021-09-05 |            | 2021-09-05   | usikkert         | usikkert  |
        | bare omtalt i pressen | uspesifisert | ordnet   | dokument | tredjepart | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | fra tredjepart   | for svakt |
        | bare sagt om menn     | menn         | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-09-05 |            | 2021-09-05   | annen gruppe     | mangler   |
        | gjelder først senere  | uspesifisert | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-10-06 |            | 2021-09-05   | ikke gyldig ennå | mangler   |
        | for gammelt dokument  | uspesifisert | ordnet   | dokument | kommunen   | sikker    | kommunen | 2017-10-05 |            | 2019-10-05   | foreldet         | foreldet  |
        | gikk ut dagen før     | uspesifisert | ordnet   | dokument | kommunen   | sikker    | kommunen | 2017-10-05 | 2021-10-04 | 2021-09-05   | foreldet         | foreldet  |

  Regel: Når anbefalingen ikke er fulgt

    Scenariomal: Det finnes ingen plan: <hva>
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.plan                     | nei   | <gruppe>     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall     |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2017-10-05 | 2019-10-06   | ikke fulgt |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2017-10-05 | 2019-10-05   | uavklart   |

    Scenario: Noe viser at det finnes en plan, og noe at det ikke er slik
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument    |
        | sikkerhet.plan                     | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Planen dekker ikke de individuelle tiltakene: <hva>
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.plan_individuelle_tiltak | nei   | <gruppe>     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall     |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | ikke fulgt |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2021-09-05 | 2021-09-05   | uavklart   |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2017-10-05 | 2019-10-06   | ikke fulgt |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2017-10-05 | 2019-10-05   | uavklart   |

    Scenario: Noe viser at planen dekker de individuelle tiltakene, og noe at det ikke er slik
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument    |
        | sikkerhet.plan_individuelle_tiltak | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: En anbefaling blir aldri et brudd

    Scenario: Alt mangler, sett av myndigheten
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.plan                     | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.plan_individuelle_tiltak | nei   | uspesifisert | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og styrken er "bør"

    Scenario: Myndigheten har konkludert med brudd, og alt mangler
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved    |
        | sikkerhet.plan                     | nei   | uspesifisert | utført | observasjon |
        | sikkerhet.plan_individuelle_tiltak | nei   | uspesifisert | utført | observasjon |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2021-09-05
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med brudd, og ingenting er kjent
      Gitt vurderingsdatoen 2021-10-05
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2021-09-05
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En person finner brudd etter en forespørsel
      Gitt vurderingsdatoen 2021-10-05
      Og ingen opplysninger
      Og en forespørsel med frist 2021-09-05 som ikke er besvart
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2021-10-04
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og utfallet merkes med "saksbehandler"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2021-09-05
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2021-10-05
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2021-09-05
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2021-09-05
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2021-09-05
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2021-10-04 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2021-10-05 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "fulgt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2021-10-04 som er besvart
      Når plikten vurderes
      Så er utfallet "fulgt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2021-10-05
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Og en forespørsel med frist 2021-09-05 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2021-10-04
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2021-10-05
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2021-09-05
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 tredje ledd første punktum"
      Og styrken er "bør"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                         | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.plan                     | ja    | uspesifisert | ordnet | dokument |
        | sikkerhet.plan_individuelle_tiltak | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 tredje ledd første punktum"
      Og styrken er "bør"
