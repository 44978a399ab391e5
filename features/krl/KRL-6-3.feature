# language: no
@KRL-6-3
Egenskap: KRL-6-3 Opplysninger etter pålegg fra barnevernet
  Den som arbeider i tilbudet, plikter å gi opplysninger når barnevernslovgivningen gir grunnlag for et pålegg. Plikten
  gjelder bare når et pålegg er mottatt. Er noe nektet med henvisning til et unntak i loven, må en person vurdere det.

  Bakgrunn:
    Gitt plikten "KRL-6-3"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.paalegg_svar"

    Scenariomal: For lite til å vise at alle pålegg er besvart: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | gruppe   | måte   | vist ved     | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | barnevern.paalegg_svar    | alle_besvart | <gruppe> | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | barnevern.paalegg_mottatt | ja           |          | utført | registrering |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "barnevern.paalegg_svar" satt til side som "<til side>"

      Eksempler:
        | hva                     | måte   | vist ved     | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | ordnet, men ikke utført | ordnet | registrering | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | svakere grunnlag        | utført | dokument     | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert                | utført | registrering | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre         | utført | registrering | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner        | utført | registrering | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere          | utført | registrering | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt             | utført | registrering | uspesifisert | kommunen   | sikker    | 2023-06-15 | 2024-05-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at alle pålegg er besvart: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | gruppe   | måte   | vist ved     | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.paalegg_svar    | alle_besvart | <gruppe> | utført | <vist ved>   | <sagt av> | <om> | <fra> | <dokumentdato> |
        | barnevern.paalegg_mottatt | ja           |          | utført | registrering |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | registrering | uspesifisert | kommunen     | kommunen     | 2023-06-16 | 2021-06-15   |
        | vist av leverandøren | registrering | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | registrering | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | observasjon  | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     | fra        | til        |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering | 2021-06-15 | 2024-06-15 |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     | fra        | til        |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering | 2024-04-15 | 2024-06-14 |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "barnevern.paalegg_svar" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at et pålegg ikke er besvart: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | gruppe   | måte   | vist ved     | sagt av   | om   |
        | barnevern.paalegg_svar    | ikke_besvart | <gruppe> | utført | <vist ved>   | <sagt av> | <om> |
        | barnevern.paalegg_mottatt | ja           |          | utført | registrering |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | vist ved     | gruppe       | sagt av      | om           |
        | kommunens egne ord     | påstand      | uspesifisert | kommunen     | kommunen     |
        | leverandørens egne ord | påstand      | uspesifisert | leverandøren | leverandøren |
        | sett av myndigheten    | observasjon  | uspesifisert | myndigheten  | kommunen     |
        | for menn               | registrering | menn         | kommunen     | kommunen     |

    Scenariomal: Ikke nok til brudd når det heter at et pålegg ikke er besvart: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     | sagt av   | sikkerhet   | fra   | dokumentdato |
        | barnevern.paalegg_svar    | ikke_besvart | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <fra> | 2024-05-15   |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |           |             |       |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                           | måte     | vist ved     | sagt av     | sikkerhet | fra        | grunn     |
        | planlagt                      | planlagt | registrering | kommunen    | sikker    | 2024-05-15 | for svakt |
        | ifølge pressen                | utført   | observasjon  | tredjepart  | sikker    | 2024-05-15 | for svakt |
        | usikkert                      | utført   | registrering | kommunen    | usikker   | 2024-05-15 | usikkert  |
        | for gammelt                   | utført   | registrering | kommunen    | sikker    | 2023-06-15 | foreldet  |
        | myndigheten har bare lest det | utført   | dokument     | myndigheten | sikker    | 2024-05-15 | for svakt |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
        | barnevern.paalegg_svar    | ikke_besvart | utført | påstand      |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Noe er nektet med henvisning til et unntak, og ingen har vurdert det
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi            | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja               | utført | registrering |
        | barnevern.paalegg_svar    | nektet_med_grunn | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har funnet at nektelsen hadde grunn i loven
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi            | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja               | utført | registrering |
        | barnevern.paalegg_svar    | nektet_med_grunn | utført | registrering |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet at nektelsen ikke hadde grunn i loven
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi            | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja               | utført | registrering |
        | barnevern.paalegg_svar    | nektet_med_grunn | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

  Regel: Når plikten gjelder

    Scenario: Det er nok at kommunen sier at den gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | ordnet | påstand      |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ikke kjent om den gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi        | måte   | vist ved     |
        | barnevern.paalegg_svar | alle_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.paalegg_mottatt"

    Scenario: Ikke kjent om den gjelder, og noe er innrømmet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi        | måte   | vist ved     |
        | barnevern.paalegg_svar | ikke_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "barnevern.paalegg_mottatt"

    Scenariomal: Den gjelder ikke: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved     | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.paalegg_mottatt | nei   | utført | registrering | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

      Eksempler:
        | hva                     | sagt av      | om           | fra        | dokumentdato |
        | vist akkurat sterkt nok | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok        | kommunen     | kommunen     | 2023-06-16 | 2021-06-15   |
        | vist av leverandøren    | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenariomal: For lite til å vise at den ikke gjelder: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | gruppe   | måte   | vist ved     | sikkerhet   | fra   | dokumentdato |
        | barnevern.paalegg_mottatt | nei          | <gruppe> | <måte> | <vist ved>   | <sikkerhet> | <fra> | 2024-05-15   |
        | barnevern.paalegg_svar    | alle_besvart |          | utført | registrering |             |       |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                     | måte   | vist ved     | gruppe       | sikkerhet | fra        | grunn     |
        | ordnet, men ikke erfart | ordnet | registrering | uspesifisert | sikker    | 2024-05-15 | for svakt |
        | svakere grunnlag        | utført | dokument     | uspesifisert | sikker    | 2024-05-15 | for svakt |
        | usikkert                | utført | registrering | uspesifisert | usikker   | 2024-05-15 | usikkert  |
        | bare for kvinner        | utført | registrering | kvinner      | sikker    | 2024-05-15 | mangler   |
        | for gammelt             | utført | registrering | uspesifisert | sikker    | 2023-06-15 | foreldet  |

    Scenario: Noe viser at den gjelder, og noe at den ikke gjør det
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_mottatt | nei          | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Noe er innrømmet, men plikten gjelder ikke
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | nei          | utført | registrering |
        | barnevern.paalegg_svar    | ikke_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja    | utført | registrering |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja    | utført | registrering |
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja    | utført | registrering |
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag før ordlyden fra 2018
      Gitt vurderingsdatoen 2018-06-30
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med ordlyden fra 2018
      Gitt vurderingsdatoen 2018-07-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 tredje ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2018-07-01

    Scenario: Siste dag med den gamle barnevernloven
      Gitt vurderingsdatoen 2022-12-31
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 tredje ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2018-07-01

    Scenario: Første dag med den nye barnevernsloven
      Gitt vurderingsdatoen 2023-01-01
      Og opplysningene
        | opplysning                | verdi        | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja           | utført | registrering |
        | barnevern.paalegg_svar    | alle_besvart | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 tredje ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2023-01-01

    Scenariomal: Med den nye loven: <hva>
      Gitt vurderingsdatoen 2023-01-01
      Og opplysningene
        | opplysning                | verdi    | måte   | vist ved     |
        | barnevern.paalegg_mottatt | <pålegg> | utført | registrering |
        | barnevern.paalegg_svar    | <svar>   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva          | pålegg | svar             | utfall        |
        | ikke besvart | ja     | ikke_besvart     | brutt         |
        | nektet       | ja     | nektet_med_grunn | uavklart      |
        | ingen pålegg | nei    | alle_besvart     | ikke relevant |

    Scenariomal: Med den gamle loven: <hva>
      Gitt vurderingsdatoen 2022-12-31
      Og opplysningene
        | opplysning                | verdi    | måte   | vist ved     |
        | barnevern.paalegg_mottatt | <pålegg> | utført | registrering |
        | barnevern.paalegg_svar    | <svar>   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva          | pålegg | svar             | utfall        |
        | ikke besvart | ja     | ikke_besvart     | brutt         |
        | nektet       | ja     | nektet_med_grunn | uavklart      |
        | ingen pålegg | nei    | alle_besvart     | ikke relevant |

    Scenario: Et skjønn fra før den nye loven gjelder fortsatt, for det samme kreves
      Gitt vurderingsdatoen 2023-01-15
      Og opplysningene
        | opplysning                | verdi            | måte   | vist ved     |
        | barnevern.paalegg_mottatt | ja               | utført | registrering |
        | barnevern.paalegg_svar    | nektet_med_grunn | utført | registrering |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2022-12-20
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"
