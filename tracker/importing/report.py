"""An import told in the lines of a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak
from tracker.importing.faults import Fault
from tracker.importing.plan import Change
from tracker.importing.view import ImportView

#: A terminal shows this many of a sort and says how many more there are; JSON has all that were kept.
MOST_LINES = 40
_MOST_NAMES = 12


def as_lines(view: ImportView, say: Speak, by_row: Sequence[str] = ()) -> list[str]:
    """What a person at a terminal reads about an import, line by line.

    Arguments:
        by_row: lines about each row, which then stand in place of those about changes and faults.
    """
    told = list(_told(view))
    if not view.questions:
        told.extend([] if by_row else _found(view))
    last = phrase("mapping-asked") if view.questions else _verdict(view, by_row=bool(by_row))
    return [*(f"{'  ' * depth}{say(said)}" for depth, said in told), *by_row, say(last)]


def _told(view: ImportView) -> Iterator[tuple[int, Phrase]]:
    yield 0, phrase("import-summary", file=view.file_name, rows=view.rows)
    yield from _columns(view)
    if view.questions:
        return
    yield 1, phrase("import-counts", add=view.add, change=view.change, same=view.same)
    if view.left_out:
        yield 1, phrase("rows-were-left-out", count=view.left_out)
    if view.staff:
        yield 1, phrase("mapping-staff", count=view.staff)
    for code, names in _brought(view):
        if names:
            yield 1, phrase(code, count=len(names), names=_some(names))


def _found(view: ImportView) -> Iterator[tuple[int, Phrase]]:
    """What changes and what is wrong, a part of it where there is much."""
    yield from ((2, change_told(change)) for change in view.changes[:MOST_LINES])
    yield from ((2, said) for said in more(len(view.changes)))
    if view.fault_count:
        yield 1, phrase("import-faults", count=view.fault_count)
        yield from ((2, _fault(fault)) for fault in view.faults[:MOST_LINES])
        yield from ((2, said) for said in more(view.fault_count))
    for candidate in view.encodings:
        yield 2, phrase("import-encoding-candidate", encoding=candidate.encoding)
        yield from ((3, phrase("import-encoding-row", row=row)) for row in candidate.rows)


def _columns(view: ImportView) -> Iterator[tuple[int, Phrase]]:
    """How each column is read, and what has to be said of them."""
    if view.columns:
        yield 1, phrase("mapping-columns")
        yield from ((2, column.told) for column in view.columns if column.heading or column.samples)
    if view.questions:
        yield 1, phrase("mapping-questions", count=len(view.questions))
    for question in view.questions:
        yield 2, question.phrase
        yield 3, phrase("mapping-answers", answers="  ".join(question.answers))


def _brought(view: ImportView) -> tuple[tuple[str, Sequence[str]], ...]:
    return (
        ("import-new-clubs", view.clubs),
        ("import-new-teams", view.teams),
        ("import-new-sides", view.sides),
        ("import-not-read", () if view.columns else view.not_read),
    )


def _verdict(view: ImportView, *, by_row: bool) -> Phrase:
    if view.encodings:
        return phrase("import-encoding-asked")
    if view.fault_count:
        return phrase("rows-refused" if by_row else "import-refused")
    if view.written:
        return phrase("import-written", batch=str(view.batch_id))
    return phrase("import-acceptable" if view.add or view.change else "import-nothing-to-change")


def change_told(change: Change) -> Phrase:
    """A value that a row replaces, adds or takes away."""
    if change.old and change.new:
        code = "import-change-replaced"
    else:
        code = "import-change-added" if change.new else "import-change-removed"
    return phrase(code, row=str(change.row), column=change.column, old=change.old, new=change.new)


def _fault(fault: Fault) -> Phrase:
    if fault.row is None:
        return fault.phrase
    code = "import-fault-line" if fault.column else "import-fault-line-row"
    return phrase(code, row=str(fault.row), column=fault.column, said=fault.phrase)


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    return f"{shown}, …" if len(names) > _MOST_NAMES else shown


def more(count: int) -> Iterator[Phrase]:
    """How many more there are than are shown."""
    if count > MOST_LINES:
        yield phrase("import-more", count=count - MOST_LINES)
