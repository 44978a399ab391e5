# language: no
@KRL-2-2a-3
Egenskap: KRL-2-2a-3 Botilbudet er åpent hele året
  Krisesenteret skal ta imot folk alle dager i året. Vaktplanen eller loggen viser det.

  Bakgrunn:
    Gitt plikten "KRL-2-2a-3"

  Regel: Plikten er oppfylt når åpent hele året er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2020-11-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.hele_aaret" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2020-11-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Og en forespørsel med frist 2020-10-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Og en forespørsel med frist 2020-10-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | fra        | til        |
        | botilbud.hele_aaret | ja    | 2014-11-15 | 2020-11-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | fra        | til        |
        | botilbud.hele_aaret | ja    | 2014-11-15 | 2020-11-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "botilbud.hele_aaret" er satt til side som "foreldet"

    Scenario: Mangler: åpent hele året
      Gitt vurderingsdatoen 2020-11-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.hele_aaret" mangler

    Scenariomal: Ikke nok: åpent hele året, <tilfelle>
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | botilbud.hele_aaret | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.hele_aaret" mangler
      Og opplysningen "botilbud.hele_aaret" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 18 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2019-05-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2020-11-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: åpent hele året, <tilfelle>
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.hele_aaret | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 17 måneder siden     | kommunen     | kommunen     | 2019-06-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2017-05-15 | 2020-08-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: åpent hele året
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | gruppe  |
        | botilbud.hele_aaret | ja    | kvinner |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.hele_aaret" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: åpent hele året
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | gruppe |
        | botilbud.hele_aaret | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Årsmeldingen viser at senteret holdt åpent gjennom pandemien
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved     |
        | botilbud.hele_aaret | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Den som holder stengt, bryter plikten

    Scenariomal: Bryter: stengt i ferier, <tilfelle>
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | vist ved   | sagt av   | om   |
        | botilbud.hele_aaret | nei   | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: stengt i ferier, <tilfelle>
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | botilbud.hele_aaret | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: stengt i ferier
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | vist ved |
        | botilbud.hele_aaret | ja    | dokument |
        | botilbud.hele_aaret | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Menns botilbud holder stengt om sommeren
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi | gruppe | vist ved |
        | botilbud.hele_aaret | nei   | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2020-10-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2020-10-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2020-10-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2020-10-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2020-11-15
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2020-10-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning          | verdi |
        | botilbud.hele_aaret | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"
