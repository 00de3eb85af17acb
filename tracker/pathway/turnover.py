"""Definition D11, turnover: how much of a squad has changed a season later, and who is there after three."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tracker.football.errors import BadInputError
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.cohort import one_sex
from tracker.pathway.proportions import Portion, portion

#: After how many seasons a player counts as having stayed.
PERSISTS_FOR = 3


@dataclass(frozen=True, slots=True)
class SquadSeason:
    """The players registered with a squad in one season, which is named by the year it began in.

    `aged_out` are those of them who are too old for the squad's age group in the season after; `None` where it
    cannot be told which age group that is.
    """

    year: int
    sex: Sex
    players: frozenset[int]
    aged_out: frozenset[int] | None = frozenset()


@dataclass(frozen=True, slots=True)
class Turnover:
    """What became of a season's squad. Each figure is `None` where one of its two squads is not on record.

    Arguments:
        out: those who were not there a season later.
        out_not_aged: the same without those who aged out.
        into: those who had not been there the season before.
        persist: those who were there three seasons later.
        ages_told: whether it can be told who aged out.
    """

    year: int
    n: int
    out: Portion | None
    out_not_aged: Portion | None
    into: Portion | None
    persist: Portion | None
    ages_told: bool = True

    @property
    def sentence(self) -> Phrase:
        """The season's turnover in words."""
        if self.out is None:
            return phrase("turnover-open", year=str(self.year))
        if not self.ages_told:
            return phrase("turnover-out-ages-untold", year=str(self.year), share=self.out.share.sentence)
        return phrase("turnover-out", year=str(self.year), share=self.out.share.sentence)


def turnover(squads: Iterable[SquadSeason], thresholds: Thresholds) -> tuple[Turnover, ...]:
    """The turnover of a squad season by season; seasons without players are not on record and say nothing.

    Raises:
        MixedCohortError: the squads are women's and men's.
        BadInputError: a season is there twice.
    """
    held = tuple(squads)
    one_sex(held)
    by_year = {squad.year: squad for squad in held}
    if len(by_year) < len(held):
        message = "A season of this squad is there twice; hand in each season once, with all its players."
        raise BadInputError(message)
    kept = {year: squad for year, squad in sorted(by_year.items()) if squad.players}
    return tuple(_of_season(squad, kept, thresholds) for squad in kept.values())


def _of_season(squad: SquadSeason, by_year: Mapping[int, SquadSeason], thresholds: Thresholds) -> Turnover:
    before, after = by_year.get(squad.year - 1), by_year.get(squad.year + 1)
    later = by_year.get(squad.year + PERSISTS_FOR)
    young = frozenset[int]() if squad.aged_out is None else squad.players - squad.aged_out
    return Turnover(
        year=squad.year,
        n=len(squad.players),
        out=_missing(squad.players, after, thresholds),
        out_not_aged=_missing(young, after, thresholds) if young else None,
        into=_missing(squad.players, before, thresholds),
        persist=portion(squad.players & later.players, squad.players, thresholds) if later else None,
        ages_told=squad.aged_out is not None,
    )


def _missing(players: frozenset[int], other: SquadSeason | None, thresholds: Thresholds) -> Portion | None:
    """The share of players who are not in another season's squad."""
    return portion(players - other.players, players, thresholds) if other else None
