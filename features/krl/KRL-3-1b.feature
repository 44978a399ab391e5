# language: no
@KRL-3-1b
Egenskap: KRL-3-1b Likeverdig alternativ når tilrettelegging ikke er mulig
  Fra 2026 skal kommunen sørge for et likeverdig alternativ til brukere som ikke kan nytte det vanlige tilbudet.
  Alternativet må stå klart på forhånd, med alle delene av tilbudet, like trygt og like gratis.

  Bakgrunn:
    Gitt plikten "KRL-3-1b"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2026-03-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilrettelegging.alternativ_ordnet" mangler
      Og opplysningen "tilrettelegging.alternativ_nivaa" mangler

    Scenario: Det mangler bare avtalen om et alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                       | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_nivaa | likeverdig | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilrettelegging.alternativ_ordnet" mangler

    Scenario: Avtalen om et alternativ er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "for svakt"

    Scenario: Avtalen om et alternativ er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte     | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet   | dokument |
        | tilrettelegging.alternativ_ordnet | ja         | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "planlagt"

    Scenario: Avtalen om et alternativ er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sikkerhet |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |           |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "usikkert"

    Scenario: Det mangler bare nivået på alternativet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "tilrettelegging.alternativ_nivaa" mangler

    Scenario: Nivået på alternativet er bare påstått
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tilrettelegging.alternativ_nivaa" er satt til side som "for svakt"

    Scenario: Nivået på alternativet er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte     | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet   | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "tilrettelegging.alternativ_nivaa" er satt til side som "planlagt"

    Scenario: Nivået på alternativet er omtalt med usikkerhet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sikkerhet |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |           |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "tilrettelegging.alternativ_nivaa" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sagt av    |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist avtalen om et alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |              |              |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandøren har vist nivået på alternativet
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |              |              |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved    | sagt av     |
        | tilrettelegging.alternativ_ordnet | ja         | utført | observasjon | myndigheten |
        | tilrettelegging.alternativ_nivaa  | likeverdig | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Avtalen om et alternativ gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | gruppe | måte   | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig |        | ordnet | dokument |
        | tilrettelegging.alternativ_ordnet | ja         | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Avtalen om et alternativ er bare vist for kvinner
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | gruppe  | måte   | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig |         | ordnet | dokument |
        | tilrettelegging.alternativ_ordnet | ja         | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_ordnet" mangler
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | gruppe | måte   | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig |        | ordnet | dokument |
        | tilrettelegging.alternativ_ordnet | nei        | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Nivået på alternativet gjelder alle
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | gruppe | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         |        | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Nivået på alternativet er bare vist for kvinner
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | gruppe  | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         |         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_nivaa" mangler
      Og opplysningen "tilrettelegging.alternativ_nivaa" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at alternativet er dårligere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi  | gruppe | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja     |        | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | lavere | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om avtalen om et alternativ er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om avtalen om et alternativ er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "foreldet"

    Scenario: Dokumentet om nivået på alternativet er én dag innenfor grensen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om nivået på alternativet er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "tilrettelegging.alternativ_nivaa" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | til        |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |            |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | 2021-03-15 | 2026-03-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | til        |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |            |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | 2026-01-15 | 2026-03-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument | 2026-03-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "ikke gyldig ennå"

  Regel: Et alternativ som er bygd opp annerledes

    Scenario: Alternativet er annerledes, og ingen har vurdert det
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | annerledes | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har funnet alternativet likeverdig
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | annerledes | ordnet | dokument |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-01
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: En person har ikke funnet alternativet likeverdig
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | annerledes | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-01
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: Alternativet er likeverdig ifølge avtalen, men annerledes ifølge kommunen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | annerledes | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.alternativ_ordnet | nei        | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at alternativet er dårligere
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi  | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja     | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | lavere | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte     | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet   | dokument |
        | tilrettelegging.alternativ_ordnet | nei        | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "planlagt"

    Scenario: Presseoppslag om at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved    | sagt av    |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument    |            |
        | tilrettelegging.alternativ_ordnet | nei        | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sikkerhet |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |           |
        | tilrettelegging.alternativ_ordnet | nei        | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sagt av     |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |             |
        | tilrettelegging.alternativ_ordnet | nei        | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved    | sagt av     |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument    |             |
        | tilrettelegging.alternativ_ordnet | nei        | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_ordnet | nei        | ordnet | dokument | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at ingenting er ordnet for dem som ikke kan nytte senteret
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_ordnet | nei        | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Innrømmet at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument |
        | tilrettelegging.avvist_uten_alternativ | ja         |        | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at noen blir avvist uten alternativ, uten at noe annet er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi | vist ved |
        | tilrettelegging.avvist_uten_alternativ | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument |              |              |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument |              |              |
        | tilrettelegging.avvist_uten_alternativ | ja         |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En registrering viser at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved     | sagt av     |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument     |             |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument     |             |
        | tilrettelegging.avvist_uten_alternativ | ja         | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Presseoppslag om at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved | sagt av    |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument |            |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument |            |
        | tilrettelegging.avvist_uten_alternativ | ja         |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.avvist_uten_alternativ" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved | sikkerhet |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument |           |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument |           |
        | tilrettelegging.avvist_uten_alternativ | ja         |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.avvist_uten_alternativ" er satt til side som "usikkert"

    Scenario: Det er ikke slik at noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument |
        | tilrettelegging.avvist_uten_alternativ | nei        |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.avvist_uten_alternativ" er satt til side som "uten virkning"

    Scenario: Én dag innenfor grensen: noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved | fra        |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument |            |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument |            |
        | tilrettelegging.avvist_uten_alternativ | ja         |        |          | 2024-03-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_ordnet      | ja         | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_nivaa       | likeverdig | ordnet | dokument |            |              |
        | tilrettelegging.avvist_uten_alternativ | ja         |        |          | 2024-03-15 | 2026-03-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.avvist_uten_alternativ" er satt til side som "foreldet"

    Scenario: Det gjelder menn: noen blir avvist uten alternativ
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi      | gruppe | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet      | ja         |        | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa       | likeverdig |        | ordnet | dokument |
        | tilrettelegging.avvist_uten_alternativ | ja         | menn   |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva som reiser et spørsmål for en person

    Scenario: Det sies at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.begrenset         | ja         |        | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Leverandøren sier at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sagt av      | om           |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |              |              |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |              |              |
        | tilrettelegging.begrenset         | ja         |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Pressen sier at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sagt av    |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |            |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |
        | tilrettelegging.begrenset         | ja         |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er ventet at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte     | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet   | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet   | dokument |
        | tilrettelegging.begrenset         | ja         | planlagt |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er usikkert om noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | sikkerhet |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |           |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |           |
        | tilrettelegging.begrenset         | ja         |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Det avvises at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.begrenset         | nei        |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det både sies og avvises at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.begrenset         | ja         |        |          |
        | tilrettelegging.begrenset         | nei        |        |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Sagt én dag innenfor grensen: noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |              |
        | tilrettelegging.begrenset         | ja         |        |          | 2021-03-15 | 2024-03-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for lenge siden: noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved | fra        | dokumentdato |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |            |              |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |            |              |
        | tilrettelegging.begrenset         | ja         |        |          | 2021-03-15 | 2024-03-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "tilrettelegging.begrenset" er satt til side som "foreldet"

    Scenario: Om menn sies det at noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | gruppe | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         |        | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig |        | ordnet | dokument |
        | tilrettelegging.begrenset         | ja         | menn   |        |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har vurdert at plikten er oppfylt selv om noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.begrenset         | ja         |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: En person har vurdert at plikten er brutt fordi noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
        | tilrettelegging.begrenset         | ja         |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: Skjønn kan ikke erstatte det som mangler når noen bare i liten grad kan tas imot
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi |
        | tilrettelegging.begrenset | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2026-03-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
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
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2026-02-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi      | måte   | vist ved |
        | tilrettelegging.alternativ_ordnet | ja         | ordnet | dokument |
        | tilrettelegging.alternativ_nivaa  | likeverdig | ordnet | dokument |
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

    Scenario: Begrensning for brukere med rusproblemer, og det er ikke kjent om et alternativ finnes (Moss)
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                | verdi | vist ved | sagt av      | om           |
        | tilrettelegging.begrenset | ja    | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og grunnen er "mangler"
      Og opplysningen "tilrettelegging.alternativ_ordnet" mangler
      Og opplysningen "tilrettelegging.alternativ_nivaa" mangler

    Scenario: Skjermede leiligheter for brukere med rusproblemer er bare planlagt
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                        | verdi | måte     | vist ved | sagt av      | om           |
        | tilrettelegging.alternativ_ordnet | ja    | planlagt | dokument |              |              |
        | tilrettelegging.begrenset         | ja    |          |          | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "tilrettelegging.alternativ_ordnet" er satt til side som "planlagt"

    Scenario: En mor med alvorlig allergi dro hjem, ifølge pressen
      Gitt vurderingsdatoen 2026-03-15
      Og opplysningene
        | opplysning                             | verdi | vist ved | sagt av    |
        | tilrettelegging.avvist_uten_alternativ | ja    | påstand  | tredjepart |
        | tilrettelegging.begrenset              | ja    | påstand  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og opplysningen "tilrettelegging.avvist_uten_alternativ" er satt til side som "fra tredjepart"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Før 2026 fulgte et alternativ bare av forarbeidene
      Gitt vurderingsdatoen 2025-12-31
      Og opplysningene
        | opplysning                             | verdi | vist ved |
        | tilrettelegging.avvist_uten_alternativ | ja    | påstand  |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Fra og med 2026 er det en egen plikt
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                             | verdi | vist ved |
        | tilrettelegging.avvist_uten_alternativ | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"
      Og hjemmelen er "krisesenterlova § 3 første ledd andre punktum"
      Og styrken er "skal når"
