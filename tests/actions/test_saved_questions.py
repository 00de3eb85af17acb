"""Kept questions: read by whoever keeps them, compared with what was seen, and without whom one may not see."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session
from tests.actions.test_retention import on, run, went
from tests.importing.files import sheet
from tests.people import TODAY, Cast
from tests.pool import grow_pool
from tests.recorded_twice import recorded_twice
from tests.store.kept import rebuilt
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.retention import Kept
from tracker.actions.consents import GiveConsent, RefuseConsent, give_consent, refuse_consent
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.kept_questions import LONGEST_NAME, hidden
from tracker.actions.merging import MergePlayers, UndoMerge, merge_players, undo_merge
from tracker.actions.saved_questions import (
    AskQuestion,
    CountQuestion,
    ForgetQuestion,
    KeepQuestion,
    ListQuestions,
    News,
    QuestionAnswer,
    RenameQuestion,
    SeeQuestion,
    ask_question,
    count_question,
    forget_question,
    keep_question,
    list_questions,
    rename_question,
    see_question,
)
from tracker.actions.take_out import TakeOutRecords, take_out_records
from tracker.actions.undoing import UndoImport, undo_import
from tracker.actions.verb import VERBS
from tracker.finding.facets import Facet
from tracker.finding.question import Question
from tracker.finding.refused import QuestionRefusedError
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.store.erasing_people import empty_accounts
from tracker.wiring import House

GIRLS = Question("fifa-u17-women", "2025")
NAME = "Girls for the qualifier"


def kept(house: House, who: Actor, question: Question = GIRLS, name: str = NAME) -> int:
    return house.perform(keep_question, KeepQuestion(name, question), who)


def asked(house: House, who: Actor, number: int, after: str = "") -> QuestionAnswer:
    return house.perform(ask_question, AskQuestion(number, after), who)


def see(house: House, who: Actor, number: int, state: str | None = None) -> None:
    house.perform(see_question, SeeQuestion(number, state), who)


def new(answer: QuestionAnswer) -> list[str]:
    return [card.name for card in answer.newcomers]


def gone(answer: QuestionAnswer) -> list[str]:
    return [one.name for one in answer.left]


def rows(house: House, table: type[t.SavedQuestion | t.SavedQuestionPlayer], **by: int) -> int:
    with Session(house.engine) as session:
        return session.scalar(select(func.count()).select_from(table).filter_by(**by)) or 0


def refuse_scouts(house: House, cast: Cast) -> None:
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.other_parent)


def share_again(house: House, cast: Cast) -> None:
    wanted = GiveConsent(cast.ilse, Purpose.SCOUTS, federation_id=cast.federation)
    house.perform(give_consent, wanted, cast.other_parent)


def test_whom_a_question_finds_when_it_is_kept_is_not_new(house: House, cast: Cast) -> None:
    answer = asked(house, cast.director, kept(house, cast.director))
    assert answer.news == News(total=2, before=2, new=0, left=0)
    assert (answer.kept.name, answer.kept.question, answer.kept.seen_on) == (NAME, GIRLS, TODAY)
    assert (new(answer), gone(answer)) == ([], [])


def test_newcomers_are_named_until_they_are_said_to_be_seen(house: House, cast: Cast) -> None:
    number = kept(house, cast.director)
    grow_pool(house.engine, cast.harbour, 3)
    for _ in range(2):
        answer = asked(house, cast.director, number)
        assert answer.news == News(total=5, before=2, new=3, left=0)
        assert all(name.startswith("Pool ") for name in new(answer))
        assert len(new(answer)) == 3
    assert house.perform(count_question, CountQuestion(number), cast.director) == answer.news
    see(house, cast.director, number, answer.state)
    assert asked(house, cast.director, number).news == News(total=5, before=5, new=0, left=0)


def test_newcomers_are_paged(house: House, cast: Cast) -> None:
    number = kept(house, cast.director, replace(GIRLS, limit=2))
    grow_pool(house.engine, cast.harbour, 3)
    first = asked(house, cast.director, number)
    assert len(new(first)) == 2
    assert first.following
    rest = asked(house, cast.director, number, str(first.following))
    assert len({*new(first), *new(rest)}) == 3
    assert rest.following is None
    with pytest.raises(QuestionRefusedError):
        asked(house, cast.director, number, "nonsense")


def test_who_has_left_is_named_with_what_keeps_them_out(house: House, cast: Cast) -> None:
    number = kept(house, cast.director, replace(GIRLS, born_from=date(2008, 1, 1)))
    with Session(house.engine) as session, session.begin():
        earlier = {"born_earliest": date(2007, 3, 14), "born_latest": date(2007, 3, 14)}
        session.execute(update(t.PlayerRow).where(t.PlayerRow.id == cast.maya).values(**earlier))
        rebuilt(session.connection())
    answer = asked(house, cast.director, number)
    assert answer.news == News(total=1, before=2, new=0, left=1)
    (left,) = answer.left
    assert (left.name, [reason.code for _, reason in left.reasons]) == ("Maya Ferrant", ["why-not-born-from"])


def test_who_is_not_shared_any_more_is_in_no_number_and_is_not_said_to_have_left(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout)
    assert asked(house, cast.scout, number).news == News(total=1, before=1, new=0, left=0)
    refuse_scouts(house, cast)
    answer = asked(house, cast.scout, number)
    assert answer.news == News(total=0, before=0, new=0, left=0)
    assert "Ilse" not in repr(answer)
    share_again(house, cast)
    assert asked(house, cast.scout, number).news == News(total=1, before=1, new=0, left=0)


def test_who_was_not_shared_when_the_answer_was_seen_is_new_once_shared_again(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout)
    refuse_scouts(house, cast)
    see(house, cast.scout, number)
    assert rows(house, t.SavedQuestionPlayer, question_id=number) == 0
    share_again(house, cast)
    answer = asked(house, cast.scout, number)
    assert (answer.news, new(answer)) == (News(total=1, before=0, new=1, left=0), ["Ilse Marchetti"])


def test_a_scout_reads_the_year_of_birth_of_newcomers_and_not_the_day(house: House, cast: Cast) -> None:
    refuse_scouts(house, cast)
    number = kept(house, cast.scout)
    share_again(house, cast)
    (card,) = asked(house, cast.scout, number).newcomers
    assert str(card.birth) == "2009"


@pytest.mark.parametrize("other", ["officer", "director", "other_director"])
def test_nobody_else_finds_a_question(house: House, cast: Cast, other: str) -> None:
    number = kept(house, cast.scout)
    strangers = (getattr(cast, other), OPERATOR)
    for stranger in strangers:
        assert house.perform(list_questions, ListQuestions(), stranger) == ()
        for name, command in (
            ("ask_question", AskQuestion(number)),
            ("count_question", CountQuestion(number)),
            ("see_question", SeeQuestion(number)),
            ("rename_question", RenameQuestion(number, "Mine", 1)),
            ("forget_question", ForgetQuestion(number)),
        ):
            with pytest.raises(NotFoundError):
                house.perform(VERBS[name], command, stranger)
    (own,) = house.perform(list_questions, ListQuestions(), cast.scout)
    assert (own.number, own.name) == (number, NAME)


def test_whoever_runs_the_installation_keeps_questions_without_an_account(house: House, cast: Cast) -> None:
    number = kept(house, OPERATOR)
    with pytest.raises(BadInputError):
        kept(house, OPERATOR)
    assert [one.number for one in house.perform(list_questions, ListQuestions(), OPERATOR)] == [number]
    with pytest.raises(NotFoundError):
        asked(house, cast.director, number)


@pytest.mark.parametrize("name", ["", "   ", "x" * (LONGEST_NAME + 1), " girls  FOR the qualifier"])
def test_a_name_is_there_and_short_and_ones_own(house: House, cast: Cast, name: str) -> None:
    kept(house, cast.scout)
    kept(house, cast.officer)
    other = kept(house, cast.scout, name="Others")
    with pytest.raises(BadInputError):
        kept(house, cast.scout, name=name)
    with pytest.raises(BadInputError):
        house.perform(rename_question, RenameQuestion(other, name, 1), cast.scout)


def test_a_question_is_called_otherwise_and_by_its_own_name_again(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout)
    for version, name in ((1, "Wingers"), (2, "WINGERS")):
        house.perform(rename_question, RenameQuestion(number, name, version), cast.scout)
    with pytest.raises(ChangedMeanwhileError):
        house.perform(rename_question, RenameQuestion(number, "Backs", 1), cast.scout)
    (own,) = house.perform(list_questions, ListQuestions(), cast.scout)
    assert own.name == "WINGERS"
    kept(house, cast.scout)


def test_there_is_an_end_to_questions(house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(house, cast.scout)
    monkeypatch.setattr("tracker.actions.saved_questions.MOST_QUESTIONS", 1)
    with pytest.raises(BadInputError):
        kept(house, cast.scout, name="More")
    kept(house, cast.officer)


def test_a_question_with_a_name_in_it_is_not_kept(house: House, cast: Cast) -> None:
    with pytest.raises(QuestionRefusedError) as refusal:
        kept(house, cast.scout, replace(GIRLS, words="ilse"))
    assert refusal.value.nearest == GIRLS


def test_of_too_many_it_is_kept_how_many_they_were_and_not_who(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.actions.saved_questions.MOST_SEEN", 1)
    number = kept(house, cast.director)
    assert rows(house, t.SavedQuestionPlayer, question_id=number) == 0
    grow_pool(house.engine, cast.harbour, 1)
    answer = asked(house, cast.director, number)
    assert (answer.news, answer.newcomers) == (News(total=3, before=2, new=None, left=None), ())
    monkeypatch.setattr("tracker.actions.saved_questions.MOST_SEEN", 3)
    see(house, cast.director, number, answer.state)
    assert asked(house, cast.director, number).news == News(total=3, before=3, new=0, left=0)


def test_nobody_counts_as_seen_who_came_after_the_page_was_opened(house: House, cast: Cast) -> None:
    number = kept(house, cast.director)
    opened = asked(house, cast.director, number)
    grow_pool(house.engine, cast.harbour, 1)
    with pytest.raises(ChangedMeanwhileError):
        see(house, cast.director, number, opened.state)
    assert asked(house, cast.director, number).news == News(total=3, before=2, new=1, left=0)


@pytest.mark.parametrize(
    ("address", "nearest"),
    [
        ("competition=fifa-u17-women&edition=2025&shoe=left", GIRLS),
        ("competition=fifa-u17-women&edition=1871", None),
        ("competition=cup-of-nobody&edition=2025", None),
        ("edition=2025", None),
    ],
)
def test_what_can_be_asked_no_more_says_why_and_what_is_nearest(
    house: House, cast: Cast, address: str, nearest: Question | None
) -> None:
    number = kept(house, cast.scout)
    with Session(house.engine) as session, session.begin():
        session.get_one(t.SavedQuestion, number).asks = hidden(house.office.keys, address)
    answer = asked(house, cast.scout, number)
    assert (answer.news, answer.kept.question) == (None, nearest)
    assert answer.kept.why_not
    assert house.perform(count_question, CountQuestion(number), cast.scout) is None
    with pytest.raises((QuestionRefusedError, NotFoundError)):
        see(house, cast.scout, number)
    house.perform(forget_question, ForgetQuestion(number), cast.scout)


def test_a_facet_that_is_not_ones_own_in_another_role_is_refused_with_a_sentence(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, GIRLS.choosing(Facet.CONSENT, ("shared",)))
    as_director = replace(cast.director, user_id=cast.sam)
    answer = asked(house, as_director, number)
    assert (answer.news, answer.kept.question) == (None, GIRLS)
    assert asked(house, cast.scout, number).news


def test_name_and_question_are_kept_hidden(house: House, cast: Cast) -> None:
    kept(house, cast.scout)
    with Session(house.engine) as session:
        held = repr(session.execute(select(t.SavedQuestion.__table__)).all())
    assert "qualifier" not in held
    assert "fifa" not in held


def test_a_question_that_is_let_go_takes_whom_it_found_along(house: House, cast: Cast) -> None:
    number, other = kept(house, cast.scout), kept(house, cast.director)
    refuse_scouts(house, cast)
    house.perform(forget_question, ForgetQuestion(number), cast.scout)
    assert rows(house, t.SavedQuestionPlayer, question_id=number) == 0
    assert rows(house, t.SavedQuestion, id=number) == 0
    assert asked(house, cast.director, other).news == News(total=2, before=2, new=0, left=0)


def test_who_is_erased_goes_from_every_answer(house: House, cast: Cast) -> None:
    number = kept(house, cast.director)
    house.perform(erase_records, EraseRecords(cast.ilse, "Ilse Marchetti"), OPERATOR)
    assert rows(house, t.SavedQuestionPlayer, question_id=number) == 1
    assert asked(house, cast.director, number).news == News(total=1, before=1, new=0, left=0)


def test_two_records_of_one_player_are_one_in_an_answer_and_two_again_when_parted(house: House, cast: Cast) -> None:
    two = recorded_twice(house.engine, cast)
    number = kept(house, cast.director)
    before = asked(house, cast.director, number).news
    assert before
    view = house.perform(merge_players, MergePlayers(two.one, two.other), cast.director)
    assert not view.faults
    one_less = before.total - 1
    assert asked(house, cast.director, number).news == News(total=one_less, before=one_less, new=0, left=0)
    house.perform(undo_merge, UndoMerge(view.merge.number if view.merge else 0), cast.director)
    assert asked(house, cast.director, number).news == before


def test_a_question_stands_in_the_way_of_nobody_who_undoes_a_file(house: House, cast: Cast) -> None:
    row = {"id": "7", "name": "Wren Halloran", "sex": "female", "club": "Harbour Athletic", "team": "Under 19"}
    content = sheet({**row, "registered_from": "2026-01-05"})
    view = house.perform(import_file, ImportFile(Kind.PLAYERS, "club.csv", content), cast.director)
    number = kept(house, cast.director)
    undone = house.perform(undo_import, UndoImport(view.batch_id or 0), cast.director)
    assert undone.undone
    assert not undone.obstacles
    assert asked(house, cast.director, number).news == News(total=2, before=2, new=0, left=0)


def test_a_question_with_which_nobody_worked_for_a_year_goes(house: House, cast: Cast) -> None:
    # Alex's question of the cast is older than a year.
    number = kept(house, cast.scout)
    assert went(run(on(house, TODAY)))[Kept.QUESTIONS] == 1
    assert Kept.QUESTIONS not in went(run(on(house, TODAY.replace(year=2027) - timedelta(days=1))))
    assert rows(house, t.SavedQuestionPlayer, question_id=number) == 1
    assert went(run(on(house, TODAY.replace(year=2027))))[Kept.QUESTIONS] == 1
    assert rows(house, t.SavedQuestionPlayer, question_id=number) == 0


def test_the_family_takes_out_that_a_question_found_the_player_and_not_which(house: House, cast: Cast) -> None:
    kept(house, cast.scout)
    taken = house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.other_parent)
    with zipfile.ZipFile(io.BytesIO(taken.content)) as package:
        (row,) = json.loads(package.read("records.json"))["saved_question_players"]
    assert set(row) == {"id", "player_id"}


def test_questions_go_with_the_account(house: House, cast: Cast) -> None:
    number, other = kept(house, cast.scout), kept(house, cast.officer)
    with house.engine.begin() as connection:
        empty_accounts(connection, [cast.sam])
    assert rows(house, t.SavedQuestion, user_id=cast.sam) == 0
    assert rows(house, t.SavedQuestionPlayer, question_id=number) == 0
    assert rows(house, t.SavedQuestionPlayer, question_id=other) == 1


def test_of_two_that_are_kept_under_one_name_at_once_one_is_refused(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each asks before the other has written, so that both are told that the name is free."""
    for who in (cast.scout, OPERATOR):
        kept(house, who)
        with monkeypatch.context() as patched:
            patched.setattr("tracker.store.saved_questions.named_by", lambda *_: None)
            with pytest.raises(BadInputError):
                kept(house, who)
        assert len(house.perform(list_questions, ListQuestions(), who)) == 1


def test_looking_leaves_no_line_and_each_change_one_without_a_word_of_it(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout)
    asked(house, cast.scout, number)
    house.perform(count_question, CountQuestion(number), cast.scout)
    house.perform(list_questions, ListQuestions(), cast.scout)
    see(house, cast.scout, number)
    with Session(house.engine) as session:
        lines = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id)).all()
    assert [(line.verb, line.subject_id, line.details) for line in lines] == [
        ("keep_question", cast.sam, {}),
        ("see_question", cast.sam, {}),
    ]
