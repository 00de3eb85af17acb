"""The answer to "may this team take this squad, by age?": each player's verdict, and what the squad breaks."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.eligibility.squads.active_list import Entry
from tracker.eligibility.squads.breaches import Breach, Question
from tracker.eligibility.squads.limits import Limits
from tracker.eligibility.verdict import Reason, Verdict
from tracker.football.people import Sex


@dataclass(frozen=True, slots=True)
class Judged:
    """A line of the list with the player's own verdict, and whether what is known leaves each side open."""

    entry: Entry
    verdict: Verdict
    may_be_older: bool = False
    may_be_younger: bool = False


@dataclass(frozen=True, slots=True)
class SquadVerdict:
    """One team's squad. Counts and names are of the latest squad; breaches and questions are of any day's.

    `sex` is given where a competition is open to both and a team's two sides are told apart. `marked` says
    whether the list marks who is in the squad or who is an alternate. Everybody in the list is in exactly one of
    `within_age`, `overage`, `too_young`, `cannot_tell` (together: the squad), `alternates` and `replaced`.
    """

    team: str | None
    sex: Sex | None
    within_age: tuple[str, ...]
    overage: tuple[str, ...]
    too_young: tuple[str, ...]
    cannot_tell: tuple[str, ...]
    alternates: tuple[str, ...]
    replaced: tuple[str, ...]
    breaches: tuple[Breach, ...]
    questions: tuple[Question, ...]
    judged: tuple[Judged, ...]
    marked: bool

    @property
    def players(self) -> int:
        """How many players the latest squad has."""
        return len(self.within_age) + len(self.overage) + len(self.too_young) + len(self.cannot_tell)


@dataclass(frozen=True, slots=True)
class SquadsVerdict:
    """The squads of a list for one edition, in order of the teams' names.

    `other_sex` counts lines of players whom the competition does not admit, and `repeated` those that stood in
    the list already; both are left out. `not_known` names limits that nobody knows, and `notes` are what a
    reader must know beside the answer: a version applied, a cancelled edition, a rule only recalled.
    """

    competition: str
    competition_name: str
    edition: str
    edition_name: str
    teams: tuple[SquadVerdict, ...]
    limits: Limits
    other_sex: int
    repeated: int
    provisional: bool
    not_known: tuple[str, ...]
    notes: tuple[Reason, ...]
    sources: tuple[str, ...]
