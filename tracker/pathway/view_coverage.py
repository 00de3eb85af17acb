"""How much is on record of the players of a view: what every other figure of it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.ages import known_to_the_month
from tracker.pathway.career import SENIOR_CAP, SENIOR_FOOTBALL, SENIOR_SIDE, Leaving, Stage
from tracker.pathway.member import Member
from tracker.pathway.observable import beginnings
from tracker.pathway.proportions import Share, Showing, share, showing

_GOALS = (SENIOR_FOOTBALL, SENIOR_SIDE, SENIOR_CAP)


@dataclass(frozen=True, slots=True)
class OnRecord:
    """A stage, since which year anybody's match or call-up there is on record, and of how many players.

    Who is above a stage that the funnels ask for as their goal has reached it as well, and is counted as there.
    """

    stage: Stage
    since: int
    n: int

    @property
    def name(self) -> Phrase:
        """What the stage is called."""
        return self.stage.as_goal

    @property
    def short(self) -> Phrase:
        """What it is called where there is little room."""
        return self.stage.as_goal if self.stage in _GOALS else self.stage.short


@dataclass(frozen=True, slots=True)
class ViewCoverage:
    """The records behind a view of `n` players.

    Arguments:
        in_season_days, on_record_days: those of all players' registrations, added up.
        born_to_the_day, born_to_the_month: whose birth is known so well; a day is also known to the month.
        stopped, ended: those known to have stopped playing, and those whose records end without a reason.
        stages: those that the figures ask about, as far as `smallest_cell` players or more were seen there.
    """

    n: int
    in_season_days: int
    on_record_days: int
    born_to_the_day: Share
    born_to_the_month: Share
    stopped: Share
    ended: Share
    stages: tuple[OnRecord, ...]
    showing: Showing

    @property
    def share(self) -> float | None:
        """The share of in-season days of registration that is on record; nothing where there is none."""
        return self.on_record_days / self.in_season_days if self.in_season_days else None

    @property
    def sentence(self) -> Phrase:
        """How much of the registrations is on record."""
        if self.share is None:
            return phrase("view-coverage-none")
        return phrase("view-coverage", n=self.n, part=self.share, days=self.in_season_days)

    @property
    def births(self) -> Phrase | None:
        """How well births are known, as shares; nothing of too few players for a percentage."""
        if self.showing is not Showing.WHOLE:
            return None
        day, month = self.born_to_the_day, self.born_to_the_month
        return phrase("view-coverage-births", day=day.part or 0.0, month=month.part or 0.0)

    @property
    def ends(self) -> Phrase | None:
        """How careers end, as shares; nothing of too few players for a percentage."""
        if self.showing is not Showing.WHOLE:
            return None
        return phrase("view-coverage-ends", stopped=self.stopped.part or 0.0, ended=self.ended.part or 0.0)

    def sentences(self, *, to_the_day: bool) -> tuple[Phrase, ...]:
        """All of it in words. Of births nothing is said to whom they are withheld: somebody knows them."""
        told = (self.sentence, self.births if to_the_day else None, self.ends)
        return tuple(one for one in told if one)


def view_coverage(members: Iterable[Member], asked: Iterable[Stage], thresholds: Thresholds) -> ViewCoverage:
    """The records behind a view of these members, of which figures ask about some stages."""
    everybody = tuple(members)
    n = len(everybody)
    births = [member.career.birth for member in everybody]
    leaving = Counter(member.career.leaving for member in everybody)
    return ViewCoverage(
        n=n,
        in_season_days=sum(member.in_season_days for member in everybody),
        on_record_days=sum(member.on_record_days for member in everybody),
        born_to_the_day=share(sum(map(_to_the_day, births)), n, thresholds),
        born_to_the_month=share(sum(map(_to_the_month, births)), n, thresholds),
        stopped=share(leaving[Leaving.STOPPED], n, thresholds),
        ended=share(leaving[Leaving.NOT_KNOWN], n, thresholds),
        stages=tuple(_stages(everybody, asked, thresholds)),
        showing=showing(n, thresholds),
    )


def _to_the_day(birth: Birth | None) -> bool:
    return birth is not None and birth.exact


def _to_the_month(birth: Birth | None) -> bool:
    return birth is not None and known_to_the_month(birth)


def _stages(members: Iterable[Member], asked: Iterable[Stage], thresholds: Thresholds) -> Iterator[OnRecord]:
    careers = [member.career for member in members]
    begins = beginnings(careers)
    for stage in asked:
        there = [held for held in begins if held == stage or (stage in _GOALS and held.at_or_above(stage))]
        seen = sum(any(held in career.first for held in there) for career in careers)
        if there and seen >= thresholds.smallest_cell:
            yield OnRecord(stage, min(begins[held] for held in there).year, seen)
