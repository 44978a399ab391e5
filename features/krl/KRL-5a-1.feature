# language: no
@KRL-5a-1
Egenskap: KRL-5a-1 Grunnlag for å behandle personopplysninger
  Fra 2026 har loven et eget grunnlag for å behandle personopplysninger når det er nødvendig. Det er en adgang, ikke en
  plikt, og blir derfor aldri vurdert. At grensen holdes, er et krav i personvernforordningen (PER-1).

  Bakgrunn:
    Gitt plikten "KRL-5a-1"

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

    Scenario: Unødvendige opplysninger er et spørsmål for PER-1, ikke for denne
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning                           | verdi |
        | personvern.unoedvendige_opplysninger | ja    |
      Når plikten vurderes
      Så er utfallet "til orientering"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag uten eget grunnlag
      Gitt vurderingsdatoen 2025-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med eget grunnlag
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "til orientering"
      Og hjemmelen er "krisesenterlova § 5 a første ledd"
      Og styrken er "kan"
