# language: no
@TOLK-3
Egenskap: TOLK-3 Loven gjelder også private som utfører tjenesten
  En privat som utfører tjenester på vegne av et offentlig organ, regnes som et offentlig organ. Det sier hvem loven gjelder
  for, og vurderes ikke.

  Bakgrunn:
    Gitt plikten "TOLK-3"

  Regel: En ramme vurderes ikke

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2025-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og styrken er "ramme"

    Scenario: Heller ikke et skjønn gjør det til en plikt
      Gitt vurderingsdatoen 2025-06-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "til orientering"

    Scenario: Heller ikke en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2025-06-15
      Og en forespørsel med frist 2025-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "til orientering"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag før loven trådte i kraft
      Gitt vurderingsdatoen 2021-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2022-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "tolkeloven § 2 tredje ledd andre punktum"
      Og styrken er "ramme"
