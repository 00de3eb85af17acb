"""The code of a report: made from what it says, and read as people type it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.issued import read_code, report_code
from tracker.football.mark import mark_of


@dataclass(frozen=True)
class Said:
    """Something that is said."""

    words: object


@given(st.text(), st.text())
def test_a_code_is_ten_letters_that_name_what_is_said(one: str, other: str) -> None:
    assert (report_code(Said(one)) == report_code(Said(other))) == (one == other)
    assert read_code(report_code(Said(one))) == report_code(Said(one))


@given(st.text(max_size=400))
def test_whatever_is_typed_is_read_as_a_code_or_as_none(typed: str) -> None:
    found = read_code(typed)
    assert found is None or read_code(found) == found


@pytest.mark.parametrize(
    "typed",
    [
        "QK7MT-2VX4H",
        "qk7mt2vx4h",
        "  QK7MT – 2VX4H.",
        "QK7MT_2VX4H",
        "ＱＫ７ＭＴ２ＶＸ４Ｈ",
        "https://tracker.example.org/verify/QK7MT-2VX4H",
        "tracker.example.org/verify/qk7mt-2vx4h/",
    ],
)
def test_dashes_case_spaces_and_the_address_before_it_are_forgiven(typed: str) -> None:
    assert read_code(typed) == "QK7MT-2VX4H"


def test_a_figure_that_no_code_has_is_the_letter_that_looks_like_it() -> None:
    assert read_code("0IB1O-8KL22") == "OIBIO-BKL22"


@pytest.mark.parametrize(
    "typed", ["", "/", "QK7MT-2VX4", "QK7MT-2VX4H2", "QK7MT-2VX49", "ÄK7MT-2VX4H", "../../etc"]
)
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_a_mark_is_the_same_in_every_process() -> None:
    """Sets are ordered anew in each process, and what is withheld from a reader is a set."""
    told = (
        "from tracker.football.mark import mark_of;"
        "print(mark_of((frozenset({'birth_date', 'identifiers', 'absences'}), {'b': 1, 'a': {2, 1}})))"
    )
    root = str(Path(__file__).parents[2])
    marks = {
        subprocess.run(
            [sys.executable, "-c", told],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": root},
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(marks) == 1


def test_what_nobody_knows_how_to_write_has_no_mark() -> None:
    with pytest.raises(TypeError, match=r"Said has|object has no mark"):
        mark_of(Said(object()))
