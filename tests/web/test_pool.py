"""The pool as a page: the question is the address, a refusal leads on, and nobody sees more than they may."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_players import register
from tracker.football.people import Position, Sex
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

Browse = Callable[[str], Browser]
GIRLS = "competition=fifa-u17-women&edition=2025"


def join(house: House, cast: Cast, names: Sequence[str], born: date | None = None) -> None:
    """Register more girls with Harbour Athletic, as it is kept once their summaries are made."""
    register(house.engine, cast, list(names))
    with Session(house.engine) as session, session.begin():
        for row in session.scalars(select(t.PlayerRow).where(t.PlayerRow.name.startswith("Girl"))):
            row.born_earliest = row.born_latest = born
            row.position = Position.DEFENDER
    with house.engine.begin() as connection:
        rebuild(connection, Measure(TODAY))


def ask(browser: Browser, query: str, view: str = "") -> tuple[int, str]:
    """The status of a page of the pool, and its words."""
    answer = browser.get(f"/pool{view}?{query}&lang=en")
    read_strictly(answer.text)
    return answer.status_code, words_of(answer.text)


def test_it_begins_with_an_edition(browse: Browse) -> None:
    page = browse("sam").get("/pool?lang=en").text
    assert "Choose a competition to begin." in words_of(page)
    assert 'value="fifa-u17-women/2025"' in page


def test_a_chosen_edition_becomes_the_address(browse: Browse) -> None:
    sent = "of=fifa-u17-women/2026&competition=a&edition=b&sort=name&holds=any&rung=6&minutes=&words=&foot=left"
    answer = browse("dana").get(f"/pool?{sent}")
    assert answer.status_code == 303
    pairs = parse_qsl(urlsplit(answer.headers["Location"]).query)
    assert sorted(pairs) == [
        ("competition", "fifa-u17-women"),
        ("edition", "2026"),
        ("foot", "left"),
        ("sort", "name"),
    ]


def test_a_director_sees_who_may_play_with_the_verdict(browse: Browse) -> None:
    status, words = ask(browse("dana"), GIRLS)
    assert status == 200
    assert "2 players" in words
    assert "Maya Ferrant born Mar 14, 2008 · Midfielder · Harbour Athletic Within age" in words
    assert "Position Midfielder a few Not on record a few" in words


def test_a_scout_learns_the_year_and_sees_nobody_who_is_not_shared(browse: Browse) -> None:
    _, words = ask(browse("sam"), GIRLS)
    assert "One player" in words
    assert "Ilse Marchetti born 2009 · Harbour Athletic Within age" in words
    assert "only its year is held against the rule" in words
    assert "Nov" not in words
    assert "Maya" not in words


def test_an_empty_answer_says_which_filter_emptied_it(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    join(sqlite_house, sqlite_cast, [f"Girl {number}" for number in range(6)])
    page = browse("dana").get(f"/pool?{GIRLS}&foot=left&position=defender&lang=en").text
    words = words_of(page)
    assert "Nobody is found" in words
    assert "No player whom you may see fits everything that is chosen." in words
    assert "Without “Stronger foot”: 6 players" in words
    assert "Without “Position”" not in words, "Without it there would be nobody either."
    (way,) = re.findall(r'href="(/pool\?[^"]*)">Without “Stronger foot”', page)
    assert "6 players" in words_of(browse("dana").get(way.replace("&amp;", "&") + "&lang=en").text)


def test_what_is_chosen_can_be_left_out(browse: Browse) -> None:
    page = browse("dana").get(f"/pool?{GIRLS}&position=midfielder&words=maya&lang=en").text
    chips = dict(re.findall(r'href="([^"]+)"><span class="unseen">Leave out </span><bdi>([^<]+)</bdi>', page))
    assert set(chips.values()) == {"Position: Midfielder", "Name: maya"}
    assert all(GIRLS in address.replace("&amp;", "&") for address in chips)


def test_figures_of_a_few_are_not_told(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    page = browse("dana").get(f"/pool?{GIRLS}&lang=en").text
    assert re.findall(r'<span class="tick-count">([^<]*)</span>', page)
    assert set(re.findall(r'<span class="tick-count">([^<]*)</span>', page)) == {"a few"}
    join(sqlite_house, sqlite_cast, [f"Girl {number}" for number in range(6)])
    assert '<span class="tick-count">6</span>' in browse("dana").get(f"/pool?{GIRLS}&lang=en").text


def test_pages_follow_one_another(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    join(sqlite_house, sqlite_cast, [f"Girl {number:03}" for number in range(60)])
    browser, seen, address = browse("dana"), list[str](), f"/pool?{GIRLS}&sort=name&limit=25&position=defender"
    for _ in range(3):
        page = browser.get(f"{address}&lang=en").text
        seen += dict.fromkeys(re.findall(r"<bdi>(Girl \d{3})</bdi>", page))
        more = re.findall(r'class="button" href="(/pool\?[^"]*after=[^"]*)"', page)
        address = more[0].replace("&amp;", "&") if more else ""
        assert "girl" not in address.casefold().replace("competition=fifa-u17-women", "")
    assert seen == [f"Girl {number:03}" for number in range(60)]
    assert address == ""
    assert "Back to the start" in words_of(page)


@pytest.mark.parametrize(
    ("query", "said", "nearest"),
    [
        (f"{GIRLS}&colour=blue&foot=left", "There is no filter colour", f"{GIRLS}&foot=left"),
        (f"{GIRLS}&after=9999999999999999~1", "There is no such page of this answer", GIRLS),
        (f"{GIRLS}&minutes=many", "minutes is a whole number", GIRLS),
        (f"{GIRLS}&birth_year=1500", "birth_year is a whole number from 1900 to 2100, not 1500", GIRLS),
        (f"{GIRLS}&foot=left&on=2050-01-01", "Nobody knows the rules of January 1, 2050 yet", f"{GIRLS}&foot=left"),
        ("foot=left", "Say for which edition", ""),
        ("competition=fifa-u17-woman&edition=2025", "fifa-u17-women", ""),
        ("competition=fifa-u17-women&edition=20025&foot=left", "the nearest are 2025", f"{GIRLS}&foot=left"),
    ],
)
@pytest.mark.parametrize("view", ["", "/depth", "/late"])
def test_a_broken_address_says_one_sentence_and_leads_to_the_nearest_question(
    browse: Browse, query: str, said: str, nearest: str, view: str
) -> None:
    browser = browse("sam")
    answer = browser.get(f"/pool{view}?{query}&lang=en")
    read_strictly(answer.text)
    assert answer.status_code in (400, 404)
    assert said in words_of(answer.text)
    assert ("Go to the nearest question" in answer.text) is bool(nearest)
    if nearest:
        (way,) = re.findall(r'class="button main" href="(/pool[^"]*\?[^"]*)"', answer.text)
        assert way.replace("&amp;", "&") == f"/pool{view}?{nearest}"
        assert browser.get(way.replace("&amp;", "&")).status_code == 200


def test_how_long_a_page_is_stays_as_it_was_asked_and_every_change_begins_at_the_start(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    join(sqlite_house, sqlite_cast, [f"Girl {number:03}" for number in range(6)])
    browser, asked = browse("dana"), f"/pool?{GIRLS}&sort=name&limit=2"
    (more,) = re.findall(r'href="(/pool\?[^"]*after=[^"]*)"', browser.get(asked).text)
    following = browser.get(more.replace("&amp;", "&")).text
    narrowing = following.partition("data-apply")[2].partition("</form>")[0]
    assert '<input type="hidden" name="limit" value="2">' in narrowing
    assert 'name="after"' not in following
    # The way back to the start is the one link beside the next page that names the same question.
    ways = [way for way in re.findall(r'href="(/pool[^"]*)"', following) if "after=" in way]
    assert len(ways) == 1
    sent = f"{more.replace('&amp;', '&')}&of=fifa-u17-women/2025"
    assert "after" not in browser.get(sent).headers["Location"]


def test_somebody_unknown_is_refused_as_on_any_page_and_the_question_is_not_blamed(browse: Browse) -> None:
    status, words = ask(browse("sam"), f"{GIRLS}&who=Nobody+Such", "/why")
    assert status == 404
    assert "This address cannot be answered" not in words


def test_whoever_is_overage_is_not_told_that_no_edition_follows(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, sqlite_cast.maya)
        row.sex = Sex.MALE
        row.born_earliest = row.born_latest = date(2001, 1, 1)
    with sqlite_house.engine.begin() as connection:
        rebuild(connection, Measure(TODAY))
    words = ask(browse("dana"), "competition=olympic-men&edition=2028")[1]
    assert "Harbour Athletic Possible as overage Match records" in words


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (
            "/pool?competition=olympic-men&edition=2027",
            "olympic-men no tiene ninguna edición «2027»",
        ),
        ("/pool?competition=olympic-man&edition=2028", "No hay ninguna competición «olympic-man»"),
        (f"/pool/why?{GIRLS}&who=Nobody", "no hay ningún jugador «Nobody»"),
    ],
)
def test_what_is_not_there_is_said_in_the_language_of_the_page(browse: Browse, address: str, said: str) -> None:
    answer = browse("dana").get(f"{address}&lang=es")
    assert answer.status_code == 404
    assert said in words_of(answer.text)


def test_why_somebody_is_not_here_is_said_with_the_way_to_leave_it_out(browse: Browse) -> None:
    page = browse("dana").get(f"/pool/why?{GIRLS}&foot=left&who=Maya+Ferrant&lang=en").text
    read_strictly(page)
    assert "Maya Ferrant is not in the answer: Stronger foot: “Not on record” is not among" in words_of(page)
    assert f'href="/pool?{GIRLS}">Leave out'.replace("&", "&amp;") in page
    status, words = ask(browse("dana"), f"{GIRLS}&who=Maya+Ferrant", "/why")
    assert (status, "Maya Ferrant is in the answer to this question." in words) == (200, True)


def test_what_nobody_asked_for_cannot_be_left_out(browse: Browse) -> None:
    page = browse("dana").get("/pool/why?competition=fifa-u17-men&edition=2025&who=Maya+Ferrant&lang=en").text
    assert "is not for the football this player plays" in words_of(page)
    assert "Leave out" not in page


def test_nobody_learns_of_a_child_by_asking_why(browse: Browse, sqlite_cast: Cast) -> None:
    asked = [f"{GIRLS}&who={who}" for who in ("Maya+Ferrant", str(sqlite_cast.maya), "Nobody+Such", "999999")]
    found = [ask(browse("sam"), query, "/why") for query in asked]
    assert [status for status, _ in found] == [404] * 4


@pytest.mark.parametrize("person", ["sam", "dana"])
def test_an_official_number_finds_nobody_for_those_who_are_not_told_of_it(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast, person: str
) -> None:
    """A scout who could try numbers would learn which one is a child's."""
    with Session(sqlite_house.engine) as session, session.begin():
        session.add(t.IdentifierRow(player_id=sqlite_cast.ilse, scheme="fan", value="NM77"))
    by_name, by_number, by_none = (f"{GIRLS}&who={who}" for who in ("Ilse+Marchetti", "fan:NM77", "fan:NM78"))
    assert ask(browse(person), by_name, "/why")[0] == 200
    assert ask(browse(person), by_number, "/why")[0] == (404 if person == "sam" else 200)
    assert ask(browse(person), by_none, "/why")[0] == 404
    found = [browse(person).get(f"/compare?add={who}").status_code for who in ("fan:NM77", "fan:NM78")]
    assert found == ([404, 404] if person == "sam" else [303, 404])


@pytest.mark.parametrize("who", ["1" * 5000, "%00", "%EF%BF%BD"], ids=["long", "null", "unreadable"])
def test_what_can_be_no_name_and_no_number_is_nobodys(browse: Browse, who: str) -> None:
    assert ask(browse("sam"), f"{GIRLS}&who={who}", "/why")[0] == 404


@pytest.mark.parametrize(("form", "kind"), [("csv", "text/csv"), ("json", "application/json"), ("xlsx", "openxml")])
def test_the_whole_answer_goes_along(browse: Browse, form: str, kind: str) -> None:
    browser = browse("sam")
    sent = {"question": f"{GIRLS}&limit=1", "format": form}
    answer = browser.send("/pool/export", sent, read_at=f"/pool?{GIRLS}")
    assert answer.status_code == 200
    assert kind in answer.headers["Content-Type"]
    assert form == "xlsx" or ("Ilse Marchetti" in answer.text and "Maya" not in answer.text)
    assert browser.send("/pool/export", {"question": "colour=blue"}, read_at=f"/pool?{GIRLS}").status_code == 400


def test_the_depth_chart_keeps_overage_players_apart_and_leads_to_the_players(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    join(sqlite_house, sqlite_cast, [f"Girl {number}" for number in range(6)], date(2009, 5, 1))
    page = browse("dana").get(f"/pool/depth?{GIRLS}&lang=en").text
    words = words_of(page)
    within = words.partition("Within age Year")[2].partition("As overage players")[0]
    assert re.search(r"2009 (– 0 )?6 ", within)
    assert "Nobody in this question could only play as an overage player." in words
    (way,) = re.findall(r'href="([^"]*)">6</a>', page)
    assert "answer=within_age" in way
    assert "birth_year=2009" in way
    assert "6 players" in words_of(browse("dana").get(way.replace("&amp;", "&") + "&lang=en").text)


def test_late_developers_stand_with_their_reasons(browse: Browse) -> None:
    _, words = ask(browse("dana"), GIRLS, "/late")
    assert "Born in the last quarter of the year, and so among the youngest of a year group." in words
    assert "First on record on August 1, 2025, at 16 or older." not in words
    assert "A reason is something on record, and no forecast." in words
    _, words = ask(browse("sam"), GIRLS, "/late")
    assert "last quarter of the year, and so" not in words, "Of a year alone nobody knows the quarter."
    assert "only where a family shares the day of birth" in words


@pytest.mark.parametrize("view", ["", "/depth", "/late"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_view_speaks_every_language(browse: Browse, language: str, view: str) -> None:
    query = f"{GIRLS}&position=midfielder&minutes=0&nationality=USA&holds=second&coverage_from=1&national_from=4"
    page = browse("dana").get(f"/pool{view}?{query}&lang={language}").text
    read_strictly(page)
    assert f'<html lang="{language}">' in page


def test_the_least_call_up_is_chosen_and_left_out_again(browse: Browse) -> None:
    page = browse("dana").get(f"/pool?{GIRLS}&national_from=4&lang=en").text
    assert '<option value="4" selected>U-20 side</option>' in page
    assert "<bdi>Called up at least to: U-20 side</bdi>" in page


def test_the_navigation_leads_there_for_those_who_may_ask(browse: Browse) -> None:
    for person, leads in (("dana", True), ("sam", True), ("ona", True), ("cass", False), ("odile", False)):
        page = browse(person).get("/players?lang=en").text
        assert ('href="/pool"' in page) is leads, person
