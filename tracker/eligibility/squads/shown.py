"""A squad's verdict as plain data for the command line, the API and exports: one shape for all of them."""

from __future__ import annotations

from tracker.eligibility.squads.active_list import ListStatus
from tracker.eligibility.squads.breaches import Breach, Question
from tracker.eligibility.squads.verdict import Judged, SquadVerdict


def as_json(squad: SquadVerdict) -> dict[str, object]:
    """The squad with its names, its breaches and questions, and every line of the list in detail."""
    return {
        "team": squad.team,
        "sex": squad.sex.value if squad.sex else None,
        "players": squad.players,
        "within_age": len(squad.within_age),
        "overage": list(squad.overage),
        "too_young": list(squad.too_young),
        "cannot_tell": list(squad.cannot_tell),
        "alternates": list(squad.alternates),
        "replaced": list(squad.replaced),
        "marked": squad.marked,
        "breaches": [
            _finding(breach) | ({"as_listed": True} if breach.as_listed else {}) for breach in squad.breaches
        ],
        "questions": [
            _finding(question) | {"possible": question.possible, "why": question.why.value}
            for question in squad.questions
        ],
        "details": [_detail(judged) for judged in squad.judged],
    }


def _finding(found: Breach | Question) -> dict[str, object]:
    stated: dict[str, object] = {"code": found.code.value, "limit": found.limit, "used": found.used}
    return stated | ({"on": [day.isoformat() for day in found.on]} if found.on else {})


def _detail(judged: Judged) -> dict[str, object]:
    entry, verdict = judged.entry, judged.verdict
    born = entry.born
    return {
        "player": entry.player,
        "row": entry.row,
        "status": (entry.status or ListStatus.ACTIVE).value,
        "since": entry.since.isoformat() if entry.since else None,
        "until": entry.until.isoformat() if entry.until else None,
        "birth": {"earliest": born.earliest.isoformat(), "latest": born.latest.isoformat()} if born else None,
        "verdict": verdict.answer.value,
        "reasons": [
            *(remark.code for remark in entry.remarks),
            *(reason.phrase.code for reason in verdict.reasons),
        ],
    }
