"""Nobody sees more of a child because two records became one than both families let them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.access.consent import NEED_A_YES, Purpose
from tracker.access.joined_consents import Given, Home, refused, taken_back
from tracker.access.policy import not_refused
from tracker.access.standing import ConsentTie, Standing, subject_of
from tracker.logic.evaluate import evaluate
from tracker.logic.truth import Truth

DAY = date(2026, 6, 30)
LATER, LATER_YET = DAY + timedelta(days=30), DAY + timedelta(days=60)
MOTHER, FATHER, STRANGER = 1, 2, 3


def scouts(number: int = 1, by: int = MOTHER, **more: object) -> Given:
    return Given(number, Purpose.SCOUTS, by, federation_id=7, **more)  # type: ignore[arg-type]


def home(*consents: Given, standing: set[int] | None = None) -> Home:
    who = frozenset({MOTHER} if standing is None else standing)
    return Home(consents, who, who)


MOTHERS, FATHERS = home(scouts()), home(scouts(2, FATHER), standing={FATHER})
#: What one family gave, what is held of the other, and the numbers of what ends.
CASES = {
    "the other family gave nothing": (MOTHERS, home(standing={FATHER}), {1}),
    "both families gave the same": (MOTHERS, FATHERS, set()),
    "there is no other family": (MOTHERS, Home(), set()),
    "the same mother stands for both": (MOTHERS, home(), set()),
    "a father stands for the other alone": (MOTHERS, home(standing={MOTHER, FATHER}), {1}),
    "the same mother took it back in the other": (MOTHERS, home(scouts(2, withdrawn=True)), {1}),
    "the other gave it for one scout alone": (
        MOTHERS,
        home(scouts(2, FATHER, scout_id=9), standing={FATHER}),
        {1},
    ),
    "the other gave it without the birth": (
        home(scouts(birth_date=True)),
        home(scouts(2, FATHER), standing={FATHER}),
        {1},
    ),
    "the other gave it for less long": (
        home(scouts(ends=LATER_YET)),
        home(scouts(2, FATHER, ends=LATER), standing={FATHER}),
        {1},
    ),
    "the other's has ended": (
        MOTHERS,
        home(scouts(2, FATHER, ends=DAY - timedelta(days=1)), standing={FATHER}),
        {1},
    ),
    "the other's was the player's guardian's, this is the player's own": (
        home(scouts(own=True)),
        FATHERS,
        {1},
    ),
    "one refused to be counted, the other agreed again": (
        home(Given(1, Purpose.STATISTICS, MOTHER)),
        home(Given(2, Purpose.STATISTICS, FATHER, withdrawn=True), standing={FATHER}),
        {1},
    ),
    "nobody refused the club's use": (home(Given(1, Purpose.CLUB_USE, MOTHER)), FATHERS, {2}),
}


@pytest.mark.parametrize("case", CASES)
def test_an_agreement_goes_on_only_where_both_families_gave_it(case: str) -> None:
    one, other, ended = CASES[case]
    assert taken_back(one, other, DAY) == taken_back(other, one, DAY) == ended


_PEOPLE = st.sampled_from((MOTHER, FATHER, STRANGER))
_CONSENTS = st.builds(
    Given,
    number=st.just(0),
    purpose=st.sampled_from(Purpose),
    given_by=_PEOPLE,
    withdrawn=st.booleans(),
    federation_id=st.sampled_from((7, 8)),
    scout_id=st.sampled_from((None, 9)),
    birth_date=st.booleans(),
    own=st.booleans(),
    ends=st.sampled_from((None, DAY - timedelta(days=1), LATER, LATER_YET)),
)


@st.composite
def homes(draw: st.DrawFn, first: int) -> Home:
    given_ = draw(st.lists(_CONSENTS, max_size=4))
    numbered = tuple(
        Given(first + at, *[getattr(one, name) for name in Given.__slots__[1:]]) for at, one in enumerate(given_)
    )
    standing = draw(st.frozensets(_PEOPLE))
    return Home(numbered, standing, standing & draw(st.frozensets(_PEOPLE)))


@given(homes(100), homes(200))
def test_whatever_goes_on_was_given_for_both_or_there_is_one_family(one: Home, other: Home) -> None:
    ended = taken_back(one, other, DAY)
    for mine, theirs in ((one, other), (other, one)):
        for consent in mine.consents:
            if consent.withdrawn or consent.number in ended or consent.purpose not in NEED_A_YES:
                continue
            # Whatever day it counts on, for whomever it counts: somebody of the other record said so too.
            as_much = [
                again
                for again in theirs.consents
                if not again.withdrawn
                and again.purpose is consent.purpose
                and again.federation_id == consent.federation_id
                and again.scout_id in (None, consent.scout_id)
                and again.birth_date >= consent.birth_date
                and again.own >= consent.own
                and (again.ends or date.max) >= (consent.ends or date.max)
            ]
            no_family = not theirs.standing and not theirs.consents
            one_family = consent.given_by in theirs.deciding and theirs.standing <= mine.standing
            assert as_much or no_family or one_family


@given(homes(100), homes(200), st.sampled_from((Purpose.CLUB_USE, Purpose.STATISTICS)))
def test_a_refusal_by_either_family_is_a_refusal_of_the_one_record(
    one: Home, other: Home, purpose: Purpose
) -> None:
    ended = taken_back(one, other, DAY)
    joined = Standing(
        consents=tuple(
            ConsentTie(each.purpose, each.federation_id, each.withdrawn or each.number in ended, each.ends)
            for each in (*one.consents, *other.consents)
        )
    )
    goes_on = evaluate(not_refused(purpose), subject_of(joined)).truth is Truth.YES
    assert goes_on is not (refused(one, purpose) or refused(other, purpose))
