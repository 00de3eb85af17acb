"""Help is whole: a page for each task, in each language, with its picture, small, and led to from every page."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from PIL import Image
from tests.help_visits import WAYS
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.actions.helping import InForce, ReadHelp, read_help
from tracker.football.phrase import Phrase
from tracker.i18n.speak import LANGUAGES, codes, speaker
from tracker.web.assets import FOLDER
from tracker.web.help_pages import GROUPS, HELPS, Help, help_of
from tracker.web.tasks import TASKS
from tracker.wiring import House

Browse = Callable[[str], Browser]
PICTURES = FOLDER / "help"
#: The tasks that lead to all help and not to one: help itself.
OF_ALL = {"helping"}
#: What a picture may weigh, what all of them may on average, and what a page with all that it asks for, in bytes.
ONE, EACH, WEIGHT = 40_000, 21_000, 150_000
#: What a page brings along that every page brings: the stylesheet and the scripts.
_BROUGHT = re.compile(r'<(?:link rel="stylesheet" href|script src)="/static/([^?"]+)')
_HELP = re.compile(r'<nav class="footer-help"[^>]*><a href="([^"]+)"')


def codes_of(one: Help) -> set[str]:
    """Every sentence that a help page is made of."""
    steps = {f"step-{number}" for number in range(1, one.steps + 1)}
    notes = {f"note-{number}" for number in range(1, one.notes + 1)}
    return {f"help-{one.name}-{part}" for part in ("title", "for", "alt", *steps, *notes)}


def test_every_task_has_a_help_page_or_leads_to_all_of_them() -> None:
    without = {task.name for task in TASKS if help_of(task.name) is None}
    assert without == OF_ALL, "Name the task in tracker/web/help_pages.py, as a help page or under `also` of one."
    named = [task for one in HELPS.values() for task in (one.task, *one.also)]
    assert len(named) == len(set(named)), "A task leads to one help page."
    assert set(named) <= {task.name for task in TASKS}


def test_every_page_and_neighbour_that_help_names_is_there(sqlite_app: Flask) -> None:
    for one in HELPS.values():
        assert set(one.pages) <= set(sqlite_app.view_functions), one.name
        assert {task.replace("_", "-") for task in one.beside} <= set(HELPS) - {one.name}, one.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_help_is_said_and_none_is_left_over(language: str) -> None:
    words = {word for one in HELPS.values() for word in one.words}
    wanted = set[str]().union(*map(codes_of, HELPS.values()))
    wanted |= {f"help-{part}-{word}" for word in words for part in ("word", "meaning")}
    wanted |= {f"help-group-{group.name}" for group in GROUPS}
    around = {"heading", "lead", "every", "none", "steps", "know", "words", "beside", "go", "about"}
    around |= {"picture-fictional", "picture-english"}
    held = {code for code in codes(language) if code.startswith("help-")}
    assert held == wanted | {f"help-{code}" for code in around}


def test_every_picture_is_there_as_it_is_stated_and_small() -> None:
    weights = {path.name: path.stat().st_size for path in PICTURES.iterdir()}
    assert set(weights) == {f"{name}-{scheme}.webp" for name in HELPS for scheme in ("light", "dark")}
    assert max(weights.values()) <= ONE, max(weights, key=lambda name: weights[name])
    assert sum(weights.values()) <= EACH * len(weights)
    for one in HELPS.values():
        for scheme in ("light", "dark"):
            with Image.open(PICTURES / f"{one.name}-{scheme}.webp") as picture:
                assert picture.width * one.cut.height == picture.height * one.cut.width, one.name
                assert picture.width >= one.cut.width, one.name


def test_each_picture_has_a_way_to_where_it_is_taken() -> None:
    assert sorted(name for ways in WAYS.values() for name in ways) == sorted(HELPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_help_page_is_valid_and_says_its_steps_in_its_language(sqlite_app: Flask, language: str) -> None:
    visitor = Browser(sqlite_app)
    for one in HELPS.values():
        page = visitor.get(f"/help/{one.name}?lang={language}").text
        read_strictly(page)
        assert page.count("<h1>") == 1, one.name
        steps = page.partition('<ol class="help-steps">')[2].partition("</ol>")[0]
        assert steps.count("<li>") == one.steps, one.name
        assert f'width="{one.cut.width}" height="{one.cut.height}" loading="lazy" alt="' in page, one.name
        assert "{" not in words_of(page), one.name
        assert all(f"/help/{one.name}-{scheme}.webp" in page for scheme in ("light", "dark")), one.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_leads_to_every_help_page(sqlite_app: Flask, language: str) -> None:
    page = Browser(sqlite_app).get(f"/help?lang={language}").text
    read_strictly(page)
    main = page.partition("<main")[2].partition("</main>")[0]
    assert set(re.findall(r'href="/help/([^"]+)"', main)) == set(HELPS)


def test_a_button_is_called_in_help_as_it_is_on_its_page(sqlite_app: Flask) -> None:
    visitor = Browser(sqlite_app)
    for language in LANGUAGES:
        button = speaker(language)(Phrase("how-old-go"))
        for path in ("/how-old", "/help/how-old"):
            assert button in words_of(visitor.get(f"{path}?lang={language}").text), (path, language)


def test_a_name_that_no_help_page_has_leads_to_all_of_them(sqlite_app: Flask) -> None:
    answer = Browser(sqlite_app).get("/help/nothing-of-the-kind?lang=en")
    assert answer.status_code == 404
    assert "There is no help page of this name" in words_of(answer.text)
    assert 'href="/help"' in answer.text


def test_the_numbers_are_those_in_force(sqlite_house: House, sqlite_cast: Cast) -> None:
    assert sqlite_house.perform(read_help, ReadHelp(), sqlite_cast.director) == InForce(
        quiet=120, cohort=20, cell=5, undo=30, invitation=7, shared=90, draft=14, ordered=3
    )


@pytest.mark.parametrize("person", ["dana", "pat", "sam", "ona", "alex", "cass", "own_ilse"])
def test_every_place_leads_to_the_help_on_its_task(browse: Browse, sqlite_app: Flask, person: str) -> None:
    browser = browse(person)
    home = browser.client.get("/", follow_redirects=True).text
    places = re.findall(r'<li><a href="([^"]+)"', home.partition('<nav class="ways"')[2].partition("</nav>")[0])
    assert places
    for path in places:
        found = _HELP.search(browser.client.get(path, follow_redirects=True).text)
        assert found, path
        assert found[1].startswith("/help/"), path
        assert browser.get(found[1]).status_code == 200


@pytest.mark.parametrize("person", ["", "dana", "pat", "sam", "alex", "own_ilse"])
def test_help_leads_on_only_to_where_its_reader_may_go(browse: Browse, sqlite_app: Flask, person: str) -> None:
    browser = browse(person) if person else Browser(sqlite_app)
    led = 0
    for one in HELPS.values():
        way = re.search(r'class="button main" href="([^"]+)"', browser.get(f"/help/{one.name}").text)
        if way:
            led += 1
            assert browser.client.get(way[1]).status_code in (200, 303), (one.name, way[1])
    assert led


def test_an_administrator_is_led_to_no_child_and_a_director_to_the_roster(browse: Browse) -> None:
    assert 'class="button main"' not in browse("alex").get("/help/today").text
    assert 'href="/roster"' in browse("dana").get("/help/roster-matrix").text.partition("<main")[2]


def test_a_refusal_leads_to_help(sqlite_app: Flask) -> None:
    assert 'href="/help"' in Browser(sqlite_app).get("/nowhere").text


def test_a_picture_is_sent_as_one(sqlite_app: Flask) -> None:
    answer = Browser(sqlite_app).get("/static/help/how-old-light.webp")
    assert answer.headers["Content-Type"] == "image/webp"


def test_a_help_page_with_all_it_asks_for_is_light(sqlite_app: Flask) -> None:
    """The page, the stylesheet and the scripts as they are sent, and the heavier of the two pictures."""
    visitor = Browser(sqlite_app)
    for one in HELPS.values():
        page = visitor.get(f"/help/{one.name}").text
        brought = [FOLDER / name for name in _BROUGHT.findall(page)]
        assert len(brought) >= 4
        pictures = [PICTURES / f"{one.name}-{scheme}.webp" for scheme in ("light", "dark")]
        weight = len(gzip.compress(page.encode())) + sum(map(_packed, brought))
        assert weight + max(path.stat().st_size for path in pictures) <= WEIGHT, one.name


def _packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes()))
