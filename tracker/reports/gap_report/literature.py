"""What others published about the same sex, as context for the board and never pooled with its own figures."""

from __future__ import annotations

from tracker.reports.blocks import Blocks, Column, Prose
from tracker.reports.gap_report.telling import Telling, grid
from tracker.reports.plain import plain


def literature(telling: Telling) -> Blocks:
    """Each published figure with its sample and its source; nothing where nobody published any."""
    found = telling.view.literature
    if not found:
        return ()
    columns = [Column(telling.say(f"head-{head}"), share) for head, share in _HEADS.items()]
    rows = [(telling.speak(each.figure), telling.speak(each.sample), plain(each.source)) for each in found]
    return telling.heading("literature"), Prose(telling.say("literature")), *grid(columns, rows)


_HEADS = {"figure": 2.2, "sample": 1.4, "source": 1.2}
