"""Rows R2 to R2d: which matches tie a player to an association, and which leave him or her free."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tracker.eligibility.allegiance.career import OLYMPIC, SENIOR, Discipline, Match, MatchStatus
from tracker.eligibility.allegiance.days import Days, before, exact, exactly
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, YES, Finding, Ground, all_of, any_of, found, known_flag
from tracker.football.people import Sex
from tracker.logic.span import Span
from tracker.logic.truth import Truth

#: A sentence names no more matches than these; `missing` names all.
MOST_NAMED = 10


def official(match: Match) -> Finding:
    """Whether a match belonged to an official competition."""
    if match.status in (None, MatchStatus.UNKNOWN):
        return found(Truth.UNKNOWN, f"{match.place}.status")
    return YES if match.status is MatchStatus.OFFICIAL else NO


def played(desk: Desk, match: Match) -> Finding:
    """Whether the player had been fielded in a match by the day asked about; the bench is not the pitch."""
    fielded = known_flag(match.fielded, f"{match.place}.fielded")
    if fielded.truth is Truth.NO:
        fielded = fielded.recalled()
    return all_of([desk.by_now(match.played_on, f"{match.place}.date"), fielded])


def tying(desk: Desk, match: Match) -> Finding:
    """Row R2 for one match: fielded, in whole or part, in an official match of any age group and any football."""
    tie = all_of([played(desk, match), official(match)])
    return tie.recalled() if tie.truth is Truth.YES and _other_football(match) else tie


def _other_football(match: Match) -> bool:
    return match.discipline in (Discipline.FUTSAL, Discipline.BEACH)


def at_a_level(desk: Desk, match: Match) -> Finding:
    """Whether a match was one of the A team; the Olympic tournament is for women alone, as far as recalled."""
    if match.level is None:
        return found(Truth.UNKNOWN, f"{match.place}.level")
    if match.level != OLYMPIC:
        return found(Truth.of(match.level == SENIOR))
    if desk.career.sex is None:
        return found(Truth.UNKNOWN, "sex").recalled()
    return found(Truth.of(desk.career.sex is Sex.FEMALE)).recalled()


def tied_elsewhere(desk: Desk) -> Finding:
    """Row R2: an official match ties the player to another association."""
    if desk.career.matches is None:
        return found(Truth.UNKNOWN, "matches").saying(unknown=[desk.ground("matches-open", "R2")])
    tie = any_of(tying(desk, match) for match in desk.others)
    return Finding(tie.truth, tie.firm, _said(desk, tie), tie.missing)


def _said(desk: Desk, tie: Finding) -> tuple[Ground, ...]:
    if tie.truth is Truth.YES:
        return _tied(desk)
    return (_free(desk),) if tie.truth is Truth.NO else _open(desk)


def _tied(desk: Desk) -> tuple[Ground, ...]:
    matches = [match for match in desk.others if tying(desk, match).truth is Truth.YES]
    football = [match for match in matches if not _other_football(match)]
    first = min(football or matches, key=lambda match: (match.day.earliest, match.association))
    tied = desk.ground("tied", "R2", association=first.association, matches=len(matches))
    if not football:
        tied = desk.ground("tied-any-football", "R2-any-football", association=first.association)
    return tied, desk.ground("friendlies-barred", "R2b")


def _free(desk: Desk) -> Ground:
    """Row R2c: why nothing ties the player."""
    if not desk.others:
        return desk.ground("no-match-elsewhere", "R2")
    bench = [match for match in desk.others if official(match).truth is not Truth.NO]
    if bench:
        return desk.ground("bench-only", "R2c-bench", matches=len(bench))
    return desk.ground("friendlies-only", "R2c", matches=len(desk.others))


def _open(desk: Desk) -> tuple[Ground, ...]:
    """Row R2d: the matches on which the answer hangs."""
    matches = [match for match in desk.others if tying(desk, match).truth is Truth.UNKNOWN]
    unclear = [match for match in matches if official(match).truth is Truth.UNKNOWN]
    code = "status-open" if unclear else "tie-open"
    places = [match.place for match in unclear or matches]
    named = ", ".join(places[:MOST_NAMED])
    return (desk.ground(code, "R2d", matches=named, more=max(0, len(places) - MOST_NAMED)),)


def tied_to_target(desk: Desk) -> Finding:
    """An official match ties the player to the very association that asks."""
    tie = any_of(tying(desk, match) for match in desk.own)
    return tie.saying(yes=[desk.ground("tied-to-target", "R2", association=desk.target)])


def tied_to_both(desk: Desk) -> Finding:
    """Official matches for the association that asks stand before those of another, or in the time of free moves.

    Who the player belongs to then cannot be read from matches alone: an approved change may be missing.
    """
    first = first_day(desk, desk.others)
    free_until = exactly(desk.rules.ties_since)
    return any_of(
        all_of([tying(desk, match), any_of([_earlier(match, first), _earlier(match, free_until)])])
        for match in desk.own
    )


def _earlier(match: Match, day: Days) -> Finding:
    return found(before(match.day, day), f"{match.place}.date")


def first_day(desk: Desk, matches: Iterable[Match]) -> Days:
    """The days on which the first official match may have been, given that there was one."""
    judged = [(match.day, tying(desk, match).truth) for match in matches]
    possible = [day for day, truth in judged if truth is not Truth.NO]
    sure = [day for day, truth in judged if truth is Truth.YES]
    if not possible:
        return Span(date.min, date.max)
    latest = min(day.latest for day in sure) if sure else max(day.latest for day in possible)
    return Span(min(min(day.earliest for day in possible), latest), latest)


def first_day_missing(desk: Desk, matches: Iterable[Match]) -> tuple[str, ...]:
    """The fields that would tell on which day the first official match was."""
    matches = tuple(matches)
    latest = first_day(desk, matches).latest
    fields: list[str] = []
    for match in matches:
        tie = tying(desk, match)
        if tie.truth is not Truth.NO and match.day.earliest <= latest:
            fields += tie.missing
            fields += () if exact(match.played_on) else (f"{match.place}.date",)
    return tuple(dict.fromkeys(fields))
