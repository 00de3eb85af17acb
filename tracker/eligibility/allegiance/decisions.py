"""Row R0: a recorded decision of FIFA or CAS wins over everything that is computed."""

from __future__ import annotations

from tracker.eligibility.allegiance.answer import Answer, Outcome, Way, either, settled, unsettled
from tracker.eligibility.allegiance.career import ChangeRequest, Decision
from tracker.eligibility.allegiance.days import before
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import Citation, Finding, Ground, all_of, any_of, found
from tracker.eligibility.allegiance.last_word import Word, last_words
from tracker.eligibility.allegiance.requests import approved
from tracker.eligibility.rule import Confidence
from tracker.logic.truth import Truth

_OPEN = frozenset(Answer) - {Answer.CANNOT_TELL}


def unless_decided(desk: Desk, computed: Way) -> Outcome:
    """What was decided of this player and association by the day, and what the rules say where nothing was."""
    words = [
        Word(decision, _covers(desk, decision), decision.day, f"{decision.place}.date")
        for decision in desk.career.decisions
    ]
    last, missing = last_words(words)
    by_the_rules = computed()
    ways = [_by(desk, decision, by_the_rules) if decision else by_the_rules for decision in last]
    if len(ways) == 1:
        return ways[0]
    return either(found(Truth.UNKNOWN, *missing).saying(unknown=[desk.ground("decision-open", "R0")]), ways)


def _covers(desk: Desk, decision: Decision) -> Finding:
    """Whether a decision is about this association, was taken by the day, and no later change left it behind."""
    later = any_of(_left_since(desk, request, decision) for request in desk.career.change_requests)
    return all_of([_about_target(desk, decision), desk.by_now(decision.day, f"{decision.place}.date"), ~later])


def _about_target(desk: Desk, decision: Decision) -> Finding:
    """Without an association a decision is about the one that its file, or else the question, asks for."""
    about = decision.association or desk.career.target_association or desk.target
    return found(Truth.of(about == desk.target))


def _left_since(desk: Desk, request: ChangeRequest, decision: Decision) -> Finding:
    if request.to == desk.target:
        return found(Truth.NO)
    fields = (f"{request.place}.decided", f"{decision.place}.date")
    return all_of([approved(desk, request), found(before(decision.day, request.deciding), *fields)])


def _by(desk: Desk, decision: Decision, computed: Outcome) -> Outcome:
    outcome = _ruled(Answer(decision.ruling.value))
    if _covers(desk, decision).truth is Truth.YES:
        outcome = outcome.adding(_decided(desk, decision))
    if computed.answer is outcome.answer:
        return outcome
    against = desk.ground(f"text-alone-{computed.answer.value.replace('_', '-')}", "text")
    return outcome.adding(against)


def _ruled(answer: Answer) -> Outcome:
    """What was ruled, which may be that the question stays open until a further decision."""
    return unsettled(_OPEN, "decision_overrides") if answer is Answer.CANNOT_TELL else settled(answer)


def _decided(desk: Desk, decision: Decision) -> Ground:
    cited = Citation(f"R0: {decision.authority}", Confidence.SOURCED, decision.citation)
    if decision.day.exact:
        return desk.ground("decision", cited, authority=decision.authority, day=decision.day.earliest)
    return desk.ground("decision-some-day", cited, authority=decision.authority)
