# language: no
@KRL-3-4d
Egenskap: KRL-3-4d Rutiner for betaling av tolketjenester
  Kommunen skal sørge for rutiner for betaling av tolketjenester. Det er rutinen selv som viser at plikten er oppfylt.

  Bakgrunn:
    Gitt plikten "KRL-3-4d"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tolk.rutine_betaling" mangler

    Scenario: Rutinen for betaling er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "for svakt"

    Scenario: Rutinen for betaling er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte     | vist ved |
        | tolk.rutine_betaling | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "planlagt"

    Scenario: Rutinen for betaling er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sikkerhet |
        | tolk.rutine_betaling | ja    | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sagt av    |
        | tolk.rutine_betaling | ja    | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist rutinen for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.rutine_betaling | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved    | sagt av     |
        | tolk.rutine_betaling | ja    | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Rutinen for betaling gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | gruppe | måte   | vist ved |
        | tolk.rutine_betaling | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Rutinen for betaling er bare vist for kvinner
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | gruppe  | måte   | vist ved |
        | tolk.rutine_betaling | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" mangler
      Og opplysningen "tolk.rutine_betaling" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | gruppe | måte   | vist ved |
        | tolk.rutine_betaling | nei   | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om rutinen for betaling er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.rutine_betaling | ja    | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om rutinen for betaling er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.rutine_betaling | ja    | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        | til        |
        | tolk.rutine_betaling | ja    | ordnet | dokument | 2021-03-15 | 2026-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        | til        |
        | tolk.rutine_betaling | ja    | ordnet | dokument | 2026-01-15 | 2026-03-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        |
        | tolk.rutine_betaling | ja    | ordnet | dokument | 2026-03-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte     | vist ved |
        | tolk.rutine_betaling | nei   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "planlagt"

    Scenario: Presseoppslag om at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved    | sagt av    |
        | tolk.rutine_betaling | nei   | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sikkerhet |
        | tolk.rutine_betaling | nei   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sagt av     |
        | tolk.rutine_betaling | nei   | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved    | sagt av     |
        | tolk.rutine_betaling | nei   | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.rutine_betaling | nei   | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at det ikke finnes noen rutine for betaling
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
        | tolk.rutine_betaling | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
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
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: En person kan ikke godta det som ikke er vist
      Gitt vurderingsdatoen 2026-03-15
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2026-03-15
      Og en forespørsel med frist 2026-02-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er lagt frem, men viser ingenting
      Gitt vurderingsdatoen 2026-03-15
      Og en forespørsel med frist 2026-02-15 som er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Plikten var ikke med i undersøkelsen
      Gitt vurderingsdatoen 2026-03-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Det samme gjaldt før leddene ble flyttet

    Scenario: Alt er vist akkurat så godt som det trengs (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Uten rutinen for betaling (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tolk.rutine_betaling" mangler

    Scenario: Rutinen for betaling er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Rutinen for betaling er bare planlagt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte     | vist ved |
        | tolk.rutine_betaling | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "planlagt"

    Scenario: Rutinen for betaling er én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.rutine_betaling | ja    | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Rutinen for betaling er på grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.rutine_betaling | ja    | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Rutinen for betaling er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | gruppe  | måte   | vist ved |
        | tolk.rutine_betaling | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" er satt til side som "annen gruppe"

    Scenario: Leverandøren har vist rutinen for betaling (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.rutine_betaling | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet at det ikke finnes noen rutine for betaling (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

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
      Og hjemmelen er "krisesenterlova § 3 tredje ledd andre punktum"
      Og styrken er "skal"

    Scenario: Siste dag før leddene ble flyttet
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 3 tredje ledd andre punktum"
      Og styrken er "skal"

    Scenario: Første dag etter at leddene ble flyttet
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning           | verdi | måte   | vist ved |
        | tolk.rutine_betaling | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 3 fjerde ledd andre punktum"
      Og styrken er "skal"

  Regel: Bare den rutinen det spørres om

    Scenario: En annen tolkerutine er ikke nok
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                   | verdi |
        | tolk.rutine_kvalitetssikring | ja    |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.rutine_betaling" mangler
