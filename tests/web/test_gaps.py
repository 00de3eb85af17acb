"""Where the way breaks off, as pages: who may open which, what they lead to, and what stays hidden."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_club_quota import edition, in_senior_football, rule, version, with_rule
from tests.actions.test_gaps import add
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.girls import fill
from tracker.eligibility.rule import Confidence
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]

#: Who gets what from the pages of Harbour Athletic and of Northmark.
CLUB = {"dana": 200, "rowan": 404, "sam": 200, "pat": 403, "odile": 403, "alex": 403, "nils": 403}
FEDERATION = {"dana": 404, "rowan": 404, "sam": 200, "pat": 403, "odile": 403, "alex": 403, "nils": 403}


def links(page: str) -> list[str]:
    """Where a page leads to people."""
    return [unescape(found) for found in re.findall(r'href="([^"]+/people\?[^"]+)"', page)]


def named(page: str) -> set[int]:
    """The players whom a page names."""
    return {int(found) for found in re.findall(r'href="/players/(\d+)"', page)}


def club(cast: Cast, rest: str = "") -> str:
    return f"/clubs/{cast.harbour}/gaps{rest}"


@pytest.mark.parametrize("people", ["", "/people?sex=female&figure="])
@pytest.mark.parametrize("person", CLUB)
def test_each_opens_what_is_theirs_and_nothing_else(
    browse: Browse, sqlite_cast: Cast, person: str, people: str
) -> None:
    browser = browse(person)
    of_club = club(sqlite_cast, f"{people}now" if people else "")
    of_federation = f"/federations/NMK/gaps{people}players" if people else "/federations/NMK/gaps"
    assert browser.get(of_club).status_code == CLUB[person]
    assert browser.get(of_federation).status_code == FEDERATION[person]


def test_births_that_are_withheld_are_not_said_to_be_unknown(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    fill(sqlite_house.engine, sqlite_cast, 24, shared=True)
    page = words_of(browse("sam").get("/federations/NMK/gaps?sex=female&lang=en").text)
    assert "a club said that they stopped playing" in page
    assert "Births are known to the day" not in page


def test_who_is_not_signed_in_signs_in_first(sqlite_app: object, sqlite_cast: Cast) -> None:
    browser = Browser(sqlite_app)  # type: ignore[arg-type]
    for path in ("/gaps", club(sqlite_cast), "/federations/NMK/gaps", club(sqlite_cast, "/people?figure=now")):
        answer = browser.get(path)
        assert answer.status_code == 303
        assert answer.headers["Location"].startswith("/sign-in?next=")


def test_a_stranger_and_nowhere_are_one_answer(browse: Browse, sqlite_cast: Cast) -> None:
    browser = browse("rowan")
    strange = words_of(browser.get(club(sqlite_cast)).text).replace(f"'{sqlite_cast.harbour}'", "")
    nowhere = words_of(browser.get("/clubs/987654/gaps").text).replace("'987654'", "")
    assert strange == nowhere


@pytest.mark.parametrize(("person", "leads"), [("dana", "/clubs/{harbour}/gaps"), ("sam", "/federations/NMK/gaps")])
def test_the_way_in_leads_to_ones_own(browse: Browse, sqlite_cast: Cast, person: str, leads: str) -> None:
    browser = browse(person)
    assert 'href="/gaps"' in browser.get("/players").text
    answer = browser.get("/gaps")
    assert (answer.status_code, answer.headers["Location"]) == (303, leads.format(harbour=sqlite_cast.harbour))


def test_a_parent_is_shown_no_way_in(browse: Browse) -> None:
    assert 'href="/gaps"' not in browse("pat").get("/players").text


def test_who_directs_two_clubs_chooses(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        bound = session.scalars(select(t.RoleBinding).where(t.RoleBinding.user_id == sqlite_cast.dana)).one()
        session.add(t.RoleBinding(user_id=sqlite_cast.dana, role=bound.role, club_id=sqlite_cast.hill))
    page = browse("dana").get("/gaps")
    assert page.status_code == 200
    assert re.findall(r'href="(/clubs/\d+/gaps)"', page.text) == [
        f"/clubs/{number}/gaps" for number in (sqlite_cast.harbour, sqlite_cast.hill)
    ]


def test_a_club_without_players_is_worded(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    words = words_of(browse("dana").get(club(sqlite_cast, "?sex=male&lang=en")).text)
    assert "No players of this kind are on record here as far as you may see." in words
    assert "Choose the other football or another day." in words


def test_a_page_has_a_summary_first_and_leads_to_each_part(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    fill(sqlite_house.engine, sqlite_cast, 24)
    page = browse("dana").get(club(sqlite_cast, "?lang=en")).text
    assert page.index('class="brief') < page.index('class="section"')
    parts = re.findall(r'<section class="section" id="([^"]+)"', page)
    assert {"lags", "quarters", "ageing"} <= set(parts)
    assert all(f'<li><a href="#{part}">' in page for part in parts)
    assert page.count("<figure") == page.count("<figcaption")
    assert "Everybody who was registered with the club is counted" in words_of(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("person", "path"), [("dana", ""), ("sam", "federation")])
def test_every_bar_leads_to_people_and_every_page_is_valid(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast, person: str, path: str, language: str
) -> None:
    fill(sqlite_house.engine, sqlite_cast, 24, shared=True)
    fill(sqlite_house.engine, sqlite_cast, 21, born="2000", ends=date(2026, 5, 31), shared=True)
    browser = browse(person)
    page = browser.get(f"/federations/NMK/gaps?lang={language}" if path else club(sqlite_cast, f"?lang={language}"))
    read_strictly(page.text)
    found = set(links(page.text))
    assert len(found) > 5
    for address in sorted(found):
        answer = browser.get(address)
        assert answer.status_code == 200, address
        read_strictly(answer.text)


def test_a_list_names_those_in_sight_and_counts_the_others(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    here = fill(sqlite_house.engine, sqlite_cast, 22)
    gone = fill(sqlite_house.engine, sqlite_cast, 6, born="2006", ends=date(2026, 5, 31))
    browser = browse("dana")
    page = browser.get(club(sqlite_cast, "/people?sex=female&figure=trainees&lang=en")).text
    assert named(page) == {*here, sqlite_cast.maya, sqlite_cast.ilse}
    words = words_of(page)
    assert "30 players are behind it." in words
    assert "6 of them are out of your sight" in words
    for address in links(browser.get(club(sqlite_cast)).text):
        assert not named(browser.get(address).text) & {*gone, sqlite_cast.noor, sqlite_cast.theo}, address


def test_whoever_ages_out_is_counted_in_full_and_turned_over(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    here = fill(sqlite_house.engine, sqlite_cast, 230, born="2006-05-05")
    gone = fill(sqlite_house.engine, sqlite_cast, 6, born="2006-05-06", ends=date(2026, 5, 31))
    browser = browse("dana")
    page = browser.get(club(sqlite_cast, "?sex=female&lang=en")).text
    pages = [browser.get(each).text for each in links(page) if "figure=ages-out.u20-2026" in each]
    assert pages
    assert "230 players are behind it." in words_of(pages[0])
    for number in (2, 3):
        query = f"/people?sex=female&figure=ages-out.u20-2026&page={number}"
        pages.append(browser.get(club(sqlite_cast, query)).text)
    assert set().union(*map(named, pages)) == set(here)
    assert not set().union(*map(named, pages)) & set(gone)


def test_a_federation_is_called_by_its_name_and_told_who_ages_out(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    fill(sqlite_house.engine, sqlite_cast, 8, shared=True)
    page = browse("sam").get("/federations/NMK/gaps?lang=en").text
    assert "<h1><bdi>Football Association of Northmark</bdi></h1>" in page
    assert 'id="ageing"' in page


def test_a_clubs_minutes_stand_beside_the_quota_of_its_league(sqlite_house: House, sqlite_cast: Cast) -> None:
    add(sqlite_house, sqlite_cast, 8)
    in_senior_football(sqlite_house)
    recalled = replace(version(), confidence=Confidence.RECALLED)
    held = with_rule(sqlite_house, rule(edition("Spring", held=recalled)))
    page = Browser(create_app(held)).signed_in("dana").get(club(sqlite_cast, "?lang=en")).text
    read_strictly(page)
    words = words_of(page)
    assert "Quota, Spring: Met (provisional). Minutes of 9 players in Northmark Youth League 2025-26." in words
    assert "Counted: 198 to 348 of the 100 minutes required." in words
    assert "Source: A league's regulations" in words
    assert "2008 198 to 348" in words


@pytest.mark.parametrize("person", ["dana", "sam"])
def test_every_milestone_of_the_bridge_stands_in_a_table(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast, person: str
) -> None:
    fill(sqlite_house.engine, sqlite_cast, 24, shared=True)
    path = club(sqlite_cast, "?sex=female&lang=en") if person == "dana" else "/federations/NMK/gaps?lang=en"
    words = words_of(browse(person).get(path).text)
    for milestone in ("450 minutes of senior football in competitions", "First senior cap"):
        assert milestone in words
    assert "Cannot tell" in words


def test_a_scout_is_led_to_families_who_share_and_learns_years_alone(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    shared = fill(sqlite_house.engine, sqlite_cast, 8, shared=True)
    private = fill(sqlite_house.engine, sqlite_cast, 8, born="2006-06-06")
    browser = browse("sam")
    for start in ("/federations/NMK/gaps", club(sqlite_cast)):
        for address in links(browser.get(start).text):
            page = browser.get(address).text
            assert not named(page) & {*private, sqlite_cast.maya, sqlite_cast.noor}, address
            assert "May 5" not in words_of(page)
    page = browser.get("/federations/NMK/gaps/people?sex=female&figure=players").text
    assert named(page) == {*shared, sqlite_cast.ilse}
    assert "2007" in words_of(page)


def test_groups_without_a_figure_are_one_line_and_no_rows(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    fill(sqlite_house.engine, sqlite_cast, 21, born="2000", shared=True)
    fill(sqlite_house.engine, sqlite_cast, 6, born="2009", shared=True)
    page = browse("sam").get("/federations/NMK/gaps?sex=female&lang=en").text
    section = page[page.index('id="by-cohort"') :].partition("</section>")[0]
    assert "figure=cohort.2000" in section
    assert "figure=cohort.2009" not in section
    assert "One more group is not shown, because too few of its players can be counted." in words_of(section)


def test_what_is_hidden_leads_nowhere(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    fill(sqlite_house.engine, sqlite_cast, 3, born="1999", shared=True)
    browser = browse("sam")
    led_to = links(browser.get("/federations/NMK/gaps").text)
    assert {figure for each in led_to for figure in parse_qs(urlsplit(each).query)["figure"]} == {
        "players",
        "ages-out.u17-2026",
    }
    for key in (
        "lags.waiting--12--6",
        "cohort.1999",
        "club-funnel.forwards-club-4-others",
        "quarters.quarter-1-1-1",
    ):
        assert browser.get(f"/federations/NMK/gaps/people?sex=female&figure={key}").status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        "",
        "sex=female",
        "figure=now",
        "sex=x&figure=now",
        "sex=female&figure=nothing",
        "sex=female&figure=now&page=0",
        "sex=female&figure=now&page=2",
        "sex=female&figure=now&page=x",
        "sex=female&figure=now&page=" + "9" * 300,
        "sex=female&figure=now&as-of=2030-01-01",
        "sex=female&figure=now&as-of=x",
        "sex=female&figure=%3Cscript%3E",
        "sex=female&figure=%00",
    ],
)
def test_an_address_that_no_page_leads_to_is_nothing(browse: Browse, sqlite_cast: Cast, query: str) -> None:
    answer = browse("dana").get(club(sqlite_cast, f"/people?{query}"))
    assert answer.status_code == 404
    read_strictly(answer.text)
    assert "<script>" not in answer.text
    assert named(answer.text) == set()


def test_many_people_are_turned_over_page_by_page(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    here = fill(sqlite_house.engine, sqlite_cast, 130)
    browser = browse("dana")
    first = browser.get(club(sqlite_cast, "/people?sex=female&figure=now&lang=en")).text
    (after,) = (each for each in links(first) if "page=2" in each)
    second = browser.get(after).text
    assert "Page 1 of 2" in words_of(first)
    assert len(named(first)) == 100
    assert named(first) | named(second) == {*here, sqlite_cast.maya, sqlite_cast.ilse}
    assert not named(first) & named(second)
    assert any("page=" not in each for each in links(second))


def test_the_parts_of_a_bar_lead_to_one_another(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    fill(sqlite_house.engine, sqlite_cast, 20, born="2000", shared=True)
    browser = browse("sam")
    page = browser.get("/federations/NMK/gaps?sex=female").text
    other = next((each for each in links(page) if "-others" in each), "")
    assert other
    beside = links(browser.get(other).text)
    assert all(browser.get(each).status_code == 200 for each in beside)


def test_an_earlier_day_and_the_other_football_are_asked_by_a_form(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    fill(sqlite_house.engine, sqlite_cast, 20)
    browser = browse("dana")
    page = browser.get(club(sqlite_cast, "?as-of=2026-01-31&sex=female&lang=en")).text
    assert "as of January 31, 2026" in words_of(page)
    assert 'id="ageing"' not in page
    assert all("as-of=2026-01-31" in each for each in links(page))
    assert 'value="2026-01-31"' in page


@pytest.mark.parametrize("query", ["as-of=2030-01-01", "as-of=x", "sex=x"])
def test_what_cannot_be_asked_is_said_beside_its_field(browse: Browse, sqlite_cast: Cast, query: str) -> None:
    answer = browse("dana").get(club(sqlite_cast, f"?{query}"))
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert 'class="wrong"' in answer.text
    assert links(answer.text) == []


def test_women_and_men_are_two_pages(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    page = browse("sam").get("/federations/NMK/gaps?lang=en").text
    tabs = re.findall(r'href="(/federations/NMK/gaps\?sex=\w+)"( aria-current="true")?', page)
    assert tabs[:2] == [
        ("/federations/NMK/gaps?sex=female", ' aria-current="true"'),
        ("/federations/NMK/gaps?sex=male", ""),
    ]
