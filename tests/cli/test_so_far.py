"""How far a long file is, told at a terminal and nowhere else."""

from __future__ import annotations

from contextlib import redirect_stderr
from io import StringIO

import pytest
from tracker.cli.so_far import so_far


class Terminal(StringIO):
    """Where somebody looks."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "silent", "said"),
    [
        (Terminal(), False, "\r10,000 rows so far …\r20,000 rows so far …\n"),
        (Terminal(), True, ""),
        (StringIO(), False, ""),
    ],
    ids=["a terminal", "a terminal that is not to be told", "a pipe"],
)
def test_only_a_terminal_is_told_in_one_line(stream: StringIO, said: str, *, silent: bool) -> None:
    with redirect_stderr(stream), so_far("export-so-far", "en", silent=silent) as told:
        for rows in (10_000, 20_000):
            if told:
                told(rows)
    assert stream.getvalue() == said
