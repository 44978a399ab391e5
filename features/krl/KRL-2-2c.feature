# language: no
@KRL-2-2c
Egenskap: KRL-2-2c Råd og veiledning på telefon hele døgnet, hele året
  Et menneske som kan krisearbeid, skal svare på telefonen til alle døgnets tider, alle dager i året. En telefonsvarer er
  ikke nok, og at en annen vakt svarer, viser ikke at den kan krisearbeid.

  Bakgrunn:
    Gitt plikten "KRL-2-2c"

  Regel: Plikten er oppfylt når alle fire delene er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav c"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2018-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav c"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.finnes" mangler

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
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Og en forespørsel med frist 2018-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Og en forespørsel med frist 2018-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | fra        | til        |
        | telefontilbud.finnes          | ja    | 2012-06-15 | 2018-06-15 |
        | telefontilbud.hele_doegnet    | ja    |            |            |
        | telefontilbud.hele_aaret      | ja    |            |            |
        | telefontilbud.krisekompetanse | ja    |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | fra        | til        |
        | telefontilbud.finnes          | ja    | 2012-06-15 | 2018-06-14 |
        | telefontilbud.hele_doegnet    | ja    |            |            |
        | telefontilbud.hele_aaret      | ja    |            |            |
        | telefontilbud.krisekompetanse | ja    |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "telefontilbud.finnes" er satt til side som "foreldet"

  Regel: Det må finnes et telefontilbud

    Scenario: Mangler: telefontilbud
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.finnes" mangler

    Scenariomal: Ikke nok: telefontilbud, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | telefontilbud.finnes          | ja    | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
        | telefontilbud.hele_doegnet    | ja    | ordnet | dokument   | kommunen  | sikker      |       |
        | telefontilbud.hele_aaret      | ja    | ordnet | dokument   | kommunen  | sikker      |       |
        | telefontilbud.krisekompetanse | ja    | ordnet | dokument   | kommunen  | sikker      |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "telefontilbud.finnes" mangler
      Og opplysningen "telefontilbud.finnes" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2016-06-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2018-06-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: telefontilbud, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | sagt av   | om       | fra   | dokumentdato   |
        | telefontilbud.finnes          | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | telefontilbud.hele_doegnet    | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.hele_aaret      | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.krisekompetanse | ja    | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-07-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-06-15 | 2018-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: telefontilbud
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | kvinner      |
        | telefontilbud.hele_doegnet    | ja    | uspesifisert |
        | telefontilbud.hele_aaret      | ja    | uspesifisert |
        | telefontilbud.krisekompetanse | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.finnes" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: telefontilbud
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | alle         |
        | telefontilbud.hele_doegnet    | ja    | uspesifisert |
        | telefontilbud.hele_aaret      | ja    | uspesifisert |
        | telefontilbud.krisekompetanse | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenariomal: Bryter: ikke noe telefontilbud, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved   | sagt av   | om       |
        | telefontilbud.hele_doegnet    | ja    | dokument   | kommunen  | kommunen |
        | telefontilbud.hele_aaret      | ja    | dokument   | kommunen  | kommunen |
        | telefontilbud.krisekompetanse | ja    | dokument   | kommunen  | kommunen |
        | telefontilbud.finnes          | nei   | <vist ved> | <sagt av> | <om>     |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: ikke noe telefontilbud, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | sagt av   | sikkerhet   |
        | telefontilbud.hele_doegnet    | ja    | ordnet | dokument | kommunen  | sikker      |
        | telefontilbud.hele_aaret      | ja    | ordnet | dokument | kommunen  | sikker      |
        | telefontilbud.krisekompetanse | ja    | ordnet | dokument | kommunen  | sikker      |
        | telefontilbud.finnes          | nei   | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: ikke noe telefontilbud
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.finnes          | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Telefonen må besvares hele døgnet

    Scenario: Mangler: besvart hele døgnet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.hele_doegnet" mangler

    Scenariomal: Ikke nok: besvart hele døgnet, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | fra   |
        | telefontilbud.finnes          | ja    | ordnet | dokument   |       |
        | telefontilbud.hele_doegnet    | ja    | <måte> | <vist ved> | <fra> |
        | telefontilbud.hele_aaret      | ja    | ordnet | dokument   |       |
        | telefontilbud.krisekompetanse | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "telefontilbud.hele_doegnet" mangler
      Og opplysningen "telefontilbud.hele_doegnet" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 18 måneder siden | ordnet   | dokument | 2016-12-15 | foreldet  | foreldet      |

    Scenariomal: Nok: besvart hele døgnet, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | sagt av   | om       | fra   | dokumentdato   |
        | telefontilbud.finnes          | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.hele_doegnet    | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | telefontilbud.hele_aaret      | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.krisekompetanse | ja    | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 17 måneder siden     | kommunen     | kommunen     | 2017-01-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-12-15 | 2018-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: besvart hele døgnet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | uspesifisert |
        | telefontilbud.hele_doegnet    | ja    | kvinner      |
        | telefontilbud.hele_aaret      | ja    | uspesifisert |
        | telefontilbud.krisekompetanse | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.hele_doegnet" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: besvart hele døgnet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | uspesifisert |
        | telefontilbud.hele_doegnet    | ja    | alle         |
        | telefontilbud.hele_aaret      | ja    | uspesifisert |
        | telefontilbud.krisekompetanse | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet av kommunen: ingen svarer om natta
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.hele_doegnet    | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: ingen svarer om natta
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte     | vist ved |
        | telefontilbud.finnes          | ja    | ordnet   | dokument |
        | telefontilbud.hele_aaret      | ja    | ordnet   | dokument |
        | telefontilbud.krisekompetanse | ja    | ordnet   | dokument |
        | telefontilbud.hele_doegnet    | nei   | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: ingen svarer om natta
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.hele_doegnet    | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Telefonen må besvares hele året

    Scenario: Mangler: besvart hele året
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.hele_aaret" mangler

    Scenariomal: Ikke nok: besvart hele året, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | fra   |
        | telefontilbud.finnes          | ja    | ordnet | dokument   |       |
        | telefontilbud.hele_doegnet    | ja    | ordnet | dokument   |       |
        | telefontilbud.hele_aaret      | ja    | <måte> | <vist ved> | <fra> |
        | telefontilbud.krisekompetanse | ja    | ordnet | dokument   |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "telefontilbud.hele_aaret" mangler
      Og opplysningen "telefontilbud.hele_aaret" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 18 måneder siden | ordnet   | dokument | 2016-12-15 | foreldet  | foreldet      |

    Scenariomal: Nok: besvart hele året, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | sagt av   | om       | fra   | dokumentdato   |
        | telefontilbud.finnes          | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.hele_doegnet    | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.hele_aaret      | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | telefontilbud.krisekompetanse | ja    | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 17 måneder siden     | kommunen     | kommunen     | 2017-01-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-12-15 | 2018-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: besvart hele året
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | uspesifisert |
        | telefontilbud.hele_doegnet    | ja    | uspesifisert |
        | telefontilbud.hele_aaret      | ja    | kvinner      |
        | telefontilbud.krisekompetanse | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.hele_aaret" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: besvart hele året
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | uspesifisert |
        | telefontilbud.hele_doegnet    | ja    | uspesifisert |
        | telefontilbud.hele_aaret      | ja    | alle         |
        | telefontilbud.krisekompetanse | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet av kommunen: ingen svarer i ferien
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.hele_aaret      | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan: ingen svarer i ferien
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte     | vist ved |
        | telefontilbud.finnes          | ja    | ordnet   | dokument |
        | telefontilbud.hele_doegnet    | ja    | ordnet   | dokument |
        | telefontilbud.krisekompetanse | ja    | ordnet   | dokument |
        | telefontilbud.hele_aaret      | nei   | planlagt | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Både og: ingen svarer i ferien
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.hele_aaret      | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: De som svarer, må kunne krisearbeid

    Scenario: Mangler: krisekompetanse
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                 | verdi |
        | telefontilbud.finnes       | ja    |
        | telefontilbud.hele_doegnet | ja    |
        | telefontilbud.hele_aaret   | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.krisekompetanse" mangler

    Scenariomal: Ikke nok: krisekompetanse, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved   | fra   |
        | telefontilbud.finnes          | ja    | ordnet | dokument   |       |
        | telefontilbud.hele_doegnet    | ja    | ordnet | dokument   |       |
        | telefontilbud.hele_aaret      | ja    | ordnet | dokument   |       |
        | telefontilbud.krisekompetanse | ja    | <måte> | <vist ved> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "telefontilbud.krisekompetanse" mangler
      Og opplysningen "telefontilbud.krisekompetanse" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | vist ved | fra        | grunn     | satt til side |
        | bare planlagt             | planlagt | dokument |            | for svakt | planlagt      |
        | bare påstått              | ordnet   | påstand  |            | for svakt | for svakt     |
        | vist for 24 måneder siden | ordnet   | dokument | 2016-06-15 | foreldet  | foreldet      |

    Scenariomal: Nok: krisekompetanse, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | sagt av   | om       | fra   | dokumentdato   |
        | telefontilbud.finnes          | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.hele_doegnet    | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.hele_aaret      | ja    | kommunen  | kommunen |       |                |
        | telefontilbud.krisekompetanse | ja    | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2016-07-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2014-06-15 | 2018-03-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenario: Sagt om kvinner bare, viser ikke helheten: krisekompetanse
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | uspesifisert |
        | telefontilbud.hele_doegnet    | ja    | uspesifisert |
        | telefontilbud.hele_aaret      | ja    | uspesifisert |
        | telefontilbud.krisekompetanse | ja    | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.krisekompetanse" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: krisekompetanse
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       |
        | telefontilbud.finnes          | ja    | uspesifisert |
        | telefontilbud.hele_doegnet    | ja    | uspesifisert |
        | telefontilbud.hele_aaret      | ja    | uspesifisert |
        | telefontilbud.krisekompetanse | ja    | alle         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: De som svarer, mangler krisekompetanse
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Manglende krisekompetanse er vurdert, oppfylt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | nei   | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Manglende krisekompetanse er vurdert, brutt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | nei   | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Planen viser krisekompetanse, lederen sier at den mangler
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.krisekompetanse | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Barnevernvakta svarer døgnet rundt, sagt og ikke vist
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                 | verdi | vist ved |
        | telefontilbud.finnes       | ja    | påstand  |
        | telefontilbud.hele_doegnet | ja    | påstand  |
        | telefontilbud.hele_aaret   | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og grunnen er "mangler"
      Og opplysningen "telefontilbud.krisekompetanse" mangler

  Regel: En telefonsvarer bryter plikten

    Scenariomal: Bryter: telefonsvarer, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | telefontilbud.finnes          | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.hele_doegnet    | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.hele_aaret      | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.krisekompetanse | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.telefonsvarer   | ja    | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | sagt av      | om           | fra        | dokumentdato |
        | innrømmet av kommunen          | kommunen     | kommunen     |            |              |
        | innrømmet av leverandøren      | leverandøren | leverandøren |            |              |
        | sagt for 17 måneder siden      | kommunen     | kommunen     | 2017-01-15 |              |
        | gammelt forhold, nytt dokument | kommunen     | kommunen     | 2014-12-15 | 2018-03-15   |

    Scenariomal: Bryter ikke: telefonsvarer, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved | sagt av   | sikkerhet   | fra   |
        | telefontilbud.finnes          | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | telefontilbud.hele_doegnet    | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | telefontilbud.hele_aaret      | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | telefontilbud.krisekompetanse | ja    | ordnet | dokument | kommunen  | sikker      |       |
        | telefontilbud.telefonsvarer   | ja    | <måte> | påstand  | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "telefontilbud.telefonsvarer" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                  | måte     | sagt av    | sikkerhet | fra        | satt til side  |
        | bare planlagt             | planlagt | kommunen   | sikker    |            | planlagt       |
        | fra pressen               | ordnet   | tredjepart | sikker    |            | fra tredjepart |
        | usikkert                  | ordnet   | kommunen   | usikker   |            | usikkert       |
        | sagt for 18 måneder siden | ordnet   | kommunen   | sikker    | 2016-12-15 | foreldet       |

    Scenario: Det motsatte er sagt: telefonsvarer
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.telefonsvarer   | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Menn som ringer, møter en telefonsvarer
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe       | vist ved |
        | telefontilbud.finnes          | ja    | uspesifisert | dokument |
        | telefontilbud.hele_doegnet    | ja    | uspesifisert | dokument |
        | telefontilbud.hele_aaret      | ja    | uspesifisert | dokument |
        | telefontilbud.krisekompetanse | ja    | uspesifisert | dokument |
        | telefontilbud.telefonsvarer   | ja    | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav c"

  Regel: At det er vanskelig å komme fram, er et spørsmål

    Scenariomal: Spørsmål: vanskelig å komme fram, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                     | verdi | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | telefontilbud.finnes           | ja    | ordnet | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.hele_doegnet     | ja    | ordnet | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.hele_aaret       | ja    | ordnet | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.krisekompetanse  | ja    | ordnet | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.vanskelig_aa_naa | ja    | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 17 måneder siden | ordnet   | kommunen     | kommunen     | 2017-01-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2014-12-15 | 2018-03-15   |

    Scenario: Usikkert: vanskelig å komme fram
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                     | verdi | vist ved | sikkerhet |
        | telefontilbud.finnes           | ja    | dokument | sikker    |
        | telefontilbud.hele_doegnet     | ja    | dokument | sikker    |
        | telefontilbud.hele_aaret       | ja    | dokument | sikker    |
        | telefontilbud.krisekompetanse  | ja    | dokument | sikker    |
        | telefontilbud.vanskelig_aa_naa | ja    | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 18 måneder siden: vanskelig å komme fram
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                     | verdi | vist ved | fra        |
        | telefontilbud.finnes           | ja    | dokument |            |
        | telefontilbud.hele_doegnet     | ja    | dokument |            |
        | telefontilbud.hele_aaret       | ja    | dokument |            |
        | telefontilbud.krisekompetanse  | ja    | dokument |            |
        | telefontilbud.vanskelig_aa_naa | ja    | påstand  | 2016-12-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "telefontilbud.vanskelig_aa_naa" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: vanskelig å komme fram
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                     | verdi | vist ved |
        | telefontilbud.finnes           | ja    | dokument |
        | telefontilbud.hele_doegnet     | ja    | dokument |
        | telefontilbud.hele_aaret       | ja    | dokument |
        | telefontilbud.krisekompetanse  | ja    | dokument |
        | telefontilbud.vanskelig_aa_naa | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Spørsmålet er vurdert, oppfylt: vanskelig å komme fram
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                     | verdi | vist ved |
        | telefontilbud.finnes           | ja    | dokument |
        | telefontilbud.hele_doegnet     | ja    | dokument |
        | telefontilbud.hele_aaret       | ja    | dokument |
        | telefontilbud.krisekompetanse  | ja    | dokument |
        | telefontilbud.vanskelig_aa_naa | ja    | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: vanskelig å komme fram
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                     | verdi | vist ved |
        | telefontilbud.finnes           | ja    | dokument |
        | telefontilbud.hele_doegnet     | ja    | dokument |
        | telefontilbud.hele_aaret       | ja    | dokument |
        | telefontilbud.krisekompetanse  | ja    | dokument |
        | telefontilbud.vanskelig_aa_naa | ja    | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

  Regel: Betaling for telefontilbudet er et spørsmål

    Scenariomal: Spørsmål: betaling for telefontilbudet, <tilfelle>
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | telefontilbud.finnes          | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.hele_doegnet    | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.hele_aaret      | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.krisekompetanse | ja    | dokument | kommunen  | kommunen |       |                |
        | telefontilbud.egenbetaling    | ja    | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"

      Eksempler:
        | tilfelle                  | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | leverandøren | leverandøren |            |              |
        | fra pressen               | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | kommunen     | kommunen     | 2016-07-15 |              |
        | gammelt forhold, ny kilde | kommunen     | kommunen     | 2014-06-15 | 2018-03-15   |

    Scenario: Sagt for 24 måneder siden: betaling for telefontilbudet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved | fra        |
        | telefontilbud.finnes          | ja    | dokument |            |
        | telefontilbud.hele_doegnet    | ja    | dokument |            |
        | telefontilbud.hele_aaret      | ja    | dokument |            |
        | telefontilbud.krisekompetanse | ja    | dokument |            |
        | telefontilbud.egenbetaling    | ja    | påstand  | 2016-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "telefontilbud.egenbetaling" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: betaling for telefontilbudet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.egenbetaling    | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Uklar rett, avgjort av en person som oppfylt: betaling for telefontilbudet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.egenbetaling    | ja    | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Uklar rett, avgjort av en person som brutt: betaling for telefontilbudet
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi | vist ved |
        | telefontilbud.finnes          | ja    | dokument |
        | telefontilbud.hele_doegnet    | ja    | dokument |
        | telefontilbud.hele_aaret      | ja    | dokument |
        | telefontilbud.krisekompetanse | ja    | dokument |
        | telefontilbud.egenbetaling    | ja    | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav c"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2018-06-15
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2018-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav c"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                    | verdi |
        | telefontilbud.finnes          | ja    |
        | telefontilbud.hele_doegnet    | ja    |
        | telefontilbud.hele_aaret      | ja    |
        | telefontilbud.krisekompetanse | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 andre ledd bokstav c"
      Og styrken er "skal"
