"""Rows R1 and R1b: is the association's nationality held on the day, and for good?"""

from __future__ import annotations

from tracker.eligibility.allegiance.answer import Answer, Outcome, branch, settled, unsettled
from tracker.eligibility.allegiance.career import Citizenship, Mode
from tracker.eligibility.allegiance.days import Days, before, exact, not_after
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, Finding, all_of, any_of, found, known_flag
from tracker.logic.truth import Truth


def of_target(desk: Desk) -> tuple[Citizenship, ...]:
    """The nationalities on record that entitle to play for the association."""
    rows = desk.career.nationalities or ()
    return tuple(row for row in rows if desk.nations.gives(row.country, desk.target))


def held_on(row: Citizenship, day: Days) -> Finding:
    """Whether a nationality was held on a day that may itself be known only in part."""
    begun = found(not_after(row.begins, day), *_beginning(row))
    ended = found(before(row.ends, day), *_unless_exact(row.ends, f"{row.place}.held_to"))
    return all_of([begun, ~ended])


def _beginning(row: Citizenship) -> tuple[str, ...]:
    """What would tell since when it was held: the day, or that it was held by birth."""
    mode = () if row.mode or row.held_from else (f"{row.place}.mode",)
    return mode + _unless_exact(row.begins, f"{row.place}.held_from")


def _unless_exact(day: Days, place: str) -> tuple[str, ...]:
    return () if exact(day) else (place,)


def held_for_good(desk: Desk, row: Citizenship) -> Finding:
    """Row R1 for one nationality: held on the day, and not only for as long as one lives there."""
    return all_of([held_on(row, desk.on), _permanent(row)])


def _permanent(row: Citizenship) -> Finding:
    """What is held by birth or by descent does not hang on residence unless the file says so."""
    if row.permanent is None and row.mode in (Mode.BIRTH, Mode.DESCENT):
        return Finding(Truth.YES)
    return known_flag(row.permanent, f"{row.place}.permanent")


def from_birth(desk: Desk, row: Citizenship) -> Finding:
    """Whether a nationality was held from birth on."""
    if row.mode is Mode.BIRTH:
        return Finding(Truth.YES)
    if row.mode is Mode.NATURALISED:
        return NO
    mode = () if row.mode else (f"{row.place}.mode",)
    return found(not_after(row.begins, desk.birth), *mode, *_beginning(row), *desk.birth_missing)


def holds_nationality(desk: Desk) -> Finding:
    """Row R1: the association's nationality is held on the day, for good."""
    if desk.career.nationalities is None:
        return found(Truth.UNKNOWN, "nationalities").saying(unknown=[desk.ground("nationality-open", "R1")])
    held = any_of(held_for_good(desk, row) for row in of_target(desk))
    said = held.saying(
        yes=[desk.ground("nationality-held", "R1-held", association=desk.target)],
        unknown=[desk.ground("nationality-open", "R1")],
    )
    return _not_held(desk, said) if said.truth is Truth.NO else said


def _not_held(desk: Desk, said: Finding) -> Finding:
    """Why not: not held at all, or only for as long as one lives there; row R1b warns of a mere entitlement."""
    held = any_of(held_on(row, desk.on) for row in of_target(desk))
    code = "nationality-not-held" if held.truth is Truth.NO else "nationality-not-permanent"
    refused = said.saying(no=[desk.ground(code, "R1", association=desk.target)])
    if held.truth is Truth.NO and entitled(desk).truth is Truth.YES:
        return refused.adding(desk.ground("entitled-only", "R1b"))
    return refused


def without_nationality(desk: Desk) -> Outcome:
    """Row R1 where the nationality is not held: a no, unless the player holds none at all, which FIFA decides."""
    return branch(
        _stateless(desk).saying(yes=[desk.ground("stateless", "R1-stateless")]),
        lambda: unsettled({Answer.ELIGIBLE, Answer.NOT_ELIGIBLE}, "decision_overrides"),
        lambda: settled(Answer.NOT_ELIGIBLE),
    )


def _stateless(desk: Desk) -> Finding:
    rows = desk.career.nationalities
    if rows is None:
        return found(Truth.UNKNOWN, "nationalities")
    if not rows:
        return Finding(Truth.YES)
    marks = (row for row in rows if row.country in desk.nations.without_nationality)
    return any_of(held_on(row, desk.on) for row in marks)


def entitled(desk: Desk) -> Finding:
    """Row R1b: birth or family might entitle the player to the nationality, which is not to hold it."""
    family = desk.career.family
    territories = (family.birth_territory, *(family.parents or ()), *(family.grandparents or ()))
    from_there = any_of(
        found(desk.nations.lies_in(territory, desk.target)) for territory in territories if territory
    )
    later = any_of(found(before(desk.on, row.begins)) for row in of_target(desk))
    return any_of([from_there, later])
