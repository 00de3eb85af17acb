"""Everybody of a roster held against everything ahead: which editions matter, and everybody's answer in each.

Births that are equal are asked about once for an edition (`tracker.eligibility.batch`), so that hundreds of players
against all editions ahead take no longer than a page may take.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.batch import answers, crowd_of
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.rule import Confederation
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth, Sex

#: The answers with which somebody may play, if need be in an overage place, or of whom nobody can tell.
_MATTERS = frozenset({Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT, Answer.OVERAGE, Answer.CANNOT_TELL})


@dataclass(frozen=True, slots=True)
class EditionAhead:
    """An edition to come or being played, with everybody's answer in the order in which the births were given."""

    competition: Competition
    edition: Edition
    answers: tuple[Answer, ...]
    provisional: bool


def editions_ahead(
    catalogue: Catalogue, births: Sequence[Birth | None], sex: Sex, day: date, confederation: Confederation
) -> tuple[EditionAhead, ...]:
    """The editions that a side of such players may enter and that matter for one of them, the next first."""
    ahead = sorted(_entered(catalogue, sex, day, confederation), key=lambda pair: (pair[1].when, pair[0].id))
    crowd = crowd_of(births)
    found = []
    for competition, edition in ahead:
        rules = edition.rules_on(confederation=confederation)
        told = answers(rules, crowd)
        if not _MATTERS.isdisjoint(told):
            provisional = any(rule.provisional for rule in rules)
            found.append(EditionAhead(competition, edition, told, provisional))
    return tuple(found)


def _entered(
    catalogue: Catalogue, sex: Sex, day: date, confederation: Confederation
) -> Iterator[tuple[Competition, Edition]]:
    for competition, edition in catalogue.editions():
        if competition.sex.admits(sex) and competition.open_to(confederation) and edition.coming_on(day):
            yield competition, edition
