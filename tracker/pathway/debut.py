"""Definition D13, time to the senior debut: from careers to curves, and the bounds that unknown endings leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.ages import age_at, known_to_the_month
from tracker.pathway.career import SENIOR_FOOTBALL, Career, Leaving
from tracker.pathway.cohort import People, one_sex, people
from tracker.pathway.incidence import Incidence, Observation, Outcome, incidence
from tracker.pathway.proportions import Interval

#: The ages at which the curves are read.
AGES = (19, 20, 21, 23)
#: Watching begins no earlier: the first few who enter would otherwise move the curve for everybody after them.
WATCHED_FROM = 15.0
#: Who was no younger when senior matches came on record may have played before: the first on record is no debut.
MAY_HAVE_PLAYED = 19.0


class NotWatched(Enum):
    """Why a player takes no part in the curves."""

    COARSE_BIRTH = "coarse-birth"  # The birth is not known to the month.
    SEEN_LATE = "seen-late"  # The debut is the first that is known of the player, or came before watching began.
    BEGUN_BEFORE = "begun-before"  # The player was 19 or older when senior matches came on record.
    NOT_SEEN = "not-seen"  # Nothing is on record from the age of 15 on, or no more than one day.


@dataclass(frozen=True, slots=True)
class Watch:
    """Players as observations, and the players of whom none could be made.

    `unexplained` are the observations that ended and nobody said why, `coarse_debut` the players whose debut is
    known only to lie between two days: they take part with the later day, by which it had surely been made.
    """

    observations: tuple[Observation, ...]
    unexplained: People
    coarse_debut: People
    left_out: tuple[tuple[NotWatched, People], ...]

    def counted(self, unexplained: Outcome) -> Incidence:
        """The curves with all unexplained endings taken for one outcome."""
        ended = frozenset(self.unexplained)
        return incidence(
            replace(each, outcome=unexplained) if each.player in ended else each for each in self.observations
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """Who had made the senior debut by an age: no less than `least` and no more than `most` of them.

    Both are `None` where there are too few players to say. `interval` runs from the lower end of the 95 % interval
    of the one to the upper end of the other.
    """

    age: int
    n: int
    at_risk: int
    least: float | None
    most: float | None
    interval: Interval | None
    players: People

    @property
    def sentence(self) -> Phrase:
        """The reading in words."""
        if self.least is None or self.most is None:
            return phrase("debut-too-few", age=self.age)
        if round(self.least, 2) == round(self.most, 2):
            said = phrase("debut-by", age=self.age, part=self.most, n=self.n)
        else:
            said = phrase("debut-by-between", age=self.age, least=self.least, most=self.most, n=self.n)
        if self.interval is None:
            return said
        return phrase("debut-within", sentence=said, low=self.interval.low, high=self.interval.high)


@dataclass(frozen=True, slots=True)
class TimeToDebut:
    """The two curves and what they say at some ages.

    In `as_leavers` all unexplained endings count as leaving the game, in `as_censored` as lost from sight. The
    truth lies between the two.
    """

    sex: Sex | None
    watch: Watch
    as_leavers: Incidence
    as_censored: Incidence
    readings: tuple[Reading, ...]

    @property
    def n(self) -> int:
        """How many players were watched."""
        return self.as_censored.n

    @property
    def sentence(self) -> Phrase:
        """What the curves show."""
        return phrase("debut-shows", n=self.n, unexplained=len(self.watch.unexplained))

    @property
    def left_out(self) -> tuple[Phrase, ...]:
        """Who takes no part, and whose debut is not known to the day."""
        told = [(f"debut-{why.value}", len(players)) for why, players in self.watch.left_out]
        told.append(("debut-coarse-debut", len(self.watch.coarse_debut)))
        return tuple(phrase(code, count=count) for code, count in told if count)


def time_to_debut(
    careers: Iterable[Career], thresholds: Thresholds, senior_from: date | None = None
) -> TimeToDebut:
    """The time to the senior debut of players of one sex; from `senior_from` on senior matches are on record.

    Raises:
        MixedCohortError: the players are women and men.
    """
    everybody = tuple(careers)
    watched = watch(everybody, senior_from)
    low, high = watched.counted(Outcome.LEFT), watched.counted(Outcome.CENSORED)
    readings = tuple(_reading(age, low, high, thresholds) for age in AGES)
    return TimeToDebut(one_sex(everybody), watched, low, high, readings)


def watch(careers: Iterable[Career], senior_from: date | None = None) -> Watch:
    """Careers as observations on the scale of age, from the first observation to the debut or the end.

    Nobody is watched before senior matches are on record, and whoever may have made the debut by then is left out,
    whether or not one is on record since: to leave out those alone who made it would move the curve.
    """
    observations: list[Observation] = []
    unexplained, coarse = [], []
    out: dict[NotWatched, list[int]] = {why: [] for why in NotWatched}
    for career in careers:
        seen = _observation(career, senior_from)
        if isinstance(seen, NotWatched):
            out[seen].append(career.player)
            continue
        observations.append(seen)
        debut = career.reached(SENIOR_FOOTBALL)
        if debut and not debut.exact:
            coarse.append(career.player)
        if debut is None and career.leaving is Leaving.NOT_KNOWN:
            unexplained.append(career.player)
    left_out = tuple((why, people(players)) for why, players in out.items())
    return Watch(tuple(observations), people(unexplained), people(coarse), left_out)


def _observation(career: Career, senior_from: date | None) -> Observation | NotWatched:
    """One player as an observation; ages are from the earliest day of birth, so that no debut is put too early."""
    if career.birth is None or not known_to_the_month(career.birth):
        return NotWatched.COARSE_BIRTH
    debut = career.reached(SENIOR_FOOTBALL)
    if career.seen is None:
        return NotWatched.NOT_SEEN
    born = career.birth.earliest
    records = age_at(born, max(born, senior_from)) if senior_from else 0.0
    if records >= MAY_HAVE_PLAYED:
        return NotWatched.BEGUN_BEFORE
    entry = max(WATCHED_FROM, records, age_at(born, career.seen.earliest))
    end = age_at(born, debut.latest if debut else career.seen.latest)
    if end <= entry:
        return NotWatched.SEEN_LATE if debut else NotWatched.NOT_SEEN
    left = Outcome.LEFT if career.leaving is Leaving.STOPPED else Outcome.CENSORED
    return Observation(career.player, entry, end, Outcome.DEBUT if debut else left)


def _reading(age: int, low: Incidence, high: Incidence, thresholds: Thresholds) -> Reading:
    """The curves at an age, unless few players are watched, or were at some step on the way there."""
    n, at_risk, players = high.n, high.at_risk(age), high.debuts_by(age)
    on_the_way = [step.at_risk for step in low.steps if step.at <= age]
    if n < thresholds.smallest_cohort or min([at_risk, *on_the_way]) < thresholds.smallest_cell:
        return Reading(age, n, at_risk, None, None, None, players)
    least, most = low.at(age), high.at(age)
    if least is None or most is None:
        return Reading(age, n, at_risk, 0.0, 0.0, None, players)
    return Reading(age, n, at_risk, least.debut, most.debut, _spanned(least.interval, most.interval), players)


def _spanned(low: Interval | None, high: Interval | None) -> Interval | None:
    return Interval(low.low, high.high) if low and high else None
