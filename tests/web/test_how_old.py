"""The front door: every league's age group side by side, the competitions ahead, and nothing that is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.in_full import examples
from tests.web.browsing import Browser, read_strictly, token_on, words_of
from tracker.access.actor import OPERATOR
from tracker.actions.age_groups import AskAgeGroups, ask_age_groups
from tracker.cli.age_group import as_json
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.football.people import Birth
from tracker.football.phrase import Phrase
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.store.base import Base
from tracker.wiring import House
from werkzeug.test import TestResponse

Browse = Callable[[str], Browser]
HERE = "/how-old"


def send(visitor: FlaskClient, path: str = HERE, language: str = "en", **given: str) -> TestResponse:
    """What comes of the form, with the token that stands on the page."""
    token = token_on(visitor.get(f"{HERE}?lang={language}").text)
    return visitor.post(path, data=given | {"csrf_token": token}, buffered=True)


def words(visitor: FlaskClient, **given: str) -> str:
    """What a person reads in the answer to a form."""
    answer = send(visitor, **given)
    assert answer.status_code == 200, answer.text
    read_strictly(answer.text)
    return words_of(answer.text)


def card(told: str, season: str, following: str) -> str:
    """What stands on the card of a season."""
    return told.partition(season)[2].partition(following)[0]


def test_a_visitor_finds_one_field_and_one_button_at_the_front_door(visitor: FlaskClient) -> None:
    page = visitor.get("/", follow_redirects=True, query_string={"lang": "en"}).text
    told = words_of(page)
    assert "Which age group is my child in?" in told
    assert "Nothing that you type is kept." in told
    assert '<form class="panel" method="post" action="/how-old#answer"' in page
    assert len(re.findall(r'<input (?![^>]*type="hidden")', page)) == 1
    for address in ("/eligibility", "/competitions", "/sign-in"):
        assert f'class="door-in" href="{address}"' in page


def test_every_league_is_shown_for_this_season_and_the_next(sqlite_house: House, visitor: FlaskClient) -> None:
    told = words(visitor, born="2011-09-14")
    say = speaker("en")
    for system in sqlite_house.library.age_systems:
        name = say(system.name) if isinstance(system.name, Phrase) else system.name
        assert name in told.partition("Every league, and why")[2].partition("The rules word")[0]
    assert "This season, 2025-26" in told
    assert "Next season, 2026-27" in told


def test_where_leagues_differ_it_is_said_first(visitor: FlaskClient) -> None:
    told = words(visitor, born="2011-09-14")
    following = card(told, "Next season, 2026-27", "Calendar year")
    assert "It depends on the league: U-15 or U-16." in following
    assert "U-16 MLS NEXT Homegrown Division born in 2011" in following
    assert "Born on September 14, 2011, a player repeats U-15" in told


def test_it_is_said_which_leagues_count_otherwise_than_before(visitor: FlaskClient) -> None:
    told = words(visitor, born="2011-03-01")
    assert (
        "AYSO, MLS NEXT Academy Division, US Club Soccer, and US Youth Soccer: from the season 2026-27 on they "
        "count births from August 1 to July 31 together, as a school year does; before that, the birth year"
    ) in told
    assert "repeats" not in told
    assert "from the season" not in words(visitor, born="2011-03-01", season="2023-24")


@pytest.mark.parametrize(
    ("born", "group"),
    [
        ("2012-07-31", "U-15"),
        ("2012-08-01", "U-14"),
        ("2011-12-31", "U-15"),
        ("2012-01-01", "U-15"),
        ("2012-02-29", "U-15"),
        ("20120229", "U-15"),
        ("2012/02/29", "U-15"),
        ("2012-02", "U-15"),
    ],
)
def test_births_at_the_cut_offs_are_placed_to_the_day(visitor: FlaskClient, born: str, group: str) -> None:
    told = words(visitor, born=born, season="2026-27")
    row = told.partition("Every league, and why")[2].partition("AYSO")[2]
    assert re.search(r"US Youth Soccer (U-\d+)", row)[1] == group  # type: ignore[index]


@pytest.mark.parametrize(("born", "group"), [("2011-12-31", "U-16"), ("2012-01-01", "U-15")])
def test_a_birth_year_turns_with_the_new_year(visitor: FlaskClient, born: str, group: str) -> None:
    told = words(visitor, born=born, season="2026-27")
    assert f"MLS NEXT Homegrown Division {group} born in {born[:4]}" in told.partition("Every league")[2]


def test_a_year_stays_a_year(visitor: FlaskClient) -> None:
    told = words(visitor, born="2011", season="2026-27")
    assert "Not settled in every league: either U-15 or U-16." in told
    assert "What would settle it: the month of birth." in told
    assert "U-15 or U-16 U-16 if born up to July 31, 2011, otherwise U-15" in told
    assert "MLS NEXT Homegrown Division U-16 born in 2011" in told


def test_too_young_is_one_answer_whichever_the_lowest_group_is(visitor: FlaskClient) -> None:
    told = card(words(visitor, born="2021-12-01", season="2026-27"), "Next season, 2026-27", "Season 2027-28")
    leagues = (
        "AYSO · ECNL, provisional · England (FA) · MLS NEXT Academy Division · US Club Soccer · US Youth Soccer"
    )
    assert f"too young {leagues}" in told


@pytest.mark.parametrize("born", ["2024", "2022-08-01", "2026-06-29"])
def test_no_group_is_made_up_below_the_youngest_that_a_rule_names(visitor: FlaskClient, born: str) -> None:
    told = words(visitor, born=born, season="2025-26")
    cards = told.partition("This season, ")[2].partition("U-13 means")[0]
    leagues = told.partition("Every league, and why")[2].partition("The rules word by word")[0]
    assert cards.count("too young") > 2
    assert {int(number) for number in re.findall(r"U-(\d+)", cards + leagues)} <= {6, 7}
    assert "Which group is the lowest here is not held" in told


def test_a_calendar_year_of_both_seasons_is_named_once_above_its_rule(visitor: FlaskClient) -> None:
    told = words(visitor, born="2011", season="2026-27").partition("The rules word by word")[2]
    assert told.count("(FIFA and most federations), 2027") == 1


def test_only_a_group_stands_in_large_letters(visitor: FlaskClient) -> None:
    page = send(visitor, born="2021", season="2026-27").text.partition('id="leagues"')[0]
    large = re.findall(r"<div>\s*<dt>([^<]*)</dt>", page)
    assert large
    assert all(re.fullmatch(r"U-\d+", group) for group in large)


def test_competitions_ahead_lead_to_their_rules_without_the_birth(visitor: FlaskClient) -> None:
    page = send(visitor, born="2009-03-05", football="girls").text
    told = words_of(page).partition("Competitions ahead")[2]
    assert 'href="/routes/fifa-u20-women/2026"' in page
    assert "FIFA U-20 Women&#39;s World Cup" in page
    assert "The rule asks for a birth on or after January 1, 2006." in told
    assert "Age only." in told
    assert "Provisional" in told
    assert "Boys and men" not in told


def test_both_are_shown_where_nobody_says_whose_competitions_are_meant(visitor: FlaskClient) -> None:
    told = words(visitor, born="2009").partition("Competitions ahead")[2]
    assert "Girls and women" in told
    assert "Boys and men" in told


def test_what_is_sent_stands_in_no_address_and_in_no_other_page(visitor: FlaskClient) -> None:
    answer = send(visitor, born="2011-09-14", football="girls")
    assert answer.request.path == HERE
    assert not answer.request.query_string
    addresses = re.findall(r'(?:href|action|src)="([^"]*)"', answer.text)
    asked_for = [address for address in addresses if "2011" in address]
    assert [one for one in asked_for if "born=2011-09-14" in one] == asked_for
    assert len(asked_for) == 1, "Only the link that says so holds the birth."
    before = answer.text[: answer.text.index(asked_for[0].replace("&", "&amp;").partition("?")[0] + "?born")]
    assert before.rindex("<details>") > before.rindex("</details>"), "It is folded away until somebody asks for it."
    assert "2011" not in visitor.get(HERE).text.replace("2011-09-14 or", "").replace("20110914", "").replace(
        ": 2011.", ""
    )


def test_the_browser_keeps_an_answer_for_back_and_nobody_on_the_way_does(visitor: FlaskClient) -> None:
    assert send(visitor, born="2011-09-14").headers["Cache-Control"] == "private, max-age=0, must-revalidate"
    assert send(visitor, born="x").headers["Cache-Control"] == "no-store"


def test_an_answer_to_somebody_signed_in_is_gone_with_the_sign_in(browse: Browse) -> None:
    answer = browse("pat").send(HERE, {"born": "2011-09-14"}, read_at=HERE)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("born", ["2011-09-14", "14.09.2011"])
def test_what_was_sent_is_asked_again_in_another_language_by_a_form(visitor: FlaskClient, born: str) -> None:
    page = send(visitor, born=born, season="2026-27", football="girls").text
    footer = page.partition('<ul class="tongues">')
    form = footer[0][footer[0].rindex("<form") :]
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))
    again = re.findall(r'formaction="([^"]*)"', footer[2])
    assert again == [f"?lang={language}#answer" for language in LANGUAGES]
    french = visitor.post(f"{HERE}?lang=fr", data=hidden)
    assert french.status_code == (200 if born == "2011-09-14" else 400)
    assert '<html lang="fr">' in french.text
    assert f'value="{born}"' in french.text
    assert '<option value="girls" selected>' in french.text
    assert '<option value="2026-27" selected>' in french.text
    assert "tongues" in french.text


def test_nothing_of_it_is_written_down(
    sqlite_house: House, visitor: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    def rows() -> list[int | None]:
        with Session(sqlite_house.engine) as session:
            return [
                session.scalar(select(func.count()).select_from(table)) for table in Base.metadata.sorted_tables
            ]

    before = rows()
    with caplog.at_level(0):
        answer = send(visitor, born="2011-09-14")
        send(visitor, f"{HERE}/windows.ics", born="2009-09-14", football="girls")
        send(visitor, born="2011-09-99")
    assert rows() == before
    assert "2011" not in caplog.text
    assert "2011" not in " ".join(answer.headers.getlist("Set-Cookie"))


def test_the_link_to_pass_on_holds_the_choices_and_not_the_birth(visitor: FlaskClient) -> None:
    page = send(visitor, born="2011-09-14", season="2026-27", football="girls").text
    link, with_birth = re.findall(r'<p class="typed"><a href="([^"]*)"', page)
    assert link.endswith("/how-old?season=2026-27&amp;football=girls")
    shared = visitor.get(link.partition("localhost:8000")[2].replace("&amp;", "&")).text
    assert '<option value="girls" selected>' in shared
    assert '<option value="2026-27" selected>' in shared
    assert "Born" not in words_of(shared).partition("Which age group")[2].partition("What else")[0].replace(
        "born?", ""
    )
    answered = visitor.get(with_birth.partition("localhost:8000")[2].replace("&amp;", "&"))
    assert "Born on September 14, 2011" in words_of(answered.text)
    assert answered.headers["Cache-Control"] == "no-store"


def test_this_season_is_no_choice_and_its_link_does_not_grow_old(visitor: FlaskClient) -> None:
    page = send(visitor, born="2011-09-14", season="2025-26").text
    assert re.findall(r'<p class="typed"><a href="([^"]*)"', page)[0].endswith("/how-old")


def test_the_windows_are_there_as_a_calendar_that_does_not_name_the_birth(visitor: FlaskClient) -> None:
    answer = send(visitor, f"{HERE}/windows.ics", born="2009-09-14", football="girls")
    assert answer.status_code == 200
    assert answer.content_type == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert b"SUMMARY:FIFA U-20 Women" in answer.data
    assert b"2009-09-14" not in answer.data
    assert b"20090914" not in answer.data
    assert visitor.get(f"{HERE}/windows.ics?born=2009&football=girls").status_code == 405


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"born": ""}, "Type a date of birth. The year alone will do."),
        ({}, "Type a date of birth. The year alone will do."),
        ({"born": "14.09.2011"}, "Put the year first, as in 2008-05-17"),
        ({"born": "09/14/2011"}, "Put the year first, as in 2008-05-17"),
        ({"born": "14092011"}, "Put the year first, as in 2008-05-17"),
        ({"born": "201109"}, "This cannot be read as a date of birth."),
        ({"born": "2011-02-29"}, "There is no such day."),
        ({"born": "1899"}, "Type a year of birth from 1900 on."),
        ({"born": "\x00' OR 1=1--<script>"}, "This cannot be read as a date of birth."),
        ({"born": "２０１１"}, "This cannot be read as a date of birth."),
        ({"born": "9" * 9999}, "This cannot be read as a date of birth."),
        ({"born": "2026-07-01"}, "This date lies in the future. Type one up to today."),
        ({"born": "2011", "season": "1066-67"}, "This is not in the list."),
        ({"born": "2011", "football": "<b>"}, "This is not in the list."),
    ],
)
def test_what_cannot_be_answered_is_said_beside_its_field(
    visitor: FlaskClient, given: dict[str, str], sentence: str
) -> None:
    answer = send(visitor, **given)
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert sentence in words_of(answer.text)
    assert "Every league, and why" not in answer.text
    assert "<script>" not in answer.text


def test_a_calendar_asks_whose_competitions_are_meant(visitor: FlaskClient) -> None:
    answer = send(visitor, f"{HERE}/windows.ics", born="2009")
    assert answer.status_code == 400
    assert "a calendar holds the competitions of one" in words_of(answer.text)


def test_the_page_is_one_click_away_for_everybody_signed_in(browse: Browse) -> None:
    for name in ("pat", "dana", "sam", "alex"):
        page = browse(name).get(f"{HERE}?lang=en").text
        assert f'<a href="{HERE}" aria-current="true">Age groups</a>' in page
        assert 'class="door-in" href="/sign-in"' not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_speaks_every_language(visitor: FlaskClient, language: str) -> None:
    answer = send(visitor, language=language, born="2011")
    read_strictly(answer.text)
    assert f'<html lang="{language}">' in answer.text
    assert not re.search(r"(?<![\w/-])how-old-[a-z]", words_of(answer.text)), "A code stands there unspoken."


births = st.one_of(
    st.dates(date(2003, 1, 1), date(2026, 6, 30)).map(str),
    st.dates(date(2003, 1, 1), date(2026, 5, 31)).map(lambda day: f"{day:%Y-%m}"),
    st.integers(2003, 2025).map(str),
)


@given(born=births, first=st.integers(2023, 2026))
@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_page_says_of_any_birth_what_the_command_line_says(
    sqlite_house: House, visitor: FlaskClient, born: str, first: int
) -> None:
    season = SeasonName(first, first + 1)
    page = words_of(visitor.get(HERE, query_string={"born": born, "season": str(season), "lang": "en"}).text)
    table = page.partition("Every league, and why")[2].partition("The rules word by word")[0]
    told = page.partition("The rules word by word")[2]
    for one in (season, season.following):
        answers = sqlite_house.perform(ask_age_groups, AskAgeGroups(Birth.read(born), one), OPERATOR)
        listed = as_json(answers, speaker("en"))["systems"]
        assert isinstance(listed, list)
        for system in listed:
            assert system["name"] in table
            assert f"{system['name']}, {system['season']}" in told
            for group in system["groups"]:
                assert group in table
            for reason in system["reasons"]:
                assert " ".join(reason["text"].split()) in told
