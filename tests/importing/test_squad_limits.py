"""Squad lists made to be slow, to be large or to write on the terminal: each is answered or refused at once."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.rule import BirthWindow, Confidence, RuleVersion
from tracker.eligibility.squads.judge import judge_squads
from tracker.football.errors import BadInputError
from tracker.importing.faults import UnfitCellError
from tracker.importing.quota_sheet import read_quota_sheet
from tracker.importing.squad_columns import find_columns
from tracker.importing.squad_sheet import SquadFile, read_squads
from tracker.importing.squad_text import MOST_BYTES, MOST_ROWS
from tracker.importing.written_date import read_written

if TYPE_CHECKING:
    from _typeshed import TraceFunction

#: What grows with the square of the text takes minutes; what does not, a second on a machine that is busy.
SOON = 6.0
RULE = RuleVersion(None, BirthWindow(date(1993, 1, 1)), 3, "Regulations", Confidence.SOURCED)
EDITION = Edition("2016", "Rio 2016", 2016, (RULE,))
CUP = Competition("olympic-men", "Men's Cup", "A cup.", OpenTo.MEN, (EDITION,))
#: Six letters that a terminal, or a reader's eye, obeys instead of showing them.
OBEYED = ("\x1b", "\x07", "\x9b", "\u202e", "\u2066", "\n")


def refusal(content: str, name: str = "roster.csv") -> str:
    with pytest.raises(BadInputError) as caught:
        read_squads(SquadFile(name, content.encode()), CUP, EDITION, date(2026, 6, 30))
    return str(caught.value)


@contextmanager
def soon() -> Iterator[None]:
    began = time.process_time()
    yield
    assert time.process_time() - began < SOON


def steps(work: Callable[[], None]) -> int:
    """How many steps of Python it takes, which is the same on every machine."""
    taken = 0

    def count(frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal taken
        frame.f_trace_opcodes = True
        taken += event == "opcode"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return taken


@pytest.mark.parametrize("text", ["1995-01-01" + " " * 100_000 + "x", "(" * 100_000, "x-" * 50_000, "1" * 100_000])
def test_a_date_is_not_searched_in_a_long_cell(text: str) -> None:
    with soon(), pytest.raises(UnfitCellError):
        read_written(text)


def test_a_date_may_have_blanks_around_it() -> None:
    assert read_written(" " * 100_000 + "29  Apr" + " " * 80 + "1998 ") == read_written("29 Apr 1998")


def test_a_long_heading_is_no_heading() -> None:
    with soon():
        columns = find_columns(("player", "birth date", "(" * 130_000))
    assert columns.header[1] == "birth date"


@pytest.mark.parametrize("cell", ["1995-01-01" + " " * 100_000 + "x", " " * 100_000, "(" * 100_000])
@pytest.mark.parametrize("line", ["A,{},3,\n", "{},1995,3,\n", "A,1995,{},\n", "A,1995,3,{}\n"])
def test_a_long_cell_of_a_quota_is_read_at_once(line: str, cell: str) -> None:
    with soon():
        read_quota_sheet(("player,born,minutes,match\n" + line.format(cell)).encode())


@pytest.mark.parametrize("letter", OBEYED)
def test_nothing_that_is_read_is_obeyed_by_a_terminal(letter: str) -> None:
    line = f'"Ad{letter}e",1995,"T{letter}[2JFAKE","{letter}gk"\n'
    listed = SquadFile("roster.csv", ("player,dob,team,position\n" + line).encode())
    (found,) = read_squads(listed, CUP, EDITION, date(2026, 6, 30)).entries
    assert found.player.isprintable()
    assert found.team is not None
    assert found.team.isprintable()
    assert found.team.endswith("[2JFAKE")


@pytest.mark.parametrize("letter", OBEYED)
def test_nothing_that_a_refusal_repeats_is_obeyed_by_a_terminal(letter: str) -> None:
    odd = f'"a{letter}b"'
    for content in (
        f"player,{odd}\nAde,1995\n",
        f"player,{odd},age\nAde,1995,4\n",
        f"player,dob,status\nAde,1995,{odd}\n",
        f"player,dob,status,on\nAde,1995,active,{odd}\n",
        f"player,dob\nAde,{odd}\n",
        f"player,dob,competition\nAde,1995,{odd}\nBo,1995,B\n",
    ):
        assert refusal(content, f"ro{letter}ster.csv").isprintable()


def test_a_date_with_marks_of_direction_around_it_is_read() -> None:
    listed = SquadFile("roster.csv", "player,dob\nAde,\u202a1995-02-18\u202c\n".encode())
    (found,) = read_squads(listed, CUP, EDITION, date(2026, 6, 30)).entries
    assert str(found.born) == "1995-02-18"


def test_a_file_that_is_too_large_is_refused_in_one_sentence() -> None:
    with soon():
        assert "larger than 5 MB" in refusal("player,dob\n" + "x" * MOST_BYTES)
        assert f"more than {MOST_ROWS} rows" in refusal("player,dob\n" + "A,1995\n" * (MOST_ROWS + 1))
    assert "more than 200 characters" in refusal(f"player,dob\n{'A' * 201},1995\n")
    assert "more than 200 characters" in refusal(f"player,dob,team\nAde,1995,{'A' * 201}\n")


def test_a_squad_that_changes_every_day_is_refused_at_once() -> None:
    start = date(2010, 1, 1).toordinal()
    rows = "".join(f"P{n},1995-01-20,replacement,{date.fromordinal(start + n % 2000)}\n" for n in range(4000))
    with soon():
        assert "changes on 2000 days" in refusal("player,dob,status,from\n" + rows)


@pytest.mark.parametrize("team", ["T{}", "One"])
def test_what_judging_a_list_takes_grows_no_faster_than_the_list(team: str) -> None:
    def judge(players: int) -> None:
        rows = "".join(f"P{n},1995-01-20,{team.format(n)}\n" for n in range(players))
        listed = SquadFile("roster.csv", ("player,dob,team\n" + rows).encode())
        judge_squads(CUP, EDITION, read_squads(listed, CUP, EDITION, date(2026, 6, 30)).entries)

    judge(1)
    assert steps(lambda: judge(600)) < 4.4 * steps(lambda: judge(150))
