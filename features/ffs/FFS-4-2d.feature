# language: no
@FFS-4-2d
Egenskap: FFS-4-2d Jevnlig risikovurdering av de ansattes sikkerhet
  Kommunen skal jevnlig sørge for risikovurderinger av de ansattes behov for fysisk sikring. Forskriften har ikke noe tall:
  en gammel vurdering må fornyes før den viser noe, og at det er lenge siden sist, er et spørsmål for en person, aldri et
  brudd i seg selv. At det aldri er gjort, er et brudd.

  Bakgrunn:
    Gitt plikten "FFS-4-2d"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt forskriften spør om, er vist
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav d"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2022-01-25
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ansatte_risikovurdert" mangler
      Og opplysningen "sikkerhet.ansatte_vurdert_jevnlig" mangler

    Scenario: Ingenting er kjent, for plikten er ikke undersøkt
      Gitt vurderingsdatoen 2022-01-25
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Det er ikke kjent om de ansattes behov er risikovurdert
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ansatte_risikovurdert" mangler

    Scenario: Det er ikke kjent om vurderingen gjøres jevnlig
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                      | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert | ja    | ansatte | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ansatte_vurdert_jevnlig" mangler

    Scenariomal: Nok til å vise at de ansattes behov er risikovurdert: <hva>
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ansatte_risikovurdert   | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte  | utført | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe  | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | ansatte | utført | dokument    | kommunen     | kommunen     | 2018-01-25 |            | 2020-01-26   |
        | eldre, men gjelder fortsatt | ansatte | utført | dokument    | kommunen     | kommunen     | 2018-01-25 | 2022-01-25 | 2018-01-25   |
        | sett av myndigheten         | ansatte | utført | observasjon | myndigheten  | kommunen     | 2021-12-25 |            | 2021-12-25   |
        | vist av leverandøren        | ansatte | utført | dokument    | leverandøren | leverandøren | 2021-12-25 |            | 2021-12-25   |
        | sagt om alle                | alle    | utført | dokument    | kommunen     | kommunen     | 2021-12-25 |            | 2021-12-25   |

    Scenariomal: For lite til å vise at de ansattes behov er risikovurdert: <hva>
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ansatte_risikovurdert   | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte  | utført | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.ansatte_risikovurdert" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | ansatte      | planlagt | dokument | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | planlagt         | for svakt |
        | ordnet, men ikke utført | ansatte      | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | for svakt        | for svakt |
        | bare påstått            | ansatte      | utført   | påstand  | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | for svakt        | for svakt |
        | usikkert                | ansatte      | utført   | dokument | kommunen   | usikker   | kommunen | 2021-12-25 |            | 2021-12-25   | usikkert         | usikkert  |
        | bare omtalt i pressen   | ansatte      | utført   | dokument | tredjepart | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | fra tredjepart   | for svakt |
        | ikke sagt om ansatte    | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | annen gruppe     | mangler   |
        | gjelder først senere    | ansatte      | utført   | dokument | kommunen   | sikker    | kommunen | 2022-01-26 |            | 2021-12-25   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | ansatte      | utført   | dokument | kommunen   | sikker    | kommunen | 2018-01-25 |            | 2020-01-25   | foreldet         | foreldet  |
        | gikk ut dagen før       | ansatte      | utført   | dokument | kommunen   | sikker    | kommunen | 2018-01-25 | 2022-01-24 | 2021-12-25   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at vurderingen gjøres jevnlig: <hva>
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte  | utført | dokument   |           |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                         | gruppe  | måte   | vist ved    | sagt av      | om           | fra        | til        | dokumentdato |
        | så vidt nytt nok            | ansatte | utført | dokument    | kommunen     | kommunen     | 2018-01-25 |            | 2020-01-26   |
        | eldre, men gjelder fortsatt | ansatte | utført | dokument    | kommunen     | kommunen     | 2018-01-25 | 2022-01-25 | 2018-01-25   |
        | sett av myndigheten         | ansatte | utført | observasjon | myndigheten  | kommunen     | 2021-12-25 |            | 2021-12-25   |
        | vist av leverandøren        | ansatte | utført | dokument    | leverandøren | leverandøren | 2021-12-25 |            | 2021-12-25   |
        | sagt om alle                | alle    | utført | dokument    | kommunen     | kommunen     | 2021-12-25 |            | 2021-12-25   |

    Scenariomal: For lite til å vise at vurderingen gjøres jevnlig: <hva>
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | til   | dokumentdato   |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <til> | <dokumentdato> |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte  | utført | dokument   |           |             |      |       |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og opplysningen "sikkerhet.ansatte_vurdert_jevnlig" er satt til side som "<til side>"

      Eksempler:
        | hva                     | gruppe       | måte     | vist ved | sagt av    | sikkerhet | om       | fra        | til        | dokumentdato | til side         | grunn     |
        | bare planlagt           | ansatte      | planlagt | dokument | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | planlagt         | for svakt |
        | ordnet, men ikke utført | ansatte      | ordnet   | dokument | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | for svakt        | for svakt |
        | bare påstått            | ansatte      | utført   | påstand  | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | for svakt        | for svakt |
        | usikkert                | ansatte      | utført   | dokument | kommunen   | usikker   | kommunen | 2021-12-25 |            | 2021-12-25   | usikkert         | usikkert  |
        | bare omtalt i pressen   | ansatte      | utført   | dokument | tredjepart | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | fra tredjepart   | for svakt |
        | ikke sagt om ansatte    | uspesifisert | utført   | dokument | kommunen   | sikker    | kommunen | 2021-12-25 |            | 2021-12-25   | annen gruppe     | mangler   |
        | gjelder først senere    | ansatte      | utført   | dokument | kommunen   | sikker    | kommunen | 2022-01-26 |            | 2021-12-25   | ikke gyldig ennå | mangler   |
        | for gammelt dokument    | ansatte      | utført   | dokument | kommunen   | sikker    | kommunen | 2018-01-25 |            | 2020-01-25   | foreldet         | foreldet  |
        | gikk ut dagen før       | ansatte      | utført   | dokument | kommunen   | sikker    | kommunen | 2018-01-25 | 2022-01-24 | 2021-12-25   | foreldet         | foreldet  |

    Scenario: En risikovurdering av huset gjelder ikke de ansatte
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                | verdi | gruppe | måte   | vist ved |
        | sikkerhet.risikovurdering | ja    | alle   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "sikkerhet.ansatte_risikovurdert" mangler

  Regel: Hva som bryter plikten

    Scenariomal: De ansattes behov er ikke risikovurdert: <hva>
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.ansatte_risikovurdert   | nei   | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte  | utført | dokument   |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | ansatte      | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | brutt    |
        | innrømmet av leverandøren   | ansatte      | utført   | påstand      | leverandøren | sikker    | leverandøren | 2021-12-25 | 2021-12-25   | brutt    |
        | innrømmet om alle           | alle         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | brutt    |
        | ikke sagt om ansatte        | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | uavklart |
        | sett av myndigheten         | ansatte      | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | brutt    |
        | registrert av myndigheten   | ansatte      | utført   | registrering | myndigheten  | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | brutt    |
        | bare skrevet av myndigheten | ansatte      | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | uavklart |
        | bare planlagt               | ansatte      | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | uavklart |
        | bare omtalt i pressen       | ansatte      | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2021-12-25 | 2021-12-25   | uavklart |
        | usikkert                    | ansatte      | utført   | påstand      | kommunen     | usikker   | kommunen     | 2021-12-25 | 2021-12-25   | uavklart |
        | så vidt nytt nok            | ansatte      | utført   | påstand      | kommunen     | sikker    | kommunen     | 2018-01-25 | 2020-01-26   | brutt    |
        | for gammelt                 | ansatte      | utført   | påstand      | kommunen     | sikker    | kommunen     | 2018-01-25 | 2020-01-25   | uavklart |

    Scenario: Noe viser at de ansattes behov er risikovurdert, og noe at det ikke er slik
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved    |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument    |
        | sikkerhet.ansatte_risikovurdert   | nei   | ansatte | utført | observasjon |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Om vurderingen gjøres ofte nok, avgjør en person

    Scenario: Vurderingen er gjort én gang, og det er lenge siden
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: At det er lenge siden, er kommunens eget ord
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndigheten har sett at det er lenge siden
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved    | sagt av     |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument    | kommunen    |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er lenge siden, og en person finner det ofte nok
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | dokument |
      Og skjønnet "oppfylt" for "ansatte" utøvd av "verneombudet" den 2021-12-25
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "verneombudet"

    Scenario: Det er lenge siden, og en person finner plikten brutt
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | dokument |
      Og skjønnet "brutt" for "ansatte" utøvd av "saksbehandler" den 2021-12-25
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "saksbehandler"

    Scenario: At det er lenge siden, står bare i pressen
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved | sagt av    |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument | kommunen   |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Noe viser at vurderingen gjøres jevnlig, og noe at det er lenge siden
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved    |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument    |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument    |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | observasjon |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Aldri vurdert er brudd, uansett hvor ofte det var ment
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | nei   | ansatte | utført | påstand  |
        | sikkerhet.ansatte_vurdert_jevnlig | nei   | ansatte | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2021-12-25
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2022-01-25
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2021-12-25
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2021-12-25
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2021-12-25
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Og en forespørsel med frist 2022-01-24 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen for å svare er ikke gått ut
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Og en forespørsel med frist 2022-01-25 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det myndigheten har bedt om, er lagt frem
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Og en forespørsel med frist 2022-01-24 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2022-01-25
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Og en forespørsel med frist 2021-12-25 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2022-01-24
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2022-01-25
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2021-12-25
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav d"
      Og styrken er "skal"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og opplysningene
        | opplysning                        | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.ansatte_risikovurdert   | ja    | ansatte | utført | dokument |
        | sikkerhet.ansatte_vurdert_jevnlig | ja    | ansatte | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 4 andre ledd bokstav d"
      Og styrken er "skal"
