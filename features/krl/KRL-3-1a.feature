# language: no
@KRL-3-1a
Egenskap: KRL-3-1a Tilrettelegging for individuelle behov så langt råd er
  Kommunen skal legge krisesentertilbudet til rette for de individuelle behovene til brukerne, så langt det lar seg
  gjøre. Hvor langt det er, må en person vurdere; at noen bare i liten grad kan tas imot, reiser spørsmålet.

  Bakgrunn:
    Gitt plikten "KRL-3-1a"

  Regel: En person eller tilsynsmyndigheten avgjør

    Scenario: Ingen har vurdert plikten
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har kommet til at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: En person har kommet til at plikten er brutt
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: Skjønnet gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15 med gyldighet til 2024-06-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønnet gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15 med gyldighet til 2024-06-14
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

  Regel: Det som veies, avgjør ikke

    Scenario: Alt som veies, taler for
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved |
        | tilrettelegging.individuell_vurdering | ja    | ordnet | dokument |
        | tilrettelegging.tiltak                | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Alt som veies, taler mot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved |
        | tilrettelegging.individuell_vurdering | nei   | ordnet | dokument |
        | tilrettelegging.tiltak                | nei   | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Individuell vurdering er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved |
        | tilrettelegging.individuell_vurdering | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.individuell_vurdering" brukes

    Scenario: Individuell vurdering er vist av leverandøren
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.individuell_vurdering | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.individuell_vurdering" brukes

    Scenario: Individuell vurdering er vist én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.individuell_vurdering | ja    | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.individuell_vurdering" brukes

    Scenario: Individuell vurdering er bare påstått
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved |
        | tilrettelegging.individuell_vurdering | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.individuell_vurdering" er satt til side som "for svakt"

    Scenario: Individuell vurdering er bare planlagt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte     | vist ved |
        | tilrettelegging.individuell_vurdering | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.individuell_vurdering" er satt til side som "planlagt"

    Scenario: Individuell vurdering er vist for lenge siden
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.individuell_vurdering | ja    | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.individuell_vurdering" er satt til side som "foreldet"

    Scenario: Individuell vurdering er vist for en annen gruppe
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe  | måte   | vist ved |
        | tilrettelegging.individuell_vurdering | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.individuell_vurdering" er satt til side som "annen gruppe"

    Scenario: Tiltak for særlige behov er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | tilrettelegging.tiltak | ja    | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" brukes

    Scenario: Tiltak for særlige behov er vist av leverandøren
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.tiltak | ja    | utført | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" brukes

    Scenario: Tiltak for særlige behov er vist én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.tiltak | ja    | utført | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" brukes

    Scenario: Tiltak for særlige behov er bare påstått
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | tilrettelegging.tiltak | ja    | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" er satt til side som "for svakt"

    Scenario: Tiltak for særlige behov er bare planlagt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte     | vist ved |
        | tilrettelegging.tiltak | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" er satt til side som "planlagt"

    Scenario: Tiltak for særlige behov er ordnet, men ikke utført
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | tilrettelegging.tiltak | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" er satt til side som "for svakt"

    Scenario: Tiltak for særlige behov er vist for lenge siden
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.tiltak | ja    | utført | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" er satt til side som "foreldet"

    Scenario: Tiltak for særlige behov er vist for en annen gruppe
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe  | måte   | vist ved |
        | tilrettelegging.tiltak | ja    | kvinner | utført | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.tiltak" er satt til side som "annen gruppe"

  Regel: Hva som reiser et spørsmål, men aldri avgjør

    Scenario: Kommunen sier selv at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | vist ved |
        | tilrettelegging.begrenset | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det både sies og avvises at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | vist ved |
        | tilrettelegging.begrenset | ja    | påstand  |
        | tilrettelegging.begrenset | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Det er usikkert om noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | sikkerhet |
        | tilrettelegging.begrenset | ja    | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Leverandøren er usikker på om noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | sagt av      | sikkerhet | om           |
        | tilrettelegging.begrenset | ja    | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Usikkert utsagn én dag innenfor grensen: noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | sikkerhet | fra        | dokumentdato |
        | tilrettelegging.begrenset | ja    | usikker   | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Sagt for lenge siden: noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi | fra        | dokumentdato |
        | tilrettelegging.begrenset | ja    | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.begrenset" er satt til side som "foreldet"

    Scenario: Vurdert som oppfylt selv om noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                | verdi |
        | tilrettelegging.begrenset | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

    Scenario: Kommunen sier selv at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                             | verdi | vist ved |
        | tilrettelegging.avvist_uten_alternativ | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det både sies og avvises at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                             | verdi | vist ved |
        | tilrettelegging.avvist_uten_alternativ | ja    | påstand  |
        | tilrettelegging.avvist_uten_alternativ | nei   | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Det er usikkert om noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                             | verdi | sikkerhet |
        | tilrettelegging.avvist_uten_alternativ | ja    | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Leverandøren er usikker på om noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                             | verdi | sagt av      | sikkerhet | om           |
        | tilrettelegging.avvist_uten_alternativ | ja    | leverandøren | usikker   | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Usikkert utsagn én dag innenfor grensen: noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                             | verdi | sikkerhet | fra        |
        | tilrettelegging.avvist_uten_alternativ | ja    | usikker   | 2022-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Sagt for lenge siden: noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                             | verdi | fra        | dokumentdato |
        | tilrettelegging.avvist_uten_alternativ | ja    | 2022-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.avvist_uten_alternativ" er satt til side som "foreldet"

    Scenario: Vurdert som oppfylt selv om noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                             | verdi |
        | tilrettelegging.avvist_uten_alternativ | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "internkontrollansvarlig"

  Regel: Virkelige saker

    Scenario: Et senter kan bare i svært liten grad ta imot brukere med rusproblemer (Moss)
      Gitt vurderingsdatoen 2018-06-01
      Og opplysningene
        | opplysning                | verdi | vist ved | sagt av      | om           | fra        |
        | tilrettelegging.begrenset | ja    | påstand  | leverandøren | leverandøren | 2018-05-01 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "krisesenterlova § 3 første ledd første punktum"

    Scenario: En mor med alvorlig allergi valgte å dra hjem, ifølge pressen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi | vist ved | sagt av    |
        | tilrettelegging.begrenset | ja    | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Opplæring og informasjon rettet mot flere grupper, ifølge årsmeldingen (Stavanger)
      Gitt vurderingsdatoen 2017-12-31
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved | fra        | til        |
        | tilrettelegging.tiltak | ja    | utført | dokument | 2017-01-01 | 2017-12-31 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilrettelegging.tiltak" brukes

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
      Og hjemmelen er "krisesenterlova § 3 første ledd første punktum"
      Og styrken er "så langt råd er"

    Scenario: Samme ordlyd og sted etter 2026
      Gitt vurderingsdatoen 2026-01-01
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og hjemmelen er "krisesenterlova § 3 første ledd første punktum"
      Og styrken er "så langt råd er"
