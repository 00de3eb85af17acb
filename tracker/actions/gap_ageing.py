"""Who ages out in the next twelve months, for the figures of a club or a federation: women and men apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from tracker.access.redact import may_know_days
from tracker.actions.ageing import AskAgeingOut, ask_ageing_out
from tracker.actions.verb import Act
from tracker.eligibility.windows.ageing import Ending, GroupEnding
from tracker.eligibility.windows.ageing_in_words import ending_named
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.pathway.cohort import People, how_many
from tracker.pathway.figures import Figure
from tracker.store.ageing import Among, numbers_born


@dataclass(frozen=True, slots=True)
class AgesOut:
    """The players of one sex who age out with an edition or an age group: all in scope, however many they are."""

    ending: Ending
    sex: Sex
    players: People

    @property
    def key(self) -> str:
        """The key of the figure."""
        if isinstance(self.ending, GroupEnding):
            return f"ages-out.u{self.ending.age}-{self.ending.last_day.year}"
        return f"ages-out.{self.ending.competition}.{self.ending.edition}"

    @property
    def figure(self) -> Figure:
        """It in words, with the players."""
        says = phrase("gaps-ages-out", what=ending_named(self.ending), n=how_many(self.players))
        return Figure(says, self.players)


def ageing_of(act: Act, sexes: Collection[Sex], *, federation: str = "", club: str = "") -> tuple[AgesOut, ...]:
    """Who of those one may see ages out of what, in the order of last days; nothing that nobody leaves."""
    found = ask_ageing_out.work(act, AskAgeingOut(federation=federation, club=club, limit=0))
    among = Among(act.day, found.federation, found.club, may_know_days(act.actor.roles))
    some = [one.ending for one in found.leavers if one.total]
    return tuple(each for ending in some for each in _of(act, among, ending, sexes) if each.players)


def _of(act: Act, among: Among, ending: Ending, sexes: Collection[Sex]) -> Iterator[AgesOut]:
    for sex in sexes:
        if ending.leaving is not None and sex in ending.sexes:
            yield AgesOut(ending, sex, numbers_born(act.session, among, sex, ending.leaving.term))


def of_sex(found: Iterable[AgesOut] | None, sex: Sex | None) -> tuple[AgesOut, ...]:
    """Those of one sex; nothing of a day of which it is not known."""
    return tuple(each for each in found or () if each.sex is sex)
