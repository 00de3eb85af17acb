"""The page of open invitations, and the button that takes one back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_accounts_by_mail import link_to
from tracker.wiring import House

Browse = Callable[[str], Browser]


def send(browser: Browser, email: str, invited_as: str, **more: str) -> None:
    given = {"email": email, "invited_as": invited_as, "language": "en"} | more
    assert browser.send("/invite", given, read_at="/invite").status_code == 303


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_nobody_invited_is_said_calmly(browse: Browse, language: str) -> None:
    page = browse("dana").get(f"/invitations?lang={language}")
    read_strictly(page.text)
    assert 'class="empty"' in page.text


def test_a_director_reads_what_is_open_and_takes_it_back(
    browse: Browse, sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    dana, mother = browse("dana"), f"parent:{sqlite_cast.ilse}"
    send(dana, "aunt@example.org", mother, relation="guardian")
    path = link_to(sqlite_house, "aunt@example.org")
    assert 'href="/invitations"' in dana.get("/invite").text
    page = dana.get("/invitations").text
    read_strictly(page)
    words = words_of(page)
    assert "Parent or guardian of a player at Harbour Athletic guardian of Ilse Marchetti aunt@example.org" in words
    assert "Sent on June 30, 2026 by Dana Ruiz-Okafor · Good until July 7, 2026" in words
    number = page.partition("/invitations/")[2].partition("/")[0]
    back = f"/invitations/{number}/take-back"
    assert Browser(sqlite_app).get(path).status_code == 200
    assert browse("rowan").send(back, {}, read_at="/invite").status_code == 404
    assert browse("ona").send(back, {}, read_at="/invite").status_code == 404
    assert dana.get(back).status_code == 405
    assert dana.send(back, {}, read_at="/invitations").status_code == 303
    assert "Its link opens nothing any more" in words_of(dana.get("/invitations").text)
    assert Browser(sqlite_app).get(path).status_code == 404
    assert dana.send(back, {}, read_at="/invitations").status_code == 404


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_an_administrator_reads_neither_the_address_nor_the_child(
    browse: Browse, sqlite_cast: Cast, language: str
) -> None:
    send(browse("dana"), "aunt@example.org", f"parent:{sqlite_cast.ilse}", relation="guardian")
    page = browse("alex").get(f"/invitations?lang={language}").text
    read_strictly(page)
    assert "Harbour Athletic" in page
    assert "aunt@example.org" not in page
    assert "Ilse" not in page
