# language: no
@PER-2
Egenskap: PER-2 Databehandleravtale, protokoll og sikkerhet
  Den ansvarlige skal ha avtale med alle databehandlere, føre protokoll og ha sikkerhetstiltak etter risiko. At opplysninger er
  kommet på avveie, viser ikke alene at tiltakene var for dårlige; det er et spørsmål for en person.

  Bakgrunn:
    Gitt plikten "PER-2"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.databehandleravtale"
      Og mangler opplysningen "personvern.protokoll"
      Og mangler opplysningen "personvern.sikkerhet_vurdert"

    Scenario: Det mangler bare at det er vist at alle databehandlere har avtale
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved |
        | personvern.protokoll         | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.databehandleravtale"

    Scenariomal: For lite til å vise at alle databehandlere har avtale: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | personvern.databehandleravtale | alle  | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | personvern.protokoll           | ja    |          | ordnet | dokument   |           |             |       |                |
        | personvern.sikkerhet_vurdert   | ja    |          | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "personvern.databehandleravtale" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at alle databehandlere har avtale: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | personvern.databehandleravtale | alle  | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | personvern.protokoll           | ja    |          | ordnet | dokument   |           |      |       |                |
        | personvern.sikkerhet_vurdert   | ja    |          | ordnet | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Det mangler bare at det er vist at det føres protokoll
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.protokoll"

    Scenariomal: For lite til å vise at det føres protokoll: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | personvern.protokoll           | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | personvern.databehandleravtale | alle  | ordnet | dokument   |       |                |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "personvern.protokoll" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2024-05-15 | 2024-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2020-06-15 | 2022-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at det føres protokoll: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | personvern.protokoll           | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | personvern.databehandleravtale | alle  | ordnet | dokument |           |      |       |                |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenario: Det mangler bare at det er vist at sikkerheten er valgt etter risiko
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "personvern.sikkerhet_vurdert"

    Scenariomal: For lite til å vise at sikkerheten er valgt etter risiko: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | personvern.databehandleravtale | alle  | ordnet | dokument   |       |                |
        | personvern.protokoll           | ja    | ordnet | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "personvern.sikkerhet_vurdert" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2024-05-15 | 2024-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2020-06-15 | 2022-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at sikkerheten er valgt etter risiko: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | personvern.databehandleravtale | alle  | ordnet | dokument |           |      |       |                |
        | personvern.protokoll           | ja    | ordnet | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | fra        | til        |
        | personvern.databehandleravtale | alle  | ordnet | dokument | 2020-06-15 | 2024-06-15 |
        | personvern.protokoll           | ja    | ordnet | dokument |            |            |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | fra        | til        |
        | personvern.databehandleravtale | alle  | ordnet | dokument | 2024-04-15 | 2024-06-14 |
        | personvern.protokoll           | ja    | ordnet | dokument |            |            |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "personvern.databehandleravtale" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at en databehandler mangler avtale: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi        | gruppe   | måte   | vist ved   | sagt av   | om   |
        | personvern.databehandleravtale | noen_mangler | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> |
        | personvern.protokoll           | ja           |          | ordnet | dokument   |           |      |
        | personvern.sikkerhet_vurdert   | ja           |          | ordnet | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | måte   | vist ved    | gruppe       | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | uspesifisert | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | uspesifisert | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | uspesifisert | myndigheten  | kommunen     |
        | for menn               | ordnet | dokument    | menn         | kommunen     | kommunen     |

    Scenariomal: Brutt fordi det er klart at det ikke føres protokoll: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   |
        | personvern.protokoll           | nei   | ordnet | påstand  | <sagt av> | <om> |
        | personvern.databehandleravtale | alle  | ordnet | dokument |           |      |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Brutt fordi det er klart at sikkerheten ikke er vurdert: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om   |
        | personvern.sikkerhet_vurdert   | nei   | ordnet | påstand  | <sagt av> | <om> |
        | personvern.databehandleravtale | alle  | ordnet | dokument |           |      |
        | personvern.protokoll           | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Ikke nok til brudd når det heter at en databehandler mangler avtale: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi        | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | personvern.databehandleravtale | noen_mangler | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | personvern.protokoll           | ja           | ordnet | dokument   |           |             |       |                |
        | personvern.sikkerhet_vurdert   | ja           | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                           | måte     | vist ved    | sagt av     | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt                      | planlagt | dokument    | kommunen    | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | ifølge pressen                | ordnet   | observasjon | tredjepart  | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | usikkert                      | ordnet   | dokument    | kommunen    | usikker   | 2024-05-15 | 2024-05-15   | usikkert  |
        | for gammelt                   | ordnet   | dokument    | kommunen    | sikker    | 2020-06-15 | 2022-06-15   | foreldet  |
        | myndigheten har bare lest det | ordnet   | dokument    | myndigheten | sikker    | 2024-05-15 | 2024-05-15   | for svakt |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi        | måte   | vist ved |
        | personvern.databehandleravtale | alle         | ordnet | dokument |
        | personvern.databehandleravtale | noen_mangler | ordnet | påstand  |
        | personvern.protokoll           | ja           | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja           | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Det brukes ingen databehandlere
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi                | måte   | vist ved |
        | personvern.databehandleravtale | ingen_databehandlere | ordnet | dokument |
        | personvern.protokoll           | ja                   | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja                   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som reiser et spørsmål for en person

    Scenariomal: Et spørsmål for en person når opplysninger er kommet på avveie: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | personvern.databehandleravtale | alle  | ordnet | dokument   |           |             |      |       |                |
        | personvern.protokoll           | ja    | ordnet | dokument   |           |             |      |       |                |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument   |           |             |      |       |                |
        | personvern.sikkerhetsbrudd     | 1     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Ikke noe spørsmål når opplysninger er kommet på avveie: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi   | måte   | vist ved | fra   | dokumentdato |
        | personvern.databehandleravtale | alle    | ordnet | dokument |       |              |
        | personvern.protokoll           | ja      | ordnet | dokument |       |              |
        | personvern.sikkerhet_vurdert   | ja      | ordnet | dokument |       |              |
        | personvern.sikkerhetsbrudd     | <verdi> | utført | dokument | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | verdi |
        | det blir avvist      | 2024-05-15 | 0     |
        | sagt for lenge siden | 2022-06-15 | 1     |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
        | personvern.sikkerhetsbrudd     | 1     |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
        | personvern.sikkerhetsbrudd     | 1     |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | personvern.sikkerhetsbrudd | 1     |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
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
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
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

    Scenario: Siste dag før personopplysningsloven
      Gitt vurderingsdatoen 2018-07-19
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen personopplysningsloven trådte i kraft
      Gitt vurderingsdatoen 2018-07-20
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved |
        | personvern.databehandleravtale | alle  | ordnet | dokument |
        | personvern.protokoll           | ja    | ordnet | dokument |
        | personvern.sikkerhet_vurdert   | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "personopplysningsloven § 1, jf. GDPR art. 28, 30, 32"
      Og styrken er "skal"
