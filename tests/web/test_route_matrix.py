"""Every route × method × person × what its path names, against an oracle written by hand (`route_oracle`)."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import house_on
from tests.in_full import IN_FULL
from tests.web.browsing import Browser, gather, token_on
from tests.web.route_oracle import ORACLE, PEOPLE, TARGETS, Answer
from tracker.actions.verb import Library
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.web.app import create_app
from werkzeug.test import TestResponse

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
_HOW = "Write a line for it into ORACLE of tests/web/route_oracle.py, whose first lines say how."


@dataclass(frozen=True, slots=True)
class Visit:
    """A browser's cookies as they were after signing in, and the token of its forms; nothing changes them."""

    cookies: str
    token: str


@dataclass(frozen=True, slots=True)
class Place:
    """A house with the cast in it, which is put back after each deed, so that no cell depends on another."""

    app: Flask
    file: Path
    before: Path
    visits: dict[str, Visit]
    numbers: dict[str, int]
    ties: dict[str, int]

    def put_back(self) -> None:
        """Let nothing have been done."""
        with sqlite3.connect(self.before) as before, sqlite3.connect(self.file) as file:
            before.backup(file)

    def ask(self, person: str, method: str, path: str, form: dict[str, str]) -> TestResponse:
        """What a person gets, with the token that a form needs."""
        visit = self.visits[person]
        changes = method not in ("GET", "HEAD", "OPTIONS", "TRACE")
        data = {**form, "csrf_token": visit.token} if changes else None
        client = self.app.test_client(use_cookies=False)
        return client.open(path, method=method, data=data, headers={"Cookie": visit.cookies}, buffered=True)


@pytest.fixture(scope="module")
def place(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """Everybody signed in once."""
    folder = tmp_path_factory.mktemp("routes")
    file = folder / "tracker.sqlite"
    shutil.copy(sqlite_template, file)
    engine = open_engine(f"sqlite:///{file}")
    cast = gather(engine)
    app = create_app(house_on(engine, library, folder))
    visits = {person: _visit(app, person) for person in PEOPLE}
    names = ("maya", "ilse", "noor", "theo", "harbour", "hill")
    with Session(engine) as session:
        held = {row.player_id: row.id for row in session.scalars(select(t.Guardian).order_by(t.Guardian.id))}
    numbers = {name: getattr(cast, name) for name in names}
    ties = {
        name: held[number] for name, number in numbers.items() if number in held and name in TARGETS["player_id"]
    }
    shutil.copy(file, folder / "before.sqlite")
    yield Place(app, file, folder / "before.sqlite", visits, numbers, ties)
    engine.dispose()


def _visit(app: Flask, person: str) -> Visit:
    browser = Browser(app) if person == "visitor" else Browser(app).signed_in(person)
    token = token_on(browser.get("/sign-in" if person == "visitor" else "/eligibility").text)
    kept = {name: browser.cookie(name) for name in ("tracker", "tracker-form")}
    return Visit("; ".join(f"{name}={value}" for name, value in kept.items() if value), token)


def path_of(rule: str) -> str:
    """A rule without its converters."""
    return re.sub(r"<(?:[^:<>]*:)?(\w+)>", r"<\1>", rule)


def declared(app: Flask) -> dict[str, set[str]]:
    """Every path and the methods that it answers."""
    found: dict[str, set[str]] = {}
    for rule in app.url_map.iter_rules():
        found.setdefault(path_of(rule.rule), set()).update(rule.methods or ())
    return found


def addresses(place: Place, path: str) -> Iterator[tuple[str, str]]:
    """The path with everything that its parameters are tried with, and the name of what it then is about."""
    names = re.findall(r"<(\w+)>", path)
    for chosen in product(*(TARGETS[name] for name in names)):
        address = path
        for name, target in zip(names, chosen, strict=True):
            missing = "nowhere" if name in ("code", "competition", "filename") else "999999"
            value = str(place.numbers.get(target, missing if target == "missing" else target))
            address = address.replace(f"<{name}>", value)
        yield address, chosen[0] if chosen else ""


def expected(path: str, method: str, person: str, target: str) -> int:
    """What the oracle says."""
    if method == "OPTIONS":
        return 200
    answer = row_of(path, method)
    return 405 if answer is None else answer.status(person, target)


def row_of(path: str, method: str) -> Answer | None:
    """The line of a method; a head is that of the page, where it has no line of its own."""
    row = ORACLE[path]
    return row.get(method) or (row.get("GET") if method == "HEAD" else None)


def tried_with_all(path: str, method: str) -> bool:
    """Whether a method is tried with everybody whom a page may be about, and not with the first alone.

    An absent method is refused before anything is looked up, and a head is made by what makes the page, which is
    asked for about each of them.
    """
    return method in ORACLE[path] or (method == "HEAD" and IN_FULL)


def faults(place: Place, path: str, person: str) -> tuple[int, list[str]]:
    """How many cells were tried, and what was wrong in which."""
    found, tried = list[str](), 0
    tried_first = next(addresses(place, path))[1]
    for method in METHODS:
        answer = row_of(path, method) or Answer(405)
        refusals: dict[str, tuple[str, str]] = {}
        for address, target in addresses(place, path):
            if target not in ("", "missing", tried_first) and not tried_with_all(path, method):
                continue
            tried += 1
            # A tie of Maya's is sent for a child that is not there, so that only the child is missing.
            link = place.ties.get(target, place.ties["maya"])
            form = {name: value.format(link=link) for name, value in answer.form.items()}
            got = place.ask(person, method, f"{address}?{answer.query}".rstrip("?"), form)
            if method == "POST" and "POST" in ORACLE[path]:
                place.put_back()
            wanted = expected(path, method, person, target)
            if got.status_code != wanted:
                found.append(f"{person}: {method} {address} ({target}) gave {got.status_code} and not {wanted}")
            turned_away = person == "visitor" and wanted == 303 and path != "/"
            if turned_away and not (got.location or "").startswith("/sign-in"):
                found.append(f"{person}: {method} {address} led to {got.location} and not to the sign-in")
            if got.status_code == wanted == 404 and (answer.sees is None or target not in answer.sees[person]):
                refusals[target] = (address, _alike(got, address))
        for target, (address, page) in refusals.items():
            if "missing" in refusals and page != refusals["missing"][1]:
                found.append(f"{person}: {method} {address} ({target}) does not look like what is missing")
    return tried, found


def _above(address: str) -> Iterator[str]:
    """The addresses above one, to which a page of refusal may lead on."""
    while (address := address.rpartition("/")[0]).count("/") > 1:
        yield address


def _alike(answer: TestResponse, address: str) -> str:
    """A page without what differs on every page: nonce, token, reference, and what was asked for."""
    page = re.sub(r'(name="csrf_token" value|nonce)="[^"]*"', "", answer.text)
    page = re.sub(r"Reference: [0-9a-f]{8}", "", page)
    for above in (address, *_above(address)):
        page = page.replace(f'"{above}"', '"?"')
    page = page.replace(address, "?")
    for part in address.split("/")[2:]:
        page = re.sub(rf"(player|club|federation) (?:&#39;)?{re.escape(part)}(?![0-9A-Za-z])(?:&#39;)?", "?", page)
    return page


def test_the_oracle_has_a_row_for_every_route(place: Place) -> None:
    known = {path: {method for method in methods if method in ("GET", "POST")} for path, methods in ORACLE.items()}
    found = {path: methods - {"HEAD", "OPTIONS"} for path, methods in declared(place.app).items()}
    unknown = {path: sorted(methods - known.get(path, set())) for path, methods in found.items()}
    assert not {path: methods for path, methods in unknown.items() if methods}, _HOW
    gone = {path: sorted(methods - found.get(path, set())) for path, methods in known.items()}
    assert not {path: methods for path, methods in gone.items() if methods}, "These are no routes any more."
    parameters = {name for path in found for name in re.findall(r"<(\w+)>", path)}
    assert parameters <= set(TARGETS), (
        "Say in TARGETS of tests/web/route_oracle.py what the parameter is tried with."
    )


@pytest.mark.parametrize("path", ORACLE)
def test_everybody_gets_what_the_oracle_says(place: Place, path: str) -> None:
    # What another path has tried is not counted against this one.
    place.put_back()
    tried, found = 0, list[str]()
    for person in PEOPLE:
        cells, wrong = faults(place, path, person)
        tried, found = tried + cells, found + wrong
    assert not found, f"{len(found)} of {tried} cells of {path}:\n" + "\n".join(found)
