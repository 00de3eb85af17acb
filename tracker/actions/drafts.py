"""A file that is taken in step by step: begun, looked at, answered, ticked row by row, and taken in or dropped.

A draft belongs to whoever began it, is found by nobody else, and is kept for 14 days. Nothing of it is a record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.imports import ImportFile, as_own
from tracker.actions.kept_drafts import hidden, look_at, own_draft, owner_of, period_of
from tracker.actions.row_by_row import LookedAt, take_sound
from tracker.actions.spoken import spoken
from tracker.actions.taking_in import own_club
from tracker.actions.verb import Act, verb
from tracker.football.drafts import KeptDraft
from tracker.football.errors import BadInputError
from tracker.football.in_one_go import in_one_go
from tracker.football.phrase import phrase
from tracker.importing.content import whole
from tracker.importing.draft_said import DraftSaid, said_as_text, said_from_text
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import NO_ANSWERS, Answers
from tracker.importing.read_sheet import AS_IT_IS, Reading
from tracker.importing.rows import RowOutcome, RowView
from tracker.importing.source import DEFAULT_SOURCE
from tracker.importing.view import ImportView
from tracker.store import drafts
from tracker.store.intake import take_turn

#: So large a file, and so many of them for one person, are kept at the most.
MOST_BYTES, MOST_DRAFTS = 5_000_000, 10
ROWS_ON_A_PAGE = 100
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that was begun: what was said of it so far, and until when it is kept."""

    number: int
    kind: Kind
    file_name: str
    begun_at: datetime
    #: From this day on it is let go.
    ends_on: date
    reading: Reading = AS_IT_IS
    source: str = DEFAULT_SOURCE
    answers: Answers = NO_ANSWERS


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft as it is looked at: what its sound rows come to, and one page of all its rows.

    Arguments:
        rows: none where something has to be said of the whole file first; the view has its questions.
        header: the headings as they stand in the file.
        counts: how many rows there are of each outcome, on all pages and whatever is shown.
        ticked: how many rows would be taken in, also those of which all is held already.
    """

    draft: Draft
    view: ImportView
    rows: tuple[RowView, ...]
    page: int
    pages: int
    counts: Mapping[RowOutcome, int]
    ticked: int
    header: tuple[str, ...] = ()
    only: RowOutcome | None = None


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """Which draft to look at, which page of its rows, and rows of which outcome."""

    number: int
    page: int = 1
    only: RowOutcome | None = None


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """What is said of a draft's file from now on: how it is read, whose its numbers are, what its columns mean."""

    number: int
    reading: Reading = AS_IT_IS
    source: str = DEFAULT_SOURCE
    answers: Answers = NO_ANSWERS


@dataclass(frozen=True, slots=True)
class TickRows:
    """Rows of a draft that are to be taken in, and rows that are not; all others stay as they are."""

    number: int
    ticked: frozenset[int] = frozenset()
    unticked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SettleRow:
    """Which player on record a row is of, or none: another person than those it may be of."""

    number: int
    row: int
    same_as: int | None


@dataclass(frozen=True, slots=True)
class ApplyDraft:
    """Which draft's ticked rows to take in."""

    number: int


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Which draft to let go."""

    number: int


@dataclass(frozen=True, slots=True)
class ListDrafts:
    """Everything that somebody began and has not taken in."""


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.DRAFT_BEGUN,), remembers=True)
def start_draft(act: Act, command: ImportFile) -> DraftView:
    """Keep a file that is to be taken in step by step, and look at it.

    Raises:
        BadInputError: the file is too large, too many were begun already, the source is no name of one, or it is
            open which club is meant.
        DeniedError: the actor directs no club, or the kind is none that a club takes in.
    """
    content = whole(command.content)
    if len(content) > MOST_BYTES:
        raise spoken(BadInputError, phrase("draft-too-large", most=MOST_BYTES // 1_000_000))
    own = own_club(act, command.answers.club)
    command = as_own(command, own)
    if len(drafts.drafts_of(act.session, owner_of(act))) >= MOST_DRAFTS:
        raise spoken(BadInputError, phrase("draft-too-many", most=MOST_DRAFTS))
    said = DraftSaid(command.reading, command.source, command.answers, command.left_out, command.settled)
    act.record(Event.DRAFT_BEGUN, "draft", None, {"kind": command.kind.value})
    number = drafts.add_draft(
        act.session,
        user_id=act.actor.user_id,
        club_id=own.id if own else None,
        kind=command.kind.value,
        file_name=command.file_name[-_LONGEST_NAME:],
        content=hidden(act, content),
        said=said_as_text(said),
        at=act.now,
    )
    return _looked_at(act, own_draft(act, number), OpenDraft(number))


@verb(needs=Permission.ROSTER_IMPORT)
def list_drafts(act: Act, _command: ListDrafts) -> tuple[Draft, ...]:
    """What one began and has not taken in, the newest first."""
    return tuple(_as_told(act, kept) for kept in drafts.drafts_of(act.session, owner_of(act)))


@verb(needs=Permission.ROSTER_IMPORT, remembers=True)
def open_draft(act: Act, command: OpenDraft) -> DraftView:
    """Look at a draft. Nothing is changed.

    Raises:
        NotFoundError: one began none of this number.
    """
    return _looked_at(act, own_draft(act, command.number), command)


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.DRAFT_CHANGED,), remembers=True)
def answer_draft(act: Act, command: AnswerDraft) -> DraftView:
    """Say how a draft's file is read. Where it is read from another sheet, what was said of its rows is forgotten.

    Raises:
        NotFoundError: one began none of this number.
        BadInputError: an answer is about a column that the file does not have, or the source is no name of one.
    """
    kept = own_draft(act, command.number, hold=True)
    before = said_from_text(kept.said)
    # A draft stays the club's for which it was begun.
    answers = replace(command.answers, club=before.answers.club) if kept.club_id else command.answers
    said = replace(before, reading=command.reading, source=command.source, answers=answers)
    if command.reading.tab != before.reading.tab:
        said = replace(said, left_out=frozenset(), settled={})
    return _said(act, kept, said)


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.DRAFT_CHANGED,), remembers=True)
def tick_rows(act: Act, command: TickRows) -> DraftView:
    """Say which rows of a draft are to be taken in. One with a fault, a question or a conflict cannot be ticked.

    Raises:
        NotFoundError: one began none of this number.
        BadInputError: a row that is ticked cannot be taken in, or is not there.
    """
    kept = own_draft(act, command.number, hold=True)
    before = said_from_text(kept.said)
    said = replace(before, left_out=(before.left_out | command.unticked) - command.ticked)
    looked = look_at(act, kept, said)
    outcomes = {row.number: outcome for row, outcome in looked.rows()}
    for number in sorted(command.ticked | command.unticked):
        if number not in outcomes:
            raise spoken(BadInputError, phrase("draft-no-such-row", row=str(number)))
        if number in command.ticked and not outcomes[number].sound:
            raise spoken(BadInputError, phrase("draft-row-not-sound", row=str(number)))
    return _said(act, kept, said, looked)


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.DRAFT_CHANGED,), remembers=True)
def settle_row(act: Act, command: SettleRow) -> DraftView:
    """Say of whom a row is, and every other row of the draft about the same person.

    Raises:
        NotFoundError: one began none of this number.
        BadInputError: the row does not ask it, or may not be of that player.
    """
    kept = own_draft(act, command.number, hold=True)
    before = said_from_text(kept.said)
    found = look_at(act, kept, before).found
    perhaps = found.perhaps.get(command.row, ()) if found else ()
    asks = bool(perhaps) or (found is not None and found.outcomes.get(command.row) is RowOutcome.QUESTION)
    if not asks and command.row not in before.settled:
        raise spoken(BadInputError, phrase("draft-row-asks-nothing", row=str(command.row)))
    if command.same_as is not None and command.same_as not in {one.number for one in perhaps}:
        values = {"row": str(command.row), "number": str(command.same_as)}
        raise spoken(BadInputError, phrase("draft-not-shown-beside", **values))
    return _said(act, kept, replace(before, settled={**before.settled, command.row: command.same_as}))


@verb(
    needs=Permission.ROSTER_IMPORT,
    leaves=(Event.FILE_IMPORTED, Event.PLAYER_KEPT_APART, Event.DRAFT_DROPPED),
    remembers=True,
)
def apply_draft(act: Act, command: ApplyDraft) -> ImportView:
    """Take in the ticked rows of a draft, all of them or none, and let the draft go.

    A draft of which something has to be said first is left as it is.

    Raises:
        NotFoundError: one began none of this number.
        ChangedMeanwhileError: somebody else wrote the same while it was being taken in.
    """
    take_turn(act.session)
    kept = own_draft(act, command.number, hold=True)
    with in_one_go():
        looked = look_at(act, kept, said_from_text(kept.said))
        if looked.found is None or looked.found.of_file:
            return looked.view
        view = take_sound(act, looked)
    if not view.written:
        act.record(Event.DRAFT_DROPPED, "draft", None, {"kind": kept.kind})
    drafts.drop(act.session, kept.number)
    return view


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.DRAFT_DROPPED,))
def drop_draft(act: Act, command: DropDraft) -> str:
    """Let a draft go with its file, and say what the file is called.

    Raises:
        NotFoundError: one began none of this number.
    """
    kept = own_draft(act, command.number, hold=True)
    act.record(Event.DRAFT_DROPPED, "draft", None, {"kind": kept.kind})
    drafts.drop(act.session, kept.number)
    return kept.file_name


def _said(act: Act, kept: KeptDraft, said: DraftSaid, looked: LookedAt | None = None) -> DraftView:
    """Keep what is said of a draft from now on, and look at it."""
    counts = {"left_out": len(said.left_out), "settled": len(said.settled)}
    act.record(Event.DRAFT_CHANGED, "draft", None, {"kind": kept.kind, **counts})
    changed = replace(kept, said=said_as_text(said))
    drafts.keep_said(act.session, kept.number, changed.said)
    return _looked_at(act, changed, OpenDraft(kept.number), looked)


def _looked_at(act: Act, kept: KeptDraft, command: OpenDraft, looked: LookedAt | None = None) -> DraftView:
    looked = looked or look_at(act, kept, said_from_text(kept.said))
    counts = Counter(outcome for _, outcome in looked.rows())
    shown = looked.rows(command.only)
    pages = max(1, -(-len(shown) // ROWS_ON_A_PAGE))
    page = min(max(1, command.page), pages)
    rows = shown[(page - 1) * ROWS_ON_A_PAGE : page * ROWS_ON_A_PAGE]
    return DraftView(
        draft=_as_told(act, kept),
        view=looked.view,
        rows=tuple(looked.shown(*one) for one in rows),
        page=page,
        pages=pages,
        counts=counts,
        ticked=sum(count for outcome, count in counts.items() if outcome.sound),
        header=looked.opened.sheet.header if looked.opened else (),
        only=command.only,
    )


def _as_told(act: Act, kept: KeptDraft) -> Draft:
    said, period = said_from_text(kept.said), period_of(act)
    ends_on = kept.begun_at.date() + (act.day - period.last_day(act.day))
    return Draft(
        kept.number,
        Kind(kept.kind),
        kept.file_name,
        kept.begun_at,
        ends_on,
        said.reading,
        said.source,
        said.answers,
    )
