"""Arabic and Hebrew names stand in right order and shape where the extra `rtl` is installed."""

from __future__ import annotations

import pytest
from tracker.reports.fonts import covers
from tracker.reports.text import one_line

HEBREW = "\u05e0\u05d5\u05e2\u05d4"
ARABIC = "\u0644\u064a\u0644\u0649"


def test_a_hebrew_name_is_turned_round_for_the_pen() -> None:
    pytest.importorskip("bidi", reason="The extra rtl is not installed.")
    assert one_line(f"Lee {HEBREW} Poe") == f"Lee {HEBREW[::-1]} Poe"


def test_an_arabic_name_takes_its_joined_shapes() -> None:
    pytest.importorskip("arabic_reshaper", reason="The extra rtl is not installed.")
    pytest.importorskip("bidi", reason="The extra rtl is not installed.")
    shown = one_line(ARABIC)
    assert shown != ARABIC
    assert all("\ufe70" <= letter <= "\ufeff" for letter in shown)


def test_the_typeface_has_both_scripts_in_both_weights() -> None:
    assert all(map(covers, HEBREW + ARABIC))
