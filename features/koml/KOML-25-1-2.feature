# language: no
@KOML-25-1-2
Egenskap: KOML-25-1-2 Systematisk og tilpasset internkontroll
  Loven har ingen målestokk: om internkontrollen er systematisk og tilpasset, avgjør en person ut fra
  størrelse, egenart, aktiviteter og risiko, eller en tilsynsmyndighet. Plan, risikovurdering og rapporter
  veier med, men avgjør aldri.

  Bakgrunn:
    Gitt plikten "KOML-25-1-2"

  Regel: Bare en person eller en tilsynsmyndighet avgjør

    Scenario: Ingenting er kjent
      Gitt vurderingsdatoen 2023-06-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "kommuneloven § 25-1 andre ledd"
      Og styrken er "skal"

    Scenario: Alt som veier med, er vist, men ingen har avgjort
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Alt som veier med, er innrømmet å mangle, men ingen har avgjort
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | nei   | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | nei   | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | nei   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Avgjort ved skjønn som oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Avgjort ved skjønn som brutt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Skjønnet gjelder til og med sin siste dag
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2022-06-01 med gyldighet til 2023-06-01
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønnet er utløpt dagen etter
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2022-06-01 med gyldighet til 2023-05-31
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og grunnen er "foreldet"

    Scenario: Skjønn utøvd etter vurderingsdatoen teller ikke
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2023-06-02
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Det som veier med, blir satt til side når det er for svakt

    Scenariomal: For lite til å vise en fast plan: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning               | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.fast_plan | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "internkontroll.fast_plan" satt til side som "<til side>"

      Eksempler:
        | hva                           | måte     | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           |
        | planlagt                      | planlagt | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | planlagt           |
        | påstand                       | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          |
        | usikkert                      | ordnet   | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | usikkert           |
        | omtalt av andre               | ordnet   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | fra tredjepart     |
        | bare for menn                 | ordnet   | dokument | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | annen gruppe       |
        | om leverandøren               | ordnet   | dokument | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | gjelder noen annen |
        | sagt av leverandøren          | ordnet   | dokument | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | gjelder noen annen |
        | gjelder senere                | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-06-02 | 2023-06-02   | ikke gyldig ennå   |
        | for gammelt dokument          | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-01   | foreldet           |
        | nytt nok, men omtalt av andre | ordnet   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2018-06-01 | 2021-06-02   | fra tredjepart     |

    Scenariomal: For lite til å vise at kontrollen bygger på risiko: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                       | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.bygger_paa_risiko | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "internkontroll.bygger_paa_risiko" satt til side som "<til side>"

      Eksempler:
        | hva                           | måte   | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           |
        | ordnet                        | ordnet | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          |
        | påstand                       | utført | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          |
        | usikkert                      | utført | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | usikkert           |
        | omtalt av andre               | utført | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | fra tredjepart     |
        | bare for menn                 | utført | dokument | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | annen gruppe       |
        | om leverandøren               | utført | dokument | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | gjelder noen annen |
        | sagt av leverandøren          | utført | dokument | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | gjelder noen annen |
        | gjelder senere                | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-06-02 | 2023-06-02   | ikke gyldig ennå   |
        | for gammelt dokument          | utført | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-01   | foreldet           |
        | nytt nok, men omtalt av andre | utført | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2018-06-01 | 2021-06-02   | fra tredjepart     |

    Scenariomal: For lite til å vise at kommunen får rapport: <hva>
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved   | gruppe   | sagt av   | sikkerhet   | om   | fra   | dokumentdato   |
        | internkontroll.rapport_fra_tilbudet | ja    | <måte> | <vist ved> | <gruppe> | <sagt av> | <sikkerhet> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "internkontroll.rapport_fra_tilbudet" satt til side som "<til side>"

      Eksempler:
        | hva                           | måte     | vist ved | gruppe       | sagt av      | sikkerhet | om           | fra        | dokumentdato | til side           |
        | planlagt                      | planlagt | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | planlagt           |
        | påstand                       | ordnet   | påstand  | uspesifisert | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | for svakt          |
        | usikkert                      | ordnet   | dokument | uspesifisert | kommunen     | usikker   | kommunen     | 2023-05-01 | 2023-05-01   | usikkert           |
        | omtalt av andre               | ordnet   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | fra tredjepart     |
        | bare for menn                 | ordnet   | dokument | menn         | kommunen     | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | annen gruppe       |
        | om leverandøren               | ordnet   | dokument | uspesifisert | kommunen     | sikker    | leverandøren | 2023-05-01 | 2023-05-01   | gjelder noen annen |
        | sagt av leverandøren          | ordnet   | dokument | uspesifisert | leverandøren | sikker    | kommunen     | 2023-05-01 | 2023-05-01   | gjelder noen annen |
        | gjelder senere                | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2023-06-02 | 2023-06-02   | ikke gyldig ennå   |
        | for gammelt dokument          | ordnet   | dokument | uspesifisert | kommunen     | sikker    | kommunen     | 2018-06-01 | 2021-06-01   | foreldet           |
        | nytt nok, men omtalt av andre | ordnet   | dokument | uspesifisert | tredjepart   | sikker    | kommunen     | 2018-06-01 | 2021-06-02   | fra tredjepart     |

  Regel: En mal uten tilpasning er et spørsmål, ikke et brudd

    Scenario: Kommunen sier at den bruker en mal uten tilpasning
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
        | internkontroll.tilpasset            | nei   |        | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Malen er avgjort ved skjønn som oppfylt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
        | internkontroll.tilpasset            | nei   |        | påstand  |
      Og skjønnet "oppfylt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Malen er avgjort ved skjønn som brutt
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
        | internkontroll.tilpasset            | nei   |        | påstand  |
      Og skjønnet "brutt" for "alle" utøvd av "juridisk rådgiver" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "juridisk rådgiver"

    Scenario: Et utsagn om tilpasning fra leverandøren gjelder ikke kommunen
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning               | verdi | vist ved | om           |
        | internkontroll.tilpasset | nei   | påstand  | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "internkontroll.tilpasset" satt til side som "gjelder noen annen"

    Scenario: Et gammelt utsagn om malen teller ikke
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning               | verdi | vist ved | fra        | dokumentdato |
        | internkontroll.tilpasset | nei   | påstand  | 2018-06-01 | 2021-06-01   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "internkontroll.tilpasset" satt til side som "foreldet"

    Scenario: Et nytt nok utsagn fra andre om at internkontrollen er tilpasset, har ingen virkning
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning               | verdi | vist ved | sagt av    | fra        | dokumentdato |
        | internkontroll.tilpasset | ja    | påstand  | tredjepart | 2018-06-01 | 2021-06-02   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "internkontroll.tilpasset" satt til side som "uten virkning"

    Scenario: At internkontrollen er tilpasset, avgjør ikke
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning               | verdi | vist ved |
        | internkontroll.tilpasset | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Hva tilsynsmyndigheten, en forespørsel og en persons skjønn gjør

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
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
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Et varsel reiser bare spørsmålet
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2023-05-01
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det som er etterspurt om plikten, er ikke lagt frem
      Gitt vurderingsdatoen 2023-06-01
      Og opplysningene
        | opplysning                          | verdi | måte   | vist ved |
        | internkontroll.fast_plan            | ja    | ordnet | dokument |
        | internkontroll.bygger_paa_risiko    | ja    | utført | dokument |
        | internkontroll.rapport_fra_tilbudet | ja    | ordnet | dokument |
      Og en forespørsel med frist 2023-05-31 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

  Regel: Når plikten gjelder

    Scenario: Plikten gjelder 2021-01-01
      Gitt vurderingsdatoen 2021-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "kommuneloven § 25-1 andre ledd"
      Og styrken er "skal"

    Scenario: Plikten gjelder ikke 2020-12-31
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
