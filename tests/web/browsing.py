"""A browser without a screen: it keeps cookies, reads forms before it sends them, and reads pages strictly."""

from __future__ import annotations

import re
from html import unescape

import html5lib
from flask import Flask
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.filled_once import filled_once
from tests.people import PASSWORD, Cast, email_of, invite
from tracker.access.guardianship import Relation
from tracker.store import tables as t
from werkzeug.test import TestResponse

#: The address of the page that a role is led to behind the front door.
AT_HOME = re.compile(r"/(players|children|today|pool|administration)$")
_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


#: A page for everybody that has a form; it is read for the token alone.
ANYWHERE = "/eligibility"


class Browser:
    """A browser at one of our applications."""

    def __init__(self, app: Flask) -> None:
        self.client = app.test_client()
        self._token: tuple[tuple[str | None, str | None], str] | None = None

    def signed_in(self, name: str) -> Browser:
        """The same browser, in which a person of the cast has signed in."""
        answer = self.sign_in(email_of(name), PASSWORD)
        assert answer.status_code == 303, answer.text
        return self

    def sign_in(self, email: str, password: str, following: str = "") -> TestResponse:
        """What comes of a sign-in."""
        given = {"email": email, "password": password, "next": following}
        return self.send("/sign-in", given, read_at="/sign-in")

    def sign_out(self) -> TestResponse:
        """What comes of signing out by the button that is on every page."""
        return self.send("/sign-out", {}, read_at="/eligibility")

    def get(self, path: str, **headers: str) -> TestResponse:
        """A page."""
        return self.client.get(path, headers=headers, buffered=True)

    def send(self, path: str, given: dict[str, str], *, read_at: str) -> TestResponse:
        """A form, with the token that stands on the page it is on."""
        token = self._token_of_any_page() if read_at == ANYWHERE else token_on(self.get(read_at).text)
        return self.client.post(path, data=given | {"csrf_token": token})

    def _token_of_any_page(self) -> str:
        """The token of a page that is read for nothing else: once for as long as the cookies stay the same."""
        cookies = self.cookie(), self.cookie("tracker-form")
        if self._token is None or self._token[0] != cookies:
            token = token_on(self.get(ANYWHERE).text)
            self._token = (self.cookie(), self.cookie("tracker-form")), token
        return self._token[1]

    def cookie(self, name: str = "tracker") -> str | None:
        """The value of a cookie that the browser keeps."""
        kept = self.client.get_cookie(name)
        return kept.value if kept else None


def token_on(page: str) -> str:
    """The token of the forms on a page."""
    found = _TOKEN.search(page)
    assert found, "There is no form with a token on this page."
    return found.group(1)


def without_nonce(page: str) -> str:
    """A page but for the word that lets its scripts run, which is another one each time."""
    return re.sub(r'nonce="[^"]*"', "", page)


def words_of(page: str) -> str:
    """What a person reads on a page, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())


def read_strictly(page: str) -> None:
    """Read a page as the HTML standard has it; the first fault in it raises."""
    html5lib.HTMLParser(strict=True).parse(page)


def gather(engine: Engine) -> Cast:
    """The cast, with Nils, who says that he is Noor's father; no club has confirmed it."""
    return filled_once(engine, _gather)


def _gather(engine: Engine) -> Cast:
    cast = invite(engine)
    with Session(engine) as session, session.begin():
        pat = session.get_one(t.User, cast.pat)
        nils = t.User(email=email_of("nils"), name="Nils Aaltonen", password_hash=pat.password_hash)
        session.add(nils)
        session.flush()
        session.add(t.Guardian(player_id=cast.noor, user_id=nils.id, relation=Relation.FATHER))
    return cast
