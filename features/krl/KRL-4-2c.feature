# language: no
@KRL-4-2c
Egenskap: KRL-4-2c Barnekoordinatoren samordner
  Når det er oppnevnt barnekoordinator for et barn, skal koordinatoren sørge for å samordne tjenestetilbudet. Er ingen
  oppnevnt, er plikten ikke relevant. Flere samordnere for samme barn reiser spørsmålet.

  Bakgrunn:
    Gitt plikten "KRL-4-2c"

  Regel: Når plikten gjelder

    Scenario: Plikten gjelder, og det er nok at kommunen sier det
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | ordnet | påstand      |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist at plikten ikke gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | nei   | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Vist at plikten ikke gjelder, selv om noe er innrømmet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | nei   | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Ikke kjent om plikten gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.barnekoordinator_oppnevnt" mangler

    Scenario: Ikke kjent om plikten gjelder, og noe er innrømmet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_oppnevnt" mangler

    Scenario: At plikten ikke gjelder, er bare beskrevet i et dokument
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | nei   | barn   | utført | dokument     |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.barnekoordinator_oppnevnt" er satt til side som "for svakt"

    Scenario: At plikten ikke gjelder, er lagt opp, men ikke erfart
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | nei   | barn   | ordnet | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: At plikten ikke gjelder, er usikkert
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sikkerhet |
        | samarbeid.barnekoordinator_oppnevnt  | nei   | barn   | utført | registrering | usikker   |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |           |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Vist at plikten ikke gjelder, én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     | fra        |
        | samarbeid.barnekoordinator_oppnevnt | nei   | barn   | utført | registrering | 2023-06-16 |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Vist at plikten ikke gjelder, men for lenge siden
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.barnekoordinator_oppnevnt  | nei   | barn   | utført | registrering | 2023-06-15 | 2024-06-15   |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |            |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.barnekoordinator_oppnevnt" er satt til side som "foreldet"

    Scenario: Noe viser at plikten gjelder, og noe at den ikke gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_oppnevnt  | nei   | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Tilsynsmyndigheten kan ha funnet brudd likevel
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | nei   | barn   | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: At plikten ikke gjelder, er ikke sagt om barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe       | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | nei   | uspesifisert | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn         | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_oppnevnt" er satt til side som "annen gruppe"

    Scenario: Leverandøren kan si om plikten gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av      | om           |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering | leverandøren | leverandøren |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |              |              |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist om det som skal være på plass
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.barnekoordinator_samordner" mangler

    Scenario: Samordningen hos barnekoordinatoren er bare beskrevet i et dokument
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "for svakt"

    Scenario: Samordningen hos barnekoordinatoren er ordnet, men ikke utført
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | ordnet | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "for svakt"

    Scenario: Samordningen hos barnekoordinatoren er omtalt med usikkerhet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sikkerhet |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |           |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av    |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist samordningen hos barnekoordinatoren
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av      | om           |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |              |              |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |             |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | observasjon  | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Samordningen hos barnekoordinatoren gjelder alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | alle   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Samordningen hos barnekoordinatoren er vist uten at gruppen er nevnt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe       | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn         | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | uspesifisert | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_samordner" mangler
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "annen gruppe"

    Scenario: Samordningen hos barnekoordinatoren er bare vist for barn med far
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe       | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn         | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn med far | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "annen gruppe"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Tidsrommet for samordningen hos barnekoordinatoren er én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | 2023-06-16 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Tidsrommet for samordningen hos barnekoordinatoren er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |              |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | 2023-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        | til        |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |            |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | 2020-06-15 | 2024-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        | til        |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |            |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | 2024-04-15 | 2024-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering | 2024-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | påstand      |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte     | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført   | registrering |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | planlagt | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "planlagt"

    Scenario: Presseoppslag om at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av    |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | observasjon  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.barnekoordinator_samordner" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sikkerhet |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |           |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | registrering | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |             |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | dokument     | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |             |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | observasjon  | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |              |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | registrering | 2023-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at barnekoordinatoren ikke samordner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | nei   | barn   | utført | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva som reiser et spørsmål for en person

    Scenario: Det sies at flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
        | samarbeid.flere_samordnere           | ja    | barn   |        | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Leverandøren sier at flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av      | om           |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |              |              |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |              |              |
        | samarbeid.flere_samordnere           | ja    | barn   |        | påstand      | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Pressen sier at flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sagt av    |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |            |
        | samarbeid.flere_samordnere           | ja    | barn   |        |              | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er ventet at flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte     | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført   | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført   | registrering |
        | samarbeid.flere_samordnere           | ja    | barn   | planlagt |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Det er usikkert om flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | sikkerhet |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |           |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |           |
        | samarbeid.flere_samordnere           | ja    | barn   |        |              | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Det avvises at flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
        | samarbeid.flere_samordnere           | nei   | barn   |        |              |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Det både sies og avvises at flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
        | samarbeid.flere_samordnere           | ja    | barn   |        |              |
        | samarbeid.flere_samordnere           | nei   | barn   |        |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Sagt én dag innenfor grensen: flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |            |
        | samarbeid.flere_samordnere           | ja    | barn   |        |              | 2023-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Sagt for lenge siden: flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |            |              |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |            |              |
        | samarbeid.flere_samordnere           | ja    | barn   |        |              | 2023-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.flere_samordnere" er satt til side som "foreldet"

    Scenario: Det sies uten at gruppen er nevnt: flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe       | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn         | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn         | utført | registrering |
        | samarbeid.flere_samordnere           | ja    | uspesifisert |        |              |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og opplysningen "samarbeid.flere_samordnere" er satt til side som "annen gruppe"

    Scenario: En person har vurdert at plikten er oppfylt selv om flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
        | samarbeid.flere_samordnere           | ja    | barn   |        |              |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: En person har vurdert at plikten er brutt fordi flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
        | samarbeid.flere_samordnere           | ja    | barn   |        |              |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "rådgiver i kommunen"

    Scenario: Skjønn kan ikke erstatte det som mangler når flere samordner for samme barn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | ja    | barn   | utført | registrering |
        | samarbeid.flere_samordnere          | ja    | barn   |        |              |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: En person kan ikke godta det som ikke er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | ja    | barn   | utført | registrering |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | ja    | barn   | utført | registrering |
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er lagt frem, men viser ingenting
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | ja    | barn   | utført | registrering |
      Og en forespørsel med frist 2024-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Plikten var ikke med i undersøkelsen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                          | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt | ja    | barn   | utført | registrering |
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag med den gamle ordlyden
      Gitt vurderingsdatoen 2022-07-31
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 andre ledd tredje punktum"
      Og styrken er "skal når"

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                           | verdi | gruppe | måte   | vist ved     |
        | samarbeid.barnekoordinator_oppnevnt  | ja    | barn   | utført | registrering |
        | samarbeid.barnekoordinator_samordner | ja    | barn   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 andre ledd tredje punktum"
      Og styrken er "skal når"
