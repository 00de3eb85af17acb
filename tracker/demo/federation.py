"""A whole fictional federation as a stream of rows, from a club's worth of players to millions.

Every 4,000 players or so are a province of forty clubs that is made on its own, so that memory stays flat, any
part can be made alone, and the same seed always gives the same rows. The national sides do not grow with the
number of players, as in life: each province sends its share.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from random import Random

from tracker.demo.absences import befall
from tracker.demo.blocks import Block
from tracker.demo.departures import depart
from tracker.demo.founding import CLUBS, found_province
from tracker.demo.gatherings import gather
from tracker.demo.intake import populate, take_in
from tracker.demo.keeping import drawn_keepings
from tracker.demo.loans import begin_loans, end_loans
from tracker.demo.market import fill
from tracker.demo.past import remember
from tracker.demo.province import Province
from tracker.demo.records import Records
from tracker.demo.season_play import play_half
from tracker.demo.seasons import DEMO_DAY, Half, Years
from tracker.demo.sides import HOME_ID, association_blocks
from tracker.demo.spells import write_running
from tracker.demo.stage import act, bring_on, set_the_records
from tracker.football.errors import BadInputError

PLAYERS = 4_000
FEWEST, MOST = 100, 20_000_000
#: Above so many players, seasons are held as sums: match by match, a million players are eighty million lines.
MOST_WITH_MATCHES = 20_000
_PLAYERS_A_PROVINCE = 4_000
_FEWEST_CLUBS = 8


class Detail(Enum):
    """How finely seasons are recorded."""

    MATCHES = "matches"
    TOTALS = "totals"


def federation(
    seed: int, players: int = PLAYERS, *, day: date = DEMO_DAY, detail: Detail | None = None
) -> Iterator[Block]:
    """The rows of a federation with so many players up to a day, in an order in which every reference exists.

    Unless it is asked for, match detail is given up to 20,000 players, and season totals above. With fewer
    than 1,000 players squads are thin, so that some matches are not played and some stories of the cast are
    not told.

    Raises:
        BadInputError: the number of players is too small for clubs and leagues, or too large for the numbers.
    """
    if not FEWEST <= players <= MOST:
        message = f"A federation of {players} players cannot be made; ask for {FEWEST} to {MOST}."
        raise BadInputError(message)
    return _stream(seed, players, day, detail)


def _stream(seed: int, players: int, day: date, detail: Detail | None) -> Iterator[Block]:
    yield from association_blocks()
    for index in range(provinces_of(players)):
        yield from province_blocks(seed, players, index, day=day, detail=detail)


def provinces_of(players: int) -> int:
    """How many provinces a federation of so many players has."""
    return -(-players // _PLAYERS_A_PROVINCE)


def province_blocks(
    seed: int, players: int, index: int, *, day: date = DEMO_DAY, detail: Detail | None = None
) -> Iterator[Block]:
    """One province of a federation with so many players, made without the others."""
    detail = detail or (Detail.MATCHES if players <= MOST_WITH_MATCHES else Detail.TOTALS)
    provinces = provinces_of(players)
    province = _province(seed, players, index, Years(day), sheets=detail is Detail.MATCHES)
    yield from province.land.blocks(province.years, HOME_ID)
    if index == 0:
        bring_on(province)
        set_the_records(province)
    for half in province.years.halves():
        _live_through(province, half, provinces)
        yield from province.records.hand_out()
    for team in province.land.teams:
        for person in team.squad:
            write_running(province.records, person)
    yield from province.records.hand_out()


def _province(seed: int, players: int, index: int, years: Years, *, sheets: bool) -> Province:
    provinces = provinces_of(players)
    before = index * players // provinces
    quota = (index + 1) * players // provinces - before
    land_rng, moves, play, calls = (
        Random(f"{seed}/{index}/{topic}") for topic in ("land", "moves", "play", "calls")
    )
    clubs = min(CLUBS, max(_FEWEST_CLUBS, round(quota * CLUBS / _PLAYERS_A_PROVINCE)))
    land = found_province(land_rng, index, clubs, quota)
    return Province(
        index, years, quota, land, Records(before), moves, play, calls, drawn_keepings(land_rng, land), sheets
    )


def _live_through(province: Province, half: Half, provinces: int) -> None:
    """Half a season: the break with its moves, then matches, absences and national sides."""
    if half.index:
        end_loans(province, half)
        depart(province, half)
        act(province, half)
        fill(province, half)
        take_in(province, half)
        begin_loans(province, half)
    else:
        act(province, half)
        populate(province, half)
        remember(province, provinces)
        province.began_with = province.come
    befall(province, half)
    play_half(province, half)
    gather(province, half, provinces)
