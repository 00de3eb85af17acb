"""A family at home: the cards, what waits, what is new, and a child's page with all that leads on from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import PASSWORD, Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.family import ARABIC, LONG, Family, mother_of_five
from tests.web.lent_app import lend_app
from tracker.access.actor import OPERATOR
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.football.people import Sex
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
PARTS = ("pathway", "minutes", "call-ups", "windows", "records", "tools")


@pytest.fixture
def family(sqlite_house: House, sqlite_cast: Cast) -> Family:
    return mother_of_five(sqlite_house, sqlite_cast)


def cards_on(page: str) -> list[str]:
    """The words of each card."""
    return [words_of(card) for card in page.split("<article")[1:]]


def test_a_mother_of_five_finds_a_card_for_each(browse: Browse, family: Family) -> None:
    page = browse("odile").get("/children").text
    read_strictly(page)
    ana, ilse, noemie, long, arabic = cards_on(page)
    assert "Ana Ruiz comes of age on July 20, 2026." in ana
    assert "The club has answered a correction and waits for you. Read the answer" in ilse
    assert "Somebody opened the record for the first time, on June 28, 2026" in ilse
    assert "Last match on record May 22, 2026 against Opponent 21 · 62 minutes" in noemie
    assert "7 changes since you last looked, on June 20, 2026 6 matches are new on record" in noemie
    assert "You have not opened this record yet." in long
    assert "The day of birth is not on record" in arabic
    assert f"<bdi>{ARABIC}</bdi>" in page
    assert f"<bdi>{LONG}</bdi>" in page
    assert f'href="/players/{family.long}"' in page


def test_a_competition_of_which_no_days_are_on_record_is_not_called_the_next(
    sqlite_house: House, family: Family
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(update(t.PlayerRow).where(t.PlayerRow.id == family.long).values(sex=Sex.MALE))
    autumn = replace(sqlite_house, clock=lambda: datetime(2026, 10, 1, 12, tzinfo=UTC))
    cards = cards_on(Browser(lend_app(autumn)).signed_in("odile").get("/children").text)
    words = next(card for card in cards if LONG in card)
    assert "Competition open by age FIFA U-17 World Cup, 2026 in 2026, days not known" in words
    assert "Next competition" not in words


def test_within_the_first_visit_a_card_does_not_say_that_nobody_opened_the_record(
    browse: Browse, family: Family
) -> None:
    odile = browse("odile")
    odile.get(f"/players/{family.long}")
    long = cards_on(odile.get("/children").text)[3]
    assert "You have not opened this record yet." not in long
    assert "This is your first visit to this record." in long


@pytest.mark.parametrize(
    ("language", "heading", "quiet"),
    [
        ("es", "Mis hijos", "El club ha respondido a una corrección y espera su respuesta."),
        ("fr", "Mes enfants", "Le club a répondu à une correction et attend votre réponse."),
    ],
)
def test_the_cards_speak_the_reader_s_language(
    browse: Browse, family: Family, language: str, heading: str, quiet: str
) -> None:
    del family
    page = browse("odile").get(f"/children?lang={language}").text
    read_strictly(page)
    assert f"<h1>{heading}</h1>" in page
    assert quiet in words_of(page)


@pytest.mark.parametrize("name", ["odile", "pat", "own_ilse"])
def test_a_family_is_led_home_to_its_cards(browse: Browse, name: str) -> None:
    assert browse(name).get("/").location == "/children"


def test_a_player_s_own_card_speaks_to_the_player(browse: Browse) -> None:
    page = browse("own_ilse").get("/children").text
    assert "<h1>My record</h1>" in page
    assert len(cards_on(page)) == 1


def test_what_waits_for_a_club_says_what_to_do_and_not_who_it_is(browse: Browse) -> None:
    words = words_of(browse("nils").get("/children").text)
    assert "Hill Rovers has yet to confirm that you stand for a child." in words
    assert "Ask the club’s director to confirm it" in words
    assert "Noor" not in words


def test_where_nobody_is_in_sight_it_says_what_to_do_next(browse: Browse, sqlite_house: House) -> None:
    """Maya is of age and no longer lets her mother see the record."""
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(update(t.Guardian).values(kept_at=None))
        session.execute(update(t.Guardian).where(t.Guardian.confirmed_at.is_(None)).values(ended_at=NOW))
    page = browse("pat").get("/children").text
    read_strictly(page)
    assert cards_on(page) == []
    words = words_of(page)
    assert "No child is linked to your account yet." in words
    assert "ask the club to do so" in words


def test_a_child_that_was_erased_since_has_no_card(browse: Browse, sqlite_house: House, family: Family) -> None:
    mother = browse("odile")
    assert len(cards_on(mother.get("/children").text)) == 5
    sqlite_house.perform(erase_records, EraseRecords(family.ana, "Ana Ruiz", PASSWORD), OPERATOR)
    page = mother.get("/children").text
    assert len(cards_on(page)) == 4
    assert "Ana" not in words_of(page)
    assert mother.get(f"/players/{family.ana}").status_code == 404


def test_glancing_at_the_cards_hides_nothing_and_opening_the_page_does_after_an_hour(
    browse: Browse, family: Family
) -> None:
    mother = browse("odile")
    for _ in range(2):
        assert "7 changes since" in words_of(mother.get("/children").text)
    for _ in range(2):
        page = mother.get(f"/players/{family.career}").text
        read_strictly(page)
        assert "7 changes since you last looked, on June 20, 2026" in words_of(page)
    assert "7 changes since" in words_of(mother.get("/children").text)


def test_every_line_of_what_changed_leads_somewhere(browse: Browse, family: Family) -> None:
    mother = browse("odile")
    page = mother.get(f"/players/{family.ilse}").text
    assert f'<a href="/players/{family.ilse}/looks">Somebody opened the record' in page
    page = mother.get(f"/players/{family.career}").text
    assert f'<a href="/players/{family.career}#minutes">6 matches are new' in page
    assert 'id="minutes"' in page


@pytest.mark.parametrize("name", ["dana", "cass", "sam", "odile", "own_ilse"])
def test_the_parts_that_the_page_leads_to_are_there(browse: Browse, sqlite_cast: Cast, name: str) -> None:
    page = browse(name).get(f"/players/{sqlite_cast.ilse}").text
    read_strictly(page)
    for part in PARTS:
        assert f'<li><a href="#{part}">' in page
        assert page.count(f'id="{part}"') == 1


@pytest.mark.parametrize(
    ("name", "doors"),
    [
        ("odile", {"sharing", "looks", "cases"}),
        ("own_ilse", {"sharing", "looks", "cases"}),
        ("dana", {"guardians", "documents", "cases", "absence", "compare"}),
        ("cass", set[str]()),
        ("sam", {"compare"}),
    ],
)
def test_everybody_finds_the_pages_beside_in_one_place(
    browse: Browse, sqlite_cast: Cast, name: str, doors: set[str]
) -> None:
    page = browse(name).get(f"/players/{sqlite_cast.ilse}").text
    tools = page[page.index('id="tools"') :]
    own = f"/players/{sqlite_cast.ilse}"
    addresses = {
        "sharing": f"{own}/sharing",
        "looks": f"{own}/looks",
        "cases": f"{own}/cases",
        "documents": f"{own}/documents",
        "guardians": f"/people/guardians?player={sqlite_cast.ilse}",
        "absence": f"/type-in/absence?player={sqlite_cast.ilse}",
        "compare": f"/compare?player={sqlite_cast.ilse}",
    }
    assert {door for door, address in addresses.items() if f'href="{address}"' in tools} == doors


def test_nobody_but_the_family_is_told_what_changed(browse: Browse, sqlite_cast: Cast) -> None:
    for name in ("dana", "cass", "sam", "ona"):
        assert 'id="changes"' not in browse(name).get(f"/players/{sqlite_cast.ilse}").text
    assert 'id="changes"' in browse("odile").get(f"/players/{sqlite_cast.ilse}").text


def test_who_looked_is_no_door_for_the_parent_of_a_player_of_age(browse: Browse, sqlite_cast: Cast) -> None:
    mother = browse("pat")
    assert "/looks" not in mother.get(f"/players/{sqlite_cast.maya}").text
    assert "/looks" not in mother.get(f"/players/{sqlite_cast.maya}/sharing").text


def test_who_can_see_this_leads_to_who_looked_corrections_and_taking_out(browse: Browse, sqlite_cast: Cast) -> None:
    page = browse("odile").get(f"/players/{sqlite_cast.ilse}/sharing").text
    read_strictly(page)
    for beside in ("looks", "cases", "records"):
        assert f'class="door-in" href="/players/{sqlite_cast.ilse}/{beside}"' in page


def test_what_is_wrong_in_sharing_stands_in_a_part_that_is_open(browse: Browse, sqlite_cast: Cast) -> None:
    path = f"/players/{sqlite_cast.ilse}/sharing"
    form = {"purpose": "scouts", "wording": "x", "federation": "", "ends": "2020-01-01"}
    answer = browse("odile").send(f"{path}/share", form, read_at=path)
    assert answer.status_code == 400
    assert 'id="purpose-scouts" open' in answer.text
