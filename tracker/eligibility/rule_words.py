"""Rules and editions as phrases, for lists and routes. Their sentences stand in `translations/*/routes.ftl`."""

from __future__ import annotations

from tracker.eligibility.competition import Edition
from tracker.eligibility.rule import AgeLimit, BirthWindow, NoLimit, RuleVersion, Squad
from tracker.football.phrase import Phrase, phrase


def rule_phrase(version: RuleVersion) -> Phrase:
    """A rule in a line: the births it admits and its overage places, and for whose sides it holds."""
    said = _births(version.limit)
    if isinstance(version.limit, BirthWindow):
        said = phrase("rules-with-overage", births=said, overage=_overage(version.overage))
    if version.confederations:
        named = ", ".join(one.value for one in version.confederations)
        said = phrase("rules-for-sides", confederations=named, rule=said)
    return phrase("rules-known-from", day=version.known_from, rule=said) if version.known_from else said


def rule_parts(version: RuleVersion) -> tuple[Phrase, ...]:
    """A rule in a line, with the size of the squad where that came with it."""
    return (rule_phrase(version), *(squad_phrases(version.squad) if version.squad else ()))


def _births(limit: AgeLimit) -> Phrase:
    match limit:
        case BirthWindow(first, None) if first:
            return phrase("rules-born-from", first=first)
        case BirthWindow(None, last) if last:
            return phrase("rules-born-until", last=last)
        case BirthWindow(first, last) if first and last:
            return phrase("rules-born-between", first=first, last=last)
        case NoLimit(minimum_verified):
            return phrase("rules-no-limit" if minimum_verified else "rules-no-upper-limit")
        case _:
            return phrase("rules-not-held")


def _overage(places: int | None) -> Phrase:
    return phrase("rules-overage-not-known") if places is None else phrase("rules-overage", places=places)


def days_phrase(edition: Edition) -> Phrase | None:
    """When an edition is played, as far as that is held; nothing where not even the year is."""
    if edition.start and edition.end:
        return phrase("rules-days", first=edition.start, last=edition.end)
    if edition.start:
        return phrase("rules-days-from", first=edition.start)
    return phrase("rules-year", year=str(edition.year)) if edition.year else None


def staged(edition: Edition) -> tuple[Phrase | str, ...]:
    """When and where an edition is played and by how many teams, as far as that is held."""
    teams = phrase("rules-teams", teams=edition.teams) if edition.teams else None
    return tuple(part for part in (days_phrase(edition), edition.host, teams) if part)


def squad_phrases(squad: Squad) -> tuple[Phrase, ...]:
    """How many players a team names, in parts."""
    size = phrase("rules-squad", players=squad.players)
    if squad.at_least:
        size = phrase("rules-squad-between", least=squad.at_least, players=squad.players)
    parts = {
        "rules-squad-alternates": squad.alternates,
        "rules-squad-goalkeepers": squad.goalkeepers,
        "rules-squad-per-match": squad.per_match,
    }
    return (size, *(phrase(code, players=number) for code, number in parts.items() if number))
