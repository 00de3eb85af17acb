"""Forty-one questions about a pool: one that a scout really asks, and forty drawn from a seed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

from sqlalchemy import Engine, text
from tracker.finding.facets import Facet
from tracker.finding.question import Holds, Question, Sort

COMPETITION, EDITION = "olympic-men", "2028"
DRAWN = 40
_SEED = 20_260_630
_SORTS = (Sort.OLDEST, Sort.YOUNGEST, Sort.MINUTES, Sort.CAPS, Sort.NATIONAL)


def countries(engine: Engine) -> list[str]:
    """The nationality that most hold, the next, and two that few hold."""
    most = text("SELECT country_1 FROM pool_players GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 6")
    with engine.connect() as connection:
        first, second, *_, third, fourth = connection.scalars(most)
    return [first, second, third, fourth]


def questions(nationalities: Sequence[str]) -> list[Question]:
    """The questions. Of the drawn ones two in ten name no nationality, and two in ten no position.

    Arguments:
        nationalities: codes with many players and with few, the one with the most first.
    """
    draw = Random(_SEED)
    bare = Question(COMPETITION, EDITION)
    return [_canon(bare, nationalities[0]), *(_drawn(draw, bare, nationalities) for _ in range(DRAWN))]


def _canon(bare: Question, country: str) -> Question:
    """Left-footed defenders within age, 900 senior minutes in the last year, called up to a U-20 or above."""
    asked = Question(bare.competition, bare.edition, nationality=country, minutes=900)
    asked = asked.choosing(Facet.ANSWER, ("within_age",)).choosing(Facet.POSITION, ("defender",))
    return asked.choosing(Facet.FOOT, ("left",)).choosing(Facet.NATIONAL_RUNG, (4, 5, 6, 7, 8))


def _drawn(draw: Random, bare: Question, nationalities: Sequence[str]) -> Question:
    asked = Question(
        bare.competition,
        bare.edition,
        nationality=draw.choice(nationalities) if draw.random() < 0.8 else None,
        holds=draw.choice((Holds.ANY, Holds.ANY, Holds.ONLY, Holds.SECOND)),
        minutes=draw.choice((450, 450, 900, 1_500)),
        minutes_rung=draw.choice((6, 6, 6, 7, 8)),
        born_from=date(draw.randint(1998, 2006), 1, 1) if draw.random() < 0.5 else None,
        coverage_from=draw.choice((None, None, 0)),
        sort=draw.choice(_SORTS),
    )
    if draw.random() < 0.8:
        asked = asked.choosing(Facet.POSITION, (draw.choice(("goalkeeper", "defender", "midfielder", "forward")),))
    if draw.random() < 0.4:
        asked = asked.choosing(Facet.ANSWER, (draw.choice(("within_age", "overage", "cannot_tell")),))
    if draw.random() < 0.2:
        asked = asked.choosing(Facet.FOOT, (draw.choice(("left", "right", "both")),))
    if draw.random() < 0.2:
        asked = asked.choosing(Facet.NATIONAL_RUNG, tuple(range(draw.randint(1, 6), 9)))
    return asked
