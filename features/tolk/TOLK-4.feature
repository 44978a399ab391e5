# language: no
@TOLK-4
Egenskap: TOLK-4 Retningslinjer for bestilling og bruk av tolk
  Den som bruker tolk jevnlig, skal ha retningslinjer for bestilling og bruk av tolk. Er tolk ikke brukt, er plikten ikke
  relevant. Hvor ofte som er jevnlig, sier loven ikke. Hva retningslinjene mangler, er for en person.

  Bakgrunn:
    Gitt plikten "TOLK-4"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "tolkeloven § 9"
      Og styrken er "skal når"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2025-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.hvor_ofte"
      Og mangler opplysningen "tolk.retningslinjer"

    Scenario: Mangler bare at det finnes retningslinjer
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.retningslinjer"

    Scenariomal: For lite til å vise at det finnes retningslinjer: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | tolk.hvor_ofte              | jevnlig |          | ordnet | påstand    |           |             |       |                |
        | tolk.retningslinjer_innhold | ja      |          | ordnet | dokument   |           |             |       |                |
        | tolk.retningslinjer         | ja      | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.retningslinjer" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side       | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | planlagt       | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | for svakt      | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2025-05-15 | 2025-05-15   | usikkert       | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2025-05-15 | 2025-05-15   | fra tredjepart | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | annen gruppe   | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2021-06-15 | 2023-06-15   | foreldet       | foreldet  |

    Scenariomal: Nok til å vise at det finnes retningslinjer: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.hvor_ofte              | jevnlig |          | ordnet | påstand    |           |      |       |                |
        | tolk.retningslinjer_innhold | ja      |          | ordnet | dokument   |           |      |       |                |
        | tolk.retningslinjer         | ja      | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2021-06-15 | 2023-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2025-05-15 | 2025-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2025-05-15 | 2025-05-15   |

    Scenario: Mangler bare hva retningslinjene har med
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi   | måte   | vist ved |
        | tolk.hvor_ofte      | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer | ja      | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "tolk.retningslinjer_innhold"

    Scenariomal: For lite til å vise hva retningslinjene har med: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | tolk.hvor_ofte              | jevnlig |          | ordnet | påstand    |           |             |       |                |
        | tolk.retningslinjer         | ja      |          | ordnet | dokument   |           |             |       |                |
        | tolk.retningslinjer_innhold | ja      | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "tolk.retningslinjer_innhold" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side       | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | planlagt       | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | for svakt      | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2025-05-15 | 2025-05-15   | usikkert       | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2025-05-15 | 2025-05-15   | fra tredjepart | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | annen gruppe   | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2021-06-15 | 2023-06-15   | foreldet       | foreldet  |

    Scenariomal: Nok til å vise hva retningslinjene har med: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | tolk.hvor_ofte              | jevnlig |          | ordnet | påstand    |           |      |       |                |
        | tolk.retningslinjer         | ja      |          | ordnet | dokument   |           |      |       |                |
        | tolk.retningslinjer_innhold | ja      | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2021-06-15 | 2023-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2025-05-15 | 2025-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2025-05-15 | 2025-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2025-05-15 | 2025-05-15   |

  Regel: Når plikten gjelder

    Scenariomal: Tolk er ikke brukt, så plikten gjelder ikke: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | sagt av   | om   |
        | tolk.hvor_ofte      | ikke  | <måte> | <vist ved> | <sagt av> | <om> |
        | tolk.retningslinjer | nei   | ordnet | påstand    |           |      |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

      Eksempler:
        | hva                    | måte   | vist ved     | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand      | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand      | leverandøren | leverandøren |
        | vist i registrering    | utført | registrering | myndigheten  | kommunen     |

    Scenario: Av og til: loven sier ikke om det er jevnlig
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi     | måte   | vist ved |
        | tolk.hvor_ofte              | av_og_til | ordnet | påstand  |
        | tolk.retningslinjer         | ja        | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja        | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"
      Og mangler opplysningen "tolk.hvor_ofte"

    Scenariomal: Ikke vist om tolk brukes jevnlig: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | tolk.hvor_ofte              | <verdi> | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
        | tolk.retningslinjer         | ja      |          | ordnet | dokument   |           |             |       |
        | tolk.retningslinjer_innhold | ja      |          | ordnet | dokument   |           |             |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og mangler opplysningen "tolk.hvor_ofte"

      Eksempler:
        | hva                       | verdi   | gruppe       | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     |
        | jevnlig, planlagt         | jevnlig | uspesifisert | planlagt | dokument | kommunen   | sikker    | 2025-05-15 | for svakt |
        | jevnlig, usikkert         | jevnlig | uspesifisert | ordnet   | dokument | kommunen   | usikker   | 2025-05-15 | usikkert  |
        | jevnlig, ifølge pressen   | jevnlig | uspesifisert | ordnet   | dokument | tredjepart | sikker    | 2025-05-15 | for svakt |
        | jevnlig, bare for kvinner | jevnlig | kvinner      | ordnet   | dokument | kommunen   | sikker    | 2025-05-15 | mangler   |
        | jevnlig, for gammelt      | jevnlig | uspesifisert | ordnet   | dokument | kommunen   | sikker    | 2023-06-15 | foreldet  |
        | ikke, planlagt            | ikke    | uspesifisert | planlagt | dokument | kommunen   | sikker    | 2025-05-15 | for svakt |
        | ikke, usikkert            | ikke    | uspesifisert | ordnet   | dokument | kommunen   | usikker   | 2025-05-15 | usikkert  |
        | ikke, ifølge pressen      | ikke    | uspesifisert | ordnet   | dokument | tredjepart | sikker    | 2025-05-15 | for svakt |
        | ikke, bare for kvinner    | ikke    | kvinner      | ordnet   | dokument | kommunen   | sikker    | 2025-05-15 | mangler   |
        | ikke, for gammelt         | ikke    | uspesifisert | ordnet   | dokument | kommunen   | sikker    | 2023-06-15 | foreldet  |

    Scenariomal: Hvor ofte, så vidt nytt nok: <verdi>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved | fra        | dokumentdato |
        | tolk.hvor_ofte              | <verdi> | ordnet | påstand  | 2023-06-16 | 2025-05-15   |
        | tolk.retningslinjer         | ja      | ordnet | dokument |            |              |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |            |              |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | verdi   | utfall        |
        | jevnlig | oppfylt       |
        | ikke    | ikke relevant |

    Scenario: Hvor ofte regnes fra tidsrommet, ikke fra et nytt dokument
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved | fra        | dokumentdato |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  | 2023-06-15 | 2025-05-15   |
        | tolk.retningslinjer         | ja      | ordnet | dokument |            |              |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |            |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Hvor ofte regnes fra tidsrommet, også når dokumentet er gammelt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved | fra        | dokumentdato |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  | 2025-05-15 | 2021-06-15   |
        | tolk.retningslinjer         | ja      | ordnet | dokument |            |              |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |            |              |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det ikke finnes retningslinjer: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi   | måte   | vist ved   | sagt av   | om   |
        | tolk.hvor_ofte      | jevnlig | ordnet | påstand    |           |      |
        | tolk.retningslinjer | nei     | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenariomal: Ikke brutt når det heter at retningslinjer mangler: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | tolk.hvor_ofte      | jevnlig | ordnet | påstand    |           |             |       |                |
        | tolk.retningslinjer | nei     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva            | måte     | vist ved    | sagt av    | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt       | planlagt | dokument    | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | for svakt |
        | ifølge pressen | ordnet   | observasjon | tredjepart | sikker    | 2025-05-15 | 2025-05-15   | for svakt |
        | usikkert       | ordnet   | dokument    | kommunen   | usikker   | 2025-05-15 | 2025-05-15   | usikkert  |
        | for gammelt    | ordnet   | dokument    | kommunen   | sikker    | 2021-06-15 | 2023-06-15   | foreldet  |

    Scenario: Ikke brutt når det ikke er vist om tolk brukes jevnlig
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.retningslinjer | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "tolk.hvor_ofte"

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
        | tolk.retningslinjer         | nei     | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva et menneske må se på

    Scenariomal: Retningslinjene mangler noe av det forskriften krever: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved   | sagt av   | om   |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand    |           |      |
        | tolk.retningslinjer         | ja      | ordnet | dokument   |           |      |
        | tolk.retningslinjer_innhold | nei     | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenariomal: En person har vurdert det som mangler: <utfall>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | nei     | ordnet | påstand  |
      Og skjønnet "<utfall>" for "alle" utøvd av "rådgiver i kommunen" den 2025-06-10
      Når plikten vurderes
      Så er utfallet "<utfall>"
      Og merkes utfallet med "rådgiver i kommunen"

      Eksempler:
        | utfall  |
        | oppfylt |
        | brutt   |

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva myndigheten har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning     | verdi   | måte   | vist ved |
        | tolk.hvor_ofte | jevnlig | ordnet | påstand  |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

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
        | opplysning                  | verdi   | måte   | vist ved |
        | tolk.hvor_ofte              | jevnlig | ordnet | påstand  |
        | tolk.retningslinjer         | ja      | ordnet | dokument |
        | tolk.retningslinjer_innhold | ja      | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "tolkeloven § 9"
      Og styrken er "skal når"
