# language: no
@KRL-5-2
Egenskap: KRL-5-2 Taushetsplikten gjelder også at noen har vært i kontakt
  Taushetsplikten er videre enn ellers i forvaltningen: den omfatter personalia og alt som kan røpe at noen har vært i
  kontakt med tilbudet. Rutinen må si det. Er kontakten røpet, er plikten brutt.

  Bakgrunn:
    Gitt plikten "KRL-5-2"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "taushet.rutine_kontakt"
      Og mangler opplysningen "taushet.rutine_personalia"

    Scenario: Det mangler bare at det er vist at rutinen dekker selve kontakten
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "taushet.rutine_kontakt"

    Scenariomal: For lite til å vise at rutinen dekker selve kontakten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | taushet.rutine_kontakt    | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | taushet.rutine_personalia | ja    |          | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "taushet.rutine_kontakt" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at rutinen dekker selve kontakten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | taushet.rutine_kontakt    | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | taushet.rutine_personalia | ja    |          | ordnet | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Det mangler bare at det er vist at rutinen dekker personalia
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | taushet.rutine_kontakt | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "taushet.rutine_personalia"

    Scenariomal: For lite til å vise at rutinen dekker personalia: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | taushet.rutine_personalia | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "taushet.rutine_personalia" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2024-05-15 | 2024-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2020-06-15 | 2022-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at rutinen dekker personalia: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | taushet.rutine_personalia | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | fra        | til        |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument | 2020-06-15 | 2024-06-15 |
        | taushet.rutine_personalia | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | fra        | til        |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument | 2024-04-15 | 2024-06-14 |
        | taushet.rutine_personalia | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "taushet.rutine_kontakt" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at rutinen ikke dekker selve kontakten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | sagt av   | om   |
        | taushet.rutine_kontakt    | nei   | <måte> | <vist ved> | <sagt av> | <om> |
        | taushet.rutine_personalia | ja    | ordnet | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at rutinen ikke dekker selve kontakten
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | nei   | ordnet | påstand  |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at rutinen ikke dekker selve kontakten
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | nei   | ordnet | påstand  |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at rutinen ikke dekker personalia: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av   | om   |
        | taushet.rutine_personalia | nei   | ordnet | påstand  | <sagt av> | <om> |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Ikke nok til noe når det heter at rutinen ikke dekker selve kontakten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | taushet.rutine_kontakt    | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | taushet.rutine_personalia | ja    | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva            | måte     | vist ved    | sagt av    | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt       | planlagt | dokument    | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | ifølge pressen | ordnet   | observasjon | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | usikkert       | ordnet   | dokument    | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert  |
        | for gammelt    | ordnet   | dokument    | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet  |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_kontakt    | nei   | ordnet | påstand  |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi kontakten er røpet: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | taushet.rutine_kontakt    | ja    |          | ordnet | dokument   |           |      |       |                |
        | taushet.rutine_personalia | ja    |          | ordnet | dokument   |           |      |       |                |
        | taushet.kontakt_roept     | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2022-06-16 | 2020-06-15   |

    Scenariomal: Et spørsmål for en person om at kontakten er røpet: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | taushet.rutine_kontakt    | ja    |          | ordnet | dokument |           |             |      |       |                |
        | taushet.rutine_personalia | ja    |          | ordnet | dokument |           |             |      |       |                |
        | taushet.kontakt_roept     | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | gruppe       | sagt av     | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | uspesifisert | tredjepart  | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | uspesifisert | tredjepart  | sikker    | leverandøren | 2024-05-15 | 2024-05-15   | krever skjønn |
        | for menn, ifølge pressen        | menn         | tredjepart  | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | uspesifisert | tredjepart  | sikker    | kommunen     | 2022-06-16 | 2020-06-15   | krever skjønn |
        | usikkert                        | uspesifisert | kommunen    | usikker   | kommunen     | 2024-05-15 | 2024-05-15   | usikkert      |
        | myndigheten har bare lest det   | uspesifisert | myndigheten | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om at kontakten er røpet: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | taushet.rutine_kontakt    | ja      | ordnet | dokument |           |       |              |
        | taushet.rutine_personalia | ja      | ordnet | dokument |           |       |              |
        | taushet.kontakt_roept     | <verdi> | utført | dokument | <sagt av> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2024-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2024-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2022-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2022-06-15 | 1     |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av    |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |            |
        | taushet.rutine_personalia | ja    | ordnet | dokument |            |
        | taushet.kontakt_roept     | 1     |        |          | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av    |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |            |
        | taushet.rutine_personalia | ja    | ordnet | dokument |            |
        | taushet.kontakt_roept     | 1     |        |          | tredjepart |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | sagt av    |
        | taushet.kontakt_roept | 1     | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2024-06-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 andre ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Ikke endret da straffebestemmelsen ble byttet
      Gitt vurderingsdatoen 2015-10-01
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 andre ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | taushet.rutine_kontakt    | ja    | ordnet | dokument |
        | taushet.rutine_personalia | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 andre ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01
