"""Verifying a report by its code: that it was issued, whether it still holds, and to no stranger whose it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.disputed import close, dispute
from tests.ordered import at
from tests.people import TODAY, Cast, invite
from tracker.access.actor import OPERATOR, VISITOR, Actor
from tracker.access.case import CaseStatus
from tracker.access.consent import Purpose
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.merging import MergePlayers, merge_players
from tracker.actions.reports import IssuedPdf, IssueReport, issue_player_report
from tracker.actions.shared_links import ShareReport, share_report
from tracker.actions.shared_report import IssueShared, issue_shared_report
from tracker.actions.squad_building import StartSquad, start_squad
from tracker.actions.squad_papers import PrintSquad, print_squad
from tracker.actions.team_sheets import TeamSheet, enter_team_sheet
from tracker.actions.verifying import Verified, VerifyFile, VerifyReport, verify_file, verify_report
from tracker.eligibility.rule_set import Catalogue
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.changes import Change, ChangeKind
from tracker.football.disputes import RecordKind
from tracker.football.errors import NotFoundError, TooManyTriesError
from tracker.football.issued import About, Readers, ReportKind
from tracker.football.people import Sex, folded
from tracker.importing.kind import Kind
from tracker.importing.team_sheet import TypedLine
from tracker.logic.truth import Truth
from tracker.reports.player_report import Audience
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House


@pytest.fixture
def sqlite_cast(sqlite_house: House) -> Cast:
    """The cast, in SQLite, for what no database decides."""
    return invite(sqlite_house.engine)


LATER = NOW + timedelta(days=10)


def issued(house: House, player: int, actor: Actor, audience: Audience | None = None) -> IssuedPdf:
    return house.perform(issue_player_report, IssueReport(player, audience=audience), actor)


def verified(house: House, code: str, actor: Actor = VISITOR, network: str = "") -> Verified:
    return house.perform(verify_report, VerifyReport(code, network), actor)


@contextmanager
def written(house: House) -> Iterator[Session]:
    """Something that is written by whatever way, with the summaries made anew."""
    with Session(house.engine) as session, session.begin():
        yield session
        session.flush()
        rebuild(session.connection(), Measure(TODAY))


def test_a_stranger_learns_what_was_issued_when_and_for_whom_and_never_whose_it_is(
    house: House, cast: Cast
) -> None:
    code = issued(house, cast.maya, cast.parent).code
    found = verified(at(house, LATER), code.lower().replace("-", " "))
    kept = found.kept
    assert (kept.code, kept.kind, kept.readers) == (code, ReportKind.PLAYER, Readers.PARENT)
    assert (kept.issued_at, kept.as_of, kept.language) == (NOW, TODAY, "en")
    assert (found.records, found.rules, found.whose, found.told) == (Truth.YES, Truth.YES, None, ())


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("parent", True),
        ("director", True),
        ("coach", True),
        ("other_parent", False),
        ("other_director", False),
        ("scout", False),
        ("administrator", False),
    ],
)
def test_whoever_may_see_the_player_is_told_whose_it_is(
    sqlite_house: House, sqlite_cast: Cast, who: str, *, sees: bool
) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    whose = verified(house, code, getattr(cast, who)).whose
    assert (whose is not None) is sees
    if whose:
        assert (whose.about, whose.name) == (About(player=cast.maya), "Maya Ferrant")


def test_asking_leaves_nothing_behind(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code

    def lines() -> int | None:
        with Session(house.engine) as session:
            return session.scalar(select(func.count()).select_from(t.AuditEvent))

    before = lines()
    verified(house, code)
    verified(house, code, cast.parent)
    assert lines() == before


Written = Callable[[Session, Cast], object]


def _minutes(session: Session, cast: Cast, minutes: int | None) -> None:
    row = select(t.AppearanceRow).where(t.AppearanceRow.player_id == cast.maya).order_by(t.AppearanceRow.id)
    next(iter(session.scalars(row))).minutes = minutes


def _born(session: Session, cast: Cast, day: int) -> None:
    row = session.get_one(t.PlayerRow, cast.maya)
    row.born_earliest = row.born_latest = date(2008, 3, day)


def _called(session: Session, cast: Cast, day: int) -> None:
    row = session.scalars(select(t.CallUpRow).where(t.CallUpRow.player_id == cast.maya)).one()
    row.earliest = row.latest = date(2025, 2, day)


def _country(session: Session, cast: Cast, country: str) -> None:
    session.execute(update(t.NationalityRow).where(t.NationalityRow.player_id == cast.maya).values(country=country))


def _rung(session: Session, _cast: Cast, rung: int) -> None:
    session.execute(update(t.LeagueSeason).values(rung=rung))


def _renamed(session: Session, cast: Cast, name: str) -> None:
    session.execute(update(t.Club).where(t.Club.id == cast.harbour).values(name=name))


def _ended(session: Session, cast: Cast, day: date | None) -> None:
    session.execute(update(t.Registration).where(t.Registration.player_id == cast.maya).values(ends=day))


#: What a report of Maya as of today says, as it is, and as it might be.
SAID: dict[str, tuple[Written, Written]] = {
    "minutes": (lambda s, c: _minutes(s, c, 80), lambda s, c: _minutes(s, c, 90)),
    "birth": (lambda s, c: _born(s, c, 15), lambda s, c: _born(s, c, 14)),
    "call-up": (lambda s, c: _called(s, c, 4), lambda s, c: _called(s, c, 3)),
    "nationality": (lambda s, c: _country(s, c, "SOE"), lambda s, c: _country(s, c, "NMK")),
    "level": (lambda s, c: _rung(s, c, 5), lambda s, c: _rung(s, c, 4)),
    "club": (lambda s, c: _renamed(s, c, "Harbour FC"), lambda s, c: _renamed(s, c, "Harbour Athletic")),
    "registration": (lambda s, c: _ended(s, c, date(2026, 6, 29)), lambda s, c: _ended(s, c, None)),
}


@pytest.mark.parametrize("what", SAID)
def test_a_record_that_changed_is_told_and_one_that_was_set_right_again_is_not(
    sqlite_house: House, sqlite_cast: Cast, what: str
) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    change, undo = SAID[what]
    assert verified(house, code).records is Truth.YES
    with written(house) as session:
        change(session, cast)
    assert verified(house, code).records is Truth.NO
    with written(house) as session:
        undo(session, cast)
    assert verified(house, code).records is Truth.YES


def test_a_dispute_counts_until_it_is_over(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    case = dispute(house.engine, cast.maya, RecordKind.APPEARANCE, "minutes", by=cast.pat)
    assert verified(house, code).records is Truth.NO
    close(house.engine, case, CaseStatus.DECLINED)
    assert verified(house, code).records is Truth.YES


def test_what_came_of_later_days_changes_nothing(sqlite_house: House, sqlite_cast: Cast) -> None:
    """A match, a call-up and an absence after the day, and the end of a registration that was open on it."""
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    day = TODAY + timedelta(days=3)
    with written(house) as session:
        fixture = t.FixtureRow(
            team_id=cast.girls, played_on=day, opponent="Vale", opponent_folded="vale", competition="Cup"
        )
        session.add(fixture)
        session.flush()
        session.add(
            t.AppearanceRow(player_id=cast.maya, fixture_id=fixture.id, selection=Selection.STARTED, minutes=90)
        )
        session.add(t.AbsenceRow(player_id=cast.maya, starts=day, ends=None, reason=AbsenceReason.OTHER))
        _ended(session, cast, day)
    assert verified(at(house, LATER), code).records is Truth.YES
    assert verified(at(house, LATER), code, cast.parent).told == ()


def test_a_match_of_an_earlier_day_that_came_in_later_is_told(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    with written(house) as session:
        session.add(
            t.FixtureRow(
                team_id=cast.girls,
                played_on=TODAY - timedelta(days=60),
                opponent="Vale",
                opponent_folded="vale",
                competition="Cup",
            )
        )
    assert verified(house, code).records is Truth.NO


def test_what_its_readers_are_not_told_of_changes_nothing(sqlite_house: House, sqlite_cast: Cast) -> None:
    """A scout learns neither of absences, nor of the day of birth, nor of official numbers."""
    house, cast = sqlite_house, sqlite_cast
    codes = {who: issued(house, cast.ilse, getattr(cast, who)).code for who in ("scout", "other_parent")}
    with written(house) as session:
        session.add(
            t.AbsenceRow(
                player_id=cast.ilse, starts=date(2026, 3, 1), ends=date(2026, 3, 9), reason=AbsenceReason.OTHER
            )
        )
        row = session.get_one(t.PlayerRow, cast.ilse)
        row.born_earliest = row.born_latest = date(2009, 11, 4)
        session.add(t.IdentifierRow(player_id=cast.ilse, scheme="fifa", value="1K7Q2ZV"))
    assert {who: verified(house, code).records for who, code in codes.items()} == {
        "scout": Truth.YES,
        "other_parent": Truth.NO,
    }


def test_with_whom_a_player_is_compared_changes_nothing(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    with written(house) as session:
        session.execute(update(t.PlayerRow).where(t.PlayerRow.id == cast.noor).values(name="Somebody Else"))
        session.execute(
            update(t.Registration).where(t.Registration.player_id == cast.ilse).values(ends=date(2026, 1, 1))
        )
    assert verified(house, code).records is Truth.YES


def test_the_family_is_told_what_changed_and_nobody_else(house: House, cast: Cast) -> None:
    code = issued(house, cast.ilse, cast.scout).code
    sheet = TeamSheet(
        *(cast.girls, date(2026, 5, 9), "Vale", "", None),
        competitive=True,
        length=90,
        lines=(TypedLine(cast.ilse, Selection.STARTED, off="70"),),
    )
    at(house, NOW + timedelta(days=1)).perform(enter_team_sheet, sheet, cast.director)
    later = at(house, LATER)
    match = Change(ChangeKind.MATCHES, 1, date(2026, 5, 9), "Vale", 70)
    assert verified(later, code, cast.other_parent).told == (match,)
    for who in (cast.director, cast.scout, cast.coach, VISITOR):
        found = verified(later, code, who)
        assert (found.records, found.told) == (Truth.NO, ())


def test_other_rules_are_told(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    fewer = replace(house.library, catalogue=Catalogue(tuple(house.library.catalogue)[1:]))
    found = verified(replace(house, library=fewer), code)
    assert (found.records, found.rules) == (Truth.YES, Truth.NO)


def test_of_whom_all_is_erased_there_is_no_report(house: House, cast: Cast) -> None:
    made = issued(house, cast.ilse, cast.director)
    house.perform(erase_records, EraseRecords(cast.ilse, "Ilse Marchetti"), OPERATOR)
    with pytest.raises(NotFoundError) as erased:
        verified(house, made.code, cast.director)
    with pytest.raises(NotFoundError) as never:
        verified(house, "AAAAA-AAAAA", cast.director)
    assert str(erased.value) == str(never.value)
    with pytest.raises(NotFoundError):
        house.perform(verify_file, VerifyFile(made.content), OPERATOR)


def test_who_refuses_lets_nobody_learn_more_by_a_report(house: House, cast: Cast) -> None:
    codes = {audience: issued(house, cast.ilse, cast.director, audience).code for audience in Audience}

    def told() -> dict[Audience, Truth]:
        return {audience: verified(house, code).records for audience, code in codes.items()}

    assert set(told().values()) == {Truth.YES}
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.other_parent)
    assert told() == {Audience.PARENT: Truth.YES, Audience.CLUB: Truth.YES, Audience.SCOUT: Truth.UNKNOWN}
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    assert told() == {Audience.PARENT: Truth.YES, Audience.CLUB: Truth.UNKNOWN, Audience.SCOUT: Truth.UNKNOWN}


def test_who_verifies_a_refused_report_is_told_the_rest(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.ilse, cast.scout).code
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.other_parent)
    found = verified(house, code, cast.scout)
    assert (found.kept.code, found.records, found.whose) == (code, Truth.UNKNOWN, None)


def test_one_from_before_marks_were_kept_or_of_another_form_cannot_be_told(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    for mark in (None, "0..ffffffffffffffffffffffffffffffff"):
        with Session(house.engine) as session, session.begin():
            session.execute(update(t.IssuedReport).values(records=mark))
        assert verified(house, code).records is Truth.UNKNOWN


def test_of_two_records_that_became_one_the_report_goes_along(house: House, cast: Cast) -> None:
    with written(house) as session:
        name = "Ilse Marchetti"
        twin = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE)
        session.add(twin)
        session.flush()
        session.add(t.Registration(player_id=twin.id, team_id=cast.girls, starts=date(2025, 8, 1)))
        number = twin.id
    code = issued(house, number, cast.director).code
    house.perform(merge_players, MergePlayers(cast.ilse, number), cast.director)
    found = verified(house, code, cast.director)
    assert found.records is Truth.NO
    assert found.whose is not None
    assert found.whose.about == About(player=cast.ilse)


def test_a_report_that_a_family_shares_says_until_when(house: House, cast: Cast) -> None:
    link = house.perform(share_report, ShareReport(cast.ilse, "Coach of the trial"), cast.other_parent)
    token = link.address.rpartition("/")[2]
    made = house.perform(issue_shared_report, IssueShared(token), VISITOR)
    found = verified(house, made.code)
    assert (found.kept.shared_until, found.kept.readers) == (link.ends, Readers.SCOUT)
    assert (found.records, found.whose) == (Truth.YES, None)


def test_a_file_is_known_by_its_bytes_and_not_if_one_of_them_was_changed(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    house, cast = sqlite_house, sqlite_cast
    made = issued(house, cast.maya, cast.parent)
    found = house.perform(verify_file, VerifyFile(made.content), OPERATOR)
    assert (found.kept.code, found.records) == (made.code, Truth.YES)
    for other in (made.content[:-1], made.content + b" ", b""):
        with pytest.raises(NotFoundError):
            house.perform(verify_file, VerifyFile(other), OPERATOR)


def test_a_report_on_many_holds_for_certain_until_anything_is_written(house: House, cast: Cast) -> None:
    number = house.perform(start_squad, StartSquad("For the trip", "fifa-u17-women", "2025"), cast.director)
    code = house.perform(print_squad, PrintSquad(number), cast.director).code
    found = verified(at(house, LATER), code)
    assert (found.kept.kind, found.kept.readers) == (ReportKind.SQUAD, Readers.CLUB)
    assert (found.records, found.whose) == (Truth.YES, None)
    sheet = b"id,name,sex,club,team,registered_from\n1,Ada Marsh,female,Harbour Athletic,Under 19,2025-09-01\n"
    house_next_day = at(house, NOW + timedelta(days=1))
    house_next_day.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", sheet), OPERATOR)
    assert verified(at(house, LATER), code).records is Truth.UNKNOWN


def test_whoever_keeps_the_squad_is_led_to_it_and_nobody_else(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    number = house.perform(start_squad, StartSquad("For the trip", "fifa-u17-women", "2025"), cast.director)
    code = house.perform(print_squad, PrintSquad(number), cast.director).code
    whose = verified(house, code, cast.director).whose
    assert whose is not None
    assert whose.about.squad == number
    for who in (cast.scout, cast.other_director, cast.parent, cast.coach):
        assert verified(house, code, who).whose is None


def test_wrong_codes_from_one_network_have_to_wait_and_right_ones_use_none_of_them_up(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    for _ in range(65):
        verified(house, code, network="here")
    for _ in range(60):
        with pytest.raises(NotFoundError):
            verified(house, "AAAAA-AAAAA", network="here")
    for typed in ("BBBBB-BBBBB", "no code at all", code):
        with pytest.raises(TooManyTriesError):
            verified(house, typed, network="here")
    assert verified(house, code, network="elsewhere").kept.code == code
    assert verified(at(house, NOW + timedelta(hours=1)), code, network="here").kept.code == code


def test_one_code_is_asked_about_so_often_and_no_more(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    code = issued(house, cast.maya, cast.parent).code
    for place in range(120):
        verified(house, code, network=f"network {place}")
    with pytest.raises(TooManyTriesError):
        verified(house, code.lower(), network="another")
