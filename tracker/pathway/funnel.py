"""Definition D12, the funnel both ways: who of a stage came through, and where those who came through had been.

Overlapping spans, small cells and skipped rungs are explained in `docs/decisions/cohort-figures.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from tracker.football.errors import BadInputError
from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.logic.truth import Truth
from tracker.pathway.career import Bridge, Career, Stage
from tracker.pathway.cohort import People, how_many, one_sex, people
from tracker.pathway.observable import Beginnings, beginnings, observable
from tracker.pathway.passage import Passage, passage, widest
from tracker.pathway.proportions import Portion, ShareBetween, portion, share_between
from tracker.pathway.ways import Ways, bridges, clubs


@dataclass(frozen=True, slots=True)
class Origin:
    """The share of those who came through who had been at a stage, before or after.

    `been_there` is of those who were seen there or would have been. Of the `unobserved` nothing is on record of the
    time when they were of that age: `share` runs from none of them having been there to all of them.
    """

    stage: Stage
    goal: Stage
    been_there: Portion
    unobserved: People
    share: ShareBetween

    @property
    def n(self) -> int:
        """How many players came through."""
        return self.share.of

    @property
    def sentence(self) -> Phrase:
        """The bar in words."""
        return phrase("funnel-origin", stage=self.stage.name, share=self.share.sentence)


@dataclass(frozen=True, slots=True)
class Funnel:
    """A ladder's funnel as of a day.

    Arguments:
        goal: the last stage of the ladder; who had an event there or above it came through.
        prospective: from each stage below to the goal, of matured players only.
        retrospective: the stages that those who came through had been at, of players of any age.
        steps: from each stage to any later one of the ladder, so that who skips a rung is not lost.
        largest_loss: the step that fewest went on from; `stands_out` if its interval lies apart from the others'.
        bridges, clubs: the ways of the matured players who came through from any stage of the ladder.
        matured, not_matured, age_unknown: players by whether they surely reached the age of the definition.
        unordered: those who may be on either side of a bar or a step.
        unobserved: those who came through and of whom no records are of the time of some stage below.
    """

    sex: Sex | None
    as_of: date
    goal: Stage
    prospective: tuple[Passage, ...]
    retrospective: tuple[Origin, ...]
    steps: tuple[Passage, ...]
    largest_loss: Passage | None
    stands_out: bool
    bridges: Ways[Bridge]
    clubs: Ways[int]
    matured: People
    not_matured: People
    age_unknown: People
    matured_age: int
    unordered: People = ()
    unobserved: People = ()

    @property
    def n(self) -> int:
        """How many players are old enough to count prospectively."""
        return how_many(self.matured)

    @property
    def sentence(self) -> Phrase:
        """What the bars show."""
        return phrase("funnel-shows", age=self.matured_age, n=self.n, goal=self.goal.as_goal)

    @property
    def left_out(self) -> tuple[Phrase, ...]:
        """Who is not in the bars that lead forward, and who may be on either side of them, and why."""
        counted = (
            ("funnel-not-matured", how_many(self.not_matured)),
            ("funnel-age-unknown", how_many(self.age_unknown)),
        )
        young = (phrase(code, count=count, age=self.matured_age) for code, count in counted if count)
        return (*young, *self.in_no_order)

    @property
    def in_no_order(self) -> tuple[Phrase, ...]:
        """Of how many it cannot be told which of two stages came first."""
        count = how_many(self.unordered)
        return (phrase("funnel-unordered", count=count),) if count else ()

    @property
    def looking_back(self) -> tuple[Phrase, ...]:
        """Of how many it cannot be told where they had been, and why."""
        count = how_many(self.unobserved)
        return (phrase("funnel-unobserved", count=count),) if count else ()

    @property
    def loss_sentence(self) -> Phrase:
        """Where most do not go on, or that there are too few players to say."""
        step = self.largest_loss
        if step is None:
            return phrase("cohort-too-few")
        interval = step.share.interval
        return phrase(
            "funnel-largest-loss",
            start=step.start.name,
            goal=step.goal.as_goal,
            lost=how_many(step.went_on.outside),
            of=step.n,
            low=1 - interval.high,
            high=1 - interval.low,
            clear="yes" if self.stands_out else "no",
        )


def funnel(
    careers: Iterable[Career],
    ladder: Sequence[Stage],
    as_of: date,
    thresholds: Thresholds,
    begins: Beginnings | None = None,
) -> Funnel:
    """The funnel of players of one sex along a ladder of stages, the last of which is the goal.

    `begins` says from which day on each stage is on record; without it, from the first of these players' events.

    Raises:
        MixedCohortError: the players are women and men.
        BadInputError: the ladder has fewer than two stages, or descends.
    """
    _check(ladder)
    everybody = tuple(careers)
    sex, goal, below = one_sex(everybody), ladder[-1], ladder[:-1]
    by_maturity = {career.player: matured(career.birth, as_of, thresholds) for career in everybody}
    grown = [career for career in everybody if by_maturity[career.player] is Truth.YES]
    prospective = tuple(passage(grown, stage, (goal,), thresholds) for stage in below)
    steps = tuple(passage(grown, stage, ladder[place:], thresholds) for place, stage in enumerate(below, start=1))
    largest, stands_out = widest(steps)
    came_through = {player for each in prospective for player in each.went_on.inside}
    arrived = [career for career in grown if career.player in came_through]
    seen_from = beginnings(everybody) if begins is None else begins
    origins = tuple(_origin(everybody, stage, goal, seen_from, thresholds) for stage in below)
    return Funnel(
        sex=sex,
        as_of=as_of,
        goal=goal,
        prospective=prospective,
        retrospective=origins,
        steps=steps,
        largest_loss=largest,
        stands_out=stands_out,
        bridges=bridges(arrived, thresholds),
        clubs=clubs(arrived, thresholds),
        matured=people(career.player for career in grown),
        not_matured=people(player for player, truth in by_maturity.items() if truth is Truth.NO),
        age_unknown=people(player for player, truth in by_maturity.items() if truth is Truth.UNKNOWN),
        matured_age=thresholds.matured_age,
        unordered=people(player for each in (*prospective, *steps) for player in each.unordered),
        unobserved=people(player for each in origins for player in each.unobserved),
    )


def matured(birth: Birth | None, as_of: date, thresholds: Thresholds) -> Truth:
    """Whether somebody has reached the age from which "came through" can be asked."""
    if birth is None:
        return Truth.UNKNOWN
    age = birth.age_on(as_of)
    if age.earliest >= thresholds.matured_age:
        return Truth.YES
    return Truth.NO if age.latest < thresholds.matured_age else Truth.UNKNOWN


def _origin(
    careers: Iterable[Career], stage: Stage, goal: Stage, begins: Beginnings, thresholds: Thresholds
) -> Origin:
    arrived = [career for career in careers if career.reached(goal)]
    been = [career.player for career in arrived if stage in career.first]
    others = [career for career in arrived if stage not in career.first]
    open_ = people(career.player for career in others if not observable(career, stage, begins))
    known = portion(been, (career.player for career in others if career.player not in open_), thresholds)
    share = share_between(len(known.inside), len(open_), known.n + len(open_), thresholds)
    return Origin(stage, goal, known, open_, share)


def _check(ladder: Sequence[Stage]) -> None:
    if len(ladder) < 2:
        message = f"A funnel leads from one stage to another, and {len(ladder)} was named; name two or more."
        raise BadInputError(message)
    for lower, higher in combinations(ladder, 2):
        if lower.rail == higher.rail and lower.rung >= higher.rung:
            message = f"A ladder ascends, and rung {higher.rung} follows {lower.rung}; name the lower one first."
            raise BadInputError(message)
