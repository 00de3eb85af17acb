"""What every letter says, word for word, in every language: the files beside this one are what people read."""

from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path

import pytest
from tracker.access.actor import OPERATOR
from tracker.access.permissions import Permission
from tracker.actions.letters import send_letter
from tracker.actions.verb import Act, Verb
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import LANGUAGES
from tracker.wiring import House

KEPT = Path(__file__).with_name("letters")
ADDRESS = "https://tracker.example.org"
LINK = {"link": f"{ADDRESS}/a-link"}
NAME = {"name": "Pat Ferrant"}
VALUES: dict[str, dict[str, Phrase | str]] = {
    "invitation": {**LINK, "address": ADDRESS, "role": phrase("invited-as-parent", place="Harbour Athletic")},
    "reset": {**LINK, **NAME},
    "reset-unknown": {"address": ADDRESS},
    "password-changed": {**NAME, "address": ADDRESS},
    "address": {**LINK, **NAME},
    "address-taken": {"address": ADDRESS},
    "address-notice": {**NAME, "address": ADDRESS},
    "address-changed": {**NAME, "address": ADDRESS},
    "case-waits": {**LINK, **NAME},
    "case-answered": {**LINK, **NAME},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", VALUES)
def test_a_letter_says_what_was_read_and_agreed_to(sqlite_house: House, code: str, language: str) -> None:
    def write(act: Act, _: None) -> None:
        send_letter(act, "pat@example.org", language, code, **VALUES[code])

    sqlite_house.perform(Verb("write", Permission.DATABASE_KEEP, (), write), None, OPERATOR)
    (path,) = (sqlite_house.settings.home / "outbox").iterdir()
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    said = f"{mail['Subject']}\n\n{mail.get_content()}"
    kept = KEPT / f"{code}.{language}.txt"
    assert said == kept.read_text(encoding="utf-8"), f"Read the letter, then keep it as {kept.name}:\n{said}"
