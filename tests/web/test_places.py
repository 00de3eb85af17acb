"""Every page that somebody works on is a place: the search over any page finds it by its name."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask, url_for
from tests.people import Cast
from tests.web.browsing import Browser
from tests.web.test_search import found
from tracker.web.places import places_of

#: Pages with an address of their own that nobody goes to by a name, and why.
NO_PLACES = {
    "search.look": "It is the search itself.",
    "front.door": "The name of the product leads to it, on every page.",
    "sign_in.form": "The masthead leads to it for as long as nobody is signed in.",
    "second_factor.ask": "It is a step of signing in.",
    "passwords.forgotten": "It is a step of signing in.",
    "second_factor.manage": "It is a part of one's own account.",
    "roles.choose": "It is a step of signing in.",
    "pool.depth": "It answers a question that is put to the pool.",
    "pool.late": "It answers a question that is put to the pool.",
    "pool.why": "It answers a question that is put to the pool.",
    "duplicates.pair": "It shows two records that the list of such pairs names.",
    "competitions.take_along": "It is a file.",
    "competitions.rules_file": "It is a file.",
}


def test_every_page_without_a_number_in_its_address_is_a_place_of_somebody(
    sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    cast = sqlite_cast
    everybody = (cast.parent, cast.player, cast.director, cast.coach, cast.scout, cast.officer, cast.administrator)
    with sqlite_app.test_request_context():
        places = {address for actor in everybody for address in places_of(actor)}
        elsewhere = {
            rule.endpoint
            for rule in sqlite_app.url_map.iter_rules()
            if "GET" in (rule.methods or ()) and not rule.arguments and url_for(rule.endpoint) not in places
        }
    assert sorted(elsewhere) == sorted(NO_PLACES), "Name a new page in `tracker/web/places.py`, or here."


def test_a_director_finds_the_reports_of_many_by_their_name(browse: Callable[[str], Browser]) -> None:
    assert found(browse("dana"), "reports")["Reports of many players"] == "/reports"
