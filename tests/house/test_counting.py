"""Who may be counted without being seen: in the one verb that says so, and read alone."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session
from tests.people import Cast
from tracker.access.permissions import Permission
from tracker.actions.gap_exports import export_club_people
from tracker.actions.gap_people import list_club_people
from tracker.actions.gaps import view_club
from tracker.actions.imports import import_file, preview_import
from tracker.actions.quota_shortfalls import list_quota_shortfalls
from tracker.actions.season_turn import apply_turn, preview_turn
from tracker.actions.verb import VERBS, Act, Verb
from tracker.actions.verifying import verify_file, verify_report
from tracker.store import tables as t
from tracker.store.ledger import UnrecordedError
from tracker.wiring import House

#: The verbs that may add up players out of sight. Whatever stands here needs a look at what it names.
#: Taken along as a file is what the list names, and it adds up nothing more.
COUNTING = {view_club.name, list_club_people.name, export_club_people.name, list_quota_shortfalls.name}


def done(house: House, cast: Cast, verb: Verb[None, object]) -> object:
    return house.perform(verb, None, cast.director)


def test_few_verbs_count_whom_one_may_not_see() -> None:
    assert {name for name, verb in VERBS.items() if verb.counts} == COUNTING


#: The verbs that may look up whom a club once registered. Whatever stands here tells nothing of them.
REMEMBERING = {
    *(preview_import.name, import_file.name, preview_turn.name, apply_turn.name),
    *("preview_rows", "mark_sheet", "import_rows"),
    *("start_draft", "open_draft", "answer_draft", "tick_rows", "settle_row", "mark_draft", "apply_draft"),
    "export_turn",
    *("enter_team_sheet", "enter_call_up_list", "enter_season_total", "enter_absence"),
}


def test_few_verbs_remember_whom_one_may_not_see() -> None:
    assert {name for name, verb in VERBS.items() if verb.remembers} == REMEMBERING


def test_a_verb_that_does_not_say_so_remembers_nobody(house: House, cast: Cast) -> None:
    def work(act: Act, _: None) -> object:
        return act.remembering

    assert done(house, cast, Verb("made_up", Permission.ROSTER_IMPORT, (), work)) is None
    assert done(house, cast, Verb("made_up", Permission.ROSTER_IMPORT, (), work, remembers=True)) is not None


def test_a_verb_that_does_not_say_so_counts_nobody(house: House, cast: Cast) -> None:
    def work(act: Act, _: None) -> object:
        return act.counting

    assert done(house, cast, Verb("made_up", Permission.POOL_ASK, (), work)) is None
    assert done(house, cast, Verb("made_up", Permission.POOL_ASK, (), work, counts=True)) is not None


#: The verbs that may look up the player of an issued report. Whatever stands here tells whether it holds.
VOUCHING = {verify_report.name, verify_file.name}


def test_few_verbs_vouch_for_a_report() -> None:
    assert {name for name, verb in VERBS.items() if verb.vouches} == VOUCHING


def test_a_verb_that_does_not_say_so_vouches_for_nothing(house: House, cast: Cast) -> None:
    def work(act: Act, _: None) -> object:
        return act.vouching

    assert done(house, cast, Verb("made_up", Permission.REPORT_VERIFY, (), work)) is None
    assert done(house, cast, Verb("made_up", Permission.REPORT_VERIFY, (), work, vouches=True)) is not None


def test_whoever_is_counted_cannot_be_changed(house: House, cast: Cast) -> None:
    def work(act: Act, _: None) -> object:
        assert act.counting is not None
        with act.counting() as everybody:
            everybody.get_one(t.PlayerRow, cast.maya).name = "Somebody else"
            everybody.commit()
        return None

    with pytest.raises(UnrecordedError):
        done(house, cast, Verb("made_up", Permission.POOL_ASK, (), work, counts=True))
    with Session(house.engine) as session:
        assert session.get_one(t.PlayerRow, cast.maya).name == "Maya Ferrant"
