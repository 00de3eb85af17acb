"""No two parts of a page are called the same: what is named by the second would be read out as the first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest
from flask import Flask
from tests.people import Cast
from tests.web.browsing import Browser
from tests.web.every_page import PAGES, ROLES, make, visits
from tests.web.girls import fill
from tracker.wiring import House

_ID = re.compile(r'<[^>]*\bid="([^"]+)"')


@pytest.fixture
def addresses(sqlite_house: House, sqlite_cast: Cast, browse: Callable[[str], Browser]) -> dict[str, set[str]]:
    """Every address that there is, by person."""
    fill(sqlite_house.engine, sqlite_cast, 3, shared=True)
    made = make(sqlite_house, sqlite_cast, sqlite_cast.ilse, browse)
    numbers = {name: getattr(sqlite_cast, name) for name in ("maya", "ilse", "noor", "theo", "harbour", "hill")}
    found: dict[str, set[str]] = {person: set() for person in (*ROLES, "pat")}
    for path in PAGES:
        for person, address in visits(path, numbers, made):
            found[person].add(address)
    return found


def test_no_two_parts_of_a_page_are_called_the_same(
    sqlite_app: Flask, browse: Callable[[str], Browser], addresses: dict[str, set[str]]
) -> None:
    twice = {}
    for person, paths in addresses.items():
        browser = Browser(sqlite_app) if person == "visitor" else browse(person)
        for path in sorted(paths):
            answer = browser.get(path)
            assert answer.status_code == 200, f"{person} at {path}"
            counted = Counter(_ID.findall(answer.text))
            wrong = [name for name, times in counted.items() if times > 1]
            if wrong:
                twice[f"{person} at {path}"] = wrong
    assert twice == {}
