"""Lines of a text file that are cut at their delimiters and need nothing else, as nearly all of a long file are.

`csv` makes a list of each row. Where no cell is quoted and all rows are as long as each other, many lines are cut
at once, and every so many cells of what comes of it are a column.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.football.cell_marks import may_be_marked
from tracker.importing.sheet import ROWS_IN_A_BLOCK, Block

#: Behind these, an apostrophe may guard against being computed (`tracker.football.spreadsheet_text`).
_BEFORE_GUARDS = ("\n", ";", "|", "\t")


@dataclass(frozen=True, slots=True)
class PlainLines:
    """Lines without any quotation mark, each of which is a row with some text in it.

    `ending` is what all of them end with, but for the last line of a file.
    """

    lines: Sequence[str]
    delimiter: str
    ending: str

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Row by row."""
        return (tuple(line.removesuffix(self.ending).split(self.delimiter)) for line in self.lines)

    def blocks(self, width: int) -> Iterator[Block]:
        """Column by column."""
        for first in range(0, len(self.lines), ROWS_IN_A_BLOCK):
            yield self._block(self.lines[first : first + ROWS_IN_A_BLOCK], width)

    def _block(self, lines: Sequence[str], width: int) -> Block:
        """Every so many cells; nothing where a line has not as many, so that its break stands in another column."""
        text = "\n" + "".join(lines)
        if not text.endswith(self.ending):
            text += self.ending
        returns = self.ending == "\r\n"
        text = text.replace("\r", self.delimiter) if returns else text.replace("\n", f"{self.delimiter}\n")
        cells = text[0 if returns else 1 :].split(self.delimiter)
        firsts = "".join(cells[:-1:width])
        if len(cells) != width * len(lines) + 1 or firsts.count("\n") != len(lines):
            return None
        return [firsts.split("\n")[1:], *(cells[place::width] for place in range(1, width))]


def plain_lines(lines: Sequence[str], delimiter: str) -> PlainLines | None:
    """Lines that are no more than they seem; nothing where any of them has to be looked at more closely.

    >>> lines = plain_lines(["Ada,female\\n", "Ben,male"], ",")
    >>> list(lines.blocks(2)) if lines else None
    [[['Ada', 'Ben'], ['female', 'male']]]
    >>> plain_lines(["Ada,female\\n", '"Rowe, Ben",male'], ",")
    """
    text, ending = "".join(lines), "\r\n" if lines[0].endswith("\r\n") else "\n"
    if '"' in text or may_be_marked(text) or text.endswith("\r") or max(map(len, lines)) > csv.field_size_limit():
        return None
    if _may_be_guarded(text, delimiter) or _any_is_empty(lines, delimiter):
        return None
    breaks, returns = text.count("\n") + (not text.endswith("\n")), text.count("\r")
    # A line ends with its first break, so that each return is one of an ending if all lines end with `\\n`.
    if breaks != len(lines) or returns not in (0, len(lines)):
        return None
    return PlainLines(lines, delimiter, ending)


def _may_be_guarded(text: str, delimiter: str) -> bool:
    return "'" in text and (text[0] == "'" or any(f"{before}'" in text for before in (delimiter, *_BEFORE_GUARDS)))


def _any_is_empty(lines: Sequence[str], delimiter: str) -> bool:
    """Whether there is a line without any text."""
    firsts = "".join([line[0] for line in lines])
    if delimiter not in firsts and firsts.split() == [firsts]:
        return False
    return any(not line.replace(delimiter, "").strip() for line in lines)
