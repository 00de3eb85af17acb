"""Whether two records are of one person: rather two records of one child than two children in one record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.errors import SettingError
from tracker.football.people import Birth, Identifier, Sex
from tracker.football.same_person.judge import Answer, compare
from tracker.football.same_person.letters import checked
from tracker.football.same_person.name_fit import letters_apart
from tracker.football.same_person.person import Person, Stay
from tracker.football.same_person.sound import name_key

BORN = Birth.read("2008-03-05")
DAY = date(2025, 9, 14)
MAYA = Person("Maya Ferrant", Sex.FEMALE, BORN)


def named(name: str, born: str | None = "2008-03-05") -> Person:
    return Person(name, Sex.FEMALE, Birth.read(born) if born else None)


def codes(one: Person, other: Person) -> set[str]:
    return {piece.code for piece in compare(one, other).evidence}


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("Maya Ferrant", "Maya Ferrant", "name-same"),
        ("Maya Ferránt", "MAYA FERRANT", "name-accents"),
        ("Юлия Жиркова", "Yulia Zhirkova", "name-script"),
        ("Ελένη Παπαδοπούλου", "Eleni Papadopoulou", "name-script"),
        ("Yulia Zhirkova", "Julija Žirkova", "name-spelling"),
        ("Jen Marsh", "Jennifer Marsh", "name-short-form"),
        ("Marsh Jennifer", "Jennifer Marsh", "name-swapped"),
        ("MARSH, Jennifer", "Jennifer Marsh", "name-accents"),
        ("Ji-sung Parr", "Jisung Parr", "name-spelling"),
    ],
)
def test_one_name_written_in_two_ways_with_one_birth_is_one_person(one: str, other: str, code: str) -> None:
    found = compare(named(one), named(other))
    assert (found.answer, code in codes(named(one), named(other))) == (Answer.SAME, True), found


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("Maya Ferrant", "Maya Ferran", "name-typo"),
        ("M. Ferrant", "Maya Ferrant", "name-initial"),
        ("Maya Ferrant Ruiz", "Maya Ferrant", "name-shortened"),
        ("Mayita", "Mayita Ferrant", "name-one-word"),
        ("Mayita", "Mayita", "name-same"),
    ],
)
def test_what_could_be_a_twin_or_a_namesake_is_asked_about(one: str, other: str, code: str) -> None:
    assert compare(named(one), named(other)).answer is Answer.PERHAPS
    assert code in codes(named(one), named(other))


@pytest.mark.parametrize("sister", ["Marta Ferrant", "Ilse Ferrant", "Maud Ferrant"])
def test_twins_are_two_people(sister: str) -> None:
    found = compare(replace(MAYA, households=frozenset("h")), replace(named(sister), households=frozenset("h")))
    assert found.answer is Answer.DIFFERENT


@pytest.mark.parametrize(
    ("born", "answer", "code"),
    [
        ("2008-05-03", Answer.PERHAPS, "birth-swapped"),
        ("2008", Answer.PERHAPS, "birth-may-be"),
        (None, Answer.PERHAPS, "birth-unknown"),
        ("2008-03-06", Answer.DIFFERENT, "birth-apart"),
        ("2009", Answer.DIFFERENT, "birth-apart"),
    ],
)
def test_the_less_a_birth_says_the_less_is_said(born: str | None, answer: Answer, code: str) -> None:
    assert compare(MAYA, named("Maya Ferrant", born)).answer is answer
    assert code in codes(MAYA, named("Maya Ferrant", born))


def test_the_first_of_january_is_often_only_a_year() -> None:
    assert (
        compare(named("Maya Ferrant", "2008-01-01"), named("Maya Ferrant", "2008-01-01")).answer is Answer.PERHAPS
    )


def test_part_of_a_name_without_a_birth_is_nobody() -> None:
    assert compare(MAYA, named("Maya Ferrant Ruiz", None)).answer is Answer.DIFFERENT


def test_a_shared_number_is_one_person_and_two_of_a_scheme_are_two() -> None:
    one = replace(named("Maya Ferrant", None), numbers=frozenset({Identifier("fifa", "A1")}))
    same = replace(
        MAYA, name="Maya Ferrant Ruiz", numbers=frozenset({Identifier("fifa", "A1"), Identifier("x", "2")})
    )
    other = replace(MAYA, numbers=frozenset({Identifier("fifa", "A2")}))
    assert compare(one, same).answer is Answer.SAME
    assert compare(replace(one, born=BORN), other).answer is Answer.DIFFERENT
    assert compare(replace(one, name="Ilse Marchetti"), same).answer is Answer.PERHAPS
    assert compare(replace(one, born=Birth.read("2001")), same).answer is Answer.PERHAPS


def test_women_and_men_are_never_one_person() -> None:
    numbers = frozenset({Identifier("fifa", "A1")})
    man = replace(MAYA, sex=Sex.MALE, numbers=numbers)
    assert compare(replace(MAYA, numbers=numbers), man).answer is Answer.DIFFERENT


def test_nobody_plays_for_two_teams_on_one_day() -> None:
    here, there = (replace(MAYA, played=frozenset({(DAY, team)})) for team in (1, 2))
    assert compare(here, there).answer is Answer.DIFFERENT
    assert compare(here, here).answer is Answer.SAME
    assert [piece.code for piece in compare(here, there).settled_against] == ["played-for-two"]


def test_no_common_nationality_makes_it_a_question() -> None:
    here, there = (replace(MAYA, countries=frozenset({code})) for code in ("USA", "MEX"))
    assert compare(here, there).answer is Answer.PERHAPS


def test_clubs_and_homes_are_told_and_decide_nothing() -> None:
    here = replace(MAYA, stays=(Stay("Harbour Athletic", DAY),), households=frozenset({"a"}))
    there = replace(here, households=frozenset({"b"}))
    assert {"club-same", "household-two"} <= codes(here, there)
    assert compare(here, there).answer is Answer.SAME
    left = replace(there, stays=(Stay("Harbour Athletic", date(2020, 1, 1), date(2020, 6, 1)),))
    assert "club-same" not in codes(here, left)


@pytest.mark.parametrize("one", ["ZHIRKOVA Yulia", "Юлия Жиркова", "Julia Shirkowa", "Yuliya (captain) ZHIRKOVA"])
def test_one_key_finds_a_name_however_it_is_written(one: str) -> None:
    assert set(name_key(one).split()) & set(name_key("Yulia Zhirkova").split())


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_names_are_compared_the_same_both_ways(one: str, other: str) -> None:
    assert compare(named(one), named(other)).answer is compare(named(other), named(one)).answer


@given(st.text(alphabet="abc", max_size=8), st.text(alphabet="abc", max_size=8))
def test_letters_apart_is_a_distance(one: str, other: str) -> None:
    apart = letters_apart(one, other, 8)
    assert (apart == 0) is (one == other)
    assert apart == letters_apart(other, one, 8)
    assert letters_apart(one, other, 1) == min(apart, 2)


def test_a_table_without_a_source_is_refused() -> None:
    with pytest.raises(SettingError, match="made_up, group 1: name a source"):
        checked('[sources]\na = "b"\n[[group]]\nconfidence = "sourced"\n', "made_up", "group")
