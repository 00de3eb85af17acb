"""Players and questions by the thousand, drawn from a seed: for what would take a property test too long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random

from tests.finding.made_up import BUCKETS, CLUBS, COUNTRIES, FIRST, REGIONS
from tracker.finding.facets import ALLEGIANCES, CHOICES, Choice, Facet, Listed, Sharing
from tracker.finding.pooled import Pooled, choice_of
from tracker.finding.question import MINUTES_RUNGS, Filter, Holds, Question, Sort
from tracker.finding.terms import failing
from tracker.football.people import Foot, Position, Sex
from tracker.logic.span import Span

_SHARING = tuple(one.value for one in Sharing)


def players(many: int, seed: int) -> list[Pooled]:
    """So many players, numbered from 1 on."""
    chance = Random(seed)
    return [_player(number, chance) for number in range(1, many + 1)]


def questions(many: int, seed: int) -> list[Question]:
    """So many questions, most of which find somebody."""
    chance = Random(seed)
    return [_question(chance) for _ in range(many)]


def answer(question: Question, pool: Sequence[Pooled]) -> tuple[set[int], Mapping[Facet, Mapping[Choice, int]]]:
    """Who is found, and the counts, by asking each player once."""
    found: set[int] = set()
    counts: dict[Facet, dict[Choice, int]] = {facet: {} for facet in Facet}
    for one in pool:
        kept_out = failing(question, one, BUCKETS)
        if not kept_out:
            found.add(one.player)
        if len(kept_out) > 1 or any(isinstance(part, Filter) for part in kept_out):
            continue
        for facet in [part for part in kept_out if isinstance(part, Facet)] or Facet:
            choice = choice_of(one, facet, BUCKETS)
            counts[facet][choice] = counts[facet].get(choice, 0) + 1
    return found, counts


def _player(number: int, chance: Random) -> Pooled:
    first = FIRST + timedelta(chance.randrange(2500))
    kind = chance.random()
    if kind < 0.2:
        born: Span[date] | None = Span(date(first.year, 1, 1), date(first.year, 12, 31))
    else:
        born = None if kind < 0.25 else Span(first, first + timedelta(chance.choice((0, 0, 0, 0, 40, 400))))
    rung = chance.choice((None, None, 1, 2, 3, 4, 5, 6, 7, 8))
    minutes = sorted((chance.choice((0, 90, 300, 450, 800, 900, 1500)) for _ in MINUTES_RUNGS), reverse=True)
    return Pooled(
        player=number,
        sex=chance.choice(tuple(Sex)).value,
        position=chance.choice((None, *(one.value for one in Position))),
        foot=chance.choice((None, *(one.value for one in Foot))),
        born=born,
        quarter=(born.earliest.month + 2) // 3 if born and born.exact else None,
        nationalities=tuple(chance.sample(COUNTRIES, chance.choice((0, 1, 1, 1, 2, 2, 3, 4)))),
        club=chance.choice((None, *CLUBS)),
        region=chance.choice((None, *REGIONS)),
        league_rung=chance.choice((None, 4, 5, 6, 7, 8)),
        national_rung=rung,
        called_up_on=FIRST + timedelta(7000 + chance.randrange(1500)) if rung else None,
        caps=chance.choice((0, 0, 0, 1, 5)),
        minutes=tuple(minutes),
        gap=chance.choice((None, None, "quiet", "record", "thin", "absence")),
        coverage=chance.choice((None, 0, 24, 25, 49, 50, 74, 75, 100)),
        evidence=chance.choice((0, 1)),
        allegiance=chance.choice(ALLEGIANCES),
        sharing=chance.choice(_SHARING),
    )


def _question(chance: Random) -> Question:
    asked = Question(
        "olympic-men",
        "2028",
        born_from=chance.choice((None, None, FIRST + timedelta(chance.randrange(1200)))),
        born_to=chance.choice((None, None, FIRST + timedelta(1200 + chance.randrange(1300)))),
        nationality=chance.choice((None, None, *COUNTRIES)),
        holds=chance.choice(tuple(Holds)),
        minutes=chance.choice((None, None, 90, 450, 900)),
        minutes_rung=chance.choice(MINUTES_RUNGS),
        national_from=chance.choice((None, None, None, 1, 4, 6)),
        caps_from=chance.choice((None, None, None, 0, 1)),
        called_since=chance.choice((None, None, None, FIRST + timedelta(7200))),
        coverage_from=chance.choice((None, None, None, 25, 60)),
        sort=chance.choice(tuple(Sort)),
        limit=100,
    )
    for facet in chance.sample(tuple(Facet), chance.choice((0, 0, 1, 1, 2, 3))):
        asked = asked.choosing(facet, tuple(_choices(facet, chance)))
    return asked


def _choices(facet: Facet, chance: Random) -> list[Choice]:
    kind = CHOICES[facet]
    every: list[Choice] = [None] if kind.admits(None) else []
    if isinstance(kind, Listed):
        every += kind.choices
    else:
        every += {Facet.BIRTH_YEAR: range(2003, 2010), Facet.CLUB: CLUBS}.get(facet, REGIONS)
    return chance.sample(every, min(len(every), chance.choice((1, 1, 2, 3))))
