"""What changed since one of the family looked: everything that others did, nothing that the reader may not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.disputed import dispute
from tests.people import LONG_AGO, PASSWORD, Cast, invite
from tests.recorded_twice import recorded_twice
from tracker.access.actor import OPERATOR, VISITOR, Actor, Binding
from tracker.access.case import CaseStatus
from tracker.access.consent import WORDING, Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.absences import NewAbsence, enter_absence
from tracker.actions.call_up_lists import CalledPlayer, CallUpList, enter_call_up_list
from tracker.actions.case_answers import AnswerCase, answer_case
from tracker.actions.changes import VISIT, SeeChanges, see_changes
from tracker.actions.children import ListChildren, my_children
from tracker.actions.consents import GiveConsent, give_consent
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.guardians import EndGuardian, end_guardian
from tracker.actions.merging import MergePlayers, merge_players
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.shared_links import ShareReport, share_report
from tracker.actions.shared_report import IssueShared, OpenShared, issue_shared_report, open_shared
from tracker.actions.team_sheets import TeamSheet, enter_team_sheet
from tracker.actions.undoing import UndoImport, undo_import
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.changes import Change, ChangeKind
from tracker.football.disputes import RecordKind
from tracker.football.errors import DeniedError, NotFoundError
from tracker.importing.team_sheet import TypedLine
from tracker.store import tables as t
from tracker.wiring import House

LOOKED = NOW - timedelta(days=10)
SINCE = NOW - timedelta(days=3)
MAY = date(2026, 5, 9)


@pytest.fixture
def cast(house: House) -> Cast:
    """The cast; Odile looked at Ilse's record ten days ago."""
    cast = invite(house.engine)
    opened(house, cast.other_parent, cast.ilse, LOOKED)
    return cast


def at(house: House, moment: datetime) -> House:
    """The same house at another time."""
    return replace(house, clock=lambda: moment)


def opened(house: House, who: Actor, player: int, moment: datetime) -> None:
    at(house, moment).perform(open_player, OpenPlayer(player), who)


def told(house: House, who: Actor, player: int, moment: datetime = NOW) -> dict[ChangeKind, Change]:
    found = at(house, moment).perform(see_changes, SeeChanges(player), who).told
    return {one.kind: one for one in found}


def type_a_match(house: House, cast: Cast, off: str = "70") -> None:
    line = TypedLine(cast.ilse, Selection.STARTED, off=off)
    sheet = TeamSheet(cast.girls, MAY, "Vale", "", None, competitive=True, length=90, lines=(line,))
    at(house, SINCE).perform(enter_team_sheet, sheet, cast.director)


def test_whoever_has_never_looked_is_told_nothing_as_changed(house: House, cast: Cast) -> None:
    type_a_match(house, cast)
    seen = house.perform(see_changes, SeeChanges(cast.ilse), cast.player)
    assert (seen.since, seen.told) == (None, ())


def test_a_match_that_was_typed_in_is_told_with_its_minutes(house: House, cast: Cast) -> None:
    assert told(house, cast.other_parent, cast.ilse) == {}
    type_a_match(house, cast)
    assert told(house, cast.other_parent, cast.ilse) == {
        ChangeKind.MATCHES: Change(ChangeKind.MATCHES, 1, MAY, "Vale", 70)
    }


def test_minutes_that_nobody_wrote_down_are_not_told_as_none(house: House, cast: Cast) -> None:
    type_a_match(house, cast, off="?")
    assert told(house, cast.other_parent, cast.ilse)[ChangeKind.MATCHES].minutes is None


def test_what_came_before_the_last_look_is_not_told(house: House, cast: Cast) -> None:
    type_a_match(house, cast)
    opened(house, cast.other_parent, cast.ilse, SINCE + timedelta(minutes=1))
    assert told(house, cast.other_parent, cast.ilse) == {}


def test_of_two_children_each_has_its_own_last_look(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.add(tie(cast.pat, cast.ilse, LONG_AGO))
    opened(house, cast.parent, cast.maya, LOOKED)
    type_a_match(house, cast)
    opened(house, cast.parent, cast.ilse, SINCE + timedelta(hours=1))
    found = house.perform(my_children, ListChildren(), cast.parent).cards
    assert [one.changes.told for one in found] == [(), ()]


def test_a_reload_hides_nothing_and_the_next_visit_begins_anew(house: House, cast: Cast) -> None:
    type_a_match(house, cast)
    opened(house, cast.other_parent, cast.ilse, NOW)
    for moment in (NOW, NOW + timedelta(minutes=5), NOW + VISIT - timedelta(seconds=1)):
        assert ChangeKind.MATCHES in told(house, cast.other_parent, cast.ilse, moment)
    assert told(house, cast.other_parent, cast.ilse, NOW + VISIT) == {}


def test_one_guardian_s_look_hides_nothing_from_another(house: House, cast: Cast) -> None:
    opened(house, cast.player, cast.ilse, LOOKED)
    type_a_match(house, cast)
    opened(house, cast.other_parent, cast.ilse, SINCE + timedelta(hours=1))
    assert ChangeKind.MATCHES in told(house, cast.player, cast.ilse)


def test_another_child_s_match_is_not_told(house: House, cast: Cast) -> None:
    line = TypedLine(cast.maya, Selection.STARTED)
    sheet = TeamSheet(cast.girls, MAY, "Vale", "", None, competitive=True, length=90, lines=(line,))
    at(house, SINCE).perform(enter_team_sheet, sheet, cast.director)
    assert told(house, cast.other_parent, cast.ilse) == {}


def test_an_absence_and_a_call_up_are_told(house: House, cast: Cast) -> None:
    then = at(house, SINCE)
    then.perform(enter_absence, NewAbsence(cast.ilse, AbsenceReason.OTHER, MAY, None), cast.director)
    called = (CalledPlayer(cast.ilse, CallUpKind.CAMP, None),)
    then.perform(enter_call_up_list, CallUpList("NMK", "U-17", MAY, MAY, "", "", None, called), cast.director)
    found = told(house, cast.other_parent, cast.ilse)
    assert found[ChangeKind.ABSENCES].count == 1
    assert found[ChangeKind.CALL_UPS] == Change(ChangeKind.CALL_UPS, 1, MAY, "NMK U-17")


def test_a_file_undone_before_anybody_saw_it_has_changed_nothing(house: House, cast: Cast) -> None:
    type_a_match(house, cast)
    at(house, NOW - timedelta(days=1)).perform(undo_import, UndoImport(latest_file(house)), OPERATOR)
    assert told(house, cast.other_parent, cast.ilse) == {}


def test_a_file_that_was_seen_and_is_undone_is_told_to_have_gone(house: House, cast: Cast) -> None:
    type_a_match(house, cast)
    opened(house, cast.other_parent, cast.ilse, NOW - timedelta(days=2))
    at(house, NOW - timedelta(days=1)).perform(undo_import, UndoImport(latest_file(house)), cast.director)
    assert set(told(house, cast.other_parent, cast.ilse)) == {ChangeKind.TAKEN_BACK}


def latest_file(house: House) -> int:
    with Session(house.engine) as session:
        return max(row.id for row in session.query(t.ImportBatch))


def test_what_a_club_answers_is_told_and_what_oneself_wrote_is_not(house: House, cast: Cast) -> None:
    case = dispute(house.engine, cast.ilse, RecordKind.PLAYER, "position", by=cast.odile)
    assert told(house, cast.other_parent, cast.ilse) == {}
    answer = AnswerCase(cast.ilse, case, 1, CaseStatus.ANSWERED, "Which one?")
    at(house, SINCE).perform(answer_case, answer, cast.director)
    assert set(told(house, cast.other_parent, cast.ilse)) == {ChangeKind.ANSWERED}


def test_what_another_of_the_family_agreed_to_is_told_and_one_s_own_is_not(house: House, cast: Cast) -> None:
    opened(house, cast.player, cast.ilse, LOOKED)
    at(house, SINCE).perform(give_consent, GiveConsent(cast.ilse, Purpose.PHOTO, WORDING), cast.other_parent)
    assert told(house, cast.other_parent, cast.ilse) == {}
    assert set(told(house, cast.player, cast.ilse)) == {ChangeKind.CONSENTS}


def test_who_looks_for_the_first_time_is_told_and_not_who_looks_again(house: House, cast: Cast) -> None:
    opened(house, cast.director, cast.ilse, LOOKED - timedelta(days=1))
    opened(house, cast.director, cast.ilse, SINCE)
    assert told(house, cast.other_parent, cast.ilse) == {}
    opened(house, cast.scout, cast.ilse, SINCE)
    assert told(house, cast.other_parent, cast.ilse) == {
        ChangeKind.LOOKS: Change(ChangeKind.LOOKS, 1, SINCE.date())
    }


def test_a_link_that_is_followed_is_told_each_time_anew_and_links_apart(house: House, cast: Cast) -> None:
    first, second = (link_of(house, cast.ilse, cast.other_parent) for _ in range(2))
    at(house, SINCE).perform(open_shared, OpenShared(first), VISITOR)
    assert told(house, cast.other_parent, cast.ilse) == {
        ChangeKind.OPENED: Change(ChangeKind.OPENED, 1, SINCE.date())
    }
    opened(house, cast.other_parent, cast.ilse, SINCE + timedelta(hours=1))
    assert told(house, cast.other_parent, cast.ilse) == {}
    for token in (first, first, second):
        at(house, NOW - timedelta(days=1)).perform(open_shared, OpenShared(token), VISITOR)
    at(house, NOW).perform(issue_shared_report, IssueShared(second), VISITOR)
    assert told(house, cast.other_parent, cast.ilse) == {
        ChangeKind.OPENED: Change(ChangeKind.OPENED, 2, NOW.date())
    }


def test_a_link_that_another_guardian_made_is_told_and_one_s_own_is_not(house: House, cast: Cast) -> None:
    opened(house, cast.player, cast.ilse, LOOKED)
    link_of(house, cast.ilse, cast.other_parent)
    made = {ChangeKind.SHARED: Change(ChangeKind.SHARED, 1, SINCE.date())}
    assert told(house, cast.player, cast.ilse) == made
    assert told(house, cast.other_parent, cast.ilse) == {}


def test_of_the_links_of_a_player_of_age_no_parent_is_told(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        own = t.Guardian(player_id=cast.maya, user_id=cast.cass, relation=Relation.SELF, confirmed_at=LONG_AGO)
        session.add(own)
    opened(house, cast.parent, cast.maya, LOOKED)
    token = link_of(house, cast.maya, Actor(cast.cass, "Maya Ferrant", (Binding(Role.PLAYER),)))
    at(house, SINCE).perform(open_shared, OpenShared(token), VISITOR)
    assert told(house, cast.parent, cast.maya).keys().isdisjoint({ChangeKind.SHARED, ChangeKind.OPENED})


def link_of(house: House, player: int, by: Actor) -> str:
    """The token of a link that somebody made three days ago."""
    made = at(house, SINCE).perform(share_report, ShareReport(player, "Coach of the trial"), by)
    return made.address.rpartition("/")[2]


def test_what_the_player_opens_is_told_to_no_guardian(house: House, cast: Cast) -> None:
    opened(house, cast.player, cast.ilse, SINCE)
    assert told(house, cast.other_parent, cast.ilse) == {}


def test_who_looked_at_a_player_of_age_is_not_told_to_a_parent(house: House, cast: Cast) -> None:
    opened(house, cast.parent, cast.maya, LOOKED)
    opened(house, cast.director, cast.maya, SINCE)
    assert told(house, cast.parent, cast.maya) == {}


def test_a_look_at_a_record_counts_after_it_became_part_of_another(house: House, cast: Cast) -> None:
    two = recorded_twice(house.engine, cast)
    with Session(house.engine) as session, session.begin():
        for player in (two.one, two.other):
            session.add(tie(cast.odile, player, LONG_AGO))
    opened(house, cast.other_parent, two.other, LOOKED)
    at(house, SINCE).perform(merge_players, MergePlayers(two.one, two.other), OPERATOR)
    assert told(house, cast.other_parent, two.one)[ChangeKind.JOINED].day == SINCE.date()


def test_who_comes_to_stand_for_a_child_and_who_goes_is_told(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.add(tie(cast.pat, cast.ilse, SINCE))
    assert told(house, cast.other_parent, cast.ilse)[ChangeKind.GUARDIANS].count == 1
    opened(house, cast.other_parent, cast.ilse, SINCE)
    with Session(house.engine) as session:
        link = session.scalars(select(t.Guardian.id).where(t.Guardian.player_id == cast.ilse)).all()[-1]
    house.perform(end_guardian, EndGuardian(cast.ilse, link), cast.other_parent)
    assert told(house, cast.other_parent, cast.ilse)[ChangeKind.GUARDIANS].day == NOW.date()


def test_of_a_withdrawn_tie_and_of_an_erased_child_nothing_is_told(house: House, cast: Cast) -> None:
    erase = EraseRecords(cast.maya, "Maya Ferrant", PASSWORD)
    house.perform(erase_records, erase, OPERATOR)
    with Session(house.engine) as session, session.begin():
        for one in session.scalars(select(t.Guardian).where(t.Guardian.user_id == cast.odile)):
            one.ended_at = NOW
    for who, player in ((cast.parent, cast.maya), (cast.other_parent, cast.ilse)):
        with pytest.raises(NotFoundError):
            told(house, who, player)


@pytest.mark.parametrize("role", ["director", "coach", "scout", "officer", "administrator"])
def test_nobody_else_is_told_what_changed(house: House, cast: Cast, role: str) -> None:
    with pytest.raises(DeniedError):
        told(house, getattr(cast, role), cast.ilse)


def tie(user: int, player: int, confirmed_at: datetime) -> t.Guardian:
    return t.Guardian(player_id=player, user_id=user, relation=Relation.OTHER, confirmed_at=confirmed_at)
