# language: no
@KRL-4-A2
Egenskap: KRL-4-A2 Krisesentertilbudet som ledd i individuell plan (ordlyden fra 2010)
  Til og med juli 2022 kunne tilbudet gå inn i en individuell plan etter annen lovgivning. Det er en mulighet, ikke en
  plikt, og blir derfor aldri vurdert som oppfylt eller brutt.

  Bakgrunn:
    Gitt plikten "KRL-4-A2"

  Regel: En mulighet vurderes ikke

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2020-06-22
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og styrken er "kan"

    Scenario: Kommunen bruker ikke individuell plan
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                        | verdi |
        | samarbeid.deltar_individuell_plan | nei   |
      Når plikten vurderes
      Så er utfallet "til orientering"

    Scenario: Heller ikke et skjønn gjør det til en plikt
      Gitt vurderingsdatoen 2020-06-22
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2020-06-01
      Når plikten vurderes
      Så er utfallet "til orientering"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2010-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 4 andre ledd"
      Og styrken er "kan"

    Scenario: Siste dag med de første henvisningene
      Gitt vurderingsdatoen 2011-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 4 andre ledd"
      Og versjonen er fra 2010-01-01
      Og styrken er "kan"

    Scenario: Første dag med nye henvisninger
      Gitt vurderingsdatoen 2012-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 4 andre ledd"
      Og versjonen er fra 2012-01-01
      Og styrken er "kan"

    Scenario: Siste dag med den gamle ordlyden
      Gitt vurderingsdatoen 2022-07-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 4 andre ledd"
      Og styrken er "kan"

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
