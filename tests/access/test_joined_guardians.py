"""Who stands for a child of whom two records became one."""

from __future__ import annotations

import pytest
from tracker.access.guardianship import Relation
from tracker.access.joined_guardians import Tie, TieFault, joined_ties

MOTHER, FATHER, SELF = Relation.MOTHER, Relation.FATHER, Relation.SELF


def tie(number: int, user: int, relation: Relation = MOTHER, **more: bool) -> Tie:
    return Tie(number, user, relation, **{"confirmed": True, **more})


def test_a_second_family_is_ranked_behind_the_primary_guardian_who_stays() -> None:
    found = joined_ties((tie(1, 10, primary=True),), (tie(2, 20, FATHER, primary=True),))
    assert not found.folded
    assert not found.faults
    assert found.ranked == {2}


@pytest.mark.parametrize("kept", [(), (tie(1, 10, primary=False),), (tie(1, 10, primary=True, ended=True),)])
def test_where_no_primary_guardian_stays_the_other_one_is_it(kept: tuple[Tie, ...]) -> None:
    assert not joined_ties(kept, (tie(2, 20, FATHER, primary=True),)).ranked


def test_whoever_stands_for_both_stands_once() -> None:
    found = joined_ties((tie(1, 10),), (tie(2, 10),))
    assert found.folded == {2: 1}
    assert not found.adopted


def test_a_claim_stands_where_the_same_person_was_confirmed_for_the_other_record() -> None:
    found = joined_ties((tie(1, 10, confirmed=False),), (tie(2, 10),))
    assert found.folded == {2: 1}
    assert found.adopted == {2}
    # The other way round the claim falls away; it never makes anybody more than they were.
    assert joined_ties((tie(1, 10),), (tie(2, 10, confirmed=False),)).adopted == set()


def test_a_claim_waits_on_and_is_no_rank() -> None:
    found = joined_ties((tie(1, 10, primary=True),), (tie(2, 20, confirmed=False),))
    assert not found.folded
    assert not found.ranked


FAULTS = {
    TieFault.ENDED: ((tie(1, 10),), (tie(2, 10, ended=True),)),
    TieFault.TWO_PARTS: ((tie(1, 10),), (tie(2, 10, SELF),)),
    TieFault.TWO_SIGN_INS: ((tie(1, 10, SELF),), (tie(2, 20, SELF),)),
}


@pytest.mark.parametrize("fault", TieFault)
def test_two_families_that_contradict_each_other_are_not_put_together(fault: TieFault) -> None:
    kept, gone = FAULTS[fault]
    assert fault in joined_ties(kept, gone).faults
    assert fault in joined_ties(gone, kept).faults
