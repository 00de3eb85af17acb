"""What the records of a player answer about allegiance, where nobody brings a file along.

Records hold nationalities, matches of national sides and the birth. They hold no place of birth, no family, no
residence and no request to change, so that where one of these decides the answer is "cannot tell".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from tracker.eligibility.allegiance.answer import Answer
from tracker.eligibility.allegiance.career import (
    OLYMPIC,
    SENIOR,
    Career,
    Citizenship,
    Discipline,
    Match,
    MatchStatus,
    Mode,
    Question,
)
from tracker.eligibility.allegiance.decide import decide
from tracker.eligibility.allegiance.nations import load_nations
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.people import Basis, Birth, Nationality, Sex, folded
from tracker.logic.span import Span

#: Whom a call-up of these kinds takes to a match; who was at a camp was named for none.
NAMED = {CallUpKind.FIELDED: True, CallUpKind.BENCH: False}
_MODES = {Basis.BIRTH: Mode.BIRTH, Basis.DESCENT: Mode.DESCENT, Basis.RESIDENCE: Mode.NATURALISED}
_STATUS = {True: MatchStatus.OFFICIAL, False: MatchStatus.FRIENDLY, None: MatchStatus.UNKNOWN}


def career_on_record(
    birth: Birth | None, sex: Sex, nationalities: Iterable[Nationality], call_ups: Iterable[CallUp]
) -> Career:
    """What the records tell of a player, as the file of one would.

    The nationalities on record are taken for all there are, and so are the matches; without any nationality nothing
    is known of them.
    """
    held = tuple(_citizenship(number, one) for number, one in enumerate(nationalities))
    named = (one for one in call_ups if one.kind in NAMED for _ in range(one.matches))
    return Career(
        birth=birth,
        sex=sex,
        nationalities=held or None,
        matches=tuple(_match(number, one) for number, one in enumerate(named)),
        taken_for_empty=frozenset(("change_requests", "decision_overrides")),
    )


def _citizenship(number: int, held: Nationality) -> Citizenship:
    return Citizenship(
        place=f"nationalities[{number}]",
        country=held.country,
        held_from=Span(held.since, held.since) if held.since else None,
        held_to=Span(held.until, held.until) if held.until else None,
        mode=_MODES.get(held.basis) if held.basis else None,
    )


def _match(number: int, call_up: CallUp) -> Match:
    return Match(
        place=f"matches[{number}]",
        association=call_up.side.association,
        played_on=call_up.when,
        level=_level(call_up.side),
        discipline=Discipline.FOOTBALL,
        competition=call_up.competition or None,
        status=_STATUS[call_up.official],
        fielded=NAMED[call_up.kind],
    )


def _level(side: NationalSide) -> str:
    if side.senior:
        return SENIOR
    return OLYMPIC if folded(side.category).startswith(folded(OLYMPIC)) else f"U-{side.oldest}"


def answer_on_record(career: Career, association: str, day: date) -> Answer:
    """May the association field a player on a day, as far as the records tell?"""
    return decide(career, Question(association, day)).answer


#: The kinds of a nationality without dates that entitles to play for the association, by its basis; the last stands
#: for every other basis. Each kind is a bit.
GIVING: Mapping[Basis | None, int] = {Basis.BIRTH: 1, Basis.DESCENT: 2, Basis.RESIDENCE: 4, None: 8}
#: The mark of having no nationality, from birth and otherwise.
WITHOUT: Mapping[Basis | None, int] = {Basis.BIRTH: 16, None: 32}
#: Any other nationality.
FOREIGN = 64


@lru_cache(maxsize=16)
def answers_by_kinds(association: str, day: date) -> tuple[Answer, ...]:
    """The answers for those whom no other association fielded and of whose nationalities no date counts.

    They hang on nothing but what kinds of nationalities somebody holds, so that each is worked out once. It stands
    at the place that is the sum of the kinds.
    """
    return tuple(
        answer_on_record(career_on_record(None, Sex.FEMALE, _held(kinds, association), ()), association, day)
        for kinds in range(2 * FOREIGN)
    )


def _held(kinds: int, association: str) -> Iterator[Nationality]:
    mark = min(load_nations().without_nationality)
    for country, numbers in ((association, GIVING), (mark, WITHOUT)):
        yield from (Nationality(country, basis) for basis, kind in numbers.items() if kinds & kind)
    if kinds & FOREIGN:
        yield Nationality("")
