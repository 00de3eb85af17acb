"""Going through a roster on paper: its figures are those of the pages, of the own club and nobody else's."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select, update
from sqlalchemy.orm import Session
from tests.enrolled import enrol, questions
from tests.people import TODAY, Cast
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.consents import GiveConsent, RefuseConsent, give_consent, refuse_consent
from tracker.actions.gap_ageing import ageing_of
from tracker.actions.gaps import ViewClub, view_club
from tracker.actions.own_roster import club_meant
from tracker.actions.reports import IssuedPdf
from tracker.actions.roster_audit import IssueRosterAudit, issue_roster_audit, roster_report
from tracker.actions.roster_matrix import AskMatrix, read_matrix
from tracker.actions.throttling import report_tries
from tracker.actions.today import Finding, ReadToday, read_today
from tracker.actions.verb import Act, Verb
from tracker.football.errors import BadInputError, DeniedError, NotFoundError, TooManyTriesError
from tracker.football.people import Sex, folded
from tracker.i18n.speak import LANGUAGES
from tracker.pathway.story import GapKind, Grade
from tracker.reports.paper import Paper
from tracker.reports.roster_audit.report import Matter, RosterReport, When
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

BIRTHS = {"Ada": "2009-05-05", "Bea": "2012-01-31", "Cleo": "2010", "Dora": None, "Edda": "1999-12-31"}


def thought(house: House, actor: Actor, club: str = "") -> RosterReport:
    """The audit before it is drawn."""

    def work(act: Act, _: None) -> RosterReport:
        return roster_report(act, club_meant(act, club))

    return house.perform(Verb("made_up", Permission.ROSTER_AUDIT, (), work), None, actor)


def issued(house: House, actor: Actor, command: IssueRosterAudit | None = None) -> IssuedPdf:
    return house.perform(issue_roster_audit, command or IssueRosterAudit(), actor)


def read(made: IssuedPdf) -> str:
    """The text of a PDF, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(made.content)).pages).split())


def boys(house: House, cast: Cast, births: dict[str, str | None]) -> int:
    """A team of boys at Harbour Athletic, by its number."""
    with Session(house.engine) as session, session.begin():
        team = t.Team(club_id=cast.harbour, name="Under 17", name_folded=folded("Under 17"), sex=Sex.MALE)
        session.add(team)
        session.flush()
        number = team.id
    enrol(house.engine, number, births, Sex.MALE)
    return number


def test_every_count_is_that_of_todays_page(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, BIRTHS)
    boys(house, cast, {"Abel": "2001-01-01", "Bram": "2011"})
    found, today = thought(house, cast.director), house.perform(read_today, ReadToday(), cast.director)
    counted = {item.matter: item.number for item in found.items}
    assert found.players == today.players == 9
    for finding in Finding:
        assert counted[Matter(finding.value)] == len(today.noted[finding]), finding
        assert sum(team.counts[Matter(finding.value)] for team in found.teams) == len(today.noted[finding])
    assert counted[Matter.SHEETS] == len(today.without_records)
    told = {one.player.name for team in found.teams for one in team.noted if one.to_settle}
    settle = (Finding.BIRTH_MISSING, Finding.BIRTH_CONFLICT, Finding.OVER_AGE, Finding.NO_RECORDS)
    assert told == {one.player.name for finding in settle for one in today.noted[finding]}
    assert found.to_settle == len(told)


def test_every_answer_is_that_of_the_rosters_page(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, BIRTHS)
    matrix = house.perform(read_matrix, AskMatrix(), cast.director)
    found = thought(house, cast.director)
    (team,) = found.teams
    assert [one.name for one in team.players] == [one.name for one in matrix.players]
    told = [*team.columns, *(column for alike in team.alike for column in alike.columns)]
    said = {(str(one.name), one.under): one.answers for one in told}
    assert said
    for column in matrix.columns:
        key = (str(column.name), column.under)
        if key in said:
            assert said[key] == column.answers
    for alike in team.alike:
        for given in (one.answers for one in alike.columns):
            answered = zip(team.players, given, strict=True)
            assert alike.open == tuple(one.name for one, answer in answered if answer is not alike.answer)
    assert [(one.may, one.overage, one.unknown, one.of) for one in found.football[0].ahead] == [
        (one.tally.may, one.tally.overage, one.tally.unknown, one.tally.of) for one in matrix.columns
    ]


def test_the_births_by_quarter_are_those_of_the_clubs_page(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, {f"Girl {one:02}": f"2009-{one % 12 + 1:02}-03" for one in range(45)})
    (view,) = house.perform(view_club, ViewClub(cast.harbour), cast.director).views
    (football,) = thought(house, cast.director).football
    assert football.quarters == view.relative_age
    assert football.quarters[0].spread is not None
    assert dict(football.by_team)["Under 19"] == football.quarters


def test_who_ages_out_is_who_does_on_the_clubs_page(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, BIRTHS)

    def work(act: Act, _: None) -> list[tuple[date, int]]:
        found = ageing_of(act, (Sex.FEMALE,), club="Harbour Athletic")
        return [(one.ending.last_day, len(one.players)) for one in found]

    there = house.perform(Verb("made_up", Permission.POOL_ASK, (), work), None, cast.director)
    assert [(one.last_day, len(one.players)) for one in thought(house, cast.director).leaving] == there


def test_after_a_change_of_cut_off_births_are_told_from_both(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        season = t.LeagueSeason(
            league_id=1, label="2026-27", starts=date(2026, 8, 15), ends=date(2027, 5, 31), rung=4
        )
        season.cut_off_month, season.cut_off_day = 8, 1
        session.add(season)
        session.flush()
        session.add(t.TeamInSeason(team_id=cast.girls, league_season_id=season.id))
    (football,) = thought(house, cast.director).football
    assert [(one.cut_off.month, one.cut_off.day) for one in football.quarters] == [(8, 1), (1, 1)]


def test_what_begins_next_is_the_deadline_and_nothing_that_is_over(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, BIRTHS)
    items = {item.matter: item for item in thought(house, cast.director).items}
    births = items[Matter.BIRTH_MISSING].deadline
    assert births.day is not None
    assert births.day > TODAY
    assert 0 < births.hangs <= items[Matter.BIRTH_MISSING].number
    # The season ended a month ago, and no other is entered.
    assert items[Matter.OVER_AGE].deadline.when is When.NO_DATE
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.LeagueSeason).values(ends=date(2026, 12, 1)))
    items = {item.matter: item for item in thought(house, cast.director).items}
    assert items[Matter.OVER_AGE].deadline.when is When.NOW


def test_records_are_asked_for_until_the_season_ends(house: House, cast: Cast) -> None:
    held = {"gap_kind": GapKind.RECORD, "gap_since": date(2026, 1, 10), "gap_days": 90, "gap_grade": Grade.GAP}
    with Session(house.engine) as session, session.begin():
        row = t.PlayerSummary
        session.execute(update(row).where(row.player_id == cast.ilse).values(**held))
        session.execute(update(t.LeagueSeason).values(ends=date(2026, 12, 1)))
    items = {item.matter: item for item in thought(house, cast.director).items}
    deadline = items[Matter.NO_RECORDS].deadline
    assert (deadline.when, deadline.day) == (When.BY, date(2026, 12, 1))
    assert "No records since January 10, 2026" in read(issued(house, cast.director))


def test_women_and_men_never_stand_in_one_table(house: House, cast: Cast) -> None:
    number = boys(house, cast, {"Abel": "2009-05-05", "Bram": "2010-05-05"})
    enrol(house.engine, number, {"Gale": "2009-06-06"}, Sex.FEMALE)
    found = thought(house, cast.director)
    assert [(team.name, team.sex, len(team.players)) for team in found.teams] == [
        ("Under 17", Sex.FEMALE, 1),
        ("Under 17", Sex.MALE, 2),
        ("Under 19", Sex.FEMALE, 2),
    ]
    assert [(one.sex, one.players) for one in found.football] == [(Sex.FEMALE, 3), (Sex.MALE, 2)]


def test_a_director_gets_the_own_club_and_no_other(house: House, cast: Cast) -> None:
    assert "Maya Ferrant" in read(issued(house, cast.director))
    text = read(issued(house, cast.other_director))
    assert "Hill Rovers" in text
    assert "Maya" not in text
    assert "Ilse" not in text
    for actor, club in ((cast.director, "Hill Rovers"), (cast.other_director, str(cast.harbour))):
        with pytest.raises(NotFoundError):
            issued(house, actor, IssueRosterAudit(club))
    for actor in (cast.coach, cast.scout, cast.officer, cast.parent):
        with pytest.raises(DeniedError):
            issued(house, actor)


def test_whoever_directs_several_clubs_says_of_which(house: House, cast: Cast) -> None:
    bindings = tuple(Binding(Role.DIRECTOR, club_id=club) for club in (cast.harbour, cast.hill))
    both = Actor(cast.dana, "Dana Ruiz-Okafor", bindings)
    with pytest.raises(BadInputError, match="several clubs"):
        issued(house, both)
    text = read(issued(house, both, IssueRosterAudit(str(cast.hill))))
    assert "Noor van der Heuvel" in text
    assert "Maya" not in text


def test_whoever_runs_the_machine_names_the_club(house: House, cast: Cast) -> None:
    assert "Noor van der Heuvel" in read(issued(house, OPERATOR, IssueRosterAudit("hill rovers")))
    for club in ("", "Nowhere United"):
        with pytest.raises(NotFoundError):
            issued(house, OPERATOR, IssueRosterAudit(club))


def test_whose_family_refuses_the_clubs_use_is_neither_named_nor_counted(house: House, cast: Cast) -> None:
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    found = thought(house, cast.director)
    assert found.players == 1
    text = read(issued(house, cast.director))
    assert "Ilse" not in text
    assert "they are neither named nor counted" in text


def test_who_refuses_to_be_counted_is_on_the_lists_and_in_no_quarter(house: House, cast: Cast) -> None:
    enrol(house.engine, cast.girls, {f"Girl {one:02}": f"2009-{one + 1:02}-03" for one in range(6)})
    (before,) = thought(house, cast.director).football
    assert (before.quarters[0].n, before.refused, len(before.by_team)) == (8, False, 1)
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.STATISTICS), cast.other_parent)
    found = thought(house, cast.director)
    (after,) = found.football
    assert (after.quarters[0].n, after.refused, after.by_team) == (7, True, ())
    assert "Ilse Marchetti" in {one.name for team in found.teams for one in team.players}
    assert "births are told of all teams together" in read(issued(house, cast.director))
    house.perform(give_consent, GiveConsent(cast.ilse, Purpose.STATISTICS), cast.other_parent)
    (again,) = thought(house, cast.director).football
    assert again == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_roster_gives_the_same_bytes_and_is_on_record_each_time(
    house: House, cast: Cast, language: str
) -> None:
    command = IssueRosterAudit(language=language, paper=Paper.LETTER)
    made = [issued(house, cast.director, command) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0].file_name == "roster-harbour-athletic-2026-06-30.pdf"
    with Session(house.engine) as session:
        row = session.scalars(select(t.IssuedReport)).one()
        assert (row.code, row.club_id, row.player_id, row.audience) == (made[0].code, cast.harbour, None, "club")
        lines = session.scalars(select(t.AuditEvent).where(t.AuditEvent.verb == "issue_roster_audit")).all()
    assert [line.details for line in lines] == [
        {"kind": "roster", "code": made[0].code, "audience": "club", "players": 2}
    ] * 2


def test_another_day_language_or_paper_has_another_code(house: House, cast: Cast) -> None:
    commands = (IssueRosterAudit(), IssueRosterAudit(language="fr"), IssueRosterAudit(paper=Paper.LETTER))
    assert len({issued(house, cast.director, command).code for command in commands}) == 3
    with pytest.raises(BadInputError):
        issued(house, cast.director, IssueRosterAudit(language="xx"))


def test_nobody_has_ever_so_many_made(house: House, cast: Cast) -> None:
    for _ in range(report_tries(cast.dana)[0].limit.tries):
        with pytest.raises(NotFoundError):
            issued(house, cast.director, IssueRosterAudit("Nowhere United"))
    with pytest.raises(TooManyTriesError):
        issued(house, cast.director)


def test_hundreds_of_players_take_as_many_questions_as_two(house: House, cast: Cast) -> None:
    with questions(house.engine) as few:
        thought(house, cast.director)
    enrol(house.engine, cast.girls, {f"Girl {one:03}": f"20{one % 15:02}" for one in range(300)})
    with questions(house.engine) as many:
        assert thought(house, cast.director).players == 302
    assert len(many) == len(few)


def test_a_club_without_anybody_has_an_audit_all_the_same(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.Registration).values(ends=date(2026, 6, 1)))
        rebuild(session.connection(), Measure(TODAY))
    found = thought(house, cast.director)
    assert (found.players, found.football, found.to_settle) == (0, (), 0)
    assert "Nobody is registered with Harbour Athletic today." in read(issued(house, cast.director))
