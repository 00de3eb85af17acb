"""May this player play, by age? The answer for one edition, and for every edition of the player's sex.

A birth is an interval and the rule a pair of dates; no age is ever computed. Nationality, registration,
discipline and selection are decided elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tracker.eligibility import reasons
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.facts import answer_if_older, subject_of, terms_of
from tracker.eligibility.rule import BirthWindow, Confederation, NoLimit, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.settle import what_settles
from tracker.eligibility.verdict import Answer, Reason, Verdict
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.logic.evaluate import Subject, evaluate
from tracker.logic.truth import Truth


@dataclass(frozen=True, slots=True)
class _Finding:
    """What the rules say about a birth, before it is put beside the edition it was asked for."""

    answer: Answer
    grounds: tuple[Reason, ...]
    missing: tuple[str, ...] = ()
    provisional: bool = False


def decide(
    competition: Competition,
    edition: Edition,
    born: Birth | None,
    as_of: date | None = None,
    confederation: Confederation | None = None,
) -> Verdict:
    """Answer for one edition by its rule as known on `as_of`, or as known best if no day is given.

    `confederation` is that of the player's side. It matters where an edition has a rule for each confederation;
    without it, such an edition is answered only if all its rules agree.
    """
    finding = _find(edition, edition.rules_on(as_of, confederation), born, as_of)
    return Verdict(
        competition=competition.id,
        competition_name=competition.name,
        edition=edition.id,
        edition_name=edition.name,
        born=born,
        answer=finding.answer,
        provisional=finding.provisional,
        reasons=finding.grounds,
        missing=finding.missing,
    )


def decide_all(
    catalogue: Catalogue,
    born: Birth | None,
    sex: Sex,
    as_of: date | None = None,
    confederation: Confederation | None = None,
) -> tuple[Verdict, ...]:
    """Answer for every edition that players of this sex enter, in order of date."""
    entered = [pair for pair in catalogue.editions() if pair[0].sex.admits(sex)]
    entered.sort(key=lambda pair: (pair[1].when, pair[0].id, pair[1].id))
    return tuple(decide(competition, edition, born, as_of, confederation) for competition, edition in entered)


def _find(edition: Edition, rules: tuple[RuleVersion, ...], born: Birth | None, as_of: date | None) -> _Finding:
    match rules:
        case ():
            return _Finding(Answer.NO_RULE_HELD, (reasons.no_rule(edition, as_of),), ("rule",))
        case (version,):
            found = _judge(version, born)
            return replace(found, grounds=found.grounds + reasons.circumstances(edition, version))
        case _:
            return _by_confederation(edition, rules, born)


def _by_confederation(edition: Edition, rules: tuple[RuleVersion, ...], born: Birth | None) -> _Finding:
    """What can be said of a side whose confederation is not known: only what all the rules agree on."""
    found = [_judge(version, born) for version in rules]
    agreed = len({one.answer for one in found}) == 1
    missing = [] if agreed else ["confederation"]
    grounds = [reasons.for_sides(version, one.grounds[0]) for version, one in zip(rules, found, strict=True)]
    return _Finding(
        answer=found[0].answer if agreed else Answer.CANNOT_TELL,
        grounds=(*grounds, *reasons.common_circumstances(edition, rules)),
        missing=tuple(dict.fromkeys(missing + [thing for one in found for thing in one.missing])),
        provisional=any(one.provisional for one in found),
    )


def _judge(version: RuleVersion, born: Birth | None) -> _Finding:
    match version.limit:
        case BirthWindow() as window:
            answer, phrases, missing = _hold_against(window, version, born)
        case NoLimit() as limit:
            answer, phrases, missing = Answer.NO_AGE_LIMIT, reasons.without_limit(limit), ()
        case _:
            answer, phrases, missing = Answer.NO_RULE_HELD, (phrase("age-no-rule"),), ("rule",)
    grounds = tuple(Reason(spoken, version.source) for spoken in phrases)
    return _Finding(answer, grounds, missing, version.provisional)


def _hold_against(
    window: BirthWindow, version: RuleVersion, born: Birth | None
) -> tuple[Answer, tuple[Phrase, ...], tuple[str, ...]]:
    """The answer of a window, why it is so, and what is missing for one."""
    possible = _possible(version, subject_of(born))
    if born is not None and len(possible) == 1:
        answer = possible[0]
        missing = ("rule",) if answer is Answer.CANNOT_TELL else ()
        return answer, (reasons.placed(answer, born, version, window),), missing
    missing = (what_settles(born, window), *(("rule",) if Answer.CANNOT_TELL in possible else ()))
    return Answer.CANNOT_TELL, (reasons.straddling(possible, born, version, window),), missing


def _possible(version: RuleVersion, subject: Subject) -> list[Answer]:
    """Every answer that what is known of the birth allows, from the oldest side to the youngest."""
    terms = terms_of(version)
    within = evaluate(terms.within, subject).truth
    if within is Truth.YES:
        return [Answer.WITHIN_AGE]
    found = []
    if evaluate(terms.older, subject).truth is not Truth.NO:
        found.append(answer_if_older(version))
    if within is not Truth.NO:
        found.append(Answer.WITHIN_AGE)
    if evaluate(terms.younger, subject).truth is not Truth.NO:
        found.append(Answer.TOO_YOUNG)
    return found
