"""A question that somebody keeps, as it can be read today: its name, what it asks, and why it is asked no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.access.keys import Keys
from tracker.access.roles import Role
from tracker.actions.finding import put
from tracker.actions.ruled import Ruled
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act
from tracker.finding.address import read_address
from tracker.finding.facets import Facet
from tracker.finding.question import Question
from tracker.finding.refused import QuestionRefusedError
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.store import saved_questions as store
from tracker.store.pool_cards import club_names
from tracker.store.tables import SavedQuestion

#: What the key is for that hides what questions are called and ask, and marks their names.
_PURPOSE = "saved-questions"
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """A question as its keeper reads it.

    Arguments:
        question: what it asks, or the nearest that can be read from what was kept; nothing where nothing can.
        ruled: the edition and its rule; nothing where the question can be asked no more.
        why_not: why it can be asked no more, or not by this actor.
        clubs: the names of the clubs that it names.
        seen_on: the day on which its keeper last said that the answer was seen.
        too_many: how many were in that answer, where they were too many to be kept one by one.
    """

    number: int
    name: str = field(repr=False)
    question: Question | None
    ruled: Ruled | None
    why_not: QuestionRefusedError | NotFoundError | None
    clubs: Mapping[int, str]
    seen_on: date
    too_many: int | None
    version: int


def keeper(act: Act) -> int | None:
    """The account that keeps the questions; nothing for whoever runs the installation."""
    assert act.actor.user_id is not None or act.actor.role is Role.OPERATOR, (
        "A person without an account keeps none."
    )
    return act.actor.user_id


def own_question(act: Act, number: int, *, hold: bool = False) -> SavedQuestion:
    """A question that one keeps.

    Raises:
        NotFoundError: one keeps none of this number.
    """
    known = 0 < number <= LARGEST_NUMBER
    found = store.question_of(act.session, keeper(act), number, hold=hold) if known else None
    if found is None:
        raise spoken(NotFoundError, phrase("saved-none"))
    return found


def as_kept(act: Act, row: SavedQuestion) -> KeptQuestion:
    """A question as it can be read today, with why it may be asked no more."""
    question: Question | None = None
    ruled: Ruled | None = None
    why_not: QuestionRefusedError | NotFoundError | None = None
    try:
        question = read_address(act.office.keys.show(_PURPOSE, row.asks))
        ruled, _ = put(act, question, ())
    except QuestionRefusedError as refusal:
        question, why_not = refusal.nearest, refusal
    except NotFoundError as refusal:
        question, why_not = None, refusal
    name = shown(act.office.keys, row.said)
    clubs = _clubs(act, question)
    return KeptQuestion(
        row.id, name, question, ruled, why_not, clubs, row.seen_at.date(), row.too_many, row.version
    )


def _clubs(act: Act, question: Question | None) -> Mapping[int, str]:
    named = question.choices.get(Facet.CLUB, ()) if question else ()
    return club_names(act.session, [club for club in named if isinstance(club, int)]) if named else {}


def hidden(keys: Keys, text: str) -> str:
    """A name or an address as nobody without the key of the installation can read it."""
    return keys.hide(_PURPOSE, text)


def shown(keys: Keys, said: str) -> str:
    """The name of a question."""
    return keys.show(_PURPOSE, said)


def mark_of(keys: Keys, name: str) -> str:
    """What tells names apart without saying one."""
    return keys.seal(_PURPOSE, folded(name))


def free_name(act: Act, name: str, of: int | None = None) -> str:
    """A name that none of one's other questions has, as it is written.

    Raises:
        BadInputError: there is none, it is too long, or another question has it.
    """
    plain = " ".join(name.split())
    if not plain:
        raise spoken(BadInputError, phrase("saved-name-missing"))
    if len(plain) > LONGEST_NAME:
        raise spoken(BadInputError, phrase("saved-name-long", most=LONGEST_NAME))
    if store.named_by(act.session, keeper(act), act.office.keys.seals(_PURPOSE, folded(plain))) not in (None, of):
        raise taken()
    return plain


def taken() -> BadInputError:
    """The refusal of a name that another question has."""
    return spoken(BadInputError, phrase("saved-name-taken"))
