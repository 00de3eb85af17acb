"""What is wrong with a cell, written into it where a file has no room beside, and read back as what it was.

A copy of somebody's sheet may come back with half of the cells put right. The remarks in the others must not be
taken for part of a name.
"""

from __future__ import annotations

import re

_OPENS, _CLOSES = "⟦", "⟧"
_MARK = re.compile(rf"\s*{_OPENS}[^{_CLOSES}]*{_CLOSES}\s*$")


def marked_text(cell: str, remark: str) -> str:
    """A cell's text with a remark behind it.

    >>> marked_text("2027", "The birth lies ahead.")
    '2027 ⟦The birth lies ahead.⟧'
    """
    said = " ".join(remark.replace(_OPENS, "[").replace(_CLOSES, "]").split())
    return f"{cell} {_OPENS}{said}{_CLOSES}"


def unmarked_text(cell: str) -> str:
    """The text that a cell had before a remark was written into it.

    >>> unmarked_text("2027 ⟦The birth lies ahead.⟧"), unmarked_text("2027")
    ('2027', '2027')
    """
    return _MARK.sub("", cell) if may_be_marked(cell) else cell


def may_be_marked(text: str) -> bool:
    """Whether there may be a remark in a text; a whole row is asked about at once."""
    return _CLOSES in text
