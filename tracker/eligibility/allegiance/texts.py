"""The versions of the rule, each with the day from which it held, and what each row of the table rests on.

They are data: `versions.yaml` and `rules.yaml` beside this file. A version or a number without source and
confidence is refused, and the tracker then answers nothing rather than something wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from importlib.resources import files
from itertools import pairwise

from tracker.eligibility.allegiance.finding import Citation, Ground
from tracker.eligibility.entry import Entry
from tracker.eligibility.rule import Confidence
from tracker.eligibility.strict_yaml import read_yaml
from tracker.football.phrase import Phrase, Value, phrase

_CITED = ("confidence", "source")
_RULE = ("says", "basis", *_CITED)
_YEARS = ("years", *_CITED)
_BAND = ("arrived_from_age", "years", "counted_from_age", "proof", *_CITED)
_NOT_RETROACTIVE = ("years", "before", *_CITED)
_DAYS = ("days", *_CITED)
_MATCHES = ("at_most", *_CITED)
_VERSION = (
    *("id", "valid_from", "surely_from", "says", *_CITED),
    *("shared_residence", "new_residence", "not_retroactive", "days_a_year", "request_before_age", "under_age"),
    *("age_counts_from", "a_matches", "since_last_a", "open_routes", "unverified_routes", "undoing"),
)


class Route(Enum):
    """The ways in which a tied player may change: rows R6, R7, R8, R8c and R8d of the table."""

    BELOW_A_HELD = "below-a-held"
    BELOW_A_YOUNG = "below-a-young"
    FEW_A_MATCHES = "few-a-matches"
    NEW_ASSOCIATION = "new-association"
    LOST_NATIONALITY = "lost-nationality"


@dataclass(frozen=True, slots=True)
class Limit:
    """A number of the rule (years, days, matches) and what it rests on."""

    value: int
    citation: Citation


@dataclass(frozen=True, slots=True)
class Band:
    """How many years of residence are asked of who arrived from an age on, and from which age they count."""

    arrived_from_age: int
    years: Limit
    counted_from_age: int = 0
    proof: bool = False


@dataclass(frozen=True, slots=True)
class NotRetroactive:
    """The years that were enough before a day; whom the change spared is not verified."""

    years: Limit
    before: date


@dataclass(frozen=True, slots=True)
class Text:
    """One version of the rule. What is `None` or empty is not asked for, or not offered, by it."""

    id: str
    valid_from: date | None
    surely_from: date | None
    says: str
    citation: Citation
    shared_residence: Limit | None = None
    new_residence: tuple[Band, ...] = ()
    not_retroactive: NotRetroactive | None = None
    days_a_year: Limit | None = None
    request_before_age: Limit | None = None
    under_age: Limit | None = None
    age_counts_from: date | None = None
    a_matches: Limit | None = None
    since_last_a: Limit | None = None
    open_routes: frozenset[Route] = frozenset()
    unverified_routes: frozenset[Route] = frozenset()
    undoing: bool = False

    @property
    def phrase(self) -> Phrase:
        """What the version changed, in a sentence."""
        return phrase(f"allegiance-text-{self.id}")

    @property
    def ties(self) -> bool:
        """Whether an official match ties at all."""
        return bool(self.open_routes)


@dataclass(frozen=True, slots=True)
class Rules:
    """All rows with their citations, and all versions in order."""

    citations: Mapping[str, Citation]
    texts: tuple[Text, ...]

    def ground(self, code: str, rule: str | Citation, **values: Value) -> Ground:
        """A reason by its code, resting on a row of the table or on a number of a version."""
        citation = self.citations[rule] if isinstance(rule, str) else rule
        return Ground(phrase(f"allegiance-{code}", **values), citation)

    def on(self, day: date) -> tuple[Text, ...]:
        """The version in force on a day; two where the day lies in the bounds of a change."""
        begun = [text for text in self.texts if text.valid_from is None or text.valid_from <= day]
        sure = max(number for number, text in enumerate(begun) if _surely_in_force(text, day))
        return tuple(begun[sure:])

    @property
    def ties_since(self) -> date:
        """The first day on which an official match may have tied a player."""
        first = next(text.valid_from for text in self.texts if text.ties)
        assert first is not None, "the version that ties nobody comes first"
        return first


def _surely_in_force(text: Text, day: date) -> bool:
    since = text.surely_from or text.valid_from
    return since is None or since <= day


@cache
def load_rules() -> Rules:
    """The rules as the package states them.

    Raises:
        SettingError: a file is not fit to answer from; the sentence names file, place and remedy.
    """
    return read_rules(_content("rules.yaml"), _content("versions.yaml"))


def _content(name: str) -> bytes:
    return (files("tracker.eligibility.allegiance") / name).read_bytes()


def read_rules(rules: bytes, versions: bytes) -> Rules:
    """The rules that these two files state."""
    table = Entry.read(read_yaml(rules, "rules.yaml"), "rules.yaml", ("rules",))
    citations = {
        name: _citation(entry, f"{_row(name)}{entry.text('basis', 'say where the rule stands')}")
        for name, entry in table.named("rules", "rule", _RULE)
    }
    entry = Entry.read(read_yaml(versions, "versions.yaml"), "versions.yaml", ("versions",))
    texts = tuple(_text(version, citations) for version in entry.listed("versions", "version", _VERSION))
    _refuse_disorder(entry, texts)
    return Rules(citations, texts)


def _row(name: str) -> str:
    """The row as it is printed before its article; a part such as `R2c-bench` belongs to its row R2c."""
    return f"{name.partition('-')[0]}: " if name.startswith("R") else ""


def _citation(entry: Entry, basis: str) -> Citation:
    return Citation(basis, entry.choice("confidence", Confidence), entry.text("source", "say where it can be read"))


def _refuse_disorder(entry: Entry, texts: tuple[Text, ...]) -> None:
    if texts[0].valid_from is not None or texts[0].ties:
        raise entry.refusal(
            "the first version must have no valid_from and no open_routes; put it first", "versions"
        )
    for earlier, later in pairwise(texts):
        last = earlier.surely_from or earlier.valid_from
        if later.valid_from is None or (last is not None and later.valid_from <= last):
            raise entry.refusal(
                f"version {later.id} does not come into force after {earlier.id}; give it a later valid_from",
                "versions",
            )


def _text(entry: Entry, citations: Mapping[str, Citation]) -> Text:
    return Text(
        id=entry.text("id", "name the version after the day it came into force"),
        valid_from=entry.day("valid_from"),
        surely_from=entry.day("surely_from"),
        says=entry.text("says", "say in a sentence what the version changed"),
        citation=_citation(entry, "RGAS"),
        shared_residence=_limit(entry.below("shared_residence", _YEARS), "years", citations["R3"].basis),
        new_residence=_bands(entry, citations["R4"].basis),
        not_retroactive=_not_retroactive(entry, citations["R4"].basis),
        days_a_year=_limit(entry.below("days_a_year", _DAYS), "days", "R4b: RGAS Art. 5(4)"),
        request_before_age=_limit(entry.below("request_before_age", _YEARS), "years", citations["R6"].basis),
        under_age=_limit(entry.below("under_age", _YEARS), "years", citations["R8-ii"].basis),
        age_counts_from=entry.day("age_counts_from"),
        a_matches=_limit(entry.below("a_matches", _MATCHES), "at_most", citations["R8-iii"].basis),
        since_last_a=_limit(entry.below("since_last_a", _YEARS), "years", citations["R8-iv"].basis),
        open_routes=frozenset(entry.choices("open_routes", Route)),
        unverified_routes=frozenset(entry.choices("unverified_routes", Route)),
        undoing=_flag(entry, "undoing"),
    )


def _limit(entry: Entry | None, key: str, basis: str) -> Limit | None:
    if entry is None:
        return None
    value = entry.count(key, at_least=1, at_most=366)
    if value is None:
        raise entry.refusal(f"{key} is missing; write the number")
    return Limit(value, _citation(entry, basis))


def _bands(entry: Entry, basis: str) -> tuple[Band, ...]:
    if "new_residence" not in entry.values:
        return ()
    bands = tuple(_band(band, basis) for band in entry.listed("new_residence", "band", _BAND))
    ages = [band.arrived_from_age for band in bands]
    if ages != sorted(set(ages)) or ages[0] != 0:
        raise entry.refusal("the ages of arrival must rise from 0; put the bands in order", "new_residence")
    return bands


def _band(entry: Entry, basis: str) -> Band:
    years = _limit(entry, "years", basis)
    assert years is not None, "an entry that is there has its number or is refused"
    return Band(
        arrived_from_age=entry.count("arrived_from_age", at_most=99) or 0,
        years=years,
        counted_from_age=entry.count("counted_from_age", at_most=99) or 0,
        proof=_flag(entry, "proof"),
    )


def _not_retroactive(entry: Entry, basis: str) -> NotRetroactive | None:
    below = entry.below("not_retroactive", _NOT_RETROACTIVE)
    years, before = _limit(below, "years", basis), below.day("before") if below else None
    if below is None or years is None:
        return None
    if before is None:
        raise below.refusal("before is missing; write the day of the change")
    return NotRetroactive(years, before)


def _flag(entry: Entry, key: str) -> bool:
    value = entry.values.get(key, False)
    if not isinstance(value, bool):
        raise entry.refusal(f"expected true or false, found {value!r}; write one of them", key)
    return value
