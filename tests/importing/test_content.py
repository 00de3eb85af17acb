"""Files that are read where they lie, walk after walk, and held nowhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.i18n.speak import speaker
from tracker.importing.content import OnDisk, lying_at, pieces, whole
from tracker.importing.encodings import UnsureEncodingError
from tracker.importing.faults import Fault, UnreadableError
from tracker.importing.read_sheet import Reading, read_sheet
from tracker.importing.sheet import Row, parts_of

NAMES = "name,club\nŻaneta Żółć,Lech\nJosé Núñez,São João\n"


def lying(folder: Path, content: bytes) -> OnDisk:
    path = folder / "players.csv"
    path.write_bytes(content)
    found = lying_at(path)
    assert isinstance(found, OnDisk)
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_on_the_disk_is_the_sheet_that_its_bytes_are(tmp_path: Path, encoding: str) -> None:
    content = NAMES.encode(encoding)
    here, sent = read_sheet(lying(tmp_path, content)), read_sheet(content)
    assert (here.header, list(here.rows)) == (sent.header, list(sent.rows))
    assert list(here.rows) == list(here.rows)


def test_an_encoding_that_was_said_is_believed_of_it_as_well(tmp_path: Path) -> None:
    content = "name,club\nŻaneta Żółć,Lech\n".encode("cp1250")
    file = lying(tmp_path, content)
    with pytest.raises(UnsureEncodingError):
        read_sheet(file)
    assert next(iter(read_sheet(file, Reading("windows-1250")).rows)).cells == ("Żaneta Żółć", "Lech")


def test_a_letter_that_lies_between_two_pieces_is_a_letter(tmp_path: Path) -> None:
    content = b"name\n" + b"x" * ((1 << 20) - 6) + "é".encode() + b"\nrest\n"
    assert len(list(pieces(lying(tmp_path, content)))) == 2
    assert whole(lying(tmp_path, content)) == content
    with pytest.raises(UnreadableError, match="import-field-huge"):
        list(read_sheet(lying(tmp_path, content)).rows)
    with pytest.raises(UnsureEncodingError) as caught:
        read_sheet(lying(tmp_path, content.replace("é".encode(), b"\xc3x")))
    assert dict(caught.value.fault.phrase.values)["line"] == "2"


@pytest.mark.parametrize("many", [False, True])
@pytest.mark.parametrize("before", [False, True])
def test_a_file_that_is_changed_meanwhile_is_no_file(tmp_path: Path, *, many: bool, before: bool) -> None:
    """Whether between two walks or in the midst of one; what was checked is not what would be taken in."""
    file = lying(tmp_path, b"name\nAnna\nBea\n")
    sheet = read_sheet(file)
    walk = parts_of(sheet.rows, 1) if many else iter(sheet.rows)
    if not before:
        next(walk)
    file.path.write_bytes(b"name\nAnna\nCleo\n")
    os.utime(file.path, ns=(1, 1))
    with pytest.raises(UnreadableError) as caught:
        list(walk)
    assert speaker("en")(caught.value.fault.phrase).startswith("The file was changed while it was being read")


def test_a_file_that_is_gone_meanwhile_is_said_to_be_changed(tmp_path: Path) -> None:
    sheet = read_sheet(lying(tmp_path, b"name\nAnna\n"))
    (tmp_path / "players.csv").unlink()
    with pytest.raises(UnreadableError, match="import-file-changed"):
        list(sheet.rows)


def test_a_pipe_is_held_because_it_can_be_read_once(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as file:
        file.write(b"name\nAnna\n")
    try:
        assert lying_at(Path(f"/dev/fd/{reading}")) == b"name\nAnna\n"
    finally:
        os.close(reading)


cells = st.text(st.sampled_from("a'=; \té⟦⟧\n\r\"x"), max_size=6)
LINES = st.lists(st.lists(cells, max_size=4), max_size=12)


@given(LINES, st.sampled_from(['"', ""]), st.integers(1, 5))
def test_many_rows_at_a_time_are_the_rows_one_by_one(lines: list[list[str]], quote: str, size: int) -> None:
    """With empty rows, lines above the heading, guarded and marked cells, and quotation marks that never close."""
    rows = [
        ",".join(f"{quote}{cell.replace(quote, '') if quote else cell}{quote}" for cell in line) for line in lines
    ]
    content = "\n".join(["name,sex,born", *rows]).encode()
    sheet = read_sheet(content)
    one_by_one, told = walked(iter(sheet.rows))
    in_parts: list[Row] = []
    said = None
    try:
        for part in parts_of(sheet.rows, size):
            assert 1 <= len(part.numbers) <= size
            in_parts.extend(part.rows)
    except UnreadableError as error:
        said = error.fault
    assert (in_parts, said) == (one_by_one, told)


ODD = {
    "guarded against being computed": "'=1+1,female,",
    "guarded within the row": "Ada,female,'-",
    "guarded behind a bar": "Ada|'+1,female,",
    "marked with what was wrong": "Ada ⟦Who is it?⟧,female,",
    "quoted": '"Marsh, Ada",female,',
    "quoted over two lines": '"Marsh\nAda",female,',
    "without any text": ",,",
    "of white space": " , ,",
    "no line at all": "",
    "too short": "Ada,female",
    "too long": "Ada,female,,",
    "too short and the next too long": "Ada,female\nBen,male,,",
    "ended in another way": "Ada,female,\rBen,male,",
}


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("size", [1, 10])
@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_one_row_that_is_otherwise_is_read_as_if_it_were_alone(
    odd: str, ending: str, size: int, *, last: bool
) -> None:
    rows = ["O'Hara,female,2008", "Bea,female,", odd, *([] if last else ["Cleo,female,2009", ",,2010", ""])]
    sheet = read_sheet(ending.join(["name,sex,born", *rows]).encode())
    parts = list(parts_of(sheet.rows, size))
    assert [row for part in parts for row in part.rows] == list(sheet.rows)
    for part in parts:
        blocks = [block for block in part.cells.blocks(3) if block]
        cells = [row for block in blocks for row in zip(*block, strict=True)]
        assert cells in ([], [row.cells for row in part.rows])


def test_a_cell_without_end_is_refused_among_many_as_it_is_alone() -> None:
    sheet = read_sheet(b"name,club\nAnna,Lech\nBea," + b"x" * 200_000 + b"\nCleo,Hill\n")
    parts = parts_of(sheet.rows, 10)
    assert [row.number for row in next(parts).rows] == [2]
    with pytest.raises(UnreadableError) as caught:
        next(parts)
    assert (caught.value.fault.row, caught.value.fault.phrase.code) == (3, "import-field-huge")


def walked(rows: Iterator[Row]) -> tuple[list[Row], Fault | None]:
    found: list[Row] = []
    try:
        found.extend(rows)
    except UnreadableError as error:
        return found, error.fault
    return found, None
