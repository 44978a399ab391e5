# language: no
@KRL-5-1
Egenskap: KRL-5-1 Taushetsplikt for alle som arbeider i tilbudet
  Taushetsplikten er den enkeltes, også vikarers og frivilliges. Det som kontrolleres, er at systemet får den oppfylt: at
  alle er gjort kjent med den, og at opplysningene er sikret. Ett brudd som er innrømmet eller registrert, bryter plikten.

  Bakgrunn:
    Gitt plikten "KRL-5-1"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "taushet.gjort_kjent"
      Og mangler opplysningen "taushet.opplysninger_sikret"

    Scenario: Det mangler bare at det er vist at alle er gjort kjent med taushetsplikten
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "taushet.gjort_kjent"

    Scenariomal: For lite til å vise at alle er gjort kjent med taushetsplikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | taushet.gjort_kjent         | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | taushet.opplysninger_sikret | ja    |          | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "taushet.gjort_kjent" satt til side som "<til side>"

      Eksempler:
        | hva                     | måte   | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | ordnet, men ikke utført | ordnet | dokument | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | svakere grunnlag        | utført | påstand  | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert                | utført | dokument | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre         | utført | dokument | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner        | utført | dokument | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere          | utført | dokument | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt             | utført | dokument | uspesifisert | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at alle er gjort kjent med taushetsplikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | taushet.gjort_kjent         | ja    | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
        | taushet.opplysninger_sikret | ja    |          | ordnet | dokument   |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | dokument    | uspesifisert | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | dokument    | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | dokument    | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | observasjon | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Det mangler bare at det er vist at opplysningene er sikret
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | taushet.gjort_kjent | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "taushet.opplysninger_sikret"

    Scenariomal: For lite til å vise at opplysningene er sikret: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | fra   | dokumentdato   |
        | taushet.opplysninger_sikret | ja    | ordnet | <vist ved> | <fra> | <dokumentdato> |
        | taushet.gjort_kjent         | ja    | utført | dokument   |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "taushet.opplysninger_sikret" satt til side som "<til side>"

      Eksempler:
        | hva              | vist ved | fra        | dokumentdato | til side  | grunn     |
        | svakere grunnlag | påstand  | 2024-05-15 | 2024-05-15   | for svakt | for svakt |
        | for gammelt      | dokument | 2020-06-15 | 2022-06-15   | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at opplysningene er sikret: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
        | taushet.gjort_kjent         | ja    | utført | dokument |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | til        |
        | taushet.gjort_kjent         | ja    | utført | dokument | 2020-06-15 | 2024-06-15 |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | til        |
        | taushet.gjort_kjent         | ja    | utført | dokument | 2024-04-15 | 2024-06-14 |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "taushet.gjort_kjent" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at noen ikke er gjort kjent med taushetsplikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | om   |
        | taushet.gjort_kjent         | nei   | <gruppe> | utført | <vist ved> | <sagt av> | <om> |
        | taushet.opplysninger_sikret | ja    |          | ordnet | dokument   |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | vist ved    | gruppe       | sagt av      | om           |
        | kommunens egne ord     | påstand     | uspesifisert | kommunen     | kommunen     |
        | leverandørens egne ord | påstand     | uspesifisert | leverandøren | leverandøren |
        | sett av myndigheten    | observasjon | uspesifisert | myndigheten  | kommunen     |
        | for menn               | dokument    | menn         | kommunen     | kommunen     |

    Scenariomal: Brutt fordi det er klart at opplysninger ligger åpent: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av   | om   |
        | taushet.opplysninger_sikret | nei   | ordnet | påstand  | <sagt av> | <om> |
        | taushet.gjort_kjent         | ja    | utført | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Ikke nok til brudd når det heter at noen ikke er gjort kjent med taushetsplikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | taushet.gjort_kjent         | nei   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument   |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                           | måte     | vist ved    | sagt av     | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt                      | planlagt | dokument    | kommunen    | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | ifølge pressen                | utført   | observasjon | tredjepart  | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | usikkert                      | utført   | dokument    | kommunen    | usikker   | 2024-05-15 | 2024-05-15   | usikkert  |
        | for gammelt                   | utført   | dokument    | kommunen    | sikker    | 2020-06-15 | 2022-06-15   | foreldet  |
        | myndigheten har bare lest det | utført   | dokument    | myndigheten | sikker    | 2024-05-15 | 2024-05-15   | for svakt |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.gjort_kjent         | nei   | utført | påstand  |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Brutt fordi taushetsplikten er brutt: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | taushet.gjort_kjent         | ja    |          | utført | dokument   |           |      |       |                |
        | taushet.opplysninger_sikret | ja    |          | ordnet | dokument   |           |      |       |                |
        | taushet.brudd               | 1     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                          | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | kommunens egne ord           | påstand      | uspesifisert | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | leverandørens egne ord       | påstand      | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | registrert, sier myndigheten | registrering | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |
        | for menn                     | dokument     | menn         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok             | dokument     | uspesifisert | kommunen     | kommunen     | 2022-06-16 | 2020-06-15   |

    Scenariomal: Et spørsmål for en person om brudd på taushetsplikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | taushet.gjort_kjent         | ja    |          | utført | dokument |           |             |      |       |                |
        | taushet.opplysninger_sikret | ja    |          | ordnet | dokument |           |             |      |       |                |
        | taushet.brudd               | 1     | <gruppe> | utført | dokument | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
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

    Scenariomal: Verken brudd eller spørsmål om brudd på taushetsplikten: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi   | måte   | vist ved | sagt av   | fra   | dokumentdato |
        | taushet.gjort_kjent         | ja      | utført | dokument |           |       |              |
        | taushet.opplysninger_sikret | ja      | ordnet | dokument |           |       |              |
        | taushet.brudd               | <verdi> | utført | dokument | <sagt av> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                                 | sagt av    | fra        | verdi |
        | det er sett etter, og svaret er nei | kommunen   | 2024-05-15 | 0     |
        | pressen sier nei                    | tredjepart | 2024-05-15 | 0     |
        | innrømmet for lenge siden           | kommunen   | 2022-06-15 | 1     |
        | ifølge pressen for lenge siden      | tredjepart | 2022-06-15 | 1     |

    Scenario: En person har vurdert spørsmålet og funnet plikten oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av    |
        | taushet.gjort_kjent         | ja    | utført | dokument |            |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |            |
        | taushet.brudd               | 1     |        |          | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har vurdert spørsmålet og funnet plikten brutt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av    |
        | taushet.gjort_kjent         | ja    | utført | dokument |            |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |            |
        | taushet.brudd               | 1     |        |          | tredjepart |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: Et skjønn erstatter ikke det som mangler
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning    | verdi | sagt av    |
        | taushet.brudd | 1     | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
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
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
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
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Siste dag med straffeloven av 1902
      Gitt vurderingsdatoen 2015-09-30
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Første dag med straffeloven av 2005
      Gitt vurderingsdatoen 2015-10-01
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | taushet.gjort_kjent         | ja    | utført | dokument |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 5 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2015-10-01

    Scenariomal: Plikten var den samme med straffeloven av 1902: <antall> brudd, sagt av <hvem>
      Gitt vurderingsdatoen 2015-09-30
      Og opplysningene
        | opplysning                  | verdi    | måte   | vist ved | sagt av |
        | taushet.gjort_kjent         | ja       | utført | dokument |         |
        | taushet.opplysninger_sikret | ja       | ordnet | dokument |         |
        | taushet.brudd               | <antall> |        |          | <hvem>  |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | antall | hvem       | utfall   |
        | 0      | kommunen   | oppfylt  |
        | 1      | kommunen   | brutt    |
        | 1      | tredjepart | uavklart |

    Scenario: Et skjønn fra før straffebestemmelsen ble byttet, gjelder fortsatt
      Gitt vurderingsdatoen 2015-10-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av    |
        | taushet.gjort_kjent         | ja    | utført | dokument |            |
        | taushet.opplysninger_sikret | ja    | ordnet | dokument |            |
        | taushet.brudd               | 1     |        |          | tredjepart |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2015-09-20
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"
