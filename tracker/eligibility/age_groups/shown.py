"""Age groups as plain data for the command line, the API and exports: one shape for all of them."""

from __future__ import annotations

from collections.abc import Callable

from tracker.eligibility.age_groups.college import ClockAnswer
from tracker.eligibility.age_groups.groups import GroupAnswer, Neighbour
from tracker.eligibility.age_groups.season_name import split_season
from tracker.eligibility.age_groups.system import Group
from tracker.eligibility.verdict import Reason
from tracker.football.phrase import Phrase

Speak = Callable[[Phrase], str]


def group_as_json(answer: GroupAnswer, speak: Speak) -> dict[str, object]:
    """One system's answer. `born_from` and `born_to` enclose the births of all groups that are possible."""
    births = [group.births for group in answer.groups]
    return {
        "system": answer.system,
        "name": system_name(answer, speak),
        "season": answer.season,
        "verdict": answer.placing.value,
        "groups": list(answer.names),
        "born_from": min(window.start for window in births).isoformat() if births else None,
        "born_to": max(window.end for window in births).isoformat() if births else None,
        "intervals": [_interval(group) for group in answer.groups],
        "before": _neighbour(answer.before),
        "after": _neighbour(answer.after),
        "provisional": answer.provisional,
        "reasons": _reasons(answer.reasons, speak),
        "missing": list(answer.missing),
        "notes": list(answer.notes),
    }


def clock_as_json(answer: ClockAnswer, speak: Speak) -> dict[str, object]:
    """The college clock's answer; `starts` are the academic years in which it may start."""
    return {
        "system": answer.clock,
        "name": answer.name,
        "verdict": answer.verdict.value,
        "starts": [split_season(start) for start in answer.starts],
        "ends": [split_season(start + answer.years - 1) for start in answer.starts] if answer.years else [],
        "years": answer.years,
        "provisional": answer.provisional,
        "reasons": _reasons(answer.reasons, speak),
        "missing": list(answer.missing),
        "notes": list(answer.notes),
        "no_rule_held": list(answer.not_held),
    }


def system_name(answer: GroupAnswer, speak: Speak) -> str:
    """The system's name: as its file gives it, or spoken where the system is somebody's own cut-off."""
    return speak(answer.name) if isinstance(answer.name, Phrase) else answer.name


def _interval(group: Group) -> dict[str, str]:
    return {
        "group": group.name,
        "born_from": group.births.start.isoformat(),
        "born_to": group.births.end.isoformat(),
    }


def _neighbour(neighbour: Neighbour) -> dict[str, object]:
    return {"season": neighbour.season, "verdict": neighbour.placing.value, "groups": list(neighbour.groups)}


def _reasons(reasons: tuple[Reason, ...], speak: Speak) -> list[dict[str, str | None]]:
    return [
        {"code": reason.phrase.code, "text": speak(reason.phrase), "source": reason.source} for reason in reasons
    ]
