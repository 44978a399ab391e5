# language: no
@KRL-2-1
Egenskap: KRL-2-1 Krisesentertilbud for alle i målgruppa
  Hver kommune skal ha en ordning som gjør at de som er utsatt for vold i nære relasjoner, kan få råd og et trygt sted
  å bo når de trenger det. Loven har ikke noe tall for plasser eller avstand; det er spørsmål for en person.

  Bakgrunn:
    Gitt plikten "KRL-2-1"

  Regel: Plikten er oppfylt når ordningen og plassen er vist

    Scenario: Alt er vist
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 første ledd"
      Og styrken er "skal"

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2019-05-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 2 første ledd"
      Og grunnen er "mangler"
      Og opplysningen "tilbud.dekker_kommunen" mangler

    Scenario: Ikke undersøkt
      Gitt vurderingsdatoen 2019-05-15
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Etterspurt og ikke lagt frem
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Og en forespørsel med frist 2019-04-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt og lagt frem
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Og en forespørsel med frist 2019-04-15 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løper ut i dag
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | fra        | til        |
        | tilbud.dekker_kommunen | ja      | 2013-05-15 | 2019-05-15 |
        | botilbud.kapasitet     | god_nok |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen løp ut i går
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | fra        | til        |
        | tilbud.dekker_kommunen | ja      | 2013-05-15 | 2019-05-14 |
        | botilbud.kapasitet     | god_nok |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tilbud.dekker_kommunen" er satt til side som "foreldet"

  Regel: Kommunen må ha en gyldig ordning

    Scenario: Mangler: ordning for kommunen
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning         | verdi   |
        | botilbud.kapasitet | god_nok |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilbud.dekker_kommunen" mangler

    Scenariomal: Ikke nok: ordning for kommunen, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | tilbud.dekker_kommunen | ja      | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
        | botilbud.kapasitet     | god_nok | ordnet | dokument   | kommunen  | sikker      |       |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "tilbud.dekker_kommunen" mangler
      Og opplysningen "tilbud.dekker_kommunen" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2017-05-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2019-05-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: ordning for kommunen, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | sagt av   | om       | fra   | dokumentdato   |
        | tilbud.dekker_kommunen | ja      | <sagt av> | <om>     | <fra> | <dokumentdato> |
        | botilbud.kapasitet     | god_nok | kommunen  | kommunen |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2017-06-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2015-05-15 | 2019-02-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenariomal: Bryter: kommunen står uten ordning, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | vist ved   | sagt av   | om       |
        | botilbud.kapasitet     | god_nok | dokument   | kommunen  | kommunen |
        | tilbud.dekker_kommunen | nei     | <vist ved> | <sagt av> | <om>     |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: kommunen står uten ordning, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | måte   | vist ved | sagt av   | sikkerhet   |
        | botilbud.kapasitet     | god_nok | ordnet | dokument | kommunen  | sikker      |
        | tilbud.dekker_kommunen | nei     | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: kommunen står uten ordning
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | vist ved |
        | tilbud.dekker_kommunen | ja      | dokument |
        | botilbud.kapasitet     | god_nok | dokument |
        | tilbud.dekker_kommunen | nei     | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Sagt om kvinner bare, viser ikke helheten: ordning for kommunen
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | gruppe       |
        | tilbud.dekker_kommunen | ja      | kvinner      |
        | botilbud.kapasitet     | god_nok | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilbud.dekker_kommunen" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: ordning for kommunen
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | gruppe       |
        | tilbud.dekker_kommunen | ja      | alle         |
        | botilbud.kapasitet     | god_nok | uspesifisert |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Det må være plass til dem som trenger det

    Scenario: Mangler: plass nok
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi |
        | tilbud.dekker_kommunen | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.kapasitet" mangler

    Scenariomal: Ikke nok: plass nok, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | måte   | vist ved   | sagt av   | sikkerhet   | fra   |
        | tilbud.dekker_kommunen | ja      | ordnet | dokument   | kommunen  | sikker      |       |
        | botilbud.kapasitet     | god_nok | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "botilbud.kapasitet" mangler
      Og opplysningen "botilbud.kapasitet" er satt til side som "<satt til side>"

      Eksempler:
        | tilfelle                   | måte     | vist ved | sagt av    | sikkerhet | fra        | grunn     | satt til side    |
        | bare planlagt              | planlagt | dokument | kommunen   | sikker    |            | for svakt | planlagt         |
        | bare påstått               | ordnet   | påstand  | kommunen   | sikker    |            | for svakt | for svakt        |
        | usikkert                   | ordnet   | dokument | kommunen   | usikker   |            | usikkert  | usikkert         |
        | fra pressen                | ordnet   | dokument | tredjepart | sikker    |            | for svakt | fra tredjepart   |
        | vist for 24 måneder siden  | ordnet   | dokument | kommunen   | sikker    | 2017-05-15 | foreldet  | foreldet         |
        | gjelder først fra i morgen | ordnet   | dokument | kommunen   | sikker    | 2019-05-16 | mangler   | ikke gyldig ennå |

    Scenariomal: Nok: plass nok, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | sagt av   | om       | fra   | dokumentdato   |
        | tilbud.dekker_kommunen | ja      | kommunen  | kommunen |       |                |
        | botilbud.kapasitet     | god_nok | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | tilfelle                      | sagt av      | om           | fra        | dokumentdato |
        | vist for 23 måneder siden     | kommunen     | kommunen     | 2017-06-15 |              |
        | gammel ordning, nytt dokument | kommunen     | kommunen     | 2015-05-15 | 2019-02-15   |
        | vist av leverandøren          | leverandøren | leverandøren |            |              |

    Scenariomal: Bryter: for få plasser, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi           | vist ved   | sagt av   | om       |
        | tilbud.dekker_kommunen | ja              | dokument   | kommunen  | kommunen |
        | botilbud.kapasitet     | for_faa_plasser | <vist ved> | <sagt av> | <om>     |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | tilfelle                       | vist ved    | sagt av      | om           |
        | innrømmet av kommunen          | påstand     | kommunen     | kommunen     |
        | innrømmet av leverandøren      | påstand     | leverandøren | leverandøren |
        | iakttatt av tilsynsmyndigheten | observasjon | myndigheten  | kommunen     |

    Scenariomal: Bryter ikke: for få plasser, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi           | måte   | vist ved | sagt av   | sikkerhet   |
        | tilbud.dekker_kommunen | ja              | ordnet | dokument | kommunen  | sikker      |
        | botilbud.kapasitet     | for_faa_plasser | <måte> | påstand  | <sagt av> | <sikkerhet> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | tilfelle                           | måte     | sagt av     | sikkerhet | grunn     |
        | bare påstått av tilsynsmyndigheten | ordnet   | myndigheten | sikker    | for svakt |
        | bare en plan                       | planlagt | kommunen    | sikker    | for svakt |
        | fra pressen                        | ordnet   | tredjepart  | sikker    | for svakt |
        | usikkert                           | ordnet   | kommunen    | usikker   | usikkert  |

    Scenario: Både og: for få plasser
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi           | vist ved |
        | tilbud.dekker_kommunen | ja              | dokument |
        | botilbud.kapasitet     | god_nok         | dokument |
        | botilbud.kapasitet     | for_faa_plasser | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Sagt om kvinner bare, viser ikke helheten: plass nok
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | gruppe       |
        | tilbud.dekker_kommunen | ja      | uspesifisert |
        | botilbud.kapasitet     | god_nok | kvinner      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "botilbud.kapasitet" er satt til side som "annen gruppe"

    Scenario: Sagt om alle, viser helheten: plass nok
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | gruppe       |
        | tilbud.dekker_kommunen | ja      | uspesifisert |
        | botilbud.kapasitet     | god_nok | alle         |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: For få plasser til menn er for få plasser
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi           | gruppe       | vist ved |
        | tilbud.dekker_kommunen | ja              | uspesifisert | dokument |
        | botilbud.kapasitet     | for_faa_plasser | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Fullt i perioder må vurderes
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi            | vist ved |
        | tilbud.dekker_kommunen | ja               | dokument |
        | botilbud.kapasitet     | fullt_i_perioder | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Fullt i perioder er vurdert, oppfylt
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi            | vist ved |
        | tilbud.dekker_kommunen | ja               | dokument |
        | botilbud.kapasitet     | fullt_i_perioder | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Fullt i perioder er vurdert, brutt
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi            | vist ved |
        | tilbud.dekker_kommunen | ja               | dokument |
        | botilbud.kapasitet     | fullt_i_perioder | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Saksframlegget sier både at det er fullt og at det er plass nok
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi            | vist ved |
        | tilbud.dekker_kommunen | ja               | dokument |
        | botilbud.kapasitet     | god_nok          | dokument |
        | botilbud.kapasitet     | fullt_i_perioder | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Varslet sier at det trolig er for få plasser
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi           | vist ved | sagt av     | sikkerhet |
        | tilbud.dekker_kommunen | ja              | dokument | kommunen    | sikker    |
        | botilbud.kapasitet     | for_faa_plasser | påstand  | myndigheten | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Pressen skriver at det er fullt i perioder
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi            | vist ved | sagt av    |
        | tilbud.dekker_kommunen | ja               | dokument | kommunen   |
        | botilbud.kapasitet     | fullt_i_perioder | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

  Regel: Et manglende fast sted er et spørsmål, ikke et brudd

    Scenariomal: Spørsmål: ikke noe fast sted, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | måte   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | tilbud.dekker_kommunen | ja      | ordnet | dokument | kommunen  | kommunen |       |                |
        | botilbud.kapasitet     | god_nok | ordnet | dokument | kommunen  | kommunen |       |                |
        | tilbud.fast_sted       | nei     | <måte> | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | måte     | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | ordnet   | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | ordnet   | leverandøren | leverandøren |            |              |
        | bare planlagt             | planlagt | kommunen     | kommunen     |            |              |
        | fra pressen               | ordnet   | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | ordnet   | kommunen     | kommunen     | 2017-06-15 |              |
        | gammelt forhold, ny kilde | ordnet   | kommunen     | kommunen     | 2015-05-15 | 2019-02-15   |

    Scenario: Usikkert: ikke noe fast sted
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | vist ved | sikkerhet |
        | tilbud.dekker_kommunen | ja      | dokument | sikker    |
        | botilbud.kapasitet     | god_nok | dokument | sikker    |
        | tilbud.fast_sted       | nei     | påstand  | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for 24 måneder siden: ikke noe fast sted
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | vist ved | fra        |
        | tilbud.dekker_kommunen | ja      | dokument |            |
        | botilbud.kapasitet     | god_nok | dokument |            |
        | tilbud.fast_sted       | nei     | påstand  | 2017-05-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilbud.fast_sted" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: ikke noe fast sted
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | vist ved |
        | tilbud.dekker_kommunen | ja      | dokument |
        | botilbud.kapasitet     | god_nok | dokument |
        | tilbud.fast_sted       | ja      | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Spørsmålet er vurdert, oppfylt: ikke noe fast sted
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | vist ved |
        | tilbud.dekker_kommunen | ja      | dokument |
        | botilbud.kapasitet     | god_nok | dokument |
        | tilbud.fast_sted       | nei     | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Spørsmålet er vurdert, brutt: ikke noe fast sted
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | vist ved |
        | tilbud.dekker_kommunen | ja      | dokument |
        | botilbud.kapasitet     | god_nok | dokument |
        | tilbud.fast_sted       | nei     | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "saksbehandler" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Ikke noe fast sted for menn
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   | gruppe       | vist ved |
        | tilbud.dekker_kommunen | ja      | uspesifisert | dokument |
        | botilbud.kapasitet     | god_nok | uspesifisert | dokument |
        | tilbud.fast_sted       | nei     | menn         | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Lang avstand er et spørsmål, ikke et brudd

    Scenariomal: Spørsmål: lang avstand, <tilfelle>
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                  | verdi   | vist ved | sagt av   | om       | fra   | dokumentdato   |
        | tilbud.dekker_kommunen      | ja      | dokument | kommunen  | kommunen |       |                |
        | botilbud.kapasitet          | god_nok | dokument | kommunen  | kommunen |       |                |
        | tilbud.avstand_hindrer_bruk | ja      | påstand  | <sagt av> | <om>     | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | tilfelle                  | sagt av      | om           | fra        | dokumentdato |
        | sagt av kommunen          | kommunen     | kommunen     |            |              |
        | sagt av leverandøren      | leverandøren | leverandøren |            |              |
        | fra pressen               | tredjepart   | kommunen     |            |              |
        | sagt for 23 måneder siden | kommunen     | kommunen     | 2017-06-15 |              |
        | gammelt forhold, ny kilde | kommunen     | kommunen     | 2015-05-15 | 2019-02-15   |

    Scenario: Sagt for 24 måneder siden: lang avstand
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                  | verdi   | vist ved | fra        |
        | tilbud.dekker_kommunen      | ja      | dokument |            |
        | botilbud.kapasitet          | god_nok | dokument |            |
        | tilbud.avstand_hindrer_bruk | ja      | påstand  | 2017-05-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilbud.avstand_hindrer_bruk" er satt til side som "foreldet"

    Scenario: Det motsatte er sagt: lang avstand
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning                  | verdi   | vist ved |
        | tilbud.dekker_kommunen      | ja      | dokument |
        | botilbud.kapasitet          | god_nok | dokument |
        | tilbud.avstand_hindrer_bruk | nei     | påstand  |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Tilsynsmyndighetens ord

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 2 første ledd"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Et varsel om brudd avgjør ikke
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Skjønn har ikke noe å si der reglene ikke ber om det
      Gitt vurderingsdatoen 2019-05-15
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2019-04-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Plikten gjelder fra 2010

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Lovens første dag
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 første ledd"
      Og styrken er "skal"

    Scenario: Etter lovendringen, samme krav på samme sted
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning             | verdi   |
        | tilbud.dekker_kommunen | ja      |
        | botilbud.kapasitet     | god_nok |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 2 første ledd"
      Og styrken er "skal"
