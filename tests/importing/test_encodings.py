"""The letters of a text file: known for certain, said by a person, or asked with the rows to see."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tracker.i18n.speak import speaker
from tracker.importing.encodings import ENCODINGS, UnsureEncodingError, candidates, codec_of
from tracker.importing.faults import UnreadableError
from tracker.importing.read_sheet import Reading, read_sheet

POLISH = "name,club\nAnna,Lech\nŁukasz Żółć,Kraków\n"


def refusal(content: bytes, encoding: str) -> str:
    """The sentence with which a statement is refused."""
    with pytest.raises(UnreadableError) as caught:
        read_sheet(content, Reading(encoding))
    return speaker("en")(caught.value.fault.phrase)


def test_a_file_that_is_not_unicode_is_asked_about_with_its_rows_in_each_encoding() -> None:
    with pytest.raises(UnsureEncodingError) as caught:
        read_sheet(POLISH.encode("cp1250"))
    shown = {one.encoding: one.rows for one in caught.value.candidates}
    assert shown["windows-1250"] == ("Łukasz Żółć,Kraków",)
    assert shown["windows-1252"] == ("£ukasz ¯ó³æ,Kraków",)
    assert len(set(shown.values())) == len(shown), "Two encodings that make the same text are one question."


@pytest.mark.parametrize("name", ENCODINGS)
def test_the_encoding_that_somebody_states_gives_exactly_the_names(name: str) -> None:
    letters = "ÀÉîöü" if name in ("windows-1252", "macintosh", "ibm-850", "iso-8859-15") else ""
    letters = letters or bytes(range(0xE0, 0xF0)).decode(ENCODINGS[name], errors="ignore")
    sheet = read_sheet(f"name\n{letters}\n".encode(ENCODINGS[name]), Reading(name.upper()))
    assert [row.cells for row in sheet.rows] == [(letters,)]


def test_an_encoding_that_makes_the_same_text_is_offered_once() -> None:
    named = [one.encoding for one in candidates("name\nJosé\n".encode("cp1252"))]
    assert named.count("windows-1252") == 1
    assert "windows-1254" not in named, "José is José in both."


def test_an_encoding_in_which_some_byte_is_no_letter_is_not_offered() -> None:
    named = [one.encoding for one in candidates("name\nŠimon Ťažký\n".encode("cp1250"))]
    assert "windows-1250" in named
    assert "windows-1252" not in named, "The byte of Ť is no letter there."


def test_a_statement_that_is_certainly_wrong_is_refused() -> None:
    assert refusal(POLISH.encode(), "windows-1252").startswith("The file is in Unicode and says so itself")
    assert refusal(POLISH.encode("utf-16"), "windows-1252").startswith("The file is in Unicode")
    assert refusal("name\nŠimon Ťažký\n".encode("cp1250"), "windows-1252") == (
        "The file is not in windows-1252: some of its bytes are no letters there."
    )
    assert refusal(POLISH.encode("cp1250"), "rot13").startswith("“rot13” is no encoding that can be read here")


def test_plain_letters_are_the_same_whatever_is_stated() -> None:
    assert read_sheet(b"name\nAnna\n", Reading("windows-1250")).header == ("name",)


def test_bytes_that_are_no_text_are_not_asked_about() -> None:
    assert refusal(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "").startswith("This is not a text file")


@settings(max_examples=examples(40))
@given(st.binary(max_size=200), st.sampled_from([1, 174_762, 174_763, 200_000]))
def test_what_is_not_utf_8_names_the_line_that_python_finds(tail: bytes, lines: int) -> None:
    content = b"plain\n" * lines + tail
    try:
        content.decode()
    except UnicodeDecodeError as error:
        expected = content[: error.start].count(b"\n") + 1
    else:
        return
    with pytest.raises(UnreadableError) as caught:
        codec_of(content)
    fault = caught.value.fault.phrase
    assert fault.code == "import-file-no-text" or dict(fault.values)["line"] == str(expected)
