"""Windows: every edition that a birth allows, past and coming, and how long each competition stays open.

An edition is open to a player until its last day. A competition stays open as long as one of its editions does:
the last edition held in the catalogue that still allows the birth, until a later one asks for younger players.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import groupby

from tracker.eligibility.competition import Competition, Edition, Status
from tracker.eligibility.decide import decide
from tracker.eligibility.reasons import window_phrase
from tracker.eligibility.rule import BirthWindow, Confederation, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer, Verdict
from tracker.eligibility.windows.edition_days import EditionDays, days_of
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase


class Way(Enum):
    """How a birth stands to an edition: it may enter, it needs an overage place, nobody can tell, or it may not."""

    OPEN = "open"
    OVERAGE = "overage"
    UNSETTLED = "unsettled"
    TOO_OLD = "too_old"
    TOO_YOUNG = "too_young"


_WAYS = {
    Answer.WITHIN_AGE: Way.OPEN,
    Answer.NO_AGE_LIMIT: Way.OPEN,
    Answer.OVERAGE: Way.OVERAGE,
    Answer.CANNOT_TELL: Way.UNSETTLED,
    Answer.NO_RULE_HELD: Way.UNSETTLED,
    Answer.TOO_OLD: Way.TOO_OLD,
    Answer.TOO_YOUNG: Way.TOO_YOUNG,
}
#: So many years between a player and the oldest of a competition still make it one of the player's own age.
NEAR = 3
_LISTED = (Way.OPEN, Way.OVERAGE, Way.UNSETTLED)


@dataclass(frozen=True, slots=True)
class EditionWindow:
    """One edition with its days and the answer for a birth.

    `asked` are the births that its rule asks for, where it is a rule of that kind, and `oldest` the first of them.
    """

    verdict: Verdict
    days: EditionDays
    status: Status
    asked: Phrase | None = None
    oldest: date | None = None

    def is_near(self, born: Birth) -> bool:
        """Whether its oldest players are at most `NEAR` years older: U-20 football is not yet near at 14."""
        return self.oldest is not None and born.earliest.year - self.oldest.year <= NEAR

    @property
    def name(self) -> str:
        """The edition as rule files name it: `competition/edition`."""
        return f"{self.verdict.competition}/{self.verdict.edition}"

    @property
    def way(self) -> Way:
        """How the birth stands to it."""
        return _WAYS[self.verdict.answer]

    @property
    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self.status is Status.CANCELLED

    @property
    def when(self) -> date:
        """A day to sort by: the first day, or the last of its year where that is not known."""
        return self.days.start or self.days.until


@dataclass(frozen=True, slots=True)
class Series:
    """A competition over its editions, for one birth; editions that were called off do not count.

    `last` is the last edition that surely allows the birth, `perhaps` a later one of which nobody can tell, and
    `closing` the first after `last` for which the birth is too old, be it that an overage place remains. Where
    `closing` is `None`, no such edition is held, and nobody knows when the competition closes.
    """

    competition: str
    name: str
    last: EditionWindow | None
    perhaps: EditionWindow | None
    closing: EditionWindow | None


@dataclass(frozen=True, slots=True)
class Windows:
    """Every edition that a birth allows or may allow, as seen from a day.

    `coming` are those not over yet, the next first; `past` the others, the latest first. `too_early` counts
    those that were over before the player turned `youngest`, and `undated` are answers for editions of which not
    even the year is known. Of a birth that nobody recorded nothing past is listed, as all of it is one question.
    """

    born: Birth | None
    sex: Sex
    day: date
    confederation: Confederation | None
    youngest: int
    coming: tuple[EditionWindow, ...]
    past: tuple[EditionWindow, ...]
    series: tuple[Series, ...]
    too_early: int
    undated: tuple[Verdict, ...]

    def series_of(self, window: EditionWindow) -> Series | None:
        """The competition that an edition belongs to, over all its editions; nothing if all were called off."""
        return next((one for one in self.series if one.competition == window.verdict.competition), None)


def windows_of(
    catalogue: Catalogue,
    born: Birth | None,
    sex: Sex,
    day: date,
    confederation: Confederation | None,
    youngest: int = 14,
) -> Windows:
    """Every edition that the birth allows, by the rules as known best, and how long each competition stays open.

    `confederation` is that of the player's side, whose championships and the world's are looked at; `None`
    stands for all of them. `youngest` is the birthday before which no edition is listed: many rules set no
    minimum age, and would otherwise admit a toddler to the Games.
    """
    answered = _answered(_entered(catalogue, sex, confederation), born, confederation)
    dated = _in_order(answered, confederation)
    listed = _allowing(dated, born)
    old_enough = _of_age(listed, born, youngest)
    coming = [window for window in old_enough if window.days.until >= day]
    past = [window for window in reversed(old_enough) if window.days.until < day and born]
    return Windows(
        born=born,
        sex=sex,
        day=day,
        confederation=confederation,
        youngest=youngest,
        coming=tuple(coming),
        past=tuple(past),
        series=_series(dated, old_enough),
        too_early=len(listed) - len(old_enough),
        undated=tuple(verdict for edition, verdict in answered if days_of(edition) is None),
    )


def coming_of(
    catalogue: Catalogue,
    born: Birth | None,
    sex: Sex,
    day: date,
    confederation: Confederation | None,
    youngest: int = 14,
) -> tuple[EditionWindow, ...]:
    """What `windows_of` says is `coming`, for those who need no more: nothing that is over is asked about."""
    ahead = _ahead(catalogue, sex, confederation, day)
    dated = _in_order(_answered(ahead, born, confederation), confederation)
    return tuple(_of_age(_allowing(dated, born), born, youngest))


@lru_cache(maxsize=64)
def _ahead(
    catalogue: Catalogue, sex: Sex, confederation: Confederation | None, day: date
) -> tuple[tuple[Competition, Edition], ...]:
    """What is not over on a day, which is the same for everybody who asks on it."""
    entered = _entered(catalogue, sex, confederation)
    return tuple(pair for pair in entered if (days := days_of(pair[1])) and days.until >= day)


def _answered(
    entered: Iterable[tuple[Competition, Edition]], born: Birth | None, confederation: Confederation | None
) -> list[tuple[Edition, Verdict]]:
    return [
        (edition, decide(competition, edition, born, confederation=confederation))
        for competition, edition in entered
    ]


def _in_order(
    answered: Iterable[tuple[Edition, Verdict]], confederation: Confederation | None
) -> list[EditionWindow]:
    """Those of which a day is known, in order of it."""
    return sorted(_dated(answered, confederation), key=lambda window: (window.when, window.verdict.competition))


def _allowing(dated: Iterable[EditionWindow], born: Birth | None) -> list[EditionWindow]:
    return [window for window in dated if window.way in _LISTED and _born_by(window.days.until, born)]


def _of_age(listed: Iterable[EditionWindow], born: Birth | None, youngest: int) -> list[EditionWindow]:
    return [window for window in listed if _reached(youngest, born, window.days.until)]


def _entered(
    catalogue: Catalogue, sex: Sex, confederation: Confederation | None
) -> Iterable[tuple[Competition, Edition]]:
    return (
        (competition, edition)
        for competition, edition in catalogue.editions()
        if competition.sex.admits(sex) and (confederation is None or competition.open_to(confederation))
    )


def _dated(
    answered: Iterable[tuple[Edition, Verdict]], confederation: Confederation | None
) -> Iterable[EditionWindow]:
    for edition, verdict in answered:
        days = days_of(edition)
        if days:
            window = _asked(edition, confederation)
            asked, oldest = (window_phrase(window), window.born_on_or_after) if window else (None, None)
            yield EditionWindow(verdict, days, edition.status, asked, oldest)


def _asked(edition: Edition, confederation: Confederation | None) -> BirthWindow | None:
    match edition.rules_on(confederation=confederation):
        case (RuleVersion(limit=BirthWindow() as window),):
            return window
        case _:
            return None


def _born_by(day: date, born: Birth | None) -> bool:
    return born is None or born.earliest <= day


def _reached(age: int, born: Birth | None, day: date) -> bool:
    """Whether the player may have turned that age by a day, as far as the birth is known."""
    return born is None or born.age_on(day).latest >= age


def _series(dated: list[EditionWindow], listed: list[EditionWindow]) -> tuple[Series, ...]:
    """The competitions of which something can be said, in order of their ids."""
    held = sorted((one for one in dated if not one.cancelled), key=_competition)
    names = {one.name for one in listed}
    found = [_one_series(list(editions), names) for _, editions in groupby(held, key=_competition)]
    return tuple(one for one in found if one.last or one.perhaps or one.closing)


def _competition(window: EditionWindow) -> str:
    return window.verdict.competition


def _one_series(editions: list[EditionWindow], listed: set[str]) -> Series:
    """`editions` are those of one competition in order of date; sorting by competition has kept that order."""
    opened = [place for place, one in enumerate(editions) if one.way is Way.OPEN and one.name in listed]
    last = opened[-1] if opened else -1
    later = editions[last + 1 :]
    unsettled = [one for one in later if one.way is Way.UNSETTLED and one.name in listed]
    return Series(
        competition=editions[0].verdict.competition,
        name=editions[0].verdict.competition_name,
        last=editions[last] if opened else None,
        perhaps=unsettled[-1] if unsettled else None,
        closing=next((one for one in later if one.way in (Way.TOO_OLD, Way.OVERAGE)), None),
    )
