"""Over a whole federation the scan says of each player what the page says that is told from the dossier."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from tests.in_full import IN_FULL
from tests.pathway.careers import LADDER, THRESHOLDS
from tests.pathway.test_scan import agrees
from tracker.demo.federation import Detail, federation
from tracker.logic.terms import ALWAYS
from tracker.pathway.scan import scan
from tracker.pathway.scan_rows import Measure
from tracker.pathway.telling import tell
from tracker.store.bulk import load
from tracker.store.dossiers import load_dossier
from tracker.store.engine import Engine
from tracker.store.scope import open_session
from tracker.store.summary_look_ups import look_ups
from tracker.store.summary_reading import everybody

#: In the last weeks of a season, when gaps are open, and in the summer after it.
DAYS = (date(2026, 4, 10), date(2026, 6, 30))


#: With fewer matches on record there would be too few gaps to agree on.
PLAYERS = {Detail.MATCHES: 240, Detail.TOTALS: 240 if IN_FULL else 100}


@pytest.mark.parametrize("detail", PLAYERS)
def test_the_scan_and_the_page_agree_on_everybody(sqlite_engine: Engine, detail: Detail) -> None:
    load(sqlite_engine, federation(4, PLAYERS[detail], day=DAYS[-1], detail=detail))
    seen: Counter[str] = Counter()
    for day in DAYS:
        with sqlite_engine.connect() as connection:
            summaries = list(scan(everybody(connection), look_ups(connection, day), Measure(day)))
        assert len(summaries) == PLAYERS[detail]
        with open_session(sqlite_engine, ALWAYS, writes=False) as session:
            for summary in summaries:
                dossier = load_dossier(session, summary.player)
                assert dossier is not None
                agrees(summary, dossier, tell(dossier, day, THRESHOLDS, LADDER))
                session.expunge_all()
                seen[summary.gap.kind.value if summary.gap else "none"] += 1
    assert seen["record"] > 3, seen
    if detail is Detail.MATCHES:
        assert seen["quiet"] > 1, seen
        assert seen["absence"] > 1, seen
