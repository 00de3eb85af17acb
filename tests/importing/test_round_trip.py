"""Records written as a file are read back as the same records, whatever the names in them."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.importing.files import checked, table
from tracker.football.appearances import Selection
from tracker.football.calendar import CutOff
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Birth, Foot, Position, Sex
from tracker.football.spells import ExitReason, Nature
from tracker.importing.columns import ROW, columns_of
from tracker.importing.csv_sheet import DELIMITERS
from tracker.importing.kind import Kind
from tracker.importing.kinds.appearances import AppearanceLine
from tracker.importing.kinds.call_ups import CallUpLine
from tracker.importing.kinds.leagues import LeagueLine
from tracker.importing.kinds.players import PlayerLine
from tracker.importing.registry import IMPORTABLE
from tracker.importing.wording import shown

#: Letters of every script, and what troubles a CSV file most; line breaks within a cell become spaces.
LETTERS = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(list("\"'\n\r\t;,|=+-@éŁß李Ю"))
names = (
    st.text(LETTERS, min_size=1, max_size=20)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: any(letter.isalnum() for letter in text))
)
words = st.none() | names
days = st.dates(date(2010, 1, 1), date(2026, 6, 30))
births = st.sampled_from(["2001", "2001-02", "2004-02-29", "1999-12-31"]).map(Birth.read)
codes = st.lists(st.sampled_from(["USA", "MEX", "CAN"]), min_size=1, unique=True).map(tuple)


def or_none(choices: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A value that may be missing."""
    return st.none() | choices


leagues = st.builds(
    lambda start, length, **rest: LeagueLine(starts=start, ends=start + timedelta(length), **rest),
    start=days,
    length=st.integers(0, 300),
    row=st.just(0),
    league=names,
    sex=st.sampled_from(Sex),
    season=names,
    rung=st.integers(1, 9),
    cut_off=or_none(st.builds(CutOff, st.integers(1, 12), st.integers(1, 28))),
    federation=or_none(st.sampled_from(["USA", "MEX"])),
)
players = st.builds(
    PlayerLine,
    row=st.just(0),
    id=words,
    name=names,
    sex=st.sampled_from(Sex),
    born=or_none(births),
    nationalities=or_none(codes),
    position=or_none(st.sampled_from(Position)),
    foot=or_none(st.sampled_from(Foot)),
    club=names,
    team=words,
    registered_from=days,
    registered_until=or_none(st.just(date(2026, 7, 1))),
    nature=or_none(st.sampled_from(Nature)),
    exit_reason=or_none(st.sampled_from(ExitReason)),
    destination=words,
    league=st.just("League"),
    season=st.just("2024-25"),
    source=or_none(st.sampled_from(["fifa", "fotmob"])),
)
matches = st.builds(
    AppearanceLine,
    row=st.just(0),
    player=names,
    club=names,
    team=words,
    played_on=days,
    opponent=names,
    competition=words,
    competitive=or_none(st.booleans()),
    selection=st.sampled_from([Selection.STARTED, Selection.SUBSTITUTE, Selection.FIELDED]),
    minutes=or_none(st.integers(0, 150)),
    appearances=st.none(),
    league=st.none(),
    season=st.none(),
    source=st.none(),
)
call_ups = st.builds(
    CallUpLine,
    row=st.just(0),
    player=names,
    association=st.sampled_from(["USA", "MEX"]),
    category=st.sampled_from(["U-20", "senior", "olympic", "Futures"]),
    when=births.map(lambda birth: birth.span),
    first=st.none(),
    last=st.none(),
    kind=st.just(CallUpKind.FIELDED),
    matches=or_none(st.integers(1, 20)),
    official=or_none(st.booleans()),
    competition=words,
    opponent=words,
    minutes=or_none(st.integers(0, 150)),
    source=st.none(),
)


def comes_back(kind: Kind, records: list[Any], delimiter: str) -> None:
    """Write records as a file, read it, and compare."""
    columns = columns_of(IMPORTABLE[kind].record)
    held = [field.name for field in fields(IMPORTABLE[kind].record) if field.name != ROW]
    rows = [[shown(getattr(record, name)) for name in held] for record in records]
    found = checked(kind, table([[column.heading for column in columns], *rows], delimiter))
    assert found.faults.in_order() == ()
    assert [[getattr(line, name) for name in held] for line in found.records] == [
        [getattr(line, name) for name in held] for line in records
    ]


delimiters = st.sampled_from(DELIMITERS)


@given(st.lists(leagues, min_size=1, max_size=4), delimiters)
def test_leagues_come_back(records: list[LeagueLine], delimiter: str) -> None:
    comes_back(Kind.LEAGUES, records, delimiter)


@given(st.lists(players, min_size=1, max_size=4), delimiters)
def test_players_come_back(records: list[PlayerLine], delimiter: str) -> None:
    comes_back(Kind.PLAYERS, records, delimiter)


@given(st.lists(matches, min_size=1, max_size=4), delimiters)
def test_appearances_come_back(records: list[AppearanceLine], delimiter: str) -> None:
    comes_back(Kind.APPEARANCES, records, delimiter)


@given(st.lists(call_ups, min_size=1, max_size=4), delimiters)
def test_call_ups_come_back(records: list[CallUpLine], delimiter: str) -> None:
    comes_back(Kind.CALL_UPS, records, delimiter)
