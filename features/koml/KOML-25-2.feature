# language: no
@KOML-25-2
Egenskap: KOML-25-2 Årlig rapport til kommunestyret
  Minst én gang i året skal kommunedirektøren rapportere til kommunestyret om internkontroll og statlig
  tilsyn. Om det betyr kalenderår eller tolv måneder, er ikke avklart: mellom de to lesemåtene er retten
  uklar. Aldri tema for tilsyn etter § 9.

  Bakgrunn:
    Gitt plikten "KOML-25-2"

  Regel: Tolv måneder er nok etter begge lesemåter, et helt kalenderår uten rapport for lite etter begge

    Scenario: Rapportert og vist akkurat sterkt nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-2"
      Og styrken er "skal"

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "rapportering.kommunestyret_sist"

    Scenario: Ingenting er kjent fordi plikten ikke er undersøkt
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenariomal: Siste rapport <sist>, vurdert <dato>
      Gitt vurderingsdatoen <dato>
      Og opplysningene
        | opplysning                      | verdi  | måte   | vist ved |
        | rapportering.kommunestyret_sist | <sist> | utført | dokument |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | sist       | dato       | utfall   |
        | 2022-12-31 | 2023-06-01 | oppfylt  |
        | 2022-06-01 | 2023-06-01 | oppfylt  |
        | 2022-04-30 | 2023-06-01 | uavklart |
        | 2022-01-01 | 2023-12-31 | uavklart |
        | 2021-12-31 | 2022-12-31 | oppfylt  |
        | 2021-11-30 | 2022-12-31 | uavklart |
        | 2021-11-30 | 2023-01-01 | brutt    |
        | 2021-01-01 | 2022-12-31 | uavklart |
        | 2021-01-01 | 2023-01-01 | brutt    |
        | 2022-01-01 | 2024-01-01 | brutt    |

    Scenariomal: Protokollen fra møtet er nok bevis i tolv måneder: <dato>
      Gitt vurderingsdatoen <dato>
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved | fra        |
        | rapportering.kommunestyret_sist | 2022-06-01 | utført | dokument | 2022-06-01 |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | dato       | utfall   |
        | 2022-06-01 | oppfylt  |
        | 2023-06-01 | oppfylt  |
        | 2023-07-01 | uavklart |

    Scenario: En gammel protokoll viser ikke at det ikke er rapportert siden
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved | fra        |
        | rapportering.kommunestyret_sist | 2021-06-01 | utført | dokument | 2021-06-01 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Mellom lesemåtene er retten uklar
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2022-03-01 | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"
      Og mangler opplysningen "rapportering.kommunestyret_sist"

    Scenariomal: Før det første hele kalenderåret er ute, er et brudd umulig: <dato>
      Gitt vurderingsdatoen <dato>
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2019-05-01 | utført | dokument |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | dato       | utfall   |
        | 2021-01-01 | uavklart |
        | 2021-12-31 | uavklart |
        | 2022-01-01 | brutt    |

    Scenario: Den nyeste rapporten teller
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2021-03-01 | utført | dokument |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dagen etter tolv måneder er loven uklar
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved | dokumentdato |
        | rapportering.kommunestyret_sist | 2022-05-31 | utført | dokument | 2022-05-31   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "uklar rett"

    Scenario: En rapport etter vurderingsdatoen teller ikke
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-06-02 | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"

  Regel: Hva som skal til for å vise når det er rapportert

    Scenariomal: For lite til å vise når det sist er rapportert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | rapportering.kommunestyret_sist | 2023-04-01 | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "rapportering.kommunestyret_sist" satt til side som "<til side>"

      Eksempler:
        | hva                  | måte   | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           | grunn     |
        | usikkert             | utført | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | usikkert           | usikkert  |
        | omtalt av andre      | utført | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | fra tredjepart     | for svakt |
        | bare for menn        | utført | dokument | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | annen gruppe       | mangler   |
        | om leverandøren      | utført | dokument | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | sagt av leverandøren | utført | dokument | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | gjelder noen annen | mangler   |
        | gjelder senere       | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-06-02 | 2023-06-02   | ikke gyldig ennå   | mangler   |
        | for gammelt dokument | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2022-05-01   | foreldet           | foreldet  |

    Scenariomal: Nok til å vise når det sist er rapportert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved   | gruppe   | sagt av   | fra   | til   | dokumentdato   |
        | rapportering.kommunestyret_sist | 2023-04-01 | <måte> | <vist ved> | <gruppe> | <sagt av> | <fra> | <til> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                     | måte   | vist ved    | gruppe       | sagt av     | fra        | til        | dokumentdato |
        | så vidt nytt nok        | utført | dokument    | uspesifisert | kommunen    | 2018-06-01 |            | 2022-05-02   |
        | eldre, men gjelder ennå | utført | dokument    | uspesifisert | kommunen    | 2018-06-01 | 2023-06-01 | 2018-06-01   |
        | for alle                | utført | dokument    | alle         | kommunen    | 2023-05-01 |            | 2023-05-01   |
        | sett av myndigheten     | utført | observasjon | uspesifisert | myndigheten | 2023-05-01 |            | 2023-05-01   |

    Scenario: En påstand om en fersk rapport er ikke nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "rapportering.kommunestyret_sist"

    Scenario: At saken er satt opp, er ikke at det er rapportert
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "rapportering.kommunestyret_sist"

  Regel: Hva som bryter plikten

    Scenariomal: Ingen rapport i et helt kalenderår: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | rapportering.kommunestyret_sist | 2021-03-01 | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall   |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt    |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | sagt av leverandøren        | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | uavklart |
        | om leverandøren             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | uavklart |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2022-05-02   | brutt    |
        | for gammelt                 | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2022-05-01   | uavklart |

    Scenariomal: Det er aldri rapportert: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | rapportering.aldri_rapportert   | ja         | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument   |          |           |             |      |       |                |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | hva                         | måte     | vist ved     | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | utfall  |
        | innrømmet av kommunen       | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | innrømmet for én gruppe     | ordnet   | påstand      | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | sett av myndigheten         | ordnet   | observasjon  | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | registrert av myndigheten   | ordnet   | registrering | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | brutt   |
        | bare skrevet av myndigheten | ordnet   | dokument     | uspesifisert | myndigheten  | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | bare planlagt               | planlagt | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | bare i pressen              | ordnet   | observasjon  | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | usikkert                    | ordnet   | påstand      | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | sagt av leverandøren        | ordnet   | påstand      | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | oppfylt |
        | om leverandøren             | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | oppfylt |
        | så vidt nytt nok            | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2022-06-02   | brutt   |
        | for gammelt                 | ordnet   | påstand      | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2022-06-01   | oppfylt |

    Scenario: At det er rapportert minst én gang, viser ikke når
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                    | verdi |
        | rapportering.aldri_rapportert | nei   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og mangler opplysningen "rapportering.kommunestyret_sist"

    Scenario: At det er rapportert minst én gang, bryter ikke plikten
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
        | rapportering.aldri_rapportert   | nei        |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: En usikker konklusjon er ikke nok
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det som er etterspurt om plikten, er ikke lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Og en forespørsel med frist 2023-05-31 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Fristen er ikke gått ut
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Og en forespørsel med frist 2023-06-01 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det som er etterspurt, er lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Og en forespørsel med frist 2023-05-31 som er besvart
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønn etter en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2023-04-01 | utført | dokument |
      Og en forespørsel med frist 2023-05-01 som ikke er besvart
      Og skjønnet "oppfylt" for "alle" utøvd av "saksbehandler" den 2023-05-31
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "saksbehandler"

    Scenario: Skjønn kan ikke erstatte det som mangler
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrolløren" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Når plikten gjelder

    Scenario: Plikten gjelder 2021-01-01
      Gitt vurderingsdatoen 2021-01-01
      Og opplysningene
        | opplysning                      | verdi      | måte   | vist ved |
        | rapportering.kommunestyret_sist | 2020-06-01 | utført | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "kommuneloven § 25-2"
      Og styrken er "skal"

    Scenario: Plikten gjelder ikke 2020-12-31
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
