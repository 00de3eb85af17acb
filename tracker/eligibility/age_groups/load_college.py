"""Reading the college clock's rules, refusing what no answer may rest on.

A federation's folder of rules may hold its own `college-clock/ncaa-division-1.yaml`, which takes the place of
the package's.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from tracker.eligibility.age_groups.college_rule import AgeClock, ClockRule, CollegeClock, SeasonCount
from tracker.eligibility.age_groups.in_force import Seasons
from tracker.eligibility.age_groups.season_name import EARLIEST_SEASON, LATEST_SEASON
from tracker.eligibility.age_groups.when import read_cut_off, read_known_from
from tracker.eligibility.entry import Entry
from tracker.eligibility.rule import Confidence
from tracker.eligibility.rule_files import COLLEGE_CLOCK, opened, own_files
from tracker.football.errors import SettingError

FILE = "ncaa-division-1.yaml"

_CLOCK = ("id", "name", "description", "not_held", "rules")
_BY_AGE = ("age", "before", "turns_from", "turns_by")
_BY_SEASONS = ("seasons", "enrol_within_months")
_RULE = (
    *("from_season", "to_season", "known_from", "years", "by_age", "by_seasons"),
    *("confidence", "source", "last_checked", "note"),
)


def load_clock(folders: Sequence[Path] = ()) -> CollegeClock:
    """The college clock: the package's, or the one of the last folder of rules that holds its own.

    Raises:
        SettingError: the file is not fit to answer from; the sentence names file, place and remedy.
    """
    own = [file for folder in folders for file in own_files(folder / COLLEGE_CLOCK)]
    for file in own:
        if file.name != FILE:
            message = f"{file}: the one college clock is {FILE}; give the file that name, or take it away."
            raise SettingError(message)
    return _clock(own[-1] if own else files("tracker.eligibility.age_groups") / "college_clock" / FILE)


def _clock(file: Traversable) -> CollegeClock:
    identity, entry = opened(file, "clock", _CLOCK)
    entry.text("description", "say in a sentence whose clock this is")
    name = entry.text("name", "write the name people know")
    rules = tuple(_rule(stated) for stated in entry.listed("rules", "rule", _RULE))
    return entry.made(lambda: CollegeClock(identity, name, rules, entry.texts("not_held")))


def _rule(entry: Entry) -> ClockRule:
    confidence, checked = entry.choice("confidence", Confidence), entry.day("last_checked")
    if confidence is Confidence.SOURCED and checked is None:
        raise entry.refusal("last_checked is missing; write the day somebody last held the rule against its source")
    first, last = (
        entry.count(key, at_least=EARLIEST_SEASON, at_most=LATEST_SEASON) for key in ("from_season", "to_season")
    )
    return entry.made(
        lambda: ClockRule(
            seasons=Seasons(first, last),
            known_from=read_known_from(entry),
            years=_number(entry, "years", 10),
            kind=_kind(entry),
            source=entry.text("source", "say where the rule can be read"),
            confidence=confidence,
            last_checked=checked,
            note=entry.optional_text("note"),
        )
    )


def _kind(entry: Entry) -> AgeClock | SeasonCount:
    by_age, by_seasons = entry.below("by_age", _BY_AGE), entry.below("by_seasons", _BY_SEASONS)
    if by_age and not by_seasons:
        age = _number(by_age, "age", 99)
        return AgeClock(age, *(read_cut_off(by_age, key) for key in ("before", "turns_from", "turns_by")))
    if by_seasons and not by_age:
        return SeasonCount(_number(by_seasons, "seasons", 10), _number(by_seasons, "enrol_within_months", 120))
    raise entry.refusal("a rule counts either by_age or by_seasons; give one of the two")


def _number(entry: Entry, key: str, at_most: int) -> int:
    found = entry.count(key, at_least=1, at_most=at_most)
    if found is None:
        raise entry.refusal(f"{key} is missing; write it in digits")
    return found
