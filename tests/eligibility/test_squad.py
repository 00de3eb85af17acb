"""A squad's verdict: the limits on the squad of each day, and what is a question rather than a breach."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo, Status
from tracker.eligibility.rule import (
    AgeLimit,
    BirthWindow,
    Confederation,
    Confidence,
    NoLimit,
    NotHeld,
    RuleVersion,
    Squad,
)
from tracker.eligibility.squads.active_list import Entry, ListStatus, active_lists
from tracker.eligibility.squads.breaches import Breach, Limit, Question, Tally, Why, at_least, at_most
from tracker.eligibility.squads.judge import judge_squad, judge_squads
from tracker.eligibility.squads.shown import as_json
from tracker.eligibility.squads.verdict import SquadsVerdict, SquadVerdict
from tracker.football.people import Birth, Position, Sex

#: Machines that are busy with other tests are slow now and then.
UNHURRIED = settings(deadline=None)
FIRST, LAST = date(2001, 1, 1), date(2004, 12, 31)
OLD, FIT, YOUNG = Birth.read("1999-05-05"), Birth.read("2002"), Birth.read("2005-03-01")
EITHER = Birth(date(2000, 12, 1), date(2001, 2, 1))
START, MIDDLE = date(2024, 7, 1), date(2024, 7, 20)
SMALL = Squad(players=4, at_least=3, alternates=2, goalkeepers=1)
ONE_DAY = timedelta(days=1)
REPLACED, REPLACEMENT, ALTERNATE, ACTIVE = (
    ListStatus.REPLACED,
    ListStatus.REPLACEMENT,
    ListStatus.ALTERNATE,
    ListStatus.ACTIVE,
)


def rule(limit: AgeLimit | None = None, overage: int | None = 1, **stated: object) -> RuleVersion:
    window = limit or BirthWindow(FIRST, LAST)
    return replace(RuleVersion(None, window, overage, "Regulations", Confidence.SOURCED), **stated)  # type: ignore[arg-type]


def cup(*rules: RuleVersion, squad: Squad | None = None, sex: OpenTo = OpenTo.MEN) -> tuple[Competition, Edition]:
    edition = Edition("2024", "Cup 2024", 2024, rules or (rule(),), squad=squad)
    return Competition("cup", "Cup", "A cup.", sex, (edition,)), edition


def man(name: str, born: Birth | None = FIT, status: ListStatus | None = None, **stated: object) -> Entry:
    return replace(Entry(name, born, "Northmark", Sex.MALE, status=status), **stated)  # type: ignore[arg-type]


def judged(*entries: Entry, squad: Squad | None = None, rules: tuple[RuleVersion, ...] = ()) -> SquadVerdict:
    return judge_squad(*cup(*rules, squad=squad), entries)


def all_judged(*entries: Entry, sex: OpenTo = OpenTo.MEN, squad: Squad | None = None) -> SquadsVerdict:
    return judge_squads(*cup(squad=squad, sex=sex), entries)


def codes(found: SquadVerdict) -> list[str]:
    return [breach.code.value for breach in found.breaches]


def test_each_player_is_named_under_his_answer() -> None:
    found = judged(man("Ade", OLD), man("Bo"), man("Cem", YOUNG), man("Dan", EITHER), man("Eli", None))
    assert (found.players, found.within_age, found.overage) == (5, ("Bo",), ("Ade",))
    assert (found.too_young, found.cannot_tell) == (("Cem",), ("Dan", "Eli"))


def test_places_are_broken_by_one_player_more_than_there_are() -> None:
    assert codes(judged(man("Ade", OLD))) == []
    (breach,) = judged(man("Ade", OLD), man("Bo", OLD)).breaches
    assert (breach.code, breach.limit, breach.used, breach.on) == (Limit.OVERAGE_PLACES, 1, 2, ())


def test_without_places_the_older_are_named_and_break_a_limit_of_none() -> None:
    found = judged(man("Ade", OLD), rules=(rule(overage=0),))
    assert found.overage == ("Ade",)
    assert [(breach.limit, breach.used) for breach in found.breaches] == [(0, 1)]


def test_who_may_be_older_makes_it_a_question() -> None:
    found = judged(man("Ade", OLD), man("Bo", EITHER), man("Cem", None), rules=(rule(BirthWindow(FIRST)),))
    assert found.breaches == ()
    assert found.questions == (Question(Limit.OVERAGE_PLACES, 1, 1, 2, Why.BIRTHS),)


def test_who_may_only_be_younger_takes_no_place() -> None:
    found = judged(man("Ade", OLD), man("Bo", Birth(LAST, LAST + ONE_DAY)))
    assert found.questions == (Question(Limit.TOO_YOUNG, 0, 0, 1, Why.BIRTHS),)


def test_a_player_too_young_is_a_breach_of_his_own() -> None:
    assert codes(judged(man("Ade", YOUNG))) == ["too_young"]


def test_a_squad_is_too_large_too_small_or_right() -> None:
    names = ("Ade", "Bo", "Cem", "Dan", "Eli")
    keepers = Squad(players=4, at_least=3)
    assert codes(judged(*map(man, names), squad=keepers)) == ["squad_size"]
    assert codes(judged(*map(man, names[:4]), squad=keepers)) == []
    assert codes(judged(*map(man, names[:2]), squad=keepers)) == ["squad_too_small"]


def test_more_alternates_than_may_stand_by_are_a_breach() -> None:
    squad = Squad(players=4, alternates=1)
    one, two = man("Ade", status=ALTERNATE), man("Bo", status=ALTERNATE)
    assert codes(judged(man("Cem"), one, squad=squad)) == []
    assert judged(man("Cem"), one, two, squad=squad).breaches == (Breach(Limit.ALTERNATES, 1, 2),)
    assert codes(judged(man("Cem"), one, two, squad=Squad(players=4))) == []


def test_goalkeepers_are_counted_where_all_positions_are_known() -> None:
    squad = Squad(players=23, goalkeepers=2)
    keeper, back = man("Ade", position=Position.GOALKEEPER), man("Bo", position=Position.DEFENDER)
    assert judged(keeper, back, squad=squad).breaches == (Breach(Limit.GOALKEEPERS, 2, 1),)
    found = judged(keeper, man("Bo"), squad=squad)
    assert (found.breaches, found.questions) == ((), (Question(Limit.GOALKEEPERS, 2, 1, 1, Why.POSITIONS),))
    assert judged(keeper, replace(keeper, player="Cem"), man("Bo"), squad=squad).questions == ()


def test_a_longer_list_without_marks_is_counted_as_listed_where_alternates_may_be_in_it() -> None:
    older = [man(name, OLD) for name in ("Ade", "Bo")]
    others = [man(name) for name in ("Cem", "Dan", "Eli")]
    squad = Squad(players=4, alternates=2)
    found = judged(*older, *others, squad=squad)
    assert (found.questions, found.marked) == ((), False)
    assert found.breaches == (
        Breach(Limit.OVERAGE_PLACES, 1, 2, as_listed=True),
        Breach(Limit.SQUAD_SIZE, 4, 5, as_listed=True),
    )
    marks = [replace(one, status=ACTIVE) for one in (*older, *others)]
    without_alternates = judged(*older, *others, squad=Squad(players=4))
    for certain in (judged(*marks, squad=squad), without_alternates, judged(*older, *others[:2], squad=squad)):
        assert certain.breaches
        assert not any(breach.as_listed for breach in certain.breaches)


def test_marking_only_who_was_replaced_leaves_open_who_is_an_alternate() -> None:
    squad = Squad(players=2, alternates=2)
    left, joined = man("Ade", OLD, REPLACED, until=MIDDLE), man("Bo", OLD, REPLACEMENT, since=MIDDLE)
    found = judged(left, joined, man("Cem"), man("Dan"), squad=squad)
    assert ([breach.as_listed for breach in found.breaches], found.marked) == ([True], False)
    certain = judged(left, joined, man("Cem"), man("Dan", status=ACTIVE), squad=squad)
    assert [(breach.code.value, breach.as_listed) for breach in certain.breaches] == [("squad_size", False)]


def test_more_older_players_than_places_and_surplus_names_are_a_breach_for_certain() -> None:
    found = judged(*(man(name, OLD) for name in "ABCDE"), squad=Squad(players=4, alternates=2))
    places = next(breach for breach in found.breaches if breach.code is Limit.OVERAGE_PLACES)
    assert (places.used, places.as_listed) == (5, False)


def test_a_replaced_player_frees_his_place_from_the_day_of_the_exchange() -> None:
    found = judged(man("Ade", OLD, REPLACED, until=MIDDLE), man("Bo", OLD, REPLACEMENT, since=MIDDLE))
    assert (found.breaches, found.overage, found.replaced) == ((), ("Bo",), ("Ade",))


def test_the_last_day_before_the_exchange_means_the_same() -> None:
    out, into = man("Ade", OLD, REPLACED, until=MIDDLE - ONE_DAY), man("Bo", OLD, REPLACEMENT, since=MIDDLE)
    lists = active_lists([out, into])
    assert [[entry.player for entry in squad.entries] for squad in lists] == [["Ade"], ["Bo"]]
    assert [squad.on for squad in lists] == [MIDDLE - ONE_DAY, MIDDLE]


def test_a_breach_names_the_days_on_which_it_stood() -> None:
    found = judged(
        man("Ade", OLD),
        man("Bo", OLD, REPLACED, until=MIDDLE),
        man("Cem", FIT, REPLACEMENT, since=MIDDLE),
    )
    assert found.breaches == (Breach(Limit.OVERAGE_PLACES, 1, 2, (MIDDLE - ONE_DAY,)),)
    assert found.overage == ("Ade",)


def test_a_replaced_player_without_a_day_never_counts() -> None:
    assert codes(judged(man("Ade", OLD), man("Bo", OLD, REPLACED), man("Cem", OLD, ALTERNATE))) == []


def test_a_replacement_without_a_day_is_in_the_latest_squad_only() -> None:
    found = judged(man("Ade", OLD, REPLACED, until=MIDDLE), man("Bo", OLD, REPLACEMENT))
    assert (found.breaches, found.overage) == ((), ("Bo",))


def test_exchanges_whose_day_is_not_known_make_no_squad_too_small() -> None:
    squad = Squad(players=4, at_least=3)
    men = [man("Ade"), man("Bo"), man("Cem", status=REPLACED), man("Dan", status=REPLACEMENT, since=MIDDLE)]
    found = judged(*men, squad=squad)
    assert (found.breaches, [question.why for question in found.questions]) == ((), [Why.EXCHANGES])


def test_an_exchanged_goalkeeper_whose_day_is_not_known_is_a_question() -> None:
    men = [man("Ade", status=REPLACED), man("Bo", status=REPLACEMENT, since=MIDDLE)]
    keepers = [replace(one, position=Position.GOALKEEPER) for one in men]
    found = judged(*keepers, man("Cem", position=Position.FORWARD), squad=Squad(players=4, goalkeepers=1))
    assert found.breaches == ()
    assert [(question.code, question.why) for question in found.questions] == [(Limit.GOALKEEPERS, Why.EXCHANGES)]


def test_nobody_is_perhaps_in_a_squad_that_he_surely_is_in() -> None:
    listed = [man("Ade", status=ACTIVE), man("Ade", status=REPLACED), man("Bo", status=REPLACEMENT, since=MIDDLE)]
    assert [squad.perhaps for squad in active_lists(listed)] == [(), ()]


def test_before_everybody_joined_there_was_no_squad() -> None:
    found = judged(*(man(name, since=START) for name in ("Ade", "Bo", "Cem")), squad=Squad(players=4, at_least=3))
    assert (found.breaches, found.players) == ((), 3)


def test_who_comes_back_is_counted_once_and_not_as_replaced() -> None:
    found = judged(man("Ade", OLD, REPLACED, until=START), man("Ade", OLD, REPLACEMENT, since=MIDDLE))
    assert (found.players, found.replaced) == (1, ())


def test_the_same_line_again_is_left_out_and_counted() -> None:
    found = all_judged(man("Ade", OLD, row=2), man("ADE", OLD, row=3))
    assert (found.repeated, found.teams[0].players, found.teams[0].breaches) == (1, 1, ())


def test_namesakes_with_other_births_are_two_players() -> None:
    assert judged(man("Ade", OLD), man("Ade", FIT)).players == 2


@pytest.mark.parametrize("born", [Birth.read("1988"), Birth.read("1988-05"), EITHER, None])
def test_a_name_with_no_exact_birth_stands_for_another_player_each_time(born: Birth | None) -> None:
    found = all_judged(man("Ade", OLD), man("Silva", born, row=3), man("Silva", born, row=4))
    assert (found.repeated, found.teams[0].players) == (0, 3)
    assert [[one.code for one in judged.entry.remarks] for judged in found.teams[0].judged] == [
        [],
        [],
        ["squad-namesake"],
    ]


def test_a_fourth_overage_player_does_not_disappear_behind_a_namesake() -> None:
    year = Birth.read("1988")
    assert codes(judged(man("Silva", year), man("Silva", year, ACTIVE))) == ["overage_places"]
    assert judged(man("Silva", OLD), man("Silva", OLD)).breaches == ()


def test_who_comes_back_is_one_player_even_where_only_the_year_of_birth_is_known() -> None:
    year = Birth.read("1988")
    found = judged(man("Ade", year, REPLACED, until=START), man("Ade", year, REPLACEMENT, since=MIDDLE))
    assert (found.players, found.replaced, found.breaches) == (1, (), ())


def test_rows_of_the_other_sex_are_left_out_and_counted() -> None:
    found = all_judged(man("Ade"), replace(man("Bea"), sex=Sex.FEMALE), replace(man("Cem"), sex=None))
    assert (found.other_sex, found.teams[0].players) == (1, 2)


def test_a_competition_of_both_sexes_has_two_sides_of_a_team() -> None:
    found = all_judged(man("Ade"), replace(man("Bea"), sex=Sex.FEMALE), sex=OpenTo.BOTH)
    assert [(team.team, team.sex, team.players) for team in found.teams] == [
        ("Northmark", Sex.FEMALE, 1),
        ("Northmark", Sex.MALE, 1),
    ]


def test_a_list_without_teams_is_one_squad() -> None:
    (found,) = all_judged(replace(man("Ade"), team=None)).teams
    assert found.team is None
    assert as_json(found)["team"] is None


def test_a_teams_name_is_one_name_whatever_its_letters() -> None:
    (found,) = all_judged(man("Ade"), replace(man("Bo"), team="NORTHMARK")).teams
    assert found.players == 2


def test_without_a_limit_everybody_is_within_age() -> None:
    found = judge_squads(*cup(rule(NoLimit(minimum_verified=False), None)), [man("Ade", None), man("Bo", OLD)])
    assert found.teams[0].within_age == ("Ade", "Bo")
    assert [note.phrase.code for note in found.notes] == ["age-no-upper-limit", "age-minimum-not-verified"]
    assert found.not_known == ("squad_size",)


def test_without_a_rule_nobody_can_be_told_of() -> None:
    found = judged(man("Ade", OLD), rules=(rule(NotHeld(), None),))
    assert (found.cannot_tell, found.breaches, found.questions) == (("Ade",), (), ())


def test_unknown_places_and_sizes_break_nothing_and_are_said() -> None:
    found = judge_squads(*cup(rule(overage=None)), [man(name, OLD) for name in "ABCDEFGH"])
    assert (found.not_known, found.teams[0].breaches) == (("overage_places", "squad_size"), ())
    assert len(found.teams[0].cannot_tell) == 8


def test_of_known_places_and_sizes_nothing_is_said() -> None:
    assert all_judged(man("Ade"), squad=SMALL).not_known == ()


def test_a_rule_of_each_confederation_is_applied_or_not_judged() -> None:
    south = rule(overage=0, confederations=(Confederation.CONMEBOL,))
    competition, edition = cup(rule(overage=2), south)
    entries = [man("Ade", OLD)]
    asked = judge_squads(competition, edition, entries, confederation=Confederation.CONMEBOL)
    assert codes(asked.teams[0]) == ["overage_places"]
    assert judge_squads(competition, edition, entries).not_known[0] == "overage_places"


def test_as_of_a_day_the_rule_known_then_counts() -> None:
    later = rule(overage=2, known_from=date(2024, 3, 1))
    competition, edition = cup(rule(overage=1), later)
    men = [man("Ade", OLD), man("Bo", OLD)]
    assert codes(judge_squads(competition, edition, men, as_of=date(2024, 2, 1)).teams[0]) == ["overage_places"]
    assert judge_squads(competition, edition, men).teams[0].breaches == ()


def test_a_cancelled_edition_and_a_recalled_rule_are_said() -> None:
    competition, edition = cup(rule(confidence=Confidence.RECALLED))
    called_off = replace(edition, status=Status.CANCELLED, cancelled=Cancellation("Called off.", "A paper"))
    found = judge_squads(competition, called_off, [man("Ade")])
    assert found.provisional
    assert [note.phrase.code for note in found.notes] == ["age-cancelled", "age-provisional"]


def test_before_any_rule_was_known_nobody_can_be_told_of() -> None:
    found = judge_squads(*cup(rule(known_from=MIDDLE)), [man("Ade")], as_of=START)
    assert found.teams[0].cannot_tell == ("Ade",)
    assert [note.phrase.code for note in found.notes] == ["age-no-rule-yet"]


@pytest.mark.parametrize(("used", "possible", "spare"), [(2, 0, 0), (5, 3, 2)])
def test_at_most_is_broken_for_certain_only_without_those_who_may_stand_by(
    used: int, possible: int, spare: int
) -> None:
    tally = Tally(None, used, possible, spare)
    assert not isinstance(at_most(Limit.OVERAGE_PLACES, used, [tally]), Breach)
    for limit in range(used):
        found = at_most(Limit.OVERAGE_PLACES, limit, [tally])
        assert isinstance(found, Breach)
        assert found.as_listed is (limit >= used - spare)


def test_at_least_is_broken_only_where_it_is_certain() -> None:
    assert isinstance(at_least(Limit.GOALKEEPERS, 3, [Tally(None, 1, 2)], Why.POSITIONS), Question)
    assert isinstance(at_least(Limit.GOALKEEPERS, 3, [Tally(None, 1, 1)], Why.POSITIONS), Breach)
    assert at_least(Limit.GOALKEEPERS, 3, [Tally(None, 3)], Why.POSITIONS) is None


BIRTHS = st.sampled_from([OLD, FIT, YOUNG, EITHER, Birth.read("2000"), Birth.read("2004"), None])
DAYS = st.dates(START, START + timedelta(days=6))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    status = draw(st.sampled_from([None, *ListStatus]))
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return Entry(
        draw(st.sampled_from("ABCDEFGHIJ")),
        draw(BIRTHS),
        draw(st.sampled_from(["Northmark", "Southmark"])),
        Sex.MALE,
        draw(st.none() | st.sampled_from(Position)),
        status,
        draw(st.none() | st.just(first)),
        draw(st.none() | st.just(last)) if status is not ALTERNATE else None,
    )


LISTS = st.lists(entries(), max_size=14)


def without_rows(found: SquadsVerdict) -> list[dict[str, object]]:
    """What a verdict says, but for which of two repeated lines was kept."""
    return [{key: value for key, value in as_json(team).items() if key != "details"} for team in found.teams]


@UNHURRIED
@given(LISTS, st.randoms())
def test_the_order_of_rows_never_matters(listed: list[Entry], random: object) -> None:
    distinct = list({(one.team, one.person, one.stay): one for one in listed}.values())
    shuffled = list(distinct)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert without_rows(all_judged(*distinct, squad=SMALL)) == without_rows(all_judged(*shuffled, squad=SMALL))


@UNHURRIED
@given(LISTS)
def test_every_player_is_counted_once(listed: list[Entry]) -> None:
    for team in all_judged(*listed, squad=SMALL).teams:
        people = {one.entry.person for one in team.judged}
        groups = (team.within_age, team.overage, team.too_young, team.cannot_tell, team.alternates, team.replaced)
        assert Counter(name.lower() for group in groups for name in group) == Counter(name for name, *_ in people)
        assert team.players == sum(map(len, groups[:4]))


@UNHURRIED
@given(LISTS, BIRTHS)
def test_adding_an_alternate_adds_no_breach_but_that_of_alternates(listed: list[Entry], born: Birth | None) -> None:
    marked = [replace(one, team="Northmark", status=one.status or ACTIVE) for one in listed]
    before = judged(*marked, squad=SMALL)
    after = judged(*marked, man("Zed", born, ALTERNATE), squad=SMALL)
    kept, now = (
        [breach for breach in each.breaches if breach.code is not Limit.ALTERNATES] for each in (before, after)
    )
    assert (now, after.questions) == (kept, before.questions)


@UNHURRIED
@given(st.lists(BIRTHS, max_size=3), DAYS, DAYS, st.booleans())
def test_a_replaced_player_never_counts_together_with_his_replacement(
    others: list[Birth | None], first: date, second: date, dated: bool
) -> None:
    left, joined = sorted((first, second))
    out = man("Out", OLD, REPLACED, until=left)
    into = man("In", OLD, REPLACEMENT, since=joined if dated else None)
    stay = [man(f"Stay {number}", born) for number, born in enumerate(others)]
    for squad in active_lists([out, into, *stay]):
        assert {"Out", "In"} - {entry.player for entry in squad.entries}
        assert {entry.player for entry in squad.entries} >= {entry.player for entry in stay}


@UNHURRIED
@given(LISTS)
def test_what_is_asked_is_possible_and_what_is_broken_is_certain(listed: list[Entry]) -> None:
    for team in all_judged(*listed, squad=SMALL).teams:
        for question in team.questions:
            assert question.used <= question.used + question.possible
            few = question.code in (Limit.GOALKEEPERS, Limit.SQUAD_TOO_SMALL)
            most = question.used + question.possible
            assert question.used < question.limit <= most if few else most > question.limit
        broken = {breach.code for breach in team.breaches}
        assert broken.isdisjoint(question.code for question in team.questions)


@UNHURRIED
@given(LISTS)
def test_a_breach_stands_whatever_open_births_turn_out_to_be(listed: list[Entry]) -> None:
    """Each open birth is settled to a day that it may be: no breach of the ages goes away."""
    settled = [replace(one, born=Birth(one.born.latest, one.born.latest)) if one.born else one for one in listed]
    ages = (Limit.OVERAGE_PLACES, Limit.TOO_YOUNG)
    distinct = {(one.team, one.player): number for number, one in enumerate(listed)}
    before = all_judged(*(listed[number] for number in distinct.values()), squad=SMALL)
    after = all_judged(*(settled[number] for number in distinct.values()), squad=SMALL)
    for old, new in zip(before.teams, after.teams, strict=True):
        kept = {breach.code for breach in new.breaches}
        assert {breach.code for breach in old.breaches if breach.code in ages} <= kept
