# language: no
@KRL-4-2b
Egenskap: KRL-4-2b Bestemme hvem som samordner, når det trengs
  Når det er behov for det, skal kommunen bestemme hvilken kommunal tjenesteyter som samordner. Er det vist at det
  alltid er klart hvem som samordner, er plikten ikke relevant.

  Bakgrunn:
    Gitt plikten "KRL-4-2b"

  Regel: Når plikten gjelder

    Scenario: Plikten gjelder, og det er nok at kommunen sier det
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | samarbeid.behov_for_samordner | ja    | ordnet | påstand  |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist at plikten ikke gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | nei   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Vist at plikten ikke gjelder, selv om noe er innrømmet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | nei   | utført | registrering |
        | samarbeid.samordner_bestemt   | nei   | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Ikke kjent om plikten gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordner_bestemt | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.behov_for_samordner" mangler

    Scenario: Ikke kjent om plikten gjelder, og noe er innrømmet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                  | verdi | måte   | vist ved |
        | samarbeid.samordner_bestemt | nei   | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.behov_for_samordner" mangler

    Scenario: At plikten ikke gjelder, er bare beskrevet i et dokument
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved |
        | samarbeid.behov_for_samordner | nei   | utført | dokument |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.behov_for_samordner" er satt til side som "for svakt"

    Scenario: At plikten ikke gjelder, er lagt opp, men ikke erfart
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | nei   | ordnet | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: At plikten ikke gjelder, er usikkert
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sikkerhet |
        | samarbeid.behov_for_samordner | nei   | utført | registrering | usikker   |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |           |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Vist at plikten ikke gjelder, én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        |
        | samarbeid.behov_for_samordner | nei   | utført | registrering | 2023-06-16 |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Vist at plikten ikke gjelder, men for lenge siden
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.behov_for_samordner | nei   | utført | registrering | 2023-06-15 | 2024-06-15   |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |            |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.behov_for_samordner" er satt til side som "foreldet"

    Scenario: Noe viser at plikten gjelder, og noe at den ikke gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.behov_for_samordner | nei   | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Tilsynsmyndigheten kan ha funnet brudd likevel
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | nei   | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: At plikten gjelder, er bare sagt om menn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | menn   | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    |        | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.behov_for_samordner" er satt til side som "annen gruppe"

    Scenario: Leverandøren kan ikke si for kommunen om plikten gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av      | om           |
        | samarbeid.behov_for_samordner | ja    | utført | registrering | leverandøren | leverandøren |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |              |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.behov_for_samordner" er satt til side som "gjelder noen annen"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist om det som skal være på plass
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.samordner_bestemt" mangler

    Scenario: Avgjørelsen om hvem som samordner er bare påstått
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "for svakt"

    Scenario: Avgjørelsen om hvem som samordner er bare planlagt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte     | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført   | registrering |
        | samarbeid.samordner_bestemt   | ja    | planlagt | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "planlagt"

    Scenario: Avgjørelsen om hvem som samordner er omtalt med usikkerhet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sikkerhet |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |           |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av    |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "fra tredjepart"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |             |
        | samarbeid.samordner_bestemt   | ja    | utført | observasjon  | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandørens ord om egen drift teller ikke for avgjørelsen om hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av      | om           |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |              |              |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "gjelder noen annen"

    Scenario: Leverandørens ord om kommunen teller ikke for avgjørelsen om hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av      |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |              |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "gjelder noen annen"

  Regel: Hvem opplysningen gjelder

    Scenario: Avgjørelsen om hvem som samordner gjelder alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    |        | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | alle   | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Avgjørelsen om hvem som samordner er bare vist for kvinner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe  | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    |         | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | kvinner | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" mangler
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | gruppe | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    |        | utført | registrering |
        | samarbeid.samordner_bestemt   | nei   | menn   | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om avgjørelsen om hvem som samordner er én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |              |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om avgjørelsen om hvem som samordner er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |              |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        | til        |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |            |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | 2019-06-15 | 2024-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        | til        |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |            |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | 2024-04-15 | 2024-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     | 2024-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | nei   | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte     | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført   | registrering |
        | samarbeid.samordner_bestemt   | nei   | planlagt | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "planlagt"

    Scenario: Presseoppslag om at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av    |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |
        | samarbeid.samordner_bestemt   | nei   | ordnet | observasjon  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.samordner_bestemt" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sikkerhet |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |           |
        | samarbeid.samordner_bestemt   | nei   | ordnet | dokument     | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |             |
        | samarbeid.samordner_bestemt   | nei   | ordnet | dokument     | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |             |
        | samarbeid.samordner_bestemt   | nei   | ordnet | observasjon  | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |            |              |
        | samarbeid.samordner_bestemt   | nei   | ordnet | dokument     | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at kommunen ikke har bestemt hvem som samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
        | samarbeid.samordner_bestemt   | nei   | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: En person kan ikke godta det som ikke er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er lagt frem, men viser ingenting
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
      Og en forespørsel med frist 2024-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Plikten var ikke med i undersøkelsen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag med den gamle ordlyden
      Gitt vurderingsdatoen 2022-07-31
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 andre ledd andre punktum"
      Og styrken er "skal når"

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                    | verdi | måte   | vist ved     |
        | samarbeid.behov_for_samordner | ja    | utført | registrering |
        | samarbeid.samordner_bestemt   | ja    | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 andre ledd andre punktum"
      Og styrken er "skal når"
