"""The pages of who is perhaps recorded twice, in finished words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flask import url_for

from tracker.actions.duplicates import Candidate, Candidates, Record
from tracker.actions.merging import KnownMerge, PairView, PartView
from tracker.football.phrase import Phrase, phrase
from tracker.football.same_person.evidence import Side
from tracker.football.same_person.judge import Comparison
from tracker.reports.birth_words import born
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class SaidFor:
    """What speaks for one thing: its heading and the sentences."""

    name: str
    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownPair:
    """A pair on the list: how sure it is, and who the two are."""

    one: int
    other: int
    address: str
    answer: str
    names: tuple[str, str]
    under: tuple[str, str]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownMerge:
    """What was put together and can be undone."""

    number: int
    kept: int
    name: str
    says: str


@dataclass(frozen=True, slots=True)
class DuplicatesPage:
    """Everything that stands on the list."""

    pairs: tuple[ShownPair, ...]
    more: str
    merges: tuple[ShownMerge, ...]


@dataclass(frozen=True, slots=True)
class PairPage:
    """Two records side by side.

    Arguments:
        names: what the two are called, by number.
        births: their births where one has to be chosen, by number; empty where there is nothing to choose.
        comes: what would come of putting them together.
    """

    one: int
    other: int
    answer: str
    beside: Table
    said: tuple[SaidFor, ...]
    faults: tuple[str, ...]
    apart: bool
    names: dict[int, str]
    numbers: dict[int, str]
    births: dict[int, str]
    keep: int
    name_of: int
    birth_of: int
    comes: tuple[str, ...]


def duplicates_page(found: Candidates, merges: Iterable[KnownMerge], voice: Voice) -> DuplicatesPage:
    """The list of what the verbs answered."""
    more = voice.speak(phrase("duplicates-more", count=len(found.found))) if found.more else ""
    pairs = tuple(_pair(one, voice) for one in found.found)
    return DuplicatesPage(pairs, more, tuple(_merge(one, voice) for one in merges))


def pair_page(view: PairView, faults: Sequence[Phrase], voice: Voice) -> PairPage:
    """The page of two records."""
    people = {record.number: record.person for record in (view.one, view.other)}
    births = {number: _birth(Record(number, person), voice) for number, person in people.items()}
    free = not view.verified and len({person.born for person in people.values()}) > 1
    return PairPage(
        view.one.number,
        view.other.number,
        _answer(view.comparison, voice),
        _beside(view, voice),
        tuple(_said(view.comparison, voice)),
        tuple(voice.speak(fault) for fault in faults),
        any(fault.code == "merge-fault-kept-apart" for fault in faults),
        {number: person.name for number, person in people.items()},
        {number: voice.speak(phrase("duplicates-of", number=str(number))) for number in people},
        births if free else {},
        view.keep,
        view.name_of,
        view.birth_of,
        tuple(_comes(view, voice)),
    )


def parting_refused(view: PartView, voice: Voice) -> tuple[str, tuple[str, ...]]:
    """Why two records cannot be parted."""
    return voice.speak(phrase("merge-not-parted")), tuple(
        voice.speak(
            phrase(
                f"merge-obstacle-{one.reason.value.replace('_', '-')}",
                rows=phrase("undo-rows", count=one.count, table=one.table),
            )
        )
        for one in view.obstacles
    )


def _pair(found: Candidate, voice: Voice) -> ShownPair:
    one, other = found.one, found.other
    return ShownPair(
        one.number,
        other.number,
        url_for("duplicates.pair", one=one.number, other=other.number),
        _answer(found.comparison, voice),
        (one.person.name, other.person.name),
        (_under(one, voice), _under(other, voice)),
        tuple(voice.speak(piece.phrase) for piece in found.comparison.evidence),
    )


def _answer(comparison: Comparison, voice: Voice) -> str:
    return voice.speak(phrase(f"duplicates-answer-{comparison.answer.value}"))


def _under(record: Record, voice: Voice) -> str:
    return voice.speak(phrase("duplicates-under", number=str(record.number), born=_birth(record, voice)))


def _birth(record: Record, voice: Voice) -> str:
    birth = record.person.born
    return born(birth, voice) if birth else voice.speak(phrase("duplicates-birth-unknown"))


def _merge(known: KnownMerge, voice: Voice) -> ShownMerge:
    merge = known.merge
    numbers = {"gone": str(merge.gone), "kept": str(merge.kept)}
    says = phrase("duplicates-merged", day=merge.at.date(), until=known.until, **numbers)
    return ShownMerge(merge.number, merge.kept, known.name, voice.speak(says))


def _said(comparison: Comparison, voice: Voice) -> Iterable[SaidFor]:
    for side in (Side.SAME, Side.DIFFERENT, Side.NEITHER):
        pieces = tuple(voice.speak(piece.phrase) for piece in comparison.evidence if piece.side is side)
        if pieces:
            yield SaidFor(side.value, voice.speak(phrase(f"duplicates-for-{side.value}")), pieces)


def _beside(view: PairView, voice: Voice) -> Table:
    """The two records, a line for each thing that is held."""
    both = (view.one, view.other)
    heads = [Head(voice.speak(phrase("duplicates-what")))]
    heads += [Head(voice.speak(phrase("duplicates-of", number=str(record.number)))) for record in both]
    rows = (
        ("duplicates-name", [Cell(record.person.name) for record in both]),
        ("duplicates-born", [_born(record, view, voice) for record in both]),
        ("duplicates-numbers", [_list(sorted(map(str, record.person.numbers))) for record in both]),
        ("duplicates-countries", [_list(sorted(record.person.countries)) for record in both]),
        ("duplicates-clubs", [_list(_stays(record, voice)) for record in both]),
        ("duplicates-matches", [Cell(voice.number(len(record.person.played))) for record in both]),
        ("duplicates-guardians", [Cell(voice.number(len(record.person.households))) for record in both]),
    )
    caption = voice.speak(phrase("duplicates-beside"))
    return Table(caption, tuple(heads), tuple((Cell(voice.speak(phrase(code))), *cells) for code, cells in rows))


def _born(record: Record, view: PairView, voice: Voice) -> Cell:
    seen = voice.speak(phrase("duplicates-seen")) if record.number in view.verified else ""
    return Cell(_birth(record, voice), under=seen)


def _list(parts: Sequence[str]) -> Cell:
    return Cell(", ".join(parts) or NOT_RECORDED)


def _stays(record: Record, voice: Voice) -> list[str]:
    said = []
    for stay in record.person.stays:
        days = {"club": stay.club, "starts": voice.day(stay.starts)}
        if stay.ends is None:
            said.append(voice.speak(phrase("duplicates-stay-open", **days)))
        else:
            said.append(voice.speak(phrase("duplicates-stay", ends=voice.day(stay.ends), **days)))
    return said


def _comes(view: PairView, voice: Voice) -> Iterable[str]:
    yield voice.speak(phrase("duplicates-comes", moved=view.joined.moved, folded=view.joined.folded))
    if view.sheets:
        yield voice.speak(phrase("duplicates-comes-sheets", count=view.sheets))
    if view.joined.taken_back:
        yield voice.speak(phrase("duplicates-comes-consents", count=view.joined.taken_back))
