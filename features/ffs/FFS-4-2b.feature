# language: no
@FFS-4-2b
Egenskap: FFS-4-2b Vurdere sikkerhetstiltak sammen med brukeren
  De ansatte må, sammen med brukeren, vurdere hvilke sikkerhetstiltak som trengs, og gjøre brukeren bevisst på dem. Trengs
  særskilte tiltak, skal politiet kontaktes. Alt vises i de sakene som er gjennomgått.

  Bakgrunn:
    Gitt plikten "FFS-4-2b"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav b"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2020-11-12
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.tiltak_vurdert_med_bruker" mangler
      Og opplysningen "sikkerhet.bruker_bevisst" mangler
      Og opplysningen "sikkerhet.politiet_kontaktet" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2020-11-12
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det er ikke kjent om tiltakene er vurdert sammen med brukeren
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                   | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.bruker_bevisst     | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.tiltak_vurdert_med_bruker" mangler

    Scenario: Det er ikke kjent om brukeren er gjort bevisst på tiltakene
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.bruker_bevisst" mangler

    Scenario: Det er ikke kjent om politiet er kontaktet når det trengs
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.politiet_kontaktet" mangler

    Scenariomal: Nok til å vise at tiltakene er vurdert sammen med brukeren: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | utført | registrering | kommunen     | kommunen     | 2019-11-13 |            | 2019-11-13   |
        | eldre, men gjelder fortsatt | uspesifisert | utført | registrering | kommunen     | kommunen     | 2017-11-12 | 2020-11-12 | 2017-11-12   |
        | sett av myndigheten         | uspesifisert | utført | observasjon  | myndigheten  | kommunen     | 2020-10-12 |            | 2020-10-12   |
        | vist av leverandøren        | uspesifisert | utført | registrering | leverandøren | leverandøren | 2020-10-12 |            | 2020-10-12   |
        | sagt om alle                | alle         | utført | registrering | kommunen     | kommunen     | 2020-10-12 |            | 2020-10-12   |

    Scenariomal: For lite til å vise at tiltakene er vurdert sammen med brukeren: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.tiltak_vurdert_med_bruker" er satt til side som "<til side>"

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

    Scenariomal: Nok til å vise at brukeren er gjort bevisst på tiltakene: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.bruker_bevisst            | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | utført | registrering | kommunen     | kommunen     | 2019-11-13 |            | 2019-11-13   |
        | eldre, men gjelder fortsatt | uspesifisert | utført | registrering | kommunen     | kommunen     | 2017-11-12 | 2020-11-12 | 2017-11-12   |
        | sett av myndigheten         | uspesifisert | utført | observasjon  | myndigheten  | kommunen     | 2020-10-12 |            | 2020-10-12   |
        | vist av leverandøren        | uspesifisert | utført | registrering | leverandøren | leverandøren | 2020-10-12 |            | 2020-10-12   |
        | sagt om alle                | alle         | utført | registrering | kommunen     | kommunen     | 2020-10-12 |            | 2020-10-12   |

    Scenariomal: For lite til å vise at brukeren er gjort bevisst på tiltakene: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.bruker_bevisst            | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.bruker_bevisst" er satt til side som "<til side>"

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

    Scenariomal: Nok til å vise at politiet er kontaktet når det trengs: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.politiet_kontaktet        | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe       | måte   | vist ved     | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | uspesifisert | utført | registrering | kommunen     | kommunen     | 2019-11-13 |            | 2019-11-13   |
        | eldre, men gjelder fortsatt | uspesifisert | utført | registrering | kommunen     | kommunen     | 2017-11-12 | 2020-11-12 | 2017-11-12   |
        | sett av myndigheten         | uspesifisert | utført | observasjon  | myndigheten  | kommunen     | 2020-10-12 |            | 2020-10-12   |
        | vist av leverandøren        | uspesifisert | utført | registrering | leverandøren | leverandøren | 2020-10-12 |            | 2020-10-12   |
        | sagt om alle                | alle         | utført | registrering | kommunen     | kommunen     | 2020-10-12 |            | 2020-10-12   |

    Scenariomal: For lite til å vise at politiet er kontaktet når det trengs: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.politiet_kontaktet        | ja    | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.politiet_kontaktet" er satt til side som "<til side>"

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

    Scenario: En avtale med politiet viser ikke at politiet blir kontaktet
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "sikkerhet.politiet_kontaktet" mangler

  Regel: Hva som bryter plikten

    Scenariomal: Tiltakene er ikke vurdert sammen med brukeren: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.tiltak_vurdert_med_bruker | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
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

    Scenario: Noe viser at tiltakene er vurdert sammen med brukeren, og noe at det ikke er slik
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.tiltak_vurdert_med_bruker | nei   | uspesifisert | utført | observasjon  |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brukeren er ikke gjort bevisst på tiltakene: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.bruker_bevisst            | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
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

    Scenario: Noe viser at brukeren er gjort bevisst på tiltakene, og noe at det ikke er slik
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | nei   | uspesifisert | utført | observasjon  |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Politiet er ikke kontaktet når det trengs: <hva>
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.politiet_kontaktet        | nei   | <gruppe>     | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |           |             |      |       |                |
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

    Scenario: Noe viser at politiet er kontaktet når det trengs, og noe at det ikke er slik
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | nei   | uspesifisert | utført | observasjon  |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Politiet ikke kontaktet, selv om alt annet er gjort
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | nei   | kvinner      | utført | registrering |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
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
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2020-10-12
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2020-10-12
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Og en forespørsel med frist 2020-11-11 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Og en forespørsel med frist 2020-11-12 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Og en forespørsel med frist 2020-11-11 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2020-11-12
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
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
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav b"
      Og styrken er "skal"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                          | verdi | gruppe       | måte   | vist ved     |
        | sikkerhet.tiltak_vurdert_med_bruker | ja    | uspesifisert | utført | registrering |
        | sikkerhet.bruker_bevisst            | ja    | uspesifisert | utført | registrering |
        | sikkerhet.politiet_kontaktet        | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav b"
      Og styrken er "skal"
