"""Names and words that are read many at a time are read as they are one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.importing.cells import name, words
from tracker.importing.column_reader import Plain
from tracker.importing.faults import UnfitCellError
from tracker.importing.words import Name, Words

LETTERS = st.sampled_from("ab7é ßж-'\n\t\x00\u202eﷺ\u00a0")
TEXTS = st.lists(st.text(LETTERS, max_size=7), min_size=1, max_size=4)


def is_read_as_it_is(read: Words | Name, text: str) -> bool:
    try:
        return read(text) == text and bool(text)
    except UnfitCellError:
        return False


@given(TEXTS, st.sampled_from([Words(6), Name(Words(6)), Words(200), Name(Words(200))]))
def test_what_is_plain_is_read_as_it_is(texts: list[str], read: Words | Name) -> None:
    if read.are_plain(texts):
        assert all(is_read_as_it_is(read, text) for text in texts)


@pytest.mark.parametrize(
    "text", ["", " Ada", "Ada ", "Ada  Marsh", "Ada\tMarsh", "Ada\u00a0Marsh", "Ada\u202e", "x" * 201, "ﷺ" * 20]
)
def test_one_text_that_is_not_leaves_all_of_them_to_be_looked_at(text: str) -> None:
    for several in ([text], ["Ben", text], [text, "Ben"], ["Ben", text, "Cleo"]):
        assert not Words(200).are_plain(several)
        assert not Name(Words(200)).are_plain(several)


def test_a_name_has_a_letter_in_it_and_words_need_none() -> None:
    assert Words(200).are_plain(["-", "Ada"])
    assert not Name(Words(200)).are_plain(["-", "Ada"])


def test_names_and_numbers_of_a_long_file_are_looked_at_together() -> None:
    assert isinstance(name(), Plain)
    assert isinstance(words(), Plain)
    assert Name(Words(200)).are_plain(["Ada Marsh", "Żaneta Żółć", "Юрий Жирков", "6 Ada"])
