# language: no
@KRL-4-3
Egenskap: KRL-4-3 Samarbeid ut over enkeltsaker
  Ved siden av oppfølgingen av den enkelte skal samarbeidet mellom krisesentertilbudet og de andre tjenestene være
  ordnet. At kommunen selv sier at faste møter er vanskelige, reiser spørsmålet, men er ikke et brudd.

  Bakgrunn:
    Gitt plikten "KRL-4-3"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.system_ordnet" mangler

    Scenario: Ordningen for samarbeid ut over enkeltsaker er bare påstått
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "for svakt"

    Scenario: Ordningen for samarbeid ut over enkeltsaker er bare planlagt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte     | vist ved |
        | samarbeid.system_ordnet | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for samarbeid ut over enkeltsaker er omtalt med usikkerhet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av    |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist ordningen for samarbeid ut over enkeltsaker
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved    | sagt av     |
        | samarbeid.system_ordnet | ja    | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Ordningen for samarbeid ut over enkeltsaker gjelder alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for samarbeid ut over enkeltsaker er bare vist for kvinner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe  | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.system_ordnet" mangler
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe | måte   | vist ved |
        | samarbeid.system_ordnet | nei   | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om ordningen for samarbeid ut over enkeltsaker er én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for samarbeid ut over enkeltsaker er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        | til        |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2024-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        | til        |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | 2024-04-15 | 2024-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        |
        | samarbeid.system_ordnet | ja    | ordnet | dokument | 2024-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte     | vist ved |
        | samarbeid.system_ordnet | nei   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "planlagt"

    Scenario: Presseoppslag om at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved    | sagt av    |
        | samarbeid.system_ordnet | nei   | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.system_ordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.system_ordnet | nei   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av     |
        | samarbeid.system_ordnet | nei   | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved    | sagt av     |
        | samarbeid.system_ordnet | nei   | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.system_ordnet | nei   | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at det bare samarbeides fra sak til sak
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
        | samarbeid.system_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva som reiser et spørsmål for en person

    Scenario: Det sies at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
        | samarbeid.vanskelig     | ja    |        | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Leverandøren sier at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |              |              |
        | samarbeid.vanskelig     | ja    |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Pressen sier at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sagt av    |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |            |
        | samarbeid.vanskelig     | ja    |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er ventet at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte     | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet   | dokument |
        | samarbeid.vanskelig     | ja    | planlagt |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er usikkert om samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |           |
        | samarbeid.vanskelig     | ja    |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Det avvises at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
        | samarbeid.vanskelig     | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det både sies og avvises at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
        | samarbeid.vanskelig     | ja    |        |          |
        | samarbeid.vanskelig     | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Sagt én dag innenfor grensen: samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |            |              |
        | samarbeid.vanskelig     | ja    |        |          | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for lenge siden: samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |            |              |
        | samarbeid.vanskelig     | ja    |        |          | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.vanskelig" er satt til side som "foreldet"

    Scenario: Om menn sies det at samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | gruppe | måte   | vist ved |
        | samarbeid.system_ordnet | ja    |        | ordnet | dokument |
        | samarbeid.vanskelig     | ja    | menn   |        |          |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har vurdert at plikten er oppfylt selv om samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
        | samarbeid.vanskelig     | ja    |        |          |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: En person har vurdert at plikten er brutt fordi samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
        | samarbeid.vanskelig     | ja    |        |          |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: Skjønn kan ikke erstatte det som mangler når samarbeidet er vanskelig
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi |
        | samarbeid.vanskelig | ja    |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
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
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: En person kan ikke godta det som ikke er vist
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er lagt frem, men viser ingenting
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Plikten var ikke med i undersøkelsen
      Gitt vurderingsdatoen 2024-06-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Virkelige saker

    Scenario: Samme brev som fra Osen i 2020, men skrevet i 2024
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning          | verdi | vist ved |
        | samarbeid.vanskelig | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.system_ordnet" mangler

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag med den gamle ordlyden
      Gitt vurderingsdatoen 2022-07-31
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 tredje ledd"
      Og styrken er "skal"

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning              | verdi | måte   | vist ved |
        | samarbeid.system_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 tredje ledd"
      Og styrken er "skal"
