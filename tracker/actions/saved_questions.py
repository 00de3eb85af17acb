"""Keeping questions about the pool, and telling what is new in their answers since they were last seen.

Looking changes nothing: what counts as seen is what its keeper says to have seen. Whoever may not be seen any more
is in no number, neither of now nor of then (docs/decisions/saved-questions.md).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.finding import FoundCard, cards_of, kept_out, put, within_time
from tracker.actions.kept_questions import (
    KeptQuestion,
    as_kept,
    free_name,
    hidden,
    keeper,
    mark_of,
    own_question,
    shown,
    taken,
)
from tracker.actions.own_lists import refuse_changed
from tracker.actions.putting_aside import Dropped, question_aside
from tracker.actions.ruled import Ruled
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.finding.address import address, read, write
from tracker.finding.answer import WhyNot
from tracker.finding.question import Filter, Question
from tracker.finding.refused import QuestionRefusedError
from tracker.football.errors import BadInputError, ChangedMeanwhileError
from tracker.football.phrase import phrase
from tracker.store import saved_questions as store
from tracker.store.answers_compared import Compared, compare, leavers, newcomers
from tracker.store.finding_shape import Asked
from tracker.store.pool_cards import pool_records
from tracker.store.tables import SavedQuestion

MOST_QUESTIONS = 50
#: The largest answer of which it is kept who was in it.
MOST_SEEN = 5_000
#: So many of those who left are named, the first by name.
MOST_LEFT = 50


@dataclass(frozen=True, slots=True)
class KeepQuestion:
    """A question and the name under which it is kept. What it finds now counts as seen."""

    name: str = field(repr=False)
    question: Question


@dataclass(frozen=True, slots=True)
class ListQuestions:
    """The own questions."""


@dataclass(frozen=True, slots=True)
class CountQuestion:
    """The number of an own question of which the figures are wanted."""

    number: int


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """The number of an own question, and where the page of newcomers begins, as the page before tells."""

    number: int
    after: str = ""


@dataclass(frozen=True, slots=True)
class SeeQuestion:
    """The number of an own question whose answer was seen, and the `state` of the answer that was looked at."""

    number: int
    state: str | None = None


@dataclass(frozen=True, slots=True)
class RenameQuestion:
    """What an own question is called from now on, and its version when it was read."""

    number: int
    name: str = field(repr=False)
    version: int


@dataclass(frozen=True, slots=True)
class ForgetQuestion:
    """The number of an own question."""

    number: int


@dataclass(frozen=True, slots=True)
class News:
    """How many are in an answer now, how many were then, and how many are new or have left.

    Of an answer that had too many to be kept nothing is told but how many there were: `new` and `left` are nothing.
    """

    total: int
    before: int
    new: int | None
    left: int | None


@dataclass(frozen=True, slots=True)
class QuestionAnswer:
    """What is new in the answer of a question.

    Arguments:
        news: nothing where the question can be asked no more.
        newcomers: a page of them; the next one begins after the player `following`.
        left: the first of those who have left the answer, by name, each with what keeps them out.
        state: tells this answer from another one; `see_question` takes it.
    """

    kept: KeptQuestion
    news: News | None = None
    newcomers: tuple[FoundCard, ...] = ()
    following: int | None = None
    left: tuple[WhyNot, ...] = ()
    state: str = ""


@verb(needs=Permission.QUESTION_KEEP, leaves=(Event.QUESTION_CHANGED,))
def keep_question(act: Act, command: KeepQuestion) -> int:
    """Keep a question under a name of one's own, and give its number. Whom it finds now counts as seen.

    Raises:
        BadInputError: it has no name, or one that is taken, or there are too many; or it asks for a name.
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
        TooCostlyError: the database was broken off.
    """
    question = replace(command.question, after=None)
    if question.words:
        raise QuestionRefusedError("question-names-somebody", question.without(Filter.WORDS))
    name = free_name(act, command.name)
    if store.how_many(act.session, keeper(act)) >= MOST_QUESTIONS:
        raise spoken(BadInputError, phrase("saved-too-many", most=MOST_QUESTIONS))
    _, asked = put(act, question, ())
    act.record(Event.QUESTION_CHANGED, "user", keeper(act))
    keys = act.office.keys
    row = SavedQuestion(
        user_id=keeper(act),
        mark=mark_of(keys, name),
        said=hidden(keys, name),
        asks=hidden(keys, address(question)),
        seen_at=act.now,
        too_many=None,
        changed_at=act.now,
    )
    if not store.write_named(act.session, row):
        raise taken()
    _see(act, row, replace(asked, kept=row.id))
    return row.id


@verb(needs=Permission.QUESTION_KEEP)
def list_questions(act: Act, command: ListQuestions) -> tuple[KeptQuestion, ...]:
    """The own questions, the last worked with first. None of them is asked."""
    del command
    return tuple(as_kept(act, row) for row in store.questions_of(act.session, keeper(act)))


@verb(needs=Permission.QUESTION_KEEP)
def count_question(act: Act, command: CountQuestion) -> News | None:
    """How many are in the answer of an own question, and how many are new; nothing where it can be asked no more.

    Raises:
        NotFoundError: one keeps none of this number.
        TooCostlyError: the database was broken off.
    """
    kept = as_kept(act, own_question(act, command.number))
    if kept.question is None or kept.why_not:
        return None
    _, asked = put(act, kept.question, ())
    return _news(kept.too_many, _compared(act, replace(asked, kept=kept.number)))


@verb(needs=Permission.QUESTION_KEEP)
def ask_question(act: Act, command: AskQuestion) -> QuestionAnswer:
    """What is new in the answer of an own question. It changes nothing, and so nobody counts as seen by it.

    Raises:
        NotFoundError: one keeps none of this number.
        QuestionRefusedError: there is no such page.
        TooCostlyError: the database was broken off.
    """
    kept = as_kept(act, own_question(act, command.number))
    if kept.question is None or kept.why_not:
        return QuestionAnswer(kept)
    question = read((*write(kept.question), ("after", command.after)))
    ruled, asked = put(act, question, ())
    asked = replace(asked, kept=kept.number)
    compared = _compared(act, asked)
    news, state = _news(kept.too_many, compared), _state(compared)
    if kept.too_many is not None:
        return QuestionAnswer(kept, news, state=state)
    with within_time(question):
        new = newcomers(act.session, asked)
        cards = tuple(cards_of(act, ruled, asked, (new.players,)))
        left = _left(act, ruled, asked) if compared.left else ()
    following = new.following.player if new.following else None
    return QuestionAnswer(kept, news, cards, following, left, state)


@verb(needs=Permission.QUESTION_KEEP, leaves=(Event.QUESTION_CHANGED,))
def see_question(act: Act, command: SeeQuestion) -> None:
    """Say that the answer of an own question was seen: nobody in it is new from then on.

    Raises:
        NotFoundError: one keeps none of this number.
        QuestionRefusedError: the question can be asked no more.
        ChangedMeanwhileError: the answer is not the one that was looked at.
        TooCostlyError: the database was broken off.
    """
    row = own_question(act, command.number, hold=True)
    kept = as_kept(act, row)
    if kept.question is None or kept.why_not:
        assert kept.why_not is not None, "What can be read and asked has a question."
        raise kept.why_not
    _, asked = put(act, kept.question, ())
    act.record(Event.QUESTION_CHANGED, "user", keeper(act))
    _see(act, row, replace(asked, kept=kept.number), command.state)


@verb(needs=Permission.QUESTION_KEEP, leaves=(Event.QUESTION_CHANGED,))
def rename_question(act: Act, command: RenameQuestion) -> None:
    """Call an own question otherwise.

    Raises:
        NotFoundError: one keeps none of this number.
        ChangedMeanwhileError: it was changed since it was read.
        BadInputError: it has no name, or one that is taken.
    """
    row = own_question(act, command.number, hold=True)
    refuse_changed(row.version, command.version)
    name, keys = free_name(act, command.name, row.id), act.office.keys
    act.record(Event.QUESTION_CHANGED, "user", keeper(act))
    row.mark, row.said, row.changed_at = mark_of(keys, name), hidden(keys, name), act.now
    if not store.write_named(act.session, row):
        raise taken()


@verb(needs=Permission.QUESTION_KEEP, leaves=(Event.QUESTION_CHANGED,))
def forget_question(act: Act, command: ForgetQuestion) -> Dropped:
    """Let an own question go with whom it found; it can be brought back for a day.

    Raises:
        NotFoundError: one keeps none of this number.
    """
    row = own_question(act, command.number, hold=True)
    name = shown(act.office.keys, row.said)
    act.record(Event.QUESTION_CHANGED, "user", keeper(act))
    act.session.flush()
    dropped = Dropped(name, question_aside(act, row))
    store.forget_question(act.session, row.id)
    return dropped


def _see(act: Act, row: SavedQuestion, asked: Asked, state: str | None = None) -> None:
    compared = _compared(act, asked)
    if state is not None and state != _state(compared):
        raise spoken(ChangedMeanwhileError, phrase("saved-answer-changed"))
    row.too_many = compared.total if compared.total > MOST_SEEN else None
    row.seen_at = row.changed_at = act.now
    with within_time(asked.question):
        if row.too_many is None:
            store.keep_seen(act.session, row.id, asked)
        else:
            store.forget_seen(act.session, row.id)


def _compared(act: Act, asked: Asked) -> Compared:
    with within_time(asked.question):
        return compare(act.session, asked)


def _news(too_many: int | None, compared: Compared) -> News:
    if too_many is not None:
        return News(compared.total, too_many, None, None)
    return News(compared.total, compared.before, compared.new, compared.left)


def _state(compared: Compared) -> str:
    return f"{compared.total}-{compared.new}-{compared.left}-{compared.numbers}"


def _left(act: Act, ruled: Ruled, asked: Asked) -> tuple[WhyNot, ...]:
    """What keeps those out who have left, as `why_not_here` says it of anybody in sight."""
    numbers = leavers(act.session, asked, MOST_LEFT)
    records = pool_records(act.session, asked.actor, asked.day, numbers, to_the_day=asked.to_the_day)
    return tuple(kept_out(ruled, asked, record) for record in records)
