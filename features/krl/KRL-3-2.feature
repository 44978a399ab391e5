# language: no
@KRL-3-2
Egenskap: KRL-3-2 Samiske brukeres særskilte rettigheter
  Fra 2026 skal krisesentertilbudet ivareta de særskilte rettighetene til samiske brukere. Hvilke det er, følger av
  annet regelverk; kommunen må ha en ordning som ivaretar dem.

  Bakgrunn:
    Gitt plikten "KRL-3-2"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilrettelegging.samisk_ordning" mangler

    Scenario: Ordningen for samiske brukere er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "for svakt"

    Scenario: Ordningen for samiske brukere er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte     | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "planlagt"

    Scenario: Ordningen for samiske brukere er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sikkerhet |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sagt av    |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist ordningen for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved    | sagt av     |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Ordningen for samiske brukere gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for samiske brukere er vist uten at gruppen er nevnt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe       | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.samisk_ordning" mangler
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "annen gruppe"

    Scenario: Ordningen for samiske brukere er bare vist for kvinner
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe  | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "annen gruppe"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om ordningen for samiske brukere er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for samiske brukere er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        | til        |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | 2021-03-15 | 2026-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        | til        |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | 2026-01-15 | 2026-03-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument | 2026-03-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte     | vist ved |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "planlagt"

    Scenario: Presseoppslag om at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved    | sagt av    |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.samisk_ordning" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sikkerhet |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sagt av     |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved    | sagt av     |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at det ikke er ordnet noe for samiske brukere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Innrømmet at en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere |        | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at en samisk bruker er nektet en særskilt rettighet, uten at noe annet er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | vist ved |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |              |              |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En registrering viser at en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved     | sagt av     |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument     |             |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Presseoppslag om at en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved | sagt av    |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |            |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.samisk_rett_nektet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved | sikkerhet |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |           |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.samisk_rett_nektet" er satt til side som "usikkert"

    Scenario: Det er ikke slik at en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_rett_nektet | nei   | samiske brukere |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.samisk_rett_nektet" er satt til side som "uten virkning"

    Scenario: Én dag innenfor grensen: en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved | fra        |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |            |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere |        |          | 2024-03-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |            |              |
        | tilrettelegging.samisk_rett_nektet | ja    | samiske brukere |        |          | 2024-03-15 | 2026-03-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.samisk_rett_nektet" er satt til side som "foreldet"

    Scenario: Det er ikke sagt hvem det gjelder: en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_rett_nektet | ja    | uspesifisert    |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.samisk_rett_nektet" er satt til side som "annen gruppe"

    Scenario: Det gjelder alle: en samisk bruker er nektet en særskilt rettighet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                         | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning     | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_rett_nektet | ja    | alle            |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva som reiser et spørsmål for en person

    Scenario: Det sies at samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Leverandøren sier at samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |              |              |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Pressen sier at samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sagt av    |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |            |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er ventet at samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte     | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet   | dokument |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere | planlagt |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er usikkert om samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sikkerhet |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |           |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Det avvises at samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_mangel  | nei   | samiske brukere |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det både sies og avvises at samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        |          |
        | tilrettelegging.samisk_mangel  | nei   | samiske brukere |        |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Sagt én dag innenfor grensen: samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |            |              |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        |          | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for lenge siden: samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |            |              |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        |          | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.samisk_mangel" er satt til side som "foreldet"

    Scenario: Det sies uten at gruppen er nevnt: samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_mangel  | ja    | uspesifisert    |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.samisk_mangel" er satt til side som "annen gruppe"

    Scenario: En person har vurdert at plikten er oppfylt selv om samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: En person har vurdert at plikten er brutt fordi samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: Skjønn kan ikke erstatte det som mangler når samisk språk eller kulturforståelse mangler
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                    | verdi | gruppe          |
        | tilrettelegging.samisk_mangel | ja    | samiske brukere |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
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
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |
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

    Scenario: Samiske brukere må reise langt til et senter i en annen kommune, ifølge pressen (Karasjok)
      Gitt vurderingsdatoen 2022-03-15
      Og opplysningene
        | opplysning                    | verdi | gruppe          | vist ved | sagt av    | fra        |
        | tilrettelegging.samisk_mangel | ja    | samiske brukere | påstand  | tredjepart | 2022-02-15 |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Det samme presseoppslaget, hvis det var skrevet i 2026
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved | sagt av    |
        | tilrettelegging.samisk_ordning | ja    | samiske brukere | ordnet | dokument |            |
        | tilrettelegging.samisk_mangel  | ja    | samiske brukere |        | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Før 2026 sto det ingenting om samiske brukere
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Fra og med 2026 er det en egen plikt
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                     | verdi | gruppe          | måte   | vist ved |
        | tilrettelegging.samisk_ordning | nei   | samiske brukere | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 3 andre ledd"
      Og styrken er "skal"
