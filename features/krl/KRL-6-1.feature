# language: no
@KRL-6-1
Egenskap: KRL-6-1 Oppmerksom på forhold som kan føre til barneverntiltak
  Plikten er den enkeltes. Det som kontrolleres, er at systemet får den oppfylt: at en rutine sier hva alle skal være
  oppmerksomme på, og at alle har fått opplæring. At noen ikke kjenner plikten, er et spørsmål for en person.

  Bakgrunn:
    Gitt plikten "KRL-6-1"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.rutine_oppmerksomhet"
      Og mangler opplysningen "barnevern.opplaering"

    Scenario: Det mangler bare at det er vist at en rutine sier hva alle skal se etter
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | barnevern.opplaering | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.rutine_oppmerksomhet"

    Scenariomal: For lite til å vise at en rutine sier hva alle skal se etter: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | barnevern.rutine_oppmerksomhet | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | barnevern.opplaering           | ja    |          | utført | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "barnevern.rutine_oppmerksomhet" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at en rutine sier hva alle skal se etter: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_oppmerksomhet | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | barnevern.opplaering           | ja    |          | utført | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Det mangler bare at det er vist at alle har fått opplæring
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.opplaering"

    Scenariomal: For lite til å vise at alle har fått opplæring: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | fra   | dokumentdato |
        | barnevern.opplaering           | ja    | <måte> | <vist ved> | <fra> | 2024-05-15   |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument   |       |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "barnevern.opplaering" satt til side som "<til side>"

      Eksempler:
        | hva                     | måte   | vist ved | fra        | til side  | grunn     |
        | ordnet, men ikke utført | ordnet | dokument | 2024-05-15 | for svakt | for svakt |
        | svakere grunnlag        | utført | påstand  | 2024-05-15 | for svakt | for svakt |
        | for gammelt             | utført | dokument | 2022-06-15 | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at alle har fått opplæring: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.opplaering           | ja    | utført | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2022-06-16 | 2020-06-15   |
        | vist av leverandøren | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | fra        | til        |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument | 2020-06-15 | 2024-06-15 |
        | barnevern.opplaering           | ja    | utført | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | fra        | til        |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument | 2024-04-15 | 2024-06-14 |
        | barnevern.opplaering           | ja    | utført | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "barnevern.rutine_oppmerksomhet" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at det ikke finnes noen slik rutine: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | sagt av   | om   |
        | barnevern.rutine_oppmerksomhet | nei   | <måte> | <vist ved> | <sagt av> | <om> |
        | barnevern.opplaering           | ja    | utført | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at det ikke finnes noen slik rutine
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | nei   | ordnet | påstand  |
        | barnevern.opplaering           | ja    | utført | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at det ikke finnes noen slik rutine
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | nei   | ordnet | påstand  |
        | barnevern.opplaering           | ja    | utført | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at noen ikke har fått opplæring: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   |
        | barnevern.opplaering           | nei   | utført | påstand  | <sagt av> | <om> |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Ikke nok til noe når det heter at det ikke finnes noen slik rutine: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | barnevern.rutine_oppmerksomhet | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | barnevern.opplaering           | ja    | utført | dokument   |           |             |       |                |
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
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.rutine_oppmerksomhet | nei   | ordnet | påstand  |
        | barnevern.opplaering           | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva som reiser et spørsmål for en person

    Scenariomal: Et spørsmål for en person når noen ikke kjenner plikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument   |           |             |      |       |                |
        | barnevern.opplaering           | ja    | utført | dokument   |           |             |      |       |                |
        | barnevern.ukjent_med_plikten   | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                    | måte     | vist ved | sagt av      | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | kommunens egne ord     | utført   | påstand  | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | krever skjønn |
        | ifølge pressen         | utført   | dokument | tredjepart   | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | krever skjønn |
        | leverandørens egne ord | utført   | dokument | leverandøren | sikker    | leverandøren | 2024-05-15 | 2024-05-15   | krever skjønn |
        | ventet                 | planlagt | dokument | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | krever skjønn |
        | usikkert               | utført   | dokument | kommunen     | usikker   | kommunen     | 2024-05-15 | 2024-05-15   | usikkert      |
        | så vidt nytt nok       | utført   | dokument | kommunen     | sikker    | kommunen     | 2022-06-16 | 2020-06-15   | krever skjønn |

    Scenariomal: Ikke noe spørsmål når noen ikke kjenner plikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi   | måte   | vist ved | fra   | dokumentdato |
        | barnevern.rutine_oppmerksomhet | ja      | ordnet | dokument |       |              |
        | barnevern.opplaering           | ja      | utført | dokument |       |              |
        | barnevern.ukjent_med_plikten   | <verdi> | utført | dokument | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | verdi |
        | det blir avvist      | 2024-05-15 | nei   |
        | sagt for lenge siden | 2022-06-15 | ja    |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
        | barnevern.ukjent_med_plikten   | ja    |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
        | barnevern.ukjent_med_plikten   | ja    |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi |
        | barnevern.ukjent_med_plikten | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
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
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
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
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Det samme kreves etter omskrivingen i 2018
      Gitt vurderingsdatoen 2018-07-01
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Det samme kreves med ny barnevernslov
      Gitt vurderingsdatoen 2023-01-01
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | barnevern.rutine_oppmerksomhet | ja    | ordnet | dokument |
        | barnevern.opplaering           | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01
