"""What the rule files say in English alone is marked as English on a page in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import html5lib
import pytest
from flask.testing import FlaskClient
from tests.actions.test_club_quota import edition, in_senior_football, rule, version, with_rule
from tests.actions.test_gaps import add
from tests.people import Cast
from tests.web.browsing import Browser, token_on
from tests.web.test_gaps import club
from tests.web.test_squads import begun
from tracker.actions.verb import Library
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]
OTHERS = pytest.mark.parametrize("language", ["es", "fr"])
#: Shorter ones are names, which no language owns.
_SHORTEST = 14
_LANG = "lang"


@pytest.fixture(scope="module")
def texts(library: Library) -> frozenset[str]:
    """Everything that the rule files say in English."""
    found: set[str | None] = set()
    for competition in library.catalogue:
        found.add(competition.description)
        for one in competition.editions:
            found |= {one.note, one.format, *(way.how for way in one.qualifies_for)}
            found |= {way.source for way in one.qualifies_for}
            found |= {one.cancelled.note, one.cancelled.source} if one.cancelled else set()
            found |= {said for ruled in one.versions for said in (ruled.note, ruled.source)}
    for system in library.age_systems:
        found |= {said for ruled in system.rules for said in (ruled.note, ruled.source)}
    return frozenset(text for text in found if text and len(text) >= _SHORTEST)


def read_aloud(page: str) -> Iterator[tuple[str, str]]:
    """Every stretch of text in the main part of a page, and the language in which it is read aloud."""

    def stretches(element: Any, language: str) -> Iterator[tuple[str, str]]:
        own = element.attrib.get(_LANG, language)
        yield own, element.text or ""
        for part in element:
            yield from stretches(part, own)
            yield own, part.tail or ""

    tree = html5lib.parse(page, namespaceHTMLElements=False)
    (main,) = tree.iter("main")
    yield from stretches(main, tree.attrib[_LANG])


def marked(page: str, texts: frozenset[str], language: str) -> set[str]:
    """The English texts on a page; one that is read aloud in another language fails the test."""
    found = set()
    for spoken, text in read_aloud(page):
        held = {one for one in texts if one in text}
        assert not held or spoken == "en", f"{held} is read aloud as {spoken}."
        found |= held
    assert f'<html lang="{language}"' in page
    return found


@OTHERS
def test_every_competition_and_the_way_to_each_finals(
    visitor: FlaskClient, library: Library, texts: frozenset[str], language: str
) -> None:
    seen: set[str] = set()
    for competition in library.catalogue:
        seen |= marked(visitor.get(f"/competitions/{competition.id}?lang={language}").text, texts, language)
        if "olympic" in competition.id:
            address = f"/routes/{competition.id}/{competition.editions[-1].id}?lang={language}"
            seen |= marked(visitor.get(address).text, texts, language)
    said = [one for competition in library.catalogue for one in competition.editions]
    assert {one.format for one in said if one.format} <= seen
    assert {one.cancelled.note for one in said if one.cancelled} <= seen
    assert {way.how for one in said for way in one.qualifies_for if way.how and way.how in texts} <= seen


@OTHERS
def test_the_front_door(visitor: FlaskClient, texts: frozenset[str], language: str) -> None:
    token = token_on(visitor.get(f"/how-old?lang={language}").text)
    page = visitor.post("/how-old", data={"born": "2012-09-01", "csrf_token": token}, buffered=True).text
    assert marked(page, texts, language)


@OTHERS
def test_a_verdict_and_a_rule_held_against_another(browse: Browse, texts: frozenset[str], language: str) -> None:
    dana = browse("dana")
    asked = f"/eligibility?edition=olympic-men/2016&born=1993&lang={language}"
    assert marked(dana.get(asked).text, texts, language)
    edition_of = f"edition=fifa-u17-women/2025&born-on-or-after=2009-01-01&lang={language}"
    assert marked(dana.get(f"/what-if?{edition_of}").text, texts, language)


@OTHERS
def test_a_player_and_a_squad(browse: Browse, sqlite_cast: Cast, texts: frozenset[str], language: str) -> None:
    dana = browse("dana")
    assert marked(dana.get(f"/players/{sqlite_cast.maya}?lang={language}").text, texts, language)
    assert marked(dana.get(f"{begun(dana)}?lang={language}").text, texts, language)


@OTHERS
def test_a_report_that_is_read_as_a_page(
    browse: Browse, sqlite_cast: Cast, texts: frozenset[str], language: str
) -> None:
    dana = browse("dana")
    dana.get(f"/help?lang={language}")
    for where in (f"/players/{sqlite_cast.maya}/report", begun(dana)):
        at = f"{where}/page" if where.endswith("report") else f"{where}/report/page"
        page = dana.send(at, {"language": language}, read_at=where)
        assert marked(page.text, texts, language), where


@OTHERS
def test_the_quota_of_a_league(sqlite_house: House, sqlite_cast: Cast, language: str) -> None:
    add(sqlite_house, sqlite_cast, 8)
    in_senior_football(sqlite_house)
    held = with_rule(sqlite_house, rule(edition("Spring", held=replace(version(), condition="Domestic players."))))
    page = Browser(create_app(held)).signed_in("dana").get(club(sqlite_cast, f"?lang={language}")).text
    said = frozenset({"A league's regulations", "Domestic players."})
    assert marked(page, said, language) == said


def test_within_a_sentence_its_own_words_alone_are_marked(visitor: FlaskClient) -> None:
    page = visitor.get("/routes/olympic-men/2016?lang=es").text
    assert '2 plazas (<span lang="en">the two finalists</span>)</a>' in page


def test_a_page_in_english_has_nothing_to_mark(visitor: FlaskClient) -> None:
    page = visitor.get("/routes/olympic-men/2016?lang=en").text
    assert '<span lang="en">' not in page
