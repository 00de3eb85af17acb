"""Reading age systems: the package's own files and a federation's, refusing what no answer may rest on.

A federation keeps its own in `age-systems/` below its folder of rules; a file there adds a system, or takes the
place of the one with its id. `docs/rules/age-groups.md` tells how to write one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from tracker.eligibility.age_groups.in_force import Seasons
from tracker.eligibility.age_groups.load_college import load_clock
from tracker.eligibility.age_groups.season_name import EARLIEST_SEASON, LATEST_SEASON
from tracker.eligibility.age_groups.system import (
    OLDEST_GROUP,
    YOUNGEST_GROUP,
    YOUNGEST_NAMED,
    AgeRule,
    AgeSystem,
    Grouping,
    Label,
    TopBand,
)
from tracker.eligibility.age_groups.systems import AgeSystems
from tracker.eligibility.age_groups.when import read_cut_off, read_known_from
from tracker.eligibility.entry import Entry
from tracker.eligibility.rule import Confidence
from tracker.eligibility.rule_files import AGE_SYSTEMS, opened, own_files
from tracker.football.calendar import Window
from tracker.football.phrase import phrase

OLDEST_THAT_CAN_BE = 99

_SYSTEM = ("id", "name", "name_code", "description", "rules")
_GROUPING = ("cut_off", "label")
_BAND = ("name", "takes_in", "born_on_or_after", "born_on_or_before")
_RULE = (
    *("from_season", "to_season", "known_from", *_GROUPING, "either", "lowest", "highest", "top_band"),
    *("nobody_under", "confidence", "source", "last_checked", "note"),
)


def load_age_systems(folders: Sequence[Path] = ()) -> AgeSystems:
    """Every system of the package, and of the folders of rules, each adding to or overriding those before it.

    Raises:
        SettingError: a file is not fit to answer from; the sentence names file, place and remedy.
    """
    held: dict[str, AgeSystem] = {}
    own = [folder / AGE_SYSTEMS for folder in folders]
    for folder in (files("tracker.eligibility.age_groups") / "age_systems", *own):
        for file in own_files(folder):
            system = _system(file)
            held[system.id] = system
    return AgeSystems(tuple(held[system] for system in sorted(held)), load_clock(folders))


def _system(file: Traversable) -> AgeSystem:
    identity, entry = opened(file, "system", _SYSTEM)
    entry.text("description", "say in a sentence whose groups these are")
    name, code = entry.text("name", "write the name people know"), entry.optional_text("name_code")
    rules = tuple(_rule(stated) for stated in entry.listed("rules", "rule", _RULE))
    return entry.made(lambda: AgeSystem(identity, phrase(code) if code else name, rules))


def _rule(entry: Entry) -> AgeRule:
    groupings = _groupings(entry)
    confidence = entry.choice("confidence", Confidence)
    checked, note = entry.day("last_checked"), entry.optional_text("note")
    if confidence is Confidence.SOURCED and checked is None:
        raise entry.refusal("last_checked is missing; write the day somebody last held the rule against its source")
    if not groupings and note is None:
        raise entry.refusal("note is missing; say why no rule is held")
    lowest = entry.count("lowest", at_least=YOUNGEST_GROUP, at_most=OLDEST_THAT_CAN_BE)
    highest = entry.count("highest", at_least=YOUNGEST_GROUP, at_most=OLDEST_THAT_CAN_BE)
    return entry.made(
        lambda: AgeRule(
            seasons=_seasons(entry),
            known_from=read_known_from(entry),
            groupings=groupings,
            source=entry.text("source", "say where the rule can be read"),
            confidence=confidence,
            lowest=lowest or min(YOUNGEST_NAMED, highest or OLDEST_GROUP),
            highest=highest or OLDEST_GROUP,
            names_lowest=lowest is not None,
            top_band=_band(entry.below("top_band", _BAND)),
            nobody_under=entry.count("nobody_under", at_least=1, at_most=OLDEST_THAT_CAN_BE),
            last_checked=checked,
            note=note,
        )
    )


def _seasons(entry: Entry) -> Seasons:
    years = [
        entry.count(key, at_least=EARLIEST_SEASON, at_most=LATEST_SEASON) for key in ("from_season", "to_season")
    ]
    return Seasons(*years)


def _groupings(entry: Entry) -> tuple[Grouping, ...]:
    """The three ways to state a rule. Leaving the cut-off out is none of them: a rule must say what it is."""
    if "either" in entry.values:
        if any(key in entry.values for key in _GROUPING):
            raise entry.refusal(
                "a rule with either has no cut_off or label beside it; keep one of the two", "either"
            )
        found = tuple(_grouping(one) for one in entry.listed("either", "cut-off", _GROUPING))
        if len(set(found)) < 2:
            raise entry.refusal("either needs two cut-offs that differ; give a single one as cut_off", "either")
        return found
    if entry.values.get("cut_off") == "not held":
        if "label" in entry.values:
            raise entry.refusal("a rule that is not held has no label; leave the key out", "label")
        return ()
    return (_grouping(entry),)


def _grouping(entry: Entry) -> Grouping:
    return Grouping(read_cut_off(entry, "cut_off"), entry.choice("label", Label))


def _band(entry: Entry | None) -> TopBand | None:
    if entry is None:
        return None
    takes_in = entry.count("takes_in", at_least=YOUNGEST_GROUP, at_most=OLDEST_THAT_CAN_BE)
    if takes_in is None:
        raise entry.refusal("takes_in is missing; write the number of the youngest group in it")
    name = entry.text("name", "write the band's name, such as U-19/20")
    first, last = _bound(entry, "born_on_or_after"), _bound(entry, "born_on_or_before")
    return TopBand(name, takes_in, entry.made(lambda: Window(first, last)))


def _bound(entry: Entry, key: str) -> date:
    found = entry.day(key)
    if found is None:
        raise entry.refusal(f"{key} is missing; write the day as 1997-08-01")
    return found
