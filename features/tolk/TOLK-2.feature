# language: no
@TOLK-2
Egenskap: TOLK-2 Barn skal ikke brukes som tolk
  Barn skal ikke brukes til tolking, bare i nødssituasjoner eller når det er forsvarlig av hensyn til barnet. Rutinen må si
  det. At barn eller pårørende tolker, sier ikke hvem av dem det var, og er derfor et spørsmål.

  Bakgrunn:
    Gitt plikten "TOLK-2"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2025-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.forbud_barn"

    Scenariomal: For lite til å vise at rutinen sier at barn ikke skal tolke: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | tolk.forbud_barn | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.forbud_barn" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2025-05-15 | 2025-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2025-05-15 | 2025-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2025-06-16 | 2025-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2021-06-15 | 2023-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at rutinen sier at barn ikke skal tolke: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.forbud_barn | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2021-06-15 | 2023-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2025-05-15 | 2025-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2025-05-15 | 2025-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved | fra        | til        |
        | tolk.forbud_barn | ja    | ordnet | dokument | 2021-06-15 | 2025-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved | fra        | til        |
        | tolk.forbud_barn | ja    | ordnet | dokument | 2025-04-15 | 2025-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "tolk.forbud_barn" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at rutinen ikke sier noe om barn: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved   | sagt av   | om   |
        | tolk.forbud_barn | nei   | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at rutinen ikke sier noe om barn
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | nei   | ordnet | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at rutinen ikke sier noe om barn
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | nei   | ordnet | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Ikke nok til noe når det heter at rutinen ikke sier noe om barn: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | tolk.forbud_barn | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
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
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | ja    | ordnet | dokument |
        | tolk.forbud_barn | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi barn er brukt som tolk uten unntak: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.forbud_barn | ja    |          | ordnet | dokument   |           |      |       |                |
        | tolk.barn_brukt  | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2025-05-15 | 2025-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2025-05-15 | 2025-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2023-06-16 | 2021-06-15   |

    Scenariomal: Et spørsmål for en person om barn som tolk: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | tolk.forbud_barn | ja    |          | ordnet | dokument |           |             |      |       |                |
        | tolk.barn_brukt  | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Verken brudd eller spørsmål om barn som tolk: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | tolk.forbud_barn | ja      | ordnet | dokument |           |       |              |
        | tolk.barn_brukt  | <verdi> | utført | dokument | <sagt av> | <fra> | 2025-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2025-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2025-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2023-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2023-06-15 | 1     |

    Scenariomal: Et spørsmål for en person når barn eller pårørende tolker: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | tolk.forbud_barn            | ja    | ordnet | dokument   |           |             |      |       |                |
        | tolk.barn_eller_paaroerende | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Ikke noe spørsmål når barn eller pårørende tolker: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved | fra   | dokumentdato |
        | tolk.forbud_barn            | ja      | ordnet | dokument |       |              |
        | tolk.barn_eller_paaroerende | <verdi> | utført | dokument | <fra> | 2025-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | verdi |
        | det blir avvist      | 2025-05-15 | nei   |
        | sagt for lenge siden | 2023-06-15 | ja    |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | tolk.forbud_barn            | ja    | ordnet | dokument |
        | tolk.barn_eller_paaroerende | ja    |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | tolk.forbud_barn            | ja    | ordnet | dokument |
        | tolk.barn_eller_paaroerende | ja    |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi |
        | tolk.barn_eller_paaroerende | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | ja    | ordnet | dokument |
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
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | ja    | ordnet | dokument |
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

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag før loven trådte i kraft
      Gitt vurderingsdatoen 2021-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2022-01-01
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.forbud_barn | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "tolkeloven § 4"
      Og styrken er "skal"
