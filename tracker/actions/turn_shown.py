"""A season's turn in phrases and as plain data, the same for the command line and the pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from tracker.actions.season_turn import TurnView
from tracker.eligibility.age_groups.turn import Standing, TurnOutcome
from tracker.eligibility.age_groups.turn_plan import RowState, TurnRow
from tracker.football.phrase import Phrase, phrase
from tracker.football.season_turn import Deed, DeedKind, HeldSeason, TurningTeam
from tracker.football.spells import ExitReason
from tracker.importing.view import as_json as file_as_json

Speak = Callable[[Phrase], str]
#: In this order somebody reads the outcomes: first whom the turn treats otherwise than one expects.
IN_ORDER = (
    TurnOutcome.REPEATS,
    TurnOutcome.SPLITS,
    TurnOutcome.CANNOT_TELL,
    TurnOutcome.SKIPS,
    TurnOutcome.HELD_BACK,
    TurnOutcome.AGES_OUT,
    TurnOutcome.ADVANCES,
    TurnOutcome.ENTERS,
    TurnOutcome.TOO_YOUNG,
    TurnOutcome.BEYOND,
)


def outcome_phrase(outcome: TurnOutcome) -> Phrase:
    """What becomes of the age group, in a few words."""
    return phrase(f"turn-outcome-{outcome.value.replace('_', '-')}")


def outcome_note(outcome: TurnOutcome) -> Phrase:
    """The same in a sentence."""
    return phrase(f"turn-note-{outcome.value.replace('_', '-')}")


def missing_phrase(part: str) -> Phrase:
    """What would settle where somebody plays."""
    return phrase(f"turn-missing-{part.replace('_', '-')}")


def standing_phrase(standing: Standing) -> Phrase:
    """A group, or several that are possible, or that there is none."""
    if len(standing.names) == 1 and standing.told:
        return phrase("turn-group", group=standing.names[0])
    if standing.beyond:
        return phrase("turn-group-above")
    if standing.told:
        return phrase("turn-group-below")
    if standing.names:
        return phrase("turn-group-either", groups=", ".join(standing.names))
    return phrase("turn-group-unknown")


def reason_phrase(reason: ExitReason) -> Phrase:
    """Why somebody left."""
    return phrase(f"case-value-exit-reason-{reason.value.replace('_', '-')}")


def deed_phrase(row: TurnRow, view: TurnView) -> Phrase:
    """What becomes of a registration."""
    if row.state is RowState.BY_HAND:
        return phrase("turn-deed-by-hand")
    return _deed(row.deed, row, view)


def _deed(deed: Deed | None, row: TurnRow, view: TurnView) -> Phrase:
    if deed is None:
        return phrase("turn-deed-asked")
    if deed.kind is DeedKind.STAYS:
        return phrase("turn-deed-stays", team=row.team.name)
    if deed.kind is DeedKind.MOVES:
        return phrase("turn-deed-moves", team=view.team_name(deed.team_id))
    reason = reason_phrase(deed.reason) if deed.reason else phrase("turn-no-reason-held")
    if deed.destination:
        return phrase("turn-deed-leaves-to", reason=reason, destination=deed.destination)
    return phrase("turn-deed-leaves", reason=reason)


def counted(view: TurnView) -> dict[TurnOutcome, int]:
    """How many registrations there are of each outcome, in the order in which they are read."""
    found = Counter(row.outcome for row in view.rows)
    return {outcome: found[outcome] for outcome in IN_ORDER if found[outcome]}


def deeds_counted(rows: Iterable[TurnRow]) -> dict[str, int]:
    """How many stay, move, leave, are not decided, are settled already or left to people."""
    found = Counter(_counted_as(row) for row in rows)
    return {name: found[name] for name in ("stays", "moves", "leaves", "asked", "settled", "by_hand")}


def _counted_as(row: TurnRow) -> str:
    if row.state in (RowState.ASKED, RowState.SETTLED, RowState.BY_HAND) or row.deed is None:
        return row.state.value
    return row.deed.kind.value


def view_as_json(view: TurnView, speak: Speak) -> dict[str, object]:
    """The whole turn; only its texts depend on the language."""
    return {
        "club": view.club,
        "season": view.season,
        "seasons": list(view.labels),
        "teams": [_team(team) for team in view.teams],
        "missing": [_said(one, speak) for one in view.missing],
        "outcomes": {outcome.value: count for outcome, count in counted(view).items()},
        "deeds": deeds_counted(view.rows),
        "rows": [_row(row, view, speak) for row in view.rows],
        "seen": view.seen or None,
        "file": file_as_json(view.file, speak) if view.file else None,
    }


def _said(one: Phrase, speak: Speak) -> dict[str, str]:
    return {"code": one.code, "text": speak(one)}


def _team(team: TurningTeam) -> dict[str, object]:
    return {
        "number": team.id,
        "team": team.name,
        "sex": team.sex.value,
        "ending": _season(team.ending),
        "coming": _season(team.coming),
        "group": team.oldest,
        "stops": team.stops,
    }


def _season(season: HeldSeason | None) -> dict[str, object] | None:
    if season is None:
        return None
    days = (season.window.start.isoformat(), season.window.end.isoformat())
    return {"number": season.id, "league": season.league, "season": season.label, "days": days, "rung": season.rung}


def _row(row: TurnRow, view: TurnView, speak: Speak) -> dict[str, object]:
    turn = row.turn
    return {
        "registration": row.spell.id,
        "player": row.spell.player_id,
        "name": row.spell.name,
        "born": str(row.spell.birth) if row.spell.birth else None,
        "team": row.team.name,
        "outcome": row.outcome.value,
        "under_old_cut_off": turn.under_old.value if turn else None,
        "before": _standing(turn.before, speak) if turn else None,
        "by_old_cut_off": _standing(turn.by_old, speak) if turn else None,
        "by_new_cut_off": _standing(turn.by_new, speak) if turn else None,
        "other_systems": [_standing(one, speak) for one in turn.others] if turn else [],
        "missing": list(row.missing),
        "proposed": _deed_json(row.proposed),
        "deed": _deed_json(row.deed),
        "state": row.state.value,
        "text": speak(deed_phrase(row, view)),
        "last_day": row.last_day.isoformat(),
    }


def system_name(standing: Standing, speak: Speak) -> str:
    """The system's name: as its file gives it, or spoken where it is a league's own cut-off."""
    return speak(standing.name) if isinstance(standing.name, Phrase) else standing.name


def _standing(one: Standing, speak: Speak) -> dict[str, object]:
    return {
        "system": one.system,
        "name": system_name(one, speak),
        "season": one.season,
        "groups": list(one.names),
        "verdict": one.placing.value,
    }


def _deed_json(deed: Deed | None) -> dict[str, object] | None:
    if deed is None:
        return None
    return {
        "kind": deed.kind.value,
        "team": deed.team_id,
        "reason": deed.reason.value if deed.reason else None,
        "destination": deed.destination,
    }
