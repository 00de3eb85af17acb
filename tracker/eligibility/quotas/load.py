"""Reading the youth-minutes quotas: the package's own files and a federation's, refusing what no sum may rest on.

`docs/rules/quotas.md` tells how to write a file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from tracker.eligibility.entry import Entry
from tracker.eligibility.quotas.rule import (
    MOST_WEIGHT,
    AbsenceCredit,
    Band,
    Blank,
    QuotaEdition,
    QuotaRule,
    Quotas,
    QuotaVersion,
)
from tracker.eligibility.rule import BirthWindow, Confidence
from tracker.eligibility.rule_files import QUOTAS, opened, own_files
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.football.people import Sex

_QUOTA = ("id", "name", "description", "sex", "league", "editions")
_EDITION = ("name", "season", "period", "start", "end", "note", "rules")
_RULE = (
    *("known_from", "bands", "required", "most_per_match", "absence_credit", "nationals", "condition"),
    *("confidence", "source", "last_checked", "note"),
)
_BAND = ("born_on_or_after", "born_on_or_before", "weight", "why")
_CREDIT = ("minutes", "weight", "least_minutes")

_MOST_REQUIRED = 100_000
_MOST_PER_MATCH = 11 * MOST_MINUTES_IN_A_MATCH
_SEXES = {"men": Sex.MALE, "women": Sex.FEMALE}


def load_quotas(rules_folders: Sequence[Path] = ()) -> Quotas:
    """Every quota of the package, and of `quotas/` in each folder, which adds to or overrides those before it.

    Raises:
        SettingError: a file is not fit to answer from; the sentence names file, place and remedy.
    """
    held: dict[str, QuotaRule] = {}
    for folder in (files("tracker.eligibility.quotas") / "rules", *(folder / QUOTAS for folder in rules_folders)):
        for file in own_files(folder):
            rule = _quota(file)
            held[rule.id] = rule
    return Quotas(tuple(held[rule] for rule in sorted(held)))


def _quota(file: Traversable) -> QuotaRule:
    identity, entry = opened(file, "quota", _QUOTA)
    return QuotaRule(
        id=identity,
        name=entry.text("name", "write the rule's name"),
        description=entry.text("description", "say in a sentence what the rule is"),
        sex=_sex(entry),
        editions=tuple(_edition(name, held) for name, held in entry.named("editions", "edition", _EDITION)),
        league=entry.optional_text("league"),
    )


def _sex(entry: Entry) -> Sex:
    stated = entry.text("sex", "write men or women")
    if stated not in _SEXES:
        raise entry.refusal(f"{stated!r} is not known here; write men or women", "sex")
    return _SEXES[stated]


def _edition(identity: str, entry: Entry) -> QuotaEdition:
    return entry.made(
        lambda: QuotaEdition(
            id=identity,
            name=entry.optional_text("name") or identity,
            season=entry.text("season", "write the season it holds for, such as 2025-26"),
            period=entry.text("period", "say over which matches the minutes are counted"),
            versions=tuple(_version(rule) for rule in entry.listed("rules", "rule", _RULE)),
            start=entry.day("start"),
            end=entry.day("end"),
            note=entry.optional_text("note"),
        )
    )


def _version(entry: Entry) -> QuotaVersion:
    confidence = entry.choice("confidence", Confidence)
    checked = entry.day("last_checked")
    if confidence is Confidence.SOURCED and checked is None:
        raise entry.refusal("last_checked is missing; write the day somebody last held the rule against its source")
    return entry.made(
        lambda: QuotaVersion(
            known_from=entry.day("known_from"),
            bands=tuple(_band(band) for band in entry.listed("bands", "band", _BAND)),
            required=_required(entry),
            absence_credit=_credit(entry),
            most_per_match=_most_per_match(entry),
            source=entry.text("source", "say where the rule can be read"),
            confidence=confidence,
            nationals=_nationals(entry),
            condition=entry.optional_text("condition"),
            last_checked=checked,
            note=entry.optional_text("note"),
        )
    )


def _band(entry: Entry) -> Band:
    weight = entry.count("weight", at_most=MOST_WEIGHT)
    if weight is None:
        raise entry.refusal("weight is missing; write in percent how much of the minutes counts")
    bounds = ("born_on_or_after", "born_on_or_before")
    return entry.made(lambda: Band(BirthWindow(*map(entry.day, bounds)), weight, entry.optional_text("why")))


def _required(entry: Entry) -> int | None:
    """The requirement. Saying that none is held takes a note, so that nobody reads it as "none is set"."""
    if entry.values.get("required") == "not held":
        if "note" not in entry.values:
            raise entry.refusal("note is missing; say why no requirement is held")
        return None
    required = entry.count("required", at_least=1, at_most=_MOST_REQUIRED)
    if required is None:
        raise entry.refusal("required is missing; write the minutes that are asked for, or not held")
    return required


def _credit(entry: Entry) -> AbsenceCredit | Blank:
    blank = _blank(entry, "absence_credit", "give its minutes and weight, or write none or not known")
    if blank is not None:
        return blank
    credit = Entry.read(entry.values["absence_credit"], f"{entry.place}, absence_credit", _CREDIT)
    least = credit.count("least_minutes", at_most=_MOST_REQUIRED)
    return AbsenceCredit(
        minutes=_number_or(credit, "minutes", "average", MOST_MINUTES_IN_A_MATCH),
        weight=_number_or(credit, "weight", "own", MOST_WEIGHT),
        least_minutes=least or 0,
    )


def _number_or(entry: Entry, key: str, word: str, most: int) -> int | None:
    """A number under a key that must be there, nothing where a word says how to find it."""
    if entry.values.get(key) == word:
        return None
    number = entry.count(key, at_most=most)
    if number is None:
        raise entry.refusal(f"{key} is missing; write a number or {word}")
    return number


def _most_per_match(entry: Entry) -> int | Blank:
    blank = _blank(entry, "most_per_match", "write the minutes, or none or not known")
    if blank is not None:
        return blank
    most = entry.count("most_per_match", at_least=1, at_most=_MOST_PER_MATCH)
    assert most is not None, "a key that is missing has been refused"
    return most


def _blank(entry: Entry, key: str, remedy: str) -> Blank | None:
    """`none` or `not known` under a key that must be there; nothing where it holds something else."""
    if key not in entry.values:
        raise entry.refusal(f"{key} is missing; {remedy}")
    return next((blank for blank in Blank if blank.value == entry.values[key]), None)


def _nationals(entry: Entry) -> str | None:
    code = entry.optional_text("nationals")
    if code is not None and not re.fullmatch(r"[A-Z]{3}", code):
        raise entry.refusal(f"{code!r} is no association; write its three letters, such as MEX", "nationals")
    return code
