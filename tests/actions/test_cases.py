"""Correction cases: a family says what is wrong, the club answers, and an acceptance corrects the record."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.cases import Numbers, answered, held, opened, read, with_records
from tests.conftest import NOW
from tests.people import TODAY, Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.actions.case_answers import AnswerCase, answer_case
from tracker.actions.case_pages import (
    ListCases,
    ListClubCases,
    ListDisputable,
    list_cases,
    list_club_cases,
    list_disputable,
)
from tracker.actions.case_values import UnfitCorrectionError
from tracker.actions.cases import MOST_OPEN, OpenCase, ReplyToCase, WithdrawCase, reply_to_case, withdraw_case
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.evidence import NoteDocument, note_document
from tracker.football.appearances import Selection
from tracker.football.errors import BadInputError, ChangedMeanwhileError, DeniedError, NotFoundError
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.evidence import VerifiedBirthError
from tracker.store.ledger import Happening, record
from tracker.store.scope import open_session
from tracker.wiring import House

ACCEPTED, DECLINED, ANSWERED = CaseStatus.ACCEPTED, CaseStatus.DECLINED, CaseStatus.ANSWERED
APPEARANCE, PLAYER = RecordKind.APPEARANCE, RecordKind.PLAYER
PASSPORT = (DocumentKind.PASSPORT, TODAY)
BORN = date(2009, 11, 3)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """What a database decides is tried on both in test_cases_together.py."""
    return sqlite_engine


@pytest.fixture
def numbers(house: House, cast: Cast) -> Numbers:
    return with_records(house.engine, cast)


def about_minutes(house: House, cast: Cast, numbers: Numbers, actor: Actor | None = None) -> int:
    return opened(house, actor or cast.other_parent, cast.ilse, APPEARANCE, numbers[APPEARANCE], "minutes", "85")


def reply(house: House, actor: Actor, player: int, case: int, version: int | None = None) -> None:
    seen = read(house, actor, player, case).version if version is None else version
    house.perform(reply_to_case, ReplyToCase(player, case, seen, "We have the sheet."), actor)


def withdraw(house: House, actor: Actor, player: int, case: int) -> None:
    version = read(house, actor, player, case).version
    house.perform(withdraw_case, WithdrawCase(player, case, version), actor)


def letters(house: House) -> list[tuple[str, str]]:
    """To whom each letter went, and what it says, in the order of the addresses."""
    folder = house.settings.home / "outbox"
    mails = [message_from_bytes(one.read_bytes(), policy=policy.default) for one in folder.glob("*")]
    return sorted((str(mail["To"]), f"{mail['Subject']} {mail.get_content()}") for mail in mails)


def test_what_the_record_says_is_taken_from_the_record(house: House, cast: Cast, numbers: Numbers) -> None:
    shown = read(house, cast.director, cast.ilse, about_minutes(house, cast, numbers))
    assert (shown.says, shown.should_say, shown.corrected) == ("80", "85", "85")
    assert "says" not in OpenCase.__dataclass_fields__
    (step,) = shown.steps
    assert (step.by, step.status, step.words, step.changed) == (
        "Odile Marchetti",
        CaseStatus.OPEN,
        "She says so.",
        None,
    )
    assert (shown.answers, shown.replies, shown.withdraws) == (True, False, False)


@pytest.mark.parametrize(
    ("kind", "field", "says"),
    [
        (PLAYER, "name", "Ilse Marchetti"),
        (PLAYER, "born", "2009-11-03"),
        (PLAYER, "position", ""),
        (PLAYER, "sex", "female"),
        (RecordKind.REGISTRATION, "starts", "2025-08-01"),
        (RecordKind.REGISTRATION, "team", "2025-08-01 · Harbour Athletic · Under 19"),
        (APPEARANCE, "selection", "started"),
        (APPEARANCE, "", "2025-09-06 · Harbour Athletic – Meadow Town · Under 19 · Northmark Youth League"),
        (RecordKind.SEASON_TOTAL, "minutes", "170"),
        (RecordKind.CALL_UP, "date", "2025-02-03"),
        (RecordKind.ABSENCE, "reason", "other"),
        (RecordKind.NATIONALITY, "country", "NMK"),
    ],
)
def test_a_case_may_be_about_any_record(
    house: House, cast: Cast, numbers: Numbers, kind: RecordKind, field: str, says: str
) -> None:
    case = opened(house, cast.player, cast.ilse, kind, numbers[kind], field)
    assert read(house, cast.player, cast.ilse, case).says == says


def test_every_record_of_a_kind_is_offered_with_its_fields(house: House, cast: Cast, numbers: Numbers) -> None:
    for kind, number in numbers.items():
        offered = house.perform(list_disputable, ListDisputable(cast.ilse, kind), cast.other_parent)
        (one,) = offered.held
        assert one.number == number


def test_the_club_is_told_and_the_letter_names_nobody(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    ((to, text),) = letters(house)
    assert to == "dana@example.org"
    assert f"/players/{cast.ilse}/cases/{case}" in text
    assert not any(word in text for word in ("Ilse", "Marchetti", "Odile", "minutes", "appearance"))


def test_the_family_is_told_of_an_answer(house: House, cast: Cast, numbers: Numbers) -> None:
    answered(house, cast.director, cast.ilse, about_minutes(house, cast, numbers), ANSWERED)
    told = [to for to, text in letters(house) if "An answer" in text]
    assert told == ["odile@example.org", "own_ilse@example.org"]


def test_nobody_is_told_who_no_longer_sees_the_child(house: House, cast: Cast, numbers: Numbers) -> None:
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    case = about_minutes(house, cast, numbers)
    assert letters(house) == []
    with pytest.raises(NotFoundError):
        read(house, cast.director, cast.ilse, case)
    listed = house.perform(list_club_cases, ListClubCases(), cast.director)
    assert {one.player_id for one in listed} == {cast.maya}


@pytest.mark.parametrize("person", ["other_director", "parent"])
def test_a_stranger_is_told_that_there_is_no_such_player(
    house: House, cast: Cast, numbers: Numbers, person: str
) -> None:
    case, stranger = about_minutes(house, cast, numbers), getattr(cast, person)
    with pytest.raises(NotFoundError):
        read(house, stranger, cast.ilse, case)
    with pytest.raises(NotFoundError):
        house.perform(list_cases, ListCases(cast.ilse), stranger)
    # Nor under the number of a child that is theirs.
    own = cast.noor if person == "other_director" else cast.maya
    with pytest.raises(NotFoundError):
        read(house, stranger, own, case)


def test_a_case_is_there_under_its_own_child_alone(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    with pytest.raises(NotFoundError):
        read(house, cast.director, cast.maya, case)


@pytest.mark.parametrize("person", ["scout", "coach", "officer", "administrator"])
def test_whoever_is_neither_family_nor_director_reads_no_case(
    house: House, cast: Cast, numbers: Numbers, person: str
) -> None:
    case = about_minutes(house, cast, numbers)
    with pytest.raises(DeniedError):
        read(house, getattr(cast, person), cast.ilse, case)


def test_whoever_sees_the_child_in_another_role_has_to_take_the_right_one(house: House, cast: Cast) -> None:
    scout_too = Actor(cast.odile, "Odile Marchetti", (Binding(Role.SCOUT, federation_id=cast.federation),))
    with pytest.raises(DeniedError):
        opened(house, scout_too, cast.ilse, PLAYER, cast.ilse, "name")


@pytest.mark.parametrize("kind", list(RecordKind))
def test_a_record_of_another_child_cannot_be_disputed(house: House, cast: Cast, kind: RecordKind) -> None:
    with_records(house.engine, cast)
    with Session(house.engine) as session:
        of_maya = {
            RecordKind.PLAYER: cast.maya,
            RecordKind.APPEARANCE: session.scalars(
                select(t.AppearanceRow.id).where(t.AppearanceRow.player_id == cast.maya)
            ).first(),
        }
    with pytest.raises(NotFoundError):
        opened(house, cast.other_parent, cast.ilse, kind, of_maya.get(kind) or 999_999, "")


def test_a_guardian_without_the_right_reads_and_does_not_open(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    with Session(house.engine) as session, session.begin():
        session.scalars(select(t.Guardian).where(t.Guardian.user_id == cast.odile)).one().may_correct = False
    assert not house.perform(list_cases, ListCases(cast.ilse), cast.other_parent).may_open
    assert not read(house, cast.other_parent, cast.ilse, case).replies
    with pytest.raises(DeniedError):
        opened(house, cast.other_parent, cast.ilse, PLAYER, cast.ilse, "name")
    with pytest.raises(DeniedError):
        reply(house, cast.other_parent, cast.ilse, case)


def test_once_of_age_it_is_the_players_alone(house: House, cast: Cast) -> None:
    assert read(house, cast.parent, cast.maya, 1).line.status is ACCEPTED
    with pytest.raises(DeniedError):
        opened(house, cast.parent, cast.maya, PLAYER, cast.maya, "name")


def test_a_guardian_whose_tie_was_ended_reads_nothing_more(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    with Session(house.engine) as session, session.begin():
        session.scalars(select(t.Guardian).where(t.Guardian.user_id == cast.odile)).one().ended_at = NOW
    with pytest.raises(NotFoundError):
        read(house, cast.other_parent, cast.ilse, case)


def test_the_turn_goes_to_and_fro_until_it_is_closed(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    answered(house, cast.director, cast.ilse, case, ANSWERED, words="Which match?")
    assert read(house, cast.player, cast.ilse, case).line.status is ANSWERED
    reply(house, cast.player, cast.ilse, case)
    assert read(house, cast.player, cast.ilse, case).line.status is CaseStatus.OPEN
    answered(house, cast.director, cast.ilse, case, DECLINED, words="The referee wrote 80.")
    shown = read(house, cast.other_parent, cast.ilse, case)
    assert [step.status.value for step in shown.steps] == ["open", "answered", "open", "declined"]
    assert (shown.answers, shown.replies, shown.withdraws) == (False, False, False)
    assert held(house.engine, APPEARANCE, numbers[APPEARANCE])["minutes"] == 80
    with pytest.raises(ChangedMeanwhileError):
        reply(house, cast.player, cast.ilse, case)
    with pytest.raises(ChangedMeanwhileError):
        answered(house, cast.director, cast.ilse, case, ACCEPTED, "85")


def test_whoever_opened_it_takes_it_back_and_nobody_else_does(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    with pytest.raises(DeniedError):
        withdraw(house, cast.player, cast.ilse, case)
    withdraw(house, cast.other_parent, cast.ilse, case)
    assert read(house, cast.director, cast.ilse, case).line.status is CaseStatus.WITHDRAWN


def test_whoever_opened_a_case_does_not_answer_it_for_the_club(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    both = Actor(cast.odile, "Odile Marchetti", (Binding(Role.DIRECTOR, club_id=cast.harbour),))
    assert not read(house, both, cast.ilse, case).answers
    with pytest.raises(DeniedError):
        answered(house, both, cast.ilse, case, ACCEPTED, "85")


@pytest.mark.parametrize("answer", [CaseStatus.OPEN, CaseStatus.WITHDRAWN])
def test_a_club_neither_reopens_nor_takes_back(
    house: House, cast: Cast, numbers: Numbers, answer: CaseStatus
) -> None:
    with pytest.raises(BadInputError):
        answered(house, cast.director, cast.ilse, about_minutes(house, cast, numbers), answer)


CORRECTIONS: list[tuple[RecordKind, str, str, dict[str, Any]]] = [
    (PLAYER, "name", "Ilse Marchetti-Øye", {"name": "Ilse Marchetti-Øye", "name_folded": "ilse marchetti-oye"}),
    (PLAYER, "position", "forward", {}),
    (RecordKind.REGISTRATION, "starts", "2025-07-01", {"starts": date(2025, 7, 1)}),
    (RecordKind.REGISTRATION, "ends", "2026-06-01", {"ends": date(2026, 6, 1)}),
    (RecordKind.REGISTRATION, "destination", "Meadow Town", {"destination": "Meadow Town"}),
    (APPEARANCE, "minutes", "85", {"minutes": 85}),
    (APPEARANCE, "minutes", "", {"minutes": None}),
    (APPEARANCE, "selection", "bench", {"selection": Selection.BENCH, "minutes": None}),
    (RecordKind.SEASON_TOTAL, "appearances", "3", {"appearances": 3}),
    (RecordKind.CALL_UP, "date", "2025-03", {"earliest": date(2025, 3, 1), "latest": date(2025, 3, 31)}),
    (RecordKind.CALL_UP, "kind", "bench", {"minutes": None}),
    (RecordKind.CALL_UP, "official", "yes", {"official": True}),
    (RecordKind.CALL_UP, "opponent", "", {"opponent": ""}),
    (RecordKind.ABSENCE, "ends", "2025-10-10", {"ends": date(2025, 10, 10)}),
    (RecordKind.NATIONALITY, "country", "soe", {"country": "SOE"}),
]


@pytest.mark.parametrize(("kind", "field", "corrected", "becomes"), CORRECTIONS)
def test_an_acceptance_corrects_the_record_and_what_is_counted_from_it(
    house: House,
    cast: Cast,
    numbers: Numbers,
    kind: RecordKind,
    field: str,
    corrected: str,
    becomes: dict[str, Any],
) -> None:
    case = opened(house, cast.other_parent, cast.ilse, kind, numbers[kind], field)
    answered(house, cast.director, cast.ilse, case, ACCEPTED, corrected, "", unknown=not corrected)
    now = held(house.engine, kind, numbers[kind])
    assert becomes.items() <= now.items()
    shown = read(house, cast.other_parent, cast.ilse, case)
    changed = shown.steps[-1].changed
    assert changed is not None
    assert changed[0] == shown.says
    assert changed[1].casefold() == corrected.casefold()
    assert as_kept(house.engine) == made_anew(house.engine)


@pytest.mark.parametrize("kind", [APPEARANCE, RecordKind.SEASON_TOTAL, RecordKind.CALL_UP, RecordKind.ABSENCE])
def test_a_record_that_should_not_be_there_is_taken_away(
    house: House, cast: Cast, numbers: Numbers, kind: RecordKind
) -> None:
    case = opened(house, cast.other_parent, cast.ilse, kind, numbers[kind], "")
    answered(house, cast.director, cast.ilse, case, ACCEPTED)
    assert held(house.engine, kind, numbers[kind]) == {}
    shown = read(house, cast.other_parent, cast.ilse, case)
    assert shown.about is None
    assert shown.steps[-1].changed == (shown.says, "")
    assert as_kept(house.engine) == made_anew(house.engine)


@pytest.mark.parametrize(
    ("kind", "field"), [(PLAYER, "sex"), (PLAYER, ""), (RecordKind.REGISTRATION, "team"), (APPEARANCE, "match")]
)
def test_what_many_share_is_accepted_and_corrected_elsewhere(
    house: House, cast: Cast, numbers: Numbers, kind: RecordKind, field: str
) -> None:
    before = held(house.engine, kind, numbers[kind])
    case = opened(house, cast.other_parent, cast.ilse, kind, numbers[kind], field)
    assert not read(house, cast.director, cast.ilse, case).correctable
    answered(house, cast.director, cast.ilse, case, ACCEPTED, "anything")
    assert held(house.engine, kind, numbers[kind]) == before
    assert read(house, cast.other_parent, cast.ilse, case).steps[-1].changed is None


@pytest.mark.parametrize(
    ("kind", "field", "corrected", "code"),
    [
        (PLAYER, "name", "", "case-corrected-missing"),
        (APPEARANCE, "minutes", " ", "case-corrected-missing"),
        (PLAYER, "name", "---", "import-name"),
        (PLAYER, "position", "libero", "import-choice"),
        (RecordKind.REGISTRATION, "starts", "1.7.2025", "import-day"),
        (RecordKind.REGISTRATION, "starts", "2009-01-01", "import-registered-before-birth"),
        (RecordKind.REGISTRATION, "ends", "2025-01-01", "import-end-before-start"),
        (APPEARANCE, "minutes", "151", "import-number"),
        (APPEARANCE, "minutes", "-1", "import-number"),
        (APPEARANCE, "minutes", "85; DROP TABLE appearances", "import-number"),
        (RecordKind.SEASON_TOTAL, "minutes", "301", "import-total-minutes"),
        (RecordKind.CALL_UP, "date", "2009-01", "import-before-birth"),
        (RecordKind.CALL_UP, "date", "2026-12", "import-day-later"),
        (RecordKind.ABSENCE, "ends", "2025-09-30", "import-end-before-start"),
        (RecordKind.NATIONALITY, "country", "Northmark", "import-country"),
    ],
)
def test_what_no_file_could_bring_is_refused_and_changes_nothing(
    house: House, cast: Cast, numbers: Numbers, kind: RecordKind, field: str, corrected: str, code: str
) -> None:
    case = opened(house, cast.other_parent, cast.ilse, kind, numbers[kind], field)
    before = held(house.engine, kind, numbers[kind])
    with pytest.raises(UnfitCorrectionError) as refused:
        answered(house, cast.director, cast.ilse, case, ACCEPTED, corrected)
    assert refused.value.phrase.code == code
    assert held(house.engine, kind, numbers[kind]) == before
    assert len(read(house, cast.director, cast.ilse, case).steps) == 1


def about_birth(house: House, cast: Cast) -> int:
    return opened(house, cast.other_parent, cast.ilse, PLAYER, cast.ilse, "born", "3 December 2009")


def born(house: House, player: int) -> tuple[object, object]:
    now = held(house.engine, PLAYER, player)
    return now["born_earliest"], now["born_latest"]


@pytest.mark.parametrize("verified", [False, True])
def test_an_accepted_birth_is_recorded_and_verified_by_the_document(
    house: House, cast: Cast, verified: bool
) -> None:
    if verified:
        noted = NoteDocument(cast.ilse, DocumentKind.BIRTH_CERTIFICATE, TODAY, BORN)
        house.perform(note_document, noted, cast.director)
    case = about_birth(house, cast)
    shown = read(house, cast.director, cast.ilse, case)
    assert (shown.verified, shown.corrected) == (verified, "")
    answered(house, cast.director, cast.ilse, case, ACCEPTED, "2009-12-03", document=PASSPORT)
    assert born(house, cast.ilse) == (date(2009, 12, 3), date(2009, 12, 3))
    with Session(house.engine) as session:
        seen = session.scalars(select(t.DocumentSeen).where(t.DocumentSeen.player_id == cast.ilse)).all()
    assert [(one.kind, one.seen_on, one.born) for one in seen][-1] == (*PASSPORT, date(2009, 12, 3))
    assert read(house, cast.director, cast.ilse, case).verified
    assert as_kept(house.engine) == made_anew(house.engine)


@pytest.mark.parametrize(
    ("corrected", "document", "says"),
    [
        ("2009-12-03", None, "which document"),
        ("2009-12", PASSPORT, "shows the day of birth"),
        ("2009-12-03", (DocumentKind.PASSPORT, date(2026, 7, 1)), "cannot have been seen"),
        ("2025-12-03", PASSPORT, "before the player was born"),
    ],
)
def test_a_birth_is_accepted_with_a_document_that_can_show_it(
    house: House, cast: Cast, corrected: str, document: tuple[DocumentKind, date] | None, says: str
) -> None:
    case = about_birth(house, cast)
    with pytest.raises(BadInputError, match=says):
        answered(house, cast.director, cast.ilse, case, ACCEPTED, corrected, document=document)
    assert born(house, cast.ilse) == (BORN, BORN)


def write_a_birth(house: House, player: int) -> None:
    with open_session(house.engine, ALWAYS, writes=True) as session, session.begin():
        record(session, OPERATOR, NOW, "test", Happening(Event.FILE_IMPORTED, "test"))
        session.get_one(t.PlayerRow, player).born_latest = date(2009, 12, 3)
        session.flush()


def test_nothing_but_an_accepted_case_changes_a_verified_birth(house: House, cast: Cast) -> None:
    house.perform(note_document, NoteDocument(cast.ilse, DocumentKind.PASSPORT, TODAY, BORN), cast.director)
    with pytest.raises(VerifiedBirthError):
        write_a_birth(house, cast.ilse)
    noted = NoteDocument(cast.ilse, DocumentKind.PASSPORT, TODAY, date(2009, 12, 3))
    with pytest.raises(BadInputError, match="correction case"):
        house.perform(note_document, noted, cast.director)
    assert born(house, cast.ilse) == (BORN, BORN)


def test_the_ledger_tells_what_was_done_and_no_value(house: House, cast: Cast) -> None:
    case = about_birth(house, cast)
    answered(house, cast.director, cast.ilse, case, ACCEPTED, "2009-12-03", document=PASSPORT)
    with Session(house.engine) as session:
        lines = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id)).all()
    assert [(line.event, line.subject_id, line.details) for line in lines] == [
        ("case:open:done", cast.ilse, {"record": "player", "field": "born"}),
        ("case:answer:done", cast.ilse, {"answer": "accepted"}),
        ("document:note:done", cast.ilse, {"kind": "passport", "field": "born"}),
    ]


def test_a_case_is_written_to_only_as_it_was_read(house: House, cast: Cast, numbers: Numbers) -> None:
    case = about_minutes(house, cast, numbers)
    version = read(house, cast.director, cast.ilse, case).version
    reply(house, cast.player, cast.ilse, case)
    late = AnswerCase(cast.ilse, case, version, ACCEPTED, "You are right.", "85")
    with pytest.raises(ChangedMeanwhileError):
        house.perform(answer_case, late, cast.director)
    assert held(house.engine, APPEARANCE, numbers[APPEARANCE])["minutes"] == 80
    assert len(read(house, cast.director, cast.ilse, case).steps) == 2


def test_there_is_one_open_case_about_one_thing_and_not_too_many(house: House, cast: Cast) -> None:
    about_birth(house, cast)
    with pytest.raises(BadInputError, match="open already"):
        about_birth(house, cast)
    with Session(house.engine) as session, session.begin():
        for number in range(MOST_OPEN - 1):
            session.add(
                t.CorrectionCase(
                    player_id=cast.ilse,
                    record=APPEARANCE,
                    record_id=number,
                    field="minutes",
                    says="1",
                    should_say="2",
                    opened_by_id=cast.odile,
                    opened_at=NOW,
                )
            )
    with pytest.raises(BadInputError, match="cases are open"):
        opened(house, cast.other_parent, cast.ilse, PLAYER, cast.ilse, "name")
