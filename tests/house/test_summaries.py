"""Nothing that changes a record may leave a player's summary behind, by whatever way it writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from io import BytesIO

import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import TODAY, Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR
from tracker.access.events import Event
from tracker.actions.bundles import ImportBundle
from tracker.actions.demo import LoadFederation
from tracker.actions.imports import ImportFile
from tracker.actions.row_by_row import ImportRows
from tracker.actions.summaries import RebuildSummaries
from tracker.actions.verb import VERBS
from tracker.football.bundle import RESOURCES
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.pathway.scan_rows import Measure
from tracker.reports.data_package import PackageFile
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.bulk import insert_rows
from tracker.store.ledger import Happening, record
from tracker.store.scope import ScopedSession, guarded_tables, open_session
from tracker.store.summaries import keep_fresh
from tracker.store.summary_rows import SUMMARY_TABLES
from tracker.store.touched import RECORDS, UnsummarisedError, touched
from tracker.wiring import House

#: Tables that no summary is made from, each with the reason.
NOT_IN_A_SUMMARY = {
    "federations": "a name and a code",
    "age_bands": "made from summaries",
    "leagues": "a name, which only tells two seasons apart that are the same in all else",
    "identifiers": "says who is meant",
    "users": "an account",
    "role_bindings": "an account",
    "web_sessions": "an account",
    "guardians": "who may see a player",
    "inspections": "who may see a player",
    "hand_overs": "who may see a player",
    "links": "an account",
    "shared_links": "who may see a player",
    "player_lists": "somebody's own notes",
    "listed_players": "somebody's own notes",
    "saved_questions": "somebody's own questions",
    "put_aside": "what somebody dropped of one's own",
    "saved_question_players": "somebody's own questions",
    "recovery_codes": "an account",
    "passkeys": "an account",
    "buckets": "counts tries",
    "correction_cases": "what somebody says of a record",
    "case_steps": "what somebody says of a record",
    "tombstones": "of nobody any more",
    "ledger_head": "the ledger",
    "audit_events": "the ledger",
    "import_batches": "the ledger",
    "import_additions": "the ledger",
    "import_corrections": "the ledger",
    "kept_apart": "says who is meant",
    "name_words": "finds players by name",
    "word_forms": "finds players by name",
    "merges": "says who is meant",
    "merge_notes": "says who is meant",
    "named_guardians": "who stands for a player",
    "sheet_choices": "how headings are read",
    "import_drafts": "nothing of it is a record yet",
    "issued_reports": "the ledger",
    "report_orders": "what somebody asked for",
    "ordered_reports": "what somebody asked for",
    "report_workers": "who works",
    **{kind.__tablename__: "is the summary" for kind in SUMMARY_TABLES},
}


def test_every_table_is_in_a_summary_or_is_said_not_to_be() -> None:
    tables = set(Base.metadata.tables)
    assert tables == RECORDS | set(NOT_IN_A_SUMMARY), (
        "Say of the new table whether summaries are made from it: in tracker/store/touched.py, or here."
    )
    assert not RECORDS & set(NOT_IN_A_SUMMARY)


def test_summaries_hang_on_players_so_that_the_shelf_guards_them() -> None:
    assert {kind.__table__ for kind in SUMMARY_TABLES} <= guarded_tables()


@contextmanager
def writing(house: House) -> Iterator[ScopedSession]:
    """A session that writes, with its line in the ledger; what it wrote is committed at the end."""
    with open_session(house.engine, ALWAYS, writes=True) as session, session.begin():
        begun(session)
        yield session


def begun(session: ScopedSession) -> None:
    record(session, OPERATOR, NOW, "test", Happening(Event.FILE_IMPORTED, "test"))


def a_row(session: ScopedSession) -> None:
    session.scalars(select(t.AbsenceRow)).one().ends = date(2026, 6, 30)
    session.flush()


def an_unflushed_row(session: ScopedSession) -> None:
    session.scalars(select(t.AbsenceRow)).one().ends = date(2026, 6, 30)


def a_row_of_many(session: ScopedSession) -> None:
    session.scalars(select(t.LeagueSeason)).one().rung = 3


def many_rows_through_the_session(session: ScopedSession) -> None:
    session.execute(update(t.AbsenceRow).values(ends=date(2026, 6, 30)))


def many_rows_on_the_connection(session: ScopedSession) -> None:
    session.connection().execute(delete(t.AbsenceRow))


def rows_as_text(session: ScopedSession) -> None:
    session.connection().exec_driver_sql("  update players SET born_earliest = NULL, born_latest = NULL")


def rows_in_bulk(session: ScopedSession) -> None:
    table = Base.metadata.tables["absences"]
    player = session.scalars(select(t.PlayerRow.id)).first()
    insert_rows(session.connection(), table, ("player_id", "starts", "version"), [(player, date(2026, 6, 1), 1)])


WAYS: list[Callable[[ScopedSession], None]] = [
    *(a_row, an_unflushed_row, a_row_of_many, many_rows_through_the_session, many_rows_on_the_connection),
    *(rows_as_text, rows_in_bulk),
]


@pytest.mark.parametrize("write", WAYS, ids=lambda write: str(write.__name__))
@pytest.mark.usefixtures("cast")
def test_a_write_that_leaves_summaries_behind_is_not_committed(
    house: House, write: Callable[[ScopedSession], None]
) -> None:
    before = as_kept(house.engine)
    with pytest.raises(UnsummarisedError), writing(house) as session:
        write(session)
    with Session(house.engine) as session:
        assert session.scalar(select(func.count()).select_from(t.AbsenceRow)) == 1
        unknown = select(func.count()).select_from(t.PlayerRow).where(t.PlayerRow.born_latest.is_(None))
        assert session.scalar(unknown) == 1
        assert session.scalars(select(t.LeagueSeason.rung)).one() == 4
    assert as_kept(house.engine) == before == made_anew(house.engine)


@pytest.mark.parametrize("write", [a_row, an_unflushed_row, a_row_of_many], ids=lambda write: str(write.__name__))
@pytest.mark.usefixtures("cast")
def test_a_write_whose_summaries_were_made_anew_is_committed(
    house: House, write: Callable[[ScopedSession], None]
) -> None:
    with writing(house) as session:
        write(session)
        session.flush()
        keep_fresh(session, Measure(TODAY))
    assert as_kept(house.engine) == made_anew(house.engine)


@pytest.mark.usefixtures("cast")
def test_what_is_written_after_the_summaries_is_not_committed(house: House) -> None:
    def write_on() -> None:
        with writing(house) as session:
            a_row(session)
            keep_fresh(session, Measure(TODAY))
            session.scalars(select(t.AbsenceRow)).one().starts = date(2026, 6, 29)

    with pytest.raises(UnsummarisedError):
        write_on()


def test_many_rows_at_once_may_say_whom_they_touch(house: House, cast: Cast) -> None:
    with writing(house) as session:
        many_rows_on_the_connection(session)
        touched(session).players.add(cast.maya)
        touched(session).tables.add("absences")
        keep_fresh(session, Measure(TODAY))
    assert as_kept(house.engine) == made_anew(house.engine)


@pytest.mark.usefixtures("cast")
def test_a_session_that_only_reads_is_asked_for_nothing(house: House) -> None:
    with open_session(house.engine, ALWAYS, writes=False) as session, session.begin():
        assert len(session.scalars(select(t.PlayerRow)).all()) == 4
        assert keep_fresh(session, Measure(TODAY)) == 0


@pytest.mark.usefixtures("cast")
def test_a_write_that_was_undone_is_not_held_against_the_next_act(house: House) -> None:
    """The database's connections are used again, and what was written on them before is over."""
    with open_session(house.engine, ALWAYS, writes=True) as session:
        begun(session)
        many_rows_on_the_connection(session)
        session.rollback()
    with writing(house):
        pass


_SHEET = b"""id,name,sex,club,team,registered_from
1,Ada Marsh,female,Harbour Athletic,Under 19,2025-09-01
"""


def _bundle() -> bytes:
    """A player with a match and an absence, as a bundle holds them."""
    team = ("Harbour Athletic", "Under 19", "female")
    rows: dict[str, list[tuple[object, ...]]] = {
        "clubs": [("Harbour Athletic", None, None)],
        "teams": [team],
        "players": [(1, "Ada Marsh", "female", "2008-05-17", "2008-05-17", None, None)],
        "registrations": [(1, *team, "2025-09-01", None, "permanent", None, None)],
        "matches": [(*team, "2025-09-06", "Vale", None, None, None, None, True)],
        "appearances": [(1, *team, "2025-09-06", "Vale", "started", 90)],
        "absences": [(1, "2025-10-01", "2025-10-20", "unavailable")],
    }
    out = BytesIO()
    package = PackageFile(out, "records")
    for name, resource in RESOURCES.items():
        package.football(resource, rows.get(name, ()))
    package.close()
    return out.getvalue()


#: Every verb that writes, with something that it has to do.
DOES = {
    "import_file": ImportFile(Kind.PLAYERS, "players.csv", _SHEET),
    "import_rows": ImportRows(ImportFile(Kind.PLAYERS, "players.csv", _SHEET)),
    "import_bundle": ImportBundle("records.zip", _bundle()),
    "load_federation": LoadFederation(players=120, seed=1, day=TODAY),
    "rebuild_summaries": RebuildSummaries(),
}
#: Verbs that need a player or a file first: tests/actions/test_evidence.py, test_cases.py, test_undoing.py,
#: test_season_turn.py, test_drafts.py, test_merging.py and test_typed_in.py hold them to the same.
DONE_TO_A_PLAYER = {
    *("apply_turn", "note_document", "answer_case", "undo_import", "apply_draft", "merge_players", "undo_merge"),
    *("enter_team_sheet", "enter_call_up_list", "enter_season_total", "enter_absence"),
}
#: Verbs that write and touch no record.
TOUCHES_NO_RECORD = {
    *("show_code", "add_second_factor", "renew_recovery_codes", "remove_second_factor", "take_role"),
    *("begin_passkey", "add_passkey", "remove_passkey", "sign_in_with_passkey"),
    *(
        "sign_in",
        "take_out_records",
        *("export_players", "export_club_people", "export_federation_people", "export_club", "export_matrix"),
        *("export_held_roles", "export_imports", "export_invitations", "export_clubs", "export_duplicates"),
        *("export_named_guardians", "export_waiting_guardians", "export_club_cases", "export_merges"),
        *("export_ageing_out", "export_pool", "export_pool_data"),
        *("export_ageing_out", "export_what_if", "export_turn", "export_player_windows"),
        "sign_out",
        "open_player",
        "open_player_gaps",
        "compare_players",
        "open_windows",
        *("issue_player_report", "issue_gap_report"),
        *(
            "order_reports",
            "take_back_order",
            "bring_back_order",
            "collect_reports",
            "issue_ordered",
            "keep_volume",
        ),
        *("preview_report", "share_report", "take_back_shared_link", "open_shared", "issue_shared_report"),
    ),
    *("state_reason", "join_association", "note_verified"),
    *("start_draft", "answer_draft", "tick_rows", "settle_row", "drop_draft"),
    *("keep_apart", "ask_again"),
    *("keep_question", "see_question", "rename_question", "forget_question"),
    *("bring_back_list", "bring_back_question"),
    *("start_shortlist", "rename_shortlist", "drop_shortlist", "keep_on_shortlist", "note_on_shortlist"),
    *("take_off_shortlist", "forget_unseen"),
    *("start_squad", "set_squad", "put_into_squad", "take_out_again", "export_squad", "print_squad"),
    *("issue_roster_audit", "issue_pool_report"),
    *("give_consent", "refuse_consent", "take_back_consent", "settle_guardian", "set_guardian_rights"),
    *("invite_named_guardian", "forget_named_guardian"),
    *("invite", "accept_invitation", "join_by_invitation", "ask_reset", "reset_password", "change_password"),
    *("take_back_invitation", "end_role"),
    *("ask_address_change", "confirm_address", "change_account", "end_browser", "end_other_browsers"),
    # Of whom all is erased there is no summary left; tests/actions/test_erasing.py erases somebody of several.
    *("erase_records", "replay_erasures"),
    *("apply_period", "finish_retention", "note_told"),
    *("open_case", "reply_to_case", "withdraw_case"),
    *("end_guardian", "make_primary", "keep_guardian", "hand_over_records"),
}


@pytest.mark.parametrize("name", sorted(name for name, verb in VERBS.items() if verb.leaves))
def test_every_verb_that_writes_leaves_the_summaries_as_making_them_anew_gives_them(
    house: House, name: str
) -> None:
    assert name in TOUCHES_NO_RECORD | set(DOES) | DONE_TO_A_PLAYER, (
        f"Give {name} something to do in DOES, or say it touches no record."
    )
    if name in DOES:
        house.perform(VERBS[name], DOES[name], OPERATOR)
    assert as_kept(house.engine) == made_anew(house.engine)
    assert bool(as_kept(house.engine)["player_summaries"]) is (
        name in ("import_file", "import_rows", "import_bundle", "load_federation")
    )
