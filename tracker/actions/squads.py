"""Asking whether the squads in a list that somebody brings along keep an edition's limits, by age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.eligibility.rule import Confederation
from tracker.eligibility.squads.judge import judge_squads
from tracker.eligibility.squads.shown import as_json as squad_as_json
from tracker.eligibility.squads.verdict import SquadsVerdict
from tracker.football.errors import BadInputError
from tracker.football.phrase import Phrase
from tracker.i18n.speak import Speak
from tracker.importing.date_order import DateOrder
from tracker.importing.squad_sheet import SquadFile, read_squads


@dataclass(frozen=True, slots=True)
class CheckSquads:
    """A squad list, an edition, and the day whose rules count (the newest if none is named).

    `confederation` is that of the list's teams, for editions that have a rule for each.
    """

    competition: str
    edition: str
    file: SquadFile
    as_of: date | None = None
    confederation: Confederation | None = None


@dataclass(frozen=True, slots=True)
class SquadCheck:
    """The verdict on every squad of a list, with how its dates were read and how many rows were left out.

    `notes` are what a reader must know of the list beside that.
    """

    verdict: SquadsVerdict
    order: DateOrder
    left_out: tuple[tuple[str, int], ...]
    notes: tuple[Phrase, ...] = ()


@verb(needs=Permission.ELIGIBILITY_ASK)
def check_squads(act: Act, command: CheckSquads) -> SquadCheck:
    """The verdict on every squad in a list.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: the list cannot be read, or a day lies in the future.
    """
    for day, name in ((command.as_of, "as-of date"), (command.file.ages_on, "day of the ages")):
        if day and day > act.day:
            message = f"The {name} {day} lies in the future; give {act.day} or an earlier day."
            raise BadInputError(message)
    competition = act.library.catalogue.competition(command.competition)
    edition = act.library.catalogue.edition(command.competition, command.edition)
    sheet = read_squads(command.file, competition, edition, act.day)
    verdict = judge_squads(competition, edition, sheet.entries, command.as_of, command.confederation)
    left_out = {
        "other_competition": sheet.left_out.other_competition,
        "other_edition": sheet.left_out.other_edition,
        "staff": sheet.left_out.staff,
        "other_sex": verdict.other_sex,
        "repeated": verdict.repeated,
    }
    return SquadCheck(verdict, sheet.order, tuple(left_out.items()), sheet.notes)


def as_json(check: SquadCheck, say: Speak) -> dict[str, object]:
    """The whole answer as plain data; only the sentences of `date_order` and `notes` depend on the language."""
    verdict, order, limits = check.verdict, check.order, check.verdict.limits
    squad = limits.squad
    return {
        "competition": verdict.competition,
        "edition": verdict.edition,
        "teams": [squad_as_json(team) for team in verdict.teams],
        "limits": {
            "overage_places": limits.places,
            "squad_size": squad.players if squad else None,
            "at_least": squad.at_least if squad else None,
            "alternates": squad.alternates if squad else None,
            "goalkeepers": squad.goalkeepers if squad else None,
        },
        "not_known": list(verdict.not_known),
        "left_out": dict(check.left_out),
        "date_order": {
            "used": "+".join(one.value for one in order.used) or None,
            "supported": [one.value for one in order.supported],
            "why": " ".join(say(said) for said in order.why),
        },
        "provisional": verdict.provisional,
        "notes": [
            {"code": note.code, "text": say(note)}
            for note in (*check.notes, *(note.phrase for note in verdict.notes))
        ],
        "sources": list(verdict.sources),
    }
