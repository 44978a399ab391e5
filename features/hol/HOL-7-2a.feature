# language: no
@HOL-7-2a
Egenskap: HOL-7-2a Tilbud om barnekoordinator
  Kommunen skal tilby barnekoordinator til familier med barn under 18 år med alvorlig sykdom, skade eller nedsatt
  funksjonsevne som har behov for langvarige eller koordinerte tjenester, hvis foreldrene ønsker det.

  Bakgrunn:
    Gitt plikten "HOL-7-2a"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "helse.barnekoordinator_tilbudt"

    Scenariomal: For lite til å vise at alle har fått tilbudet: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | helse.barnekoordinator_tilbudt | ja    | <gruppe> | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | helse.barnekoordinator_behov   | ja    | barn     | utført | registrering |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "helse.barnekoordinator_tilbudt" satt til side som "<til side>"

      Eksempler:
        | hva                              | måte   | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           | grunn     |
        | ordnet, men ikke utført          | ordnet | registrering | barn         | kommunen     | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | for svakt          | for svakt |
        | svakere grunnlag                 | utført | dokument     | barn         | kommunen     | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | for svakt          | for svakt |
        | usikkert                         | utført | registrering | barn         | kommunen     | usikker   | kommunen     | 2026-05-15 | 2026-05-15   | usikkert           | usikkert  |
        | omtalt av andre                  | utført | registrering | barn         | tredjepart   | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | fra tredjepart     | for svakt |
        | uten at barn er nevnt            | utført | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | annen gruppe       | mangler   |
        | gjelder senere                   | utført | registrering | barn         | kommunen     | sikker    | kommunen     | 2026-06-16 | 2026-06-15   | ikke gyldig ennå   | mangler   |
        | sagt av leverandøren om seg selv | utført | registrering | barn         | leverandøren | sikker    | leverandøren | 2026-05-15 | 2026-05-15   | gjelder noen annen | mangler   |
        | for gammelt                      | utført | registrering | barn         | kommunen     | sikker    | kommunen     | 2025-06-15 | 2026-05-15   | foreldet           | foreldet  |

    Scenariomal: Nok til å vise at alle har fått tilbudet: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved     | sagt av   | fra   | dokumentdato   |
        | helse.barnekoordinator_tilbudt | ja    | <gruppe> | utført | <vist ved>   | <sagt av> | <fra> | <dokumentdato> |
        | helse.barnekoordinator_behov   | ja    | barn     | utført | registrering |           |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                 | vist ved     | gruppe | sagt av     | fra        | dokumentdato |
        | så vidt nytt nok    | registrering | barn   | kommunen    | 2025-06-16 | 2023-06-15   |
        | for alle            | registrering | alle   | kommunen    | 2026-05-15 | 2026-05-15   |
        | sett av myndigheten | observasjon  | barn   | myndigheten | 2026-05-15 | 2026-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     | fra        | til        |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering | 2023-06-15 | 2026-06-15 |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     | fra        | til        |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering | 2026-04-15 | 2026-06-14 |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.barnekoordinator_tilbudt" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at en familie ikke har fått tilbudet: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     | sagt av   |
        | helse.barnekoordinator_tilbudt | nei   | barn   | utført | <vist ved>   | <sagt av> |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |           |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                 | vist ved    | sagt av     |
        | kommunens egne ord  | påstand     | kommunen    |
        | sett av myndigheten | observasjon | myndigheten |

    Scenariomal: Ikke nok til brudd når det heter at en familie ikke har fått tilbudet: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     | sagt av   | sikkerhet   | fra   | dokumentdato |
        | helse.barnekoordinator_tilbudt | nei   | barn   | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <fra> | 2026-05-15   |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |           |             |       |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                           | måte     | vist ved     | sagt av     | sikkerhet | fra        | grunn     |
        | planlagt                      | planlagt | registrering | kommunen    | sikker    | 2026-05-15 | for svakt |
        | ifølge pressen                | utført   | observasjon  | tredjepart  | sikker    | 2026-05-15 | for svakt |
        | usikkert                      | utført   | registrering | kommunen    | usikker   | 2026-05-15 | usikkert  |
        | for gammelt                   | utført   | registrering | kommunen    | sikker    | 2025-06-15 | foreldet  |
        | myndigheten har bare lest det | utført   | dokument     | myndigheten | sikker    | 2026-05-15 | for svakt |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | nei   | barn   | utført | påstand      |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Når plikten gjelder

    Scenario: Det er nok at kommunen sier at den gjelder
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | ordnet | påstand      |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ikke kjent om den gjelder
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "helse.barnekoordinator_behov"

    Scenario: Ikke kjent om den gjelder, og noe er innrømmet
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_tilbudt | nei   | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "helse.barnekoordinator_behov"

    Scenariomal: Den gjelder ikke: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved     | fra   | dokumentdato   |
        | helse.barnekoordinator_behov | nei   | barn   | utført | registrering | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

      Eksempler:
        | hva                     | fra        | dokumentdato |
        | vist akkurat sterkt nok | 2026-05-15 | 2026-05-15   |
        | så vidt nytt nok        | 2025-06-16 | 2023-06-15   |

    Scenariomal: For lite til å vise at den ikke gjelder: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato |
        | helse.barnekoordinator_behov   | nei   | <gruppe> | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | 2026-05-15   |
        | helse.barnekoordinator_tilbudt | ja    | barn     | utført | registrering |           |             |      |       |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                              | måte   | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | grunn     |
        | ordnet, men ikke erfart          | ordnet | registrering | barn         | kommunen     | sikker    | kommunen     | 2026-05-15 | for svakt |
        | svakere grunnlag                 | utført | dokument     | barn         | kommunen     | sikker    | kommunen     | 2026-05-15 | for svakt |
        | usikkert                         | utført | registrering | barn         | kommunen     | usikker   | kommunen     | 2026-05-15 | usikkert  |
        | uten at barn er nevnt            | utført | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2026-05-15 | mangler   |
        | for gammelt                      | utført | registrering | barn         | kommunen     | sikker    | kommunen     | 2025-06-15 | foreldet  |
        | sagt av leverandøren om seg selv | utført | registrering | barn         | leverandøren | sikker    | leverandøren | 2026-05-15 | mangler   |

    Scenario: Noe viser at den gjelder, og noe at den ikke gjør det
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_behov   | nei   | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Noe er innrømmet, men plikten gjelder ikke
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | nei   | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | nei   | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov | ja    | barn   | utført | registrering |
      Og en forespørsel med frist 2026-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov | ja    | barn   | utført | registrering |
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag før bestemmelsen kom
      Gitt vurderingsdatoen 2022-07-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen bestemmelsen kom
      Gitt vurderingsdatoen 2022-08-01
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved     |
        | helse.barnekoordinator_behov   | ja    | barn   | utført | registrering |
        | helse.barnekoordinator_tilbudt | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "helse- og omsorgstjenesteloven § 7-2 a"
      Og styrken er "skal når"
