"""A report as a page: the blocks of its PDF in their order, and once what stands on every page of that.

Nothing is added to what the PDF says but ways to get about: a list of contents, and a link from each chart to the
section that tells it as a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.pathway.drawing import Drawing
from tracker.reports.blocks import Block, Chart, Entry, Fact, Facts, Grid, Heading, Prose, Title, Together, Tone
from tracker.reports.plain import plain
from tracker.reports.told import Told
from tracker.reports.voice import Voice
from tracker.web.show.identity import Fact as ShownFact
from tracker.web.show.in_english import ENGLISH
from tracker.web.show.strip import NARROW, WIDE
from tracker.web.show.table import Cell, Head, Table, twin_of

#: A column in which something is longer takes the whole width of a telephone. It is counted in letters.
_LONG = 30
_LETTERS = r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200c\u200d]+"
#: Words that run from right to left, and what stands between two of them.
_TURNED = re.compile(rf"({_LETTERS}(?:[\s.'’-]+{_LETTERS})*)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a sentence; one that runs from right to left stands apart, so that it turns nothing round.

    Its language is named where it is not that of the report.
    """

    text: str
    turned: bool
    language: str = ""


@dataclass(frozen=True, slots=True)
class TwinChart:
    """A chart for a narrow and for a wide screen, and where it is told as a table.

    `elsewhere` is the place of another section; a table of its own section stands beside it and needs no way.
    """

    name: str
    narrow: Drawing
    wide: Drawing
    elsewhere: str
    table: Table | None


@dataclass(frozen=True, slots=True)
class TwinPart:
    """A block as it is shown. Its kind tells the template what it is; of a sentence it is the tone."""

    kind: str
    shown: Sequence[Run] | Sequence[ShownFact] | Table | TwinChart


@dataclass(frozen=True, slots=True)
class TwinSection:
    """A section under its heading, whose name is its place on the page."""

    name: str
    heading: str
    parts: tuple[TwinPart, ...]


@dataclass(frozen=True, slots=True)
class Twin:
    """A report in finished words.

    Arguments:
        language: of the report, which need not be that of the page around it.
        contents: what its list of contents is called, and
        as_table: what leads from a chart to its table, and
        reads: how a chart is read part by part, all in the language of the report.
        opening: what stands before the first section.
        foot: what stands at the foot of every page of the PDF.
    """

    title: str
    kind: str
    as_of: str
    language: str
    contents: str
    as_table: str
    reads: str
    opening: tuple[TwinPart, ...]
    sections: tuple[TwinSection, ...]
    foot: tuple[str, ...]


def twin_of_report(told: Told) -> Twin:
    """The page of a report."""
    furniture = told.furniture
    voice = Voice(speaker(furniture.language), furniture.language)
    title, opening, sections = _in_sections(told.blocks, voice)
    return Twin(
        title=title or furniture.name,
        kind=furniture.kind,
        as_of=furniture.as_of,
        language=furniture.language,
        contents=voice.speak(phrase("web-contents")),
        as_table=voice.speak(phrase("chart-as-table")),
        reads=voice.speak(phrase("chart-reads")),
        opening=opening,
        sections=sections,
        foot=furniture.foot,
    )


def _in_sections(
    blocks: Iterable[Block], voice: Voice
) -> tuple[str, tuple[TwinPart, ...], tuple[TwinSection, ...]]:
    """The title, what stands before the first heading, and what stands under each."""
    title, sections = "", [TwinSection("", "", ())]
    for block in _one_by_one(blocks):
        match block:
            case Title(text):
                title = text
            case Heading(text, key):
                sections.append(TwinSection(key, plain(text), ()))
            case _:
                last = sections[-1]
                sections[-1] = replace(last, parts=(*last.parts, *_shown(block, last, title, voice)))
    opening, *others = sections
    return title, opening.parts, tuple(others)


def _shown(block: Block, section: TwinSection, title: str, voice: Voice) -> tuple[TwinPart, ...]:
    """A block of a section, and the quiet note below a table."""
    match block:
        case Prose(text, tone, english):
            return (_sentence(text, tone, () if voice.language == ENGLISH else english),)
        case Facts(facts):
            return (TwinPart("facts", tuple(map(_fact, facts))),)
        case Grid():
            note = (_sentence(block.note, Tone.NOTE),) if block.note else ()
            return (_rows(block, section.heading or title), *note)
        case Chart():
            return (TwinPart("chart", _chart(block, section, voice)),)
        case _:
            return ()


def _one_by_one(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks without what stands together on paper, which is no concern of a page."""
    for block in blocks:
        if isinstance(block, Together):
            yield from _one_by_one(block.blocks)
        else:
            yield block


def _rows(grid: Grid, caption: str) -> TwinPart:
    """A table, or where its columns have no heads, terms with what they mean."""
    if any(column.head for column in grid.columns):
        return TwinPart("table", _table(grid, caption))
    return TwinPart("terms", tuple(_term(*row) for row in grid.rows))


def _sentence(text: str, tone: Tone, english: tuple[str, ...] = ()) -> TwinPart:
    return TwinPart(tone.value, tuple(runs_of(text, english)))


def runs_of(text: str, english: Iterable[str] = ()) -> Iterator[Run]:
    """A sentence in its stretches, those that run from right to left apart, and what in it is English.

    >>> [run.text for run in runs_of("Layla, ليلى بنت سعيد, is 17.") if run.turned]
    ['ليلى بنت سعيد']
    >>> [run.text for run in runs_of("Fuentes: (1) The rules.", ["The rules"]) if run.language]
    ['The rules']
    """
    passages = sorted(map(plain, english), key=len, reverse=True)
    parts = re.split(f"({'|'.join(map(re.escape, passages))})", plain(text)) if passages else [plain(text)]
    for number, part in enumerate(parts):
        if number % 2:
            yield Run(part, turned=False, language=ENGLISH)
            continue
        stretches = _TURNED.split(part)
        yield from (Run(stretch, turned=bool(place % 2)) for place, stretch in enumerate(stretches) if stretch)


def _fact(fact: Fact) -> ShownFact:
    return ShownFact(plain(fact.label), plain(fact.value), plain(fact.under))


def _term(term: str | Entry, *meaning: str | Entry) -> ShownFact:
    return ShownFact(_cell(term).text, " ".join(_cell(one).text for one in meaning))


def _table(grid: Grid, caption: str) -> Table:
    rows = tuple(tuple(map(_cell, row)) for row in grid.rows)
    heads = (
        Head(plain(column.head), column.number, long=bool(place) and not column.number and _is_long(rows, place))
        for place, column in enumerate(grid.columns)
    )
    return Table(caption, tuple(heads), rows)


def _is_long(rows: Iterable[tuple[Cell, ...]], place: int) -> bool:
    return any(len(text) > _LONG for row in rows for text in (row[place].text, row[place].under))


def _cell(cell: str | Entry) -> Cell:
    entry = cell if isinstance(cell, Entry) else Entry(cell)
    return Cell(plain(entry.main), plain(entry.under))


def _chart(chart: Chart, section: TwinSection, voice: Voice) -> TwinChart:
    number = 1 + sum(part.kind == "chart" for part in section.parts)
    narrow, wide = (chart.draw(width) if chart.draw else chart.drawing for width in (NARROW, WIDE))
    table = None
    if not chart.told_in and chart.drawing.table.rows:
        caption = voice.speak(phrase("chart-table-of", title=chart.drawing.title))
        table = twin_of(chart.drawing.table, caption)
    elsewhere = chart.told_in if chart.told_in != section.name else ""
    return TwinChart(f"{section.name or 'report'}-{number}", narrow, wide, elsewhere, table)
