"""The own account: password, second factor, and where one is signed in."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Response, g, request, url_for

from controls.access import second_factor
from controls.access.password_rules import SHORTEST
from models.accounts import Account, How, SignedIn, account_name
from models.errors import ProblemError, Where
from models.words import Language
from webapp.pages.access import cookie
from webapp.pages.access.common import UNUSABLE, Faults, Pages, faults_of, field, number_of, see, status_of
from webapp.pages.access.signing_in import in_fours
from webapp.pages.frame.wording import Wording

#: what a page may say was done
_DONE = frozenset({"changed", "factor_removed", "language_set", "session_gone"})
_MINUTE, _HOUR = 60, 3600


class _Own:
    """What the pages of the own account show."""

    def __init__(self, here: Pages) -> None:
        self.here = here

    def mine(self) -> tuple[SignedIn, Account] | None:
        """Who asks, and the account; None for a stranger."""
        found = self.here.signed_in()
        account = self.here.desk.accounts.get(found.person.id) if found else None
        return (found, account) if found and account else None

    def page(
        self, mine: tuple[SignedIn, Account], faults: Faults | None = None, status: int = 200, opened: str = ""
    ) -> Response:
        """The account. `opened`: the form that something is wrong with."""
        here, (found, account) = self.here, mine
        done = request.args.get("gjort", "")
        conditions = here.conditions
        sessions = here.desk.sign_ins.of(account.id, here.clock(), conditions.idle)
        return here.show(
            "account",
            faults,
            status,
            account=account,
            this=found.id,
            sessions=sessions,
            role_words=here.role_words,
            demanded=conditions.demands_factor(found.person),
            done=done if done in _DONE and not faults else "",
            least=SHORTEST,
            opened=opened,
            idle=int(conditions.idle.total_seconds()) // _MINUTE,
            hours=int(conditions.longest.total_seconds()) // _HOUR,
            demo=found.how is How.DEMO,
            mail_languages=self._languages(),
        )

    def _languages(self) -> list[tuple[str, str]]:
        """The languages that mails can have, as choices: first that of the installation, whatever it is."""
        wording: Wording = g.wording
        names = {one: wording.say(f"page.language.{one.value}") for one in Language}
        house = wording.say("page.access.mail_language_house", name=names[self.here.application.language])
        return [("", house), *((one.value, name) for one, name in names.items())]

    def doing(self, do: Callable[[SignedIn, Account], Response], opened: str = "") -> Response:
        """Do something with the own account; or show the page with what was wrong."""
        mine = self.mine()
        if mine is None:
            return see(url_for("access.sign_in", til=url_for("access.account")))
        try:
            return do(*mine)
        except ProblemError as error:
            return self.page(mine, faults_of(error), status_of(error), opened)

    def done(self, what: str = "") -> Response:
        """Back to the account, which says what was done."""
        return see(url_for("access.account", gjort=what or None))


def add_account(pages: Blueprint, here: Pages) -> None:
    """Add the pages."""
    own = _Own(here)

    @pages.get("/konto")
    def account() -> Response:
        return own.doing(lambda found, account: own.page((found, account)))

    @pages.post("/konto/passord")
    def change_password() -> Response:
        def do(found: SignedIn, account: Account) -> Response:
            here.desk.signing_in.confirm(account.id, request.form.get("naa", ""), here.clock())
            here.desk.resetting.change(account, request.form.get("passord", ""), found.id, here.clock())
            # the one that stays gets another secret too
            begun = here.desk.sessions.renew(here.token(), here.clock())
            return here.with_cookie(own.done("changed"), begun) if begun else own.done("changed")

        return own.doing(do, "password")

    @pages.post("/konto/sprak")
    def set_language() -> Response:
        def do(_: SignedIn, account: Account) -> Response:
            named = field("sprak")
            if named not in ("", *Language):
                raise ProblemError.one("upload_choice", where=Where(field="sprak"))
            language = Language(named) if named else None
            here.desk.accounts.set_language(account.id, language, account_name(account.id), here.clock())
            return own.done("language_set")

        return own.doing(do)

    _add_factor(pages, here, own)
    _add_sessions(pages, here, own)


def _may_have_factor(account: Account) -> bool:
    """Whether a second factor can be set up: there is a password, and no second factor yet."""
    return account.has_password and not account.second_factor


def _factor_page(here: Pages, account: Account, faults: Faults | None = None, status: int = 200) -> Response:
    secret = here.desk.signing_in.begin_factor(account.id)
    address = second_factor.address_of(secret, account.name)
    picture = second_factor.picture_of(address, g.wording.say("page.access.set_up_qr"))
    return here.show(
        "set_up", faults, status, picture=picture, secret=in_fours(secret), back_to="", demanded=False,
        action=url_for("access.check_factor"),
    )  # fmt: skip


def _add_factor(pages: Blueprint, here: Pages, own: _Own) -> None:
    @pages.get("/konto/kode")
    def factor() -> Response:
        return own.doing(lambda _, mine: _factor_page(here, mine) if _may_have_factor(mine) else own.done())

    @pages.post("/konto/kode")
    def check_factor() -> Response:
        def do(_: SignedIn, account: Account) -> Response:
            if not _may_have_factor(account):
                return own.done()
            try:
                codes = here.desk.signing_in.confirm_factor(account.id, field("kode"), here.clock())
            except ProblemError as error:
                return _factor_page(here, account, faults_of(error), status_of(error))
            return here.show("codes", codes=codes, next_page=url_for("access.account"))

        return own.doing(do)

    @pages.post("/konto/kode/fjern")
    def remove_factor() -> Response:
        def do(found: SignedIn, account: Account) -> Response:
            here.desk.signing_in.confirm(account.id, request.form.get("naa", ""), here.clock())
            if here.conditions.demands_factor(found.person):
                return own.page((found, account), status=UNUSABLE)
            here.desk.credentials.remove_factor(account.id, account_name(account.id), here.clock())
            return own.done("factor_removed")

        return own.doing(do, "factor")

    @pages.post("/konto/reservekoder")
    def new_codes() -> Response:
        def do(_: SignedIn, account: Account) -> Response:
            here.desk.signing_in.confirm(account.id, request.form.get("naa", ""), here.clock())
            if not account.second_factor:
                return own.done()
            codes = here.desk.signing_in.new_codes(account.id, here.clock())
            return here.show("codes", codes=codes, next_page=url_for("access.account"))

        return own.doing(do, "codes")


def _add_sessions(pages: Blueprint, here: Pages, own: _Own) -> None:
    @pages.post("/konto/okter")
    def end_session() -> Response:
        def do(_: SignedIn, account: Account) -> Response:
            here.desk.sign_ins.end_one(account.id, number_of(field("okt")), here.clock())
            return own.done("session_gone")

        return own.doing(do)

    @pages.post("/konto/okter/alle")
    def end_sessions() -> Response:
        def do(_: SignedIn, account: Account) -> Response:
            here.desk.sign_ins.end_all(account.id, account_name(account.id), here.clock())
            response = see(url_for("access.signed_out"))
            cookie.take(response, request, here.conditions)
            return response

        return own.doing(do)
