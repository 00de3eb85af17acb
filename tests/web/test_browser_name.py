"""Browsers are called what people call them."""

from __future__ import annotations

import pytest
from tracker.web.show.browser_name import browser_name

_KIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("agent", "named"),
    [
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {_KIT} Chrome/130.0.0.0 Safari/537.36", ("Chrome", "Windows")),
        (f"Mozilla/5.0 (Windows NT 10.0) {_KIT} Chrome/130.0 Safari/537.36 Edg/130.0", ("Edge", "Windows")),
        (f"Mozilla/5.0 (Linux; Android 10; K) {_KIT} Chrome/130.0 Mobile Safari/537.36", ("Chrome", "Android")),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", ("Firefox", "Linux")),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 Version/17.5 Safari/604.1",
            ("Safari", "iPhone"),
        ),
        ("curl/8.5.0", None),
        ("", None),
    ],
)
def test_a_browser_is_named_with_what_it_runs_on(agent: str, named: tuple[str, str] | None) -> None:
    assert browser_name(agent) == named
