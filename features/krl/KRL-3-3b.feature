# language: no
@KRL-3-3b
Egenskap: KRL-3-3b Barns rettigheter etter annet regelverk
  Kommunen skal sørge for at barn i tilbudet får det de har rett til etter annet regelverk: skole, barnehage og
  helsehjelp. Det må være ordnet på forhånd; et opphold i skolegangen er ikke alene et brudd.

  Bakgrunn:
    Gitt plikten "KRL-3-3b"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "barn.skole_ordnet" mangler
      Og opplysningen "barn.barnehage_ordnet" mangler
      Og opplysningen "barn.helse_ordnet" mangler

    Scenario: Det mangler bare ordningen for skolegang
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "barn.skole_ordnet" mangler

    Scenario: Ordningen for skolegang er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.skole_ordnet     | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "barn.skole_ordnet" er satt til side som "for svakt"

    Scenario: Ordningen for skolegang er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte     | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet   | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.skole_ordnet     | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "barn.skole_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for skolegang er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sikkerhet |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |           |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |           |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "barn.skole_ordnet" er satt til side som "usikkert"

    Scenario: Det mangler bare ordningen for barnehage
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning        | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "barn.barnehage_ordnet" mangler

    Scenario: Ordningen for barnehage er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "for svakt"

    Scenario: Ordningen for barnehage er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte     | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.barnehage_ordnet | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for barnehage er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sikkerhet |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |           |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |           |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "usikkert"

    Scenario: Det mangler bare ordningen for helsehjelp
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "barn.helse_ordnet" mangler

    Scenario: Ordningen for helsehjelp er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "barn.helse_ordnet" er satt til side som "for svakt"

    Scenario: Ordningen for helsehjelp er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte     | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet   | dokument |
        | barn.helse_ordnet     | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "barn.helse_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for helsehjelp er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sikkerhet |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |           |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |           |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "barn.helse_ordnet" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av    |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist ordningen for skolegang
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandøren har vist ordningen for barnehage
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandøren har vist ordningen for helsehjelp
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved    | sagt av     |
        | barn.skole_ordnet     | ja    | barn   | utført | observasjon | myndigheten |
        | barn.barnehage_ordnet | ja    | barn   | utført | observasjon | myndigheten |
        | barn.helse_ordnet     | ja    | barn   | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Ordningen for skolegang gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.skole_ordnet     | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for skolegang er vist uten at gruppen er nevnt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.skole_ordnet     | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" mangler
      Og opplysningen "barn.skole_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for skolegang er bare vist for barn med far
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.skole_ordnet     | ja    | barn med far | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for barnehage gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for barnehage er vist uten at gruppen er nevnt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.barnehage_ordnet" mangler
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for barnehage er bare vist for barn med far
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn med far | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for helsehjelp gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for helsehjelp er vist uten at gruppen er nevnt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.helse_ordnet" mangler
      Og opplysningen "barn.helse_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for helsehjelp er bare vist for barn med far
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn med far | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.helse_ordnet" er satt til side som "annen gruppe"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om ordningen for skolegang er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for skolegang er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "barn.skole_ordnet" er satt til side som "foreldet"

    Scenario: Dokumentet om ordningen for barnehage er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for barnehage er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "foreldet"

    Scenario: Dokumentet om ordningen for helsehjelp er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for helsehjelp er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "barn.helse_ordnet" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | til        |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |            |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | 2021-03-15 | 2026-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | til        |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |            |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | 2026-01-15 | 2026-03-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | 2026-03-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.skole_ordnet     | nei   | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at barnehage ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | nei   | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at helsehjelp ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | nei   | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte     | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet   | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.skole_ordnet     | nei   | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "planlagt"

    Scenario: Presseoppslag om at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved    | sagt av    |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument    |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument    |            |
        | barn.skole_ordnet     | nei   | barn   | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sikkerhet |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |           |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |           |
        | barn.skole_ordnet     | nei   | barn   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av     |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |             |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |             |
        | barn.skole_ordnet     | nei   | barn   | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved    | sagt av     |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument    |             |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument    |             |
        | barn.skole_ordnet     | nei   | barn   | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.skole_ordnet     | nei   | barn   | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at skolegangen ikke er ordnet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.skole_ordnet     | nei   | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Innrømmet at et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.rett_uteblitt    | ja    | barn   |        | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at et barn mistet en rettighet uten at noe ble gjort, uten at noe annet er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning         | verdi | gruppe | vist ved |
        | barn.rett_uteblitt | ja    | barn   | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.rett_uteblitt    | ja    | barn   |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En registrering viser at et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved     | sagt av     |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument     |             |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument     |             |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument     |             |
        | barn.rett_uteblitt    | ja    | barn   | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Presseoppslag om at et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av    |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.rett_uteblitt    | ja    | barn   |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "barn.rett_uteblitt" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sikkerhet |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |           |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |           |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |           |
        | barn.rett_uteblitt    | ja    | barn   |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "barn.rett_uteblitt" er satt til side som "usikkert"

    Scenario: Det er ikke slik at et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.rett_uteblitt    | nei   | barn   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "barn.rett_uteblitt" er satt til side som "uten virkning"

    Scenario: Én dag innenfor grensen: et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.rett_uteblitt    | ja    | barn   |        |          | 2024-03-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.rett_uteblitt    | ja    | barn   |        |          | 2024-03-15 | 2026-03-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "barn.rett_uteblitt" er satt til side som "foreldet"

    Scenario: Det er ikke sagt hvem det gjelder: et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.rett_uteblitt    | ja    | uspesifisert |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "barn.rett_uteblitt" er satt til side som "annen gruppe"

    Scenario: Det gjelder alle: et barn mistet en rettighet uten at noe ble gjort
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.rett_uteblitt    | ja    | alle   |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
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
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
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
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Uten ordningen for skolegang (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "barn.skole_ordnet" mangler

    Scenario: Ordningen for skolegang er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.skole_ordnet     | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Ordningen for skolegang er bare planlagt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte     | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet   | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.skole_ordnet     | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for skolegang er én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for skolegang er på grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Ordningen for skolegang er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe  | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn    | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn    | ordnet | dokument |
        | barn.skole_ordnet     | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for skolegang er vist uten at gruppen er nevnt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.skole_ordnet     | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.skole_ordnet" er satt til side som "annen gruppe"

    Scenario: Leverandøren har vist ordningen for skolegang (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet at skolegangen ikke er ordnet (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.skole_ordnet     | nei   | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Uten ordningen for barnehage (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning        | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "barn.barnehage_ordnet" mangler

    Scenario: Ordningen for barnehage er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Ordningen for barnehage er bare planlagt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte     | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.barnehage_ordnet | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for barnehage er én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for barnehage er på grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Ordningen for barnehage er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe  | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn    | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn    | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for barnehage er vist uten at gruppen er nevnt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.barnehage_ordnet" er satt til side som "annen gruppe"

    Scenario: Leverandøren har vist ordningen for barnehage (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet at barnehage ikke er ordnet (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | nei   | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Uten ordningen for helsehjelp (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "barn.helse_ordnet" mangler

    Scenario: Ordningen for helsehjelp er bare påstått (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Ordningen for helsehjelp er bare planlagt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte     | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet   | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet   | dokument |
        | barn.helse_ordnet     | ja    | barn   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.helse_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for helsehjelp er én dag innenfor grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for helsehjelp er på grensen (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Ordningen for helsehjelp er vist for en annen gruppe (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe  | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn    | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn    | ordnet | dokument |
        | barn.helse_ordnet     | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.helse_ordnet" er satt til side som "annen gruppe"

    Scenario: Ordningen for helsehjelp er vist uten at gruppen er nevnt (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | uspesifisert | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "barn.helse_ordnet" er satt til side som "annen gruppe"

    Scenario: Leverandøren har vist ordningen for helsehjelp (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Innrømmet at helsehjelp ikke er ordnet (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | nei   | barn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at et barn mistet en rettighet uten at noe ble gjort (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | sagt av      | om           |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |              |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |              |              |
        | barn.rett_uteblitt    | ja    | barn   |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Det avvises at et barn mistet en rettighet uten at noe ble gjort (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.rett_uteblitt    | nei   | barn   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Én dag innenfor grensen: et barn mistet en rettighet uten at noe ble gjort (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |
        | barn.rett_uteblitt    | ja    | barn   |        |          | 2022-06-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: et barn mistet en rettighet uten at noe ble gjort (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved | fra        | dokumentdato |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |            |              |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |            |              |
        | barn.rett_uteblitt    | ja    | barn   |        |          | 2022-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "barn.rett_uteblitt" er satt til side som "foreldet"

    Scenario: Det er ikke sagt hvem det gjelder: et barn mistet en rettighet uten at noe ble gjort (før 2026)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning            | verdi | gruppe       | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn         | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn         | ordnet | dokument |
        | barn.rett_uteblitt    | ja    | uspesifisert |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "barn.rett_uteblitt" er satt til side som "annen gruppe"

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
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 3 andre ledd"
      Og styrken er "skal"

    Scenario: Første dag etter at leddene ble flyttet
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning            | verdi | gruppe | måte   | vist ved |
        | barn.skole_ordnet     | ja    | barn   | ordnet | dokument |
        | barn.barnehage_ordnet | ja    | barn   | ordnet | dokument |
        | barn.helse_ordnet     | ja    | barn   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 3 tredje ledd"
      Og styrken er "skal"
