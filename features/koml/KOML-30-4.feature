# language: no
@KOML-30-4
Egenskap: KOML-30-4 Pålegg om retting
  Statsforvalteren kan gi pålegg om retting, etter å ha vurdert virkningene. Loven har ingen frist; den settes i det
  enkelte pålegget. Det er en ramme for tilsynet og vurderes ikke.

  Bakgrunn:
    Gitt plikten "KOML-30-4"

  Regel: En ramme vurderes ikke

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og styrken er "ramme"

    Scenario: Heller ikke et skjønn gjør det til en plikt
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "til orientering"

    Scenario: Heller ikke en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "til orientering"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag før den sikkert gjaldt i alle kommuner
      Gitt vurderingsdatoen 2019-10-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag da den sikkert gjaldt i alle kommuner
      Gitt vurderingsdatoen 2019-11-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "kommuneloven § 30-4"
      Og styrken er "ramme"
