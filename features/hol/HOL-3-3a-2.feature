# language: no
@HOL-3-3a-2
Egenskap: HOL-3-3a-2 Sette tjenesten i stand til å forebygge, avdekke og avverge vold
  Kommunen skal legge til rette for at helse- og omsorgstjenesten blir i stand til å forebygge, avdekke og avverge vold.
  Hva som er nok, må en person vurdere. Plikten gjelder kommunens egen helse- og omsorgstjeneste.

  Bakgrunn:
    Gitt plikten "HOL-3-3a-2"

  Regel: En person eller myndigheten avgjør

    Scenario: Ingen har vurdert plikten
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har funnet plikten oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "internkontrollansvarlig"

    Scenario: En person har funnet plikten brutt
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "internkontrollansvarlig"

    Scenario: Skjønnet gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15 med gyldighet til 2024-06-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønnet gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15 med gyldighet til 2024-06-14
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

  Regel: Det som veies, avgjør ikke

    Scenario: Alt som veies, taler for
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | måte   | vist ved |
        | helse.vold_tiltak     | ja    | ordnet | dokument |
        | helse.vold_opplaering | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "helse.vold_tiltak"
      Og brukes opplysningen "helse.vold_opplaering"

    Scenario: Alt som veies, taler mot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | måte   | vist ved |
        | helse.vold_tiltak     | nei   | ordnet | dokument |
        | helse.vold_opplaering | nei   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "helse.vold_tiltak"
      Og brukes opplysningen "helse.vold_opplaering"

    Scenariomal: Tiltak som er bestemt veies ikke: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning        | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | helse.vold_tiltak | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.vold_tiltak" satt til side som "<til side>"

      Eksempler:
        | hva                              | måte     | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           |
        | planlagt                         | planlagt | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | planlagt           |
        | svakere grunnlag                 | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | for svakt          |
        | usikkert                         | ordnet   | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2024-05-15 | 2024-05-15   | usikkert           |
        | ifølge pressen                   | ordnet   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | fra tredjepart     |
        | bare for kvinner                 | ordnet   | dokument | kvinner      | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | annen gruppe       |
        | sagt av leverandøren om seg selv | ordnet   | dokument | uspesifisert | leverandøren | sikker    | leverandøren | 2024-05-15 | 2024-05-15   | gjelder noen annen |
        | for gammelt                      | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2020-06-15 | 2022-06-15   | foreldet           |

    Scenariomal: Tiltak som er bestemt veies: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning        | verdi | gruppe   | måte   | vist ved | fra   | dokumentdato   |
        | helse.vold_tiltak | ja    | <gruppe> | ordnet | dokument | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og brukes opplysningen "helse.vold_tiltak"

      Eksempler:
        | hva              | gruppe       | fra        | dokumentdato |
        | så vidt nytt nok | uspesifisert | 2020-06-15 | 2022-06-16   |
        | for alle         | alle         | 2024-05-15 | 2024-05-15   |

    Scenariomal: Opplæring som er gitt veies ikke: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato |
        | helse.vold_opplaering | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.vold_opplaering" satt til side som "<til side>"

      Eksempler:
        | hva                              | måte     | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | til side           |
        | planlagt                         | planlagt | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | planlagt           |
        | ordnet, men ikke utført          | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | for svakt          |
        | svakere grunnlag                 | utført   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | for svakt          |
        | usikkert                         | utført   | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2024-05-15 | usikkert           |
        | ifølge pressen                   | utført   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2024-05-15 | fra tredjepart     |
        | bare for kvinner                 | utført   | dokument | kvinner      | kommunen     | sikker    | kommunen     | 2024-05-15 | annen gruppe       |
        | sagt av leverandøren om seg selv | utført   | dokument | uspesifisert | leverandøren | sikker    | leverandøren | 2024-05-15 | gjelder noen annen |
        | for gammelt                      | utført   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-15 | foreldet           |

    Scenariomal: Opplæring som er gitt veies: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe   | måte   | vist ved | fra   | dokumentdato   |
        | helse.vold_opplaering | ja    | <gruppe> | utført | dokument | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og brukes opplysningen "helse.vold_opplaering"

      Eksempler:
        | hva              | gruppe       | fra        | dokumentdato |
        | så vidt nytt nok | uspesifisert | 2022-06-16 | 2020-06-15   |
        | for alle         | alle         | 2024-05-15 | 2024-05-15   |

  Regel: Det som reiser et spørsmål, avgjør ikke

    Scenariomal: Spørsmålet er reist når noen sier at tjenesten ikke er i stand til det: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe   | måte   | vist ved   | sagt av   | fra   | dokumentdato   |
        | helse.vold_ikke_i_stand | ja    | <gruppe> | utført | <vist ved> | <sagt av> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "helse.vold_ikke_i_stand"

      Eksempler:
        | hva                | vist ved | gruppe       | sagt av    | fra        | dokumentdato |
        | kommunens egne ord | påstand  | uspesifisert | kommunen   | 2024-05-15 | 2024-05-15   |
        | ifølge pressen     | dokument | uspesifisert | tredjepart | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok   | dokument | uspesifisert | kommunen   | 2022-06-16 | 2020-06-15   |
        | for kvinner        | dokument | kvinner      | kommunen   | 2024-05-15 | 2024-05-15   |

    Scenariomal: Spørsmålet er ikke reist når noen sier at tjenesten ikke er i stand til det: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | helse.vold_ikke_i_stand | ja    | utført | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.vold_ikke_i_stand" satt til side som "<til side>"

      Eksempler:
        | hva                               | sagt av      | om           | fra        | dokumentdato | til side           |
        | for lenge siden                   | kommunen     | kommunen     | 2022-06-15 | 2024-05-15   | foreldet           |
        | gjelder senere                    | kommunen     | kommunen     | 2024-06-16 | 2024-06-15   | ikke gyldig ennå   |
        | leverandøren sier det om seg selv | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   | gjelder noen annen |

    Scenario: Det er usikkert
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | sikkerhet |
        | helse.vold_ikke_i_stand | ja    | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Det sies både det ene og det andre
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | vist ved |
        | helse.vold_ikke_i_stand | ja    | påstand  |
        | helse.vold_ikke_i_stand | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: En person har funnet plikten oppfylt, selv om spørsmålet er reist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi |
        | helse.vold_ikke_i_stand | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "internkontrollansvarlig"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Dagen før bestemmelsen regnes som i kraft
      Gitt vurderingsdatoen 2017-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den første dagen bestemmelsen regnes som i kraft
      Gitt vurderingsdatoen 2018-01-01
      Og opplysningene
        | opplysning            | verdi | måte   | vist ved |
        | helse.vold_tiltak     | ja    | ordnet | dokument |
        | helse.vold_opplaering | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "helse- og omsorgstjenesteloven § 3-3 a andre punktum"
      Og styrken er "skal"
