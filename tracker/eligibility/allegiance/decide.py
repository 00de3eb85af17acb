"""May this association field this player on this day? The table of `docs/rules/allegiance.md`, row by row."""

from __future__ import annotations

from tracker.eligibility.allegiance.answer import (
    Answer,
    Outcome,
    Verdict,
    branch,
    either,
    settled,
    unsettled,
)
from tracker.eligibility.allegiance.career import Career, Question
from tracker.eligibility.allegiance.change import may_change
from tracker.eligibility.allegiance.decisions import unless_decided
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.edition import unless_played_before
from tracker.eligibility.allegiance.either_way import whichever_way
from tracker.eligibility.allegiance.finding import found
from tracker.eligibility.allegiance.left_out import taken_for_granted
from tracker.eligibility.allegiance.link import linked
from tracker.eligibility.allegiance.nationality import holds_nationality, without_nationality
from tracker.eligibility.allegiance.nations import Nations, load_nations
from tracker.eligibility.allegiance.requests import after_changes
from tracker.eligibility.allegiance.texts import Rules, load_rules
from tracker.eligibility.allegiance.tie import tied_elsewhere, tied_to_both, tied_to_target
from tracker.logic.truth import Truth


def decide(
    career: Career, question: Question, rules: Rules | None = None, nations: Nations | None = None
) -> Verdict:
    """Answer by the version in force on the day; where two may have been, by both.

    Args:
        career: what is known of the player. What happened after the day asked about is not looked at.
        question: the association, the day, and a competition if one is asked about.
        rules: the rules, the package's own if none are given.
        nations: the facts about associations, the package's own if none are given.
    """
    rules, nations = rules or load_rules(), nations or load_nations()
    texts = rules.on(question.on)
    desks = [Desk(career, question, text, rules, nations) for text in texts]
    outcome = _under_all(desks)
    outcome = outcome.adding(*taken_for_granted(desks[-1]))
    if question.association not in nations.members:
        ground = rules.ground("unknown-association", "text", association=question.association)
        outcome = outcome.adding(ground)
    return Verdict(
        association=question.association,
        on=question.on,
        answer=outcome.answer,
        may_be_fielded=outcome.fielding,
        provisional=not outcome.firm,
        reasons=outcome.grounds,
        missing=outcome.missing,
        text=texts[-1],
    )


def _under_all(desks: list[Desk]) -> Outcome:
    outcomes = [whichever_way(desk, _outcome) for desk in desks]
    if len(outcomes) == 1:
        return outcomes[0]
    ground = desks[0].ground("version-open", "text")
    return either(found(Truth.UNKNOWN, "rule").saying(unknown=[ground]), outcomes)


def _outcome(desk: Desk) -> Outcome:
    """R0 wins over all others; they are walked from R1 on."""
    return unless_decided(
        desk,
        lambda: branch(holds_nationality(desk), lambda: _holding(desk), lambda: without_nationality(desk)),
    )


def _holding(desk: Desk) -> Outcome:
    """From R2 on: the nationality is held. Before 2004 that was enough."""
    if not desk.text.ties:
        return settled(Answer.ELIGIBLE, desk.ground("nationality-enough", desk.text.citation))
    return after_changes(
        desk, unchanged=lambda: _without_change(desk), to_the_target=lambda: unless_played_before(desk)
    )


def _without_change(desk: Desk) -> Outcome:
    """R2: tied to another association, or free."""
    return branch(tied_elsewhere(desk), lambda: _tied(desk), lambda: _free(desk))


def _tied(desk: Desk) -> Outcome:
    return branch(
        tied_to_both(desk).saying(
            yes=[desk.ground("tied-to-both", "R2")], unknown=[desk.ground("tied-to-both-open", "R2")]
        ),
        lambda: unsettled(set(Answer) - {Answer.CANNOT_TELL}, "change_requests"),
        lambda: may_change(desk),
    )


def _free(desk: Desk) -> Outcome:
    """R3 to R4c: whether the nationality comes with a link. To have been fielded already is no link."""
    link = branch(linked(desk), lambda: settled(Answer.ELIGIBLE), lambda: settled(Answer.NOT_ELIGIBLE))
    return link.adding(*tied_to_target(desk).grounds)
