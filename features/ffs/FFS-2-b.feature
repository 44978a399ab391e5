# language: no
@FFS-2-b
Egenskap: FFS-2-b Ansatte satt i stand til individuelle sikkerhetstiltak
  Kommunen skal sette krisesenteret og de ansatte i stand til, og gi dem kompetanse til, å kartlegge behov for og
  gjennomføre individuelle sikkerhetstiltak. Forskriften krever ingen bestemt utdanning; en person vurderer. At ingen har
  fått kompetanse, bryter plikten.

  Bakgrunn:
    Gitt plikten "FFS-2-b"

  Regel: Bare en person eller tilsynsmyndigheten kan avgjøre

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 andre punktum"
      Og styrken er "skal"

    Scenario: Alt som veier, er vist
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                       | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.opplaering_kartlegging | ja    | ansatte | utført | dokument |
        | sikkerhet.opplaering_tiltak      | ja    | ansatte | utført | dokument |
        | sikkerhet.satt_i_stand           | ja    | ansatte | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "sikkerhet.opplaering_kartlegging" brukes
      Og opplysningen "sikkerhet.opplaering_tiltak" brukes
      Og opplysningen "sikkerhet.satt_i_stand" brukes

    Scenario: Alt som veier, mangler etter kommunens eget ord
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                       | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.opplaering_kartlegging | nei   | ansatte | utført | påstand  |
        | sikkerhet.opplaering_tiltak      | nei   | ansatte | utført | påstand  |
        | sikkerhet.satt_i_stand           | nei   | ansatte | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Skjønnet sier oppfylt
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                       | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.opplaering_kartlegging | ja    | ansatte | utført | dokument |
        | sikkerhet.opplaering_tiltak      | ja    | ansatte | utført | dokument |
        | sikkerhet.satt_i_stand           | ja    | ansatte | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet sier brutt, selv om opplæring er gitt
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                       | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.opplaering_kartlegging | ja    | ansatte | utført | dokument |
        | sikkerhet.opplaering_tiltak      | ja    | ansatte | utført | dokument |
        | sikkerhet.satt_i_stand           | ja    | ansatte | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver"

    Scenario: Skjønnet gjelder på sin siste dag
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2019-02-15 med gyldighet til 2019-03-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønnet gikk ut dagen før
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2019-02-15 med gyldighet til 2019-03-14
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og grunnen er "krever skjønn"

    Scenario: Skjønnet gjelder ikke de ansatte
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "barn" utøvd av "rådgiver" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Skjønnet gjelder de ansatte, som plikten spør om
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "ansatte" utøvd av "rådgiver" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                       | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.opplaering_kartlegging | ja    | ansatte | utført | dokument |
        | sikkerhet.opplaering_tiltak      | ja    | ansatte | utført | dokument |
        | sikkerhet.satt_i_stand           | ja    | ansatte | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at det er i orden
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon avgjør ikke
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og grunnen er "krever skjønn"

    Scenario: Et varsel avgjør ikke
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det myndigheten har bedt om, er ikke lagt frem
      Gitt vurderingsdatoen 2019-03-15
      Og ingen opplysninger
      Og en forespørsel med frist 2019-03-14 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

  Regel: Opplæring som er gitt, og det de ansatte har å gjøre det med, veier

    Scenariomal: Veier: opplæring i kartlegging: <hva>
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                       | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | sikkerhet.opplaering_kartlegging | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "sikkerhet.opplaering_kartlegging" brukes

      Eksempler:
        | hva                  | gruppe  | måte   | vist ved | sagt av      | om           | fra        | dokumentdato |
        | vist                 | ansatte | utført | dokument | kommunen     | kommunen     | 2019-02-15 | 2019-02-15   |
        | vist av leverandøren | ansatte | utført | dokument | leverandøren | leverandøren | 2019-02-15 | 2019-02-15   |
        | sagt om alle         | alle    | utført | dokument | kommunen     | kommunen     | 2019-02-15 | 2019-02-15   |
        | så vidt nytt nok     | ansatte | utført | dokument | kommunen     | kommunen     | 2015-03-15 | 2017-03-16   |

    Scenariomal: Veier ikke: opplæring i kartlegging: <hva>
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                       | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | sikkerhet.opplaering_kartlegging | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "sikkerhet.opplaering_kartlegging" er satt til side som "<til side>"

      Eksempler:
        | hva                   | gruppe  | måte     | vist ved | sagt av  | om       | fra        | dokumentdato | til side     |
        | bare påstått          | ansatte | utført   | påstand  | kommunen | kommunen | 2019-02-15 | 2019-02-15   | for svakt    |
        | bare planlagt         | ansatte | planlagt | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | planlagt     |
        | avtalt, men ikke gitt | ansatte | ordnet   | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | for svakt    |
        | ført på brukerne      | kvinner | utført   | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | annen gruppe |
        | for gammelt dokument  | ansatte | utført   | dokument | kommunen | kommunen | 2015-03-15 | 2017-03-15   | foreldet     |

    Scenariomal: Veier: opplæring i tiltakene: <hva>
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | sikkerhet.opplaering_tiltak | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "sikkerhet.opplaering_tiltak" brukes

      Eksempler:
        | hva                  | gruppe  | måte   | vist ved | sagt av      | om           | fra        | dokumentdato |
        | vist                 | ansatte | utført | dokument | kommunen     | kommunen     | 2019-02-15 | 2019-02-15   |
        | vist av leverandøren | ansatte | utført | dokument | leverandøren | leverandøren | 2019-02-15 | 2019-02-15   |
        | sagt om alle         | alle    | utført | dokument | kommunen     | kommunen     | 2019-02-15 | 2019-02-15   |
        | så vidt nytt nok     | ansatte | utført | dokument | kommunen     | kommunen     | 2015-03-15 | 2017-03-16   |

    Scenariomal: Veier ikke: opplæring i tiltakene: <hva>
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                  | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | sikkerhet.opplaering_tiltak | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "sikkerhet.opplaering_tiltak" er satt til side som "<til side>"

      Eksempler:
        | hva                   | gruppe  | måte     | vist ved | sagt av  | om       | fra        | dokumentdato | til side     |
        | bare påstått          | ansatte | utført   | påstand  | kommunen | kommunen | 2019-02-15 | 2019-02-15   | for svakt    |
        | bare planlagt         | ansatte | planlagt | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | planlagt     |
        | avtalt, men ikke gitt | ansatte | ordnet   | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | for svakt    |
        | ført på brukerne      | kvinner | utført   | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | annen gruppe |
        | for gammelt dokument  | ansatte | utført   | dokument | kommunen | kommunen | 2015-03-15 | 2017-03-15   | foreldet     |

    Scenariomal: Veier: tid, utstyr og fullmakt: <hva>
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | sikkerhet.satt_i_stand | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "sikkerhet.satt_i_stand" brukes

      Eksempler:
        | hva                  | gruppe  | måte   | vist ved | sagt av      | om           | fra        | dokumentdato |
        | vist                 | ansatte | ordnet | dokument | kommunen     | kommunen     | 2019-02-15 | 2019-02-15   |
        | vist av leverandøren | ansatte | ordnet | dokument | leverandøren | leverandøren | 2019-02-15 | 2019-02-15   |
        | sagt om alle         | alle    | ordnet | dokument | kommunen     | kommunen     | 2019-02-15 | 2019-02-15   |
        | så vidt nytt nok     | ansatte | ordnet | dokument | kommunen     | kommunen     | 2015-03-15 | 2017-03-16   |

    Scenariomal: Veier ikke: tid, utstyr og fullmakt: <hva>
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | sikkerhet.satt_i_stand | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "sikkerhet.satt_i_stand" er satt til side som "<til side>"

      Eksempler:
        | hva                  | gruppe  | måte     | vist ved | sagt av  | om       | fra        | dokumentdato | til side     |
        | bare påstått         | ansatte | ordnet   | påstand  | kommunen | kommunen | 2019-02-15 | 2019-02-15   | for svakt    |
        | bare planlagt        | ansatte | planlagt | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | planlagt     |
        | ført på brukerne     | kvinner | ordnet   | dokument | kommunen | kommunen | 2019-02-15 | 2019-02-15   | annen gruppe |
        | for gammelt dokument | ansatte | ordnet   | dokument | kommunen | kommunen | 2015-03-15 | 2017-03-15   | foreldet     |

  Regel: At ingen har fått kompetanse, bryter plikten

    Scenariomal: Ingen av de ansatte har fått kompetanse: <hva>
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | sikkerhet.uten_kompetanse | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | gruppe       | måte     | vist ved     | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-02-15 | 2019-02-15   | brutt    |
        | innrømmet av leverandøren   | uspesifisert | utført   | påstand      | leverandøren | sikker    | leverandøren | 2019-02-15 | 2019-02-15   | brutt    |
        | innrømmet om én gruppe      | menn         | utført   | påstand      | kommunen     | sikker    | kommunen     | 2019-02-15 | 2019-02-15   | brutt    |
        | sett av myndigheten         | uspesifisert | utført   | observasjon  | myndigheten  | sikker    | kommunen     | 2019-02-15 | 2019-02-15   | brutt    |
        | registrert av myndigheten   | uspesifisert | utført   | registrering | myndigheten  | sikker    | kommunen     | 2019-02-15 | 2019-02-15   | brutt    |
        | bare skrevet av myndigheten | uspesifisert | utført   | dokument     | myndigheten  | sikker    | kommunen     | 2019-02-15 | 2019-02-15   | uavklart |
        | bare planlagt               | uspesifisert | planlagt | påstand      | kommunen     | sikker    | kommunen     | 2019-02-15 | 2019-02-15   | uavklart |
        | bare omtalt i pressen       | uspesifisert | utført   | observasjon  | tredjepart   | sikker    | kommunen     | 2019-02-15 | 2019-02-15   | uavklart |
        | usikkert                    | uspesifisert | utført   | påstand      | kommunen     | usikker   | kommunen     | 2019-02-15 | 2019-02-15   | uavklart |
        | så vidt nytt nok            | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2015-03-15 | 2017-03-16   | brutt    |
        | for gammelt                 | uspesifisert | utført   | påstand      | kommunen     | sikker    | kommunen     | 2015-03-15 | 2017-03-15   | uavklart |

    Scenario: Noen av de ansatte har kompetanse
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.uten_kompetanse | nei   | ansatte | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Ingen har kompetanse, og skjønn kan ikke endre det
      Gitt vurderingsdatoen 2019-03-15
      Og opplysningene
        | opplysning                | verdi | gruppe  | måte   | vist ved |
        | sikkerhet.uten_kompetanse | ja    | ansatte | utført | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver" den 2019-02-15
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Når forskriften gjelder

    Scenario: Dagen før forskriften trådte i kraft
      Gitt vurderingsdatoen 2017-03-07
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Forskriftens første dag
      Gitt vurderingsdatoen 2017-03-08
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 andre punktum"
      Og styrken er "skal"

    Scenario: Forskriften er den samme etter lovendringene i 2026
      Gitt vurderingsdatoen 2026-03-02
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "forskrift om fysisk sikkerhet i krisesentertilbudet § 2 andre punktum"
      Og styrken er "skal"
