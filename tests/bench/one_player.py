"""What one player costs: verdicts, the story, and the report."""

from __future__ import annotations

import io
from collections.abc import Iterator

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas
from tests.bench.figure import Figure, figure
from tests.bench.installation import DAY
from tracker.access.actor import OPERATOR
from tracker.actions.players import pathway_of
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.eligibility.decide import decide_all
from tracker.football.dossier import Dossier
from tracker.logic.terms import ALWAYS
from tracker.reports.fonts import REGULAR
from tracker.store.dossiers import load_dossier
from tracker.store.scope import open_session
from tracker.wiring import House

#: The member of the demo's cast with the longest career.
LONGEST = 3


def one_player(house: House) -> Iterator[Figure]:
    dossier = loaded(house)
    player, catalogue = dossier.player, house.library.catalogue
    yield figure(
        "verdicts of all editions for one player",
        lambda: decide_all(catalogue, player.birth, player.sex),
        "reading the player's dossier",
        lambda: loaded(house),
    )
    yield figure(
        "thinking about a dossier (story and verdicts)",
        lambda: pathway_of(dossier, house.library, DAY),
        "reading the player's dossier",
        lambda: loaded(house),
    )
    pdf = house.perform(issue_player_report, IssueReport(LONGEST, as_of=DAY), OPERATOR).content
    lines = text_of(pdf)
    yield figure(
        f"a report of {len(lines)} pages, {len(pdf) / 1024:.0f} KiB, from database to bytes",
        lambda: house.perform(issue_player_report, IssueReport(LONGEST, as_of=DAY), OPERATOR),
        "the same lines of text on a raw canvas",
        lambda: on_a_raw_canvas(lines),
    )


def loaded(house: House) -> Dossier:
    with open_session(house.engine, ALWAYS, writes=False) as session:
        dossier = load_dossier(session, LONGEST)
    assert dossier is not None
    return dossier


def text_of(pdf: bytes) -> list[list[str]]:
    return [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(pdf)).pages]


def on_a_raw_canvas(pages: list[list[str]]) -> bytes:
    sheet = io.BytesIO()
    canvas = Canvas(sheet)
    for lines in pages:
        canvas.setFont(REGULAR, 9)
        for number, line in enumerate(lines):
            canvas.drawString(40, 800 - number * 9, line)
        canvas.showPage()
    canvas.save()
    return sheet.getvalue()
