# language: no
@KRL-2-2a-4
Egenskap: KRL-2-2a-4 Botilbudet er åpent hele døgnet
  Botilbudet skal kunne brukes dag og natt. Folk på stedet hele døgnet er nok; bakvakt må en person vurdere; et senter
  som bare er dekket på dagtid, oppfyller ikke plikten.

  Bakgrunn:
    Gitt plikten "KRL-2-2a-4"

  Regel: Plikten er oppfylt når døgnet er dekket av folk på stedet

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2018-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.doegnordning" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2018-06-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Og en forespørsel med frist 2018-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Og en forespørsel med frist 2018-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | fra        | til        |
        | botilbud.doegnordning | bemannet | 2012-06-15 | 2018-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | fra        | til        |
        | botilbud.doegnordning | bemannet | 2012-06-15 | 2018-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "botilbud.doegnordning" er satt til side som "foreldet"

    Scenario: Mangler: bemannet hele døgnet
      Gitt vurderingsdatoen 2018-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.doegnordning" mangler

    Scenariomal: Ikke nok: bemannet hele døgnet, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | botilbud.doegnordning | bemannet | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.doegnordning" mangler
      Og opplysningen "botilbud.doegnordning" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 18 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2016-12-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2018-06-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: bemannet hele døgnet, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.doegnordning | bemannet | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 17 måneder siden     | kommunen     | kommunen     | 2017-01-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-12-15 | 2018-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: bemannet hele døgnet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | gruppe  |
        | botilbud.doegnordning | bemannet | kvinner |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.doegnordning" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: bemannet hele døgnet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | gruppe |
        | botilbud.doegnordning | bemannet | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Et senter som bare er dekket på dagtid, bryter plikten

    Scenariomal: Bryter: bare dekket på dagtid, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi       | vist ved   | sagt av   | om   |
        | botilbud.doegnordning | bare_dagtid | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: bare dekket på dagtid, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi       | måte   | vist ved | sagt av   | sikkerhet   |
        | botilbud.doegnordning | bare_dagtid | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: bare dekket på dagtid
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi       | vist ved |
        | botilbud.doegnordning | bemannet    | dokument |
        | botilbud.doegnordning | bare_dagtid | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Menns botilbud er bare dekket på dagtid
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi       | gruppe | vist ved |
        | botilbud.doegnordning | bare_dagtid | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Bakvakt må vurderes

    Scenario: Senteret har bakvakt om natta
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi   |
        | botilbud.doegnordning | bakvakt |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Senteret sier selv at det har bakvakt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi   | vist ved | sagt av      | om           |
        | botilbud.doegnordning | bakvakt | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Bakvakten er vurdert, oppfylt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi   |
        | botilbud.doegnordning | bakvakt |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Bakvakten er vurdert, brutt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi   |
        | botilbud.doegnordning | bakvakt |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Vaktplanen sier bemannet, lederen sier bakvakt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | vist ved |
        | botilbud.doegnordning | bemannet | dokument |
        | botilbud.doegnordning | bakvakt  | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Leverandøren sier bakvakt, vaktplanen sier bemannet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | vist ved | sagt av      | om           |
        | botilbud.doegnordning | bemannet | dokument | kommunen     | kommunen     |
        | botilbud.doegnordning | bakvakt  | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Det er planlagt å gå over til bakvakt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | måte     | vist ved |
        | botilbud.doegnordning | bemannet | ordnet   | dokument |
        | botilbud.doegnordning | bakvakt  | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Leverandøren planlegger å gå over til bakvakt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | måte     | vist ved | sagt av      | om           |
        | botilbud.doegnordning | bemannet | ordnet   | dokument | kommunen     | kommunen     |
        | botilbud.doegnordning | bakvakt  | planlagt | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Bakvakt er nevnt, men usikkert
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | vist ved | sikkerhet |
        | botilbud.doegnordning | bemannet | dokument | sikker    |
        | botilbud.doegnordning | bakvakt  | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Pressen sa for 17 måneder siden at det er bakvakt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | vist ved | sagt av    | fra        |
        | botilbud.doegnordning | bemannet | dokument | kommunen   |            |
        | botilbud.doegnordning | bakvakt  | påstand  | tredjepart | 2017-01-15 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Pressen sa for 18 måneder siden at det er bakvakt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | vist ved | sagt av    | fra        |
        | botilbud.doegnordning | bemannet | dokument | kommunen   |            |
        | botilbud.doegnordning | bakvakt  | påstand  | tredjepart | 2016-12-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.doegnordning" er satt til side som "foreldet"

    Scenario: Pressen skriver nå om en bakvakt som er gammel
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    | vist ved | sagt av    | fra        | dokumentdato |
        | botilbud.doegnordning | bemannet | dokument | kommunen   |            |              |
        | botilbud.doegnordning | bakvakt  | påstand  | tredjepart | 2015-02-15 | 2018-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Pressen skriver om bakvakt, og ellers er ingenting vist
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi   | vist ved | sagt av    |
        | botilbud.doegnordning | bakvakt | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og grunnen er "krever skjønn"

  Regel: Stengt dør om natta bryter plikten

    Scenariomal: Bryter: inntak bare på dagtid, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                   | verdi    | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.doegnordning        | bemannet | dokument | kommunen  | kommunen |       |                |
        | botilbud.inntak_hele_doegnet | nei      | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 17 måneder siden      | kommunen     | kommunen     | 2017-01-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2014-12-15 | 2018-03-15   |

    Scenariomal: Bryter ikke: inntak bare på dagtid, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                   | verdi    | måte   | vist ved | sagt av   | sikkerhet   | fra   |
        | botilbud.doegnordning        | bemannet | ordnet | dokument | kommunen  | sikker      |       |
        | botilbud.inntak_hele_doegnet | nei      | <måte> | påstand  | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.inntak_hele_doegnet" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | sagt av    | sikkerhet | fra        | satt til side  |
        | bare planlagt             | planlagt | kommunen   | sikker    |            | planlagt       |
        | fra pressen               | ordnet   | tredjepart | sikker    |            | fra tredjepart |
        | usikkert                  | ordnet   | kommunen   | usikker   |            | usikkert       |
        | sagt for 18 måneder siden | ordnet   | kommunen   | sikker    | 2016-12-15 | foreldet       |

    Scenario: Det motsatte er sagt: inntak bare på dagtid
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                   | verdi    | vist ved |
        | botilbud.doegnordning        | bemannet | dokument |
        | botilbud.inntak_hele_doegnet | ja       | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Menn må vente til det åpner
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                   | verdi    | gruppe       | vist ved |
        | botilbud.doegnordning        | bemannet | uspesifisert | dokument |
        | botilbud.inntak_hele_doegnet | nei      | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning            | verdi    |
        | botilbud.doegnordning | bemannet |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"
