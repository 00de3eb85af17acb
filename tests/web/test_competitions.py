"""The competitions on the web: open to everybody, the same rules as in the file, and the file itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.actions.verb import Library
from tracker.eligibility.fingerprint import fingerprint, rule_set_file


def opened(visitor: FlaskClient, path: str, status: int = 200) -> str:
    """The words of a page that is valid."""
    answer = visitor.get(path)
    assert answer.status_code == status
    read_strictly(answer.text)
    return words_of(answer.text)


def test_the_list_names_every_competition_and_leads_to_it(visitor: FlaskClient, library: Library) -> None:
    page = visitor.get("/competitions").text
    for competition in library.catalogue:
        assert f'href="/competitions/{competition.id}"' in page


def test_what_is_still_to_come_stands_first_the_soonest_on_top(visitor: FlaskClient) -> None:
    words = opened(visitor, "/competitions")
    coming, _, others = words.partition("Still to come")[2].partition("No edition to come on record")
    assert coming.index("Asian Games") < coming.index("FIFA U-20 World Cup") < coming.index("Los Angeles 2028")
    assert "Pan American Games" in others
    assert "Pan American Games" not in coming
    assert "CONCACAF U-20 Championship Men · Entered by CONCACAF 2026 July 25, 2026 – August 9, 2026" in coming


def test_the_list_shows_how_the_rules_are_known_and_their_fingerprint(
    visitor: FlaskClient, library: Library
) -> None:
    words = opened(visitor, "/competitions")
    assert "10 editions 1992–2028 5 sourced, 5 recalled" in words
    assert "139 editions of 23 competitions" in words
    assert f"Fingerprint of the rule set: {fingerprint(library.catalogue)}" in words


def test_a_competition_shows_every_edition_with_its_rule_the_newest_first(
    visitor: FlaskClient, library: Library
) -> None:
    words = opened(visitor, "/competitions/olympic-men").partition("Editions ")[2]
    names = [edition.name for edition in library.catalogue.competition("olympic-men").editions]
    places = [words.index(f"{name} ") for name in names]
    assert places == sorted(places, reverse=True)
    for sentence in (
        "Rio 2016 August 4, 2016 – August 20, 2016 · BRA · 16 teams Born on or after January 1, 1993; 3 overage",
        "Squads of up to 18 · 4 alternates",
        "Known from July 15, 2021: Born on or after January 1, 1997; 3 overage places · Squads of up to 22",
        "Born on or after January 1, 2005; 3 overage places Provisional",
        "read in copies at grokipedia.com and infogalactic.com",
        "the places are counted on the active eighteen",
    ):
        assert sentence in words


def test_a_qualifier_leads_on_to_its_finals_and_to_its_own_way(visitor: FlaskClient) -> None:
    page = visitor.get("/competitions/concacaf-olympic-qualifying-men").text
    assert "Leads to Men&#39;s Olympic Football Tournament, Rio 2016: 2 places (the two finalists)" in page
    assert 'href="/routes/olympic-men/2016"' in page
    assert 'href="/routes/concacaf-olympic-qualifying-men/2015"' in page


def test_a_cancelled_edition_says_why(visitor: FlaskClient) -> None:
    assert "Cancelled. Called off because of COVID-19" in opened(visitor, "/competitions/concacaf-u20-men")


def test_a_competition_that_does_not_exist_is_answered_with_the_nearest(visitor: FlaskClient) -> None:
    assert "the nearest are olympic-men" in opened(visitor, "/competitions/olympics-men", 404)


@pytest.mark.parametrize(
    ("language", "words"), [("es", "Aún por disputar"), ("fr", "Encore à jouer"), ("en", "Still to come")]
)
def test_the_list_speaks_every_language(visitor: FlaskClient, language: str, words: str) -> None:
    assert words in opened(visitor, f"/competitions?lang={language}")


def test_the_navigation_leads_there_for_visitors_and_for_those_who_are_signed_in(
    visitor: FlaskClient, browse: Callable[[str], Browser]
) -> None:
    for page in (visitor.get("/eligibility").text, browse("pat").get("/players").text):
        assert 'href="/competitions"' in page
    for path in ("/competitions", "/competitions/olympic-men", "/routes/olympic-men/2016"):
        assert re.search(r'href="/competitions" aria-current="true"', visitor.get(path).text), path


def test_the_rules_are_handed_out_as_the_file_that_the_command_line_prints(
    visitor: FlaskClient, library: Library
) -> None:
    answer = visitor.get("/rules.json")
    mark = fingerprint(library.catalogue)
    assert answer.data == rule_set_file(library.catalogue)
    assert answer.content_type == "application/json; charset=utf-8"
    assert answer.headers["Content-Disposition"] == f"attachment; filename=rules-{mark}.json"
    assert json.loads(answer.data)["fingerprint"] == mark


def test_whoever_has_the_file_already_is_told_so(visitor: FlaskClient, library: Library) -> None:
    mark = fingerprint(library.catalogue)
    assert visitor.get("/rules.json").headers["ETag"] == f'"{mark}"'
    again = visitor.get("/rules.json", headers={"If-None-Match": f'"{mark}"'})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["Cache-Control"] == "public, max-age=3600"
    assert visitor.get("/rules.json", headers={"If-None-Match": '"another"'}).status_code == 200


def test_the_file_is_the_same_for_everybody_and_sets_no_cookie(
    visitor: FlaskClient, browse: Callable[[str], Browser]
) -> None:
    """It may be kept by whoever passes it on, so nothing of one browser may stand in it."""
    theirs, mine = visitor.get("/rules.json?lang=fr"), browse("dana").get("/rules.json?lang=fr")
    assert theirs.data == mine.data
    for answer in (theirs, mine):
        assert "Set-Cookie" not in answer.headers
        assert answer.headers["Cache-Control"] == "public, max-age=3600"
