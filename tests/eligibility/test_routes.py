"""The way to a finals: its steps in order, how their rules differ, and what they close and open for a birth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.competition import Competition, Edition, OpenTo, Qualification
from tracker.eligibility.routes.compare_rules import Compared, compare
from tracker.eligibility.routes.passage import Effect
from tracker.eligibility.routes.route import Asking, Route, Step, route_to, routes_from
from tracker.eligibility.routes.ways import key_of
from tracker.eligibility.routes.words import beyond_phrase, gaps_of, not_held_for
from tracker.eligibility.rule import AgeLimit, BirthWindow, Confederation, Confidence, NoLimit, NotHeld, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth
from tracker.football.phrase import phrase

SINCE_2001 = BirthWindow(date(2001, 1, 1))


def rule(limit: AgeLimit = SINCE_2001, overage: int | None = 0, **more: object) -> RuleVersion:
    """A rule of some regulations."""
    return RuleVersion(None, limit, overage, "Regulations", Confidence.SOURCED, **more)  # type: ignore[arg-type]


def cup(
    name: str, *leads_to: str, day: str = "2024-01-01", rules: tuple[RuleVersion, ...] = (), of: str = ""
) -> Competition:
    """A competition with one edition, 2024."""
    starts = date.fromisoformat(day)
    ways = tuple(Qualification(target) for target in leads_to)
    edition = Edition("2024", "2024", 2024, rules or (rule(),), start=starts, end=starts, qualifies_for=ways)
    entering = tuple(Confederation(one) for one in of.split())
    return Competition(name, name.title(), "A cup.", OpenTo.MEN, (edition,), entering)


def names(route: Route) -> list[str]:
    return [step.stage.competition.id for step in route.steps]


#: Two zones lead to a qualifier, the qualifier to the finals and to a play-off, which leads to the finals.
TREE = Catalogue(
    (
        cup("finals", day="2024-07-01", rules=(rule(overage=3),)),
        cup("late", "finals/2024", day="2024-05-01", of="UEFA"),
        cup("playoff", "finals/2024", day="2024-06-01", of="CAF AFC"),
        cup("qualifier", "playoff/2024", "finals/2024", day="2024-04-01", of="CAF"),
        cup("zone-a", "qualifier/2024", day="2024-03-01", of="CAF"),
        cup("zone-b", "qualifier/2024", day="2024-02-01", of="CAF"),
        cup("elsewhere", "other/2024", of="CAF"),
        cup("other"),
    )
)


def step(route: Route, name: str) -> Step:
    (found,) = [one for one in route.steps if one.stage.competition.id == name]
    return found


def test_each_step_stands_before_those_it_leads_to_and_else_in_order_of_date() -> None:
    assert names(route_to(TREE, "finals", "2024")) == ["zone-b", "zone-a", "qualifier", "late", "playoff"]


def test_a_step_tells_how_many_editions_lie_before_the_finals_by_the_shortest_way() -> None:
    route = route_to(TREE, "finals", "2024")
    assert [one.distance for one in route.steps] == [2, 2, 1, 1, 1]


def test_a_step_that_leads_on_twice_names_the_finals_first() -> None:
    ways = step(route_to(TREE, "finals", "2024"), "qualifier").ways_on
    assert [way.won.edition for way in ways] == ["finals/2024", "playoff/2024"]


def test_only_ways_on_that_stay_on_the_route_are_told() -> None:
    route = route_to(TREE, "playoff", "2024")
    assert names(route) == ["zone-b", "zone-a", "qualifier"]
    assert [way.won.edition for way in step(route, "qualifier").ways_on] == ["playoff/2024"]
    assert [way.won.edition for way in route.onward] == ["finals/2024"]


def test_a_confederation_sees_its_own_steps_alone() -> None:
    assert names(route_to(TREE, "finals", "2024", Asking(confederation=Confederation.UEFA))) == ["late"]
    assert names(route_to(TREE, "finals", "2024", Asking(confederation=Confederation.AFC))) == ["playoff"]


def test_a_confederation_that_does_not_enter_is_refused_with_those_that_do() -> None:
    with pytest.raises(BadInputError, match="Sides of UEFA do not enter Playoff; ask for one of CAF, AFC"):
        route_to(TREE, "playoff", "2024", Asking(confederation=Confederation.UEFA))


def test_from_an_edition_onward_every_edition_it_leads_to_is_found_once() -> None:
    onward = [key_of(way.competition, way.edition) for way in routes_from(TREE, "zone-a", "2024")]
    assert onward == ["qualifier/2024", "playoff/2024", "finals/2024"]
    assert routes_from(TREE, "finals", "2024") == ()


def test_a_qualifier_tells_what_it_leads_to_itself_apart_from_what_lies_beyond() -> None:
    route = route_to(TREE, "zone-a", "2024")
    assert [way.won.edition for way in route.onward] == ["qualifier/2024"]
    assert [way.won.edition for way in route.beyond] == ["playoff/2024", "finals/2024"]
    assert beyond_phrase(route) == phrase("route-beyond", editions="Playoff, 2024; Finals, 2024")
    assert beyond_phrase(route_to(TREE, "finals", "2024")) is None


def test_where_no_qualifier_is_held_the_route_says_so_and_not_that_there_was_none() -> None:
    route = route_to(TREE, "other", "2024", Asking(confederation=Confederation.UEFA))
    assert [phrase.code for phrase in gaps_of(route)] == ["route-none-of"]
    assert [phrase.code for phrase in gaps_of(route_to(TREE, "zone-a", "2024"))] == ["route-none"]


def test_confederations_without_a_qualifier_are_named() -> None:
    route = route_to(TREE, "finals", "2024")
    assert not_held_for(route) == ("CONCACAF", "CONMEBOL", "OFC")
    assert [phrase.code for phrase in gaps_of(route)] == ["route-not-held-for"]
    assert not_held_for(route_to(TREE, "finals", "2024", Asking(confederation=Confederation.CAF))) == ()
    (african_only,) = gaps_of(route_to(TREE, "playoff", "2024"))
    assert african_only.values == (("confederations", "AFC"),)


def test_an_edition_that_does_not_exist_is_answered_with_the_nearest() -> None:
    with pytest.raises(NotFoundError, match="the nearest are finals"):
        route_to(TREE, "final", "2024")
    with pytest.raises(NotFoundError, match="has no edition '2025'"):
        routes_from(TREE, "finals", "2025")


@pytest.mark.parametrize(
    ("here", "there", "compared", "code"),
    [
        (SINCE_2001, SINCE_2001, Compared.SAME, "route-rule-same"),
        (BirthWindow(date(2003, 1, 1)), SINCE_2001, Compared.YOUNGER, "route-rule-younger"),
        (BirthWindow(date(2000, 1, 1)), SINCE_2001, Compared.OLDER, "route-rule-older"),
        (BirthWindow(date(2001, 1, 1), date(2005, 12, 31)), SINCE_2001, Compared.NARROWER, "route-rule-narrower"),
        (SINCE_2001, BirthWindow(date(2001, 1, 1), date(2005, 12, 31)), Compared.WIDER, "route-rule-wider"),
        (SINCE_2001, NoLimit(minimum_verified=True), Compared.YOUNGER, "route-rule-younger"),
        (NoLimit(minimum_verified=False), SINCE_2001, Compared.OLDER, "route-rule-older"),
        (NoLimit(minimum_verified=True), NoLimit(minimum_verified=False), Compared.SAME, "route-rule-same"),
        (NotHeld(), SINCE_2001, Compared.UNKNOWN, "route-rule-unknown"),
        (SINCE_2001, NotHeld(), Compared.UNKNOWN, "route-rule-unknown"),
    ],
)
def test_a_rule_is_put_beside_that_of_the_finals(
    here: AgeLimit, there: AgeLimit, compared: Compared, code: str
) -> None:
    found = compare((rule(here),), (rule(there),))
    assert (found.compared, found.says[0].code) == (compared, code)


@pytest.mark.parametrize(
    ("here", "years"),
    [
        (BirthWindow(date(2003, 1, 1)), 2),
        (BirthWindow(date(2000, 1, 1)), 1),
        (BirthWindow(date(2001, 8, 1)), 0),
        (BirthWindow(date(2003, 8, 1)), 0),
        (BirthWindow(None, date(2010, 1, 1)), 0),
    ],
)
def test_the_difference_is_said_in_years_only_where_it_is_a_whole_number_of_them(
    here: BirthWindow, years: int
) -> None:
    assert compare((rule(here),), (rule(),)).says[0].values == (("years", years),)


@pytest.mark.parametrize(
    ("here", "there", "codes"),
    [
        (0, 3, ["route-overage-none-here"]),
        (2, 3, ["route-overage-differs"]),
        (3, 3, []),
        (0, 0, []),
        (None, 3, ["route-overage-unknown"]),
        (0, None, ["route-overage-unknown"]),
    ],
)
def test_overage_places_are_put_beside_those_of_the_finals(
    here: int | None, there: int | None, codes: list[str]
) -> None:
    found = compare((rule(overage=here),), (rule(overage=there),))
    assert [phrase.code for phrase in found.says[1:]] == codes


def test_overage_places_are_not_spoken_of_where_a_rule_has_no_window() -> None:
    assert len(compare((rule(NoLimit(minimum_verified=True), None),), (rule(overage=3),)).says) == 1


def test_rules_for_each_confederation_are_compared_for_the_only_one_that_enters_a_step() -> None:
    finals = cup(
        "finals",
        rules=(
            rule(confederations=(Confederation.CAF,)),
            rule(BirthWindow(date(2004, 1, 1)), confederations=(Confederation.AFC,)),
        ),
    )
    two = Catalogue((finals, cup("african", "finals/2024", of="CAF"), cup("both", "finals/2024", of="CAF AFC")))
    route = route_to(two, "finals", "2024")
    assert step(route, "african").beside_finals.compared is Compared.SAME
    assert step(route, "both").beside_finals.compared is Compared.UNKNOWN
    asian = route_to(two, "finals", "2024", Asking(confederation=Confederation.AFC))
    assert step(asian, "both").beside_finals.compared is Compared.OLDER


def test_the_rules_of_a_day_count_on_every_step() -> None:
    later = RuleVersion(date(2023, 6, 1), BirthWindow(date(2002, 1, 1)), 0, "Circular", Confidence.SOURCED)
    changed = Catalogue((cup("finals"), cup("qualifier", "finals/2024", rules=(rule(), later))))
    then = route_to(changed, "finals", "2024", Asking(as_of=date(2023, 1, 1)))
    now = route_to(changed, "finals", "2024")
    assert step(then, "qualifier").beside_finals.compared is Compared.SAME
    assert step(now, "qualifier").beside_finals.compared is Compared.YOUNGER


def passing(here: RuleVersion, there: RuleVersion, born: str) -> tuple[Effect, str]:
    """What a qualifier's rule does to a birth beside that of the finals, and how far each lets it in."""
    held = Catalogue((cup("finals", rules=(there,)), cup("qualifier", "finals/2024", rules=(here,))))
    passage = step(route_to(held, "finals", "2024", Asking(Birth.read(born))), "qualifier").passage
    assert passage is not None
    doors = [door.value if door else "-" for door in (passage.here, passage.there)]
    return passage.effect, " ".join(doors)


YOUNG, OLD = rule(BirthWindow(date(2003, 1, 1))), rule(BirthWindow(date(2000, 1, 1)))


@pytest.mark.parametrize(
    ("here", "there", "born", "effect", "doors"),
    [
        (YOUNG, rule(overage=3), "2002", Effect.CLOSES, "closed open"),
        (YOUNG, rule(overage=3), "2000", Effect.CLOSES, "closed place"),
        (rule(overage=2), OLD, "2000", Effect.CLOSES, "place open"),
        (OLD, rule(overage=3), "2000", Effect.OPENS, "open place"),
        (OLD, rule(), "2000", Effect.OPENS, "open closed"),
        (rule(overage=1), rule(), "2000", Effect.OPENS, "place closed"),
        (rule(), rule(), "2001", Effect.SAME, "open open"),
        (rule(), rule(), "2000", Effect.SAME, "closed closed"),
        (rule(overage=1), rule(overage=3), "2000", Effect.SAME, "place place"),
        (rule(NoLimit(minimum_verified=True), None), rule(), "1990", Effect.OPENS, "open closed"),
        (rule(BirthWindow(date(2001, 7, 1))), rule(), "2001", Effect.CANNOT_TELL, "- open"),
        (rule(), rule(NotHeld(), None), "2001", Effect.CANNOT_TELL, "open -"),
    ],
)
def test_for_a_birth_a_step_closes_or_opens_what_the_finals_do_not(
    here: RuleVersion, there: RuleVersion, born: str, effect: Effect, doors: str
) -> None:
    assert passing(here, there, born) == (effect, doors)


def test_without_a_birth_nothing_is_closed_or_opened() -> None:
    route = route_to(TREE, "finals", "2024")
    assert all(one.passage is None and one.stage.verdict is None for one in route.steps)
    assert route.finals.verdict is None


def test_a_passage_is_provisional_as_soon_as_one_of_its_rules_is() -> None:
    recalled = RuleVersion(None, SINCE_2001, 0, "Memory", Confidence.RECALLED)
    for rules in ((recalled, rule()), (rule(), recalled)):
        held = Catalogue((cup("finals", rules=rules[:1]), cup("qualifier", "finals/2024", rules=rules[1:])))
        passage = step(route_to(held, "finals", "2024", Asking(Birth.read("2001"))), "qualifier").passage
        assert passage is not None
        assert passage.provisional


days = st.dates(date(1990, 1, 1), date(2010, 12, 31))
windows = st.builds(BirthWindow, days, st.none() | st.dates(date(2011, 1, 1), date(2015, 12, 31)))


#: What a rule may do to some birth beside another, by how the two compare where their younger ends are the same.
MAY = {
    Compared.SAME: {Effect.SAME},
    Compared.YOUNGER: {Effect.SAME, Effect.CLOSES},
    Compared.NARROWER: {Effect.SAME, Effect.CLOSES},
    Compared.OLDER: {Effect.SAME, Effect.OPENS},
    Compared.WIDER: {Effect.SAME, Effect.OPENS},
}


@given(windows, windows, st.dates(date(1985, 1, 1), date(2016, 12, 31)))
def test_whom_a_rule_closes_out_agrees_with_how_it_compares(
    here: BirthWindow, there: BirthWindow, born: date
) -> None:
    compared = compare((rule(here),), (rule(there),)).compared
    if here.born_on_or_after != there.born_on_or_after:
        here = replace(here, born_on_or_before=there.born_on_or_before)
    effect, _ = passing(rule(here), rule(there), born.isoformat())
    assert effect in MAY[compared]


def test_the_verdict_of_each_step_is_the_one_that_is_given_alone() -> None:
    route = route_to(TREE, "finals", "2024", Asking(Birth.read("2000")))
    assert {one.stage.verdict.answer for one in route.steps if one.stage.verdict} == {Answer.TOO_OLD}
    assert route.finals.verdict is not None
    assert route.finals.verdict.answer is Answer.OVERAGE
    assert route.with_effect(Effect.CLOSES) == route.steps
