"""Why two records are not put together, each reason with what to correct first."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.access.case import RecordKind
from tracker.access.joined_guardians import TieFault
from tracker.actions.verb import Act
from tracker.football.phrase import Phrase, phrase
from tracker.football.same_person.judge import Comparison
from tracker.store.case_records import ROWS, record_named
from tracker.store.joining import Contradiction, Plan

_KINDS = {row.__tablename__: kind for kind, row in ROWS.items()}


def faults_of(act: Act, kept: int, comparison: Comparison, plan: Plan) -> tuple[Phrase, ...]:
    """Everything that forbids it; nothing where two records may become one."""
    return (
        *(piece.phrase for piece in comparison.settled_against),
        *_of_the_records(plan),
        *(phrase(f"merge-fault-tie-{fault.value}") for fault in TieFault if fault in plan.tie_faults),
        *(_contradiction(act, kept, one) for one in plan.contradictions),
    )


def _of_the_records(plan: Plan) -> Iterator[Phrase]:
    if plan.kept_apart:
        yield phrase("merge-fault-kept-apart")
    if plan.two_verified:
        yield phrase("merge-fault-two-verified")
    if plan.younger:
        yield phrase("merge-fault-younger")
    if plan.open_cases:
        yield phrase("merge-fault-open-case", count=plan.open_cases)


def _contradiction(act: Act, kept: int, found: Contradiction) -> Phrase:
    """Which record says two things, in the words by which a correction case names it."""
    kind: RecordKind = _KINDS[found.table]
    described = record_named(act.session, kept, kind, found.row_id)
    what = phrase(f"case-record-{kind.value.replace('_', '-')}")
    return phrase("merge-fault-contradiction", what=what, which=described.text if described else "")
