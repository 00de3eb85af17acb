"""The components of today's page and of the roster's matrix in every state, with invented people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.web.forms.papers import AuditForm
from tracker.web.show.finding import ShownFinding, ShownLine
from tracker.web.show.papers import Offered
from tracker.web.show.roster_matrix import MatrixPage, ShownAnswer, ShownColumn, ShownRow
from werkzeug.datastructures import MultiDict

_LONG = "Wolfeschlegelsteinhausenbergerdorff-" * 4
_NAMES = ("Maya Lindqvist", _LONG, "ليلى بنت سعيد")
_ANSWERS = (
    ShownAnswer("yes", "✓", "Yes", leads=False),
    ShownAnswer("place", "+", "Overage place", leads=True),
    ShownAnswer("unknown", "?", "Cannot tell", leads=True),
    ShownAnswer("no", "–", "Too old", leads=False),
)


@dataclass(frozen=True, slots=True)
class RosterPatterns:
    """Findings with people and one that leads nowhere, a table with every answer, and reports on paper."""

    findings: tuple[ShownFinding, ...]
    matrix: MatrixPage
    audit: AuditForm
    wrong_audit: AuditForm
    offered: Offered
    one_club: Offered


def roster_patterns() -> RosterPatterns:
    """All of it."""
    lines = tuple(ShownLine(name, "Only the year is on record: 2009", "#full") for name in _NAMES)
    alone = (ShownLine("Under 19", "", ""),)
    wrong = AuditForm(MultiDict({"club": "0", "language": "xx", "paper": "a0"}))
    wrong.validate()
    papers = {"a4": "A4", "letter": "Letter"}
    languages = {"en": "English", "es": "Español"}
    return RosterPatterns(
        audit=AuditForm(language="es", paper="letter"),
        wrong_audit=wrong,
        offered=Offered(languages, papers, {"1": "Northmark Rovers", "2": _LONG}),
        one_club=Offered(languages, papers),
        findings=(
            ShownFinding("found", "Birth dates", "1,204", "What it means.", lines, "See all", "#full"),
            ShownFinding("alone", _LONG, "1 or more", "What it means.", alone, "Open the list", "#full"),
        ),
        matrix=MatrixPage(
            as_of="As of today",
            counted="3 of 3",
            tabs=(),
            teams={},
            years={},
            given={},
            columns=tuple(_columns()),
            rows=tuple(_row(name, disputed=name == _LONG) for name in _NAMES),
            legend=_ANSWERS,
            says=(),
            empty=(),
            ways=(),
        ),
    )


def _columns() -> Iterator[ShownColumn]:
    yield ShownColumn("U-19", "Northmark Youth League 2026-27", "", provisional=False, tally=("3 of 3 may play",))
    tally = ("0 of 3 may play", "3 overage")
    yield ShownColumn("Northmark Cup", "2026", "#full", provisional=True, tally=tally)
    yield ShownColumn(_LONG, "2027", "#full", provisional=True, tally=("0 of 3 may play", "3 cannot tell"))
    yield ShownColumn("Northmark Shield", "2028", "#full", provisional=False, tally=("0 of 3 may play",))


def _row(name: str, *, disputed: bool) -> ShownRow:
    mark = "disputed" if disputed else ""
    return ShownRow(name, "#full", "#full", "3 Nov 2009", mark, "Under 19", _ANSWERS)
