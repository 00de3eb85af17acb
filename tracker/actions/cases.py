"""Correction cases: a family says that a record is wrong, and goes on writing until the case is closed.

What the record says is taken from the record, and every step is kept. The club's part is
`tracker.actions.case_answers`.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.actor import Actor
from tracker.access.case import CaseStatus, RecordKind
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.case_fields import field_named
from tracker.actions.case_letters import tell_the_club
from tracker.actions.case_values import said
from tracker.actions.family import Family, family_of
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, case_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, ChangedMeanwhileError, DeniedError, NotFoundError
from tracker.football.phrase import phrase
from tracker.store import cases
from tracker.store.case_records import record_named
from tracker.store.tables import CaseStep, CorrectionCase

#: So many cases about one player wait at a time; whoever finds more wrong than that talks to the club.
MOST_OPEN = 20
MOST_WORDS = 1000
MOST_SAID = 200


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A record of a player, the field that is wrong (empty for all of it), what it should say, and words.

    What it says now is no part of it: that is taken from the record.
    """

    player_id: int
    record: RecordKind
    number: int
    field: str
    should_say: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class ReplyToCase:
    """More words of the family, to a case as it was when they read it."""

    player_id: int
    case_id: int
    version: int
    words: str


@dataclass(frozen=True, slots=True)
class WithdrawCase:
    """A case that is taken back, as it was when it was read."""

    player_id: int
    case_id: int
    version: int


def _counted(command: OpenCase | ReplyToCase, actor: Actor) -> tuple[Try, ...]:
    del command
    return case_tries(actor.user_id)


@verb(needs=Permission.CASE_OPEN, leaves=(Event.CASE_OPENED,), tries=_counted)
def open_case(act: Act, command: OpenCase) -> int:
    """Say that a record is wrong, and give back the number of the case. The club is told that one waits.

    Raises:
        NotFoundError: there is no such player or record, or this actor may not know of one.
        DeniedError: asking for corrections is somebody else's right today.
        BadInputError: it does not say what is right, is open already, or too many cases are open.
    """
    family = disputing_family(act, command.player_id)
    number = family.player.id
    described = record_named(act.session, number, command.record, command.number)
    if described is None:
        message = "There is no such record of this player."
        raise NotFoundError(message)
    field = field_named(command.record, command.field)
    should_say = " ".join(words_of(command.should_say, MOST_SAID, "what the record should say").split())
    words = words_of(command.words, MOST_WORDS, "why", needed=False)
    _check_room(act, command)
    assert act.actor.user_id, "Whoever is of a family has an account."
    details = {"record": command.record.value, "field": field.name}
    act.record(Event.CASE_OPENED, "player", number, {name: value for name, value in details.items() if value})
    case = CorrectionCase(
        player_id=number,
        record=command.record,
        record_id=command.number,
        field=field.name,
        says=said(described.text, described.row, field),
        should_say=should_say,
        opened_by_id=act.actor.user_id,
        opened_at=act.now,
    )
    act.session.add(case)
    cases.keep(act.session)
    add_step(act, case, CaseStatus.OPEN, words)
    tell_the_club(act, number, case.id)
    return case.id


def _check_room(act: Act, command: OpenCase) -> None:
    """Refuse a second case about the same, and one too many.

    Raises:
        BadInputError: it is refused.
    """
    same = (command.player_id, command.record, command.number, command.field)
    if cases.open_case_about(act.session, *same):
        raise spoken(BadInputError, phrase("refused-case-open"))
    if cases.open_cases(act.session, command.player_id) >= MOST_OPEN:
        raise spoken(BadInputError, phrase("refused-cases-open", count=MOST_OPEN))


@verb(needs=Permission.CASE_OPEN, leaves=(Event.CASE_REPLIED,), tries=_counted)
def reply_to_case(act: Act, command: ReplyToCase) -> None:
    """Let the family write again; it is the club's turn then.

    Raises:
        NotFoundError: there is no such player or case, or this actor may not know of one.
        DeniedError: asking for corrections is somebody else's right today.
        BadInputError: there are no words.
        ChangedMeanwhileError: the case is closed, or somebody wrote to it since.
    """
    disputing_family(act, command.player_id)
    case = case_to_write(act, command.player_id, command.case_id, command.version)
    words = words_of(command.words, MOST_WORDS, "what you want to say")
    act.record(Event.CASE_REPLIED, "player", case.player_id)
    add_step(act, case, CaseStatus.OPEN, words)
    tell_the_club(act, case.player_id, case.id)


@verb(needs=Permission.CASE_OPEN, leaves=(Event.CASE_WITHDRAWN,))
def withdraw_case(act: Act, command: WithdrawCase) -> None:
    """Take a case back: whoever opened it, or the player of age. The record stays as it is.

    Raises:
        NotFoundError: there is no such player or case, or this actor may not know of one.
        DeniedError: it is not theirs to take back.
        ChangedMeanwhileError: the case is closed, or somebody wrote to it since.
    """
    family = family_of(act, command.player_id)
    if not may_withdraw(act, family, case_in(act, command.player_id, command.case_id)):
        raise spoken(DeniedError, phrase("refused-case-back"))
    case = case_to_write(act, command.player_id, command.case_id, command.version)
    act.record(Event.CASE_WITHDRAWN, "player", case.player_id)
    add_step(act, case, CaseStatus.WITHDRAWN, "")


def may_dispute(family: Family) -> bool:
    """Whether somebody of the family may ask for corrections today: a guardian with the right, or the player.

    Once the player is of age, it is the player's right alone.
    """
    tie = family.tie
    return tie is not None and (family.own or (tie.may_correct and not family.of_age))


def may_withdraw(act: Act, family: Family, case: CorrectionCase) -> bool:
    """Whether it is for whoever asks to take this case back."""
    if family.tie is None:
        return False
    opened = case.opened_by_id == act.actor.user_id and not (family.of_age and not family.own)
    return opened or (family.own and family.of_age)


def disputing_family(act: Act, player_id: int) -> Family:
    """The family of a player, asked for by somebody of it who may ask for corrections.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: asking for corrections is somebody else's right today.
    """
    family = family_of(act, player_id)
    if not may_dispute(family):
        raise spoken(DeniedError, phrase("refused-correct"))
    return family


def case_in(act: Act, player_id: int, case_id: int) -> CorrectionCase:
    """A case of a player.

    Raises:
        NotFoundError: there is none, or this actor may not know of it.
    """
    case = cases.case_named(act.session, player_id, case_id)
    if case is None:
        message = f"There is no case {case_id} of this player."
        raise NotFoundError(message)
    return case


def case_to_write(act: Act, player_id: int, case_id: int, version: int) -> CorrectionCase:
    """A case that is open and still stands as whoever writes to it has read it.

    Raises:
        NotFoundError: there is none, or this actor may not know of it.
        ChangedMeanwhileError: it was closed, or somebody wrote to it since.
    """
    case = case_in(act, player_id, case_id)
    if case.status.closed or case.version != version:
        message = "Somebody wrote to this case after you opened it; read that first, then write again."
        raise ChangedMeanwhileError(message)
    return case


def add_step(
    act: Act, case: CorrectionCase, status: CaseStatus, words: str, changed: tuple[str, str] | None = None
) -> None:
    """Add a step to a case, which stands as the step says from then on.

    Arguments:
        changed: what the record said before, and says since.

    Raises:
        ChangedMeanwhileError: somebody else wrote to it at the same moment.
    """
    was, became = changed or (None, None)
    step = CaseStep(
        case_id=case.id,
        player_id=case.player_id,
        at=act.now,
        user_id=act.actor.user_id,
        status=status,
        text=words,
        was=was,
        became=became,
    )
    case.status = status
    case.closed_at = act.now if status.closed else None
    # Also where it stands as before: whoever writes at the same moment has not read these words.
    cases.write_anew(case)
    act.session.add(step)
    cases.keep(act.session)


def words_of(text: str, most: int, what: str, *, needed: bool = True) -> str:
    """What somebody wrote, without white space around it.

    Raises:
        BadInputError: there are no words though there have to be, or too many.
    """
    line = text.replace("\r\n", "\n")
    words = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in line).strip()
    if needed and not words:
        message = f"Write {what}."
        raise BadInputError(message)
    if len(words) > most:
        message = f"Write {what} in up to {most} letters; it has {len(words)}."
        raise BadInputError(message)
    return words
