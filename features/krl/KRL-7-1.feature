# language: no
@KRL-7-1
Egenskap: KRL-7-1 Politiattest før kontakt med brukerne
  Alle som ansettes eller får oppgaver med kontakt med brukerne, skal legge frem politiattest, også vikarer og frivillige.
  Det som viser det, er at attest kreves før oppstart, og at ingen i listen over dem som har kontakt, mangler den.

  Bakgrunn:
    Gitt plikten "KRL-7-1"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | 0     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "attest.ordning"
      Og mangler opplysningen "attest.uten_attest"

    Scenario: Det mangler bare at det er vist at attest kreves av alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.uten_attest | 0     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "attest.ordning"

    Scenariomal: For lite til å vise at attest kreves av alle: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | gruppe   | måte   | vist ved     | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | attest.ordning     | ja    | <gruppe> | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | attest.uten_attest | 0     |          | utført | registrering |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "attest.ordning" satt til side som "<til side>"

      Eksempler:
        | hva              | måte     | vist ved | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | planlagt         | planlagt | dokument | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | planlagt         | for svakt |
        | svakere grunnlag | ordnet   | påstand  | uspesifisert | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt        | for svakt |
        | usikkert         | ordnet   | dokument | uspesifisert | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert         | usikkert  |
        | omtalt av andre  | ordnet   | dokument | uspesifisert | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner | ordnet   | dokument | kvinner      | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | annen gruppe     | mangler   |
        | gjelder senere   | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2024-06-16 | 2024-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt      | ordnet   | dokument | uspesifisert | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at attest kreves av alle: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | gruppe   | måte   | vist ved     | sagt av   | om   | fra   | dokumentdato   |
        | attest.ordning     | ja    | <gruppe> | <måte> | <vist ved>   | <sagt av> | <om> | <fra> | <dokumentdato> |
        | attest.uten_attest | 0     |          | utført | registrering |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | måte   | vist ved    | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | ordnet | dokument    | uspesifisert | kommunen     | kommunen     | 2020-06-15 | 2022-06-16   |
        | vist av leverandøren | ordnet | dokument    | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |
        | for alle             | ordnet | dokument    | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | sett av myndigheten  | utført | observasjon | uspesifisert | myndigheten  | kommunen     | 2024-05-15 | 2024-05-15   |

    Scenario: Det mangler bare at det er vist at ingen mangler attest
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning     | verdi | måte   | vist ved |
        | attest.ordning | ja    | ordnet | dokument |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "attest.uten_attest"

    Scenariomal: For lite til å vise at ingen mangler attest: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved   | fra   | dokumentdato |
        | attest.uten_attest | 0     | <måte> | <vist ved> | <fra> | 2024-05-15   |
        | attest.ordning     | ja    | ordnet | dokument   |       |              |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "attest.uten_attest" satt til side som "<til side>"

      Eksempler:
        | hva                     | måte   | vist ved     | fra        | til side  | grunn     |
        | ordnet, men ikke utført | ordnet | registrering | 2024-05-15 | for svakt | for svakt |
        | svakere grunnlag        | utført | dokument     | 2024-05-15 | for svakt | for svakt |
        | for gammelt             | utført | registrering | 2023-06-15 | foreldet  | foreldet  |

    Scenariomal: Nok til å vise at ingen mangler attest: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     | sagt av   | om   | fra   | dokumentdato   |
        | attest.uten_attest | 0     | utført | registrering | <sagt av> | <om> | <fra> | <dokumentdato> |
        | attest.ordning     | ja    | ordnet | dokument     |           |      |       |                |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | kommunen     | kommunen     | 2023-06-16 | 2021-06-15   |
        | vist av leverandøren | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     | fra        | til        |
        | attest.ordning     | ja    | ordnet | dokument     | 2020-06-15 | 2024-06-15 |
        | attest.uten_attest | 0     | utført | registrering |            |            |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     | fra        | til        |
        | attest.ordning     | ja    | ordnet | dokument     | 2024-04-15 | 2024-06-14 |
        | attest.uten_attest | 0     | utført | registrering |            |            |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "attest.ordning" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Et spørsmål for en person, ikke et brudd, når det er klart at attest ikke kreves av alle: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     | sagt av   | om   |
        | attest.ordning     | nei   | <måte> | <vist ved>   | <sagt av> | <om> |
        | attest.uten_attest | 0     | utført | registrering |           |      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

      Eksempler:
        | hva                    | måte   | vist ved    | sagt av      | om           |
        | kommunens egne ord     | ordnet | påstand     | kommunen     | kommunen     |
        | leverandørens egne ord | ordnet | påstand     | leverandøren | leverandøren |
        | sett av myndigheten    | utført | observasjon | myndigheten  | kommunen     |

    Scenario: En person har godtatt at attest ikke kreves av alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | nei   | ordnet | påstand      |
        | attest.uten_attest | 0     | utført | registrering |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenario: En person har funnet plikten brutt fordi det er klart at attest ikke kreves av alle
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | nei   | ordnet | påstand      |
        | attest.uten_attest | 0     | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-06-10
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "rådgiver i kommunen"

    Scenariomal: Brutt fordi det er klart at noen mangler attest: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved | sagt av   | om   |
        | attest.uten_attest | 1     | utført | påstand  | <sagt av> | <om> |
        | attest.ordning     | ja    | ordnet | dokument |           |      |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | sagt av      | om           |
        | kommunens egne ord     | kommunen     | kommunen     |
        | leverandørens egne ord | leverandøren | leverandøren |

    Scenariomal: Ikke nok til noe når det heter at attest ikke kreves av alle: <hva>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | attest.ordning     | nei   | <måte> | <vist ved>   | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
        | attest.uten_attest | 0     | utført | registrering |           |             |       |                |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva            | måte     | vist ved    | sagt av    | sikkerhet | fra        | dokumentdato | grunn     |
        | planlagt       | planlagt | dokument    | kommunen   | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | ifølge pressen | ordnet   | observasjon | tredjepart | sikker    | 2024-05-15 | 2024-05-15   | for svakt |
        | usikkert       | ordnet   | dokument    | kommunen   | usikker   | 2024-05-15 | 2024-05-15   | usikkert  |
        | for gammelt    | ordnet   | dokument    | kommunen   | sikker    | 2020-06-15 | 2022-06-15   | foreldet  |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.ordning     | nei   | ordnet | påstand      |
        | attest.uten_attest | 0     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | 0     | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | 0     | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | 0     | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | 0     | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2024-06-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

    Scenario: Et prikket antall uten attest er ikke null
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | ..    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "for svakt"
      Og er opplysningen "attest.uten_attest" satt til side som "prikket"
      Og mangler opplysningen "attest.uten_attest"

    Scenariomal: Antallet uten attest: <antall>
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning         | verdi    | måte   | vist ved     |
        | attest.ordning     | ja       | ordnet | dokument     |
        | attest.uten_attest | <antall> | utført | registrering |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | antall | utfall  |
        | 0      | oppfylt |
        | 1      | brutt   |
        | 5      | brutt   |

  Regel: Hvilken ordlyd som gjelder

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | 0     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 7 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01

    Scenario: Plikten står ved lag etter endringen av § 7
      Gitt vurderingsdatoen 2026-06-15
      Og opplysningene
        | opplysning         | verdi | måte   | vist ved     |
        | attest.ordning     | ja    | ordnet | dokument     |
        | attest.uten_attest | 0     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 7 første ledd"
      Og styrken er "skal"
      Og versjonen er fra 2010-01-01
