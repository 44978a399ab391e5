# language: no
@KRL-6a-1
Egenskap: KRL-6a-1 Oppmerksom på behov for andre tjenester
  Kommunen skal sørge for at alle i tilbudet er oppmerksomme på forhold som bør føre til tiltak fra sosialtjenesten og
  helse- og omsorgstjenesten. Det som viser det, er en rutine og opplæring.

  Bakgrunn:
    Gitt plikten "KRL-6a-1"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "helse.rutine_oppmerksomhet"
      Og mangler opplysningen "helse.opplaering_oppmerksomhet"

    Scenario: Det mangler bare at det er vist at en rutine sier hva alle skal se etter
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "helse.rutine_oppmerksomhet"

    Scenariomal: For lite til å vise at en rutine sier hva alle skal se etter: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | helse.rutine_oppmerksomhet     | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | helse.opplaering_oppmerksomhet | ja    |          | utført | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "helse.rutine_oppmerksomhet" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2026-05-15 | 2026-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2026-05-15 | 2026-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2026-05-15 | 2026-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2026-05-15 | 2026-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2026-05-15 | 2026-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2026-06-16 | 2026-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2022-06-15 | 2024-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at en rutine sier hva alle skal se etter: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | helse.rutine_oppmerksomhet     | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | helse.opplaering_oppmerksomhet | ja    |          | utført | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2022-06-15 | 2024-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2026-05-15 | 2026-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2026-05-15 | 2026-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2026-05-15 | 2026-05-15   |

    Scenario: Det mangler bare at det er vist at alle har fått opplæring
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "helse.opplaering_oppmerksomhet"

    Scenariomal: For lite til å vise at alle har fått opplæring: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | fra   | dokumentdato |
        | helse.opplaering_oppmerksomhet | ja    | <måte> | <vist ved> | <fra> | 2026-05-15   |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument   |       |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "helse.opplaering_oppmerksomhet" satt til side som "<til side>"

      Eksempler:
        | hva                     | måte   | vist ved | fra        | til side  | grunn     |
        | ordnet, men ikke utført | ordnet | dokument | 2026-05-15 | for svakt | for svakt |
        | svakere grunnlag        | utført | påstand  | 2026-05-15 | for svakt | for svakt |
        | for gammelt             | utført | dokument | 2024-06-15 | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at alle har fått opplæring: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2024-06-16 | 2022-06-15   |
        | vist av leverandøren | leverandøren | leverandøren | 2026-05-15 | 2026-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | fra        | til        |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument | 2022-06-15 | 2026-06-15 |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | fra        | til        |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument | 2026-04-15 | 2026-06-14 |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.rutine_oppmerksomhet" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at det ikke finnes noen slik rutine: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved   | sagt av   | om   |
        | helse.rutine_oppmerksomhet     | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> |
        | helse.opplaering_oppmerksomhet | ja    |          | utført | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | måte   | vist ved    | gruppe       | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | uspesifisert | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | uspesifisert | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | uspesifisert | myndigheten  | kommunen     |
        | for menn               | ordnet | dokument    | menn         | kommunen     | kommunen     |

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at noen ikke har fått opplæring: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   |
        | helse.opplaering_oppmerksomhet | nei   | utført | påstand  | <sagt av> | <om> |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenario: En person har godtatt at noen ikke har fått opplæring
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.opplaering_oppmerksomhet | nei   | utført | påstand  |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at noen ikke har fått opplæring
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.opplaering_oppmerksomhet | nei   | utført | påstand  |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Ikke nok til brudd når det heter at det ikke finnes noen slik rutine: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | helse.rutine_oppmerksomhet     | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                           | måte     | vist ved    | sagt av     | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt                      | planlagt | dokument    | kommunen    | sikker    | 2026-05-15 | 2026-05-15   | for svakt |
        | ifølge pressen                | ordnet   | observasjon | tredjepart  | sikker    | 2026-05-15 | 2026-05-15   | for svakt |
        | usikkert                      | ordnet   | dokument    | kommunen    | usikker   | 2026-05-15 | 2026-05-15   | usikkert  |
        | for gammelt                   | ordnet   | dokument    | kommunen    | sikker    | 2022-06-15 | 2024-06-15   | foreldet  |
        | myndigheten har bare lest det | ordnet   | dokument    | myndigheten | sikker    | 2026-05-15 | 2026-05-15   | for svakt |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.rutine_oppmerksomhet     | nei   | ordnet | påstand  |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva som reiser et spørsmål for en person

    Scenariomal: Et spørsmål for en person når noen ikke vet hva de skal se etter: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument   |           |             |      |       |                |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument   |           |             |      |       |                |
        | helse.ukjent_med_plikten       | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                    | måte     | vist ved | sagt av      | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | kommunens egne ord     | utført   | påstand  | kommunen     | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | krever skjønn |
        | ifølge pressen         | utført   | dokument | tredjepart   | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | krever skjønn |
        | leverandørens egne ord | utført   | dokument | leverandøren | sikker    | leverandøren | 2026-05-15 | 2026-05-15   | krever skjønn |
        | ventet                 | planlagt | dokument | kommunen     | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | krever skjønn |
        | usikkert               | utført   | dokument | kommunen     | usikker   | kommunen     | 2026-05-15 | 2026-05-15   | usikkert      |
        | så vidt nytt nok       | utført   | dokument | kommunen     | sikker    | kommunen     | 2024-06-16 | 2022-06-15   | krever skjønn |

    Scenariomal: Ikke noe spørsmål når noen ikke vet hva de skal se etter: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi   | måte   | vist ved | fra   | dokumentdato |
        | helse.rutine_oppmerksomhet     | ja      | ordnet | dokument |       |              |
        | helse.opplaering_oppmerksomhet | ja      | utført | dokument |       |              |
        | helse.ukjent_med_plikten       | <verdi> | utført | dokument | <fra> | 2026-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | verdi |
        | det blir avvist      | 2026-05-15 | nei   |
        | sagt for lenge siden | 2024-06-15 | ja    |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
        | helse.ukjent_med_plikten       | ja    |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
        | helse.ukjent_med_plikten       | ja    |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning               | verdi |
        | helse.ukjent_med_plikten | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2026-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2026-06-15
      Og en forespørsel med frist 2026-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2026-06-15
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
        | opplysning                     | verdi | måte   | vist ved |
        | helse.rutine_oppmerksomhet     | ja    | ordnet | dokument |
        | helse.opplaering_oppmerksomhet | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 a første punktum"
      Og styrken er "skal"
