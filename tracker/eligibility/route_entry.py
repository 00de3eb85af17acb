"""Reading where an edition leads on to, and refusing routes that lead nowhere or back to where they began."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.eligibility.competition import Qualification
from tracker.eligibility.entry import Entry
from tracker.eligibility.rule import Confidence
from tracker.eligibility.rule_set import Catalogue
from tracker.football.errors import SettingError

#: The keys that a way on may have.
WAY_ON = ("edition", "places", "how", "confidence", "source", "last_checked")

_Ways = Mapping[str, Sequence[str]]


def read_way_on(entry: Entry) -> Qualification:
    """One edition that places are won for. An age rule's citation does not cover them, so they have their own.

    Raises:
        SettingError: something is missing, or cannot be.
    """
    edition = entry.text("edition", "write the edition that places are won for, as competition/edition")
    places, how = entry.count("places", at_least=1), entry.optional_text("how")
    if set(entry.values) == {"edition"}:
        return Qualification(edition)
    confidence = entry.choice("confidence", Confidence)
    checked = entry.day("last_checked")
    if confidence is Confidence.SOURCED and checked is None:
        raise entry.refusal("last_checked is missing; write the day somebody last held the places against it")
    source = entry.text("source", "say where it can be read that these places are won here")
    return Qualification(edition, places, how, confidence, source, checked)


def refuse_broken_routes(catalogue: Catalogue) -> None:
    """Refuse a way on to an edition that is not held, to the same one twice, or back to where it began.

    Raises:
        SettingError: names the file, the edition and what would be right.
    """
    ways = {
        f"{competition.id}/{edition.id}": [onward.edition for onward in edition.qualifies_for]
        for competition, edition in catalogue.editions()
    }
    for edition, targets in ways.items():
        for target in targets:
            if target not in ways:
                raise _refusal(
                    edition, f"no edition {target!r} is held; write it as competition/edition, or add that edition"
                )
            if targets.count(target) > 1:
                raise _refusal(edition, f"{target} stands twice; put its places into one entry")
    _refuse_circles(ways)


def _refuse_circles(ways: _Ways) -> None:
    """Follow every way on to its end. An edition met again on the way to itself would qualify for itself."""
    cleared: set[str] = set()
    for edition in ways:
        _follow(edition, ways, [], cleared)


def _follow(edition: str, ways: _Ways, path: list[str], cleared: set[str]) -> None:
    if edition in cleared:
        return
    if edition in path:
        circle = " > ".join([*path[path.index(edition) :], edition])
        raise _refusal(edition, f"the route leads back to itself ({circle}); take one of these ways on out")
    for target in ways[edition]:
        _follow(target, ways, [*path, edition], cleared)
    cleared.add(edition)


def _refusal(place: str, fault: str) -> SettingError:
    competition, _, edition = place.partition("/")
    return SettingError(f"{competition}.yaml, edition {edition}, qualifies_for: {fault}.")
