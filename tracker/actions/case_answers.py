"""What the club does with a correction case: ask back, decline, or accept, which corrects the record at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.case_checks import check_corrected
from tracker.actions.case_fields import Form, field_named
from tracker.actions.case_letters import tell_the_family
from tracker.actions.case_values import UnfitCorrectionError, fitting, said
from tracker.actions.cases import MOST_WORDS, add_step, case_in, case_to_write, words_of
from tracker.actions.evidence import check_days, seen_now
from tracker.actions.family import family_of
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, ChangedMeanwhileError, DeniedError
from tracker.football.phrase import phrase
from tracker.importing.wording import shown
from tracker.store.case_records import record_named
from tracker.store.evidence import correct_birth
from tracker.store.intake import take_turn
from tracker.store.tables import CorrectionCase, PlayerRow

#: What a director answers a case with.
ANSWERS = (CaseStatus.ANSWERED, CaseStatus.ACCEPTED, CaseStatus.DECLINED)


@dataclass(frozen=True, slots=True)
class AnswerCase:
    """The club's answer to a case as it was when it was read.

    Arguments:
        corrected: for an acceptance, what the record shall say.
        unknown: for an acceptance, that nobody knows it; leaving it empty alone says nothing.
        document: for an accepted birth, the kind of document that shows it.
        seen_on: the day on which that document was seen.
    """

    player_id: int
    case_id: int
    version: int
    answer: CaseStatus
    words: str = ""
    corrected: str = ""
    unknown: bool = False
    document: DocumentKind | None = None
    seen_on: date | None = None


@verb(needs=Permission.CASE_ANSWER, leaves=(Event.CASE_ANSWERED, Event.DOCUMENT_NOTED))
def answer_case(act: Act, command: AnswerCase) -> None:
    """Answer a case for the club. To accept it is to correct the record, with all that is counted from it.

    Raises:
        NotFoundError: there is no such player or case, or this actor may not know of one.
        DeniedError: whoever answers has opened it.
        BadInputError: words or a document are missing, or the record cannot say this.
        ChangedMeanwhileError: the case is closed, or somebody wrote to it or to the record since.
    """
    # A file that is being taken in must not put back what is corrected here.
    take_turn(act.session)
    player = family_of(act, command.player_id).player
    if case_in(act, command.player_id, command.case_id).opened_by_id == act.actor.user_id:
        raise spoken(DeniedError, phrase("refused-own-case"))
    case = case_to_write(act, command.player_id, command.case_id, command.version)
    if command.answer not in ANSWERS:
        message = "A club answers a case with a question, or accepts or declines it."
        raise BadInputError(message)
    accepts = command.answer is CaseStatus.ACCEPTED
    words = words_of(command.words, MOST_WORDS, "your answer", needed=not accepts)
    act.record(Event.CASE_ANSWERED, "player", player.id, {"answer": command.answer.value})
    # They are told who see the record now: a corrected birth or spell may change who sees it afterwards.
    tell_the_family(act, player.id, case.id)
    changed = _corrected(act, player, case, command) if accepts else None
    add_step(act, case, command.answer, words, changed)


def _corrected(act: Act, player: PlayerRow, case: CorrectionCase, command: AnswerCase) -> tuple[str, str] | None:
    """Correct the record, and say what it said and what it says now; nothing where it is corrected elsewhere."""
    field = field_named(case.record, case.field)
    if field.form is Form.ELSEWHERE:
        return None
    record = record_named(act.session, player.id, case.record, case.record_id)
    if record is None:
        message = "This record is not there any more; decline the case and say so, or ask the family."
        raise ChangedMeanwhileError(message)
    was = said(record.text, record.row, field)
    if field.form is Form.REMOVAL:
        act.session.delete(record.row)
        return was, ""
    if not command.corrected.strip() and not (command.unknown and not field.needed):
        raise UnfitCorrectionError(phrase("case-corrected-missing"))
    value = fitting(field, command.corrected)
    if case.record is RecordKind.PLAYER and field.name == "born":
        _correct_birth(act, player, value, command)
    else:
        field.put(record.row, value)
    check_corrected(act, player, case.record, record)
    # It is written together with the step: a spell that ends may take the player from the director's sight.
    return was, shown(value)


def _correct_birth(act: Act, player: PlayerRow, born: Any, command: AnswerCase) -> None:
    """Correct a birth by a document that shows it, which is noted as seen.

    Raises:
        BadInputError: the document, the day on which it was seen, or the day of birth is missing or cannot be.
    """
    if command.document is None or command.seen_on is None:
        raise spoken(BadInputError, phrase("refused-no-document"))
    if not born.exact:
        raise spoken(BadInputError, phrase("refused-birth-day"))
    check_days(command.seen_on, born.earliest, act.day)
    details: dict[str, str | int] = {"kind": command.document.value, "field": "born"}
    act.record(Event.DOCUMENT_NOTED, "player", player.id, details)
    act.session.add(seen_now(act, player.id, command.document, command.seen_on, born.earliest))
    correct_birth(act.session, player, born.earliest)
