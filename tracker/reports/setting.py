"""Setting blocks on paper: which part of a page each becomes, and what stands together on one page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from tracker.reports.blocks import Block, Chart, Facts, Grid, Heading, Prose, Title, Together, Tone
from tracker.reports.facts import FactGrid
from tracker.reports.paper import MEASURE
from tracker.reports.pen import Picture
from tracker.reports.style import BODY, LEAD, NOTE
from tracker.reports.table import Table
from tracker.reports.text import para, shows_all_of
from tracker.reports.titles import ReportTitle, SectionTitle

_BETTER_PART = 400.0
_AFTER_TABLE = 8.0
_STYLES = {Tone.LEAD: LEAD, Tone.BODY: BODY, Tone.NOTE: NOTE}

Flowables = list[Flowable]


def set_blocks(blocks: Iterable[Block]) -> Flowables:
    """The blocks of a report as parts of its pages.

    A table is kept under its heading and the sentences over it, and a heading is never the last line of a page.
    """
    parts: Flowables = []
    waiting: Flowables = []
    for block in blocks:
        match block:
            case Heading():
                parts += _kept(waiting)
                waiting = [_part(block)]
            case Prose():
                waiting.append(_part(block))
            case Grid():
                parts += _with_table(_table(block), waiting)
                waiting = []
            case Title(text, unshown, names) if unshown and not all(map(shows_all_of, (text, *names))):
                parts += [*_kept(waiting), _part(block)]
                waiting = [para(unshown, NOTE)]
            case _:
                parts += _kept([*waiting, _part(block)])
                waiting = []
    return [*parts, *_kept(waiting)]


def _part(block: Block) -> Flowable:
    match block:
        case Title(text):
            return ReportTitle(text)
        case Heading(text, key):
            return SectionTitle(text, key)
        case Prose(text, tone):
            return para(text, _STYLES[tone])
        case Facts(facts):
            return FactGrid(facts)
        case Grid():
            return _table(block)
        case Chart(drawing):
            return Picture(drawing)
        case Together(blocks):
            return KeepTogether([_part(one) for one in blocks])


def _table(grid: Grid) -> Table:
    return Table(grid.columns, grid.rows, grid.note)


def _kept(parts: Flowables) -> Flowables:
    """A heading stands on one page with what follows it."""
    if len(parts) > 1 and isinstance(parts[0], SectionTitle):
        return [KeepTogether(parts[:2]), *parts[2:]]
    return parts


def _with_table(table: Table, above: Flowables) -> Flowables:
    """A table under a heading and what introduces it. A long table runs over pages, a short one does not."""
    # More than the better part of a page is never asked for, as no page could ever give it.
    table.spaceAfter = _AFTER_TABLE  # White space of its own could stand at the top of a page, or take one alone.
    needed = min(_height_of(above) + table.opening, _BETTER_PART)
    return [*([] if above else [Spacer(0, 10)]), CondPageBreak(needed), *above, table]


def _height_of(parts: Sequence[Flowable]) -> float:
    """How much of a page the parts take, with the space between them."""
    return float(
        sum(part.wrap(MEASURE, 10_000)[1] + part.getSpaceBefore() + part.getSpaceAfter() for part in parts)
    )
