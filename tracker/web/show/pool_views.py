"""What stands above every page of the pool: the edition asked about, and the ways to look at the same question."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.actions.finding import PoolFound
from tracker.finding.question import Question
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.door import today
from tracker.web.show.pool_filters import address_of

FIND, DEPTH, LATE = "pool.find", "pool.depth", "pool.late"
_VIEWS = {"list": FIND, "depth": DEPTH, "late": LATE}


@dataclass(frozen=True, slots=True)
class View:
    """One of the ways to look at the same question."""

    text: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class Head:
    """The competition and the edition, whether its rule is provisional, the day as known, and the views."""

    about: str
    provisional: bool
    as_of: str
    views: tuple[View, ...]


def head_of(answer: PoolFound, here: str, voice: Voice) -> Head:
    """The head of the page at the endpoint `here`."""
    ruled = answer.ruled
    return Head(
        about=f"{ruled.competition.name}, {ruled.edition.name}",
        provisional=ruled.provisional,
        as_of=voice.speak(phrase("web-pool-as-known", day=today())),
        views=_views(replace(answer.question, after=None), here, voice),
    )


def _views(question: Question, here: str, voice: Voice) -> tuple[View, ...]:
    return tuple(
        View(voice.speak(phrase(f"web-pool-view-{name}")), address_of(endpoint, question), endpoint == here)
        for name, endpoint in _VIEWS.items()
    )
