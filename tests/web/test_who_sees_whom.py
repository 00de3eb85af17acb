"""Every person at every child's page and report. The oracle is written by hand and knows nothing of the policy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from tests.conftest import house_on
from tests.people import Cast
from tests.web.browsing import Browser, gather, token_on, without_nonce
from tracker.actions.verb import Library
from tracker.store.engine import open_engine
from tracker.web.app import create_app

CHILDREN = ("maya", "ilse", "noor", "theo", "missing")

#: Whom each person sees. Nils says that he is the father of Noor, but no club has confirmed it.
SEES = {
    "visitor": set[str](),
    "pat": {"maya"},
    "odile": {"ilse"},
    "nils": set[str](),
    "dana": {"maya", "ilse"},
    "rowan": {"noor", "theo"},
    "sam": {"ilse"},
    "alex": set[str](),
    "cass": {"maya", "ilse"},
    "ona": {"ilse"},
    "own_ilse": {"ilse"},
}


@pytest.fixture(scope="module")
def gathered(
    sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Flask, Cast]]:
    """One house for the whole matrix; what is looked at there changes nothing for the next who looks."""
    folder = tmp_path_factory.mktemp("who-sees-whom")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    yield create_app(house_on(engine, library, folder)), gather(engine)
    engine.dispose()


@pytest.fixture(scope="module")
def browsers(gathered: tuple[Flask, Cast]) -> dict[str, Browser]:
    """A browser for each person."""
    app, _ = gathered
    return {name: Browser(app) if name == "visitor" else Browser(app).signed_in(name) for name in SEES}


def expected(person: str, child: str) -> int:
    """Found, not found, or sign in first."""
    return 303 if person == "visitor" else 200 if child in SEES[person] else 404


@pytest.mark.parametrize("child", CHILDREN)
@pytest.mark.parametrize("person", SEES)
def test_a_page_exists_only_for_those_who_see_the_child(
    gathered: tuple[Flask, Cast], browsers: dict[str, Browser], person: str, child: str
) -> None:
    number = getattr(gathered[1], child, 999_999)
    assert browsers[person].get(f"/players/{number}").status_code == expected(person, child)


@pytest.mark.parametrize("child", CHILDREN)
@pytest.mark.parametrize("person", SEES)
def test_a_report_exists_only_for_those_who_see_the_child(
    gathered: tuple[Flask, Cast], browsers: dict[str, Browser], person: str, child: str
) -> None:
    number = getattr(gathered[1], child, 999_999)
    answer = browsers[person].send(
        f"/players/{number}/report",
        {"language": "en"},
        read_at="/sign-in" if person == "visitor" else "/eligibility",
    )
    # Nobody issues a report in the role of an administrator, whatever the child.
    assert answer.status_code == (403 if person == "alex" else expected(person, child))
    assert answer.data.startswith(b"%PDF") is (answer.status_code == 200)


@pytest.mark.parametrize("person", sorted(set(SEES) - {"visitor"}))
def test_the_list_names_those_one_sees_and_nobody_else(
    gathered: tuple[Flask, Cast], browsers: dict[str, Browser], person: str
) -> None:
    page = browsers[person].get("/players").text
    numbers = {child: getattr(gathered[1], child) for child in CHILDREN if child != "missing"}
    assert {child for child, number in numbers.items() if f'"/players/{number}"' in page} == SEES[person]


@pytest.mark.parametrize("person", ["pat", "rowan", "sam"])
def test_a_stranger_and_nobody_are_the_same_page(
    gathered: tuple[Flask, Cast], browsers: dict[str, Browser], person: str
) -> None:
    stranger = next(child for child in CHILDREN if child not in SEES[person] and child != "missing")
    number = getattr(gathered[1], stranger)
    there = browsers[person].get(f"/players/{number}").text
    nobody = browsers[person].get("/players/999999").text
    assert _alike(there, number) == _alike(nobody, 999_999)


def _alike(page: str, number: int) -> str:
    """A page without what differs on every page: the number asked for, the nonce, and the token."""
    page = without_nonce(page)
    return page.replace(f"player {number} ", "").replace(token_on(page), "")
