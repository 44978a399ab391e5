# language: no
@KRL-6-2
Egenskap: KRL-6-2 Melding til barnevernet
  Plikten er den enkeltes, og går foran taushetsplikten. Det som kontrolleres, er at systemet får meldingene sendt. En
  melding som skulle vært sendt og ikke ble det, bryter plikten når den er innrømmet eller registrert. Få meldinger viser
  ikke at noen er uteblitt; det er høyst et spørsmål. Fra 2018 skal meldingen gå uten ugrunnet opphold.

  Bakgrunn:
    Gitt plikten "KRL-6-2"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.rutine_melding"
      Og mangler opplysningen "barnevern.rutine_uten_opphold"

    Scenario: Det mangler bare at det er vist at en rutine sier når og hvordan det meldes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.rutine_melding"

    Scenariomal: For lite til å vise at en rutine sier når og hvordan det meldes: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | barnevern.rutine_uten_opphold | ja    |          | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "barnevern.rutine_melding" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at en rutine sier når og hvordan det meldes: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | barnevern.rutine_uten_opphold | ja    |          | ordnet | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Det mangler bare at det er vist at rutinen sier uten ugrunnet opphold
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved |
        | barnevern.rutine_melding | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.rutine_uten_opphold"

    Scenariomal: For lite til å vise at rutinen sier uten ugrunnet opphold: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | barnevern.rutine_uten_opphold | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | barnevern.rutine_melding      | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "barnevern.rutine_uten_opphold" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2024-05-15 | 2024-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2020-06-15 | 2022-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at rutinen sier uten ugrunnet opphold: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | fra        | til        |
        | barnevern.rutine_melding      | ja    | ordnet | dokument | 2020-06-15 | 2024-06-15 |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | fra        | til        |
        | barnevern.rutine_melding      | ja    | ordnet | dokument | 2024-04-15 | 2024-06-14 |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "barnevern.rutine_melding" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at det ikke finnes noen rutine for å melde: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | sagt av   | om   |
        | barnevern.rutine_melding      | nei   | <måte> | <vist ved> | <sagt av> | <om> |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at det ikke finnes noen rutine for å melde
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | nei   | ordnet | påstand  |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at det ikke finnes noen rutine for å melde
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | nei   | ordnet | påstand  |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at rutinen lar meldingen vente: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | sagt av   | om   |
        | barnevern.rutine_uten_opphold | nei   | ordnet | påstand  | <sagt av> | <om> |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Ikke nok til noe når det heter at det ikke finnes noen rutine for å melde: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument   |           |             |       |                |
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
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_melding      | nei   | ordnet | påstand  |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi en melding er uteblitt: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja    |          | ordnet | dokument   |           |      |       |                |
        | barnevern.rutine_uten_opphold | ja    |          | ordnet | dokument   |           |      |       |                |
        | barnevern.melding_uteblitt    | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2022-06-16 | 2020-06-15   |

    Scenariomal: Et spørsmål for en person om at en melding er uteblitt: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja    |          | ordnet | dokument |           |             |      |       |                |
        | barnevern.rutine_uten_opphold | ja    |          | ordnet | dokument |           |             |      |       |                |
        | barnevern.melding_uteblitt    | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Verken brudd eller spørsmål om at en melding er uteblitt: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | barnevern.rutine_melding      | ja      | ordnet | dokument |           |       |              |
        | barnevern.rutine_uten_opphold | ja      | ordnet | dokument |           |       |              |
        | barnevern.melding_uteblitt    | <verdi> | utført | dokument | <sagt av> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2024-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2024-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2022-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2022-06-15 | 1     |

    Scenariomal: Brutt fordi en melding kom for sent: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja    | ordnet | dokument   |           |      |       |                |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument   |           |      |       |                |
        | barnevern.melding_forsinket   | 1     | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | vist ved | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord     | påstand  | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | leverandørens egne ord | påstand  | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok       | dokument | kommunen     | kommunen     | 2022-06-16 | 2020-06-15   |

    Scenariomal: Et spørsmål for en person om at en melding kom for sent: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | sagt av    | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |            |      |       |                |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |            |      |       |                |
        | barnevern.melding_forsinket   | 1     | utført | dokument | tredjepart | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | kommunen     | 2024-05-15 | 2024-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | leverandøren | 2024-05-15 | 2024-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | kommunen     | 2022-06-16 | 2020-06-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om at en melding kom for sent: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | barnevern.rutine_melding      | ja      | ordnet | dokument |           |       |              |
        | barnevern.rutine_uten_opphold | ja      | ordnet | dokument |           |       |              |
        | barnevern.melding_forsinket   | <verdi> | utført | dokument | <sagt av> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2024-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2024-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2022-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2022-06-15 | 1     |

    Scenariomal: Et spørsmål for en person når det meldes lite: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja    | ordnet | dokument   |           |             |      |       |                |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument   |           |             |      |       |                |
        | barnevern.lite_meldt          | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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
        | så vidt nytt nok       | utført   | dokument | kommunen     | sikker    | kommunen     | 2020-06-15 | 2022-06-16   | krever skjønn |

    Scenariomal: Ikke noe spørsmål når det meldes lite: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi   | måte   | vist ved | fra   | dokumentdato   |
        | barnevern.rutine_melding      | ja      | ordnet | dokument |       |                |
        | barnevern.rutine_uten_opphold | ja      | ordnet | dokument |       |                |
        | barnevern.lite_meldt          | <verdi> | utført | dokument | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | dokumentdato | verdi |
        | det blir avvist      | 2024-05-15 | 2024-05-15   | nei   |
        | sagt for lenge siden | 2020-06-15 | 2022-06-15   | ja    |

    Scenario: Få meldinger alene bryter ikke plikten
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved     |
        | barnevern.lite_meldt | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og grunnen er "mangler"

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
        | barnevern.lite_meldt          | ja    |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
        | barnevern.lite_meldt          | ja    |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi |
        | barnevern.lite_meldt | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
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
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
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

  Regel: Ordlyden fra 2010: hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved |
        | barnevern.rutine_melding | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "barnevern.rutine_melding"

    Scenariomal: For lite til å vise at en rutine sier når og hvordan det meldes: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning               | verdi | gruppe   | måte   | vist ved   | fra   | dokumentdato   |
        | barnevern.rutine_melding | ja    | <gruppe> | <måte> | <vist ved> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "barnevern.rutine_melding" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | fra        | dokumentdato | til side     | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | 2016-05-15 | 2016-05-15   | planlagt     | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | 2016-05-15 | 2016-05-15   | for svakt    | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | 2016-05-15 | 2016-05-15   | annen gruppe | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | 2012-06-15 | 2014-06-15   | foreldet     | foreldet  |

    Scenariomal: Nok til å vise at en rutine sier når og hvordan det meldes: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning               | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2012-06-15 | 2014-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2016-05-15 | 2016-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2016-05-15 | 2016-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2016-05-15 | 2016-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved | fra        | til        |
        | barnevern.rutine_melding | ja    | ordnet | dokument | 2012-06-15 | 2016-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Ordlyden fra 2010: hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at det ikke finnes noen rutine for å melde: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved   | sagt av   | om   |
        | barnevern.rutine_melding | nei   | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenariomal: Brutt fordi en melding er uteblitt: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding   | ja    | ordnet | dokument   |           |      |       |                |
        | barnevern.melding_uteblitt | 1     | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | vist ved | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord     | påstand  | kommunen     | kommunen     | 2016-05-15 | 2016-05-15   |
        | leverandørens egne ord | påstand  | leverandøren | leverandøren | 2016-05-15 | 2016-05-15   |
        | så vidt nytt nok       | dokument | kommunen     | kommunen     | 2014-06-16 | 2012-06-15   |

    Scenariomal: Et spørsmål for en person om at en melding er uteblitt: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | sagt av    | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding   | ja    | ordnet | dokument |            |      |       |                |
        | barnevern.melding_uteblitt | 1     | utført | dokument | tredjepart | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | kommunen     | 2016-05-15 | 2016-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | leverandøren | 2016-05-15 | 2016-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | kommunen     | 2014-06-16 | 2012-06-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om at en melding er uteblitt: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning                 | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | barnevern.rutine_melding   | ja      | ordnet | dokument |           |       |              |
        | barnevern.melding_uteblitt | <verdi> | utført | dokument | <sagt av> | <fra> | 2016-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2016-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2016-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2014-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2014-06-15 | 1     |

    Scenariomal: Et spørsmål for en person når det meldes lite: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | barnevern.rutine_melding | ja    | ordnet | dokument |           |      |       |                |
        | barnevern.lite_meldt     | ja    | utført | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                    | sagt av      | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen         | tredjepart   | kommunen     | 2016-05-15 | 2016-05-15   | krever skjønn |
        | leverandørens egne ord | leverandøren | leverandøren | 2016-05-15 | 2016-05-15   | krever skjønn |
        | så vidt nytt nok       | kommunen     | kommunen     | 2012-06-15 | 2014-06-16   | krever skjønn |

    Scenariomal: Ikke noe spørsmål når det meldes lite: <hva> (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning               | verdi   | måte   | vist ved | fra   | dokumentdato   |
        | barnevern.rutine_melding | ja      | ordnet | dokument |       |                |
        | barnevern.lite_meldt     | <verdi> | utført | dokument | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | dokumentdato | verdi |
        | det blir avvist      | 2016-05-15 | 2016-05-15   | nei   |
        | sagt for lenge siden | 2012-06-15 | 2014-06-15   | ja    |

    Scenario: En melding som kom for sent, bryter ikke (ordlyden fra 2010)
      Gitt vurderingsdatoen 2016-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved     |
        | barnevern.rutine_melding    | ja    | ordnet | dokument     |
        | barnevern.melding_forsinket | 1     |        | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 andre ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2010-01-01

    Scenario: Siste dag med ordlyden fra 2010
      Gitt vurderingsdatoen 2018-06-30
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 andre ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2010-01-01

    Scenario: Første dag med ordlyden fra 2018
      Gitt vurderingsdatoen 2018-07-01
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 andre ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2018-07-01

    Scenario: Siste dag med ordlyden fra 2018
      Gitt vurderingsdatoen 2022-12-31
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 andre ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2018-07-01

    Scenario: Første dag med ordlyden fra 2023
      Gitt vurderingsdatoen 2023-01-01
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 andre ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2023-01-01

    Scenario: Ordlyden fra 2023 vises til det er kjent om bokstav d er endret
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 andre ledd"
      Og styrken er "skal når"
      Og versjonen er fra 2023-01-01

    Scenario: Med ordlyden fra 2010 var rutinen alene nok
      Gitt vurderingsdatoen 2018-06-30
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved |
        | barnevern.rutine_melding | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Med ordlyden fra 2018 er rutinen alene ikke nok
      Gitt vurderingsdatoen 2018-07-01
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved |
        | barnevern.rutine_melding | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "barnevern.rutine_uten_opphold"

    Scenariomal: Med ordlyden fra 2018: <hva>
      Gitt vurderingsdatoen 2020-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
        | <opplysning>                  | 1     |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og versjonen er fra 2018-07-01

      Eksempler:
        | hva                     | opplysning                  |
        | en melding er uteblitt  | barnevern.melding_uteblitt  |
        | en melding kom for sent | barnevern.melding_forsinket |

    Scenario: Et skjønn om ordlyden fra 2018 gjelder ikke for ordlyden fra 2023
      Gitt vurderingsdatoen 2023-01-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | barnevern.rutine_melding      | ja    | ordnet | dokument |
        | barnevern.rutine_uten_opphold | ja    | ordnet | dokument |
        | barnevern.lite_meldt          | ja    |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2022-12-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
