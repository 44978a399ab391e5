# language: no
@KRL-5a-2
Egenskap: KRL-5a-2 Brukerne kan reservere seg mot viderebehandling
  Fra 2026 kan brukerne si nei til at opplysninger om dem brukes videre, for eksempel i statistikk. Ordningen må stå før
  opplysningene brukes. At brukere ikke får vite om retten, er et spørsmål for en person.

  Bakgrunn:
    Gitt plikten "KRL-5a-2"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2028-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.reservasjon_ordnet"

    Scenariomal: For lite til å vise at brukerne kan reservere seg: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | personvern.reservasjon_ordnet | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "personvern.reservasjon_ordnet" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2028-05-15 | 2028-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2028-05-15 | 2028-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2028-05-15 | 2028-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2028-05-15 | 2028-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2028-05-15 | 2028-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2028-06-16 | 2028-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-15 | 2026-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at brukerne kan reservere seg: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | personvern.reservasjon_ordnet | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2024-06-15 | 2026-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2028-05-15 | 2028-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2028-05-15 | 2028-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2028-05-15 | 2028-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | fra        | til        |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument | 2024-06-15 | 2028-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | fra        | til        |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument | 2028-04-15 | 2028-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "personvern.reservasjon_ordnet" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at brukerne ikke kan reservere seg: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved   | sagt av   | om   |
        | personvern.reservasjon_ordnet | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | måte   | vist ved    | gruppe       | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | uspesifisert | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | uspesifisert | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | uspesifisert | myndigheten  | kommunen     |
        | for menn               | ordnet | dokument    | menn         | kommunen     | kommunen     |

    Scenariomal: Ikke nok til brudd når det heter at brukerne ikke kan reservere seg: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | personvern.reservasjon_ordnet | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
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
        | opplysning                    | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument |
        | personvern.reservasjon_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi opplysninger er brukt tross reservasjon: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                         | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | personvern.reservasjon_ordnet      | ja    |          | ordnet | dokument   |           |      |       |                |
        | personvern.brukt_tross_reservasjon | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2028-05-15 | 2028-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2028-05-15 | 2028-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2028-05-15 | 2028-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2028-05-15 | 2028-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2026-06-16 | 2024-06-15   |

    Scenariomal: Et spørsmål for en person om bruk tross reservasjon: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                         | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | personvern.reservasjon_ordnet      | ja    |          | ordnet | dokument |           |             |      |       |                |
        | personvern.brukt_tross_reservasjon | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Verken brudd eller spørsmål om bruk tross reservasjon: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                         | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | personvern.reservasjon_ordnet      | ja      | ordnet | dokument |           |       |              |
        | personvern.brukt_tross_reservasjon | <verdi> | utført | dokument | <sagt av> | <fra> | 2028-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2028-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2028-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2026-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2026-06-15 | 1     |

    Scenariomal: Et spørsmål for en person når brukere ikke får vite om retten: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | personvern.reservasjon_ordnet    | ja    | ordnet | dokument   |           |             |      |       |                |
        | personvern.reservasjon_informert | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                    | måte     | vist ved | sagt av      | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | kommunens egne ord     | utført   | påstand  | kommunen     | sikker    | kommunen     | 2028-05-15 | 2028-05-15   | krever skjønn |
        | ifølge pressen         | utført   | dokument | tredjepart   | sikker    | kommunen     | 2028-05-15 | 2028-05-15   | krever skjønn |
        | leverandørens egne ord | utført   | dokument | leverandøren | sikker    | leverandøren | 2028-05-15 | 2028-05-15   | krever skjønn |
        | ventet                 | planlagt | dokument | kommunen     | sikker    | kommunen     | 2028-05-15 | 2028-05-15   | krever skjønn |
        | usikkert               | utført   | dokument | kommunen     | usikker   | kommunen     | 2028-05-15 | 2028-05-15   | usikkert      |
        | så vidt nytt nok       | utført   | dokument | kommunen     | sikker    | kommunen     | 2024-06-15 | 2026-06-16   | krever skjønn |

    Scenariomal: Ikke noe spørsmål når brukere ikke får vite om retten: <hva>
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi   | måte   | vist ved | fra   | dokumentdato   |
        | personvern.reservasjon_ordnet    | ja      | ordnet | dokument |       |                |
        | personvern.reservasjon_informert | <verdi> | utført | dokument | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | dokumentdato | verdi |
        | det blir avvist      | 2028-05-15 | 2028-05-15   | ja    |
        | sagt for lenge siden | 2024-06-15 | 2026-06-15   | nei   |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet    | ja    | ordnet | dokument |
        | personvern.reservasjon_informert | nei   |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet    | ja    | ordnet | dokument |
        | personvern.reservasjon_informert | nei   |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                       | verdi |
        | personvern.reservasjon_informert | nei   |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2028-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument |
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
        | opplysning                    | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2028-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2028-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2028-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet | ja    | ordnet | dokument |
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

    Scenario: Siste dag uten retten
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med retten
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | personvern.reservasjon_ordnet | nei   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 5 a andre ledd"
      Og styrken er "skal"
