"""Summaries are kept by every act that changes a record, and making them anew gives the very same rows."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.importing.files import sheet
from tests.people import TODAY, Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.summaries import RebuildSummaries, rebuild_summaries
from tracker.actions.verb import Act, Verb
from tracker.football.appearances import Selection
from tracker.football.people import Sex
from tracker.football.spells import ExitReason
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.ledger import Happening, record
from tracker.store.name_words import forget_names, keep_all_names
from tracker.store.scope import ScopedSession, open_session
from tracker.store.summaries import keep_fresh
from tracker.wiring import House

Row = dict[str, str]

PLAYERS, TEAMS = ["1", "2", "3"], ["U19", "Second", "First"]
LEAGUES, SEASONS = ["Youth League", "Premier"], ["2024-25", "2025-26"]
OPENS = {"2024-25": ["2024-08-01", "2024-09-15"], "2025-26": ["2025-08-01", "2025-09-15"]}
CLOSES = {"2024-25": ["2025-05-31", "2025-07-20"], "2025-26": ["2026-05-31", "2026-07-20"]}

days = st.dates(date(2024, 7, 1), date(2026, 6, 30)).map(str)
some = st.sampled_from


@st.composite
def league(draw: st.DrawFn) -> Row:
    season = draw(some(SEASONS))
    return {
        "league": draw(some(LEAGUES)),
        "sex": "male",
        "season": season,
        "starts": draw(some(OPENS[season])),
        "ends": draw(some(CLOSES[season])),
        "rung": draw(some(["4", "5", "6", "8"])),
    }


def placed(draw: st.DrawFn) -> Row:
    """A league's season, or neither."""
    if draw(st.booleans()):
        return {}
    return {"league": draw(some(LEAGUES)), "season": draw(some(SEASONS))}


@st.composite
def player(draw: st.DrawFn) -> Row:
    number = draw(some(PLAYERS))
    start = date.fromisoformat(draw(days))
    until = draw(some([None, 30, 200, 500]))
    return {
        "id": number,
        "name": f"Player {number}",
        "sex": "male",
        "born": draw(some(["", "2005", "2005-03", f"2005-03-0{number}"])),
        "club": draw(some(["Harbour", "Hill"])),
        "team": draw(some(TEAMS)),
        "registered_from": str(start),
        "registered_until": str(start + timedelta(days=until)) if until else "",
        "nature": draw(some(["", "loan"])),
        "exit_reason": draw(some(["", "college", "stopped_playing"])) if until else "",
        **placed(draw),
    }


@st.composite
def line(draw: st.DrawFn) -> Row:
    row = {"player": draw(some(PLAYERS)), "club": draw(some(["Harbour", "Hill"])), "team": draw(some(TEAMS))}
    if draw(some([True, True, False])):
        selection = draw(some(["started", "substitute", "bench"]))
        minutes = "" if selection == "bench" else draw(some(["", "30", "90"]))
        match = {
            "date": draw(days),
            "opponent": draw(some(["Vale", "Mere"])),
            "competitive": draw(some(["", "no"])),
        }
        return row | match | {"selection": selection, "minutes": minutes} | placed(draw)
    appearances = draw(some(["", "12"]))
    minutes = draw(some(["", "900"])) if appearances else "900"
    season = {"league": draw(some(LEAGUES)), "season": draw(some(SEASONS))}
    return row | season | {"appearances": appearances, "minutes": minutes}


@st.composite
def call_up(draw: st.DrawFn) -> Row:
    return {
        "player": draw(some(PLAYERS)),
        "association": "USA",
        "category": draw(some(["U-17", "U-20", "senior"])),
        "date": draw(some(["2025-02", "2025-10-09", "2026"])),
        "kind": draw(some(["camp", "fielded"])),
        "official": draw(some(["", "yes", "no"])),
    }


def file(kind: Kind, rows: st.SearchStrategy[Row]) -> st.SearchStrategy[ImportFile]:
    contents = st.lists(rows, min_size=1, max_size=3).map(lambda made: sheet(*made))
    return st.builds(ImportFile, st.just(kind), st.just(f"{kind.value}.csv"), contents)


FILES = st.one_of(
    file(Kind.LEAGUES, league()),
    file(Kind.PLAYERS, player()),
    file(Kind.APPEARANCES, line()),
    file(Kind.CALL_UPS, call_up()),
)


def test_whatever_is_taken_in_the_summaries_are_those_that_making_them_anew_gives(house: House) -> None:
    taken: Counter[str] = Counter()

    @settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.lists(FILES, min_size=1, max_size=4))
    def take_in(files: list[ImportFile]) -> None:
        for each in files:
            view = house.perform(import_file, each, OPERATOR)
            taken[each.kind.value] += view.acceptable and bool(view.add or view.change)
            assert as_kept(house.engine) == made_anew(house.engine)

    take_in()
    kinds = (Kind.LEAGUES, Kind.PLAYERS, Kind.APPEARANCES, Kind.CALL_UPS)
    assert all(taken[kind.value] >= 3 for kind in kinds), taken


def edit(house: House, change: Callable[[ScopedSession], None]) -> None:
    """Let an operator change rows by hand, as a verb does it."""

    def work(act: Act, _command: None) -> None:
        act.record(Event.FILE_IMPORTED, "test")
        change(act.session)

    house.perform(Verb("edit_by_hand", Permission.ROSTER_IMPORT, (Event.FILE_IMPORTED,), work), None, OPERATOR)


def of_maya(session: ScopedSession, kind: Any) -> Any:
    maya = select(t.PlayerRow.id).where(t.PlayerRow.name == "Maya Ferrant").scalar_subquery()
    return session.scalars(select(kind).where(kind.player_id == maya)).first()


def change_birth(session: ScopedSession) -> None:
    # Of Ilse no document was seen, so that her birth is not locked.
    row = session.scalars(select(t.PlayerRow).where(t.PlayerRow.name == "Ilse Marchetti")).one()
    row.born_earliest = row.born_latest = date(2005, 3, 14)


def end_registration(session: ScopedSession) -> None:
    spell = of_maya(session, t.Registration)
    spell.ends, spell.exit_reason = date(2025, 12, 31), ExitReason.STOPPED_PLAYING


def add_spell(session: ScopedSession) -> None:
    spell = of_maya(session, t.Registration)
    session.add(
        t.Registration(
            player_id=spell.player_id, team_id=spell.team_id, starts=date(2023, 8, 1), ends=date(2023, 9, 1)
        )
    )


def correct_minutes(session: ScopedSession) -> None:
    lines = select(t.AppearanceRow).where(t.AppearanceRow.minutes == 90)
    session.scalars(lines).one().minutes = 45


def strike_line(session: ScopedSession) -> None:
    session.delete(session.scalars(select(t.AppearanceRow).where(t.AppearanceRow.minutes == 90)).one())


def strike_absence(session: ScopedSession) -> None:
    absence = of_maya(session, t.AbsenceRow)
    absence.starts, absence.ends = date(2026, 6, 1), None


def correct_total(session: ScopedSession) -> None:
    of_maya(session, t.SeasonTotalRow).appearances = 14


def add_call_up(session: ScopedSession) -> None:
    old = of_maya(session, t.CallUpRow)
    day = date(2026, 1, 5)
    session.add(t.CallUpRow(player_id=old.player_id, side_id=old.side_id, earliest=day, latest=day, kind=old.kind))


def move_season(session: ScopedSession) -> None:
    session.scalars(select(t.LeagueSeason)).one().ends = date(2026, 6, 20)


def raise_season(session: ScopedSession) -> None:
    session.scalars(select(t.LeagueSeason)).one().rung = 6


def leave_league(session: ScopedSession) -> None:
    session.delete(session.scalars(select(t.TeamInSeason)).one())


def move_match(session: ScopedSession) -> None:
    match = session.scalars(select(t.FixtureRow).order_by(t.FixtureRow.played_on)).first()
    assert match is not None
    match.played_on = date(2026, 3, 1)


def add_match(session: ScopedSession) -> None:
    """A match that nobody's line is on: it fills a hole in the records of everybody who was registered."""
    team = of_maya(session, t.Registration).team_id
    session.add(
        t.FixtureRow(team_id=team, played_on=date(2026, 4, 1), opponent="A", opponent_folded="a", competition="")
    )


def raise_side(session: ScopedSession) -> None:
    session.scalars(select(t.NationalSideRow)).one().rung = 4


def give_team_away(session: ScopedSession) -> None:
    hill = session.scalars(select(t.Club).where(t.Club.name == "Hill Rovers")).one()
    team = of_maya(session, t.Registration).team_id
    row = session.get_one(t.Team, team)
    row.club_id, row.name_folded = hill.id, "under 19 girls"


def strike_player(session: ScopedSession) -> None:
    theo = session.scalars(select(t.PlayerRow).where(t.PlayerRow.born_latest.is_(None))).one()
    for kind in (t.Registration, t.IdentifierRow, t.Guardian):
        for row in session.scalars(select(kind).where(kind.player_id == theo.id)):
            session.delete(row)
    session.flush()
    forget_names(session, (theo.id,))
    session.delete(theo)


EDITS = [
    *(change_birth, end_registration, add_spell, correct_minutes, strike_line, strike_absence, correct_total),
    *(add_call_up, move_season, raise_season, leave_league, move_match, add_match, raise_side, give_team_away),
    strike_player,
]


@pytest.mark.parametrize("change", EDITS, ids=lambda change: str(change.__name__))
@pytest.mark.usefixtures("cast")
def test_a_row_that_is_changed_by_hand_changes_the_summaries_it_concerns(
    house: House, change: Callable[[ScopedSession], None]
) -> None:
    before = as_kept(house.engine)
    edit(house, change)
    after = as_kept(house.engine)
    assert after == made_anew(house.engine)
    assert after != before, "The edit changes nothing that a summary tells, so this says nothing."


def test_a_match_of_the_team_concerns_those_who_were_registered_then(house: House, cast: Cast) -> None:
    edit(house, add_match)
    edited = {row[0]: row for row in as_kept(house.engine)["player_summaries"]}
    with Session(house.engine) as session:
        days = dict(session.execute(select(t.PlayerSummary.player_id, t.PlayerSummary.on_record_days)).all())
    assert days[cast.ilse] > 0, "Ilse's team played, and she was registered with it."
    assert edited.keys() == {cast.maya, cast.ilse, cast.noor, cast.theo}


@pytest.mark.usefixtures("cast")
def test_making_all_anew_gives_the_rows_that_the_writes_have_left(house: House) -> None:
    edit(house, end_registration)
    before = as_kept(house.engine)
    done = house.perform(rebuild_summaries, RebuildSummaries(), OPERATOR)
    assert (done.players, done.as_of) == (4, TODAY)
    assert as_kept(house.engine) == before


@pytest.mark.usefixtures("cast")
def test_summaries_age_until_they_are_made_anew(house: House) -> None:
    """A later day moves the trailing year and every open period; only making all anew says so."""
    later = replace(house, clock=lambda: NOW + timedelta(days=200))
    before = as_kept(house.engine)
    edit(later, correct_total)
    ages = {row[1] for row in as_kept(house.engine)["player_summaries"]}
    assert ages == {TODAY, TODAY + timedelta(days=200)}
    later.perform(rebuild_summaries, RebuildSummaries(), OPERATOR)
    after = as_kept(house.engine)
    assert {row[1] for row in after["player_summaries"]} == {TODAY + timedelta(days=200)}
    assert after == made_anew(house.engine, TODAY + timedelta(days=200)) != before


def test_two_acts_side_by_side_leave_no_summary_behind(postgres_engine: Engine) -> None:
    """One registers a player with a team, the other enters a match of that team; each alone sees half."""
    with Session(postgres_engine) as session, session.begin():
        session.add(t.Club(name="Harbour", name_folded="harbour"))
        session.flush()
        session.add(t.Team(club_id=1, name="A", name_folded="a", sex=Sex.MALE))
        session.add(t.League(name="L", name_folded="l", sex=Sex.MALE))
        session.add(t.PlayerRow(name="Ada", name_folded="ada", sex=Sex.MALE))
        session.flush()
        season = t.LeagueSeason(league_id=1, label="25", starts=date(2026, 1, 1), ends=date(2026, 3, 31), rung=4)
        session.add(season)
        session.flush()
        session.add(t.TeamInSeason(team_id=1, league_season_id=season.id))
        keep_all_names(session.connection())

    def enter_match() -> None:
        with open_session(postgres_engine, ALWAYS, writes=True) as session, session.begin():
            note(session)
            match = t.FixtureRow(
                team_id=1, played_on=date(2026, 2, 1), opponent="B", opponent_folded="b", competition=""
            )
            session.add(match)
            session.flush()
            keep_fresh(session, Measure(TODAY))

    other = threading.Thread(target=enter_match)
    with open_session(postgres_engine, ALWAYS, writes=True) as session, session.begin():
        note(session)
        session.add(t.Registration(player_id=1, team_id=1, starts=date(2026, 1, 1)))
        session.flush()
        keep_fresh(session, Measure(TODAY))
        other.start()
        other.join(timeout=0.5)
    other.join(timeout=20)
    assert not other.is_alive()
    assert as_kept(postgres_engine) == made_anew(postgres_engine)


def note(session: ScopedSession) -> None:
    record(session, OPERATOR, NOW, "test", Happening(Event.FILE_IMPORTED, "test"))


def test_lines_on_the_bench_count_as_matches_on_record_only(house: House, cast: Cast) -> None:
    def bench(session: ScopedSession) -> None:
        line = session.scalars(select(t.AppearanceRow).where(t.AppearanceRow.minutes == 90)).one()
        line.selection, line.minutes = Selection.BENCH, None

    before = {row[0]: row for row in as_kept(house.engine)["player_summaries"]}
    edit(house, bench)
    after = {row[0]: row for row in as_kept(house.engine)["player_summaries"]}
    assert as_kept(house.engine) == made_anew(house.engine)
    assert after[cast.maya] != before[cast.maya]
