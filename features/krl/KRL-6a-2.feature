# language: no
@KRL-6a-2
Egenskap: KRL-6a-2 Opplysninger til tjenestene innenfor taushetsplikten
  Tilbudet skal av eget tiltak gi opplysninger om forhold som bør føre til tiltak, men bare så langt taushetsplikten
  tillater. Plikten brytes både ved å gi for mye og ved å holde tilbake det som kunne vært gitt.

  Bakgrunn:
    Gitt plikten "KRL-6a-2"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "helse.rutine_opplysninger"

    Scenariomal: For lite til å vise at en rutine sier hvordan opplysninger gis: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | helse.rutine_opplysninger | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "helse.rutine_opplysninger" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2026-05-15 | 2026-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2026-05-15 | 2026-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2026-05-15 | 2026-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2026-05-15 | 2026-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2026-05-15 | 2026-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2026-06-16 | 2026-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2022-06-15 | 2024-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at en rutine sier hvordan opplysninger gis: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | helse.rutine_opplysninger | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2022-06-15 | 2024-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2026-05-15 | 2026-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2026-05-15 | 2026-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2026-05-15 | 2026-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | fra        | til        |
        | helse.rutine_opplysninger | ja    | ordnet | dokument | 2022-06-15 | 2026-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | fra        | til        |
        | helse.rutine_opplysninger | ja    | ordnet | dokument | 2026-04-15 | 2026-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.rutine_opplysninger" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at det ikke finnes noen slik rutine: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | sagt av   | om   |
        | helse.rutine_opplysninger | nei   | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at det ikke finnes noen slik rutine
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | nei   | ordnet | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at det ikke finnes noen slik rutine
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | nei   | ordnet | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Ikke nok til noe når det heter at det ikke finnes noen slik rutine: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | helse.rutine_opplysninger | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva            | måte     | vist ved    | sagt av    | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt       | planlagt | dokument    | kommunen   | sikker    | 2026-05-15 | 2026-05-15   | for svakt |
        | ifølge pressen | ordnet   | observasjon | tredjepart | sikker    | 2026-05-15 | 2026-05-15   | for svakt |
        | usikkert       | ordnet   | dokument    | kommunen   | usikker   | 2026-05-15 | 2026-05-15   | usikkert  |
        | for gammelt    | ordnet   | dokument    | kommunen   | sikker    | 2022-06-15 | 2024-06-15   | foreldet  |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |
        | helse.rutine_opplysninger | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi noe er gitt i strid med taushetsplikten: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | helse.rutine_opplysninger | ja    |          | ordnet | dokument   |           |      |       |                |
        | helse.opplysning_i_strid  | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2026-05-15 | 2026-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2026-05-15 | 2026-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2026-05-15 | 2026-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2026-05-15 | 2026-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2024-06-16 | 2022-06-15   |

    Scenariomal: Et spørsmål for en person om opplysninger i strid med taushetsplikten: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | helse.rutine_opplysninger | ja    |          | ordnet | dokument |           |             |      |       |                |
        | helse.opplysning_i_strid  | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | gruppe       | sagt av     | sikkerhet | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | uspesifisert | tredjepart  | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | uspesifisert | tredjepart  | sikker    | leverandøren | 2026-05-15 | 2026-05-15   | krever skjønn |
        | for menn, ifølge pressen        | menn         | tredjepart  | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | uspesifisert | tredjepart  | sikker    | kommunen     | 2024-06-16 | 2022-06-15   | krever skjønn |
        | usikkert                        | uspesifisert | kommunen    | usikker   | kommunen     | 2026-05-15 | 2026-05-15   | usikkert      |
        | myndigheten har bare lest det   | uspesifisert | myndigheten | sikker    | kommunen     | 2026-05-15 | 2026-05-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om opplysninger i strid med taushetsplikten: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | helse.rutine_opplysninger | ja      | ordnet | dokument |           |       |              |
        | helse.opplysning_i_strid  | <verdi> | utført | dokument | <sagt av> | <fra> | 2026-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2026-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2026-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2024-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2024-06-15 | 1     |

    Scenariomal: Brutt fordi noe som kunne vært gitt, er holdt tilbake: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | helse.rutine_opplysninger | ja    | ordnet | dokument   |           |      |       |                |
        | helse.opplysning_uteblitt | 1     | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | vist ved | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord     | påstand  | kommunen     | kommunen     | 2026-05-15 | 2026-05-15   |
        | leverandørens egne ord | påstand  | leverandøren | leverandøren | 2026-05-15 | 2026-05-15   |
        | så vidt nytt nok       | dokument | kommunen     | kommunen     | 2024-06-16 | 2022-06-15   |

    Scenariomal: Et spørsmål for en person om opplysninger som er holdt tilbake: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av    | om   | fra   | dokumentdato   |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |            |      |       |                |
        | helse.opplysning_uteblitt | 1     | utført | dokument | tredjepart | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                             | om           | fra        | dokumentdato | grunn         |
        | ifølge pressen                  | kommunen     | 2026-05-15 | 2026-05-15   | krever skjønn |
        | ifølge pressen, om leverandøren | leverandøren | 2026-05-15 | 2026-05-15   | krever skjønn |
        | så vidt nytt, ifølge pressen    | kommunen     | 2024-06-16 | 2022-06-15   | krever skjønn |

    Scenariomal: Verken brudd eller spørsmål om opplysninger som er holdt tilbake: <hva>
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | helse.rutine_opplysninger | ja      | ordnet | dokument |           |       |              |
        | helse.opplysning_uteblitt | <verdi> | utført | dokument | <sagt av> | <fra> | 2026-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2026-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2026-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2024-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2024-06-15 | 1     |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av    |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |            |
        | helse.opplysning_i_strid  | 1     |        |          | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av    |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |            |
        | helse.opplysning_i_strid  | 1     |        |          | tredjepart |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning               | verdi | sagt av    |
        | helse.opplysning_i_strid | 1     | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |
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
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |
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
        | opplysning                | verdi | måte   | vist ved |
        | helse.rutine_opplysninger | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 6 a andre punktum"
      Og styrken er "skal"
