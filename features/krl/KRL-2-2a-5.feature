# language: no
@KRL-2-2a-5
Egenskap: KRL-2-2a-5 Botilbudet er trygt
  Den som bor på krisesenteret, skal være trygg der. Ordet er en kvalitet: en skriftlig vurdering av huset viser det,
  et godt ord gjør det ikke. Fra 8. mars 2017 sier en forskrift hva huset minst skal ha.

  Bakgrunn:
    Gitt plikten "KRL-2-2a-5"

  Regel: Plikten er oppfylt når huset er vurdert og funnet trygt

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2018-11-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.trygt" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2018-11-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Og en forespørsel med frist 2018-10-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Og en forespørsel med frist 2018-10-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe | fra        | til        |
        | botilbud.trygt | ja    | alle   | 2012-11-15 | 2018-11-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe | fra        | til        |
        | botilbud.trygt | ja    | alle   | 2012-11-15 | 2018-11-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "botilbud.trygt" er satt til side som "foreldet"

    Scenario: Mangler: trygghetsvurdering
      Gitt vurderingsdatoen 2018-11-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.trygt" mangler

    Scenariomal: Ikke nok: trygghetsvurdering, <tilfelle>
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | botilbud.trygt | ja    | alle   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.trygt" mangler
      Og opplysningen "botilbud.trygt" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 36 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2015-11-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2018-11-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: trygghetsvurdering, <tilfelle>
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.trygt | ja    | alle   | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 35 måneder siden     | kommunen     | kommunen     | 2015-12-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2013-11-15 | 2018-08-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Vist uten å nevne menn: trygghetsvurdering
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi |
        | botilbud.trygt | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.trygt" mangler

    Scenario: Vist bare for menn: trygghetsvurdering
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | menn   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.trygt" mangler

    Scenario: Vist for helheten og for menn: trygghetsvurdering
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe       |
        | botilbud.trygt | ja    | uspesifisert |
        | botilbud.trygt | ja    | menn         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist for helheten og for kvinner: trygghetsvurdering
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe       |
        | botilbud.trygt | ja    | uspesifisert |
        | botilbud.trygt | ja    | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.trygt" er satt til side som "annen gruppe"

    Scenario: Vist for helheten, innrømmet mangel for menn: trygghetsvurdering
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe       | vist ved |
        | botilbud.trygt | ja    | uspesifisert | dokument |
        | botilbud.trygt | nei   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Brevet kaller botilbudet trygt
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe | vist ved |
        | botilbud.trygt | ja    | alle   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "botilbud.trygt" er satt til side som "for svakt"

  Regel: Et hus som ikke er trygt, bryter plikten

    Scenariomal: Bryter: huset er ikke sikret godt nok, <tilfelle>
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | vist ved   | sagt av   | om   |
        | botilbud.trygt | nei   | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: huset er ikke sikret godt nok, <tilfelle>
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | botilbud.trygt | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: huset er ikke sikret godt nok
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe       | vist ved |
        | botilbud.trygt | ja    | alle         | dokument |
        | botilbud.trygt | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hotell er et spørsmål

    Scenariomal: Spørsmål: hotell som botilbud, <tilfelle>
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.trygt  | ja    | alle         | ordnet | dokument | kommunen  | kommunen |       |                |
        | botilbud.hotell | ja    | uspesifisert | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | ordnet   | kommunen     | kommunen     | 2016-12-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2014-11-15 | 2018-08-15   |

    Scenario: Usikkert: hotell som botilbud
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved | sikkerhet |
        | botilbud.trygt  | ja    | alle         | dokument | sikker    |
        | botilbud.hotell | ja    | uspesifisert | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 24 måneder siden: hotell som botilbud
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved | fra        |
        | botilbud.trygt  | ja    | alle         | dokument |            |
        | botilbud.hotell | ja    | uspesifisert | påstand  | 2016-11-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.hotell" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: hotell som botilbud
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.trygt  | ja    | alle         | dokument |
        | botilbud.hotell | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Menn sendes på hotell
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved |
        | botilbud.trygt  | ja    | alle   | dokument |
        | botilbud.hotell | ja    | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Spørsmålet er vurdert, oppfylt: hotell som botilbud
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.trygt  | ja    | alle         | dokument |
        | botilbud.hotell | ja    | uspesifisert | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2018-10-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: hotell som botilbud
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.trygt  | ja    | alle         | dokument |
        | botilbud.hotell | ja    | uspesifisert | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2018-10-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

  Regel: Uskjermet uteområde er et spørsmål, ikke et brudd

    Scenariomal: Spørsmål: uskjermet uteområde, <tilfelle>
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning                   | verdi | gruppe       | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.trygt               | ja    | alle         | ordnet | dokument | kommunen  | kommunen |       |                |
        | botilbud.uteomraade_skjermet | nei   | uspesifisert | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 59 måneder siden | ordnet   | kommunen     | kommunen     | 2013-12-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2011-11-15 | 2018-08-15   |

    Scenario: Usikkert: uskjermet uteområde
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning                   | verdi | gruppe       | vist ved | sikkerhet |
        | botilbud.trygt               | ja    | alle         | dokument | sikker    |
        | botilbud.uteomraade_skjermet | nei   | uspesifisert | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 60 måneder siden: uskjermet uteområde
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning                   | verdi | gruppe       | vist ved | fra        |
        | botilbud.trygt               | ja    | alle         | dokument |            |
        | botilbud.uteomraade_skjermet | nei   | uspesifisert | påstand  | 2013-11-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.uteomraade_skjermet" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: uskjermet uteområde
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning                   | verdi | gruppe       | vist ved |
        | botilbud.trygt               | ja    | alle         | dokument |
        | botilbud.uteomraade_skjermet | ja    | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Uteområdet for mor og barn er ikke skjermet
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning                   | verdi | gruppe | vist ved |
        | botilbud.trygt               | ja    | alle   | dokument |
        | botilbud.uteomraade_skjermet | nei   | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2018-10-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2018-10-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Og tilsynsmyndighetens varsel om "brutt" for "menn" den 2018-10-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "menn" den 2018-10-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2018-11-15
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2018-10-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Lovteksten ble ikke endret da forskriften kom

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Siste dag med ordet alene
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning     | verdi | gruppe |
        | botilbud.trygt | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
