# language: no
@KRL-7-2
Egenskap: KRL-7-2 Alderen på politiattesten
  I teksten fra 2010 skulle attesten ikke være eldre enn tre måneder. § 7 er endret en gang fra og med 2015, og ordlyden
  er ikke funnet. Fra 2015 avgjør derfor en person; grensen fra 2010 veies, men brukes aldri.

  Bakgrunn:
    Gitt plikten "KRL-7-2"

  Regel: Hva som viser at plikten er oppfylt

    Scenario: Alt er vist akkurat sterkt nok
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Ingenting er vist
      Gitt vurderingsdatoen 2013-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "mangler"
      Og mangler opplysningen "attest.eldste_maaneder"

    Scenariomal: For lite til å vise at attesten var ny nok: <hva>
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato   |
        | attest.eldste_maaneder | 3     | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"
      Og er opplysningen "attest.eldste_maaneder" satt til side som "<til side>"

      Eksempler:
        | hva                     | måte   | vist ved     | gruppe       | sagt av    | sikkerhet | fra        | dokumentdato | til side         | grunn     |
        | ordnet, men ikke utført | ordnet | registrering | uspesifisert | kommunen   | sikker    | 2013-05-15 | 2013-05-15   | for svakt        | for svakt |
        | svakere grunnlag        | utført | dokument     | uspesifisert | kommunen   | sikker    | 2013-05-15 | 2013-05-15   | for svakt        | for svakt |
        | usikkert                | utført | registrering | uspesifisert | kommunen   | usikker   | 2013-05-15 | 2013-05-15   | usikkert         | usikkert  |
        | omtalt av andre         | utført | registrering | uspesifisert | tredjepart | sikker    | 2013-05-15 | 2013-05-15   | fra tredjepart   | for svakt |
        | bare for kvinner        | utført | registrering | kvinner      | kommunen   | sikker    | 2013-05-15 | 2013-05-15   | annen gruppe     | mangler   |
        | gjelder senere          | utført | registrering | uspesifisert | kommunen   | sikker    | 2013-06-16 | 2013-06-15   | ikke gyldig ennå | mangler   |
        | for gammelt             | utført | registrering | uspesifisert | kommunen   | sikker    | 2011-06-15 | 2013-05-15   | foreldet         | foreldet  |

    Scenariomal: Nok til å vise at attesten var ny nok: <hva>
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | om   | fra   | dokumentdato   |
        | attest.eldste_maaneder | 3     | <gruppe> | utført | <vist ved> | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "oppfylt"

      Eksempler:
        | hva                  | vist ved     | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | registrering | uspesifisert | kommunen     | kommunen     | 2011-06-16 | 2009-06-15   |
        | vist av leverandøren | registrering | uspesifisert | leverandøren | leverandøren | 2013-05-15 | 2013-05-15   |
        | for alle             | registrering | alle         | kommunen     | kommunen     | 2013-05-15 | 2013-05-15   |
        | sett av myndigheten  | observasjon  | uspesifisert | myndigheten  | kommunen     | 2013-05-15 | 2013-05-15   |

    Scenario: Eldre enn grensen, men gjelder til og med i dag
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | fra        | til        |
        | attest.eldste_maaneder | 3     | utført | registrering | 2009-06-15 | 2013-06-15 |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Gikk ut i går
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     | fra        | til        |
        | attest.eldste_maaneder | 3     | utført | registrering | 2013-04-15 | 2013-06-14 |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "attest.eldste_maaneder" satt til side som "foreldet"

  Regel: Hva som bryter plikten

    Scenariomal: Brutt fordi det er klart at attesten var for gammel: <hva>
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | om   |
        | attest.eldste_maaneder | 4     | <gruppe> | utført | <vist ved> | <sagt av> | <om> |
      Når plikten vurderes
      Så er utfallet "brutt"

      Eksempler:
        | hva                    | vist ved     | gruppe       | sagt av      | om           |
        | kommunens egne ord     | påstand      | uspesifisert | kommunen     | kommunen     |
        | leverandørens egne ord | påstand      | uspesifisert | leverandøren | leverandøren |
        | sett av myndigheten    | observasjon  | uspesifisert | myndigheten  | kommunen     |
        | for menn               | registrering | menn         | kommunen     | kommunen     |

    Scenariomal: Ikke nok til brudd når det heter at attesten var for gammel: <hva>
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato |
        | attest.eldste_maaneder | 4     | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | 2013-05-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "<grunn>"

      Eksempler:
        | hva                           | måte     | vist ved     | sagt av     | sikkerhet | fra        | grunn     |
        | planlagt                      | planlagt | registrering | kommunen    | sikker    | 2013-05-15 | for svakt |
        | ifølge pressen                | utført   | observasjon  | tredjepart  | sikker    | 2013-05-15 | for svakt |
        | usikkert                      | utført   | registrering | kommunen    | usikker   | 2013-05-15 | usikkert  |
        | for gammelt                   | utført   | registrering | kommunen    | sikker    | 2011-06-15 | foreldet  |
        | myndigheten har bare lest det | utført   | dokument     | myndigheten | sikker    | 2013-05-15 | for svakt |

    Scenario: Vist det ene og innrømmet det andre
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
        | attest.eldste_maaneder | 4     | utført | påstand      |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "motstridende"

    Scenariomal: Den eldste attesten var <måneder> måneder
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi     | måte   | vist ved     |
        | attest.eldste_maaneder | <måneder> | utført | registrering |
      Når plikten vurderes
      Så er utfallet "<utfall>"

      Eksempler:
        | måneder | utfall  |
        | 0       | oppfylt |
        | 3       | oppfylt |
        | 4       | brutt   |
        | 12      | brutt   |

  Regel: Hva myndigheten og andre personer har sagt

    Scenario: Myndigheten har konkludert med brudd
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2013-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt
      Gitt vurderingsdatoen 2013-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2013-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2013-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Myndighetens konklusjon er usikkert gjengitt
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Og tilsynsmyndighetens usikre konklusjon "brutt" for "alle" den 2013-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "usikkert"

    Scenario: En person kan ikke overprøve det som er vist
      Gitt vurderingsdatoen 2013-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Og skjønnet "brutt" for "alle" utøvd av "rådgiver i kommunen" den 2013-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem
      Gitt vurderingsdatoen 2013-06-15
      Og en forespørsel med frist 2013-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

    Scenario: Plikten er ikke undersøkt
      Gitt vurderingsdatoen 2013-06-15
      Og plikten ikke er undersøkt
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke undersøkt"

  Regel: En person eller myndigheten avgjør

    Scenario: Ingen har vurdert plikten (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og ingen opplysninger
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: En person har funnet plikten oppfylt (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "internkontrollansvarlig"

    Scenario: En person har funnet plikten brutt (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "brutt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "internkontrollansvarlig"

    Scenario: Skjønnet gjelder til og med i dag (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15 med gyldighet til 2024-06-15
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Skjønnet gikk ut i går (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15 med gyldighet til 2024-06-14
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "foreldet"

    Scenario: Myndigheten har konkludert med brudd (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og skjønnet "oppfylt" for "alle" utøvd av "internkontrollansvarlig" den 2024-05-15
      Og tilsynsmyndighetens konklusjon "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "brutt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har konkludert med at plikten er oppfylt (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens konklusjon "oppfylt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og merkes utfallet med "tilsynsmyndigheten"

    Scenario: Myndigheten har bare varslet brudd (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og tilsynsmyndighetens varsel om "brutt" for "alle" den 2024-05-15
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Etterspurt dokumentasjon er ikke lagt frem (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og en forespørsel med frist 2024-05-15 som ikke er besvart
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "ikke lagt frem"

  Regel: Det som veies, avgjør ikke

    Scenario: Alt som veies, taler for (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "attest.eldste_maaneder"

    Scenario: Alt som veies, taler mot (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 4     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "attest.eldste_maaneder"

    Scenariomal: At attesten var ny nok veies ikke: <hva> (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved   | sagt av   | sikkerhet   | fra   | dokumentdato |
        | attest.eldste_maaneder | 3     | <gruppe> | <måte> | <vist ved> | <sagt av> | <sikkerhet> | <fra> | 2024-05-15   |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og er opplysningen "attest.eldste_maaneder" satt til side som "<til side>"

      Eksempler:
        | hva                     | måte     | vist ved     | gruppe       | sagt av    | sikkerhet | fra        | til side       |
        | planlagt                | planlagt | registrering | uspesifisert | kommunen   | sikker    | 2024-05-15 | planlagt       |
        | ordnet, men ikke utført | ordnet   | registrering | uspesifisert | kommunen   | sikker    | 2024-05-15 | for svakt      |
        | svakere grunnlag        | utført   | dokument     | uspesifisert | kommunen   | sikker    | 2024-05-15 | for svakt      |
        | usikkert                | utført   | registrering | uspesifisert | kommunen   | usikker   | 2024-05-15 | usikkert       |
        | ifølge pressen          | utført   | registrering | uspesifisert | tredjepart | sikker    | 2024-05-15 | fra tredjepart |
        | bare for kvinner        | utført   | registrering | kvinner      | kommunen   | sikker    | 2024-05-15 | annen gruppe   |
        | for gammelt             | utført   | registrering | uspesifisert | kommunen   | sikker    | 2022-06-15 | foreldet       |

    Scenariomal: At attesten var ny nok veies: <hva> (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | gruppe   | måte   | vist ved     | sagt av   | om   | fra   | dokumentdato   |
        | attest.eldste_maaneder | 3     | <gruppe> | utført | registrering | <sagt av> | <om> | <fra> | <dokumentdato> |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og brukes opplysningen "attest.eldste_maaneder"

      Eksempler:
        | hva                  | gruppe       | sagt av      | om           | fra        | dokumentdato |
        | så vidt nytt nok     | uspesifisert | kommunen     | kommunen     | 2022-06-16 | 2020-06-15   |
        | for alle             | alle         | kommunen     | kommunen     | 2024-05-15 | 2024-05-15   |
        | vist av leverandøren | uspesifisert | leverandøren | leverandøren | 2024-05-15 | 2024-05-15   |

    Scenariomal: Grensen fra 2010 avgjør ikke: <måneder> måneder (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi     | måte   | vist ved     |
        | attest.eldste_maaneder | <måneder> | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "attest.eldste_maaneder"

      Eksempler:
        | måneder |
        | 3       |
        | 4       |
        | 24      |

    Scenario: At attesten var eldre enn tre måneder, veies også når det bare er innrømmet (fra 2015)
      Gitt vurderingsdatoen 2024-06-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved |
        | attest.eldste_maaneder | 4     | utført | påstand  |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og brukes opplysningen "attest.eldste_maaneder"

  Regel: Hvilken ordlyd som gjelder

    Scenario: Dagen før loven trådte i kraft
      Gitt vurderingsdatoen 2009-12-31
      Og ingen opplysninger
      Når plikten vurderes
      Så er plikten ikke i kraft

    Scenario: Den dagen loven trådte i kraft
      Gitt vurderingsdatoen 2010-01-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 7 tredje ledd tredje punktum"
      Og styrken er "skal"

    Scenario: Siste dag da teksten fra 2010 sikkert gjaldt
      Gitt vurderingsdatoen 2014-12-31
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "oppfylt"
      Og hjemmelen er "krisesenterlova § 7 tredje ledd tredje punktum"
      Og styrken er "skal"

    Scenario: Første dag da ordlyden kan ha vært en annen
      Gitt vurderingsdatoen 2015-01-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
      Og hjemmelen er "krisesenterlova § 7"
      Og styrken er "skal"

    Scenario: En gammel attest er ikke et brudd når ordlyden ikke er kjent
      Gitt vurderingsdatoen 2015-01-01
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 12    | utført | registrering |
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"

    Scenario: Et skjønn om teksten fra 2010 gjelder ikke når ordlyden ikke er kjent
      Gitt vurderingsdatoen 2015-01-15
      Og opplysningene
        | opplysning             | verdi | måte   | vist ved     |
        | attest.eldste_maaneder | 3     | utført | registrering |
      Og skjønnet "oppfylt" for "alle" utøvd av "rådgiver i kommunen" den 2014-12-20
      Når plikten vurderes
      Så er utfallet "uavklart"
      Og grunnen er "krever skjønn"
