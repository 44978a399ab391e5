# language: no
@KRL-2-2a-6
Egenskap: KRL-2-2a-6 Botilbudet er midlertidig
  Krisesenteret er et sted å bo for en tid, ikke en varig bolig. Loven har ingen grense for hvor lenge; svært lange
  opphold og faste frister er spørsmål for en person.

  Bakgrunn:
    Gitt plikten "KRL-2-2a-6"

  Regel: Plikten er oppfylt når det er vist at botilbudet er midlertidig

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2011-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.midlertidig" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2011-03-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Og en forespørsel med frist 2011-02-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Og en forespørsel med frist 2011-02-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | fra        | til        |
        | botilbud.midlertidig | ja    | 2005-03-15 | 2011-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | fra        | til        |
        | botilbud.midlertidig | ja    | 2005-03-15 | 2011-03-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "botilbud.midlertidig" er satt til side som "foreldet"

    Scenario: Mangler: midlertidig botilbud
      Gitt vurderingsdatoen 2011-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.midlertidig" mangler

    Scenariomal: Ikke nok: midlertidig botilbud, <tilfelle>
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | botilbud.midlertidig | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.midlertidig" mangler
      Og opplysningen "botilbud.midlertidig" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2009-03-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2011-03-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: midlertidig botilbud, <tilfelle>
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | sagt av   | om   | fra   | dokumentdato   |
        | botilbud.midlertidig | ja    | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2009-04-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2007-03-15 | 2010-12-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: midlertidig botilbud
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | gruppe  |
        | botilbud.midlertidig | ja    | kvinner |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.midlertidig" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: midlertidig botilbud
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | gruppe |
        | botilbud.midlertidig | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Senteret som varig bolig bryter plikten

    Scenariomal: Bryter: senteret brukes som varig bolig, <tilfelle>
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | vist ved   | sagt av   | om   |
        | botilbud.midlertidig | nei   | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: senteret brukes som varig bolig, <tilfelle>
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | botilbud.midlertidig | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: senteret brukes som varig bolig
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | vist ved |
        | botilbud.midlertidig | ja    | dokument |
        | botilbud.midlertidig | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: For menn brukes det som varig bolig
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi | gruppe | vist ved |
        | botilbud.midlertidig | nei   | menn   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Svært lange opphold er et spørsmål

    Scenariomal: Spørsmål: opphold på over et år, <tilfelle>
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.midlertidig          | ja    | ordnet | dokument | kommunen  | kommunen |       |                |
        | botilbud.svaert_lange_opphold | ja    | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | ordnet   | kommunen     | kommunen     | 2009-04-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2007-03-15 | 2010-12-15   |

    Scenario: Usikkert: opphold på over et år
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | sikkerhet |
        | botilbud.midlertidig          | ja    | dokument | sikker    |
        | botilbud.svaert_lange_opphold | ja    | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 24 måneder siden: opphold på over et år
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | fra        |
        | botilbud.midlertidig          | ja    | dokument |            |
        | botilbud.svaert_lange_opphold | ja    | påstand  | 2009-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.svaert_lange_opphold" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: opphold på over et år
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | botilbud.midlertidig          | ja    | dokument |
        | botilbud.svaert_lange_opphold | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Spørsmålet er vurdert, oppfylt: opphold på over et år
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | botilbud.midlertidig          | ja    | dokument |
        | botilbud.svaert_lange_opphold | ja    | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2011-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: opphold på over et år
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | botilbud.midlertidig          | ja    | dokument |
        | botilbud.svaert_lange_opphold | ja    | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2011-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Kvinner har bodd der i over ett år
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       | måte   | vist ved |
        | botilbud.midlertidig          | ja    | uspesifisert | ordnet | dokument |
        | botilbud.svaert_lange_opphold | ja    | kvinner      | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: En fast lengste oppholdstid er et spørsmål

    Scenariomal: Spørsmål: fast lengste oppholdstid, <tilfelle>
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning            | verdi | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | botilbud.midlertidig  | ja    | dokument | kommunen  | kommunen |       |                |
        | botilbud.fast_makstid | ja    | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | leverandøren | leverandøren |            |              |
        | fra pressen               | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | kommunen     | kommunen     | 2009-04-15 |              |
        | gammelt forhold, ny kilde | kommunen     | kommunen     | 2007-03-15 | 2010-12-15   |

    Scenario: Sagt for 24 måneder siden: fast lengste oppholdstid
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning            | verdi | vist ved | fra        |
        | botilbud.midlertidig  | ja    | dokument |            |
        | botilbud.fast_makstid | ja    | påstand  | 2009-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "botilbud.fast_makstid" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: fast lengste oppholdstid
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning            | verdi | vist ved |
        | botilbud.midlertidig  | ja    | dokument |
        | botilbud.fast_makstid | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2011-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2011-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2011-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2011-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2011-03-15
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2011-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning           | verdi |
        | botilbud.midlertidig | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav a"
      Og styrken er "skal"
