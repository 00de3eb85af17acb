"""The stylesheet is whole: a block that is not closed takes all that follows to screens it was not written for."""

from __future__ import annotations

import re

from tracker.web.assets import FOLDER


def test_every_block_is_closed_before_the_next_part_begins() -> None:
    sheet = (FOLDER / "tracker.css").read_text(encoding="utf-8")
    depth, open_since = 0, 0
    for number, line in enumerate(sheet.splitlines(), start=1):
        if line.startswith("/*"):
            assert depth == 0, f"Line {number} begins a part while the block of line {open_since} is open."
        told = re.sub(r'/\*.*?\*/|"[^"]*"', "", line)
        if "{" in told and depth == 0:
            open_since = number
        depth += told.count("{") - told.count("}")
        assert depth >= 0, f"Line {number} closes a block that is not open."
    assert depth == 0, f"The block of line {open_since} is never closed."
