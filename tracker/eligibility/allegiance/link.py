"""Rows R3 to R4c: the link to a territory that a shared nationality, or one acquired later, needs."""

from __future__ import annotations

from tracker.eligibility.allegiance.career import Citizenship
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, Finding, all_of, any_of, found
from tracker.eligibility.allegiance.nationality import from_birth, held_for_good, of_target
from tracker.eligibility.allegiance.nations import Shared
from tracker.eligibility.allegiance.residence import lived_there, lived_there_after_arrival
from tracker.logic.truth import Truth

PARENTS, GRANDPARENTS = 2, 4
SCHOOL_YEARS = 5


def linked(desk: Desk) -> Finding:
    """Whether the nationality comes with the link that the version in force asks for."""
    shared = desk.nations.shared_with(desk.target)
    return _shared_link(desk, shared) if shared else any_of([_by_birthright(desk), _new_link(desk)])


def _by_birthright(desk: Desk) -> Finding:
    """Row R4c: held from birth and shared with nobody, a nationality is link enough."""
    if desk.career.nationalities is None:
        return found(Truth.UNKNOWN, "nationalities")
    held = any_of(_good_from_birth(desk, row) for row in of_target(desk))
    return held.saying(yes=[desk.ground("held-from-birth", "R4c", association=desk.target)])


def _good_from_birth(desk: Desk, row: Citizenship) -> Finding:
    return all_of([held_for_good(desk, row), from_birth(desk, row)])


def _shared_link(desk: Desk, shared: Shared) -> Finding:
    """Row R3, with R3b in the place of residence where the associations agreed so."""
    if desk.target in shared.agreement:
        link = any_of([*_family_links(desk, "R3"), _schooled(desk)])
    else:
        link = any_of([*_family_links(desk, "R3"), _shared_residence(desk)])
    return _closed(desk, link if link.truth is not Truth.NO else link.recalled(), "R3")


def _new_link(desk: Desk) -> Finding:
    """Row R4: a nationality acquired later."""
    return _closed(desk, any_of([*_family_links(desk, "R4"), _new_residence(desk)]), "R4")


def _closed(desk: Desk, link: Finding, row: str) -> Finding:
    """The grounds of a yes are those of the limbs that gave it; a no and an open answer are the row's own."""
    if link.truth is Truth.NO:
        return Finding(Truth.NO, link.firm, (desk.ground("link-none", row, association=desk.target),))
    if link.truth is Truth.UNKNOWN:
        return link.adding(desk.ground("link-open", row, association=desk.target))
    return link


def _family_links(desk: Desk, row: str) -> list[Finding]:
    """Born there, or a parent, or a grandparent."""
    family = desk.career.family
    born = _born_there(desk, family.birth_territory, "birth_territory")
    parents = _ancestors(desk, family.parents, "parents_birth_territory", PARENTS)
    grandparents = _ancestors(desk, family.grandparents, "grandparents_birth_territory", GRANDPARENTS)
    return [
        limb.saying(yes=[desk.ground(code, row, association=desk.target)])
        for limb, code in ((born, "link-born"), (parents, "link-parent"), (grandparents, "link-grandparent"))
    ]


def _born_there(desk: Desk, territory: str | None, place: str) -> Finding:
    return found(Truth.UNKNOWN if territory is None else desk.nations.lies_in(territory, desk.target), place)


def _ancestors(desk: Desk, territories: tuple[str | None, ...] | None, place: str, number: int) -> Finding:
    """Whether one of them was born there; a list shorter than there are ancestors leaves the rest unknown."""
    if territories is None:
        return found(Truth.UNKNOWN, place)
    all_of_them = [*territories, *([None] * (number - len(territories)))]
    return any_of(_born_there(desk, one, f"{place}[{at}]") for at, one in enumerate(all_of_them))


def _shared_residence(desk: Desk) -> Finding:
    limit = desk.text.shared_residence
    if limit is None:
        return NO
    ground = desk.ground("link-residence", limit.citation, association=desk.target, years=limit.value)
    return lived_there(desk, limit).saying(yes=[ground])


def _schooled(desk: Desk) -> Finding:
    """Row R3b: the home nations count school years before 18 instead of years of residence."""
    if desk.career.schooling is None:
        return found(Truth.UNKNOWN, "schooling").recalled()
    rows = desk.career.schooling
    schooled = any_of(
        all_of(
            [
                _born_there(desk, row.territory, f"{row.place}.territory"),
                found(Truth.of(None if row.years is None else row.years >= SCHOOL_YEARS), f"{row.place}.years"),
            ]
        )
        for row in rows
    )
    return schooled.recalled().saying(yes=[desk.ground("link-schooling", "R3b", association=desk.target)])


def _new_residence(desk: Desk) -> Finding:
    lived = lived_there_after_arrival(desk)
    if lived.truth is not Truth.YES:
        return lived
    citation = desk.text.new_residence[-1].years.citation
    return lived.saying(yes=[desk.ground("link-residence-new", citation, association=desk.target)])
