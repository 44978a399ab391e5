"""Signing in at another provider: a real one, in a process of its own, asked over HTTP."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from flask.testing import FlaskClient
from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey
from sqlalchemy import text

from controls.access.conditions import OidcConditions
from controls.access.oidc import Provider
from models.accounts import How
from models.errors import ProblemError
from tests.webapp.access.conftest import GOOD, NOW, OURS, MakePlace, Place, post, text_of
from tests.webapp.processes import PATIENCE, free_port

CLIENT = "tilsynsklar"
KNOWN, VERIFIED, UNVERIFIED = "subject-1", "subject-2", "subject-3"
USERS = (
    {"sub": KNOWN},
    {"sub": VERIFIED, "email": "Invitert@Example.org", "email_verified": True},
    {"sub": UNVERIFIED, "email": "invitert@example.org", "email_verified": False},
)


@contextmanager
def running(*arguments: str) -> Iterator[str]:
    """A provider in a process of its own; its address. `arguments`: of Python, with the port as `{port}`."""
    port = free_port()
    command = [sys.executable, "-W", "ignore", *(word.replace("{port}", str(port)) for word in arguments)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - the provider of the tests
    address = f"http://127.0.0.1:{port}"
    try:
        end = time.monotonic() + PATIENCE
        while True:
            assert process.poll() is None, "the provider ended"
            try:
                requests.get(f"{address}/.well-known/openid-configuration", timeout=5).raise_for_status()
                break
            except requests.RequestException:
                assert time.monotonic() < end, "the provider does not answer"
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(PATIENCE)


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The address of a provider that runs while the tests of this file do."""
    claims = [argument for user in USERS for argument in ("--user-claims", json.dumps(user))]
    with running("-m", "oidc_provider_mock", "--port", "{port}", "-n", "true", *claims) as address:
        yield address


@dataclass
class Journey:
    """A browser on its way to the provider and back."""

    site: Place
    browser: FlaskClient

    def leave(self, address: str = "/logg-inn/tjeneste?til=%2Fkonto") -> str:
        """Go to the provider; its address, with what it is asked."""
        answer = self.browser.get(address, headers=OURS)
        assert answer.status_code == 303, text_of(answer)
        return answer.headers["Location"]

    @staticmethod
    def at_provider(address: str, subject: str) -> str:
        """Sign in there as somebody; the address that the browser is sent back to."""
        told = requests.post(address, data={"sub": subject}, timeout=PATIENCE, allow_redirects=False)
        assert told.status_code in (302, 303), told.text
        return told.headers["Location"]

    def back(self, address: str) -> tuple[int, str, str]:
        """Come back; the status, where it leads, and the words of the page."""
        parts = urlsplit(address)
        assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "http://localhost/logg-inn/tilbake"
        answer = self.browser.get(f"{parts.path}?{parts.query}", headers=OURS)
        return answer.status_code, answer.headers.get("Location", ""), text_of(answer)

    def whole(self, subject: str, address: str = "/logg-inn/tjeneste?til=%2Fkonto") -> tuple[int, str, str]:
        """All of the way."""
        return self.back(self.at_provider(self.leave(address), subject))


@pytest.fixture
def journey(place: MakePlace, issuer: str) -> Journey:
    """A stranger on a site that knows the provider."""
    site = place(oidc=OidcConditions(issuer, CLIENT, "Ansattporten", "ikke-ekte"))
    # the provider has a clock of its own
    site.clock.now = datetime.now(UTC)
    return Journey(site, site.browser())


def linked(journey: Journey, subject: str = KNOWN) -> int:
    """An account that is linked to a subject by its invitation."""
    site = journey.site
    number, handed = site.desk.people.add("Leder, senteret", "leder@example.org", [], "account/9", site.clock())
    there = Journey(site, site.browser())
    page = there.browser.get(f"/engangslenke/{handed.token}", headers=OURS).get_data(as_text=True)
    assert f"/logg-inn/tjeneste?lenke={handed.token}" in page
    status, to, told = there.whole(subject, f"/logg-inn/tjeneste?lenke={handed.token}")
    assert (status, to) == (303, "/start"), told
    return number


def test_a_linked_account_is_signed_in(journey: Journey) -> None:
    """The subject leads to the account, and back to the page that was asked for; nothing of ours was asked."""
    number = linked(journey)
    assert "Logg inn med Ansattporten" in text_of(journey.browser.get("/logg-inn", headers=OURS))

    assert journey.whole(KNOWN)[:2] == (303, "/konto")

    assert "Leder, senteret" in text_of(journey.browser.get("/konto", headers=OURS))
    (event,) = journey.site.desk.accounts.events(number, 1)
    assert event.body["how"] == How.OIDC.value


def test_what_the_provider_is_asked(journey: Journey) -> None:
    """The code flow with PKCE (S256), a state and a nonce, which are new each time."""
    asked = [parse_qs(urlsplit(journey.leave()).query) for _ in range(2)]

    assert asked[0]["response_type"] == ["code"]
    assert asked[0]["code_challenge_method"] == ["S256"]
    assert asked[0]["client_id"] == [CLIENT]
    assert asked[0]["redirect_uri"] == ["http://localhost/logg-inn/tilbake"]
    assert "openid" in asked[0]["scope"][0].split()
    for name in ("state", "nonce", "code_challenge"):
        assert asked[0][name] != asked[1][name]
        assert len(asked[0][name][0]) >= 43


def test_an_unknown_subject_gets_no_account(journey: Journey) -> None:
    """Somebody whom the provider knows and we do not is told what to do, and nothing is made."""
    status, _, told = journey.whole(KNOWN)

    assert status == 422
    assert "har ingen konto her" in told
    assert journey.site.desk.accounts.all() == ()


def test_an_invitation_is_found_by_a_verified_email_once(journey: Journey) -> None:
    """An e-mail that the provider made sure of links the account that was invited with it; after that the subject."""
    site = journey.site
    number, _ = site.desk.people.add("Leder", "invitert@example.org", [], "account/9", site.clock())
    assert journey.whole(UNVERIFIED)[0] == 422, "an e-mail that nobody made sure of is nothing"
    assert journey.whole(VERIFIED)[:2] == (303, "/konto")
    assert site.desk.people.require(number).linked
    assert Journey(site, site.browser()).whole(VERIFIED)[0] == 303
    assert Journey(site, site.browser()).whole(UNVERIFIED)[0] == 422


def test_a_verified_email_alone_takes_over_no_account(journey: Journey) -> None:
    """Without an invitation that works, an account is not linked to whoever has its e-mail elsewhere."""
    site = journey.site
    number, _ = site.desk.people.add("Leder", "invitert@example.org", [], "account/9", site.clock())
    site.clock.later(days=7)

    assert journey.whole(VERIFIED)[0] == 422
    assert not site.desk.people.require(number).linked


def test_a_locked_account_is_not_let_in(journey: Journey) -> None:
    """The provider's word does not unlock what is locked here."""
    journey.site.administrator()
    journey.site.desk.people.lock(linked(journey), "account/1", journey.site.clock())

    assert journey.whole(KNOWN)[0] == 422


@pytest.mark.parametrize("change", ["state=galt", "", "state="])
def test_a_wrong_state_is_refused(journey: Journey, change: str) -> None:
    """An answer to something that this browser did not ask lets nobody in."""
    linked(journey)
    came = journey.at_provider(journey.leave(), KNOWN)
    query = "&".join([part for part in urlsplit(came).query.split("&") if not part.startswith("state=")] + [change])
    answer = journey.browser.get(f"/logg-inn/tilbake?{query}", headers=OURS)

    assert answer.status_code == 422
    assert "ble ikke begynt her" in text_of(answer)
    assert journey.browser.get("/konto").status_code == 303


def test_the_answer_works_in_the_browser_that_asked_and_once(journey: Journey) -> None:
    """Somebody else's answer signs nobody in, and an answer that was used is none."""
    linked(journey)
    came = journey.at_provider(journey.leave(), KNOWN)
    assert Journey(journey.site, journey.site.browser()).back(came)[0] == 422
    assert journey.back(came)[0] == 303
    assert journey.back(came)[0] == 422


def test_an_answer_that_took_too_long(journey: Journey) -> None:
    """After a quarter of an hour at the provider one begins again."""
    linked(journey)
    came = journey.at_provider(journey.leave(), KNOWN)
    journey.site.clock.later(minutes=15)

    assert journey.back(came)[0] == 422


def test_a_wrong_nonce_is_refused(journey: Journey) -> None:
    """A token that was made for another sign-in lets nobody in."""
    linked(journey)
    came = journey.at_provider(journey.leave(), KNOWN)
    with journey.site.application.store.engine.begin() as connection:
        connection.execute(text("UPDATE oidc_flow SET nonce = 'another'"))
    status, _, told = journey.back(came)

    assert status == 422
    assert "kan ikke stoles på" in told


def test_the_code_is_bought_with_the_verifier(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    """The secret that PKCE keeps goes with the code to the provider, and fits what it was asked with (RFC 7636)."""
    linked(journey)
    sent: list[str] = []
    send = requests.Session.send

    def noted(session: requests.Session, asked: requests.PreparedRequest, **told: object) -> requests.Response:
        body = asked.body.decode() if isinstance(asked.body, bytes) else asked.body
        sent.append(f"{asked.url} {body}")
        return send(session, asked, **told)  # type: ignore[arg-type] # handed on as it came

    address = journey.leave()
    came = journey.at_provider(address, KNOWN)
    monkeypatch.setattr(requests.Session, "send", noted)
    assert journey.back(came)[0] == 303

    (bought,) = [parse_qs(one.split(" ", 1)[1]) for one in sent if "/oauth2/token " in one]
    digest = hashlib.sha256(bought["code_verifier"][0].encode()).digest()
    asked_with = parse_qs(urlsplit(address).query)["code_challenge"][0]
    assert urlsafe_b64encode(digest).decode().rstrip("=") == asked_with


@pytest.mark.parametrize("change", ["iss=https%3A%2F%2Fevil.example", "error=access_denied"])
def test_an_answer_of_another_or_a_no(journey: Journey, change: str) -> None:
    """An answer that says it comes from another provider, or that says no, lets nobody in."""
    linked(journey)
    came = journey.at_provider(journey.leave(), KNOWN)

    assert journey.back(f"{came}&{change}")[0] == 422


def test_a_provider_that_says_it_is_another(place: MakePlace, issuer: str) -> None:
    """The provider must call itself what the setting calls it, to the sign."""
    site = place(oidc=OidcConditions(f"{issuer}/", CLIENT, "Ansattporten"))
    answer = site.browser().get("/logg-inn/tjeneste", headers=OURS)

    assert answer.status_code == 422
    assert "kan ikke stoles på" in text_of(answer)


def test_a_provider_that_is_down(place: MakePlace) -> None:
    """The page says so and what to do, and a password works meanwhile."""
    site = place(oidc=OidcConditions(f"http://127.0.0.1:{free_port()}", CLIENT, "Ansattporten"))
    site.person()
    answer = site.browser().get("/logg-inn/tjeneste", headers=OURS)

    assert answer.status_code == 503
    assert "svarer ikke" in text_of(answer)
    site.signed_in()


def test_without_a_provider_there_is_no_such_page(place: MakePlace) -> None:
    """An installation with passwords alone has no button and no address for it."""
    site = place()
    assert site.browser().get("/logg-inn/tjeneste").status_code == 404
    assert site.browser().get("/logg-inn/tilbake?state=x&code=y").status_code == 404


def test_nobody_is_led_away_after_it(journey: Journey) -> None:
    """The way back is a page of ours, whatever the address said."""
    linked(journey)

    assert journey.whole(KNOWN, "/logg-inn/tjeneste?til=%2F%2Fevil.example")[:2] == (303, "/start")


def test_the_secret_of_ours_is_not_told(journey: Journey) -> None:
    """What is known of the provider can be printed without our secret."""
    assert "ikke-ekte" not in repr(journey.site.application.access)
    assert post(journey.browser, "/logg-inn", epost="x@y.zz", passord=GOOD).status_code == 422


# --- what the token says ---

KEY = RSAKey.generate_key(2048, {"kid": "k1"})
ISSUER = "https://id.example"
CLAIMS = {
    "iss": ISSUER, "aud": CLIENT, "sub": "s", "nonce": "n", "iat": int(NOW.timestamp()),
    "exp": int(NOW.timestamp()) + 60, "email": "a@b.no", "email_verified": True,
}  # fmt: skip


def claims_of(**changes: object) -> str:
    """The subject and e-mail of a token with these changes (None: left out), or the code it is refused with."""
    told = {name: value for name, value in (CLAIMS | changes).items() if value is not None}
    token = jwt.encode({"alg": "RS256", "kid": "k1"}, told, KEY)
    return read(token)


def read(token: str) -> str:
    """As `claims_of`, of a token."""
    provider = Provider(OidcConditions(ISSUER, CLIENT, "P"))
    keys = KeySet([KEY]).as_dict(private=False)
    try:
        found = provider.claims(token, {**keys}, "n", NOW)
    except ProblemError as error:
        return error.problems[0].code
    return f"{found.subject} {found.email}"


def test_a_token_that_is_right() -> None:
    """The subject counts, and the e-mail where the provider made sure of it."""
    assert claims_of() == "s a@b.no"
    assert claims_of(email_verified=False) == "s "
    assert claims_of(email_verified="true") == "s "
    assert claims_of(aud=[CLIENT]) == "s a@b.no"
    assert claims_of(aud=[CLIENT, "other"], azp=CLIENT) == "s a@b.no"


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "https://evil.example"}, {"iss": None}, {"aud": "other"}, {"aud": None}, {"nonce": "m"},
        {"nonce": None},
        {"exp": int(NOW.timestamp()) - 61}, {"exp": None}, {"iat": None}, {"sub": None}, {"sub": ""}, {"sub": 7},
        {"sub": "x" * 256}, {"aud": [CLIENT, "other"]}, {"aud": [CLIENT, "other"], "azp": "other"},
    ],
    ids=str,
)  # fmt: skip
def test_a_token_that_is_wrong(changes: dict[str, object]) -> None:
    """Another issuer, client or sign-in, one that is too old, or one without a subject lets nobody in."""
    assert claims_of(**changes) == "access_oidc_refused"


def test_a_token_that_is_not_signed_by_the_provider() -> None:
    """No signature, another's, and one with what both sides know are refused; so is what is no token at all."""
    other = RSAKey.generate_key(2048, {"kid": "k1"})
    shared = OctKey.import_key("x" * 32)
    head, body = (
        urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({"alg": "none"}, CLAIMS)
    )
    none = f"{head}.{body}."

    assert read(jwt.encode({"alg": "RS256", "kid": "k1"}, CLAIMS, other)) == "access_oidc_refused"
    assert read(jwt.encode({"alg": "HS256"}, CLAIMS, shared, algorithms=["HS256"])) == "access_oidc_refused"
    assert read(none) == "access_oidc_refused"
    assert read("") == "access_oidc_refused"
    assert read("a.b.c") == "access_oidc_refused"
