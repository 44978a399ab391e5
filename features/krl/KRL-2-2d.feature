# language: no
@KRL-2-2d
Egenskap: KRL-2-2d Oppfølging i reetableringsfasen
  Den som flytter fra krisesenteret, skal følges opp mens hun eller han etablerer seg på nytt. Fra 2026 sier loven at det
  skal skje i samarbeid med andre tjenester. Loven sier ikke hvor lenge.

  Bakgrunn:
    Gitt plikten "KRL-2-2d"

  Regel: Plikten er oppfylt når ordningen er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2019-02-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2019-02-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Og en forespørsel med frist 2019-01-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Og en forespørsel med frist 2019-01-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe | fra        | til        |
        | reetablering.ordning | ja    | alle   | 2013-02-15 | 2019-02-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe | fra        | til        |
        | reetablering.ordning | ja    | alle   | 2013-02-15 | 2019-02-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "reetablering.ordning" er satt til side som "foreldet"

  Regel: Ordningen må finnes, også for menn

    Scenario: Mangler: ordning for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" mangler

    Scenariomal: Ikke nok: ordning for oppfølging, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | reetablering.ordning | ja    | alle   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "reetablering.ordning" mangler
      Og opplysningen "reetablering.ordning" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2017-02-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2019-02-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: ordning for oppfølging, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe | sagt av   | om   | fra   | dokumentdato   |
        | reetablering.ordning | ja    | alle   | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2017-03-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2015-02-15 | 2018-11-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Vist uten å nevne menn: ordning for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi |
        | reetablering.ordning | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" mangler

    Scenario: Vist bare for menn: ordning for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | menn   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" mangler

    Scenario: Vist for helheten og for menn: ordning for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe       |
        | reetablering.ordning | ja    | uspesifisert |
        | reetablering.ordning | ja    | menn         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist for helheten og for kvinner: ordning for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe       |
        | reetablering.ordning | ja    | uspesifisert |
        | reetablering.ordning | ja    | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" er satt til side som "annen gruppe"

    Scenario: Vist for helheten, innrømmet mangel for menn: ordning for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe       | vist ved |
        | reetablering.ordning | ja    | uspesifisert | dokument |
        | reetablering.ordning | nei   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenariomal: Bryter: ingen ordning for oppfølging, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | vist ved   | sagt av   | om   |
        | reetablering.ordning | nei   | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: ingen ordning for oppfølging, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | reetablering.ordning | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: ingen ordning for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe       | vist ved |
        | reetablering.ordning | ja    | alle         | dokument |
        | reetablering.ordning | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: At folk står uten oppfølging, bryter plikten

    Scenariomal: Bryter: ingen følger opp, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning   | ja    | alle         | dokument | kommunen  | kommunen |       |                |
        | reetablering.fulgt_opp | nei   | uspesifisert | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden      | kommunen     | kommunen     | 2017-03-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2015-02-15 | 2018-11-15   |

    Scenariomal: Bryter ikke: ingen følger opp, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | måte   | vist ved | sagt av   | sikkerhet   | fra   |
        | reetablering.ordning   | ja    | alle         | ordnet | dokument | kommunen  | sikker      |       |
        | reetablering.fulgt_opp | nei   | uspesifisert | <måte> | påstand  | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "reetablering.fulgt_opp" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | sagt av    | sikkerhet | fra        | satt til side  |
        | bare planlagt             | planlagt | kommunen   | sikker    |            | planlagt       |
        | fra pressen               | ordnet   | tredjepart | sikker    |            | fra tredjepart |
        | usikkert                  | ordnet   | kommunen   | usikker   |            | usikkert       |
        | sagt for 24 måneder siden | ordnet   | kommunen   | sikker    | 2017-02-15 | foreldet       |

    Scenario: Det motsatte er sagt: ingen følger opp
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.ordning   | ja    | alle         | dokument |
        | reetablering.fulgt_opp | ja    | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Menn følges ikke opp
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning             | verdi | gruppe | vist ved |
        | reetablering.ordning   | ja    | alle   | dokument |
        | reetablering.fulgt_opp | nei   | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"

  Regel: For lite kapasitet er et spørsmål

    Scenariomal: Spørsmål: for lite kapasitet, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning           | ja    | alle         | ordnet | dokument | kommunen  | kommunen |       |                |
        | reetablering.mangler_kapasitet | ja    | uspesifisert | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | ordnet   | kommunen     | kommunen     | 2017-03-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2015-02-15 | 2018-11-15   |

    Scenario: Usikkert: for lite kapasitet
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved | sikkerhet |
        | reetablering.ordning           | ja    | alle         | dokument | sikker    |
        | reetablering.mangler_kapasitet | ja    | uspesifisert | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 24 måneder siden: for lite kapasitet
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved | fra        |
        | reetablering.ordning           | ja    | alle         | dokument |            |
        | reetablering.mangler_kapasitet | ja    | uspesifisert | påstand  | 2017-02-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "reetablering.mangler_kapasitet" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: for lite kapasitet
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved |
        | reetablering.ordning           | ja    | alle         | dokument |
        | reetablering.mangler_kapasitet | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Spørsmålet er vurdert, oppfylt: for lite kapasitet
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved |
        | reetablering.ordning           | ja    | alle         | dokument |
        | reetablering.mangler_kapasitet | ja    | uspesifisert | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2019-01-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: for lite kapasitet
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved |
        | reetablering.ordning           | ja    | alle         | dokument |
        | reetablering.mangler_kapasitet | ja    | uspesifisert | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2019-01-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

  Regel: Betaling for oppfølgingen er et spørsmål

    Scenariomal: Spørsmål: betaling for oppfølging, <tilfelle>
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning      | ja    | alle         | dokument | kommunen  | kommunen |       |                |
        | reetablering.egenbetaling | ja    | uspesifisert | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"

      Eksempler:
        | tilfelle                  | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | leverandøren | leverandøren |            |              |
        | fra pressen               | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | kommunen     | kommunen     | 2017-03-15 |              |
        | gammelt forhold, ny kilde | kommunen     | kommunen     | 2015-02-15 | 2018-11-15   |

    Scenario: Sagt for 24 måneder siden: betaling for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved | fra        |
        | reetablering.ordning      | ja    | alle         | dokument |            |
        | reetablering.egenbetaling | ja    | uspesifisert | påstand  | 2017-02-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "reetablering.egenbetaling" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: betaling for oppfølging
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved |
        | reetablering.ordning      | ja    | alle         | dokument |
        | reetablering.egenbetaling | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2019-01-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2019-01-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Og tilsynsmyndighetens varsel om "brutt" for "menn" den 2019-01-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "menn" den 2019-01-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2019-02-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2019-01-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Fra 2026 må oppfølgingen skje i samarbeid med andre tjenester

    Scenario: Ordning uten samarbeid, siste dag før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordning uten samarbeid, første dag etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.samarbeid" mangler

    Scenario: Mangel på samarbeid var ikke et brudd før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.ordning   | ja    | alle         | dokument |
        | reetablering.samarbeid | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Mangler: avtalt samarbeid
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.samarbeid" mangler

    Scenariomal: Ikke nok: avtalt samarbeid, <tilfelle>
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | reetablering.ordning   | ja    | alle         | ordnet | dokument   | kommunen  | sikker      |       |
        | reetablering.samarbeid | ja    | uspesifisert | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "reetablering.samarbeid" mangler
      Og opplysningen "reetablering.samarbeid" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2024-03-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2026-03-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: avtalt samarbeid, <tilfelle>
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning   | ja    | alle         | kommunen  | kommunen |       |                |
        | reetablering.samarbeid | ja    | uspesifisert | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2024-04-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2022-03-15 | 2025-12-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: avtalt samarbeid
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe  |
        | reetablering.ordning   | ja    | alle    |
        | reetablering.samarbeid | ja    | kvinner |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.samarbeid" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: avtalt samarbeid
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe |
        | reetablering.ordning   | ja    | alle   |
        | reetablering.samarbeid | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet av kommunen: krisesenteret følger opp alene
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.ordning   | ja    | alle         | dokument |
        | reetablering.samarbeid | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: krisesenteret følger opp alene
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | måte     | vist ved |
        | reetablering.ordning   | ja    | alle         | ordnet   | dokument |
        | reetablering.samarbeid | nei   | uspesifisert | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: krisesenteret følger opp alene
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.ordning   | ja    | alle         | dokument |
        | reetablering.samarbeid | ja    | uspesifisert | dokument |
        | reetablering.samarbeid | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Det øvrige er som før fra 2026

    Scenario: Mangler: ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi |
        | reetablering.samarbeid | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" mangler

    Scenariomal: Ikke nok: ordning for oppfølging, <tilfelle> (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | måte   | vist ved   | fra   |
        | reetablering.ordning   | ja    | alle         | <måte> | <vist ved> | <fra> |
        | reetablering.samarbeid | ja    | uspesifisert | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "reetablering.ordning" mangler
      Og opplysningen "reetablering.ordning" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2024-03-15 | foreldet  | foreldet      |

    Scenariomal: Nok: ordning for oppfølging, <tilfelle> (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning   | ja    | alle         | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | reetablering.samarbeid | ja    | uspesifisert | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2024-04-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2022-03-15 | 2025-12-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Vist uten å nevne menn: ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi |
        | reetablering.samarbeid | ja    |
        | reetablering.ordning   | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" mangler

    Scenario: Vist bare for menn: ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       |
        | reetablering.samarbeid | ja    | uspesifisert |
        | reetablering.ordning   | ja    | menn         |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" mangler

    Scenario: Vist for helheten og for menn: ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       |
        | reetablering.samarbeid | ja    | uspesifisert |
        | reetablering.ordning   | ja    | uspesifisert |
        | reetablering.ordning   | ja    | menn         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist for helheten og for kvinner: ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       |
        | reetablering.samarbeid | ja    | uspesifisert |
        | reetablering.ordning   | ja    | uspesifisert |
        | reetablering.ordning   | ja    | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "reetablering.ordning" er satt til side som "annen gruppe"

    Scenario: Vist for helheten, innrømmet mangel for menn: ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.samarbeid | ja    | uspesifisert | dokument |
        | reetablering.ordning   | ja    | uspesifisert | dokument |
        | reetablering.ordning   | nei   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet av kommunen: ingen ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | vist ved |
        | reetablering.samarbeid | ja    | dokument |
        | reetablering.ordning   | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: ingen ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | måte     | vist ved |
        | reetablering.samarbeid | ja    | ordnet   | dokument |
        | reetablering.ordning   | nei   | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: ingen ordning for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.ordning   | ja    | alle         | dokument |
        | reetablering.samarbeid | ja    | uspesifisert | dokument |
        | reetablering.ordning   | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Bryter: ingen følger opp, <tilfelle> (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning   | ja    | alle         | dokument | kommunen  | kommunen |       |                |
        | reetablering.samarbeid | ja    | uspesifisert | dokument | kommunen  | kommunen |       |                |
        | reetablering.fulgt_opp | nei   | uspesifisert | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden      | kommunen     | kommunen     | 2024-04-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2022-03-15 | 2025-12-15   |

    Scenariomal: Bryter ikke: ingen følger opp, <tilfelle> (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | måte   | vist ved | fra   |
        | reetablering.ordning   | ja    | alle         | ordnet | dokument |       |
        | reetablering.samarbeid | ja    | uspesifisert | ordnet | dokument |       |
        | reetablering.fulgt_opp | nei   | uspesifisert | <måte> | påstand  | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "reetablering.fulgt_opp" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | fra        | satt til side |
        | bare planlagt             | planlagt |            | planlagt      |
        | sagt for 24 måneder siden | ordnet   | 2024-03-15 | foreldet      |

    Scenario: Det motsatte er sagt: ingen følger opp (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.ordning   | ja    | alle         | dokument |
        | reetablering.samarbeid | ja    | uspesifisert | dokument |
        | reetablering.fulgt_opp | ja    | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Menn følges ikke opp (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       | vist ved |
        | reetablering.ordning   | ja    | alle         | dokument |
        | reetablering.samarbeid | ja    | uspesifisert | dokument |
        | reetablering.fulgt_opp | nei   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenariomal: Spørsmål: for lite kapasitet, <tilfelle> (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning           | ja    | alle         | dokument | kommunen  | kommunen |       |                |
        | reetablering.samarbeid         | ja    | uspesifisert | dokument | kommunen  | kommunen |       |                |
        | reetablering.mangler_kapasitet | ja    | uspesifisert | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | leverandøren | leverandøren |            |              |
        | fra pressen               | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | kommunen     | kommunen     | 2024-04-15 |              |
        | gammelt forhold, ny kilde | kommunen     | kommunen     | 2022-03-15 | 2025-12-15   |

    Scenario: Sagt for 24 måneder siden: for lite kapasitet (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved | fra        |
        | reetablering.ordning           | ja    | alle         | dokument |            |
        | reetablering.samarbeid         | ja    | uspesifisert | dokument |            |
        | reetablering.mangler_kapasitet | ja    | uspesifisert | påstand  | 2024-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "reetablering.mangler_kapasitet" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: for lite kapasitet (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | vist ved |
        | reetablering.ordning           | ja    | alle         | dokument |
        | reetablering.samarbeid         | ja    | uspesifisert | dokument |
        | reetablering.mangler_kapasitet | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Spørsmål: betaling for oppfølging, <tilfelle> (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | reetablering.ordning      | ja    | alle         | dokument | kommunen  | kommunen |       |                |
        | reetablering.samarbeid    | ja    | uspesifisert | dokument | kommunen  | kommunen |       |                |
        | reetablering.egenbetaling | ja    | uspesifisert | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"

      Eksempler:
        | tilfelle                  | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | leverandøren | leverandøren |            |              |
        | fra pressen               | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | kommunen     | kommunen     | 2024-04-15 |              |
        | gammelt forhold, ny kilde | kommunen     | kommunen     | 2022-03-15 | 2025-12-15   |

    Scenario: Sagt for 24 måneder siden: betaling for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved | fra        |
        | reetablering.ordning      | ja    | alle         | dokument |            |
        | reetablering.samarbeid    | ja    | uspesifisert | dokument |            |
        | reetablering.egenbetaling | ja    | uspesifisert | påstand  | 2024-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "reetablering.egenbetaling" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: betaling for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved |
        | reetablering.ordning      | ja    | alle         | dokument |
        | reetablering.samarbeid    | ja    | uspesifisert | dokument |
        | reetablering.egenbetaling | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Uklar rett, avgjort av en person som oppfylt: betaling for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved |
        | reetablering.ordning      | ja    | alle         | dokument |
        | reetablering.samarbeid    | ja    | uspesifisert | dokument |
        | reetablering.egenbetaling | ja    | uspesifisert | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Uklar rett, avgjort av en person som brutt: betaling for oppfølging (fra 2026)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe       | vist ved |
        | reetablering.ordning      | ja    | alle         | dokument |
        | reetablering.samarbeid    | ja    | uspesifisert | dokument |
        | reetablering.egenbetaling | ja    | uspesifisert | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

  Regel: Versjonene møtes ved årsskiftet

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og styrken er "skal"

    Scenario: Siste dag før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | reetablering.ordning | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og styrken er "skal"

    Scenario: Første dag etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning             | verdi | gruppe       |
        | reetablering.ordning   | ja    | alle         |
        | reetablering.samarbeid | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og styrken er "skal"

    Scenario: Brutt før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning           | verdi | vist ved |
        | reetablering.ordning | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"

    Scenario: Brutt etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning           | verdi | vist ved |
        | reetablering.ordning | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"

    Scenario: Ingen opplysninger før lovendringen
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og grunnen er "mangler"

    Scenario: Ingen opplysninger etter lovendringen
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav d"
      Og grunnen er "mangler"
