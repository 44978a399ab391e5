# language: no
@SJEKK-2-2
Egenskap: SJEKK-2-2 En koordinator i kommunen for arbeidet mot vold
  Kommunen bør ha en som koordinerer arbeidet mot vold i nære relasjoner. Det er en anbefaling, og kan aldri bli et
  brudd.

  Bakgrunn:
    Gitt plikten "SJEKK-2-2"

  Regel: Hva som viser at anbefalingen er fulgt

    Scenario: Vist akkurat sterkt nok
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | sjekkliste.koordinator | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og hjemmelen er "Bufdirs sjekklister, liste 2"
      Og styrken er "bør"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2025-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "sjekkliste.koordinator"

    Scenariomal: For lite: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | sjekkliste.koordinator | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "sjekkliste.koordinator" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side       | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | planlagt       | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | for svakt      | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2025-05-15 | 2025-05-15   | usikkert       | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2025-05-15 | 2025-05-15   | fra tredjepart | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2025-05-15 | 2025-05-15   | annen gruppe   | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2021-06-15 | 2023-06-15   | foreldet       | foreldet  |

    Scenariomal: Nok: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | sjekkliste.koordinator | ja    | <gruppe> | <måte> | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "fulgt"

      Eksempler:
        | hva                 | måte   | vist ved    | gruppe       | sagt av     | om       | fra        | dokumentdato |
        | så vidt nytt nok    | ordnet | dokument    | uspesifisert | kommunen    | kommunen | 2021-06-15 | 2023-06-16   |
        | for alle            | ordnet | dokument    | alle         | kommunen    | kommunen | 2025-05-15 | 2025-05-15   |
        | sett av myndigheten | utført | observasjon | uspesifisert | myndigheten | kommunen | 2025-05-15 | 2025-05-15   |

    Scenario: Det leverandøren viser, gjelder ikke kommunen selv
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved | sagt av      | om           |
        | sjekkliste.koordinator | ja    | ordnet | dokument | leverandøren | leverandøren |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "sjekkliste.koordinator" satt til side som "gjelder noen annen"

  Regel: Hva som viser at den ikke er fulgt, og at det aldri er et brudd

    Scenariomal: Ikke fulgt: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | sagt av   | om   |
        | sjekkliste.koordinator | nei   | <måte> | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "ikke fulgt"

      Eksempler:
        | hva                 | måte   | vist ved    | sagt av     | om       |
        | kommunens egne ord  | ordnet | påstand     | kommunen    | kommunen |
        | sett av myndigheten | utført | observasjon | myndigheten | kommunen |

    Scenariomal: Hverken fulgt eller ikke: <hva>
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | sagt av   |
        | sjekkliste.koordinator | nei   | <måte> | <vist ved> | <sagt av> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"

      Eksempler:
        | hva            | måte     | vist ved    | sagt av    |
        | en plan        | planlagt | dokument    | kommunen   |
        | ifølge pressen | ordnet   | observasjon | tredjepart |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | sjekkliste.koordinator | ja    | ordnet | dokument |
        | sjekkliste.koordinator | nei   | ordnet | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenario: Myndigheten kaller det brudd, men en anbefaling brytes ikke
      Gitt vurderingsdatoen 2025-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | sjekkliste.koordinator | ja    | ordnet | dokument |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2025-05-15
      Når plikten vurderes
      Så er utfallet "ikke fulgt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2025-06-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: Når den gjelder

    Scenario: Dagen før
      Gitt vurderingsdatoen 2020-07-22
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Første dag
      Gitt vurderingsdatoen 2020-07-23
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | sjekkliste.koordinator | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "fulgt"
      Og styrken er "bør"
