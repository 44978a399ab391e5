# language: no
@KRL-5b-1
Egenskap: KRL-5b-1 Innhenting fra Folkeregisteret
  Fra 2026 kan organ som utfører oppgaver etter loven, hente nødvendige opplysninger fra Folkeregisteret uten hinder av
  taushetsplikt. Det er en adgang, ikke en plikt. Om den gjelder for private leverandører, er uavklart.

  Bakgrunn:
    Gitt plikten "KRL-5b-1"

  Regel: En adgang vurderes ikke

    Scenario: Ingen opplysninger
      Gitt vurderingsdatoen 2026-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og styrken er "kan"

    Scenario: Heller ikke et skjønn gjør det til en plikt
      Gitt vurderingsdatoen 2026-06-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2026-05-15
      Når plikten vurderes
      Så er utfallet "til orientering"

    Scenario: Heller ikke en forespørsel som ikke er besvart
      Gitt vurderingsdatoen 2026-06-15
      Og en forespørsel med frist 2026-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "til orientering"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag uten adgangen
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med adgangen
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 5 b"
      Og styrken er "kan"
