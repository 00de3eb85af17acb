"""`tracker people invite`: the first people of an installation, by a letter in the outbox."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import migrated, tracker


@pytest.fixture
def home(tmp_path: Path) -> Path:
    assert migrated(tmp_path)
    return tmp_path


def letters(home: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in (home / "instance" / "outbox").glob("*.eml")]


def test_the_first_administrator_gets_a_letter_in_the_outbox(home: Path) -> None:
    settings = {"TRACKER_ADDRESS": "https://tracker.example.org"}
    done = tracker(home, "people", "invite", "--role", "administrator", "--email", "a@example.org", **settings)
    assert done.returncode == 0, done.stderr
    assert str(home / "instance" / "outbox") in done.stdout
    (letter,) = letters(home)
    assert "To: a@example.org" in letter
    assert "https://tracker.example.org/invitation/" in letter
    assert "/invitation/" not in done.stdout + done.stderr


def test_the_outcome_is_plain_data(home: Path) -> None:
    done = tracker(home, "people", "invite", "--role", "administrator", "--email", "a@example.org", "--json")
    assert json.loads(done.stdout) == {
        "role": "administrator",
        "sent_by_mail": False,
        "outbox": str(home / "instance" / "outbox"),
    }


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--role", "administrator", "--email", "nobody"), "This is no e-mail address"),
        (("--role", "director", "--email", "a@example.org"), "For the role director give --club."),
        (("--role", "officer", "--email", "a@example.org", "--club", "X"), "give --federation."),
        (("--role", "director", "--email", "a@example.org", "--club", "Nowhere"), "There is no such team"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(home: Path, words: tuple[str, ...], sentence: str) -> None:
    refused = tracker(home, "people", "invite", *words)
    assert refused.returncode == 2
    assert sentence in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not (home / "instance" / "outbox").exists()


def test_open_invitations_are_listed_and_one_is_taken_back(home: Path) -> None:
    assert "No invitation is open." in tracker(home, "people", "invitations").stdout
    tracker(home, "people", "invite", "--role", "administrator", "--email", "a@example.org")
    (plain,) = json.loads(tracker(home, "people", "invitations", "--json").stdout)
    assert (plain["number"], plain["role"], plain["email"]) == (1, "administrator", "a@example.org")
    assert set(plain) == {
        *("number", "role", "place", "player", "relation", "email", "sent_by", "sent_on", "good_until"),
    }
    assert "a@example.org" in tracker(home, "people", "invitations", "--language", "fr").stdout
    gone = tracker(home, "people", "take-back", "1", "--language", "es")
    assert (gone.returncode, "se ha retirado" in gone.stdout) == (0, True)
    assert json.loads(tracker(home, "people", "invitations", "--json").stdout) == []
    again = tracker(home, "people", "take-back", "1")
    assert again.returncode != 0
    assert "There is no such invitation that is still open" in again.stderr
    assert "Traceback" not in again.stderr
