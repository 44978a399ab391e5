# language: no
@FFS-4-2c
Egenskap: FFS-4-2c Flytte brukeren når senteret ikke er trygt nok
  Når politiet og krisesenteret finner at sikringen ikke beskytter en bruker godt nok, skal kommunen i samarbeid med lokalt
  politi flytte brukeren til et annet sikkert krisesentertilbud, valgt etter sikkerhetsbehovet. Har det ikke hendt, er
  plikten ikke relevant. Svaret gjelder sakene samlet, og sier aldri hvor noen er flyttet.

  Bakgrunn:
    Gitt plikten "FFS-4-2c"

  Regel: Når plikten gjelder

    Scenario: Senteret er funnet for lite trygt, og alt er gjort
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav c"
      Og styrken er "skal når"

    Scenario: At plikten gjelder, er det nok at noen med ansvar sier
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | ordnet | påstand      |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gjennomgangen viser at det ikke har hendt
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | nei   | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Det har ikke hendt, og da spør ingen hva som er gjort
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | nei   | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | nei   | uspesifisert | utført | påstand      |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2022-05-18
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ikke_godt_nok_beskyttet" mangler
      Og opplysningen "sikkerhet.flyttet" mangler
      Og opplysningen "sikkerhet.flyttet_med_politiet" mangler
      Og opplysningen "sikkerhet.annet_tilbud_vurdert" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2022-05-18
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Ikke kjent om det har hendt
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                     | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.flyttet              | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ikke_godt_nok_beskyttet" mangler

    Scenario: Ikke kjent om det har hendt, og noen sier at ingen er flyttet
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning        | verdi | gruppe       | måte   | vist ved |
        | sikkerhet.flyttet | nei   | uspesifisert | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ikke_godt_nok_beskyttet" mangler

    Scenariomal: For lite til å vise at det ikke har hendt: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ikke_godt_nok_beskyttet | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.ikke_godt_nok_beskyttet" er satt til side som "<til side>"

      Eksempler:
        | hva                        | gruppe       | måte     | vist ved     | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt              | uspesifisert | planlagt | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | planlagt         | for svakt |
        | ordnet, men ikke utført    | uspesifisert | ordnet   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare skrevet i et dokument | uspesifisert | utført   | dokument     | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare påstått               | uspesifisert | utført   | påstand      | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | usikkert                   | uspesifisert | utført   | registrering | kommunen   | usikker   | kommunen | 2022-04-18 |            | 2022-04-18   | usikkert         | usikkert  |
        | bare omtalt i pressen      | uspesifisert | utført   | registrering | tredjepart | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | fra tredjepart   | for svakt |
        | bare sagt om menn          | menn         | utført   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | annen gruppe     | mangler   |
        | gjelder først senere       | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2022-05-19 |            | 2022-04-18   | ikke gyldig ennå | mangler   |
        | for lenge siden            | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2021-05-18 |            | 2022-04-18   | foreldet         | foreldet  |
        | gikk ut dagen før          | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2019-05-18 | 2022-05-17 | 2022-04-18   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at det ikke har hendt: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ikke_godt_nok_beskyttet | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

      Eksempler:
        | hva                  | gruppe       | måte   | vist ved     | sagt av      | sikkerhet | om           | fra        | til | dokumentdato |
        | så vidt nytt nok     | uspesifisert | utført | registrering | kommunen     | sikker    | kommunen     | 2021-05-19 |     | 2021-05-19   |
        | sett av myndigheten  | uspesifisert | utført | observasjon  | myndigheten  | sikker    | kommunen     | 2022-04-18 |     | 2022-04-18   |
        | vist av leverandøren | uspesifisert | utført | registrering | leverandøren | sikker    | leverandøren | 2022-04-18 |     | 2022-04-18   |
        | sagt om alle         | alle         | utført | registrering | kommunen     | sikker    | kommunen     | 2022-04-18 |     | 2022-04-18   |

    Scenario: Noe viser at det har hendt, og noe at det ikke har hendt
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.ikke_godt_nok_beskyttet | nei   | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Myndigheten kan ha funnet brudd likevel
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | nei   | uspesifisert | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2022-04-18
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Det er ikke kjent om brukeren er flyttet til et annet sikkert tilbud
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.flyttet" mangler

    Scenario: Det er ikke kjent om lokalt politi var med på flyttingen
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.flyttet_med_politiet" mangler

    Scenario: Det er ikke kjent om det er vurdert hvor brukeren kan flyttes
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.annet_tilbud_vurdert" mangler

    Scenariomal: Nok til å vise at brukeren er flyttet til et annet sikkert tilbud: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.flyttet                 | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | utført | registrering | kommunen     | kommunen     | 2021-05-19 |            | 2021-05-19   |
        | eldre, men gjelder fortsatt | uspesifisert | utført | registrering | kommunen     | kommunen     | 2019-05-18 | 2022-05-18 | 2019-05-18   |
        | sett av myndigheten         | uspesifisert | utført | observasjon  | myndigheten  | kommunen     | 2022-04-18 |            | 2022-04-18   |
        | vist av leverandøren        | uspesifisert | utført | registrering | leverandøren | leverandøren | 2022-04-18 |            | 2022-04-18   |
        | sagt om alle                | alle         | utført | registrering | kommunen     | kommunen     | 2022-04-18 |            | 2022-04-18   |

    Scenariomal: For lite til å vise at brukeren er flyttet til et annet sikkert tilbud: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.flyttet                 | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.flyttet" er satt til side som "<til side>"

      Eksempler:
        | hva                        | gruppe       | måte     | vist ved     | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt              | uspesifisert | planlagt | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | planlagt         | for svakt |
        | ordnet, men ikke utført    | uspesifisert | ordnet   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare skrevet i et dokument | uspesifisert | utført   | dokument     | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare påstått               | uspesifisert | utført   | påstand      | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | usikkert                   | uspesifisert | utført   | registrering | kommunen   | usikker   | kommunen | 2022-04-18 |            | 2022-04-18   | usikkert         | usikkert  |
        | bare omtalt i pressen      | uspesifisert | utført   | registrering | tredjepart | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | fra tredjepart   | for svakt |
        | bare sagt om menn          | menn         | utført   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | annen gruppe     | mangler   |
        | gjelder først senere       | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2022-05-19 |            | 2022-04-18   | ikke gyldig ennå | mangler   |
        | for lenge siden            | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2021-05-18 |            | 2022-04-18   | foreldet         | foreldet  |
        | gikk ut dagen før          | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2019-05-18 | 2022-05-17 | 2022-04-18   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at lokalt politi var med på flyttingen: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.flyttet_med_politiet    | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | utført | registrering | kommunen     | kommunen     | 2021-05-19 |            | 2021-05-19   |
        | eldre, men gjelder fortsatt | uspesifisert | utført | registrering | kommunen     | kommunen     | 2019-05-18 | 2022-05-18 | 2019-05-18   |
        | sett av myndigheten         | uspesifisert | utført | observasjon  | myndigheten  | kommunen     | 2022-04-18 |            | 2022-04-18   |
        | vist av leverandøren        | uspesifisert | utført | registrering | leverandøren | leverandøren | 2022-04-18 |            | 2022-04-18   |
        | sagt om alle                | alle         | utført | registrering | kommunen     | kommunen     | 2022-04-18 |            | 2022-04-18   |

    Scenariomal: For lite til å vise at lokalt politi var med på flyttingen: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.flyttet_med_politiet    | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.flyttet_med_politiet" er satt til side som "<til side>"

      Eksempler:
        | hva                        | gruppe       | måte     | vist ved     | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt              | uspesifisert | planlagt | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | planlagt         | for svakt |
        | ordnet, men ikke utført    | uspesifisert | ordnet   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare skrevet i et dokument | uspesifisert | utført   | dokument     | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare påstått               | uspesifisert | utført   | påstand      | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | usikkert                   | uspesifisert | utført   | registrering | kommunen   | usikker   | kommunen | 2022-04-18 |            | 2022-04-18   | usikkert         | usikkert  |
        | bare omtalt i pressen      | uspesifisert | utført   | registrering | tredjepart | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | fra tredjepart   | for svakt |
        | bare sagt om menn          | menn         | utført   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | annen gruppe     | mangler   |
        | gjelder først senere       | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2022-05-19 |            | 2022-04-18   | ikke gyldig ennå | mangler   |
        | for lenge siden            | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2021-05-18 |            | 2022-04-18   | foreldet         | foreldet  |
        | gikk ut dagen før          | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2019-05-18 | 2022-05-17 | 2022-04-18   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at det er vurdert hvor brukeren kan flyttes: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.annet_tilbud_vurdert    | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | utført | registrering | kommunen     | kommunen     | 2021-05-19 |            | 2021-05-19   |
        | eldre, men gjelder fortsatt | uspesifisert | utført | registrering | kommunen     | kommunen     | 2019-05-18 | 2022-05-18 | 2019-05-18   |
        | sett av myndigheten         | uspesifisert | utført | observasjon  | myndigheten  | kommunen     | 2022-04-18 |            | 2022-04-18   |
        | vist av leverandøren        | uspesifisert | utført | registrering | leverandøren | leverandøren | 2022-04-18 |            | 2022-04-18   |
        | sagt om alle                | alle         | utført | registrering | kommunen     | kommunen     | 2022-04-18 |            | 2022-04-18   |

    Scenariomal: For lite til å vise at det er vurdert hvor brukeren kan flyttes: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.annet_tilbud_vurdert    | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.annet_tilbud_vurdert" er satt til side som "<til side>"

      Eksempler:
        | hva                        | gruppe       | måte     | vist ved     | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt              | uspesifisert | planlagt | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | planlagt         | for svakt |
        | ordnet, men ikke utført    | uspesifisert | ordnet   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare skrevet i et dokument | uspesifisert | utført   | dokument     | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | bare påstått               | uspesifisert | utført   | påstand      | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | for svakt        | for svakt |
        | usikkert                   | uspesifisert | utført   | registrering | kommunen   | usikker   | kommunen | 2022-04-18 |            | 2022-04-18   | usikkert         | usikkert  |
        | bare omtalt i pressen      | uspesifisert | utført   | registrering | tredjepart | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | fra tredjepart   | for svakt |
        | bare sagt om menn          | menn         | utført   | registrering | kommunen   | sikker    | kommunen | 2022-04-18 |            | 2022-04-18   | annen gruppe     | mangler   |
        | gjelder først senere       | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2022-05-19 |            | 2022-04-18   | ikke gyldig ennå | mangler   |
        | for lenge siden            | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2021-05-18 |            | 2022-04-18   | foreldet         | foreldet  |
        | gikk ut dagen før          | uspesifisert | utført   | registrering | kommunen   | sikker    | kommunen | 2019-05-18 | 2022-05-17 | 2022-04-18   | foreldet         | foreldet  |

    Scenario: En avtale med politiet om flytting viser ikke at noen er flyttet
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | ordnet | dokument     |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | ordnet | dokument     |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

  Regel: Hva som bryter plikten

    Scenariomal: Brukeren er ikke flyttet: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.flyttet                 | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2022-04-18 | 2022-04-18   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-19 | 2021-05-19   | brutt    |
        | for lenge siden             | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-18 | 2022-04-18   | uavklart |

    Scenario: Noe viser at brukeren er flyttet til et annet sikkert tilbud, og noe at det ikke er slik
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | nei   | uspesifisert | utført | observasjon  |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Lokalt politi var ikke med på flyttingen: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.flyttet_med_politiet    | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2022-04-18 | 2022-04-18   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-19 | 2021-05-19   | brutt    |
        | for lenge siden             | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-18 | 2022-04-18   | uavklart |

    Scenario: Noe viser at lokalt politi var med på flyttingen, og noe at det ikke er slik
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | nei   | uspesifisert | utført | observasjon  |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Det er ikke vurdert hvor brukeren kan flyttes: <hva>
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.annet_tilbud_vurdert    | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2022-04-18 | 2022-04-18   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2022-04-18 | 2022-04-18   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-19 | 2021-05-19   | brutt    |
        | for lenge siden             | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-05-18 | 2022-04-18   | uavklart |

    Scenario: Noe viser at det er vurdert hvor brukeren kan flyttes, og noe at det ikke er slik
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | nei   | uspesifisert | utført | observasjon  |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2022-04-18
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2022-05-18
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2022-04-18
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2022-04-18
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2022-04-18
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Og en forespørsel med frist 2022-05-17 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Og en forespørsel med frist 2022-05-18 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Og en forespørsel med frist 2022-05-17 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2022-05-18
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Og en forespørsel med frist 2022-04-18 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2022-05-17
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2022-05-18
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2022-04-18
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav c"
      Og styrken er "skal når"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                        | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.ikke_godt_nok_beskyttet | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet                 | ja    | uspesifisert | utført | registrering |
        | sikkerhet.flyttet_med_politiet    | ja    | uspesifisert | utført | registrering |
        | sikkerhet.annet_tilbud_vurdert    | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav c"
      Og styrken er "skal når"
