# language: no
@KRL-2-2b
Egenskap: KRL-2-2b Gratis dagtilbud
  Den som trenger samtale, råd og hjelp på dagtid, skal få det uten å betale og uten å bo på senteret. Det gjelder også menn.

  Bakgrunn:
    Gitt plikten "KRL-2-2b"

  Regel: Plikten er oppfylt når dagtilbudet er vist og er gratis

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav b"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2016-08-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav b"
      Og grunnen er "mangler"
      Og opplysningen "dagtilbud.finnes" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2016-08-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Og en forespørsel med frist 2016-07-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Og en forespørsel med frist 2016-07-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | fra        | til        |
        | dagtilbud.finnes | ja    | alle         | 2010-08-15 | 2016-08-15 |
        | dagtilbud.gratis | ja    | uspesifisert |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | fra        | til        |
        | dagtilbud.finnes | ja    | alle         | 2010-08-15 | 2016-08-14 |
        | dagtilbud.gratis | ja    | uspesifisert |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "dagtilbud.finnes" er satt til side som "foreldet"

  Regel: Det må finnes et dagtilbud

    Scenario: Mangler: dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi |
        | dagtilbud.gratis | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "dagtilbud.finnes" mangler

    Scenariomal: Ikke nok: dagtilbud, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | dagtilbud.finnes | ja    | alle         | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
        | dagtilbud.gratis | ja    | uspesifisert | ordnet | dokument   | kommunen  | sikker      |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "dagtilbud.finnes" mangler
      Og opplysningen "dagtilbud.finnes" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2014-08-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2016-08-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: dagtilbud, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | sagt av   | om       | fra   | dokumentdato   |
        | dagtilbud.finnes | ja    | alle         | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | dagtilbud.gratis | ja    | uspesifisert | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2014-09-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2012-08-15 | 2016-05-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Vist uten å nevne menn: dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi |
        | dagtilbud.gratis | ja    |
        | dagtilbud.finnes | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "dagtilbud.finnes" mangler

    Scenario: Vist bare for menn: dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.gratis | ja    | uspesifisert |
        | dagtilbud.finnes | ja    | menn         |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "dagtilbud.finnes" mangler

    Scenario: Vist for helheten og for menn: dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.gratis | ja    | uspesifisert |
        | dagtilbud.finnes | ja    | uspesifisert |
        | dagtilbud.finnes | ja    | menn         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist for helheten og for kvinner: dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.gratis | ja    | uspesifisert |
        | dagtilbud.finnes | ja    | uspesifisert |
        | dagtilbud.finnes | ja    | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "dagtilbud.finnes" er satt til side som "annen gruppe"

    Scenario: Vist for helheten, innrømmet mangel for menn: dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | vist ved |
        | dagtilbud.gratis | ja    | uspesifisert | dokument |
        | dagtilbud.finnes | ja    | uspesifisert | dokument |
        | dagtilbud.finnes | nei   | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenariomal: Bryter: ikke noe dagtilbud, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | vist ved   | sagt av   | om       |
        | dagtilbud.gratis | ja    | dokument   | kommunen  | kommunen |
        | dagtilbud.finnes | nei   | <vist ved> | <sagt av> | <om>     |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: ikke noe dagtilbud, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | dagtilbud.gratis | ja    | ordnet | dokument | kommunen  | sikker      |
        | dagtilbud.finnes | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: ikke noe dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | vist ved |
        | dagtilbud.finnes | ja    | alle         | dokument |
        | dagtilbud.gratis | ja    | uspesifisert | dokument |
        | dagtilbud.finnes | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Dagtilbudet må være gratis

    Scenario: Mangler: gratis dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe |
        | dagtilbud.finnes | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "dagtilbud.gratis" mangler

    Scenariomal: Ikke nok: gratis dagtilbud, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | måte   | vist ved   | fra   |
        | dagtilbud.finnes | ja    | alle         | ordnet | dokument   |       |
        | dagtilbud.gratis | ja    | uspesifisert | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "dagtilbud.gratis" mangler
      Og opplysningen "dagtilbud.gratis" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2014-08-15 | foreldet  | foreldet      |

    Scenariomal: Nok: gratis dagtilbud, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | sagt av   | om       | fra   | dokumentdato   |
        | dagtilbud.finnes | ja    | alle         | kommunen  | kommunen |       |                |
        | dagtilbud.gratis | ja    | uspesifisert | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2014-09-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2012-08-15 | 2016-05-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: gratis dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe  |
        | dagtilbud.finnes | ja    | alle    |
        | dagtilbud.gratis | ja    | kvinner |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "dagtilbud.gratis" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: gratis dagtilbud
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe |
        | dagtilbud.finnes | ja    | alle   |
        | dagtilbud.gratis | ja    | alle   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet av kommunen: dagtilbudet koster penger
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | vist ved |
        | dagtilbud.finnes | ja    | alle         | dokument |
        | dagtilbud.gratis | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: dagtilbudet koster penger
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | måte     | vist ved |
        | dagtilbud.finnes | ja    | alle         | ordnet   | dokument |
        | dagtilbud.gratis | nei   | uspesifisert | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: dagtilbudet koster penger
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       | vist ved |
        | dagtilbud.finnes | ja    | alle         | dokument |
        | dagtilbud.gratis | ja    | uspesifisert | dokument |
        | dagtilbud.gratis | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Et dagtilbud bare for beboere bryter plikten

    Scenariomal: Bryter: bare for beboere, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning                 | verdi | gruppe       | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | dagtilbud.finnes           | ja    | alle         | dokument | kommunen  | kommunen |       |                |
        | dagtilbud.gratis           | ja    | uspesifisert | dokument | kommunen  | kommunen |       |                |
        | dagtilbud.bare_for_beboere | ja    | uspesifisert | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 23 måneder siden      | kommunen     | kommunen     | 2014-09-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2012-08-15 | 2016-05-15   |

    Scenariomal: Bryter ikke: bare for beboere, <tilfelle>
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning                 | verdi | gruppe       | måte   | vist ved | sagt av   | sikkerhet   | fra   |
        | dagtilbud.finnes           | ja    | alle         | ordnet | dokument | kommunen  | sikker      |       |
        | dagtilbud.gratis           | ja    | uspesifisert | ordnet | dokument | kommunen  | sikker      |       |
        | dagtilbud.bare_for_beboere | ja    | uspesifisert | <måte> | påstand  | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "dagtilbud.bare_for_beboere" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | sagt av    | sikkerhet | fra        | satt til side  |
        | bare planlagt             | planlagt | kommunen   | sikker    |            | planlagt       |
        | fra pressen               | ordnet   | tredjepart | sikker    |            | fra tredjepart |
        | usikkert                  | ordnet   | kommunen   | usikker   |            | usikkert       |
        | sagt for 24 måneder siden | ordnet   | kommunen   | sikker    | 2014-08-15 | foreldet       |

    Scenario: Det motsatte er sagt: bare for beboere
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning                 | verdi | gruppe       | vist ved |
        | dagtilbud.finnes           | ja    | alle         | dokument |
        | dagtilbud.gratis           | ja    | uspesifisert | dokument |
        | dagtilbud.bare_for_beboere | nei   | uspesifisert | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Menn må bo der for å bruke dagtilbudet
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning                 | verdi | gruppe       | vist ved |
        | dagtilbud.finnes           | ja    | alle         | dokument |
        | dagtilbud.gratis           | ja    | uspesifisert | dokument |
        | dagtilbud.bare_for_beboere | ja    | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav b"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Og tilsynsmyndighetens konklusjon "brutt" for "menn" den 2016-07-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav b"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2016-07-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Og tilsynsmyndighetens varsel om "brutt" for "menn" den 2016-07-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "menn" den 2016-07-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2016-08-15
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2016-07-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav b"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning       | verdi | gruppe       |
        | dagtilbud.finnes | ja    | alle         |
        | dagtilbud.gratis | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav b"
      Og styrken er "skal"
