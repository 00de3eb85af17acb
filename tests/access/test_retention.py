"""The schedule of periods: each has a reason and a source, and none is for ever."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.access.retention import Kept, Period, load_schedule, read_schedule
from tracker.football.errors import SettingError

RIGHT = {"of": '"tries"', "days": "3", "reason": '"Because."', "source": '"own"', "confidence": '"sourced"'}


def written(**changed: str) -> str:
    rows = {key: value for key, value in {**RIGHT, **changed}.items() if value}
    return '[sources]\nown = "Us"\n[[period]]\n' + "\n".join(f"{key} = {value}" for key, value in rows.items())


def test_a_federation_replaces_a_period_and_the_others_stay(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(written(of='"players"', days="", years="7", notice_days="60"))
    own, theirs = load_schedule(), load_schedule(file)
    changed = theirs.periods[Kept.PLAYERS]
    assert (changed.years, changed.notice, changed.source) == (7, timedelta(days=60), "Us")
    assert changed.tables == own.periods[Kept.PLAYERS].tables
    assert all(theirs.periods[of] == own.periods[of] for of in Kept if of is not Kept.PLAYERS)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"reason": ""}, "the reason is missing"),
        ({"source": '"hearsay"'}, "the source is missing"),
        ({"confidence": '"sure"'}, "confidence is missing or unknown"),
        ({"of": '"everything"'}, "it must be one of browsers"),
        ({"days": "0"}, "either days or years"),
        ({"days": "-1"}, "either days or years"),
        ({"days": "true"}, "either days or years"),
        ({"years": "1"}, "either days or years"),
        ({"days": "", "years": "31"}, "nothing is kept for longer"),
        ({"days": "4000"}, "nothing is kept for longer"),
        ({"of": '"letters"', "days": "6"}, "needed for 7 days"),
        ({"of": '"players"', "days": "300"}, "needed for 365 days"),
        ({"of": '"players"', "days": "", "years": "3", "notice_days": "3"}, "14 days or more"),
        ({"notice_days": "20"}, "for players alone"),
        ({"weeks": "2"}, "there is no key 'weeks'"),
    ],
)
def test_a_period_that_cannot_be_is_refused_with_what_would_be_right(changed: dict[str, str], words: str) -> None:
    with pytest.raises(SettingError, match=words) as refusal:
        read_schedule(written(**changed), "own.toml")
    assert str(refusal.value).startswith("own.toml, period 1: ")


def test_a_period_that_stands_twice_is_refused() -> None:
    with pytest.raises(SettingError, match="stands twice"):
        read_schedule(f"{written()}\n{written().partition('Us')[2].lstrip(chr(34))}", "own.toml")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="TRACKER_RETENTION names"):
        load_schedule(tmp_path / "nothing.toml")


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 4000), st.integers(0, 30))
def test_time_never_brings_back_what_went(day: date, days: int, years: int) -> None:
    period = Period(Kept.CASES, days, years, "", "", "sourced")
    assert period.last_day(day) <= period.last_day(day + timedelta(days=1)) <= day + timedelta(days=1)
