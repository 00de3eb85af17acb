"""A club's minutes held against the youth-minutes quota of its league (definition D17), from what is on record.

The quota of a league is the one whose file names it, the edition that of the league's season. It names nobody: it
is the club's minutes by year of birth, and their weighted sum.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.actions.verb import Act
from tracker.eligibility.quotas.line import Line, Minutes, total
from tracker.eligibility.quotas.rule import QuotaEdition, QuotaRule
from tracker.eligibility.quotas.tally import QuotaTally, tally
from tracker.football.people import Sex
from tracker.pathway.u21_share import Outing
from tracker.store.cohort_squads import SeniorLeague, outings_in, senior_leagues
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class BornIn:
    """The minutes of those born in a year; `year` is `None` where it is not known."""

    year: int | None
    minutes: Minutes


@dataclass(frozen=True, slots=True)
class ClubQuota:
    """A club's minutes in one season of a league under the quota in force there.

    The tally is without its players, whose parts are nobody's business here; `n` is how many they are.
    """

    league: str
    season: str
    sex: Sex
    n: int
    by_year: tuple[BornIn, ...]
    tally: QuotaTally


@dataclass(frozen=True, slots=True)
class InForce:
    """A league's season, and the quota that is in force there on a day."""

    league: SeniorLeague
    rule: QuotaRule
    edition: QuotaEdition
    nationals: str | None


def in_force(act: Act, club: int, sex: Sex, as_of: date) -> tuple[InForce, ...]:
    """The leagues of a club's latest senior season that a quota names, where their season is one edition of it."""
    return tuple(
        InForce(league, *found, version.nationals)
        for league in senior_leagues(act.session, club, sex, as_of)
        if (found := act.library.quotas.of_league(league.name, sex, league.season))
        and (version := found[1].version_on(as_of))
    )


def quotas_of(
    act: Act, session: ScopedSession, club: int, sex: Sex, as_of: date, asked: Iterable[InForce]
) -> Iterator[ClubQuota]:
    """A club held against quotas, over the players in scope of a session. Nothing of too few players."""
    for one in asked:
        outings = outings_in(session, club, one.league.id, as_of, sex, one.nationals or "")
        n = len({outing.player for outing in outings})
        if n >= act.library.thresholds.smallest_cell:
            lines = [_line(outing, one.nationals) for outing in outings]
            yield _quota(one.league, sex, n, lines, tally(one.rule, one.edition, lines, as_of))


def _quota(league: SeniorLeague, sex: Sex, n: int, lines: Sequence[Line], summed: QuotaTally) -> ClubQuota:
    return ClubQuota(league.name, league.season, sex, n, tuple(_by_year(lines)), replace(summed, players=()))


def _by_year(lines: Iterable[Line]) -> Iterator[BornIn]:
    """The minutes of each year of birth, the youngest first and those whose year is not known last."""
    found: dict[int | None, list[Minutes]] = defaultdict(list)
    for line in lines:
        found[line.born.year if line.born else None].append(line.played)
    for year in sorted(found, key=lambda year: -(year or 0)):
        yield BornIn(year, total(found[year]))


def _line(outing: Outing, nationals: str | None) -> Line:
    """A part in a match, or in several that are known as a sum."""
    match = outing.when.earliest.isoformat() if outing.when.exact else None
    # A sum without a count of matches stands for one in a share; here nobody could say how many minutes those were.
    uncounted = match is None and outing.minutes is None and outing.appearances == 1
    held = {None: None, True: (nationals or "",), False: ()}[outing.national]
    return Line(
        player=str(outing.player),
        born=outing.birth,
        minutes=outing.minutes,
        nationalities=held,
        appearances=None if uncounted else outing.appearances,
        match=match,
    )
