# language: no
@KRL-2-M
Egenskap: KRL-2-M Hele tilbudet også for menn og barn som kommer med far
  Loven nevner kvinner, menn og barn side om side. At menn skal ha alle delene av tilbudet, er utledet av det, og en
  forskjell er derfor et spørsmål for en person, punkt for punkt. Et brudd blir det bare ved skjønn eller konklusjon.

  Bakgrunn:
    Gitt plikten "KRL-2-M"

  Regel: Bare en person eller tilsynsmyndigheten kan avgjøre

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2, jf. § 1"
      Og styrken er "skal"
      Og grunnen er "krever skjønn"

    Scenario: Alle fire delene er vist for menn
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | botilbud.finnes      | ja    | menn   |
        | dagtilbud.finnes     | ja    | menn   |
        | telefontilbud.finnes | ja    | menn   |
        | reetablering.ordning | ja    | menn   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Menn har ingen av delene etter kommunens eget ord
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi | gruppe | vist ved |
        | botilbud.finnes      | nei   | menn   | påstand  |
        | dagtilbud.finnes     | nei   | menn   | påstand  |
        | telefontilbud.finnes | nei   | menn   | påstand  |
        | reetablering.ordning | nei   | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Skjønnet sier oppfylt
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2018-07-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet sier brutt
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2018-07-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet gjelder på sin siste dag
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2018-07-15 med gyldighet til 2018-09-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet er gått ut dagen før
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2018-07-15 med gyldighet til 2018-09-14
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2, jf. § 1"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og tilsynsmyndighetens varsel om "brutt" for "menn" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "menn" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønnet sier oppfylt bare for menn, ikke for barn med far
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "menn" utøvd av "rådgiver" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Skjønnet sier oppfylt for menn og for barn med far
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "menn" utøvd av "rådgiver" den 2018-08-15
      Og skjønnet "oppfylt" for "barn med far" utøvd av "rådgiver" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver"

  Regel: De fire delene veier for menn

    Scenariomal: Veier: botilbud for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning      | verdi | gruppe | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.finnes | ja    | menn   | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "botilbud.finnes" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-10-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Veier ikke: botilbud for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning      | verdi | gruppe | måte   | vist ved   | fra   |
        | botilbud.finnes | ja    | menn   | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "botilbud.finnes" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2016-09-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

    Scenario: Et ord om personer veier ikke: botilbud for menn
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.finnes | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "botilbud.finnes" er satt til side som "annen gruppe"

    Scenariomal: Veier: dagtilbud for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi | gruppe | sagt av   | om   | fra   | dokumentdato   |
        | dagtilbud.finnes | ja    | menn   | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "dagtilbud.finnes" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-10-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Veier ikke: dagtilbud for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi | gruppe | måte   | vist ved   | fra   |
        | dagtilbud.finnes | ja    | menn   | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "dagtilbud.finnes" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2016-09-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

    Scenario: Et ord om personer veier ikke: dagtilbud for menn
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi |
        | dagtilbud.finnes | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "dagtilbud.finnes" er satt til side som "annen gruppe"

    Scenariomal: Veier: telefontilbud for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi | gruppe | sagt av   | om   | fra   | dokumentdato   |
        | telefontilbud.finnes | ja    | menn   | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "telefontilbud.finnes" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-10-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Veier ikke: telefontilbud for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi | gruppe | måte   | vist ved   | fra   |
        | telefontilbud.finnes | ja    | menn   | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "telefontilbud.finnes" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2016-09-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

    Scenario: Et ord om personer veier ikke: telefontilbud for menn
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi |
        | telefontilbud.finnes | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "telefontilbud.finnes" er satt til side som "annen gruppe"

    Scenariomal: Veier: oppfølging for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi | gruppe | sagt av   | om   | fra   | dokumentdato   |
        | reetablering.ordning | ja    | menn   | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "reetablering.ordning" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-10-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Veier ikke: oppfølging for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi | gruppe | måte   | vist ved   | fra   |
        | reetablering.ordning | ja    | menn   | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "reetablering.ordning" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2016-09-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

    Scenario: Et ord om personer veier ikke: oppfølging for menn
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning           | verdi |
        | reetablering.ordning | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "reetablering.ordning" er satt til side som "annen gruppe"

  Regel: Ikke noe fast sted for menn er et spørsmål

    Scenariomal: Spørsmål: ikke noe fast sted for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi | gruppe | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | tilbud.fast_sted | nei   | menn   | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                           | sagt av      | om           | fra        | dokumentdato |
        | sagt, men usikkert                 | kommunen     | kommunen     |            |              |
        | sagt av leverandøren, men usikkert | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden          | kommunen     | kommunen     | 2016-10-15 |              |
        | gammelt forhold, ny kilde          | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Ikke noe spørsmål: ikke noe fast sted for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | vist ved | sikkerhet | fra   |
        | tilbud.fast_sted | nei   | <gruppe> | påstand  | usikker   | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilbud.fast_sted" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | gruppe  | fra        | satt til side |
        | sagt for 24 måneder siden | menn    | 2016-09-15 | foreldet      |
        | gjelder en annen gruppe   | kvinner |            | annen gruppe  |

  Regel: Hotell for menn er et spørsmål

    Scenariomal: Spørsmål: hotell for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | botilbud.hotell | ja    | menn   | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                           | sagt av      | om           | fra        | dokumentdato |
        | sagt, men usikkert                 | kommunen     | kommunen     |            |              |
        | sagt av leverandøren, men usikkert | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden          | kommunen     | kommunen     | 2016-10-15 |              |
        | gammelt forhold, ny kilde          | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Ikke noe spørsmål: hotell for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning      | verdi | gruppe   | vist ved | sikkerhet | fra   |
        | botilbud.hotell | ja    | <gruppe> | påstand  | usikker   | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "botilbud.hotell" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | gruppe  | fra        | satt til side |
        | sagt for 24 måneder siden | menn    | 2016-09-15 | foreldet      |
        | gjelder en annen gruppe   | kvinner |            | annen gruppe  |

  Regel: Utlån av menns bolig er et spørsmål

    Scenariomal: Spørsmål: menns bolig brukt av kvinner, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi | gruppe | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | botilbud.lant_ut | ja    | menn   | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                           | sagt av      | om           | fra        | dokumentdato |
        | sagt, men usikkert                 | kommunen     | kommunen     |            |              |
        | sagt av leverandøren, men usikkert | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden          | kommunen     | kommunen     | 2016-10-15 |              |
        | gammelt forhold, ny kilde          | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Ikke noe spørsmål: menns bolig brukt av kvinner, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | vist ved | sikkerhet | fra   |
        | botilbud.lant_ut | ja    | <gruppe> | påstand  | usikker   | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "botilbud.lant_ut" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | gruppe  | fra        | satt til side |
        | sagt for 24 måneder siden | menn    | 2016-09-15 | foreldet      |
        | gjelder en annen gruppe   | kvinner |            | annen gruppe  |

    Scenario: Leiligheten for menn med barn er tenkt brukt av kvinner
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | måte     | vist ved | sikkerhet |
        | botilbud.lant_ut | ja    | barn med far | planlagt | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

  Regel: Lite plass til menn er et spørsmål

    Scenariomal: Spørsmål: fullt i perioder for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning         | verdi            | gruppe | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | botilbud.kapasitet | fullt_i_perioder | menn   | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                           | sagt av      | om           | fra        | dokumentdato |
        | sagt, men usikkert                 | kommunen     | kommunen     |            |              |
        | sagt av leverandøren, men usikkert | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden          | kommunen     | kommunen     | 2016-10-15 |              |
        | gammelt forhold, ny kilde          | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Ikke noe spørsmål: fullt i perioder for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning         | verdi            | gruppe   | vist ved | sikkerhet | fra   |
        | botilbud.kapasitet | fullt_i_perioder | <gruppe> | påstand  | usikker   | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "botilbud.kapasitet" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | gruppe  | fra        | satt til side |
        | sagt for 24 måneder siden | menn    | 2016-09-15 | foreldet      |
        | gjelder en annen gruppe   | kvinner |            | annen gruppe  |

    Scenario: For få plasser til menn
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning         | verdi           | gruppe | vist ved | sikkerhet |
        | botilbud.kapasitet | for_faa_plasser | menn   | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Plass nok til menn er ikke noe spørsmål
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning         | verdi   | gruppe | vist ved |
        | botilbud.kapasitet | god_nok | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Uteområdet er et spørsmål

    Scenariomal: Spørsmål: ikke noe uteområde for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning          | verdi | gruppe | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | botilbud.uteomraade | nei   | menn   | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                           | sagt av      | om           | fra        | dokumentdato |
        | sagt, men usikkert                 | kommunen     | kommunen     |            |              |
        | sagt av leverandøren, men usikkert | leverandøren | leverandøren |            |              |
        | sagt for 59 måneder siden          | kommunen     | kommunen     | 2013-10-15 |              |
        | gammelt forhold, ny kilde          | kommunen     | kommunen     | 2011-09-15 | 2018-06-15   |

    Scenariomal: Ikke noe spørsmål: ikke noe uteområde for menn, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning          | verdi | gruppe   | vist ved | sikkerhet | fra   |
        | botilbud.uteomraade | nei   | <gruppe> | påstand  | usikker   | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "botilbud.uteomraade" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | gruppe  | fra        | satt til side |
        | sagt for 60 måneder siden | menn    | 2013-09-15 | foreldet      |
        | gjelder en annen gruppe   | kvinner |            | annen gruppe  |

    Scenario: Barn som kommer med far, har ikke noe uteområde
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning          | verdi | gruppe       | vist ved | sikkerhet |
        | botilbud.uteomraade | nei   | barn med far | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Barn som kommer med far, har ikke noe uteområde, og tilsynsmyndigheten har konkludert
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning          | verdi | gruppe       | vist ved |
        | botilbud.uteomraade | nei   | barn med far | påstand  |
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

  Regel: At andre beboere avgjør om menn får plass, er et spørsmål

    Scenariomal: Spørsmål: drøftes med kvinnene som bor der, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                  | verdi | gruppe | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | tilgang.avhenger_av_beboere | ja    | menn   | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                           | sagt av      | om           | fra        | dokumentdato |
        | sagt, men usikkert                 | kommunen     | kommunen     |            |              |
        | sagt av leverandøren, men usikkert | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden          | kommunen     | kommunen     | 2016-10-15 |              |
        | gammelt forhold, ny kilde          | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Ikke noe spørsmål: drøftes med kvinnene som bor der, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | vist ved | sikkerhet | fra   |
        | tilgang.avhenger_av_beboere | ja    | <gruppe> | påstand  | usikker   | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilgang.avhenger_av_beboere" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | gruppe  | fra        | satt til side |
        | sagt for 24 måneder siden | menn    | 2016-09-15 | foreldet      |
        | gjelder en annen gruppe   | kvinner |            | annen gruppe  |

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2, jf. § 1"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme plikt på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2, jf. § 1"
      Og grunnen er "krever skjønn"

  Regel: Hvilke opplysninger som teller i skjønnet

    Scenariomal: Dette teller, <sak>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning   | verdi | gruppe | om   | sagt av   | fra        | dokumentdato |
        | <opplysning> | ja    | menn   | <om> | <sagt av> | 2016-01-01 | 2016-09-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og brukes opplysningen "<opplysning>"

      Eksempler:
        | sak                                          | opplysning           | om           | sagt av      |
        | botilbudet for menn, akkurat ferskt nok      | botilbud.finnes      | kommunen     | kommunen     |
        | botilbudet for menn, fra leverandøren        | botilbud.finnes      | leverandøren | leverandøren |
        | dagtilbudet for menn, akkurat ferskt nok     | dagtilbud.finnes     | kommunen     | kommunen     |
        | dagtilbudet for menn, fra leverandøren       | dagtilbud.finnes     | leverandøren | leverandøren |
        | telefontilbudet for menn, akkurat ferskt nok | telefontilbud.finnes | kommunen     | kommunen     |
        | telefontilbudet for menn, fra leverandøren   | telefontilbud.finnes | leverandøren | leverandøren |
        | oppfølgingen av menn, akkurat ferskt nok     | reetablering.ordning | kommunen     | kommunen     |
        | oppfølgingen av menn, fra leverandøren       | reetablering.ordning | leverandøren | leverandøren |

    Scenariomal: Dette er for gammelt, <sak>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning   | verdi | gruppe | fra        | dokumentdato |
        | <opplysning> | ja    | menn   | 2016-01-01 | 2016-09-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "<opplysning>" satt til side som "foreldet"

      Eksempler:
        | sak                      | opplysning           |
        | botilbudet for menn      | botilbud.finnes      |
        | dagtilbudet for menn     | dagtilbud.finnes     |
        | telefontilbudet for menn | telefontilbud.finnes |
        | oppfølgingen av menn     | reetablering.ordning |
