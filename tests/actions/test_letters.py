"""What every letter says, word for word, in every language: the files beside this one are what people read."""

from __future__ import annotations

from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from tracker.access.actor import OPERATOR
from tracker.access.permissions import Permission
from tracker.actions.letters import send_letter, tell_former_address, tell_owner
from tracker.actions.verb import Act, Verb
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import LANGUAGES
from tracker.store.tables import User
from tracker.wiring import House

KEPT = Path(__file__).with_name("letters")
ADDRESS = "https://tracker.example.org"
LINK = {"link": f"{ADDRESS}/a-link"}
NAME = {"name": "Pat Ferrant"}
VALUES: dict[str, dict[str, Phrase | str]] = {
    "invitation": {**LINK, "address": ADDRESS, "role": phrase("invited-as-parent", place="Harbour Athletic")},
    "reset": {**LINK, **NAME},
    "reset-unknown": {"address": ADDRESS},
    "address": {**LINK, **NAME},
    "address-taken": {"address": ADDRESS},
    "address-notice": {**NAME, "address": ADDRESS},
    "case-waits": {**LINK, **NAME},
    "case-answered": {**LINK, **NAME},
}


#: What an owner is told of the own account.
OWN = (
    *("password-changed", "second-factor-added", "second-factor-removed", "recovery-codes-made"),
    *("passkey-added", "passkey-removed", "address-set"),
)
PAT = User(email="pat@example.org", name="Pat Ferrant", password_hash="")


def said_by(house: House, write: Callable[[Act, None], None]) -> str:
    """The one letter that a verb sends, and its subject."""
    house.perform(Verb("write", Permission.DATABASE_KEEP, (), write), None, OPERATOR)
    (path,) = (house.settings.home / "outbox").iterdir()
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    return f"{mail['Subject']}\n\n{mail.get_content()}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", [*OWN, "address-changed"])
def test_what_was_done_to_an_account_is_told_with_when_and_what_to_do(
    sqlite_house: House, code: str, language: str
) -> None:
    def write(act: Act, _: None) -> None:
        PAT.language = language
        if code in OWN:
            tell_owner(act, PAT, code)
        else:
            tell_former_address(act, PAT, PAT.email)

    said = said_by(sqlite_house, write)
    kept = KEPT / f"{code}.{language}.txt"
    assert said == kept.read_text(encoding="utf-8"), f"Read the letter, then keep it as {kept.name}:\n{said}"
    assert ("/password/forgotten" in said) == (code in OWN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", VALUES)
def test_a_letter_says_what_was_read_and_agreed_to(sqlite_house: House, code: str, language: str) -> None:
    def write(act: Act, _: None) -> None:
        send_letter(act, "pat@example.org", language, code, **VALUES[code])

    said = said_by(sqlite_house, write)
    kept = KEPT / f"{code}.{language}.txt"
    assert said == kept.read_text(encoding="utf-8"), f"Read the letter, then keep it as {kept.name}:\n{said}"
