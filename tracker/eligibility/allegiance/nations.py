"""Nationalities that several associations share, and other facts about associations, from `nations.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from tracker.eligibility.allegiance.finding import Citation
from tracker.eligibility.entry import Entry
from tracker.eligibility.rule import Confidence
from tracker.eligibility.strict_yaml import read_yaml
from tracker.football.people import folded
from tracker.logic.truth import Truth

_CITED = ("confidence", "source")
_TOP = (
    "shared_nationalities",
    "without_nationality",
    "joined_fifa",
    "final_tournaments",
    "written_otherwise",
    "members",
)
_SHARED = ("nationality", "associations", "agreement", *_CITED)
_CODES = ("codes", *_CITED)
_JOINED = ("association", "day", *_CITED)
_FINALS = ("counted", "open", *_CITED)


@dataclass(frozen=True, slots=True)
class Shared:
    """One nationality that entitles to play for several associations, some of which may have an agreement."""

    nationality: str
    associations: frozenset[str]
    agreement: frozenset[str]
    citation: Citation


@dataclass(frozen=True, slots=True)
class Nations:
    """What is held about associations as such."""

    shared: tuple[Shared, ...]
    without_nationality: frozenset[str]
    joined: Mapping[str, date]
    counted_finals: tuple[str, ...]
    open_finals: tuple[str, ...]
    #: FIFA's letters by those that others use for the same country.
    written_otherwise: Mapping[str, str]
    members: frozenset[str]

    def shared_with(self, association: str) -> Shared | None:
        """The shared nationality that entitles to play for the association, if its nationality is shared."""
        return next((shared for shared in self.shared if association in shared.associations), None)

    def gives(self, country: str, association: str) -> bool:
        """Whether a country's nationality is the one that the association asks for.

        >>> load_nations().gives("GBR", "SCO"), load_nations().gives("GBR", "IRL")
        (True, False)
        """
        shared = self.shared_with(association)
        alike = shared is not None and (country == shared.nationality or country in shared.associations)
        return country == association or alike

    def giving(self, association: str) -> frozenset[str]:
        """The nationalities that entitle to play for an association, itself among them.

        >>> sorted(load_nations().giving("FRO"))
        ['DEN', 'FRO']
        """
        shared = self.shared_with(association)
        return frozenset({association}) | (shared.associations | {shared.nationality} if shared else frozenset())

    def lies_in(self, territory: str, association: str) -> Truth:
        """Whether a territory is the association's; a country of several associations leaves open which part.

        >>> load_nations().lies_in("GBR", "SCO")
        <Truth.UNKNOWN: 'unknown'>
        """
        shared = self.shared_with(association)
        whole = shared is not None and territory == shared.nationality and territory not in shared.associations
        return Truth.UNKNOWN if whole else Truth.of(territory == association)

    def counts_as_final(self, competition: str | None) -> Truth:
        """Whether the competition is a World Cup or a confederation's championship, as far as its name tells.

        >>> load_nations().counts_as_final("Copa América 2021"), load_nations().counts_as_final("Kirin Cup")
        (<Truth.YES: 'yes'>, <Truth.UNKNOWN: 'unknown'>)
        """
        name = folded(competition or "")
        if any(part in name for part in self.open_finals):
            return Truth.UNKNOWN
        return Truth.YES if any(part in name for part in self.counted_finals) else Truth.UNKNOWN


@cache
def load_nations() -> Nations:
    """The facts as the package states them.

    Raises:
        SettingError: the file is not fit to answer from; the sentence names file, place and remedy.
    """
    return read_nations((files("tracker.eligibility.allegiance") / "nations.yaml").read_bytes())


def read_nations(content: bytes) -> Nations:
    """The facts that a file states."""
    entry = Entry.read(read_yaml(content, "nations.yaml"), "nations.yaml", _TOP)
    without = _below(entry, "without_nationality", _CODES)
    finals = _below(entry, "final_tournaments", _FINALS)
    return Nations(
        shared=tuple(_shared(one) for one in entry.listed("shared_nationalities", "nationality", _SHARED)),
        without_nationality=frozenset(without.texts("codes")),
        joined=dict(_joined(one) for one in entry.listed("joined_fifa", "association", _JOINED)),
        counted_finals=tuple(folded(name) for name in finals.texts("counted")),
        open_finals=tuple(folded(name) for name in finals.texts("open")),
        written_otherwise=_letters(entry),
        members=frozenset(letters for line in entry.texts("members") for letters in line.split()),
    )


def _letters(entry: Entry) -> Mapping[str, str]:
    held = entry.values.get("written_otherwise")
    if not isinstance(held, dict) or not all(isinstance(letters, str) for letters in held.values()):
        raise entry.refusal("expected FIFA's letters by the others, such as `DEU: GER`", "written_otherwise")
    return held


def _below(entry: Entry, key: str, keys: tuple[str, ...]) -> Entry:
    below = entry.below(key, keys)
    if below is None:
        raise entry.refusal(f"{key} is missing; write it with its source and confidence")
    _cited(below)
    return below


def _cited(entry: Entry) -> Citation:
    return Citation("", entry.choice("confidence", Confidence), entry.text("source", "say where that can be read"))


def _shared(entry: Entry) -> Shared:
    return Shared(
        nationality=entry.text("nationality", "write the nationality's three letters"),
        associations=frozenset(entry.texts("associations")),
        agreement=frozenset(entry.texts("agreement")),
        citation=_cited(entry),
    )


def _joined(entry: Entry) -> tuple[str, date]:
    _cited(entry)
    day = entry.day("day")
    if day is None:
        raise entry.refusal("day is missing; write the day on which the association joined FIFA")
    return entry.text("association", "write the association's three letters"), day
