# language: no
@KRL-4-1b
Egenskap: KRL-4-1b Deltakelse i arbeidet med individuell plan
  Når en bruker har individuell plan etter annen lov, skal kommunen sørge for at krisesentertilbudet er med på å lage
  og følge opp tiltak og mål i planen. Plikten gjelder bare når noen har slik plan.

  Bakgrunn:
    Gitt plikten "KRL-4-1b"

  Regel: Når plikten gjelder

    Scenario: Plikten gjelder, og det er nok at kommunen sier det
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | ordnet | påstand      |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Vist at plikten ikke gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Vist at plikten ikke gjelder, selv om noe er innrømmet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | registrering |
        | samarbeid.deltar_individuell_plan     | nei   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Ikke kjent om plikten gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     |
        | samarbeid.individuell_plan_ordnet | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.bruker_har_individuell_plan" mangler

    Scenario: Ikke kjent om plikten gjelder, og noe er innrømmet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                        | verdi | måte   | vist ved     |
        | samarbeid.deltar_individuell_plan | nei   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.bruker_har_individuell_plan" mangler

    Scenario: At plikten ikke gjelder, er bare beskrevet i et dokument
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | dokument     |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.bruker_har_individuell_plan" er satt til side som "for svakt"

    Scenario: At plikten ikke gjelder, er lagt opp, men ikke erfart
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | nei   | ordnet | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: At plikten ikke gjelder, er usikkert
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sikkerhet |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | registrering | usikker   |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |           |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |           |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Vist at plikten ikke gjelder, én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | registrering | 2023-06-16 |
      Når plikten vurderes
      Så er utfallet "ikke relevant"

    Scenario: Vist at plikten ikke gjelder, men for lenge siden
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | registrering | 2023-06-15 | 2024-06-15   |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |            |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.bruker_har_individuell_plan" er satt til side som "foreldet"

    Scenario: Noe viser at plikten gjelder, og noe at den ikke gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Tilsynsmyndigheten kan ha funnet brudd likevel
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | nei   | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: At plikten gjelder, er bare sagt om menn
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | menn   | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    |        | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    |        | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.bruker_har_individuell_plan" er satt til side som "annen gruppe"

    Scenario: Leverandøren kan si om plikten gjelder
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av      | om           |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering | leverandøren | leverandøren |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |              |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |              |              |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hva som må vises

    Scenario: Alt er vist akkurat så godt som det trengs
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist om det som skal være på plass
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.individuell_plan_ordnet" mangler
      Og opplysningen "samarbeid.deltar_individuell_plan" mangler

    Scenario: Det mangler bare ordningen for individuelle planer
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.individuell_plan_ordnet" mangler

    Scenario: Ordningen for individuelle planer er bare påstått
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "for svakt"

    Scenario: Ordningen for individuelle planer er bare planlagt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte     | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført   | registrering |
        | samarbeid.deltar_individuell_plan     | ja    | utført   | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | planlagt | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "planlagt"

    Scenario: Ordningen for individuelle planer er omtalt med usikkerhet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sikkerhet |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |           |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |           |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "usikkert"

    Scenario: Det mangler bare deltakelsen i planene
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og opplysningen "samarbeid.deltar_individuell_plan" mangler

    Scenario: Deltakelsen i planene er bare beskrevet i et dokument
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.deltar_individuell_plan" er satt til side som "for svakt"

    Scenario: Deltakelsen i planene er ordnet, men ikke utført
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | ordnet | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og opplysningen "samarbeid.deltar_individuell_plan" er satt til side som "for svakt"

    Scenario: Deltakelsen i planene er omtalt med usikkerhet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sikkerhet |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |           |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |           |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"
      Og opplysningen "samarbeid.deltar_individuell_plan" er satt til side som "usikkert"

    Scenario: Et presseoppslag viser ikke at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av    |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "fra tredjepart"

    Scenario: Leverandøren har vist ordningen for individuelle planer
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av      | om           |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |              |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |              |              |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Leverandøren har vist deltakelsen i planene
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av      | om           |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |              |              |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |              |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Sterkere enn nødvendig er også nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |             |
        | samarbeid.individuell_plan_ordnet     | ja    | utført | observasjon  | myndigheten |
        | samarbeid.deltar_individuell_plan     | ja    | utført | observasjon  | myndigheten |
      Når plikten vurderes
      Så er utfallet "oppfylt"

  Regel: Hvem opplysningen gjelder

    Scenario: Ordningen for individuelle planer gjelder alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    |        | utført | registrering |
        | samarbeid.deltar_individuell_plan     | ja    |        | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | alle   | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ordningen for individuelle planer er bare vist for kvinner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe  | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    |         | utført | registrering |
        | samarbeid.deltar_individuell_plan     | ja    |         | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | kvinner | ordnet | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.individuell_plan_ordnet" mangler
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    |        | utført | registrering |
        | samarbeid.deltar_individuell_plan     | ja    |        | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | nei   | menn   | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Deltakelsen i planene gjelder alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    |        | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    |        | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | alle   | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Deltakelsen i planene er bare vist for kvinner
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe  | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    |         | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    |         | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | kvinner | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.deltar_individuell_plan" mangler
      Og opplysningen "samarbeid.deltar_individuell_plan" er satt til side som "annen gruppe"

    Scenario: Innrømmet for menn at senteret ikke deltar i planene
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | gruppe | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    |        | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    |        | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | nei   | menn   | utført | påstand      |
      Når plikten vurderes
      Så er utfallet "brutt"

  Regel: Hvor gammelt det som er vist, kan være

    Scenario: Dokumentet om ordningen for individuelle planer er én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |              |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | 2019-06-15 | 2022-06-16   |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dokumentet om ordningen for individuelle planer er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |              |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "foreldet"

    Scenario: Tidsrommet for deltakelsen i planene er én dag innenfor grensen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |            |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering | 2023-06-16 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Tidsrommet for deltakelsen i planene er på grensen og regnes ikke lenger
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |              |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |            |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering | 2023-06-15 | 2024-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"
      Og opplysningen "samarbeid.deltar_individuell_plan" er satt til side som "foreldet"

    Scenario: Gammel, men løper fortsatt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        | til        |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |            |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |            |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | 2019-06-15 | 2024-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut dagen før
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        | til        |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |            |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |            |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | 2024-04-15 | 2024-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "foreldet"

    Scenario: Begynner først dagen etter
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     | 2024-06-16 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "ikke gyldig ennå"

  Regel: Hva som bryter plikten

    Scenario: Innrømmet at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | nei   | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Innrømmet at senteret ikke deltar i planene
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | nei   | utført | påstand      |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: Bare en plan om at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte     | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført   | registrering |
        | samarbeid.deltar_individuell_plan     | ja    | utført   | registrering |
        | samarbeid.individuell_plan_ordnet     | nei   | planlagt | dokument     |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "planlagt"

    Scenario: Presseoppslag om at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av    |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |
        | samarbeid.individuell_plan_ordnet     | nei   | ordnet | observasjon  | tredjepart |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og opplysningen "samarbeid.individuell_plan_ordnet" er satt til side som "fra tredjepart"

    Scenario: Usikkert utsagn om at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sikkerhet |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |           |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |           |
        | samarbeid.individuell_plan_ordnet     | nei   | ordnet | dokument     | usikker   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Myndigheten har bare lest at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |             |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |             |
        | samarbeid.individuell_plan_ordnet     | nei   | ordnet | dokument     | myndigheten |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

    Scenario: Myndigheten har selv observert at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | sagt av     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |             |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |             |
        | samarbeid.individuell_plan_ordnet     | nei   | ordnet | observasjon  | myndigheten |
      Når plikten vurderes
      Så er utfallet "brutt"

    Scenario: En gammel innrømmelse av at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     | fra        | dokumentdato |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |            |              |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |            |              |
        | samarbeid.individuell_plan_ordnet     | nei   | ordnet | dokument     | 2019-06-15 | 2022-06-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Dokument for at det er i orden, men også innrømmet at deltakelse i individuelle planer ikke er ordnet
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.individuell_plan_ordnet     | nei   | ordnet | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva tilsynsmyndigheten og andre personer har sagt

    Scenario: Tilsynsmyndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og utfallet merkes med "tilsynsmyndigheten"

    Scenario: Tilsynsmyndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: Tilsynsmyndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: En person kan ikke godta det som ikke er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er lagt frem, men viser ingenting
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
      Og en forespørsel med frist 2024-05-15 som er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"

    Scenario: Plikten var ikke med i undersøkelsen
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Siste dag med den gamle ordlyden
      Gitt vurderingsdatoen 2022-07-31
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag med den nye ordlyden
      Gitt vurderingsdatoen 2022-08-01
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 første ledd andre punktum"
      Og styrken er "skal når"

    Scenario: Ikke endret i 2026
      Gitt vurderingsdatoen 2026-01-01
      Og opplysningene
        | opplysning                            | verdi | måte   | vist ved     |
        | samarbeid.bruker_har_individuell_plan | ja    | utført | registrering |
        | samarbeid.individuell_plan_ordnet     | ja    | ordnet | dokument     |
        | samarbeid.deltar_individuell_plan     | ja    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 4 første ledd andre punktum"
      Og styrken er "skal når"
