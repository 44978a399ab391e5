# language: no
@KRL-2-2a-1
Egenskap: KRL-2-2a-1 Krisesenter eller tilsvarende botilbud
  Kvinner, menn og barn skal hver for seg ha et krisesenter eller et sted som svarer til det. Det som er sagt om
  personer i alminnelighet, viser ingenting for menn.

  Bakgrunn:
    Gitt plikten "KRL-2-2a-1"

  Regel: Plikten er oppfylt når botilbudet er vist for alle

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2017-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.finnes" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2017-03-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Og en forespørsel med frist 2017-02-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Og en forespørsel med frist 2017-02-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | fra        | til        |
        | botilbud.finnes | ja    | alle   | 2011-03-15 | 2017-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | fra        | til        |
        | botilbud.finnes | ja    | alle   | 2011-03-15 | 2017-03-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "botilbud.finnes" er satt til side som "foreldet"

    Scenario: Mangler: botilbud for alle
      Gitt vurderingsdatoen 2017-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.finnes" mangler

    Scenariomal: Ikke nok: botilbud for alle, <tilfelle>
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | botilbud.finnes | ja    | alle   | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.finnes" mangler
      Og opplysningen "botilbud.finnes" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2015-03-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2017-03-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: botilbud for alle, <tilfelle>
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.finnes | ja    | alle   | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2015-04-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2013-03-15 | 2016-12-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

  Regel: Hver gruppe må vises for seg

    Scenario: Hver gruppe og helheten er vist
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       |
        | botilbud.finnes | ja    | uspesifisert |
        | botilbud.finnes | ja    | kvinner      |
        | botilbud.finnes | ja    | menn         |
        | botilbud.finnes | ja    | barn         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist for hver av gruppene er nok for helheten
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe  |
        | botilbud.finnes | ja    | kvinner |
        | botilbud.finnes | ja    | menn    |
        | botilbud.finnes | ja    | barn    |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist for alle unntatt gruppa kvinner
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       |
        | botilbud.finnes | ja    | uspesifisert |
        | botilbud.finnes | ja    | menn         |
        | botilbud.finnes | ja    | barn         |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.finnes" mangler

    Scenario: Vist for alle unntatt gruppa menn
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       |
        | botilbud.finnes | ja    | uspesifisert |
        | botilbud.finnes | ja    | kvinner      |
        | botilbud.finnes | ja    | barn         |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.finnes" mangler

    Scenario: Vist for alle unntatt gruppa barn
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       |
        | botilbud.finnes | ja    | uspesifisert |
        | botilbud.finnes | ja    | kvinner      |
        | botilbud.finnes | ja    | menn         |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.finnes" mangler

    Scenario: Et brev om personer viser ikke noe for menn
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi |
        | botilbud.finnes | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.finnes" mangler
      Og opplysningen "botilbud.finnes" er satt til side som "annen gruppe"

    Scenario: Menns botilbud er bare påstått
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.finnes | ja    | uspesifisert | dokument |
        | botilbud.finnes | ja    | kvinner      | dokument |
        | botilbud.finnes | ja    | barn         | dokument |
        | botilbud.finnes | ja    | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Menns botilbud er bare planlagt
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | måte     |
        | botilbud.finnes | ja    | uspesifisert | ordnet   |
        | botilbud.finnes | ja    | kvinner      | ordnet   |
        | botilbud.finnes | ja    | barn         | ordnet   |
        | botilbud.finnes | ja    | menn         | planlagt |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

  Regel: Den som ikke har botilbud for en gruppe, bryter plikten

    Scenario: Kommunen sier at den ikke har noe botilbud
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | vist ved |
        | botilbud.finnes | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"

    Scenario: Senteret sier at det ikke kan gi menn tilflukt
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved | sagt av      | om           |
        | botilbud.finnes | ja    | kvinner      | dokument | kommunen     | kommunen     |
        | botilbud.finnes | ja    | barn         | dokument | kommunen     | kommunen     |
        | botilbud.finnes | ja    | uspesifisert | dokument | kommunen     | kommunen     |
        | botilbud.finnes | nei   | menn         | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Kvinner har ikke noe sted
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.finnes | ja    | uspesifisert | dokument |
        | botilbud.finnes | ja    | menn         | dokument |
        | botilbud.finnes | ja    | barn         | dokument |
        | botilbud.finnes | nei   | kvinner      | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Barn har ikke noe sted
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.finnes | ja    | uspesifisert | dokument |
        | botilbud.finnes | ja    | kvinner      | dokument |
        | botilbud.finnes | ja    | menn         | dokument |
        | botilbud.finnes | nei   | barn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Tilsynsmyndigheten har sett at menn ikke har noe sted
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved    | sagt av     |
        | botilbud.finnes | nei   | menn   | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Pressen skriver at menn ikke har noe sted
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved | sagt av    |
        | botilbud.finnes | nei   | menn   | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Det er planlagt å legge ned
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | måte     | vist ved |
        | botilbud.finnes | nei   | alle   | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Trolig har menn ikke noe sted
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved | sikkerhet |
        | botilbud.finnes | nei   | menn   | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "mangler"

    Scenario: Avtalen sier ja for alle, senteret sier nei for menn
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved |
        | botilbud.finnes | ja    | alle   | dokument |
        | botilbud.finnes | nei   | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hotell er et spørsmål, ikke et brudd

    Scenariomal: Spørsmål: hotell som botilbud, <tilfelle>
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.finnes | ja    | alle         | ordnet | dokument | kommunen  | kommunen |       |                |
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
        | sagt for 23 måneder siden | ordnet   | kommunen     | kommunen     | 2015-04-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2013-03-15 | 2016-12-15   |

    Scenario: Usikkert: hotell som botilbud
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved | sikkerhet |
        | botilbud.finnes | ja    | alle         | dokument | sikker    |
        | botilbud.hotell | ja    | uspesifisert | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 24 måneder siden: hotell som botilbud
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved | fra        |
        | botilbud.finnes | ja    | alle         | dokument |            |
        | botilbud.hotell | ja    | uspesifisert | påstand  | 2015-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.hotell" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: hotell som botilbud
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.finnes | ja    | alle         | dokument |
        | botilbud.hotell | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Spørsmålet er vurdert, oppfylt: hotell som botilbud
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.finnes | ja    | alle         | dokument |
        | botilbud.hotell | ja    | uspesifisert | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: hotell som botilbud
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe       | vist ved |
        | botilbud.finnes | ja    | alle         | dokument |
        | botilbud.hotell | ja    | uspesifisert | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Menn sendes på hotell
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved |
        | botilbud.finnes | ja    | alle   | dokument |
        | botilbud.hotell | ja    | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Menn sendes på hotell, og tilsynsmyndigheten har konkludert for menn
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe | vist ved |
        | botilbud.hotell | ja    | menn   | påstand  |
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

  Regel: Utlån av gruppas bolig er et spørsmål, ikke et brudd

    Scenariomal: Spørsmål: menns bolig brukt av andre, <tilfelle>
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning       | verdi | gruppe | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.finnes  | ja    | alle   | ordnet | dokument | kommunen  | kommunen |       |                |
        | botilbud.lant_ut | ja    | menn   | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | ordnet   | kommunen     | kommunen     | 2015-04-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2013-03-15 | 2016-12-15   |

    Scenario: Usikkert: menns bolig brukt av andre
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning       | verdi | gruppe | vist ved | sikkerhet |
        | botilbud.finnes  | ja    | alle   | dokument | sikker    |
        | botilbud.lant_ut | ja    | menn   | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 24 måneder siden: menns bolig brukt av andre
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning       | verdi | gruppe | vist ved | fra        |
        | botilbud.finnes  | ja    | alle   | dokument |            |
        | botilbud.lant_ut | ja    | menn   | påstand  | 2015-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.lant_ut" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: menns bolig brukt av andre
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning       | verdi | gruppe | vist ved |
        | botilbud.finnes  | ja    | alle   | dokument |
        | botilbud.lant_ut | nei   | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leiligheten for menn med barn er tenkt brukt av kvinner
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | måte     | vist ved |
        | botilbud.finnes  | ja    | alle         | ordnet   | dokument |
        | botilbud.lant_ut | ja    | barn med far | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Utlån av kvinnenes rom er ikke spørsmålet her
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning       | verdi | gruppe  | vist ved |
        | botilbud.finnes  | ja    | alle    | dokument |
        | botilbud.lant_ut | ja    | kvinner | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.lant_ut" er satt til side som "annen gruppe"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Og tilsynsmyndighetens varsel om "brutt" for "menn" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "menn" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Konklusjonen om oppfylt gjelder bare menn
      Gitt vurderingsdatoen 2017-03-15
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | menn   |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "menn" den 2017-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning      | verdi | gruppe |
        | botilbud.finnes | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"
