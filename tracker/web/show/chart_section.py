"""A part of a page that is mostly charts: sentences, charts and tables, and what others found beside them."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.web.show.chart import ShownChart
from tracker.web.show.table import Table


@dataclass(frozen=True, slots=True)
class ChartSection:
    """The part: `notes` say what to know when reading it, `cited` are published figures for context.

    `english` is what in either is English on a page in another language.
    """

    name: str
    heading: str
    says: tuple[str, ...] = ()
    charts: tuple[ShownChart, ...] = ()
    tables: tuple[Table, ...] = ()
    notes: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
