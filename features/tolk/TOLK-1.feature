# language: no
@TOLK-1
Egenskap: TOLK-1 Bruk av tolk når det er nødvendig
  Offentlige organer skal bruke tolk når det følger av lov eller er nødvendig for rettssikkerheten eller for å yte
  forsvarlig hjelp. Til og med 2026 er det dispensasjon fra kravet om kvalifisert tolk; etter det må en person vurdere om
  det er greit at tolkene ikke er kvalifiserte, for dispensasjonen kan være forlenget.

  Bakgrunn:
    Gitt plikten "TOLK-1"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2025-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.tilgang_ordnet"
      Og mangler opplysningen "tolk.behov_vurderes"

    Scenario: Det mangler bare at det er vist at det står en ordning for tolk
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.tilgang_ordnet"

    Scenariomal: For lite til å vise at det står en ordning for tolk: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | tolk.behov_vurderes | ja    |          | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.tilgang_ordnet" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2025-05-15 | 2025-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2025-05-15 | 2025-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2025-06-16 | 2025-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2021-06-15 | 2023-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at det står en ordning for tolk: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | tolk.behov_vurderes | ja    |          | ordnet | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2021-06-15 | 2023-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2025-05-15 | 2025-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2025-05-15 | 2025-05-15   |

    Scenario: Det mangler bare at det er vist at behovet for tolk vurderes
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.behov_vurderes"

    Scenariomal: For lite til å vise at behovet for tolk vurderes: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | tolk.behov_vurderes | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.behov_vurderes" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2025-05-15 | 2025-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2021-06-15 | 2023-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at behovet for tolk vurderes: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | tolk.behov_vurderes | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2021-06-15 | 2023-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2025-05-15 | 2025-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | til        |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2021-06-15 | 2025-06-15 |
        | tolk.behov_vurderes | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | til        |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2025-04-15 | 2025-06-14 |
        | tolk.behov_vurderes | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "tolk.tilgang_ordnet" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at tolk ikke er ordnet: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | sagt av   | om   |
        | tolk.tilgang_ordnet | nei   | <måte> | <vist ved> | <sagt av> | <om> |
        | tolk.behov_vurderes | ja    | ordnet | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at tolk ikke er ordnet
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | nei   | ordnet | påstand  |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at tolk ikke er ordnet
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | nei   | ordnet | påstand  |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at behovet for tolk ikke vurderes: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | om   |
        | tolk.behov_vurderes | nei   | ordnet | påstand  | <sagt av> | <om> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Ikke nok til noe når det heter at tolk ikke er ordnet: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | tolk.behov_vurderes | ja    | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva            | måte     | vist ved    | sagt av    | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt       | planlagt | dokument    | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | for svakt |
        | ifølge pressen | ordnet   | observasjon | tredjepart | sikker    | 2025-05-15 | 2025-05-15   | for svakt |
        | usikkert       | ordnet   | dokument    | kommunen   | usikker   | 2025-05-15 | 2025-05-15   | usikkert  |
        | for gammelt    | ordnet   | dokument    | kommunen   | sikker    | 2021-06-15 | 2023-06-15   | foreldet  |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.tilgang_ordnet | nei   | ordnet | påstand  |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi nødvendig tolk ikke ble brukt: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet        | ja    |          | ordnet | dokument   |           |      |       |                |
        | tolk.behov_vurderes        | ja    |          | ordnet | dokument   |           |      |       |                |
        | tolk.noedvendig_ikke_brukt | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2025-05-15 | 2025-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2025-05-15 | 2025-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2023-06-16 | 2021-06-15   |

    Scenariomal: Et spørsmål for en person om at nødvendig tolk ikke ble brukt: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet        | ja    |          | ordnet | dokument |           |             |      |       |                |
        | tolk.behov_vurderes        | ja    |          | ordnet | dokument |           |             |      |       |                |
        | tolk.noedvendig_ikke_brukt | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | gruppe       | sagt av     | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | uspesifisert | tredjepart  | sikker    | kommunen     | 2025-05-15 | 2025-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | uspesifisert | tredjepart  | sikker    | leverandøren | 2025-05-15 | 2025-05-15   | krever skjønn |
        | for menn, ifølge pressen        | menn         | tredjepart  | sikker    | kommunen     | 2025-05-15 | 2025-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | uspesifisert | tredjepart  | sikker    | kommunen     | 2023-06-16 | 2021-06-15   | krever skjønn |
        | usikkert                        | uspesifisert | kommunen    | usikker   | kommunen     | 2025-05-15 | 2025-05-15   | usikkert      |
        | myndigheten har bare lest det   | uspesifisert | myndigheten | sikker    | kommunen     | 2025-05-15 | 2025-05-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om at nødvendig tolk ikke ble brukt: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                 | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | tolk.tilgang_ordnet        | ja      | ordnet | dokument |           |       |              |
        | tolk.behov_vurderes        | ja      | ordnet | dokument |           |       |              |
        | tolk.noedvendig_ikke_brukt | <verdi> | utført | dokument | <sagt av> | <fra> | 2025-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2025-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2025-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2023-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2023-06-15 | 1     |

    Scenariomal: Et spørsmål for en person når brukere har vært uten tolk: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument   |           |             |      |       |                |
        | tolk.behov_vurderes | ja    | ordnet | dokument   |           |             |      |       |                |
        | tolk.uteblitt       | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                    | måte     | vist ved | sagt av      | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | kommunens egne ord     | utført   | påstand  | kommunen     | sikker    | kommunen     | 2025-05-15 | 2025-05-15   | krever skjønn |
        | ifølge pressen         | utført   | dokument | tredjepart   | sikker    | kommunen     | 2025-05-15 | 2025-05-15   | krever skjønn |
        | leverandørens egne ord | utført   | dokument | leverandøren | sikker    | leverandøren | 2025-05-15 | 2025-05-15   | krever skjønn |
        | ventet                 | planlagt | dokument | kommunen     | sikker    | kommunen     | 2025-05-15 | 2025-05-15   | krever skjønn |
        | usikkert               | utført   | dokument | kommunen     | usikker   | kommunen     | 2025-05-15 | 2025-05-15   | usikkert      |
        | så vidt nytt nok       | utført   | dokument | kommunen     | sikker    | kommunen     | 2023-06-16 | 2021-06-15   | krever skjønn |

    Scenariomal: Ikke noe spørsmål når brukere har vært uten tolk: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi   | måte   | vist ved | fra   | dokumentdato |
        | tolk.tilgang_ordnet | ja      | ordnet | dokument |       |              |
        | tolk.behov_vurderes | ja      | ordnet | dokument |       |              |
        | tolk.uteblitt       | <verdi> | utført | dokument | <fra> | 2025-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | verdi |
        | det blir avvist      | 2025-05-15 | nei   |
        | sagt for lenge siden | 2023-06-15 | ja    |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.uteblitt       | ja    |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.uteblitt       | ja    |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning    | verdi |
        | tolk.uteblitt | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2025-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2025-06-15
      Og en forespørsel med frist 2025-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2025-06-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: I dispensasjonstiden spiller kvalifikasjonene ingen rolle her
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.kvalifisert    | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Fra 2027: hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.tilgang_ordnet"
      Og mangler opplysningen "tolk.behov_vurderes"
      Og mangler opplysningen "tolk.kvalifisert"

    Scenario: Det mangler bare at det er vist at det står en ordning for tolk (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.tilgang_ordnet"

    Scenariomal: For lite til å vise at det står en ordning for tolk: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe   | måte   | vist ved   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet | ja    | <gruppe> | <måte> | <vist ved> | <fra> | <dokumentdato> |
        | tolk.behov_vurderes | ja    |          | ordnet | dokument   |       |                |
        | tolk.kvalifisert    | ja    |          | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.tilgang_ordnet" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | fra        | dokumentdato | til side     | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | 2029-05-15 | 2029-05-15   | planlagt     | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | 2029-05-15 | 2029-05-15   | for svakt    | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | 2029-05-15 | 2029-05-15   | annen gruppe | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | 2025-06-15 | 2027-06-15   | foreldet     | foreldet  |

    Scenariomal: Nok til å vise at det står en ordning for tolk: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | tolk.behov_vurderes | ja    |          | ordnet | dokument   |           |      |       |                |
        | tolk.kvalifisert    | ja    |          | ordnet | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2025-06-15 | 2027-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2029-05-15 | 2029-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2029-05-15 | 2029-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2029-05-15 | 2029-05-15   |

    Scenario: Det mangler bare at det er vist at behovet for tolk vurderes (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.behov_vurderes"

    Scenariomal: For lite til å vise at behovet for tolk vurderes: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | tolk.behov_vurderes | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument   |       |                |
        | tolk.kvalifisert    | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.behov_vurderes" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2029-05-15 | 2029-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2025-06-15 | 2027-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at behovet for tolk vurderes: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | tolk.behov_vurderes | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |      |       |                |
        | tolk.kvalifisert    | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2025-06-15 | 2027-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2029-05-15 | 2029-05-15   |

    Scenario: Det mangler bare at det er vist at tolkene er kvalifiserte (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.kvalifisert"

    Scenariomal: For lite til å vise at tolkene er kvalifiserte: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | tolk.kvalifisert    | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument   |       |                |
        | tolk.behov_vurderes | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.kvalifisert" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2029-05-15 | 2029-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2025-06-15 | 2027-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at tolkene er kvalifiserte: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | tolk.kvalifisert    | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |      |       |                |
        | tolk.behov_vurderes | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2025-06-15 | 2027-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2029-05-15 | 2029-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | til        |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2025-06-15 | 2029-06-15 |
        | tolk.behov_vurderes | ja    | ordnet | dokument |            |            |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Fra 2027: hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at tolk ikke er ordnet: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | sagt av   | om   |
        | tolk.tilgang_ordnet | nei   | <måte> | <vist ved> | <sagt av> | <om> |
        | tolk.behov_vurderes | ja    | ordnet | dokument   |           |      |
        | tolk.kvalifisert    | ja    | ordnet | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at behovet for tolk ikke vurderes: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | om   |
        | tolk.behov_vurderes | nei   | ordnet | påstand  | <sagt av> | <om> |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |      |
        | tolk.kvalifisert    | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Brutt fordi nødvendig tolk ikke ble brukt: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet        | ja    | ordnet | dokument   |           |      |       |                |
        | tolk.behov_vurderes        | ja    | ordnet | dokument   |           |      |       |                |
        | tolk.kvalifisert           | ja    | ordnet | dokument   |           |      |       |                |
        | tolk.noedvendig_ikke_brukt | 1     | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | vist ved | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord     | påstand  | kommunen     | kommunen     | 2029-05-15 | 2029-05-15   |
        | leverandørens egne ord | påstand  | leverandøren | leverandøren | 2029-05-15 | 2029-05-15   |
        | så vidt nytt nok       | dokument | kommunen     | kommunen     | 2027-06-16 | 2025-06-15   |

    Scenariomal: Et spørsmål for en person om at nødvendig tolk ikke ble brukt: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | sagt av    | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet        | ja    | ordnet | dokument |            |      |       |                |
        | tolk.behov_vurderes        | ja    | ordnet | dokument |            |      |       |                |
        | tolk.kvalifisert           | ja    | ordnet | dokument |            |      |       |                |
        | tolk.noedvendig_ikke_brukt | 1     | utført | dokument | tredjepart | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | kommunen     | 2029-05-15 | 2029-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | leverandøren | 2029-05-15 | 2029-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | kommunen     | 2027-06-16 | 2025-06-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om at nødvendig tolk ikke ble brukt: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning                 | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | tolk.tilgang_ordnet        | ja      | ordnet | dokument |           |       |              |
        | tolk.behov_vurderes        | ja      | ordnet | dokument |           |       |              |
        | tolk.kvalifisert           | ja      | ordnet | dokument |           |       |              |
        | tolk.noedvendig_ikke_brukt | <verdi> | utført | dokument | <sagt av> | <fra> | 2029-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2029-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2029-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2027-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2027-06-15 | 1     |

    Scenariomal: Et spørsmål for en person når brukere har vært uten tolk: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |      |       |                |
        | tolk.behov_vurderes | ja    | ordnet | dokument |           |      |       |                |
        | tolk.kvalifisert    | ja    | ordnet | dokument |           |      |       |                |
        | tolk.uteblitt       | ja    | utført | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                    | sagt av      | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen         | tredjepart   | kommunen     | 2029-05-15 | 2029-05-15   | krever skjønn |
        | leverandørens egne ord | leverandøren | leverandøren | 2029-05-15 | 2029-05-15   | krever skjønn |
        | så vidt nytt nok       | kommunen     | kommunen     | 2027-06-16 | 2025-06-15   | krever skjønn |

    Scenariomal: Ikke noe spørsmål når brukere har vært uten tolk: <hva> (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi   | måte   | vist ved | fra   | dokumentdato |
        | tolk.tilgang_ordnet | ja      | ordnet | dokument |       |              |
        | tolk.behov_vurderes | ja      | ordnet | dokument |       |              |
        | tolk.kvalifisert    | ja      | ordnet | dokument |       |              |
        | tolk.uteblitt       | <verdi> | utført | dokument | <fra> | 2029-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | verdi |
        | det blir avvist      | 2029-05-15 | nei   |
        | sagt for lenge siden | 2027-06-15 | ja    |

    Scenario: Tolkene er ikke kvalifiserte, og ingen har vurdert det (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.kvalifisert    | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har godtatt at tolkene ikke er kvalifiserte (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.kvalifisert    | nei   | ordnet | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2029-06-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har ikke godtatt at tolkene ikke er kvalifiserte (fra 2027)
      Gitt vurderingsdatoen 2029-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
        | tolk.kvalifisert    | nei   | ordnet | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2029-06-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag før loven trådte i kraft
      Gitt vurderingsdatoen 2021-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2022-01-01
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "tolkeloven § 6 første ledd"
      Og styrken er "skal når"

    Scenario: Siste dag med dispensasjon etter den kunngjorte teksten
      Gitt vurderingsdatoen 2026-12-31
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "tolkeloven § 6 første ledd"
      Og styrken er "skal når"

    Scenario: Første dag etter dispensasjonen
      Gitt vurderingsdatoen 2027-01-01
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.behov_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.kvalifisert"
      Og hjemmelen er "tolkeloven § 6 første ledd, jf. § 7"
      Og styrken er "skal når"
