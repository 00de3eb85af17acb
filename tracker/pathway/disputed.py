"""Which of what a story tells rests on a record that somebody disputes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tracker.football.appearances import Absence, Appearance
from tracker.football.call_ups import CallUp
from tracker.football.disputes import Dispute, is_disputed
from tracker.football.dossier import Dossier
from tracker.football.phrase import Phrase, phrase
from tracker.football.spells import Spell
from tracker.pathway.episodes import Episode
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.tallies import Tally
from tracker.pathway.timeline import Moment


def disputes_by(dossier: Dossier, as_of: date) -> tuple[Dispute, ...]:
    """What is disputed today of the records that had begun by a day."""
    return tuple(one for one in dossier.disputes if one.begins is None or one.begins <= as_of)


def counts_a_disputed_record(tally: Tally, disputes: Iterable[Dispute]) -> bool:
    """Whether a record is disputed that a season's appearances and minutes are made of."""
    if tally.total is not None and tally.total_is_larger:
        return is_disputed(disputes, tally.total)
    matches = {(match.team_id, match.day) for match in tally.matches}
    return any(_match(one) in matches for one in disputes)


def _match(dispute: Dispute) -> tuple[int, date] | None:
    """The match of a disputed appearance; being named and not fielded counts for nothing."""
    match dispute.about:
        case Appearance(fixture=fixture, selection=selection) if selection.fielded:
            return fixture.team_id, fixture.day
        case _:
            return None


def marked(name: Phrase, *, disputed: bool) -> Phrase:
    """What a record is called, with the mark beside it where it is disputed."""
    return phrase("dispute-beside", what=name) if disputed else name


@dataclass(frozen=True, slots=True)
class Disputed:
    """Asks of the parts of a story whether a record under them is disputed."""

    disputes: tuple[Dispute, ...]

    def episode(self, episode: Episode) -> bool:
        """Whether a registration is disputed that an episode is told from."""
        return any(_under(one.about, episode) for one in self.disputes)

    def moment(self, moment: Moment) -> bool:
        """Whether the call-up is disputed that a moment of the national rail stands for."""
        return any(isinstance(one.about, CallUp) and _same(one.about, moment) for one in self.disputes)

    def call_up(self, call_up: CallUp) -> bool:
        """Whether a call-up is disputed."""
        return is_disputed(self.disputes, call_up)

    def gap(self, gap: Gap) -> bool:
        """Whether a known absence is disputed; other labels are reckoned, and no record of their own."""
        if gap.kind is not GapKind.ABSENCE:
            return False
        absences = (one.about for one in self.disputes if isinstance(one.about, Absence))
        return any(
            absence.start <= gap.window.end and gap.window.start <= (absence.end or gap.window.end)
            for absence in absences
        )


def _under(record: object, episode: Episode) -> bool:
    match record:
        case Spell(team=team, start=start, end=end, nature=nature) if episode.registered:
            same = (team.name, team.club, nature) == (episode.team, episode.club, episode.nature)
            return same and start <= episode.window.end and (end is None or episode.window.start <= end)
        case _:
            return False


def _same(call_up: CallUp, moment: Moment) -> bool:
    side = f"{call_up.side.association} {call_up.side.category}"
    told = (call_up.when.earliest, call_up.rung, side, call_up.kind, call_up.caps)
    return told == (moment.when.earliest, moment.rung, moment.side, moment.kind, moment.caps)
