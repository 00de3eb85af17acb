"""What verdicts cost: a whole pool at once, and every edition for the player whose page is opened."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from flask.testing import FlaskClient
from tests.bench.figure import Figure, figure
from tests.web.browsing import Browser
from tracker.access.roles import Role
from tracker.actions.demo import LoadedFederation
from tracker.actions.players import ListPlayers, list_players
from tracker.eligibility.batch import answers, crowd_between
from tracker.eligibility.decide import decide
from tracker.eligibility.facts import answer_if_older
from tracker.eligibility.rule import BirthWindow, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer
from tracker.web.app import create_app
from tracker.wiring import House

PLAYERS = 100_000
EDITIONS = 40
#: The births of a federation's players of all ages: twenty years, one in ten of them known by the year alone.
FIRST_DAY, DAYS = date(1996, 1, 1), 20 * 365


def pool(catalogue: Catalogue) -> Figure:
    """The batch beside the branches of a window written out, on the same births."""
    births = _births()
    rules = [rule for rule in _rules(catalogue) if isinstance(rule[0].limit, BirthWindow)][-EDITIONS:]

    def batch() -> list[tuple[Answer, ...]]:
        crowd = crowd_between(births)
        return [answers(rule, crowd) for rule in rules]

    # The loop gets the births as numbers of days, which compare faster than dates; the batch gets the dates.
    numbers = [(earliest.toordinal(), latest.toordinal()) for earliest, latest in births]

    def by_hand() -> list[list[Answer]]:
        return [_by_hand(version, numbers) for (version,) in rules]

    assert batch() == [tuple(found) for found in by_hand()]
    return figure(
        f"verdicts of {EDITIONS} editions for {PLAYERS:,} players, as a batch",
        batch,
        "a loop with the branches written out",
        by_hand,
    )


def _by_hand(version: RuleVersion, births: list[tuple[int, int]]) -> list[Answer]:
    """The verdicts of one window as somebody in a hurry would write them, with nothing looked up in the loop."""
    window = version.limit
    assert isinstance(window, BirthWindow)
    first = (window.born_on_or_after or date.min).toordinal()
    last = (window.born_on_or_before or date.max).toordinal()
    older, within = answer_if_older(version), Answer.WITHIN_AGE
    younger, unknown = Answer.TOO_YOUNG, Answer.CANNOT_TELL
    return [
        within
        if first <= earliest and latest <= last
        else older
        if latest < first
        else younger
        if earliest > last
        else unknown
        for earliest, latest in births
    ]


def _rules(catalogue: Catalogue) -> Iterator[tuple[RuleVersion, ...]]:
    for _, edition in sorted(catalogue.editions(), key=lambda pair: pair[1].when):
        rules = edition.rules_on()
        if len(rules) == 1:
            yield rules


def _births() -> list[tuple[date, date]]:
    chance = random.Random(1)
    days = [FIRST_DAY + timedelta(days=chance.randrange(DAYS)) for _ in range(PLAYERS)]
    years = [(date(day.year, 1, 1), date(day.year, 12, 31)) for day in days]
    return [
        year if number % 10 == 0 else (day, day) for number, (day, year) in enumerate(zip(days, years, strict=True))
    ]


def one_page(house: House, loaded: LoadedFederation) -> Figure:
    """Every edition there is for one player, beside opening the page that the director reads them on."""
    editions = list(house.library.catalogue.editions())
    settings = replace(house.settings, insecure_cookies=True)
    house = replace(house, settings=settings, clock=lambda: datetime.combine(loaded.day, time(12), UTC))
    browser = Browser(create_app(house))
    (director,) = [one for one in loaded.sign_ins if one.role is Role.DIRECTOR]
    browser.sign_in(director.email, director.password)
    actor = house.recognise(browser.cookie() or "")
    assert actor
    card = house.perform(list_players, ListPlayers(), actor).cards[0]
    return figure(
        f"verdicts of all {len(editions)} editions for one player",
        lambda: [decide(competition, edition, card.birth) for competition, edition in editions],
        "opening the player's page, from request to HTML",
        lambda: _opened(browser.client, f"/players/{card.id}"),
    )


def _opened(client: FlaskClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.text
