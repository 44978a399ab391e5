# language: no
@KRL-4-1a
Egenskap: KRL-4-1a Samarbeid om den enkelte brukeren
  Kommunen skal sørge for at krisesentertilbudet samarbeider med andre tjenester når det er nødvendig for brukeren.
  Ordningen må stå på forhånd; om samarbeid var nødvendig, har bare betydning for den enkelte saken.

  Bakgrunn:
    Gitt plikten "KRL-4-1a"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.enkeltsak_ordnet" mangler

    Scenario: Ordningen for samarbeid om den enkelte er bare påstått
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "for svakt"

    Scenario: Ordningen for samarbeid om den enkelte er bare planlagt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte     | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for samarbeid om den enkelte er omtalt med usikkerhet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | sagt av    |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist ordningen for samarbeid om den enkelte
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved    | sagt av     |
        | samarbeid.enkeltsak_ordnet | ja    | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Ordningen for samarbeid om den enkelte gjelder alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for samarbeid om den enkelte er bare vist for kvinner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe  | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.enkeltsak_ordnet" mangler
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | gruppe | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | nei   | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om ordningen for samarbeid om den enkelte er én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for samarbeid om den enkelte er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | fra        | til        |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2024-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | fra        | til        |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | 2024-04-15 | 2024-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | fra        |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument | 2024-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte     | vist ved |
        | samarbeid.enkeltsak_ordnet | nei   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "planlagt"

    Scenario: Presseoppslag om at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved    | sagt av    |
        | samarbeid.enkeltsak_ordnet | nei   | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.enkeltsak_ordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.enkeltsak_ordnet | nei   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | sagt av     |
        | samarbeid.enkeltsak_ordnet | nei   | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved    | sagt av     |
        | samarbeid.enkeltsak_ordnet | nei   | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.enkeltsak_ordnet | nei   | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at samarbeidet om den enkelte ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
        | samarbeid.enkeltsak_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Innrømmet at nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument |
        | samarbeid.enkeltsak_uteblitt | ja    |        | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at nødvendig samarbeid om en bruker uteble, uten at noe annet er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | vist ved |
        | samarbeid.enkeltsak_uteblitt | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren innrømmer at nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument |              |              |
        | samarbeid.enkeltsak_uteblitt | ja    |        | påstand  | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En registrering viser at nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument     |             |
        | samarbeid.enkeltsak_uteblitt | ja    | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Presseoppslag om at nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved | sagt av    |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument |            |
        | samarbeid.enkeltsak_uteblitt | ja    |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.enkeltsak_uteblitt" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument |           |
        | samarbeid.enkeltsak_uteblitt | ja    |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.enkeltsak_uteblitt" er satt til side som "usikkert"

    Scenario: Det er ikke slik at nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument |
        | samarbeid.enkeltsak_uteblitt | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.enkeltsak_uteblitt" er satt til side som "uten virkning"

    Scenario: Én dag innenfor grensen: nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved | fra        |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument |            |
        | samarbeid.enkeltsak_uteblitt | ja    |        |          | 2022-06-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.enkeltsak_ordnet   | ja    | ordnet | dokument |            |              |
        | samarbeid.enkeltsak_uteblitt | ja    |        |          | 2022-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.enkeltsak_uteblitt" er satt til side som "foreldet"

    Scenario: Det gjelder menn: nødvendig samarbeid om en bruker uteble
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                   | verdi | gruppe | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet   | ja    |        | ordnet | dokument |
        | samarbeid.enkeltsak_uteblitt | ja    | menn   |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
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
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
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

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag med den gamle ordlyden
      Gitt vurderingsdatoen 2022-07-31
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 første ledd første punktum"
      Og styrken er "skal når"

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                 | verdi | måte   | vist ved |
        | samarbeid.enkeltsak_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 første ledd første punktum"
      Og styrken er "skal når"
