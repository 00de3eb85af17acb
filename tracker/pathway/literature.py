"""Figures from the literature, shown as cited context beside a federation's own, never pooled with them.

Only figures about the same sex stand beside a report's own; where there is none, nothing is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.football.people import Sex
from tracker.football.phrase import Phrase, Value, phrase

_MEN = frozenset({Sex.MALE})
_WOMEN = frozenset({Sex.FEMALE})
_BOTH = frozenset(Sex)


class Topic(Enum):
    """Which of our own figures a figure may stand beside."""

    FUNNEL = "funnel"  # Prospective: who of a stage came through.
    ORIGIN = "origin"  # Retrospective: where those who came through had been.
    BIRTH_QUARTERS = "birth-quarters"
    TURNOVER = "turnover"
    CLUB_TRAINED = "club-trained"
    YOUNG_PLAYERS = "young-players"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class Reference:
    """A figure that somebody published: who, about whom (`sexes`, `sample`), and what (`figure`).

    `n` is the number of players of the sample, `None` where it is no number of players.
    """

    key: str
    topic: Topic
    source: str
    sexes: frozenset[Sex]
    n: int | None
    sample: Phrase
    figure: Phrase

    @property
    def sentence(self) -> Phrase:
        """The figure with its sample and its source."""
        return phrase("reference-context", figure=self.figure, sample=self.sample, source=self.source)


def references(sex: Sex | None, topic: Topic | None = None) -> tuple[Reference, ...]:
    """The figures about players of one sex, on one topic or on all."""
    return tuple(each for each in REFERENCES if sex in each.sexes and topic in (None, each.topic))


def _reference(
    key: str, topic: Topic, source: str, n: int | None = None, sexes: frozenset[Sex] = _MEN, **figures: Value
) -> Reference:
    sample = phrase("reference-sample", of=key, n=n or 0)
    return Reference(key, topic, source, sexes, n, sample, phrase(f"reference-{key}", **figures))


REFERENCES = (
    _reference(
        "five-nations",
        Topic.FUNNEL,
        "Brustio et al. 2024, Frontiers in Sports and Active Living, 1420220",
        9527,
        u17=0.15,
        u19=0.25,
        u21=0.40,
    ),
    _reference("italy", Topic.BIRTH_QUARTERS, "Boccia et al. 2023, PLoS ONE", 885, u16=9.0, senior=1.7),
    _reference(
        "germany",
        Topic.TURNOVER,
        "Güllich 2014, European Journal of Sport Science",
        academies=0.245,
        national=0.410,
        seasons=3,
    ),
    _reference("sweden", Topic.ORIGIN, "Sweeney et al. 2025, PLoS ONE", 313, first=0.34, second=0.33, third=0.33),
    _reference("scottish-academy", Topic.FUNNEL, "Dugdale et al. 2021", 537, count=53, of=537, part=53 / 537),
    _reference("top-leagues", Topic.CLUB_TRAINED, "Carpels et al. 2021", before=0.23, after=0.17),
    _reference(
        "scotland",
        Topic.YOUNG_PLAYERS,
        "Scottish FA, transition-phase report, 2024",
        low=0.001,
        high=0.171,
    ),
    _reference("associations", Topic.LEAVING, "FIFA Training Centre 2022", sexes=_BOTH),
    _reference("college-men", Topic.FUNNEL, "NCAA estimates (2019)", part=0.061),
    _reference("college-women", Topic.FUNNEL, "NCAA estimates (2019)", sexes=_WOMEN, part=0.079),
)
