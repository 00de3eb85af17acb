"""The rows of a file that is to be taken in, each with what it comes to, in finished words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from flask import url_for

from tracker.actions.drafts import DraftView
from tracker.football.phrase import phrase
from tracker.football.same_person.person import Person
from tracker.importing.columns import plain as as_key
from tracker.importing.mapping.answers import LEFT_OUT
from tracker.importing.mapping.column_view import ColumnView
from tracker.importing.mapping.guess import meant
from tracker.importing.mapping.meaning import Meaning
from tracker.importing.plan import Change
from tracker.importing.rows import Perhaps, RowOutcome, RowView
from tracker.reports.birth_words import born
from tracker.reports.voice import Voice
from tracker.web.forms.said_of_file import read_as

_BETWEEN_NAMES = ", "


@dataclass(frozen=True, slots=True)
class SheetHead:
    """A column as it is headed in the file; one that is not taken in is told of quietly."""

    text: str
    quiet: bool


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell as it stands in the file, what is wrong with it, and the value that it replaces with another."""

    text: str
    wrong: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class EvidencePart:
    """A thing that was compared, and what it speaks for: the same person, neither, or different ones."""

    text: str
    side: str


@dataclass(frozen=True, slots=True)
class PerhapsPart:
    """Somebody on record whom a row may be of."""

    settles: str
    name: str
    known: str
    address: str
    evidence: tuple[EvidencePart, ...]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row: its number, what it comes to, its cells, and what is to be said of it as a whole."""

    number: int
    outcome: str
    outcome_named: str
    tickable: bool
    ticked: bool
    cells: tuple[SheetCell, ...]
    says: tuple[str, ...] = ()
    perhaps: tuple[PerhapsPart, ...] = ()
    #: Sent where the row is of another person than those it may be of; empty where that cannot be said.
    another: str = ""
    asks: bool = False


@dataclass(frozen=True, slots=True)
class ShownSheet:
    """A page of rows under their heading."""

    caption: str
    heads: tuple[SheetHead, ...]
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """The rows of one outcome, or all."""

    value: str
    name: str
    here: bool


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """Everything that stands on the page before a file is taken in."""

    number: int
    file: str
    lead: str
    brings: tuple[str, ...]
    filters: tuple[Filter, ...]
    only: str
    sheet: ShownSheet
    page: int
    pages: int
    paged: str
    ticked: int
    takes_in: bool
    kept: str
    questions: int
    whole: tuple[str, ...] = field(default=())


def preview_page(shown: DraftView, only: RowOutcome | None, voice: Voice) -> PreviewPage:
    """The page of what the verb answered."""
    view, draft, sheet = shown.view, shown.draft, shown_sheet(shown, voice)
    # Of a row that is on record already nothing is written.
    ticked = shown.counts.get(RowOutcome.ADD, 0) + shown.counts.get(RowOutcome.CHANGE, 0)
    return PreviewPage(
        number=draft.number,
        file=draft.file_name,
        lead=voice.speak(phrase("drafts-preview-lead", rows=sum(shown.counts.values()))),
        brings=tuple(_brings(shown, voice)),
        filters=tuple(_filters(shown, only, voice)),
        only=only.value if only else "",
        sheet=sheet,
        page=shown.page,
        pages=shown.pages,
        paged=voice.speak(phrase("drafts-paged", page=str(shown.page), pages=str(shown.pages))),
        ticked=ticked,
        takes_in=ticked > 0 or any(row.tickable for row in sheet.rows),
        kept=voice.speak(phrase("drafts-kept", day=draft.ends_on)),
        questions=shown.counts.get(RowOutcome.QUESTION, 0),
        whole=tuple(voice.speak(fault.phrase) for fault in view.faults if fault.row is None),
    )


def _brings(shown: DraftView, voice: Voice) -> list[str]:
    """What comes with the rows, so that a slip in a club's or a team's name is seen before it is written."""
    named = (("clubs", shown.view.clubs), ("teams", shown.view.teams), ("sides", shown.view.sides))
    return [
        voice.speak(phrase(f"import-new-{what}", count=len(names), names=_BETWEEN_NAMES.join(names)))
        for what, names in named
        if names
    ]


def _filters(shown: DraftView, only: RowOutcome | None, voice: Voice) -> list[Filter]:
    every = sum(shown.counts.values())
    found = [Filter("", voice.speak(phrase("drafts-every", rows=every)), only is None)]
    for outcome in RowOutcome:
        count = shown.counts.get(outcome, 0)
        if count or outcome is only:
            name = voice.speak(phrase(f"drafts-count-{outcome.value}", rows=count))
            found.append(Filter(outcome.value, name, outcome is only))
    return found


def shown_sheet(shown: DraftView, voice: Voice) -> ShownSheet:
    """The rows of a page, each cell with what is wrong with it or what it replaces."""
    columns = shown.view.columns
    quiet = [bool(columns) and read_as(column) == LEFT_OUT for column in columns] or [False] * len(shown.header)
    known = [SheetHead(text, is_quiet) for text, is_quiet in zip(shown.header, quiet, strict=False)]
    widest = max((len(row.cells) for row in shown.rows), default=0)
    heads = (*known, *[SheetHead("", quiet=False)] * (widest - len(known)))
    places = _Places(shown.header, columns)
    return ShownSheet(
        caption=voice.speak(phrase("drafts-sheet", file=shown.draft.file_name)),
        heads=heads,
        rows=tuple(_row(row, places, voice) for row in shown.rows),
    )


class _Places:
    """In which column of the file something is that is told under a heading, the file's or the format's."""

    def __init__(self, header: tuple[str, ...], columns: tuple[ColumnView, ...]) -> None:
        self._by_heading: dict[str, int] = {}
        taken: dict[str, list[int]] = {}
        for place, column in enumerate(columns):
            if column.taken:
                taken.setdefault(column.taken, []).append(place)
        for name, where in taken.items():
            together = _BETWEEN_NAMES.join(header[place] for place in where)
            self._by_heading.update({as_key(name): where[0], as_key(together): where[0]})
        for place, heading in enumerate(header):
            self._by_heading.setdefault(as_key(heading), place)

    def of(self, heading: str) -> int | None:
        """The place; nothing where it is about the row, or about what every row is given."""
        return self._by_heading.get(as_key(heading)) if heading else None


def _row(row: RowView, places: _Places, voice: Voice) -> SheetRow:
    wrong: dict[int, list[str]] = {}
    says: list[str] = []
    for fault in row.faults:
        place = places.of(fault.column)
        said = voice.speak(fault.phrase)
        if place is None or place >= len(row.cells):
            says.append(said)
        else:
            wrong.setdefault(place, []).append(said)
    changes: dict[int, Change] = {}
    for change in row.changes:
        place = places.of(change.column)
        if place is None or place >= len(row.cells) or place in changes:
            says.append(_changes(change, voice))
        else:
            changes[place] = change
    return SheetRow(
        number=row.number,
        outcome=row.outcome.value,
        outcome_named=voice.speak(phrase(f"drafts-outcome-{row.outcome.value}")),
        tickable=row.tickable and row.outcome is not RowOutcome.SAME,
        ticked=row.ticked,
        cells=tuple(_cells(row, wrong, changes)),
        says=tuple(says),
        perhaps=tuple(_perhaps(row.number, one, voice) for one in row.perhaps),
        another=f"{row.number}=" if row.may_be_another else "",
        asks=row.outcome is RowOutcome.QUESTION,
    )


def _changes(change: Change, voice: Voice) -> str:
    """A change that stands in no cell of the file, such as one of a team that every row is given."""
    known = change.column in {meaning.value for meaning in Meaning}
    column = voice.speak(meant(Meaning(change.column))) if known else change.column
    values = {"column": column, "old": change.old, "new": change.new}
    return voice.speak(phrase("drafts-changes" if change.old else "drafts-adds", **values))


def _cells(row: RowView, wrong: Mapping[int, list[str]], changes: Mapping[int, Change]) -> Iterator[SheetCell]:
    for place, text in enumerate(row.cells):
        change = changes.get(place)
        said = (change.old, change.new) if change else ("", "")
        yield SheetCell(text, " ".join(wrong.get(place, ())), *said)


def _perhaps(row: int, perhaps: Perhaps, voice: Voice) -> PerhapsPart:
    return PerhapsPart(
        settles=f"{row}={perhaps.number}",
        name=perhaps.person.name,
        known=_known(perhaps.person, voice),
        address=url_for("player.one", player_id=perhaps.number),
        evidence=tuple(EvidencePart(voice.speak(one.phrase), one.side.value) for one in perhaps.evidence),
    )


def _known(person: Person, voice: Voice) -> str:
    """What tells people apart, in a line."""
    said = [born(person.born, voice) if person.born else voice.speak(phrase("import-born-unknown"))]
    said += dict.fromkeys(stay.club for stay in person.stays)
    return " · ".join(said)
