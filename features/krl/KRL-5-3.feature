# language: no
@KRL-5-3
Egenskap: KRL-5-3 Utlevering til andre forvaltningsorgan bare innenfor grensen
  Leddet setter en grense for hva som kan utleveres. Det som viser at grensen holdes, er at hver utlevering vurderes på
  forhånd; det som bryter den, er en utlevering som ikke var nødvendig. En utlevering uten vurdering er et spørsmål.

  Bakgrunn:
    Gitt plikten "KRL-5-3"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "taushet.utlevering_vurderes"

    Scenariomal: For lite til å vise at hver utlevering vurderes: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | taushet.utlevering_vurderes | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "taushet.utlevering_vurderes" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at hver utlevering vurderes: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | taushet.utlevering_vurderes | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | til        |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument | 2020-06-15 | 2024-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | til        |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument | 2024-04-15 | 2024-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "taushet.utlevering_vurderes" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at utleveringer ikke vurderes: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | sagt av   | om   |
        | taushet.utlevering_vurderes | nei   | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at utleveringer ikke vurderes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | nei   | ordnet | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at utleveringer ikke vurderes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | nei   | ordnet | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Ikke nok til noe når det heter at utleveringer ikke vurderes: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | taushet.utlevering_vurderes | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
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
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
        | taushet.utlevering_vurderes | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi noe er utlevert uten at det var nødvendig: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | taushet.utlevering_vurderes   | ja    |          | ordnet | dokument   |           |      |       |                |
        | taushet.utlevert_uten_vilkaar | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2022-06-16 | 2020-06-15   |

    Scenariomal: Et spørsmål for en person om unødvendig utlevering: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | taushet.utlevering_vurderes   | ja    |          | ordnet | dokument |           |             |      |       |                |
        | taushet.utlevert_uten_vilkaar | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Verken brudd eller spørsmål om unødvendig utlevering: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | taushet.utlevering_vurderes   | ja      | ordnet | dokument |           |       |              |
        | taushet.utlevert_uten_vilkaar | <verdi> | utført | dokument | <sagt av> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2024-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2024-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2022-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2022-06-15 | 1     |

    Scenariomal: Et spørsmål for en person når utleveringer mangler en vurdering: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | taushet.utlevering_vurderes     | ja    | ordnet | dokument   |           |             |      |       |                |
        | taushet.utlevert_uten_vurdering | 1     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Ikke noe spørsmål når utleveringer mangler en vurdering: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi   | måte   | vist ved | fra   | dokumentdato |
        | taushet.utlevering_vurderes     | ja      | ordnet | dokument |       |              |
        | taushet.utlevert_uten_vurdering | <verdi> | utført | dokument | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | fra        | verdi |
        | det blir avvist      | 2024-05-15 | 0     |
        | sagt for lenge siden | 2022-06-15 | 1     |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes     | ja    | ordnet | dokument |
        | taushet.utlevert_uten_vurdering | 1     |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes     | ja    | ordnet | dokument |
        | taushet.utlevert_uten_vurdering | 1     |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                      | verdi |
        | taushet.utlevert_uten_vurdering | 1     |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
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
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
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
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 tredje ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.utlevering_vurderes | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 tredje ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01
