# language: no
@HOL-3-3a-1
Egenskap: HOL-3-3a-1 Særlig oppmerksomhet på vold
  Kommunen skal være særlig oppmerksom på at pasienter og brukere kan være utsatt for vold eller overgrep. Hva som er
  særlig oppmerksomhet, må en person vurdere. Plikten gjelder kommunens egen helse- og omsorgstjeneste.

  Bakgrunn:
    Gitt plikten "HOL-3-3a-1"

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
        | opplysning        | verdi | måte   | vist ved     |
        | helse.vold_rutine | ja    | ordnet | dokument     |
        | helse.vold_spurt  | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "helse.vold_rutine"
      Og brukes opplysningen "helse.vold_spurt"

    Scenario: Alt som veies, taler mot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning        | verdi | måte   | vist ved     |
        | helse.vold_rutine | nei   | ordnet | dokument     |
        | helse.vold_spurt  | nei   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "helse.vold_rutine"
      Og brukes opplysningen "helse.vold_spurt"

    Scenariomal: En rutine for oppmerksomhet veies ikke: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning        | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | helse.vold_rutine | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.vold_rutine" satt til side som "<til side>"

      Eksempler:
        | hva                              | måte     | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           |
        | planlagt                         | planlagt | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | planlagt           |
        | svakere grunnlag                 | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | for svakt          |
        | usikkert                         | ordnet   | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2024-05-15 | 2024-05-15   | usikkert           |
        | ifølge pressen                   | ordnet   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | fra tredjepart     |
        | bare for kvinner                 | ordnet   | dokument | kvinner      | kommunen     | sikker    | kommunen     | 2024-05-15 | 2024-05-15   | annen gruppe       |
        | sagt av leverandøren om seg selv | ordnet   | dokument | uspesifisert | leverandøren | sikker    | leverandøren | 2024-05-15 | 2024-05-15   | gjelder noen annen |
        | for gammelt                      | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2020-06-15 | 2022-06-15   | foreldet           |

    Scenariomal: En rutine for oppmerksomhet veies: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning        | verdi | gruppe   | måte   | vist ved | fra   | dokumentdato   |
        | helse.vold_rutine | ja    | <gruppe> | ordnet | dokument | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og brukes opplysningen "helse.vold_rutine"

      Eksempler:
        | hva              | gruppe       | fra        | dokumentdato |
        | så vidt nytt nok | uspesifisert | 2020-06-15 | 2022-06-16   |
        | for alle         | alle         | 2024-05-15 | 2024-05-15   |

    Scenariomal: At vold tas opp i praksis veies ikke: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato |
        | helse.vold_spurt | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.vold_spurt" satt til side som "<til side>"

      Eksempler:
        | hva                              | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | til side           |
        | planlagt                         | planlagt | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | planlagt           |
        | ordnet, men ikke utført          | ordnet   | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | for svakt          |
        | svakere grunnlag                 | utført   | dokument     | uspesifisert | kommunen     | sikker    | kommunen     | 2024-05-15 | for svakt          |
        | usikkert                         | utført   | registrering | uspesifisert | kommunen     | usikker   | kommunen     | 2024-05-15 | usikkert           |
        | ifølge pressen                   | utført   | registrering | uspesifisert | tredjepart   | sikker    | kommunen     | 2024-05-15 | fra tredjepart     |
        | bare for kvinner                 | utført   | registrering | kvinner      | kommunen     | sikker    | kommunen     | 2024-05-15 | annen gruppe       |
        | sagt av leverandøren om seg selv | utført   | registrering | uspesifisert | leverandøren | sikker    | leverandøren | 2024-05-15 | gjelder noen annen |
        | for gammelt                      | utført   | registrering | uspesifisert | kommunen     | sikker    | kommunen     | 2022-06-15 | foreldet           |

    Scenariomal: At vold tas opp i praksis veies: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning       | verdi | gruppe   | måte   | vist ved     | fra   | dokumentdato   |
        | helse.vold_spurt | ja    | <gruppe> | utført | registrering | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og brukes opplysningen "helse.vold_spurt"

      Eksempler:
        | hva              | gruppe       | fra        | dokumentdato |
        | så vidt nytt nok | uspesifisert | 2022-06-16 | 2020-06-15   |
        | for alle         | alle         | 2024-05-15 | 2024-05-15   |

  Regel: Det som reiser et spørsmål, avgjør ikke

    Scenariomal: Spørsmålet er reist når noen sier at vold er oversett: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe   | måte   | vist ved   | sagt av   | fra   | dokumentdato   |
        | helse.vold_oversett | ja    | <gruppe> | utført | <vist ved> | <sagt av> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "helse.vold_oversett"

      Eksempler:
        | hva                | vist ved | gruppe       | sagt av    | fra        | dokumentdato |
        | kommunens egne ord | påstand  | uspesifisert | kommunen   | 2024-05-15 | 2024-05-15   |
        | ifølge pressen     | dokument | uspesifisert | tredjepart | 2024-05-15 | 2024-05-15   |
        | så vidt nytt nok   | dokument | uspesifisert | kommunen   | 2022-06-16 | 2020-06-15   |
        | for kvinner        | dokument | kvinner      | kommunen   | 2024-05-15 | 2024-05-15   |

    Scenariomal: Spørsmålet er ikke reist når noen sier at vold er oversett: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av   | om   | fra   | dokumentdato   |
        | helse.vold_oversett | ja    | utført | dokument | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "helse.vold_oversett" satt til side som "<til side>"

      Eksempler:
        | hva                               | sagt av      | om           | fra        | dokumentdato | til side           |
        | for lenge siden                   | kommunen     | kommunen     | 2022-06-15 | 2024-05-15   | foreldet           |
        | gjelder senere                    | kommunen     | kommunen     | 2024-06-16 | 2024-06-15   | ikke gyldig ennå   |
        | leverandøren sier det om seg selv | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   | gjelder noen annen |

    Scenario: Det er usikkert
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | sikkerhet |
        | helse.vold_oversett | ja    | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Det sies både det ene og det andre
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | vist ved |
        | helse.vold_oversett | ja    | påstand  |
        | helse.vold_oversett | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: En person har funnet plikten oppfylt, selv om spørsmålet er reist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi |
        | helse.vold_oversett | ja    |
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
        | opplysning        | verdi | måte   | vist ved     |
        | helse.vold_rutine | ja    | ordnet | dokument     |
        | helse.vold_spurt  | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "helse- og omsorgstjenesteloven § 3-3 a første punktum"
      Og styrken er "skal"
