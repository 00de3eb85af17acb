"""May this player play, by age? The answer for one edition, and for every edition of the player's sex.

A birth is an interval and the rule a pair of dates; no age is ever computed. Nationality, registration,
discipline and selection are decided elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.eligibility import reasons
from tracker.eligibility.facts import subject_of, terms_of
from tracker.eligibility.rule import BirthWindow, Competition, Edition, NoLimit, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.settle import what_settles
from tracker.eligibility.verdict import Answer, Reason, Verdict
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.logic.evaluate import Subject, evaluate
from tracker.logic.truth import Truth


@dataclass(frozen=True, slots=True)
class _Finding:
    """What a rule says about a birth, before it is put beside the edition it was asked for."""

    answer: Answer
    phrases: tuple[Phrase, ...]
    missing: tuple[str, ...] = ()


def decide(competition: Competition, edition: Edition, born: Birth | None, as_of: date | None = None) -> Verdict:
    """Answer for one edition by its rule as known on `as_of`, or as known best if no day is given."""
    version = edition.version_on(as_of)
    if version is None:
        finding = _Finding(Answer.NO_RULE_HELD, (), ("rule",))
        grounds: tuple[Reason, ...] = (reasons.no_rule(edition, as_of),)
    else:
        finding = _judge(version, born)
        stated = tuple(Reason(spoken, version.source) for spoken in finding.phrases)
        grounds = stated + reasons.circumstances(edition, version)
    return Verdict(
        competition=competition.id,
        competition_name=competition.name,
        edition=edition.id,
        edition_name=edition.name,
        born=born,
        answer=finding.answer,
        provisional=version is not None and version.provisional,
        reasons=grounds,
        missing=finding.missing,
    )


def decide_all(
    catalogue: Catalogue, born: Birth | None, sex: Sex, as_of: date | None = None
) -> tuple[Verdict, ...]:
    """Answer for every edition that players of this sex enter, in order of date."""
    entered = [pair for pair in catalogue.editions() if pair[0].sex.admits(sex)]
    entered.sort(key=lambda pair: (pair[1].when, pair[0].id, pair[1].id))
    return tuple(decide(competition, edition, born, as_of) for competition, edition in entered)


def _judge(version: RuleVersion, born: Birth | None) -> _Finding:
    match version.limit:
        case BirthWindow() as window:
            return _hold_against(window, version, born)
        case NoLimit() as limit:
            return _Finding(Answer.NO_AGE_LIMIT, reasons.without_limit(limit))
        case _:
            return _Finding(Answer.NO_RULE_HELD, (phrase("age-no-rule"),), ("rule",))


def _hold_against(window: BirthWindow, version: RuleVersion, born: Birth | None) -> _Finding:
    possible = _possible(version, subject_of(born))
    if born is not None and len(possible) == 1:
        answer = possible[0]
        missing = ("rule",) if answer is Answer.CANNOT_TELL else ()
        return _Finding(answer, (reasons.placed(answer, born, version, window),), missing)
    missing = (what_settles(born, window), *(("rule",) if Answer.CANNOT_TELL in possible else ()))
    return _Finding(Answer.CANNOT_TELL, (reasons.straddling(possible, born, version, window),), missing)


def _possible(version: RuleVersion, subject: Subject) -> list[Answer]:
    """Every answer that what is known of the birth allows, from the oldest side to the youngest."""
    terms = terms_of(version)
    within = evaluate(terms.within, subject).truth
    if within is Truth.YES:
        return [Answer.WITHIN_AGE]
    found = []
    if evaluate(terms.older, subject).truth is not Truth.NO:
        found.append(_older(version))
    if within is not Truth.NO:
        found.append(Answer.WITHIN_AGE)
    if evaluate(terms.younger, subject).truth is not Truth.NO:
        found.append(Answer.TOO_YOUNG)
    return found


def _older(version: RuleVersion) -> Answer:
    """The answer for a player older than the window; without knowing the places there is none."""
    if version.overage is None:
        return Answer.CANNOT_TELL
    return Answer.OVERAGE if version.overage else Answer.TOO_OLD
