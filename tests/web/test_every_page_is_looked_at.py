"""No page is left out of the round of `make audit`: what nobody could open there has no place to hide."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.web.every_page import MADE, NO_PAGE, ON_THE_WAY, PAGES, visits
from tests.web.route_oracle import ORACLE

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("path", PAGES)
def test_somebody_looks_at_every_page(path: str) -> None:
    assert list(visits(path, {}, dict.fromkeys(MADE, "/"))), (
        f"Nobody of the round can open {path}: say in tests/web/every_page.py how what it is about is made, or "
        "why it is no page."
    )


def test_what_is_left_out_is_still_there_and_looked_at_elsewhere() -> None:
    assert not {*NO_PAGE, *ON_THE_WAY, *MADE} - set(ORACLE)
    assert all((ROOT / test).exists() for test in ON_THE_WAY.values())
