"""The stylesheet is whole: a block that is not closed takes all that follows to screens it was not written for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.web.assets import FOLDER

#: A camera reads the square of dots in black on white alone, whatever the light.
FOR_CAMERAS = {".qr-paper", ".qr-ink"}
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(")
_LENGTH = re.compile(r"(?<![\w.-])(\d*\.?\d+)rem\b")
#: Letters are of the page's sizes, of the size around them, or on paper in points.
_SIZE = re.compile(r"var\(--size-|inherit|[\d.]+(em|pt)$|0$")
#: Below the third step a room is set by eye; from there on it is one of the steps.
_BY_EYE = 0.75


def declarations() -> Iterator[tuple[str, str, str]]:
    """Every declaration that is no token: the selector of its block, its property and its value."""
    sheet = re.sub(r"/\*.*?\*/", "", (FOLDER / "tracker.css").read_text(encoding="utf-8"), flags=re.DOTALL)
    for block in re.finditer(r"([^{}]*)\{([^{}]*)\}", sheet):
        for line in block[2].split(";"):
            name, _, value = line.strip().partition(":")
            if value and not name.startswith("--"):
                yield " ".join(block[1].split()), name, " ".join(value.split())


def test_colours_are_named_for_what_they_mean() -> None:
    raw = [one for one in declarations() if _COLOUR.search(one[2]) and one[0] not in FOR_CAMERAS]
    assert not raw, f"Name these colours among the tokens, light and dark: {raw}"


def test_letters_are_of_the_sizes_there_are() -> None:
    raw = [one for one in declarations() if one[1] == "font-size" and not _SIZE.match(one[2])]
    assert not raw, f"Take one of the sizes among the tokens: {raw}"


def test_rooms_between_things_are_steps_of_one_scale() -> None:
    rooms = (one for one in declarations() if re.match(r"(margin|padding|gap|row-gap|column-gap)", one[1]))
    raw = [one for one in rooms if any(float(length) >= _BY_EYE for length in _lengths(one[2]))]
    assert not raw, f"Take one of the steps among the tokens: {raw}"


def _lengths(value: str) -> list[str]:
    """The lengths of a value; one that is worked out of others or of the window is no step."""
    return [] if re.search(r"calc\(|clamp\(|min\(|max\(", value) else _LENGTH.findall(value)


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
