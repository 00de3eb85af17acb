"""The routes of the catalogue: two of them exactly, and what must be true of all."""

from __future__ import annotations

from datetime import date

import pytest
from tracker.eligibility.competition import Competition, Edition, Status
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.routes.compare_rules import Compared
from tracker.eligibility.routes.passage import Door, Effect
from tracker.eligibility.routes.route import Asking, Route, Step, route_to, routes_from
from tracker.eligibility.routes.ways import key_of
from tracker.eligibility.rule import BirthWindow, Confederation, Confidence
from tracker.football.people import Birth

CATALOGUE = load_catalogue()
RIO = ("olympic-men", "2016")
PARIS = ("olympic-men", "2024")
QUALIFIERS = [pair for pair in CATALOGUE.editions() if pair[1].qualifies_for]
FINALS = [pair for pair in CATALOGUE.editions() if route_to(CATALOGUE, pair[0].id, pair[1].id).steps]


def traced(finals: tuple[str, str], born: str = "", confederation: str = "") -> Route:
    side = Confederation(confederation) if confederation else None
    return route_to(CATALOGUE, *finals, Asking(Birth.read(born) if born else None, None, side))


def step(route: Route, key: str) -> Step:
    (found,) = [one for one in route.steps if one.stage.key == key]
    return found


def ways(one: Step) -> list[tuple[str, int | None, str | None]]:
    return [(way.won.edition, way.won.places, way.won.how) for way in one.ways_on]


def passage(one: Step) -> tuple[Effect, Door | None, Door | None]:
    assert one.passage is not None
    return one.passage.effect, one.passage.here, one.passage.there


def test_concacaf_came_to_rio_over_zones_a_championship_and_a_play_off() -> None:
    route = traced(RIO, confederation="CONCACAF")
    assert [one.stage.key for one in route.steps] == [
        "concacaf-olympic-qualifying-men/2015-zones",
        "concacaf-olympic-qualifying-men/2015",
        "concacaf-conmebol-olympic-playoff-men/2016",
    ]


def test_the_championship_of_2015_gave_two_places_at_rio_and_one_in_the_play_off() -> None:
    championship = step(traced(RIO), "concacaf-olympic-qualifying-men/2015")
    edition = championship.stage.edition
    assert (edition.start, edition.end) == (date(2015, 10, 1), date(2015, 10, 13))
    assert (edition.teams, edition.host) == (8, "USA")
    assert edition.format == "Two groups of four, semi-finals, a match for third place and a final."
    assert ways(championship) == [
        ("olympic-men/2016", 2, "the two finalists"),
        ("concacaf-conmebol-olympic-playoff-men/2016", 1, "the third"),
    ]
    assert championship.stage.rule is not None
    assert championship.stage.rule.limit == BirthWindow(date(1993, 1, 1))
    assert championship.stage.rule.overage == 0
    assert championship.beside_finals.compared is Compared.SAME
    assert [phrase.code for phrase in championship.beside_finals.says] == [
        "route-rule-same",
        "route-overage-none-here",
    ]
    assert not any(way.won.provisional for way in championship.ways_on)


def test_south_america_s_runner_up_met_the_third_of_concacaf() -> None:
    play_off = traced(("concacaf-conmebol-olympic-playoff-men", "2016"))
    assert [(one.stage.key, ways(one)[-1][1:]) for one in play_off.steps if one.distance == 1] == [
        ("concacaf-olympic-qualifying-men/2015", (1, "the third")),
        ("conmebol-u20-men/2015", (1, "the runner-up")),
    ]
    south_american = step(traced(RIO), "conmebol-u20-men/2015")
    assert south_american.beside_finals.says[0].values == (("years", 2),)


def test_the_way_to_paris_led_over_the_u20_championship_of_2022_with_its_younger_cut_off() -> None:
    (championship,) = traced(PARIS, confederation="CONCACAF").steps
    assert championship.stage.key == "concacaf-u20-men/2022"
    assert ways(championship) == [("olympic-men/2024", 2, "the two finalists")]
    assert championship.beside_finals.compared is Compared.YOUNGER
    assert championship.beside_finals.says[0].values == (("years", 2),)
    assert championship.stage.rule is not None
    assert championship.stage.rule.limit == BirthWindow(date(2003, 1, 1))
    assert championship.stage.rule.provisional
    assert not championship.ways_on[0].won.provisional


def test_an_american_of_2002_was_closed_out_of_the_qualifier_and_open_at_the_games() -> None:
    (championship,) = traced(PARIS, "2002-08-08", "CONCACAF").steps
    assert passage(championship) == (Effect.CLOSES, Door.CLOSED, Door.OPEN)


def test_a_european_of_2000_was_open_in_the_qualifier_and_overage_in_paris() -> None:
    (championship,) = traced(PARIS, "2000-05-05", "UEFA").steps
    assert championship.stage.key == "uefa-u21-men/2023"
    assert championship.beside_finals.compared is Compared.OLDER
    assert passage(championship) == (Effect.OPENS, Door.OPEN, Door.PLACE)


def test_a_day_too_old_for_the_qualifier_of_rio_was_overage_at_rio() -> None:
    championship = step(traced(RIO, "1992-12-31"), "concacaf-olympic-qualifying-men/2015")
    assert passage(championship) == (Effect.CLOSES, Door.CLOSED, Door.PLACE)


def test_from_the_zones_of_2015_a_side_could_come_to_rio() -> None:
    onward = routes_from(CATALOGUE, "concacaf-olympic-qualifying-men", "2015-zones")
    assert [way.won.edition for way in onward] == [
        "concacaf-olympic-qualifying-men/2015",
        "concacaf-conmebol-olympic-playoff-men/2016",
        "olympic-men/2016",
    ]


@pytest.mark.parametrize(
    ("edition", "places"), [("uefa-u21-men/2027", 3), ("afc-u23-men/2028", 2), ("concacaf-u20-men/2026", 1)]
)
def test_the_places_at_los_angeles_are_those_of_its_confederations(edition: str, places: int) -> None:
    assert ways(step(traced(("olympic-men", "2028")), edition))[0][1] == places


def named(pair: tuple[Competition, Edition]) -> str:
    return key_of(*pair)


@pytest.mark.parametrize("pair", QUALIFIERS, ids=named)
def test_each_way_on_is_cited_and_its_citation_dated_where_it_is_firm(pair: tuple[Competition, Edition]) -> None:
    for won in pair[1].qualifies_for:
        assert won.source, f"{named(pair)}: say where it can be read that it leads to {won.edition}."
        assert won.confidence is not None
        assert won.last_checked or won.confidence is Confidence.RECALLED, f"{named(pair)}: add last_checked."


@pytest.mark.parametrize("pair", QUALIFIERS, ids=named)
def test_a_qualifier_that_was_played_says_how_and_leads_to_what_comes_later(
    pair: tuple[Competition, Edition],
) -> None:
    competition, edition = pair
    assert edition.format or edition.status is not Status.HELD, f"{named(pair)}: say under format how it is played."
    for way in routes_from(CATALOGUE, competition.id, edition.id):
        earliest = edition.start or date(edition.year or 0, 1, 1)
        assert earliest <= way.edition.when, f"{named(pair)} is played after {way.won.edition}."
        assert way.competition.sex.value == competition.sex.value


@pytest.mark.parametrize("pair", FINALS, ids=named)
def test_no_more_places_are_won_than_there_are(pair: tuple[Competition, Edition]) -> None:
    competition, edition = pair
    steps = route_to(CATALOGUE, competition.id, edition.id).steps
    won = [way.won.places or 0 for one in steps for way in one.ways_on if way.won.edition == named(pair)]
    assert edition.teams is None or sum(won) <= edition.teams


@pytest.mark.parametrize(("finals", "places"), [(RIO, 15), (PARIS, 14), (("olympic-men", "2020"), 15)])
def test_the_places_of_a_whole_route_leave_one_for_the_host_and_for_a_play_off_that_is_not_held(
    finals: tuple[str, str], places: int
) -> None:
    won = [way.won for one in traced(finals).steps for way in one.ways_on]
    assert sum(way.places or 0 for way in won if way.edition == "/".join(finals)) == places
