"""What is disputed, as the command line tells it: in words, as data, and no longer once the case is closed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from tests.cli.commands import migrated, tracker
from tests.disputed import SAYS, SHOULD_SAY, close, dispute
from tests.people import invite
from tracker.football.disputes import RecordKind
from tracker.store.engine import open_engine

ABOUT_BIRTH = "The birth on record is disputed; this answer takes it as it stands."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder in which an installation stands."""
    assert migrated(tmp_path)
    return tmp_path


@pytest.fixture
def engine(home: Path) -> Iterator[Engine]:
    """Its database, with the cast in it."""
    engine = open_engine(f"sqlite:///{home / 'instance' / 'tracker.sqlite'}")
    yield engine
    engine.dispose()


def told(home: Path, *words: str) -> dict[str, Any]:
    done = tracker(home, *words, "--player", "Maya Ferrant", "--json")
    assert done.returncode == 0, done.stderr
    assert SAYS not in done.stdout
    assert SHOULD_SAY not in done.stdout
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_data_name_record_and_field_and_since_when_until_the_case_is_closed(home: Path, engine: Engine) -> None:
    cast = invite(engine)
    assert told(home, "gaps")["disputed"] == told(home, "windows")["disputed"] == []
    case = dispute(engine, cast.maya, RecordKind.PLAYER, "born", by=cast.pat)
    minutes = dispute(engine, cast.maya, RecordKind.APPEARANCE, "minutes", by=cast.pat)
    shown = {"record": "player", "number": cast.maya, "field": "born", "since": "2026-06-01", "answered": False}
    found = told(home, "gaps")["disputed"]
    assert found[0] == shown
    assert [(one["record"], one["field"]) for one in found] == [("player", "born"), ("appearance", "minutes")]
    windows = told(home, "windows")
    assert windows["disputed"] == [shown]
    within = [one for one in (*windows["coming"], *windows["past"]) if one["verdict"] == "within_age"]
    assert within
    assert all(one["reasons"][-1]["code"] == "age-birth-disputed" for one in within)
    for one in (case, minutes):
        close(engine, one)
    assert told(home, "gaps")["disputed"] == told(home, "windows")["disputed"] == []
    assert "age-birth-disputed" not in json.dumps(told(home, "windows"))


def test_the_words_say_what_is_disputed(home: Path, engine: Engine) -> None:
    cast = invite(engine)
    dispute(engine, cast.maya, RecordKind.PLAYER, "born", by=cast.pat)
    gaps = tracker(home, "gaps", "--player", "Maya Ferrant").stdout
    assert "The family says that one record is wrong." in gaps
    assert "Disputed since Jun 1, 2026: Personal details, date of birth." in gaps.replace("\u00a0", " ")
    assert ABOUT_BIRTH in tracker(home, "windows", "--player", "Maya Ferrant").stdout
    assert ABOUT_BIRTH not in tracker(home, "windows", "--born", "2008-03-14", "--sex", "female").stdout
