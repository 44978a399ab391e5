# language: no
@KRL-3-3a
Egenskap: KRL-3-3a Barn skal tas vare på etter sine særskilte behov
  Kommunen skal ta vare på barn på en god måte, tilpasset det enkelte barns behov. Hva som er godt, må en person
  vurdere; at barn med far mangler uteområde, reiser spørsmålet. At et opplegg finnes, viser ikke at det er godt.

  Bakgrunn:
    Gitt plikten "KRL-3-3a"

  Regel: En person eller tilsynsmyndigheten avgjør

    Scenario: Ingen har vurdert plikten
      Gitt vurderingsdatoen 2026-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har kommet til at plikten er oppfylt
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: En person har kommet til at plikten er brutt
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: En person kom til at plikten var oppfylt etter den eldre ordlyden
      Gitt vurderingsdatoen 2020-03-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2020-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 3 andre ledd"

    Scenario: En person kom til at plikten var brutt etter den eldre ordlyden
      Gitt vurderingsdatoen 2020-03-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2020-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 3 andre ledd"

    Scenario: Skjønnet gjelder til og med i dag
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2026-02-15 med gyldighet til 2026-03-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønnet gikk ut i går
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2026-02-15 med gyldighet til 2026-03-14
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2026-02-15
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2026-03-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2026-03-15
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-03-15
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2026-03-15
      Og en forespørsel med frist 2026-02-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Skjønn bare for barn dekker ikke alle det gjelder
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "oppfylt" for "barn" utøvd av "internkontrollansvarlig" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Det som veies, avgjør ikke

    Scenario: Alt som veies, taler for
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering        | ja    | barn   | ordnet | dokument |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Alt som veies, taler mot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering        | nei   | barn   | ordnet | dokument |
        | barn.tilpasset_oppfoelging | nei   | barn   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Egen vurdering av barna er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" brukes

    Scenario: Egen vurdering av barna er vist av leverandøren
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" brukes

    Scenario: Egen vurdering av barna er vist én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" brukes

    Scenario: Egen vurdering av barna er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" er satt til side som "for svakt"

    Scenario: Egen vurdering av barna er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte     | vist ved |
        | barn.egen_vurdering | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" er satt til side som "planlagt"

    Scenario: Egen vurdering av barna er vist for lenge siden
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" er satt til side som "foreldet"

    Scenario: Egen vurdering av barna er vist for en annen gruppe
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe  | måte   | vist ved |
        | barn.egen_vurdering | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" er satt til side som "annen gruppe"

    Scenario: Oppfølgingen av barna er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" brukes

    Scenario: Oppfølgingen av barna er vist av leverandøren
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" brukes

    Scenario: Oppfølgingen av barna er vist én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" brukes

    Scenario: Oppfølgingen av barna er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "for svakt"

    Scenario: Oppfølgingen av barna er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte     | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "planlagt"

    Scenario: Oppfølgingen av barna er ordnet, men ikke utført
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "for svakt"

    Scenario: Oppfølgingen av barna er vist for lenge siden
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "foreldet"

    Scenario: Oppfølgingen av barna er vist for en annen gruppe
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe  | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | kvinner | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "annen gruppe"

  Regel: Hva som reiser et spørsmål, men aldri avgjør

    Scenario: Kommunen sier selv at barna mangler uteområde
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | vist ved |
        | botilbud.uteomraade | nei   | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det både sies og avvises at barna mangler uteområde
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | vist ved |
        | botilbud.uteomraade | nei   | barn   | påstand  |
        | botilbud.uteomraade | ja    | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Det er usikkert om barna mangler uteområde
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | sikkerhet |
        | botilbud.uteomraade | nei   | barn   | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Leverandøren er usikker på om barna mangler uteområde
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | sagt av      | sikkerhet | om           |
        | botilbud.uteomraade | nei   | barn   | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Usikkert utsagn én dag innenfor grensen: barna mangler uteområde
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | sikkerhet | fra        | dokumentdato |
        | botilbud.uteomraade | nei   | barn   | usikker   | 2018-03-15 | 2021-03-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Sagt for lenge siden: barna mangler uteområde
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | fra        | dokumentdato |
        | botilbud.uteomraade | nei   | barn   | 2018-03-15 | 2021-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "botilbud.uteomraade" er satt til side som "foreldet"

    Scenario: Vurdert som oppfylt selv om barna mangler uteområde
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe |
        | botilbud.uteomraade | nei   | barn   |
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: Kommunen sier selv at barn bare blir sett som følge
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe | vist ved |
        | barn.bare_foelgeperson | ja    | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det både sies og avvises at barn bare blir sett som følge
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe | vist ved |
        | barn.bare_foelgeperson | ja    | barn   | påstand  |
        | barn.bare_foelgeperson | nei   | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Det er usikkert om barn bare blir sett som følge
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe | sikkerhet |
        | barn.bare_foelgeperson | ja    | barn   | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Leverandøren er usikker på om barn bare blir sett som følge
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe | sagt av      | sikkerhet | om           |
        | barn.bare_foelgeperson | ja    | barn   | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Usikkert utsagn én dag innenfor grensen: barn bare blir sett som følge
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe | sikkerhet | fra        | dokumentdato |
        | barn.bare_foelgeperson | ja    | barn   | usikker   | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Sagt for lenge siden: barn bare blir sett som følge
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe | fra        | dokumentdato |
        | barn.bare_foelgeperson | ja    | barn   | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.bare_foelgeperson" er satt til side som "foreldet"

    Scenario: Vurdert som oppfylt selv om barn bare blir sett som følge
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe |
        | barn.bare_foelgeperson | ja    | barn   |
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: Uteområde er ikke sagt å gjelde barn
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe       |
        | botilbud.uteomraade | nei   | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "botilbud.uteomraade" er satt til side som "annen gruppe"

    Scenario: Følge er ikke sagt å gjelde barn
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning             | verdi | gruppe       |
        | barn.bare_foelgeperson | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.bare_foelgeperson" er satt til side som "annen gruppe"

  Regel: Barn som kommer med far

    Scenario: Barn med far mangler uteområde, og det sies både det ene og det andre
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe       |
        | botilbud.uteomraade | nei   | barn med far |
        | botilbud.uteomraade | ja    | barn med far |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Barn har uteområde, men barn med far har det ikke (Kristiansund)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe       | sagt av    |
        | botilbud.uteomraade | ja    | barn         |            |
        | botilbud.uteomraade | nei   | barn med far | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Tilsynsmyndigheten fant tilbudet til barn med far dårligere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe       | sagt av    |
        | botilbud.uteomraade | nei   | barn med far | tredjepart |
      Og tilsynsmyndighetens konklusjon "brutt" for "barn med far" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Oppfølgingen av barn med far er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                 | verdi | gruppe       | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn med far | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "for svakt"

    Scenario: Barn og barn med far er vurdert hver for seg
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "oppfylt" for "barn" utøvd av "internkontrollansvarlig" den 2026-02-15
      Og skjønnet "oppfylt" for "barn med far" utøvd av "internkontrollansvarlig" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Virkelige saker

    Scenario: Pedagogisk opplegg for barn fire ganger i uken, ifølge årsmeldingen (Stavanger)
      Gitt vurderingsdatoen 2016-12-31
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved | fra        | til        |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument | 2016-01-01 | 2016-12-31 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "barn.tilpasset_oppfoelging" brukes
      Og hjemmelen er "krisesenterlova § 3 andre ledd"

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
      Og hjemmelen er "krisesenterlova § 3 andre ledd"
      Og styrken er "skal"

    Scenario: Siste dag før leddene ble flyttet
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering        | ja    | barn   | ordnet | dokument |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 3 andre ledd"
      Og styrken er "skal"

    Scenario: Første dag etter at leddene ble flyttet
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering        | ja    | barn   | ordnet | dokument |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 3 tredje ledd"
      Og styrken er "skal"

  Regel: Det samme gjaldt før leddene ble flyttet

    Scenario: Egen vurdering av barna er vist akkurat så godt som det trengs (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" brukes

    Scenario: Egen vurdering av barna er vist av leverandøren (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" brukes

    Scenario: Egen vurdering av barna er vist én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" brukes

    Scenario: Egen vurdering av barna er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | barn.egen_vurdering | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" er satt til side som "for svakt"

    Scenario: Egen vurdering av barna er vist for lenge siden (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.egen_vurdering | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" er satt til side som "foreldet"

    Scenario: Egen vurdering av barna er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe  | måte   | vist ved |
        | barn.egen_vurdering | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.egen_vurdering" er satt til side som "annen gruppe"

    Scenario: Oppfølgingen av barna er vist akkurat så godt som det trengs (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" brukes

    Scenario: Oppfølgingen av barna er vist av leverandøren (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" brukes

    Scenario: Oppfølgingen av barna er vist én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" brukes

    Scenario: Oppfølgingen av barna er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "for svakt"

    Scenario: Oppfølgingen av barna er ordnet, men ikke utført (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "for svakt"

    Scenario: Oppfølgingen av barna er vist for lenge siden (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.tilpasset_oppfoelging | ja    | barn   | utført | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "foreldet"

    Scenario: Oppfølgingen av barna er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe  | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | kvinner | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "annen gruppe"

    Scenario: Det både sies og avvises at barna mangler uteområde (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | vist ved |
        | botilbud.uteomraade | nei   | barn   | påstand  |
        | botilbud.uteomraade | ja    | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Leverandøren er usikker på om barna mangler uteområde (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | sagt av      | sikkerhet | om           |
        | botilbud.uteomraade | nei   | barn   | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Usikkert utsagn én dag innenfor grensen: barna mangler uteområde (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | sikkerhet | fra        | dokumentdato |
        | botilbud.uteomraade | nei   | barn   | usikker   | 2016-06-15 | 2019-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Sagt for lenge siden: barna mangler uteområde (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe | fra        | dokumentdato |
        | botilbud.uteomraade | nei   | barn   | 2016-06-15 | 2019-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "botilbud.uteomraade" er satt til side som "foreldet"

    Scenario: Det sies uten at gruppen er nevnt: barna mangler uteområde (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe       |
        | botilbud.uteomraade | nei   | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "botilbud.uteomraade" er satt til side som "annen gruppe"

    Scenario: Det både sies og avvises at barn bare blir sett som følge (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe | vist ved |
        | barn.bare_foelgeperson | ja    | barn   | påstand  |
        | barn.bare_foelgeperson | nei   | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Leverandøren er usikker på om barn bare blir sett som følge (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe | sagt av      | sikkerhet | om           |
        | barn.bare_foelgeperson | ja    | barn   | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Usikkert utsagn én dag innenfor grensen: barn bare blir sett som følge (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe | sikkerhet | fra        | dokumentdato |
        | barn.bare_foelgeperson | ja    | barn   | usikker   | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Sagt for lenge siden: barn bare blir sett som følge (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe | fra        | dokumentdato |
        | barn.bare_foelgeperson | ja    | barn   | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.bare_foelgeperson" er satt til side som "foreldet"

    Scenario: Det sies uten at gruppen er nevnt: barn bare blir sett som følge (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe       |
        | barn.bare_foelgeperson | ja    | uspesifisert |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.bare_foelgeperson" er satt til side som "annen gruppe"

    Scenario: Barn med far mangler uteområde, og det sies både det ene og det andre (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe       |
        | botilbud.uteomraade | nei   | barn med far |
        | botilbud.uteomraade | ja    | barn med far |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Oppfølgingen av barn med far er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe       | måte   | vist ved |
        | barn.tilpasset_oppfoelging | ja    | barn med far | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.tilpasset_oppfoelging" er satt til side som "for svakt"
