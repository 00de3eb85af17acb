"""Names in one column: the column tells how they are written, and no letter of a name is lost or moved wrongly."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.importing.mapping.names import NameShape, cleaned, in_small_letters, shape_of, shown

_LETTERS = "abcdefghijklmnopqrstuvwxyzáéñöüçş"
#: Of two letters a name may be Jr or IV.
GIVEN = st.text(_LETTERS, min_size=4, max_size=9).map(str.capitalize)
FAMILY = GIVEN.filter(lambda name: not name.casefold().startswith(("mc", "mac")))
PEOPLE = st.lists(st.tuples(GIVEN, FAMILY), min_size=1, max_size=8)


def read(texts: list[str], *, family_first: bool = False) -> list[str]:
    """The names of a column as they are to be shown."""
    shape = shape_of(texts, family_first=family_first)
    return [shown(text, shape) for text in texts]


@given(PEOPLE)
def test_family_names_in_capitals_come_last_and_in_small_letters(people: list[tuple[str, str]]) -> None:
    wanted = [f"{given} {family}" for given, family in people]
    assert read([f"{family.upper()} {given}" for given, family in people]) == wanted
    assert read([f"{given} {family.upper()}" for given, family in people]) == wanted


@given(PEOPLE, PEOPLE)
def test_what_stands_before_a_comma_is_the_family_name(
    people: list[tuple[str, str]], more: list[tuple[str, str]]
) -> None:
    doubled = [(given, f"{family} {other}") for (given, family), (_, other) in zip(people, more, strict=False)]
    wanted = [f"{given} {family}" for given, family in doubled]
    assert read([f"{family}, {given}" for given, family in doubled]) == wanted


@given(PEOPLE)
def test_a_name_without_any_mark_stays_as_it_stands(people: list[tuple[str, str]]) -> None:
    names = [f"{given} {family}" for given, family in people]
    assert read(names) == names


@given(st.lists(st.text(max_size=30), max_size=6), st.booleans())
def test_no_letter_outside_brackets_is_lost_whatever_is_written(texts: list[str], family_first: bool) -> None:
    for text, name in zip(texts, read(texts, family_first=family_first), strict=True):
        if not any(sign in text for sign in "()[]#"):
            assert Counter(filter(str.isalpha, name.casefold())) == Counter(filter(str.isalpha, text.casefold()))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Marsh (c)", "Ada Marsh"),
        ("Ada Marsh (Captain)", "Ada Marsh"),
        ("Ada Marsh (Kapitän)", "Ada Marsh"),
        ("Ada Marsh [C]", "Ada Marsh"),
        ("Ada Marsh (vice-captain)", "Ada Marsh"),
        ("#10 Ada Marsh", "Ada Marsh"),
        ("10 Ada Marsh", "Ada Marsh"),
        ("10. Ada Marsh", "Ada Marsh"),
        ("No. 10 Ada Marsh", "Ada Marsh"),
        ("Ada Marsh #10", "Ada Marsh"),
        ("Ada Marsh (10)", "Ada Marsh"),
        ("Ada Marsh (410547)", "Ada Marsh"),
        ("Ada Marsh*", "Ada Marsh"),
        ("Ada (Addie) Marsh", "Ada (Addie) Marsh"),
        ("Ada Marsh (Rovers)", "Ada Marsh (Rovers)"),
        ("Player 17", "Player 17"),
        ("(10)", "(10)"),
        ("Nora Vale", "Nora Vale"),
    ],
)
def test_what_is_glued_to_a_name_goes_and_nothing_else(text: str, name: str) -> None:
    assert cleaned(text) == name


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["van der BERG Anna", "de JONG Piet"], ["Anna van der Berg", "Piet de Jong"]),
        (["Mac ALLISTER Rory", "McCOWAN Ian", "O'HARA Una"], ["Rory Mac Allister", "Ian McCowan", "Una O'Hara"]),
        (["ROWE-VALE Ben", "DE LA TORRE Ana", "SOLO"], ["Ben Rowe-Vale", "Ana de la Torre", "Solo"]),
        (["Marsh, Ada", "Rowe, Ben, Jr.", "Cher Vale"], ["Ada Marsh", "Ben Rowe Jr.", "Cher Vale"]),
        (["Ben Rowe, Jr.", "Tom Vale, III"], ["Ben Rowe, Jr.", "Tom Vale, III"]),
        (["MARSH, Ada", "ROWE, Ben"], ["Ada Marsh", "Ben Rowe"]),
        (["ADA MARSH", "BEN ROWE"], ["ADA MARSH", "BEN ROWE"]),
        (["Лесной Пётр Олегович", "Роу Бен"], ["Пётр Олегович Лесной", "Бен Роу"]),
        (["Берегова Анна Ильинична", "Алиев Рза Самед оглы"], ["Анна Ильинична Берегова", "Алиев Рза Самед оглы"]),
        (["Marsh, Junior", "Rowe, Ben"], ["Junior Marsh", "Ben Rowe"]),
        (["J. Marsh", "B. Rowe"], ["J. Marsh", "B. Rowe"]),
        (["Kim Yu-na", "Lee Do-yun"], ["Kim Yu-na", "Lee Do-yun"]),
    ],
)
def test_a_column_is_read_in_its_own_way(texts: list[str], names: list[str]) -> None:
    assert read(texts) == names


def test_a_heading_turns_two_words_round_and_never_cuts_three() -> None:
    assert read(["Dupré Inès", "García López Juan"], family_first=True) == ["Inès Dupré", "García López Juan"]


def test_one_name_in_capitals_does_not_make_a_column() -> None:
    assert shape_of(["Ada Marsh", "Cora Vale", "ROWE Ben"]) is NameShape.AS_SHOWN


@given(FAMILY)
def test_small_letters_are_the_same_name(family: str) -> None:
    assert in_small_letters(family.upper()).casefold() == family.upper().casefold()
