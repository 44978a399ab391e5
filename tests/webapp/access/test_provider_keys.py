"""Known to the provider by a key pair, and told how surely it knew somebody, as ID-porten wants it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OctKey, RSAKey

from controls.access.client_key import HOLDS, ClientKey, read_client_key
from controls.access.conditions import OidcConditions
from controls.access.oidc import Provider
from controls.settings import Settings
from models.errors import ProblemError
from models.texts import say
from models.words import Language
from tests.webapp.access.conftest import NOW, MakePlace
from tests.webapp.access.test_provider_pages import CLIENT, Journey, linked, running

SUBSTANTIAL, HIGH = "idporten-loa-substantial", "idporten-loa-high"
OURS = RSAKey.generate_key(2048, {"kid": "nokkel-2026"})
USERS = [{"sub": "high", "acr": HIGH}, {"sub": "substantial", "acr": SUBSTANTIAL}, {"sub": "silent"}]


@pytest.fixture(scope="module")
def strict() -> Iterator[str]:
    """The address of a provider that knows us by our key only."""
    script = str(Path(__file__).with_name("strict_provider.py"))
    with running(script, "{port}", json.dumps(OURS.as_dict(private=False)), json.dumps(USERS)) as address:
        yield address


def written(folder: Path, key: RSAKey | ECKey = OURS, mode: int = 0o640) -> Path:
    """A file with the private key."""
    file = folder / "key.pem"
    file.write_bytes(key.as_pem(private=True))
    file.chmod(mode)
    return file


def conditions(issuer: str, folder: Path, *levels: str) -> OidcConditions:
    """Our side of it, as the settings have it."""
    told = {
        "oidc_issuer": issuer, "oidc_client_id": CLIENT, "oidc_key_file": written(folder),
        "oidc_key_id": "nokkel-2026", "oidc_acr": " ".join(levels), "oidc_scopes": "profile",
    }  # fmt: skip
    found = Settings.model_validate(told).conditions.oidc
    assert found is not None
    return found


def journey_to(place: MakePlace, oidc: OidcConditions) -> Journey:
    """A stranger on a site that knows the provider, whose clock is the provider's."""
    site = place(oidc=oidc)
    site.clock.now = datetime.now(UTC)
    return Journey(site, site.browser())


def test_our_key_lets_us_ask(place: MakePlace, strict: str, tmp_path: Path) -> None:
    """A provider that checks each part of what we sign believes us, each time anew."""
    journey = journey_to(place, conditions(strict, tmp_path))
    linked(journey, "high")

    assert journey.whole("high")[:2] == (303, "/konto")


@pytest.mark.parametrize("wrong", ["key", "name", "for another", "too old", "secret", "nothing"])
def test_a_provider_that_does_not_know_us(place: MakePlace, strict: str, tmp_path: Path, wrong: str) -> None:
    """With another key or name, for another provider or time, or without a key, nobody comes in."""
    oidc = conditions(strict, tmp_path)
    assert oidc.client_key is not None
    key = oidc.client_key

    class Elsewhere(ClientKey):
        def signing(self, audience: str, now: datetime) -> object:
            return super().signing(f"{audience}/oauth2/token", now)

    changed = {
        "key": replace(oidc, client_key=replace(key, key=RSAKey.generate_key(2048))),
        "name": replace(oidc, client_key=replace(key, name="nokkel-2025")),
        "for another": replace(oidc, client_key=Elsewhere(key.key, key.algorithm, key.name)),
        "secret": replace(oidc, client_key=None, client_secret="hemmelig"),  # noqa: S106 - of no use there
        "nothing": replace(oidc, client_key=None),
    }
    journey = journey_to(place, changed.get(wrong, oidc))
    came = journey.at_provider(journey.leave(), "high")
    if wrong == "too old":
        journey.site.clock.later(seconds=-2 * HOLDS)
    status, _, told = journey.back(came)

    assert status == 422
    assert say("problem.access_oidc_refused", "nb") in told


def test_what_we_sign_works_once(
    place: MakePlace, strict: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody on the way could see of a question for a token is of no use for another one."""
    journey = journey_to(place, conditions(strict, tmp_path))
    linked(journey, "high")
    sent: list[requests.PreparedRequest] = []
    send = requests.Session.send

    def noted(session: requests.Session, asked: requests.PreparedRequest, **told: object) -> requests.Response:
        sent.append(asked)
        return send(session, asked, **told)  # type: ignore[arg-type] # handed on as it came

    with monkeypatch.context() as noting:
        noting.setattr(requests.Session, "send", noted)
        for _ in range(2):
            assert journey.whole("high")[0] == 303
    asked = [one for one in sent if str(one.url).endswith("/oauth2/token")]
    bodies = [parse_qs(one.body.decode() if isinstance(one.body, bytes) else str(one.body)) for one in asked]
    again = requests.post(f"{strict}/oauth2/token", data={**bodies[0], "code": "another"}, timeout=30)
    words = [jwt.decode(body["client_assertion"][0], OURS, algorithms=["RS256"]) for body in bodies]

    assert (again.status_code, again.json()["error_description"]) == (401, "jti")
    assert [word.header for word in words] == [{"alg": "RS256", "typ": "JWT", "kid": "nokkel-2026"}] * 2
    for word in words:
        assert {name: word.claims[name] for name in ("iss", "sub", "aud")} == {
            "iss": CLIENT, "sub": CLIENT, "aud": strict
        }  # fmt: skip
        assert 0 < word.claims["exp"] - word.claims["iat"] <= HOLDS
    assert words[0].claims["jti"] != words[1].claims["jti"]
    # neither a secret nor a header that another would take for one
    assert not [one for one in asked if "Authorization" in one.headers]
    assert not [body for body in bodies if "client_secret" in body]


@pytest.mark.parametrize(
    ("levels", "subject", "status"),
    [
        ((), "silent", 303), ((), "substantial", 303),
        ((SUBSTANTIAL, HIGH), "substantial", 303), ((SUBSTANTIAL, HIGH), "high", 303),
        ((HIGH,), "high", 303), ((HIGH,), "substantial", 422), ((HIGH,), "silent", 422),
        ((SUBSTANTIAL, HIGH), "silent", 422),
    ],
)  # fmt: skip
def test_how_surely_somebody_must_be_known(
    place: MakePlace, strict: str, tmp_path: Path, levels: tuple[str, ...], subject: str, status: int
) -> None:
    """The level is asked for, and a provider that says a lower one, or none, lets nobody in who is known here."""
    open_to_all = journey_to(place, conditions(strict, tmp_path))
    linked(open_to_all, subject)
    journey = journey_to(place, conditions(strict, tmp_path, *levels))
    address = journey.leave()
    found, _, told = journey.back(journey.at_provider(address, subject))

    assert parse_qs(urlsplit(address).query).get("acr_values", []) == list(levels[:1])
    assert found == status
    if status != 303:
        assert say("problem.access_oidc_level", Language.NB, levels=", ".join(levels)) in told
        assert journey.browser.get("/konto").status_code == 303


def test_a_level_that_is_only_like_the_one_demanded() -> None:
    """Only the very word counts: no part of it, no list, and nothing that is no word."""
    key = RSAKey.generate_key(2048, {"kid": "k1"})
    provider = Provider(OidcConditions("https://id.example", CLIENT, "P", levels=(HIGH,)))
    for acr in ("idporten-loa", f"{HIGH} ", [HIGH], {"value": HIGH}, 4, True, "", None):
        at = int(NOW.timestamp())
        claims = {
            "iss": "https://id.example", "aud": CLIENT, "sub": "s", "nonce": "n", "iat": at, "exp": at + 60,
            "acr": acr,
        }  # fmt: skip
        token = jwt.encode({"alg": "RS256", "kid": "k1"}, claims, key)
        with pytest.raises(ProblemError) as told:
            provider.claims(token, {**KeySet([key]).as_dict(private=False)}, "n", NOW)
        assert [one.code for one in told.value.problems] == ["access_oidc_level"]


# --- the file with the key ---


@pytest.mark.parametrize(
    ("key", "algorithm"),
    [
        (OURS, "RS256"), (ECKey.generate_key("P-256"), "ES256"), (ECKey.generate_key("P-384"), "ES384"),
        (ECKey.generate_key("P-521"), "ES512"),
    ],
    ids=["rsa", "p256", "p384", "p521"],
)  # fmt: skip
def test_a_key_is_read_from_its_file(tmp_path: Path, key: RSAKey | ECKey, algorithm: str) -> None:
    """PEM and JWK; the algorithm is that of the key, and the setting's name goes before the key's own."""
    of_pem = read_client_key(written(tmp_path, key), "x")
    assert (of_pem.algorithm, of_pem.name) == (algorithm, "x")
    file = tmp_path / "key.json"
    file.write_text(json.dumps({**key.as_dict(private=True), "kid": "own"}))
    file.chmod(0o600)
    found = [read_client_key(file, name) for name in ("", "x")]
    assert [(one.algorithm, one.name) for one in found] == [(algorithm, "own"), (algorithm, "x")]


def problem_of(file: Path) -> str:
    """The code of what is wrong with a key file, which is told in each language without what stands in it."""
    with pytest.raises(ProblemError) as told:
        read_client_key(file, "")
    (problem,) = told.value.problems
    assert problem.where.file == str(file)
    for language in Language:
        assert "hemmelig" not in say(problem.text_key, language, **problem.arguments)
    return problem.code


@pytest.mark.parametrize("mode", [0o644, 0o660, 0o604, 0o602, 0o641, 0o777])
def test_a_key_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    """Only the owner, and the group for reading, may have a key."""
    assert problem_of(written(tmp_path, mode=mode)) == "access_key_open"


@pytest.mark.parametrize("mode", [0o400, 0o600, 0o440, 0o640])
def test_a_key_of_the_programs_own_is_taken(tmp_path: Path, mode: int) -> None:
    """The owner may read and write it, and the group may read it."""
    assert read_client_key(written(tmp_path, mode=mode), "").algorithm == "RS256"


def test_what_is_no_key_is_refused(tmp_path: Path) -> None:
    """A public key, a short one, one of a kind that signs otherwise, a secret, and what is none."""
    file = tmp_path / "key"
    cases: list[tuple[bytes, str]] = [
        (OURS.as_pem(private=False), "access_key_kind"),
        (json.dumps(OURS.as_dict(private=False)).encode(), "access_key_kind"),
        (json.dumps(OctKey.import_key("hemmelig" * 8).as_dict()).encode(), "access_key_kind"),
        (ECKey.generate_key("secp256k1").as_pem(private=True), "access_key_kind"),
        (b"hemmelig", "access_key_file"),
        (b"", "access_key_file"),
        (b"{", "access_key_file"),
        (b'{"kty": "RSA", "d": "hemmelig"}', "access_key_file"),
        (b"\xff\xfe", "access_key_file"),
    ]
    for content, code in cases:
        file.write_bytes(content)
        file.chmod(0o600)
        assert problem_of(file) == code, content
    assert problem_of(tmp_path / "none") == "access_key_file"
    assert problem_of(tmp_path) == "access_key_file"


def test_our_key_is_not_told(tmp_path: Path) -> None:
    """What is known of the provider can be printed without our key."""
    assert str(OURS.as_dict(private=True)["d"]) not in repr(conditions("https://id.example", tmp_path))
