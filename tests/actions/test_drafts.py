"""A file taken in step by step: kept for whoever began it, answered, ticked, settled, and taken in or dropped."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from tests.actions.test_imports import everything, ledger
from tests.conftest import NOW, house_on
from tests.importing import one_of_each as file
from tests.importing.files import table
from tests.importing.one_of_each import HEADING, held, one_of_each
from tests.people import Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR, Actor
from tracker.actions import drafts
from tracker.actions.drafts import (
    AnswerDraft,
    ApplyDraft,
    DraftView,
    DropDraft,
    ListDrafts,
    OpenDraft,
    SettleRow,
    TickRows,
    answer_draft,
    apply_draft,
    drop_draft,
    list_drafts,
    open_draft,
    settle_row,
    start_draft,
    tick_rows,
)
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.retention import run_retention
from tracker.actions.verb import Library
from tracker.football.errors import BadInputError, NotFoundError
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers, read_sexes
from tracker.importing.rows import RowOutcome
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.store.erasing_people import empty_accounts
from tracker.wiring import House


def begin(house: House, content: bytes, actor: Actor = OPERATOR, **rest: Any) -> DraftView:
    """Begin to take in a file of players."""
    return house.perform(start_draft, ImportFile(Kind.PLAYERS, "players.csv", content, **rest), actor)


def opened(house: House, draft: DraftView, **rest: Any) -> DraftView:
    """The draft as whoever began it sees it now."""
    return house.perform(open_draft, OpenDraft(draft.draft.number, **rest), OPERATOR)


def kept(engine: Engine) -> list[dict[str, Any]]:
    """Every draft, as its columns."""
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(select(t.ImportDraft.__table__)).mappings()]


def at(house: House, days: int) -> House:
    """The same house so many days later."""
    return replace(house, clock=lambda: NOW + timedelta(days=days))


@pytest.fixture
def known(house: House) -> House:
    """A house in which the five players are on record."""
    house.perform(import_file, ImportFile(Kind.PLAYERS, "held.csv", held()), OPERATOR)
    return house


def test_a_draft_shows_every_row_and_counts_what_they_come_to(known: House) -> None:
    view = begin(known, one_of_each())
    assert [row.outcome for row in view.rows] == [outcome for outcome, _ in file.ROWS]
    assert (view.page, view.pages, view.ticked, view.header) == (1, 1, 3, HEADING)
    assert view.counts[RowOutcome.QUESTION] == 3
    assert (view.view.add, view.view.change, view.view.same) == (1, 1, 1)


def test_beginning_writes_no_record_and_its_file_cannot_be_read_in_the_database(
    known: House, engine: Engine
) -> None:
    before = everything(engine)
    begin(known, one_of_each())
    after = everything(engine)
    (row,) = kept(engine)
    assert {name for name in after if after[name] != before[name]} == {"import_drafts"}
    assert not [word for word in ("Enid", "Poole", "2009-01-20") if word in repr(row)]


def test_a_draft_can_be_taken_up_again_with_what_was_said_of_it(known: House) -> None:
    view = begin(known, one_of_each())
    number = view.draft.number
    known.perform(tick_rows, TickRows(number, unticked=frozenset({file.ADD})), OPERATOR)
    again = opened(at(known, 13), view)
    assert {row.number for row in again.rows if row.ticked} == {file.CHANGE, file.SAME}
    assert again.rows[file.ADD - 2].outcome is RowOutcome.LEFT_OUT
    (listed,) = at(known, 13).perform(list_drafts, ListDrafts(), OPERATOR)
    assert (listed.number, listed.file_name, listed.ends_on) == (
        number,
        "players.csv",
        (NOW + timedelta(14)).date(),
    )


def test_only_ticked_rows_are_taken_in_and_the_draft_goes(known: House, engine: Engine) -> None:
    view = begin(known, one_of_each())
    known.perform(tick_rows, TickRows(view.draft.number, unticked=frozenset({file.CHANGE})), OPERATOR)
    lines, files = ledger(engine)
    taken = known.perform(apply_draft, ApplyDraft(view.draft.number), OPERATOR)
    assert (taken.add, taken.change, taken.same, taken.written, taken.left_out) == (1, 0, 1, True, 6)
    assert ledger(engine) == (lines + 1, files + 1)
    assert kept(engine) == []
    assert as_kept(engine) == made_anew(engine)
    with pytest.raises(NotFoundError):
        opened(known, view)


def test_a_row_that_was_unticked_can_be_ticked_again(known: House) -> None:
    number = begin(known, one_of_each()).draft.number
    known.perform(tick_rows, TickRows(number, unticked=frozenset({file.ADD, file.SAME})), OPERATOR)
    view = known.perform(tick_rows, TickRows(number, ticked=frozenset({file.ADD})), OPERATOR)
    assert {row.number for row in view.rows if row.ticked} == {file.ADD, file.CHANGE}


@pytest.mark.parametrize("row", [file.CONFLICT, file.ALIKE, file.PERHAPS, file.FAULT, file.VAGUE])
def test_a_row_that_cannot_be_taken_in_cannot_be_ticked(known: House, row: int) -> None:
    number = begin(known, one_of_each()).draft.number
    with pytest.raises(BadInputError, match=f"Row {row} cannot be taken in"):
        known.perform(tick_rows, TickRows(number, ticked=frozenset({row})), OPERATOR)
    with pytest.raises(BadInputError, match="no row 99"):
        known.perform(tick_rows, TickRows(number, unticked=frozenset({99})), OPERATOR)


def test_a_question_is_settled_in_the_draft_and_taken_in(known: House, engine: Engine) -> None:
    view = begin(known, one_of_each())
    (jennifer,) = view.rows[file.PERHAPS - 2].perhaps
    settled = known.perform(settle_row, SettleRow(view.draft.number, file.PERHAPS, jennifer.number), OPERATOR)
    row = settled.rows[file.PERHAPS - 2]
    assert (row.outcome, row.ticked, [one.number for one in row.perhaps]) == (
        RowOutcome.ADD,
        True,
        [jennifer.number],
    )
    other = known.perform(settle_row, SettleRow(view.draft.number, file.PERHAPS, None), OPERATOR)
    assert other.rows[file.PERHAPS - 2].changes == ()
    known.perform(apply_draft, ApplyDraft(view.draft.number), OPERATOR)
    with engine.connect() as connection:
        assert connection.scalar(select(t.KeptApart.__table__.c.player_id)) == jennifer.number


def test_a_row_is_only_said_to_be_of_somebody_shown_beside_it(known: House) -> None:
    view = begin(known, one_of_each())
    (rosa,) = view.rows[file.VAGUE - 2].perhaps
    with pytest.raises(BadInputError, match="not held to be of player"):
        known.perform(settle_row, SettleRow(view.draft.number, file.PERHAPS, rosa.number), OPERATOR)
    with pytest.raises(BadInputError, match="does not ask"):
        known.perform(settle_row, SettleRow(view.draft.number, file.ADD, rosa.number), OPERATOR)


def test_a_file_that_is_asked_about_is_answered_and_then_has_rows(known: House) -> None:
    view = begin(known, table([("Name", "Born"), ("Ada Marsh", "2008-05-17")]))
    assert (view.rows, bool(view.view.questions)) == ((), True)
    assert known.perform(apply_draft, ApplyDraft(view.draft.number), OPERATOR).questions, "It is left as it is."
    sex, _ = read_sexes(["female"])
    answers = Answers(sex=sex)
    answered = known.perform(answer_draft, AnswerDraft(view.draft.number, answers=answers), OPERATOR)
    assert [row.outcome for row in answered.rows] == [RowOutcome.SAME]
    assert opened(known, view).draft.answers == answers


def test_a_page_holds_a_hundred_rows_and_may_show_those_of_one_outcome(known: House) -> None:
    many = [(str(number), f"Girl {number}", "female", "2009-01-01", "", "") for number in range(100, 350)]
    view = begin(known, table([HEADING, *many, ("x", "-", "female", "", "", "")]))
    assert (len(view.rows), view.pages, view.ticked) == (100, 3, 250)
    last = opened(known, view, page=99)
    assert (last.page, len(last.rows)) == (3, 51)
    wrong = opened(known, view, only=RowOutcome.FAULT)
    assert ([row.number for row in wrong.rows], wrong.pages, wrong.counts) == ([252], 1, view.counts)


def test_the_same_file_again_plans_nothing_and_its_draft_goes(known: House, engine: Engine) -> None:
    for _ in range(2):
        number = begin(known, one_of_each()).draft.number
        before = everything(engine)
        taken = known.perform(apply_draft, ApplyDraft(number), OPERATOR)
    assert not taken.written
    assert {name for name, rows in everything(engine).items() if rows != before[name]} == {"import_drafts"}


def test_a_draft_is_dropped(known: House, engine: Engine) -> None:
    number = begin(known, one_of_each()).draft.number
    known.perform(drop_draft, DropDraft(number), OPERATOR)
    assert kept(engine) == []
    assert known.perform(list_drafts, ListDrafts(), OPERATOR) == ()


def test_the_ledger_knows_of_a_draft_no_more_than_its_kind_and_counts(known: House, engine: Engine) -> None:
    number = begin(known, one_of_each()).draft.number
    known.perform(tick_rows, TickRows(number, unticked=frozenset({file.ADD})), OPERATOR)
    known.perform(drop_draft, DropDraft(number), OPERATOR)
    line = t.AuditEvent.__table__.c
    with engine.connect() as connection:
        lines = connection.execute(select(line.event, line.subject_id, line.details).order_by(line.id)).all()[-3:]
    assert [tuple(one) for one in lines] == [
        ("draft:begin:done", None, {"kind": "players"}),
        ("draft:change:done", None, {"kind": "players", "left_out": 1, "settled": 0}),
        ("draft:drop:done", None, {"kind": "players"}),
    ]


def test_too_many_and_too_large_files_are_not_begun(sqlite_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "MOST_DRAFTS", 2)
    monkeypatch.setattr(drafts, "MOST_BYTES", 1_000)
    for _ in range(2):
        begin(sqlite_house, held())
    with pytest.raises(BadInputError, match="2 files were begun"):
        begin(sqlite_house, held())
    with pytest.raises(BadInputError, match="larger than"):
        begin(sqlite_house, held() + b" " * 1_000)


def test_after_fourteen_days_a_draft_is_not_found_and_the_run_lets_it_go(known: House, engine: Engine) -> None:
    view = begin(known, one_of_each())
    late = at(known, 14)
    with pytest.raises(NotFoundError):
        opened(late, view)
    run_retention(lambda verb, command: at(known, 13).perform(verb, command, OPERATOR))
    assert len(kept(engine)) == 1
    run_retention(lambda verb, command: late.perform(verb, command, OPERATOR))
    assert kept(engine) == []


def club_row(name: str, born: str, club: str, number: str = "70") -> bytes:
    """A file of one player of a club."""
    return table([HEADING, (number, name, "female", born, club, "2025-08-01")])


def test_a_draft_is_found_by_whoever_began_it_and_by_nobody_else(house: House, cast: Cast) -> None:
    """Not by another club's director nor by the operator, and not by the same account once it directs elsewhere."""
    number = begin(house, club_row("Una Pike", "2009-01-01", "Harbour Athletic"), cast.director).draft.number
    elsewhere = replace(cast.director, bindings=cast.other_director.bindings)
    colleague = replace(cast.director, user_id=cast.rowan)
    commands: list[tuple[Any, Any]] = [
        (open_draft, OpenDraft(number)),
        (answer_draft, AnswerDraft(number)),
        (tick_rows, TickRows(number, unticked=frozenset({2}))),
        (settle_row, SettleRow(number, 2, None)),
        (apply_draft, ApplyDraft(number)),
        (drop_draft, DropDraft(number)),
    ]
    for other in (cast.other_director, elsewhere, colleague, OPERATOR):
        for verb, command in commands:
            with pytest.raises(NotFoundError):
                house.perform(verb, command, other)
        assert house.perform(list_drafts, ListDrafts(), other) == ()
    assert house.perform(open_draft, OpenDraft(number), cast.director).ticked == 1


def test_a_director_is_asked_about_players_of_the_own_club_and_told_of_no_other(house: House, cast: Cast) -> None:
    jennifer = club_row("Jennifer Poole", "2007-03-04", "Hill Rovers")
    house.perform(import_file, ImportFile(Kind.PLAYERS, "hill.csv", jennifer), cast.other_director)
    mine = begin(house, club_row("Jen Poole", "2007-03-04", "Harbour Athletic"), cast.director)
    assert [(row.outcome, row.perhaps) for row in mine.rows] == [(RowOutcome.ADD, ())]
    theirs = begin(house, club_row("Jen Poole", "2007-03-04", "Hill Rovers", "71"), cast.other_director)
    assert [row.outcome for row in theirs.rows] == [RowOutcome.QUESTION]
    stranger = theirs.rows[0].perhaps[0].number
    with pytest.raises(BadInputError):
        house.perform(settle_row, SettleRow(mine.draft.number, 2, stranger), cast.director)


def test_what_somebody_says_of_a_row_reaches_nobody_out_of_sight(house: House, cast: Cast) -> None:
    """A number that is not in sight is answered like one that nobody has."""
    left = table(
        [
            (*HEADING, "registered_until"),
            ("80", "Jennifer Poole", "female", "2007-03-04", "Harbour Athletic", "2023-08-01", "2024-06-30"),
        ]
    )
    assert house.perform(import_file, ImportFile(Kind.PLAYERS, "left.csv", left), cast.director).written
    with house.engine.connect() as connection:
        row = t.PlayerRow.__table__.c
        who_left = connection.scalars(select(row.id).where(row.name == "Jennifer Poole")).one()
    rows = club_row("Jen Poole", "2007-03-04", "Harbour Athletic")
    assert begin(house, rows, cast.director).rows[0].perhaps == (), "Of whom the club sees no more nothing is told."
    for number in (who_left, cast.noor, 999_999):
        view = begin(house, rows, cast.director, settled={2: number})
        assert [fault.phrase.code for fault in view.rows[0].faults] == ["import-settled-unknown"]


def test_a_row_of_another_club_is_a_fault_and_the_draft_stays_the_own_clubs(house: House, cast: Cast) -> None:
    rows = table(
        [
            HEADING,
            ("70", "Una Pike", "female", "2009-01-01", "Hill Rovers", "2025-08-01"),
            ("71", "Ona Vale", "female", "2009-01-02", "Harbour Athletic", "2025-08-01"),
        ]
    )
    view = begin(house, rows, cast.director)
    assert [row.outcome for row in view.rows] == [RowOutcome.FAULT, RowOutcome.ADD]
    said = AnswerDraft(view.draft.number, answers=Answers(club="Hill Rovers"))
    again = house.perform(answer_draft, said, cast.director)
    assert (again.draft.answers.club, again.rows[0].outcome) == ("Harbour Athletic", RowOutcome.FAULT)
    taken = house.perform(apply_draft, ApplyDraft(view.draft.number), cast.director)
    assert (taken.add, taken.left_out, taken.written) == (1, 1, True)


def test_another_person_is_kept_apart_by_a_director_too(house: House, cast: Cast, engine: Engine) -> None:
    club = "Harbour Athletic"
    jennifer = club_row("Jennifer Poole", "2007-03-04", club)
    house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", jennifer), cast.director)
    number = begin(house, club_row("Jen Poole", "2007-03-04", club, "71"), cast.director).draft.number
    house.perform(settle_row, SettleRow(number, 2, None), cast.director)
    assert house.perform(apply_draft, ApplyDraft(number), cast.director).add == 1
    with engine.connect() as connection:
        assert connection.execute(select(t.KeptApart.__table__).where(t.KeptApart.at == NOW)).all()


def test_when_a_child_is_erased_the_drafts_of_its_clubs_go_and_no_others(
    house: House, cast: Cast, engine: Engine
) -> None:
    own = begin(house, club_row("Una Pike", "2009-01-01", "Harbour Athletic"), cast.director).draft.number
    other = begin(house, club_row("Ona Vale", "2009-01-01", "Hill Rovers"), cast.other_director).draft.number
    begin(house, held())
    house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    assert [row["id"] for row in kept(engine)] == [other]
    assert own != other


def test_when_an_account_is_emptied_its_drafts_go(house: House, cast: Cast, engine: Engine) -> None:
    begin(house, club_row("Una Pike", "2009-01-01", "Harbour Athletic"), cast.director)
    with engine.begin() as connection:
        empty_accounts(connection, [cast.dana])
    assert kept(engine) == []


@given(first=st.sets(st.integers(2, 9)), again=st.sets(st.integers(2, 9)))
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_some_rows_first_and_the_others_then_come_to_the_same_as_all_at_once(
    sqlite_house: House,
    library: Library,
    tmp_path_factory: pytest.TempPathFactory,
    first: set[int],
    again: set[int],
) -> None:
    """Rows of different people: whatever is ticked first, nothing is written twice and nothing is left behind."""
    rows = [
        (str(n), f"Girl {'ABCDEFGH'[n]} Vale", "female", f"200{n}-05-1{n}", f"Club {n % 3}", "2024-08-01")
        for n in range(8)
    ]
    content, everybody = table([HEADING, *rows]), frozenset(range(2, 10))

    def outcome(*parts: frozenset[int]) -> list[tuple[Any, ...]]:
        folder = tmp_path_factory.mktemp("parts")
        shutil.copy(sqlite_house.engine.url.database or "", folder / "tracker.sqlite")
        engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
        house = house_on(engine, library, folder)
        for part in parts:
            number = begin(house, content).draft.number
            house.perform(tick_rows, TickRows(number, unticked=everybody - part), OPERATOR)
            house.perform(apply_draft, ApplyDraft(number), OPERATOR)
        found = on_record(engine)
        engine.dispose()
        return found

    assert outcome(frozenset(first), frozenset(again), everybody) == outcome(everybody)
    assert len(outcome(frozenset(first))) == len(first)


def on_record(engine: Engine) -> list[tuple[Any, ...]]:
    """Every spell on record, with whose it is and where."""
    player, spell, team, club, number = (
        kind.__table__ for kind in (t.PlayerRow, t.Registration, t.Team, t.Club, t.IdentifierRow)
    )
    asked = (
        select(number.c.value, player.c.name, player.c.born_earliest, club.c.name, team.c.name, spell.c.starts)
        .join_from(player, spell, spell.c.player_id == player.c.id)
        .join(number, number.c.player_id == player.c.id)
        .join(team, team.c.id == spell.c.team_id)
        .join(club, club.c.id == team.c.club_id)
    )
    with engine.connect() as connection:
        return sorted(map(tuple, connection.execute(asked)))
