"""Every page with every argument that it reads, and nothing right in any of them.

No list of arguments is written here: a request that writes down what it is asked for is sent first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode

import pytest
from flask import Request
from tests.web.fields_of import fields_of
from tests.web.route_oracle import ORACLE, PEOPLE
from tests.web.test_route_matrix import Place, addresses, expected, place
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.test import TestResponse

__all__ = ["place"]

#: Ready to stand behind the sign of equality: too much, too little, and what is no text at all.
HOSTILE = {
    "nothing": "",
    "below nothing": "-1",
    "more than a row has": "9223372036854775808",
    "hundreds of digits": "9" * 400,
    "digits of another script": quote("١٢٣"),
    "no day": "2026-02-30",
    "a day before all days": "0000-00-00",
    "a zero byte": "%00",
    "no UTF-8": "%ff%fe%c0%af",
    "very long": "x" * 5000,
}
ALONE = ("more than a row has", "hundreds of digits", "a zero byte", "no UTF-8")
ANSWERS = {200, 303, 400, 404}
PAGES = [path for path, row in ORACLE.items() if "GET" in row and not path.startswith("/static/")]

asked: set[str] = set()


class Noted(ImmutableMultiDict[str, str]):
    """What was sent, which notes what it is asked for."""

    def __getitem__(self, name: str) -> str:
        asked.add(name)
        return super().__getitem__(name)

    def __contains__(self, name: object) -> bool:
        asked.add(str(name))
        return super().__contains__(name)

    def getlist(self, name: str, *more: object) -> list[str]:  # type: ignore[override]
        asked.add(name)
        return super().getlist(name, *more)


class NotedRequest(Request):
    """A request whose arguments are noted."""

    parameter_storage_class = Noted


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who may read a page, and where it is."""

    person: str
    address: str
    query: str

    def get(self, place: Place, query: str = "") -> TestResponse:
        """The page, with a query."""
        return place.ask(self.person, "GET", f"{self.address}?{query}".rstrip("?"), {})


def reader_of(place: Place, path: str) -> Reader:
    """The first who gets something at a path, of those who are signed in if there is one."""
    query = ORACLE[path]["GET"].query
    for person in (*PEOPLE[1:], PEOPLE[0]):
        for address, target in addresses(place, path):
            if expected(path, "GET", person, target) in (200, 303):
                return Reader(person, address, query)
    return Reader("dana", next(addresses(place, path))[0], query)


def arguments(place: Place, path: str) -> set[str]:
    """Every argument that a page reads, also those that it reads only beside others."""
    kept, reader = place.app.request_class, reader_of(place, path)
    place.app.request_class = NotedRequest
    asked.clear()
    try:
        reader.get(place)
        reader.get(place, reader.query)
        reader.get(place, urlencode(dict.fromkeys(sorted(asked), "1")))
        # A page that copies what was sent asks the copy, so the fields of its forms are tried as well.
        return (asked | fields_of(place.app, path)) - {"v", "csrf_token"}
    finally:
        place.app.request_class = kept


def queries(reader: Reader, names: list[str]) -> Iterator[tuple[str, str]]:
    """What is wrong with a query, and the query.

    What most often breaks a page stands in each argument alone, all else being right; the rest in all at once.
    """
    right = dict(parse_qsl(reader.query))
    for what, value in HOSTILE.items():
        yield what, "&".join(f"{name}={value}" for name in names)
        for name in names if what in ALONE else ():
            others = urlencode({key: value for key, value in right.items() if key != name})
            yield f"{name} as {what}", f"{others}&{name}={value}".lstrip("&")
    yield "twice", "&".join(f"{name}=1&{name}=2" for name in names)
    yield "odd names", "&".join(f"{name}%5B%5D=1&%00=1&=&&=1" for name in names)


def test_the_arguments_of_pages_are_found(place: Place) -> None:
    """Whoever reads none of them has not read anything."""
    assert {"q", "after", "lang"} <= arguments(place, "/players")
    assert {"edition", "born"} <= arguments(place, "/eligibility")
    assert {"sex", "figure", "as-of"} <= arguments(place, "/clubs/<club_id>/gaps/people")


@pytest.mark.parametrize("path", PAGES)
def test_no_argument_of_any_page_breaks_it(place: Place, path: str) -> None:
    reader = reader_of(place, path)
    # The language is read on every page in the same way, so that one page is enough for it.
    names = sorted(arguments(place, path) - (set() if path == "/eligibility" else {"lang"}))
    wrong = []
    for what, query in queries(reader, names):
        answer = reader.get(place, query)
        if answer.status_code not in ANSWERS or "Traceback" in answer.text:
            wrong.append(f"{reader.address} with {what} gave {answer.status_code}")
    place.put_back()
    assert not wrong, "\n".join(wrong)


def heard(path: str, method: str) -> str:
    """Somebody whose role includes it, so that the address is looked at; whoever it does not is refused before."""
    within = (person for person in PEOPLE[1:] if expected(path, method, person, "missing") != 403)
    return next(within, "dana")


@pytest.mark.parametrize("path", [path for path in ORACLE if "<" in path])
def test_no_part_of_any_address_breaks_it(place: Place, path: str) -> None:
    wrong = []
    for what, value in HOSTILE.items():
        if not value:
            continue
        address = re.sub(r"<\w+>", value, path)
        for method in ORACLE[path]:
            answer = place.ask(heard(path, method), method, address, {})
            if answer.status_code not in {*ANSWERS, 403, 405}:
                wrong.append(f"{method} {path} with {what} gave {answer.status_code}")
    place.put_back()
    assert not wrong, "\n".join(wrong)


#: The front door leads a visitor on to the rules.
PRIVATE = [path for path in PAGES if path != "/" and ORACLE[path]["GET"].status("visitor", "") == 303]


def test_after_the_way_out_the_cookie_opens_no_page(place: Place) -> None:
    """The cookie is one that somebody copied before; every page that asks who one is sends it to the sign-in."""
    assert place.ask("dana", "POST", "/sign-out", {}).status_code == 303
    for path in PRIVATE:
        address = next(addresses(place, path))[0]
        answer = place.ask("dana", "GET", f"{address}?{ORACLE[path]['GET'].query}", {})
        assert answer.status_code == 303, path
        assert (answer.location or "").startswith("/sign-in"), path
    place.put_back()
    assert place.ask("dana", "GET", "/players", {}).status_code == 200


def test_no_page_of_a_fault_tells_how_it_came_about(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the verbs fall over, the page has a reference, and neither the cause nor a line of the program."""

    def broken(*_: object, **__: object) -> None:
        message = "secret-canary"
        raise RuntimeError(message)

    monkeypatch.setattr("tracker.actions.verb.open_session", broken)
    failed = 0
    for path in PAGES:
        reader = reader_of(place, path)
        answer = reader.get(place, reader.query)
        assert not [word for word in ("canary", "Traceback", ".py", "RuntimeError") if word in answer.text], path
        if answer.status_code == 500:
            failed += 1
            assert re.search(r"Reference: [0-9a-f]{8}", answer.text), path
    assert failed > len(PAGES) / 3, "Most pages do a verb that looks something up."
