# language: no
@PER-1
Egenskap: PER-1 Bare nødvendige personopplysninger
  Den som driver tilbudet, skal bare behandle personopplysninger som er nødvendige, og kunne vise formål og grunnlag. At noen
  sier at det behandles for mye, er et spørsmål; er det innrømmet eller registrert, er plikten brutt.

  Bakgrunn:
    Gitt plikten "PER-1"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2028-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.grunnlag_dokumentert"
      Og mangler opplysningen "personvern.noedvendighet_vurdert"

    Scenario: Det mangler bare at det er vist at formål og grunnlag er skrevet ned
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.grunnlag_dokumentert"

    Scenariomal: For lite til å vise at formål og grunnlag er skrevet ned: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | personvern.grunnlag_dokumentert  | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | personvern.noedvendighet_vurdert | ja    |          | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "personvern.grunnlag_dokumentert" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2028-05-15 | 2028-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2028-05-15 | 2028-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2028-05-15 | 2028-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2028-05-15 | 2028-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2028-05-15 | 2028-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2028-06-16 | 2028-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-15 | 2026-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at formål og grunnlag er skrevet ned: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | personvern.grunnlag_dokumentert  | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | personvern.noedvendighet_vurdert | ja    |          | ordnet | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2024-06-15 | 2026-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2028-05-15 | 2028-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2028-05-15 | 2028-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2028-05-15 | 2028-05-15   |

    Scenario: Det mangler bare at det er vist at det nødvendige er vurdert
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.noedvendighet_vurdert"

    Scenariomal: For lite til å vise at det nødvendige er vurdert: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | personvern.noedvendighet_vurdert | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "personvern.noedvendighet_vurdert" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2028-05-15 | 2028-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2024-06-15 | 2026-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at det nødvendige er vurdert: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2024-06-15 | 2026-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2028-05-15 | 2028-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved | fra        | til        |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument | 2024-06-15 | 2028-06-15 |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved | fra        | til        |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument | 2028-04-15 | 2028-06-14 |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "personvern.grunnlag_dokumentert" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at formål og grunnlag ikke er skrevet ned: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | gruppe   | måte   | vist ved   | sagt av   | om   |
        | personvern.grunnlag_dokumentert  | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> |
        | personvern.noedvendighet_vurdert | ja    |          | ordnet | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | måte   | vist ved    | gruppe       | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | uspesifisert | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | uspesifisert | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | uspesifisert | myndigheten  | kommunen     |
        | for menn               | ordnet | dokument    | menn         | kommunen     | kommunen     |

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at det nødvendige ikke er vurdert: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved | sagt av   | om   |
        | personvern.noedvendighet_vurdert | nei   | ordnet | påstand  | <sagt av> | <om> |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenario: En person har godtatt at det nødvendige ikke er vurdert
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.noedvendighet_vurdert | nei   | ordnet | påstand  |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at det nødvendige ikke er vurdert
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.noedvendighet_vurdert | nei   | ordnet | påstand  |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Ikke nok til brudd når det heter at formål og grunnlag ikke er skrevet ned: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | personvern.grunnlag_dokumentert  | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                           | måte     | vist ved    | sagt av     | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt                      | planlagt | dokument    | kommunen    | sikker    | 2028-05-15 | 2028-05-15   | for svakt |
        | ifølge pressen                | ordnet   | observasjon | tredjepart  | sikker    | 2028-05-15 | 2028-05-15   | for svakt |
        | usikkert                      | ordnet   | dokument    | kommunen    | usikker   | 2028-05-15 | 2028-05-15   | usikkert  |
        | for gammelt                   | ordnet   | dokument    | kommunen    | sikker    | 2024-06-15 | 2026-06-15   | foreldet  |
        | myndigheten har bare lest det | ordnet   | dokument    | myndigheten | sikker    | 2028-05-15 | 2028-05-15   | for svakt |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
        | personvern.grunnlag_dokumentert  | nei   | ordnet | påstand  |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi det behandles mer enn nødvendig: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | personvern.grunnlag_dokumentert      | ja    |          | ordnet | dokument   |           |      |       |                |
        | personvern.noedvendighet_vurdert     | ja    |          | ordnet | dokument   |           |      |       |                |
        | personvern.unoedvendige_opplysninger | ja    | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2028-05-15 | 2028-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2028-05-15 | 2028-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2028-05-15 | 2028-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2028-05-15 | 2028-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2026-06-16 | 2024-06-15   |

    Scenariomal: Et spørsmål for en person om unødvendige opplysninger: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | personvern.grunnlag_dokumentert      | ja    |          | ordnet | dokument |           |             |      |       |                |
        | personvern.noedvendighet_vurdert     | ja    |          | ordnet | dokument |           |             |      |       |                |
        | personvern.unoedvendige_opplysninger | ja    | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | gruppe       | sagt av     | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | uspesifisert | tredjepart  | sikker    | kommunen     | 2028-05-15 | 2028-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | uspesifisert | tredjepart  | sikker    | leverandøren | 2028-05-15 | 2028-05-15   | krever skjønn |
        | for menn, ifølge pressen        | menn         | tredjepart  | sikker    | kommunen     | 2028-05-15 | 2028-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | uspesifisert | tredjepart  | sikker    | kommunen     | 2026-06-16 | 2024-06-15   | krever skjønn |
        | usikkert                        | uspesifisert | kommunen    | usikker   | kommunen     | 2028-05-15 | 2028-05-15   | usikkert      |
        | myndigheten har bare lest det   | uspesifisert | myndigheten | sikker    | kommunen     | 2028-05-15 | 2028-05-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om unødvendige opplysninger: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                           | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | personvern.grunnlag_dokumentert      | ja      | ordnet | dokument |           |       |              |
        | personvern.noedvendighet_vurdert     | ja      | ordnet | dokument |           |       |              |
        | personvern.unoedvendige_opplysninger | <verdi> | utført | dokument | <sagt av> | <fra> | 2028-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2028-05-15 | nei   |
        | pressen sier nei                    | tredjepart | 2028-05-15 | nei   |
        | innrømmet for lenge siden           | kommunen   | 2026-06-15 | ja    |
        | ifølge pressen for lenge siden      | tredjepart | 2026-06-15 | ja    |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                           | verdi | måte   | vist ved | sagt av    |
        | personvern.grunnlag_dokumentert      | ja    | ordnet | dokument |            |
        | personvern.noedvendighet_vurdert     | ja    | ordnet | dokument |            |
        | personvern.unoedvendige_opplysninger | ja    |        |          | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                           | verdi | måte   | vist ved | sagt av    |
        | personvern.grunnlag_dokumentert      | ja    | ordnet | dokument |            |
        | personvern.noedvendighet_vurdert     | ja    | ordnet | dokument |            |
        | personvern.unoedvendige_opplysninger | ja    |        |          | tredjepart |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                           | verdi | sagt av    |
        | personvern.unoedvendige_opplysninger | ja    | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2028-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2028-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2028-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2028-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2028-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2028-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2028-06-15
      Og en forespørsel med frist 2028-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2028-06-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag før krisesenterlova fikk et eget grunnlag
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med eget grunnlag i krisesenterlova
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.grunnlag_dokumentert  | ja    | ordnet | dokument |
        | personvern.noedvendighet_vurdert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "personopplysningsloven § 1, jf. GDPR art. 5, 6, 9, 10, krisesenterlova § 5 a"
      Og styrken er "skal"
