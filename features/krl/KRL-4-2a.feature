# language: no
@KRL-4-2a
Egenskap: KRL-4-2a Kommunen samordner tjenestetilbudet
  Kommunen skal selv samordne tjenestetilbudet til brukere som får hjelp fra flere. Det leverandøren gjør eller sier om
  seg selv, viser ikke at kommunen samordner.

  Bakgrunn:
    Gitt plikten "KRL-4-2a"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.samordning_ordnet" mangler

    Scenario: Kommunens ordning for samordning er bare påstått
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "for svakt"

    Scenario: Kommunens ordning for samordning er bare planlagt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte     | vist ved |
        | samarbeid.samordning_ordnet | ja    | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "planlagt"

    Scenario: Kommunens ordning for samordning er omtalt med usikkerhet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av    |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "fra tredjepart"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved    | sagt av     |
        | samarbeid.samordning_ordnet | ja    | utført | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandørens ord om egen drift teller ikke for kommunens ordning for samordning
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "gjelder noen annen"

    Scenario: Leverandørens ord om kommunen teller ikke for kommunens ordning for samordning
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av      |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "gjelder noen annen"

  Regel: Hvem opplysningen gjelder

    Scenario: Kommunens ordning for samordning gjelder alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | alle   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Kommunens ordning for samordning er bare vist for kvinner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe  | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | kvinner | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" mangler
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe | måte   | vist ved |
        | samarbeid.samordning_ordnet | nei   | menn   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om kommunens ordning for samordning er én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om kommunens ordning for samordning er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | til        |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | 2019-06-15 | 2024-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | til        |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | 2024-04-15 | 2024-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument | 2024-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte     | vist ved |
        | samarbeid.samordning_ordnet | nei   | planlagt | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "planlagt"

    Scenario: Presseoppslag om at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved    | sagt av    |
        | samarbeid.samordning_ordnet | nei   | ordnet | observasjon | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordning_ordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.samordning_ordnet | nei   | ordnet | dokument | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av     |
        | samarbeid.samordning_ordnet | nei   | ordnet | dokument | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved    | sagt av     |
        | samarbeid.samordning_ordnet | nei   | ordnet | observasjon | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.samordning_ordnet | nei   | ordnet | dokument | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at kommunen ikke har bestemt hvordan det samordnes
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
        | samarbeid.samordning_ordnet | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Innrømmet at en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
        | samarbeid.usamordnet        | ja    |        | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at en bruker fikk tjenester som ikke ble samordnet, uten at noe annet er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning           | verdi | vist ved |
        | samarbeid.usamordnet | ja    | påstand  |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Leverandøren sier om seg selv at en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av      | om           |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |              |              |
        | samarbeid.usamordnet        | ja    |        |          | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.usamordnet" er satt til side som "gjelder noen annen"

    Scenario: En registrering viser at en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument     |             |
        | samarbeid.usamordnet        | ja    | utført | registrering | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Presseoppslag om at en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sagt av    |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |            |
        | samarbeid.usamordnet        | ja    |        |          | tredjepart |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.usamordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | sikkerhet |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |           |
        | samarbeid.usamordnet        | ja    |        |          | usikker   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.usamordnet" er satt til side som "usikkert"

    Scenario: Det er ikke slik at en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
        | samarbeid.usamordnet        | nei   |        |          |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.usamordnet" er satt til side som "uten virkning"

    Scenario: Én dag innenfor grensen: en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |            |
        | samarbeid.usamordnet        | ja    |        |          | 2022-06-16 |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: For lenge siden: en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved | fra        | dokumentdato |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |            |              |
        | samarbeid.usamordnet        | ja    |        |          | 2022-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.usamordnet" er satt til side som "foreldet"

    Scenario: Det gjelder menn: en bruker fikk tjenester som ikke ble samordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | gruppe | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    |        | ordnet | dokument |
        | samarbeid.usamordnet        | ja    | menn   |        |          |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
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
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
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
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 andre ledd første punktum"
      Og styrken er "skal"

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordning_ordnet | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 andre ledd første punktum"
      Og styrken er "skal"
