"""Text is made showable and broken into lines without losing a letter."""

from __future__ import annotations

from unicodedata import bidirectional, mirrored

from hypothesis import example, given
from hypothesis import strategies as st
from tracker.reports.fonts import covers, width_of
from tracker.reports.style import BODY, CELL
from tracker.reports.text import UNSHOWN, clean, lines_of, one_line, para, shows_all_of


@given(st.text())
@example("\u202f\u2007x\xa0")
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_every_letter_that_is_left_can_be_shown(text: str) -> None:
    assert all(covers(letter) for letter in clean(text))
    assert not any(
        letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\n\r\0" for letter in clean(text)
    )


@given(st.text(), st.floats(min_value=20, max_value=300))
@example("\u061f0", 20.0)
@example("0%\xd0", 20.0)
def test_lines_keep_every_letter_and_stay_within_the_width(text: str, width: float) -> None:
    lines = lines_of(text, CELL, width)
    assert _letters("".join(lines)) == _letters(clean(text))
    assert all(width_of(line, CELL.face, CELL.size) <= width or len(line) == 1 for line in lines)


def _letters(text: str) -> list[str]:
    """Each letter of a text, in its order or, where something in it runs from right to left, in any.

    There a bracket is drawn as its mirror image.
    """
    letters = [letter for letter in text if letter != " "]
    if any(bidirectional(letter) in {"R", "AL", "AN"} for letter in letters):
        return sorted("mirrored" if mirrored(letter) else letter for letter in letters)
    return letters


@given(st.text())
def test_any_text_can_become_prose(text: str) -> None:
    paragraph = para(text, BODY)
    paragraph.wrap(300, 800)
    assert (
        paragraph.getPlainText(identify=1).replace("\xa0", " ").split()
        == one_line(text).replace("\xa0", " ").split()
    )


def test_a_line_breaks_between_words_where_it_can() -> None:
    assert lines_of("one two three", CELL, width_of("one two", CELL.face, CELL.size)) == ["one two", "three"]


def test_a_word_too_long_for_a_line_breaks_after_a_hyphen_or_a_slash() -> None:
    width = width_of("Maximiliana-Ale", CELL.face, CELL.size)
    assert lines_of("Maximiliana-Aleksandra", CELL, width) == ["Maximiliana-", "Aleksandra"]
    assert lines_of("example.org/rules/u20", CELL, width) == ["example.org/", "rules/u20"]
    narrow = width_of("semi-professionn", CELL.face, CELL.size)
    assert lines_of("semi-professionnel", CELL, narrow) == ["semi-", "professionnel"]


def test_a_no_break_space_keeps_a_line_together() -> None:
    assert lines_of("on 3\xa0May", CELL, width_of("on 3\xa0M", CELL.face, CELL.size)) == ["on", "3\xa0May"]


def test_a_narrow_no_break_space_becomes_a_common_one() -> None:
    assert clean("1\u202f140") == "1\xa0140"


def test_a_letter_outside_the_typeface_becomes_a_visible_stand_in() -> None:
    assert clean("中 a") == f"{UNSHOWN} a"
    assert not shows_all_of("中 a")


def test_a_stand_in_that_was_written_so_is_no_missing_letter() -> None:
    assert shows_all_of("box □")
