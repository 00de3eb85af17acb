"""Reading the catalogue: the package's own rule files and a federation's, refusing what no answer may rest on.

A rule that is uncited, contradicts itself or says something this program does not understand stops the start.
That is better than an answer nobody can trust. `docs/rules/index.md` tells how to write a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo, Status
from tracker.eligibility.entry import Entry
from tracker.eligibility.route_entry import WAY_ON, read_way_on, refuse_broken_routes
from tracker.eligibility.rule import Confederation
from tracker.eligibility.rule_entry import RULE, read_rule, read_squad
from tracker.eligibility.rule_files import ROOMS, opened, rule_files
from tracker.eligibility.rule_set import Catalogue

_COMPETITION = ("id", "name", "description", "sex", "confederations", "editions")
_EDITION = (
    *("name", "year", "start", "end", "host", "teams", "format", "squad", "status", "cancelled"),
    *("qualifies_for", "note", "rules"),
)
_CANCELLED = ("note", "source")


def load_catalogue(folders: Sequence[Path] = ()) -> Catalogue:
    """Every competition of the package, and of the folders, each adding to or overriding those before it.

    Raises:
        SettingError: a file is not fit to answer from; the sentence names file, place and remedy.
    """
    held: dict[str, Competition] = {}
    for folder in (files("tracker.eligibility") / "catalogue", *folders):
        for file in rule_files(folder, ROOMS):
            competition = _competition(file)
            held[competition.id] = competition
    catalogue = Catalogue(tuple(held[competition] for competition in sorted(held)))
    refuse_broken_routes(catalogue)
    return catalogue


def _competition(file: Traversable) -> Competition:
    identity, entry = opened(file, "competition", _COMPETITION)
    editions = [_edition(name, staged) for name, staged in entry.named("editions", "edition", _EDITION)]
    return Competition(
        id=identity,
        name=entry.text("name", "write the competition's name"),
        description=entry.text("description", "say in a sentence what the competition is"),
        sex=entry.choice("sex", OpenTo),
        editions=tuple(sorted(editions, key=lambda edition: (edition.when, edition.id))),
        confederations=entry.choices("confederations", Confederation),
    )


def _edition(identity: str, entry: Entry) -> Edition:
    return entry.made(
        lambda: Edition(
            id=identity,
            name=entry.optional_text("name") or identity,
            year=entry.count("year", at_least=1900, at_most=2200),
            versions=tuple(map(read_rule, entry.listed("rules", "rule", RULE))),
            start=entry.day("start"),
            end=entry.day("end"),
            host=entry.optional_text("host"),
            teams=entry.count("teams", at_least=2),
            format=entry.optional_text("format"),
            squad=read_squad(entry),
            status=entry.choice("status", Status, Status.HELD),
            cancelled=_cancelled(entry.below("cancelled", _CANCELLED)),
            qualifies_for=tuple(map(read_way_on, entry.optionally_listed("qualifies_for", WAY_ON))),
            note=entry.optional_text("note"),
        )
    )


def _cancelled(entry: Entry | None) -> Cancellation | None:
    if entry is None:
        return None
    return Cancellation(
        note=entry.text("note", "say what happened"), source=entry.text("source", "say where that can be read")
    )
