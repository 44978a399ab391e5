# language: no
@KRL-3-4a
Egenskap: KRL-3-4a Kvalifisert tolk når det er nødvendig
  Kommunen skal sørge for at brukere av bo- og dagtilbudet får kvalifisert tolk når det er nødvendig for et fullgodt
  tilbud. Ordningen må stå på forhånd. Barn og pårørende er ikke kvalifiserte tolker.

  Bakgrunn:
    Gitt plikten "KRL-3-4a"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tolk.tilgang_ordnet" mangler
      Og opplysningen "tolk.kvalifisert" mangler

    Scenario: Det mangler bare ordningen for tolk
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.kvalifisert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tolk.tilgang_ordnet" mangler

    Scenario: Ordningen for tolk er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.tilgang_ordnet | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "for svakt"

    Scenario: Ordningen for tolk er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte     | vist ved |
        | tolk.kvalifisert    | ja    | ordnet   | dokument |
        | tolk.tilgang_ordnet | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for tolk er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sikkerhet |
        | tolk.kvalifisert    | ja    | ordnet | dokument |           |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "usikkert"

    Scenario: Det mangler bare kvalifikasjonen hos tolkene
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tolk.kvalifisert" mangler

    Scenario: Kvalifikasjonen hos tolkene er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tolk.kvalifisert" er satt til side som "for svakt"

    Scenario: Kvalifikasjonen hos tolkene er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte     | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet   | dokument |
        | tolk.kvalifisert    | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tolk.kvalifisert" er satt til side som "planlagt"

    Scenario: Kvalifikasjonen hos tolkene er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sikkerhet |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |
        | tolk.kvalifisert    | ja    | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "tolk.kvalifisert" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av    |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist ordningen for tolk
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.kvalifisert    | ja    | ordnet | dokument |              |              |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandøren har vist kvalifikasjonen hos tolkene
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |              |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved    | sagt av     |
        | tolk.tilgang_ordnet | ja    | utført | observasjon | myndigheten |
        | tolk.kvalifisert    | ja    | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Ordningen for tolk gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | tolk.kvalifisert    | ja    |        | ordnet | dokument |
        | tolk.tilgang_ordnet | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for tolk er bare vist for kvinner
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe  | måte   | vist ved |
        | tolk.kvalifisert    | ja    |         | ordnet | dokument |
        | tolk.tilgang_ordnet | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" mangler
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | tolk.kvalifisert    | ja    |        | ordnet | dokument |
        | tolk.tilgang_ordnet | nei   | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Kvalifikasjonen hos tolkene gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    |        | ordnet | dokument |
        | tolk.kvalifisert    | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Kvalifikasjonen hos tolkene er bare vist for kvinner
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe  | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    |         | ordnet | dokument |
        | tolk.kvalifisert    | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.kvalifisert" mangler
      Og opplysningen "tolk.kvalifisert" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at tolkene ikke er kvalifiserte
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    |        | ordnet | dokument |
        | tolk.kvalifisert    | nei   | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om ordningen for tolk er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |              |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for tolk er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |              |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "foreldet"

    Scenario: Dokumentet om kvalifikasjonen hos tolkene er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om kvalifikasjonen hos tolkene er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tolk.kvalifisert" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | til        |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |            |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2021-03-15 | 2026-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | til        |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |            |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2026-01-15 | 2026-03-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2026-03-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.tilgang_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at tolkene ikke er kvalifiserte
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte     | vist ved |
        | tolk.kvalifisert    | ja    | ordnet   | dokument |
        | tolk.tilgang_ordnet | nei   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "planlagt"

    Scenario: Presseoppslag om at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved    | sagt av    |
        | tolk.kvalifisert    | ja    | ordnet | dokument    |            |
        | tolk.tilgang_ordnet | nei   | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sikkerhet |
        | tolk.kvalifisert    | ja    | ordnet | dokument |           |
        | tolk.tilgang_ordnet | nei   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av     |
        | tolk.kvalifisert    | ja    | ordnet | dokument |             |
        | tolk.tilgang_ordnet | nei   | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved    | sagt av     |
        | tolk.kvalifisert    | ja    | ordnet | dokument    |             |
        | tolk.tilgang_ordnet | nei   | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |              |
        | tolk.tilgang_ordnet | nei   | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at tolk ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.tilgang_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Innrømmet at barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |
        | tolk.kvalifisert            | ja    | ordnet | dokument |
        | tolk.barn_eller_paaroerende | ja    |        | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at barn eller pårørende tolker, uten at noe annet er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | vist ved |
        | tolk.barn_eller_paaroerende | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |              |              |
        | tolk.kvalifisert            | ja    | ordnet | dokument |              |              |
        | tolk.barn_eller_paaroerende | ja    |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En registrering viser at barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved     | sagt av     |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument     |             |
        | tolk.kvalifisert            | ja    | ordnet | dokument     |             |
        | tolk.barn_eller_paaroerende | ja    | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Presseoppslag om at barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av    |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |            |
        | tolk.kvalifisert            | ja    | ordnet | dokument |            |
        | tolk.barn_eller_paaroerende | ja    |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.barn_eller_paaroerende" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sikkerhet |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |           |
        | tolk.kvalifisert            | ja    | ordnet | dokument |           |
        | tolk.barn_eller_paaroerende | ja    |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.barn_eller_paaroerende" er satt til side som "usikkert"

    Scenario: Det er ikke slik at barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |
        | tolk.kvalifisert            | ja    | ordnet | dokument |
        | tolk.barn_eller_paaroerende | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.barn_eller_paaroerende" er satt til side som "uten virkning"

    Scenario: Én dag innenfor grensen: barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |            |
        | tolk.kvalifisert            | ja    | ordnet | dokument |            |
        | tolk.barn_eller_paaroerende | ja    |        |          | 2024-03-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert            | ja    | ordnet | dokument |            |              |
        | tolk.barn_eller_paaroerende | ja    |        |          | 2024-03-15 | 2026-03-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.barn_eller_paaroerende" er satt til side som "foreldet"

    Scenario: Det gjelder menn: barn eller pårørende tolker
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                  | verdi | gruppe | måte   | vist ved |
        | tolk.tilgang_ordnet         | ja    |        | ordnet | dokument |
        | tolk.kvalifisert            | ja    |        | ordnet | dokument |
        | tolk.barn_eller_paaroerende | ja    | menn   |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.uteblitt       | ja    |        | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at en bruker som trengte tolk, ikke fikk det, uten at noe annet er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning    | verdi | vist ved |
        | tolk.uteblitt | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |              |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument |              |              |
        | tolk.uteblitt       | ja    |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En registrering viser at en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved     | sagt av     |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument     |             |
        | tolk.kvalifisert    | ja    | ordnet | dokument     |             |
        | tolk.uteblitt       | ja    | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Presseoppslag om at en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av    |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |
        | tolk.uteblitt       | ja    |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.uteblitt" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sikkerhet |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |           |
        | tolk.kvalifisert    | ja    | ordnet | dokument |           |
        | tolk.uteblitt       | ja    |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.uteblitt" er satt til side som "usikkert"

    Scenario: Det er ikke slik at en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.uteblitt       | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.uteblitt" er satt til side som "uten virkning"

    Scenario: Én dag innenfor grensen: en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |
        | tolk.uteblitt       | ja    |        |          | 2024-03-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |              |
        | tolk.uteblitt       | ja    |        |          | 2024-03-15 | 2026-03-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.uteblitt" er satt til side som "foreldet"

    Scenario: Det gjelder menn: en bruker som trengte tolk, ikke fikk det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | gruppe | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    |        | ordnet | dokument |
        | tolk.kvalifisert    | ja    |        | ordnet | dokument |
        | tolk.uteblitt       | ja    | menn   |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
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
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
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

  Regel: Virkelige saker

    Scenario: Telefontolk brukes ved behov, sier kommunen i et brev (Osen)
      Gitt vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        |
        | tolk.tilgang_ordnet | ja    | utført | påstand  | 2020-01-01 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og grunnen er "mangler"
      Og opplysningen "tolk.kvalifisert" mangler
      Og hjemmelen er "krisesenterlova § 3 tredje ledd første punktum"

  Regel: Det samme gjaldt før leddene ble flyttet

    Scenario: Alt er vist akkurat så godt som det trengs (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Uten ordningen for tolk (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning       | verdi | måte   | vist ved |
        | tolk.kvalifisert | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tolk.tilgang_ordnet" mangler

    Scenario: Ordningen for tolk er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.tilgang_ordnet | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Ordningen for tolk er bare planlagt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte     | vist ved |
        | tolk.kvalifisert    | ja    | ordnet   | dokument |
        | tolk.tilgang_ordnet | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for tolk er én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |              |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for tolk er på grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |              |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Ordningen for tolk er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe  | måte   | vist ved |
        | tolk.kvalifisert    | ja    |         | ordnet | dokument |
        | tolk.tilgang_ordnet | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.tilgang_ordnet" er satt til side som "annen gruppe"

    Scenario: Leverandøren har vist ordningen for tolk (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.kvalifisert    | ja    | ordnet | dokument |              |              |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet at tolk ikke er ordnet (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.tilgang_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Uten kvalifikasjonen hos tolkene (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tolk.kvalifisert" mangler

    Scenario: Kvalifikasjonen hos tolkene er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Kvalifikasjonen hos tolkene er bare planlagt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte     | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet   | dokument |
        | tolk.kvalifisert    | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.kvalifisert" er satt til side som "planlagt"

    Scenario: Kvalifikasjonen hos tolkene er én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Kvalifikasjonen hos tolkene er på grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Kvalifikasjonen hos tolkene er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | gruppe  | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    |         | ordnet | dokument |
        | tolk.kvalifisert    | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tolk.kvalifisert" er satt til side som "annen gruppe"

    Scenario: Leverandøren har vist kvalifikasjonen hos tolkene (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |              |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet at tolkene ikke er kvalifiserte (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at barn eller pårørende tolker (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |              |              |
        | tolk.kvalifisert            | ja    | ordnet | dokument |              |              |
        | tolk.barn_eller_paaroerende | ja    |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Det avvises at barn eller pårørende tolker (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |
        | tolk.kvalifisert            | ja    | ordnet | dokument |
        | tolk.barn_eller_paaroerende | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Én dag innenfor grensen: barn eller pårørende tolker (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |            |
        | tolk.kvalifisert            | ja    | ordnet | dokument |            |
        | tolk.barn_eller_paaroerende | ja    |        |          | 2022-06-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: barn eller pårørende tolker (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet         | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert            | ja    | ordnet | dokument |            |              |
        | tolk.barn_eller_paaroerende | ja    |        |          | 2022-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.barn_eller_paaroerende" er satt til side som "foreldet"

    Scenario: Leverandøren innrømmer at en bruker som trengte tolk, ikke fikk det (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | sagt av      | om           |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |              |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument |              |              |
        | tolk.uteblitt       | ja    |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Det avvises at en bruker som trengte tolk, ikke fikk det (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
        | tolk.uteblitt       | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Én dag innenfor grensen: en bruker som trengte tolk, ikke fikk det (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |
        | tolk.uteblitt       | ja    |        |          | 2022-06-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: en bruker som trengte tolk, ikke fikk det (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved | fra        | dokumentdato |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |            |              |
        | tolk.kvalifisert    | ja    | ordnet | dokument |            |              |
        | tolk.uteblitt       | ja    |        |          | 2022-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tolk.uteblitt" er satt til side som "foreldet"

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
      Og hjemmelen er "krisesenterlova § 3 tredje ledd første punktum"
      Og styrken er "skal når"

    Scenario: Siste dag før leddene ble flyttet
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 3 tredje ledd første punktum"
      Og styrken er "skal når"

    Scenario: Første dag etter at leddene ble flyttet
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning          | verdi | måte   | vist ved |
        | tolk.tilgang_ordnet | ja    | ordnet | dokument |
        | tolk.kvalifisert    | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 3 fjerde ledd første punktum"
      Og styrken er "skal når"
