# language: no
@KRL-9-1
Egenskap: KRL-9-1 Hva det føres tilsyn med
  Bestemmelsen sier hvilke plikter det føres tilsyn med. Den er en ramme for tilsynet og blir aldri vurdert. §§ 5 til 7 er
  ikke nevnt; et brudd på dem vises, men ikke som tema for tilsyn.

  Bakgrunn:
    Gitt plikten "KRL-9-1"

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
      Og hjemmelen er "krisesenterlova § 9 første ledd"
      Og styrken er "ramme"
      Og versjonen er fra 2010-01-01

    Scenario: Siste dag med § 8 som tema
      Gitt vurderingsdatoen 2020-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 9 første ledd"
      Og styrken er "ramme"
      Og versjonen er fra 2010-01-01

    Scenario: Første dag med kommuneloven § 25-1 som tema
      Gitt vurderingsdatoen 2021-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 9 første ledd"
      Og styrken er "ramme"
      Og versjonen er fra 2021-01-01
