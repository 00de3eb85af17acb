"""Today's page: each number is that of the page it leads to, and a finding is settled in one step."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.enrolled import enrol, questions
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.access.case import RecordKind
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.actions.cases import OpenCase, open_case
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.drafts import start_draft
from tracker.actions.imports import ImportFile
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]

_FINDING = re.compile(r'<section class="panel due" id="([a-z-]+)".*?</section>', re.DOTALL)
_COUNT = re.compile(r'<p class="due-count">([^<]*)</p>')
_ALL = re.compile(r'<p class="due-all"><a href="([^"]*)"')


def findings(page: str) -> dict[str, str]:
    """The findings that stand open on the page, by name."""
    return {found[1]: found[0] for found in _FINDING.finditer(page)}


def counts(page: str) -> dict[str, str]:
    return {name: _COUNT.search(one)[1] for name, one in findings(page).items()}  # type: ignore[index]


def leads(one: str) -> str:
    found = _ALL.search(one)
    assert found
    return found[1].replace("&amp;", "&")


@pytest.fixture
def busy(sqlite_house: House, sqlite_cast: Cast) -> None:
    """Something of every kind at Harbour Athletic."""
    house, cast = sqlite_house, sqlite_cast
    births = {f"Girl {one:02}": "2008" for one in range(7)} | {"Ada": "2005-03-04", "Bea": None}
    numbers = enrol(house.engine, cast.girls, births)
    twins = enrol(house.engine, cast.girls, {"Nora Lindqvist": "2009-02-03", "Nora  Lindqvist": "2009-02-03"})
    born = OpenCase(cast.ilse, RecordKind.PLAYER, cast.ilse, "born", "2009-11-04")
    house.perform(open_case, born, cast.other_parent)
    file = ImportFile(Kind.PLAYERS, "list.csv", b"name,sex,born\nCleo Vale,female,2009-01-02\n")
    house.perform(start_draft, file, cast.director)
    with Session(house.engine) as session, session.begin():
        waiting = t.Guardian(player_id=numbers["Ada"], user_id=cast.pat, relation=Relation.MOTHER)
        told: dict[str, Any] = {"name": "Pat Kerr", "name_folded": "pat kerr", "email": "kerr@example.org"}
        named = t.NamedGuardian(
            player_id=twins["Nora Lindqvist"], batch_id=1, club_id=cast.harbour, phone="", **told
        )
        played: dict[str, Any] = {"opponent": "Vale", "opponent_folded": "vale", "competition": "Cup"}
        match = t.FixtureRow(team_id=cast.girls, played_on=date(2026, 5, 9), **played)
        session.add_all([waiting, named, match])


#: How many stand on the page that a finding leads to.
LISTED: dict[str, Callable[[str], int]] = {
    "duplicates": lambda page: page.count("/records-in/duplicates/pair?"),
    "guardians": lambda page: page.count('name="link"'),
    "named": lambda page: page.count('<p id="named-'),
    "cases": lambda page: int(page.partition('<p class="counted">')[2].split()[0]),
    "drafts": lambda page: len(re.findall(r'<a href="/records-in/drafts/\d+"', page)),
}


def rows_of(page: str) -> int:
    return page.count('scope="row"')


@pytest.mark.usefixtures("busy")
def test_each_number_is_that_of_the_page_it_leads_to(browse: Browse) -> None:
    dana = browse("dana")
    page = dana.get("/today").text
    found = findings(page)
    assert {"birth-missing", "birth-conflict", "over-age", "ageing-out", "sheets", *LISTED} <= set(found)
    for name, one in found.items():
        listed = dana.get(leads(one).partition("#")[0]).text
        count = LISTED.get(name, rows_of)(listed)
        assert count == int(counts(page)[name]), name


@pytest.mark.usefixtures("busy")
def test_a_long_list_is_folded_and_everybody_stands_on_its_own_page(browse: Browse) -> None:
    dana = browse("dana")
    one = findings(dana.get("/today").text)["birth-missing"]
    assert counts(dana.get("/today").text)["birth-missing"] == "8"
    assert one.count("<li>") == 4
    assert "See all 8" in words_of(one)
    assert rows_of(dana.get("/today/birth-missing").text) == 8


@pytest.mark.usefixtures("busy")
@pytest.mark.parametrize(("language", "said"), [("en", "8 players"), ("es", "8 jugadoras"), ("fr", "8 joueuses")])
def test_a_list_of_people_counts_people(browse: Browse, language: str, said: str) -> None:
    assert said in words_of(browse("dana").get(f"/today/birth-missing?lang={language}").text)


def test_a_birth_is_settled_in_one_step_and_the_way_leads_back_to_what_is_left(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    number = enrol(sqlite_house.engine, sqlite_cast.girls, {"Ada": "2009", "Bea": None})["Ada"]
    dana = browse("dana")
    page = dana.get("/today").text
    assert counts(page)["birth-missing"] == "2"
    assert f'href="/players/{number}/documents#note"' in findings(page)["birth-missing"]
    form = {"kind": "passport", "seen-on": "2026-06-01", "born": "2009-11-03"}
    answer = dana.send(f"/players/{number}/documents", form, read_at=f"/players/{number}/documents")
    assert answer.status_code == 303
    done = dana.get(answer.location).text
    assert '<a href="/today">Today: what is left</a>' in done
    left = dana.get("/today").text
    assert counts(left)["birth-missing"] == "1"
    assert "Ada" not in findings(left)["birth-missing"]


def test_the_way_back_stands_there_only_after_something_was_done(browse: Browse) -> None:
    assert "what is left" not in browse("dana").get("/players").text
    odile = browse("odile")
    number = re.search(r"/players/(\d+)", odile.get("/players").text)
    assert number
    form = {"purpose": "photo"}
    sent = odile.send(f"/players/{number[1]}/sharing/refuse", form, read_at=f"/players/{number[1]}/sharing")
    assert "what is left" not in odile.get(sent.location).text


def test_what_has_nothing_to_do_is_folded_at_the_foot(browse: Browse) -> None:
    page = browse("dana").get("/today").text
    assert "birth-missing" not in findings(page)
    foot = words_of(page.partition("<details class=")[2])
    assert "Birth dates not known to the day: nothing to do" in foot
    assert "Perhaps recorded twice: nothing to do" in foot


def test_a_coach_has_the_own_team_and_nothing_that_a_coach_may_not_do(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    number = enrol(sqlite_house.engine, sqlite_cast.girls, {"Ada": "2009"})["Ada"]
    cass = browse("cass")
    page = cass.get("/today").text
    assert f'href="/players/{number}#now"' in findings(page)["birth-missing"]
    assert not re.search(r"/documents|/type-in|/season-turn|/people/|/records-in", page)
    for address in set(re.findall(r'href="(/(?:players|today|roster)[^"#]*)', page)):
        assert cass.get(address).status_code == 200, address
    assert "Birth dates" in words_of(cass.get("/today/birth-missing").text)


@pytest.mark.usefixtures("busy")
def test_everything_that_the_page_leads_to_is_there(browse: Browse) -> None:
    dana = browse("dana")
    main = dana.get("/today").text.partition("<main")[2].partition("</main>")[0]
    addresses = set(re.findall(r'href="(/[^"#]*)', main))
    assert len(addresses) > 15
    for address in addresses:
        assert dana.get(address.replace("&amp;", "&")).status_code == 200, address


def test_the_season_turn_is_offered_when_a_season_is_over(browse: Browse, sqlite_house: House) -> None:
    dana = browse("dana")
    assert "The season 2025-26 ended on May 31, 2026." in words_of(dana.get("/today").text)
    assert "The season 2025-26" not in browse("cass").get("/today").text
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(update(t.LeagueSeason).values(ends=date(2026, 12, 1)))
    assert "The season 2025-26" not in words_of(dana.get("/today").text)


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.usefixtures("busy")
def test_the_pages_are_sound_in_every_language(browse: Browse, language: str) -> None:
    dana = browse("dana")
    for path in (
        "/today",
        "/today/birth-conflict",
        "/today/sheets",
        "/today/quiet",
        "/roster",
        "/roster?born=2008",
    ):
        page = dana.get(f"{path}{'&' if '?' in path else '?'}lang={language}").text
        read_strictly(page)
    said = words_of(dana.get(f"/today?lang={language}").text.partition("<main")[2].partition("<footer")[0])
    women = {"en": "13 players registered in women’s football", "es": "13 jugadoras inscritas"}
    assert women.get(language, "13 joueuses licenciées") in said


def test_a_list_that_is_none_is_not_there(browse: Browse) -> None:
    answer = browse("dana").get("/today/nothing")
    assert answer.status_code == 404
    assert "The page of today leads to each of them" in words_of(answer.text)


def test_whose_family_refuses_the_clubs_use_goes_from_every_number(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        row = t.PlayerRow
        known = {"born_earliest": date(2009, 1, 1), "born_latest": date(2009, 12, 31)}
        session.execute(update(row).where(row.id == sqlite_cast.ilse).values(**known))
    dana = browse("dana")
    assert "Ilse Marchetti" in dana.get("/today").text
    refused = RefuseConsent(sqlite_cast.ilse, Purpose.CLUB_USE)
    sqlite_house.perform(refuse_consent, refused, sqlite_cast.other_parent)
    page = dana.get("/today").text
    assert "Ilse Marchetti" not in page
    assert "birth-missing" not in findings(page)
    assert "1 player registered" in words_of(page)


def test_six_hundred_players_take_as_many_questions_as_ten(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    dana = browse("dana")
    enrol(sqlite_house.engine, sqlite_cast.girls, {f"Anna{one} Vale{one}": "2009" for one in range(10)})
    for path in ("/today", "/today/birth-missing", "/roster"):
        dana.get(path)
    asked = {}
    for path in ("/today/birth-missing", "/roster"):
        with questions(sqlite_house.engine) as few:
            dana.get(path)
        asked[path] = len(few)
    enrol(sqlite_house.engine, sqlite_cast.girls, {f"Ida{one} Moor{one}": "2008" for one in range(590)})
    for path, few_asked in asked.items():
        with questions(sqlite_house.engine) as many:
            assert dana.get(path).status_code == 200
        assert len(many) == few_asked, path
