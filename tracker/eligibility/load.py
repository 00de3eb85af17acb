"""Reading the catalogue: the package's own rule files and a federation's, refusing what no answer may rest on.

A rule that is uncited, contradicts itself or says something this program does not understand stops the start.
That is better than an answer nobody can trust. `docs/rules/index.md` tells how to write a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from tracker.eligibility.entry import Entry
from tracker.eligibility.rule import (
    AgeLimit,
    BirthWindow,
    Cancellation,
    Competition,
    Confederation,
    Confidence,
    Edition,
    NoLimit,
    NotHeld,
    OpenTo,
    RuleVersion,
    Squad,
    Status,
)
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.strict_yaml import read_yaml
from tracker.football.errors import SettingError

_COMPETITION = ("id", "name", "description", "sex", "confederations", "editions")
_EDITION = (
    *("name", "year", "start", "end", "host", "teams", "squad", "status", "cancelled", "qualifies_for", "note"),
    "rules",
)
_SQUAD = ("players", "at_least", "alternates", "goalkeepers", "per_match")
_CANCELLED = ("note", "source")
_LIMIT = ("age_limit", "minimum_age", "born_on_or_after", "born_on_or_before", "overage")
_RULE = ("known_from", *_LIMIT, "confidence", "source", "last_checked", "note")


def load_catalogue(folders: Sequence[Path] = ()) -> Catalogue:
    """Every competition of the package, and of the folders, each adding to or overriding those before it.

    Raises:
        SettingError: a file is not fit to answer from; the sentence names file, place and remedy.
    """
    held: dict[str, Competition] = {}
    for folder in (files("tracker.eligibility") / "catalogue", *folders):
        for file in _rule_files(folder):
            competition = _competition(file)
            held[competition.id] = competition
    catalogue = Catalogue(tuple(held[competition] for competition in sorted(held)))
    _refuse_broken_routes(catalogue)
    return catalogue


def _rule_files(folder: Traversable) -> Iterable[Traversable]:
    if not folder.is_dir():
        message = f"{folder}: there is no such folder of rule files; create it or take it out of the settings."
        raise SettingError(message)
    return sorted((file for file in folder.iterdir() if file.name.endswith(".yaml")), key=lambda file: file.name)


def _competition(file: Traversable) -> Competition:
    try:
        content = file.read_bytes()
    except OSError as fault:
        message = f"{file}: the rule file cannot be read ({fault.strerror}); check that it is a file open to you."
        raise SettingError(message) from None
    entry = Entry.read(read_yaml(content, str(file)), str(file), _COMPETITION)
    identity = entry.text("id", "write the competition's id, which is the file's name without .yaml")
    if file.name != f"{identity}.yaml":
        raise entry.refusal(
            f"the competition {identity} stands in {file.name}; name the file {identity}.yaml", "id"
        )
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
            versions=tuple(_rule(version) for version in entry.listed("rules", "rule", _RULE)),
            start=entry.day("start"),
            end=entry.day("end"),
            host=entry.optional_text("host"),
            teams=entry.count("teams", at_least=2),
            squad=_squad(entry.below("squad", _SQUAD)),
            status=entry.choice("status", Status, Status.HELD),
            cancelled=_cancelled(entry.below("cancelled", _CANCELLED)),
            qualifies_for=entry.texts("qualifies_for"),
            note=entry.optional_text("note"),
        )
    )


def _squad(entry: Entry | None) -> Squad | None:
    if entry is None:
        return None
    players = entry.count("players", at_least=1)
    if players is None:
        raise entry.refusal("players is missing; write how many players a team may name")
    return Squad(
        players=players,
        at_least=entry.count("at_least", at_least=1),
        alternates=entry.count("alternates"),
        goalkeepers=entry.count("goalkeepers", at_least=1),
        per_match=entry.count("per_match", at_least=1),
    )


def _cancelled(entry: Entry | None) -> Cancellation | None:
    if entry is None:
        return None
    return Cancellation(
        note=entry.text("note", "say what happened"), source=entry.text("source", "say where that can be read")
    )


def _rule(entry: Entry) -> RuleVersion:
    limit = _limit(entry)
    confidence = entry.choice("confidence", Confidence)
    checked = entry.day("last_checked")
    if confidence is Confidence.SOURCED and checked is None:
        raise entry.refusal("last_checked is missing; write the day somebody last held the rule against its source")
    note = entry.optional_text("note")
    if isinstance(limit, NotHeld) and note is None:
        raise entry.refusal("note is missing; say why no rule is held")
    return entry.made(
        lambda: RuleVersion(
            known_from=entry.day("known_from"),
            limit=limit,
            overage=_overage(entry, limit),
            source=entry.text("source", "say where the rule can be read"),
            confidence=confidence,
            last_checked=checked,
            note=note,
        )
    )


def _limit(entry: Entry) -> AgeLimit:
    """The three ways to state a limit. Leaving both bounds out is none of them: silence is not "no limit"."""
    bounds = [key for key in ("born_on_or_after", "born_on_or_before") if key in entry.values]
    stated = entry.optional_text("age_limit")
    if stated is None:
        if "minimum_age" in entry.values:
            raise entry.refusal(
                "only a rule with age_limit: none takes this; give the bound as born_on_or_before", "minimum_age"
            )
        return entry.made(lambda: BirthWindow(entry.day("born_on_or_after"), entry.day("born_on_or_before")))
    if bounds:
        raise entry.refusal(f"a rule with age_limit has no {bounds[0]}; keep one of the two", "age_limit")
    if stated == "none":
        return NoLimit(_minimum_verified(entry))
    if stated == "not held":
        return NotHeld()
    raise entry.refusal(
        f"{stated!r} is not known here; write none or not held, or give the bounds instead", "age_limit"
    )


def _minimum_verified(entry: Entry) -> bool:
    stated = entry.text("minimum_age", "write none, or not verified where nobody has checked")
    if stated not in ("none", "not verified"):
        raise entry.refusal(f"{stated!r} is not known here; write none or not verified", "minimum_age")
    return stated == "none"


def _overage(entry: Entry, limit: AgeLimit) -> int | None:
    if isinstance(limit, NoLimit) and "overage" in entry.values:
        raise entry.refusal("without an age limit nobody is overage; leave the key out", "overage")
    if entry.values.get("overage") == "not known":
        return None
    places = entry.count("overage")
    if places is None and isinstance(limit, BirthWindow):
        raise entry.refusal("overage is missing; write the number of places, 0 for none, or not known")
    return places


def _refuse_broken_routes(catalogue: Catalogue) -> None:
    held = {f"{competition.id}/{edition.id}" for competition, edition in catalogue.editions()}
    for competition, edition in catalogue.editions():
        for target in edition.qualifies_for:
            if target not in held:
                message = (
                    f"{competition.id}.yaml, edition {edition.id}, qualifies_for: no edition {target!r} is held; "
                    f"write it as competition/edition, or add that edition."
                )
                raise SettingError(message)
