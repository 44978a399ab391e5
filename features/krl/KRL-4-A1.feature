# language: no
@KRL-4-A1
Egenskap: KRL-4-A1 Samordning av tjenester (ordlyden fra 2010)
  Til og med juli 2022 skulle kommunen sørge for helhetlig oppfølging gjennom samordning av tiltak. Om oppfølgingen
  er helhetlig, må en person vurdere; en vanskelighet kommunen selv nevner, reiser spørsmålet og er aldri et brudd.

  Bakgrunn:
    Gitt plikten "KRL-4-A1"

  Regel: En person eller tilsynsmyndigheten avgjør

    Scenario: Ingen har vurdert plikten
      Gitt vurderingsdatoen 2020-06-22
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har kommet til at plikten er oppfylt
      Gitt vurderingsdatoen 2020-06-22
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2020-05-22
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: En person har kommet til at plikten er brutt
      Gitt vurderingsdatoen 2020-06-22
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2020-05-22
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: Skjønnet gjelder til og med i dag
      Gitt vurderingsdatoen 2020-06-22
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2020-05-22 med gyldighet til 2020-06-22
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønnet gikk ut i går
      Gitt vurderingsdatoen 2020-06-22
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2020-05-22 med gyldighet til 2020-06-21
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2020-06-22
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2020-05-22
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2020-05-22
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2020-06-22
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2020-05-22
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2020-06-22
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2020-05-22
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2020-06-22
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2020-05-22
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2020-06-22
      Og en forespørsel med frist 2020-05-22 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

  Regel: Det som veies, avgjør ikke

    Scenario: Alt som veies, taler for
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.rutine_samordning | ja    | ordnet | dokument |
        | samarbeid.direkte_kontakt   | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Alt som veies, taler mot
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.rutine_samordning | nei   | ordnet | dokument |
        | samarbeid.direkte_kontakt   | nei   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Rutinen for samordning er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.rutine_samordning | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.rutine_samordning" brukes

    Scenario: Rutinen for samordning er vist av leverandøren
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.rutine_samordning | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.rutine_samordning" brukes

    Scenario: Rutinen for samordning er vist én dag innenfor grensen
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.rutine_samordning | ja    | ordnet | dokument | 2015-06-22 | 2018-06-23   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.rutine_samordning" brukes

    Scenario: Rutinen for samordning er bare påstått
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.rutine_samordning | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.rutine_samordning" er satt til side som "for svakt"

    Scenario: Rutinen for samordning er bare planlagt
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte     | vist ved |
        | samarbeid.rutine_samordning | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.rutine_samordning" er satt til side som "planlagt"

    Scenario: Rutinen for samordning er vist for lenge siden
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.rutine_samordning | ja    | ordnet | dokument | 2015-06-22 | 2018-06-22   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.rutine_samordning" er satt til side som "foreldet"

    Scenario: Rutinen for samordning er vist for en annen gruppe
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                  | verdi | gruppe  | måte   | vist ved |
        | samarbeid.rutine_samordning | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.rutine_samordning" er satt til side som "annen gruppe"

    Scenario: Direkte kontakt mellom tjenestene er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | samarbeid.direkte_kontakt | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" brukes

    Scenario: Direkte kontakt mellom tjenestene er vist av leverandøren
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.direkte_kontakt | ja    | utført | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" brukes

    Scenario: Direkte kontakt mellom tjenestene er vist én dag innenfor grensen
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | fra        |
        | samarbeid.direkte_kontakt | ja    | utført | dokument | 2019-06-23 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" brukes

    Scenario: Direkte kontakt mellom tjenestene er bare påstått
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | samarbeid.direkte_kontakt | ja    | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" er satt til side som "for svakt"

    Scenario: Direkte kontakt mellom tjenestene er bare planlagt
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte     | vist ved |
        | samarbeid.direkte_kontakt | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" er satt til side som "planlagt"

    Scenario: Direkte kontakt mellom tjenestene er ordnet, men ikke utført
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved |
        | samarbeid.direkte_kontakt | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" er satt til side som "for svakt"

    Scenario: Direkte kontakt mellom tjenestene er vist for lenge siden
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.direkte_kontakt | ja    | utført | dokument | 2019-06-22 | 2020-06-22   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" er satt til side som "foreldet"

    Scenario: Direkte kontakt mellom tjenestene er vist for en annen gruppe
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | gruppe  | måte   | vist ved |
        | samarbeid.direkte_kontakt | ja    | kvinner | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.direkte_kontakt" er satt til side som "annen gruppe"

  Regel: Hva som reiser et spørsmål, men aldri avgjør

    Scenario: Kommunen sier selv at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi | vist ved |
        | samarbeid.vanskelig | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det både sies og avvises at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi | vist ved |
        | samarbeid.vanskelig | ja    | påstand  |
        | samarbeid.vanskelig | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Det er usikkert om samarbeidet er vanskelig
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi | sikkerhet |
        | samarbeid.vanskelig | ja    | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Leverandøren er usikker på om samarbeidet er vanskelig
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi | sagt av      | sikkerhet | om           |
        | samarbeid.vanskelig | ja    | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Usikkert utsagn én dag innenfor grensen: samarbeidet er vanskelig
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi | sikkerhet | fra        | dokumentdato |
        | samarbeid.vanskelig | ja    | usikker   | 2015-06-22 | 2018-06-23   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Sagt for lenge siden: samarbeidet er vanskelig
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi | fra        | dokumentdato |
        | samarbeid.vanskelig | ja    | 2015-06-22 | 2018-06-22   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.vanskelig" er satt til side som "foreldet"

    Scenario: Vurdert som oppfylt selv om samarbeidet er vanskelig
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi |
        | samarbeid.vanskelig | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2020-05-22
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

  Regel: Virkelige saker

    Scenario: Faste møter er en utfordring, men veiene er korte, sier kommunen i et brev (Osen)
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning                | verdi | måte   | vist ved | fra        |
        | samarbeid.vanskelig       | ja    |        | påstand  | 2020-01-01 |
        | samarbeid.direkte_kontakt | ja    | utført | påstand  | 2020-01-01 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "samarbeid.direkte_kontakt" er satt til side som "for svakt"

    Scenario: Varsling av saksbehandler ved innflytting er foreslått, men ikke innført (Trondheim)
      Gitt vurderingsdatoen 2011-04-15
      Og opplysningene
        | opplysning                  | verdi | måte     | vist ved | fra        |
        | samarbeid.rutine_samordning | ja    | planlagt | dokument | 2011-03-28 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "samarbeid.rutine_samordning" er satt til side som "planlagt"

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
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 4 første ledd"
      Og styrken er "skal"

    Scenario: Siste dag med den gamle ordlyden
      Gitt vurderingsdatoen 2022-07-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 4 første ledd"
      Og styrken er "skal"

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft
