"""The questions that a file leaves open, and how each of its columns is read, in finished words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.importing.columns import columns_of
from tracker.importing.columns import plain as as_key
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import LEFT_OUT, names_of
from tracker.importing.mapping.column_view import ColumnView
from tracker.importing.mapping.guess import Confidence, meant
from tracker.importing.mapping.meaning import WHO_PLAYS, Meaning, taken_as
from tracker.importing.mapping.question import Question
from tracker.importing.registry import IMPORTABLE
from tracker.importing.view import ImportView
from tracker.reports.voice import Voice
from tracker.web.forms.said_of_file import read_as

#: Questions that are answered by naming the column in which something is, each with what it then means.
_NAMED_BY_A_COLUMN = {"mapping-ask-name": Meaning.NAME, "mapping-ask-number": Meaning.ID}
#: What every row is given where no column says it, by the heading of the import format.
_GIVEN = {"registered_from": "registered_from", "team": "team", "league": "league", "season": "season"}


#: What there is to choose from for all rows, with what the phrases that name it begin with.
_CHOICES: dict[str, tuple[Iterable[Any], str]] = {
    "kind": (CallUpKind, "call-up"),
    "selection": (Selection, "case-value-selection"),
    "reason": (AbsenceReason, "absence"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the answers to choose from. `field` is the name under which the answer is sent."""

    text: str
    field: str
    options: Mapping[str, str]
    samples: str = ""
    #: The column of the import format that the answer is for in all rows; typed where there is nothing to choose.
    of_all: str = ""


@dataclass(frozen=True, slots=True)
class ColumnPart:
    """A column: its heading, some cells, what it is read as and why; `options` are what else it may be read as."""

    place: int
    heading: str
    samples: str
    why: str
    probably: bool
    chosen: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ColumnsPage:
    """Everything that is asked of a file, and everything that is known of its columns."""

    lead: str
    asked: tuple[Asked, ...]
    asks_sex: bool
    asks_since: bool
    columns: tuple[ColumnPart, ...]
    gives: frozenset[str]
    sexes: Mapping[str, str]


def columns_page(view: ImportView, voice: Voice) -> ColumnsPage:
    """The page of a file that was looked through."""
    codes = {question.phrase.code for question in view.questions}
    counted = phrase("drafts-questions", count=len(view.questions), rows=view.rows)
    return ColumnsPage(
        lead=voice.speak(counted if view.questions else phrase("drafts-columns-lead")),
        asked=tuple(_asked(view, voice)),
        asks_sex="mapping-ask-sex" in codes,
        asks_since="mapping-ask-since" in codes,
        columns=tuple(_columns(view, voice)),
        gives=frozenset(_gives(view)) - ({"registered_from"} if "mapping-ask-since" in codes else set()),
        sexes={sex.value: voice.speak(phrase(f"drafts-all-{sex.value}")) for sex in Sex},
    )


def _asked(view: ImportView, voice: Voice) -> Iterator[Asked]:
    names = [as_key(name) for name in names_of(tuple(column.heading for column in view.columns))]
    for question in view.questions:
        found = _one(question, names, view, voice)
        if found is not None:
            yield found


def _one(question: Question, names: list[str], view: ImportView, voice: Voice) -> Asked | None:
    """A question whose answer is chosen from a list; those about all rows have fields of their own."""
    text = voice.speak(question.phrase)
    if question.of_all:
        return _of_all(question.of_all, text, voice)
    place = names.index(as_key(question.named)) if as_key(question.named) in names else None
    samples = _samples(view.columns[place]) if place is not None else ""
    if question.letter:
        said = {f"{question.letter}={sex.value}": voice.speak(phrase(f"drafts-all-{sex.value}")) for sex in Sex}
        return Asked(text, "letter", said, samples)
    if place is not None and question.orders:
        # The question's own words name the option of the command line.
        asks = voice.speak(phrase("drafts-ask-order", column=question.heading))
        said = {f"{place}={one.value}": voice.speak(one.said) for one in question.orders}
        return Asked(asks, "order", said, samples)
    if question.phrase.code in _NAMED_BY_A_COLUMN:
        meaning = _NAMED_BY_A_COLUMN[question.phrase.code].value
        return Asked(text, "answer", {f"{at}={meaning}": one.heading for at, one in _headed(view.columns)})
    if place is not None and question.rival:
        first = names.index(as_key(question.rival))
        both = {first: view.columns[place].heading, place: view.columns[first].heading}
        says = {
            f"{out}={LEFT_OUT}": voice.speak(phrase("drafts-believe", column=kept)) for out, kept in both.items()
        }
        return Asked(text, "answer", says)
    if place is not None and question.meanings:
        says = {f"{place}={one.value}": voice.speak(meant(one)) for one in question.meanings}
        return Asked(
            text, "answer", {**says, f"{place}={LEFT_OUT}": voice.speak(phrase("drafts-left-out"))}, samples
        )
    return None


def _of_all(heading: str, text: str, voice: Voice) -> Asked | None:
    """What something is in all rows; leagues and seasons have fields of their own further down."""
    if heading in _GIVEN:
        return None
    choices, code = _CHOICES.get(heading, ((), ""))
    says = {str(one.value): voice.speak(phrase(f"{code}-{one.value.replace('_', '-')}")) for one in choices}
    return Asked(text, "all_text", says, of_all=heading)


def _headed(columns: Iterable[ColumnView]) -> Iterator[tuple[int, ColumnView]]:
    return ((place, column) for place, column in enumerate(columns) if column.heading)


def _columns(view: ImportView, voice: Voice) -> Iterator[ColumnPart]:
    takeable = _takeable(view.kind, voice)
    for place, column in enumerate(view.columns):
        if not column.heading and not column.samples:
            continue
        asked = column.confidence is Confidence.ASK
        yield ColumnPart(
            place=place,
            heading=column.heading or voice.speak(phrase("drafts-unheaded", number=str(place + 1))),
            samples=_samples(column),
            why=voice.speak(phrase("drafts-asked-above") if asked else column.why),
            probably=column.confidence is Confidence.LIKELY and read_as(column) != LEFT_OUT,
            chosen="" if asked else f"{place}={read_as(column)}",
            options={f"{place}={value}": name for value, name in (takeable | _also(column, voice)).items()},
        )


def _takeable(kind: Kind, voice: Voice) -> dict[str, str]:
    """What a column of this kind of file can be read as."""
    who_plays = WHO_PLAYS if kind is Kind.PLAYERS else ()
    meanings = (one for one in Meaning if taken_as(kind, one) or one in who_plays)
    return {
        LEFT_OUT: voice.speak(phrase("drafts-left-out")),
        **{one.value: voice.speak(meant(one)) for one in meanings},
    }


def _also(column: ColumnView, voice: Voice) -> dict[str, str]:
    """What this one column can be read as beside the others: a guardian's, and whatever it is read as at present.

    A page that does not offer what a column is read as would say, once it is sent, that the column is not taken in.
    """
    if column.part:
        whose = phrase("mapping-of-guardian", guardian=column.guardian, part=meant(column.part))
        return {Meaning.GUARDIAN.value: voice.speak(whose)}
    now = read_as(column)
    return {now: voice.speak(meant(Meaning(now)))} if now != LEFT_OUT else {}


def _samples(column: ColumnView) -> str:
    return " · ".join(column.samples)


def _gives(view: ImportView) -> Iterator[str]:
    """What can be said of all rows: what the kind of file has a place for and no column says."""
    declared = {column.heading for column in columns_of(IMPORTABLE[view.kind].record)}
    told = {column.taken for column in view.columns}
    for heading, name in _GIVEN.items():
        if heading in declared and heading not in told:
            yield name
