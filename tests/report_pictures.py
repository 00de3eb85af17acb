"""The sample pages of docs/use/player-report.md: `python -m tests.report_pictures`.

They are pages of reports on the demo federation, in which nobody exists, as of the day of the tests.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from pypdfium2 import PdfDocument
from tests.conftest import NOW, house_on
from tracker.access.actor import OPERATOR
from tracker.actions.demo import LoadFederation, load_federation
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.actions.verb import Library
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.quotas.load import load_quotas
from tracker.reports.player_report import Audience
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate

HERE = Path(__file__).parents[1] / "docs" / "pictures" / "reports"
#: Pixels a point: sharp enough to be read beside a page's text.
SCALE = 1.35
PARENT, CLUB, SCOUT = Audience.PARENT, Audience.CLUB, Audience.SCOUT
#: The name of each picture, whose report it is of (by the numbers of the demo's cast), and which of its pages.
PAGES = (
    *((f"parent-{page}", IssueReport(1, audience=PARENT), page) for page in (1, 2, 3, 4)),
    ("club-1", IssueReport(3, audience=CLUB), 1),
    ("scout-1", IssueReport(6, language="es", audience=SCOUT), 1),
)


def make() -> None:
    """Found the federation, issue its reports, and keep the pages that are shown."""
    HERE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tracker-pictures-") as folder:
        engine = open_engine(f"sqlite:///{folder}/tracker.sqlite")
        migrate(engine)
        house = house_on(engine, Library(load_catalogue(), quotas=load_quotas()), Path(folder))
        house.perform(load_federation, LoadFederation(2500, 1, NOW.date()), OPERATOR)
        for name, wanted, page in PAGES:
            issued = house.perform(issue_player_report, wanted, OPERATOR)
            image = PdfDocument(issued.content)[page - 1].render(scale=SCALE).to_pil()
            image.quantize(256).save(HERE / f"{name}.png", optimize=True)
        engine.dispose()


if __name__ == "__main__":
    make()
