# language: no
@KRL-2-1-B
Egenskap: KRL-2-1-B Beredskap for akutte løsninger og fullt senter
  Forarbeidene sier at alle kommuner må være forberedt på akutte situasjoner. Det står ikke i lovteksten, og derfor er
  det en person som avgjør om kommunen er godt nok forberedt.

  Bakgrunn:
    Gitt plikten "KRL-2-1-B"

  Regel: Bare en person eller tilsynsmyndigheten kan avgjøre

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 første ledd, jf. Ot.prp. nr. 96 (2008–2009)"
      Og styrken er "skal"
      Og grunnen er "krever skjønn"

    Scenario: Begge delene er vist
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                | verdi |
        | tilbud.beredskap_akutt    | ja    |
        | tilbud.ordning_naar_fullt | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Begge delene mangler etter kommunens eget ord
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                | verdi | vist ved |
        | tilbud.beredskap_akutt    | nei   | påstand  |
        | tilbud.ordning_naar_fullt | nei   | påstand  |
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
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 første ledd, jf. Ot.prp. nr. 96 (2008–2009)"
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
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2018-09-15
      Og ingen opplysninger
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2018-08-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

  Regel: Rutinen for akutte henvendelser veier

    Scenariomal: Veier: rutine for akutte henvendelser, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning             | verdi | sagt av   | om   | fra   | dokumentdato   |
        | tilbud.beredskap_akutt | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilbud.beredskap_akutt" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-10-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Veier ikke: rutine for akutte henvendelser, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | fra   |
        | tilbud.beredskap_akutt | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilbud.beredskap_akutt" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2016-09-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

  Regel: Avtalt plass når senteret er fullt, veier

    Scenariomal: Veier: avtalt plass når det er fullt, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                | verdi | sagt av   | om   | fra   | dokumentdato   |
        | tilbud.ordning_naar_fullt | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilbud.ordning_naar_fullt" brukes

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist                          | kommunen     | kommunen     |            |              |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-10-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-09-15 | 2018-06-15   |

    Scenariomal: Veier ikke: avtalt plass når det er fullt, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved   | fra   |
        | tilbud.ordning_naar_fullt | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilbud.ordning_naar_fullt" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | satt til side |
        | bare påstått              | ordnet   | påstand  |            | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2016-09-15 | foreldet      |
        | bare planlagt             | planlagt | dokument |            | planlagt      |

  Regel: At noen er avvist uten løsning, er et spørsmål

    Scenariomal: Spørsmål: avvist uten løsning, <tilfelle>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                  | verdi | vist ved | sagt av   | sikkerhet | om   | fra   | dokumentdato   |
        | tilbud.avvist_uten_loesning | ja    | påstand  | <sagt av> | usikker   | <om> | <fra> | <dokumentdato> |
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

    Scenario: Sagt for 24 måneder siden: avvist uten løsning
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                  | verdi | vist ved | sikkerhet | fra        |
        | tilbud.avvist_uten_loesning | ja    | påstand  | usikker   | 2016-09-15 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilbud.avvist_uten_loesning" er satt til side som "foreldet"

    Scenario: En mann fikk ikke plass
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                  | verdi | gruppe | vist ved | sikkerhet |
        | tilbud.avvist_uten_loesning | ja    | menn   | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: At ingen er avvist, er ikke noe spørsmål
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning                  | verdi | vist ved |
        | tilbud.avvist_uten_loesning | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

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
      Og hjemmelen er "krisesenterlova § 2 første ledd, jf. Ot.prp. nr. 96 (2008–2009)"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme plikt på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 første ledd, jf. Ot.prp. nr. 96 (2008–2009)"
      Og grunnen er "krever skjønn"

  Regel: Hvilke opplysninger som teller i skjønnet

    Scenariomal: Dette teller, <sak>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning   | verdi | om   | sagt av   | fra        | dokumentdato |
        | <opplysning> | ja    | <om> | <sagt av> | 2016-01-01 | 2016-09-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og brukes opplysningen "<opplysning>"

      Eksempler:
        | sak                                                 | opplysning                | om           | sagt av      |
        | rutinen for akutte løsninger, akkurat ferskt nok    | tilbud.beredskap_akutt    | kommunen     | kommunen     |
        | rutinen for akutte løsninger, fra leverandøren      | tilbud.beredskap_akutt    | leverandøren | leverandøren |
        | ordningen når senteret er fullt, akkurat ferskt nok | tilbud.ordning_naar_fullt | kommunen     | kommunen     |
        | ordningen når senteret er fullt, fra leverandøren   | tilbud.ordning_naar_fullt | leverandøren | leverandøren |

    Scenariomal: Dette er for gammelt, <sak>
      Gitt vurderingsdatoen 2018-09-15
      Og opplysningene
        | opplysning   | verdi | fra        | dokumentdato |
        | <opplysning> | ja    | 2016-01-01 | 2016-09-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "<opplysning>" satt til side som "foreldet"

      Eksempler:
        | sak                             | opplysning                |
        | rutinen for akutte løsninger    | tilbud.beredskap_akutt    |
        | ordningen når senteret er fullt | tilbud.ordning_naar_fullt |
