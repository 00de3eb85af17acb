"""A verdict: what the rule known on a day says about what is known of a birth, with its reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo, Status
from tracker.eligibility.decide import decide, decide_all
from tracker.eligibility.facts import subject_of, terms_of
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import AgeLimit, BirthWindow, Confederation, Confidence, NoLimit, NotHeld, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer, Verdict
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase
from tracker.logic.evaluate import evaluate
from tracker.logic.terms import NEVER
from tracker.logic.truth import Truth

ONE_DAY = timedelta(days=1)
DAYS = st.dates(date(1990, 1, 1), date(2010, 12, 31))
PLACES = st.none() | st.integers(0, 3)


@st.composite
def windows(draw: st.DrawFn) -> BirthWindow:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return draw(st.sampled_from([BirthWindow(first), BirthWindow(None, last), BirthWindow(first, last)]))


@st.composite
def births(draw: st.DrawFn, within: int = 800) -> Birth:
    first = draw(DAYS)
    return Birth(first, first + timedelta(days=draw(st.integers(0, within))))


def version(limit: AgeLimit, overage: int | None = 0, known_from: date | None = None) -> RuleVersion:
    return RuleVersion(known_from, limit, overage, f"Regulations of {known_from}", Confidence.SOURCED)


def verdict(*versions: RuleVersion, born: Birth | None, as_of: date | None = None) -> Verdict:
    edition = Edition("2024", "Cup 2024", 2024, versions)
    competition = Competition("cup", "Cup", "A cup.", OpenTo.MEN, (edition,))
    return decide(competition, edition, born, as_of)


def on_its_own(limit: BirthWindow, overage: int | None, day: date) -> Answer:
    """The answer for one day, written out without the logic, as somebody would by hand."""
    if limit.born_on_or_after and day < limit.born_on_or_after:
        return Answer.CANNOT_TELL if overage is None else Answer.OVERAGE if overage else Answer.TOO_OLD
    if limit.born_on_or_before and day > limit.born_on_or_before:
        return Answer.TOO_YOUNG
    return Answer.WITHIN_AGE


def codes(found: Verdict) -> list[str]:
    return [reason.phrase.code for reason in found.reasons]


@given(windows(), PLACES, DAYS)
def test_a_known_day_gets_the_answer_that_two_comparisons_give(
    limit: BirthWindow, overage: int | None, day: date
) -> None:
    assert verdict(version(limit, overage), born=Birth(day, day)).answer is on_its_own(limit, overage, day)


@given(windows(), PLACES, births())
def test_an_interval_gets_the_common_answer_of_its_days_or_cannot_tell(
    limit: BirthWindow, overage: int | None, born: Birth
) -> None:
    length = (born.latest - born.earliest).days
    answers = {on_its_own(limit, overage, born.earliest + n * ONE_DAY) for n in range(length + 1)}
    expected = answers.pop() if len(answers) == 1 else Answer.CANNOT_TELL
    assert verdict(version(limit, overage), born=born).answer is expected


@given(windows(), st.integers(0, 3), st.integers(1990, 2010))
def test_a_year_cannot_tell_exactly_if_its_days_differ(limit: BirthWindow, overage: int, year: int) -> None:
    born = Birth.read(str(year))
    days = [born.earliest + n * ONE_DAY for n in range((born.latest - born.earliest).days + 1)]
    differ = len({on_its_own(limit, overage, day) for day in days}) > 1
    found = verdict(version(limit, overage), born=born)
    assert (found.answer is Answer.CANNOT_TELL) is differ
    assert bool(found.missing) is differ


@given(windows(), births(within=400))
def test_what_is_said_to_be_missing_does_settle_the_answer(limit: BirthWindow, born: Birth) -> None:
    found = verdict(version(limit), born=born)
    if not found.missing:
        return
    length = {"birth_year": 4, "birth_month": 7, "birth_day": 10}[found.missing[0]]
    day = born.earliest
    while day <= born.latest:
        part = Birth.read(day.isoformat()[:length])
        known = Birth(max(part.earliest, born.earliest), min(part.latest, born.latest))
        assert verdict(version(limit), born=known).answer is not Answer.CANNOT_TELL
        day = known.latest + ONE_DAY


@given(windows(), births())
def test_narrowing_a_birth_never_turns_one_answer_into_another(limit: BirthWindow, born: Birth) -> None:
    before = verdict(version(limit), born=born).answer
    after = verdict(version(limit), born=Birth(born.earliest, born.earliest)).answer
    assert before in (after, Answer.CANNOT_TELL)


@given(windows(), DAYS)
def test_exactly_one_of_the_three_terms_holds_for_a_known_day(limit: BirthWindow, day: date) -> None:
    terms, subject = terms_of(version(limit)), subject_of(Birth(day, day))
    truths = [evaluate(term, subject).truth for term in (terms.within, terms.older, terms.younger)]
    assert sorted(truth.value for truth in truths) == ["no", "no", "yes"]


def test_an_open_end_is_never_asked_about() -> None:
    assert terms_of(version(BirthWindow(date(1993, 1, 1)))).younger == NEVER
    assert terms_of(version(BirthWindow(None, date(1993, 1, 1)))).older == NEVER


def test_a_rule_that_is_not_held_answers_none_of_the_three_terms() -> None:
    terms = terms_of(version(NotHeld(), None))
    truths = [evaluate(term, subject_of(None)).truth for term in (terms.within, terms.older, terms.younger)]
    assert truths == [Truth.NO] * 3


def test_overage_depends_on_there_being_places() -> None:
    limit, born = BirthWindow(date(1993, 1, 1)), Birth.read("1992-12-31")
    assert verdict(version(limit, 3), born=born).answer is Answer.OVERAGE
    assert verdict(version(limit, 0), born=born).answer is Answer.TOO_OLD


def test_unknown_places_are_neither_a_yes_nor_a_no() -> None:
    found = verdict(version(BirthWindow(date(1993, 1, 1)), None), born=Birth.read("1992"))
    assert (found.answer, found.missing) == (Answer.CANNOT_TELL, ("rule",))
    assert codes(found) == ["age-places-not-held"]


@pytest.mark.parametrize(
    ("limit", "born", "missing"),
    [
        (BirthWindow(date(1969, 8, 1)), None, "birth_year"),
        (BirthWindow(date(1969, 8, 1)), "1969", "birth_month"),
        (BirthWindow(date(1969, 8, 15)), "1969", "birth_day"),
        (BirthWindow(date(1969, 8, 15)), "1969-08", "birth_day"),
        (BirthWindow(date(1969, 8, 31)), "1969-08", "birth_day"),
        (BirthWindow(date(1969, 12, 31)), "1969", "birth_day"),
        (BirthWindow(None, date(1969, 7, 31)), "1969", "birth_month"),
        (BirthWindow(date(1969, 2, 1), date(1969, 7, 14)), "1969", "birth_day"),
    ],
)
def test_the_coarsest_part_of_the_date_that_settles_it_is_asked_for(
    limit: BirthWindow, born: str | None, missing: str
) -> None:
    found = verdict(version(limit), born=Birth.read(born) if born else None)
    assert (found.answer, found.missing) == (Answer.CANNOT_TELL, (missing,))


def test_over_two_years_the_year_settles_a_cut_off_between_them_and_no_other() -> None:
    born = Birth(date(1992, 8, 1), date(1993, 7, 31))
    assert verdict(version(BirthWindow(date(1993, 1, 1))), born=born).missing == ("birth_year",)
    assert verdict(version(BirthWindow(date(1993, 2, 1))), born=born).missing == ("birth_month",)


def test_an_open_answer_names_every_answer_that_is_possible() -> None:
    closed = version(BirthWindow(date(2006, 1, 1), date(2008, 12, 31)), 2)
    (reason,) = verdict(closed, born=None).reasons
    inner = [value.code for _, value in reason.phrase.values if isinstance(value, Phrase)]
    assert inner == ["age-born-unknown", "age-if-before-overage", "age-if-between", "age-if-after"]
    (reason,) = verdict(closed, born=Birth(date(2008, 8, 1), date(2009, 7, 31))).reasons
    inner = [value.code for _, value in reason.phrase.values if isinstance(value, Phrase)]
    assert inner == ["age-born-between", "age-if-between", "age-if-after"]


def test_a_reason_carries_bounds_cut_off_places_and_source() -> None:
    found = verdict(version(BirthWindow(date(1993, 1, 1)), 3), born=Birth.read("1992-05"))
    (reason,) = found.reasons
    values = dict(reason.phrase.values)
    assert values["born"] == Phrase(
        "age-born-between", (("earliest", date(1992, 5, 1)), ("latest", date(1992, 5, 31)))
    )
    assert values["window"] == Phrase("age-window-from", (("first", date(1993, 1, 1)),))
    assert values["places"] == 3
    assert reason.source == "Regulations of None"


def test_no_upper_limit_and_an_unverified_minimum_are_two_reasons() -> None:
    found = verdict(version(NoLimit(minimum_verified=False), None), born=None)
    assert (found.answer, found.missing) == (Answer.NO_AGE_LIMIT, ())
    assert codes(found) == ["age-no-upper-limit", "age-minimum-not-verified"]
    assert codes(verdict(version(NoLimit(minimum_verified=True), None), born=None)) == ["age-no-limit"]


def test_no_rule_held_is_never_no_age_limit() -> None:
    found = verdict(version(NotHeld(), None), born=Birth.read("2000"))
    assert (found.answer, found.missing) == (Answer.NO_RULE_HELD, ("rule",))


CHANGED = (
    version(BirthWindow(date(2001, 1, 1)), 2),
    version(BirthWindow(date(2001, 1, 1)), 0, known_from=date(2023, 2, 5)),
    version(BirthWindow(date(2000, 1, 1)), 0, known_from=date(2023, 3, 1)),
)


@pytest.mark.parametrize(
    ("as_of", "answer", "code"),
    [
        (date(2020, 1, 1), Answer.OVERAGE, "age-version-first"),
        (date(2023, 2, 4), Answer.OVERAGE, "age-version-first"),
        (date(2023, 2, 5), Answer.TOO_OLD, "age-version-from"),
        (date(2023, 2, 28), Answer.TOO_OLD, "age-version-from"),
        (date(2023, 3, 1), Answer.WITHIN_AGE, "age-version-from"),
        (None, Answer.WITHIN_AGE, "age-version-from"),
    ],
)
def test_the_version_known_on_the_day_is_applied_and_named(as_of: date | None, answer: Answer, code: str) -> None:
    found = verdict(*CHANGED, born=Birth.read("2000-12-31"), as_of=as_of)
    assert found.answer is answer
    assert code in codes(found)


@given(st.dates(date(2022, 1, 1), date(2024, 1, 1)), st.integers(0, 500))
def test_a_later_day_never_brings_back_an_earlier_version(as_of: date, days: int) -> None:
    edition = Edition("2024", "Cup 2024", 2024, CHANGED)
    (earlier,), (later,) = edition.rules_on(as_of), edition.rules_on(as_of + timedelta(days=days))
    assert CHANGED.index(earlier) <= CHANGED.index(later)


def test_before_the_first_version_was_known_no_rule_is_held() -> None:
    dated = version(BirthWindow(date(2001, 1, 1)), 0, known_from=date(2022, 1, 1))
    found = verdict(dated, born=Birth.read("2002"), as_of=date(2021, 12, 31))
    assert (found.answer, found.missing, found.provisional) == (Answer.NO_RULE_HELD, ("rule",), False)
    assert codes(found) == ["age-no-rule-yet"]
    assert verdict(dated, born=Birth.read("2002"), as_of=date(2022, 1, 1)).answer is Answer.WITHIN_AGE


def test_a_recalled_rule_makes_every_answer_provisional() -> None:
    recalled = RuleVersion(None, BirthWindow(date(2001, 1, 1)), 0, "From memory", Confidence.RECALLED)
    found = verdict(recalled, born=Birth.read("2002"))
    assert found.provisional
    assert codes(found)[-1] == "age-provisional"
    assert not verdict(version(BirthWindow(date(2001, 1, 1))), born=Birth.read("2002")).provisional


def test_a_cancelled_edition_gets_its_verdict_and_says_that_it_was_cancelled() -> None:
    edition = Edition(
        "2020",
        "Cup 2020",
        2020,
        (version(BirthWindow(date(2001, 1, 1))),),
        status=Status.CANCELLED,
        cancelled=Cancellation("Called off.", "A newspaper"),
    )
    found = decide(Competition("cup", "Cup", "A cup.", OpenTo.MEN, (edition,)), edition, Birth.read("2002"))
    assert found.answer is Answer.WITHIN_AGE
    (said,) = [reason for reason in found.reasons if reason.phrase.code == "age-cancelled"]
    assert said.source == "A newspaper"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.mark.parametrize("sex", Sex)
def test_a_players_page_holds_the_editions_open_to_that_sex(catalogue: Catalogue, sex: Sex) -> None:
    found = {item.competition for item in decide_all(catalogue, Birth.read("2000"), sex)}
    assert found == {competition.id for competition in catalogue if competition.sex.admits(sex)}
    assert "youth-olympics" in found


def test_a_players_page_is_in_order_of_date(catalogue: Catalogue) -> None:
    found = decide_all(catalogue, Birth.read("2000"), Sex.MALE)
    days = [catalogue.edition(item.competition, item.edition).when for item in found]
    assert days == sorted(days)
    order = [(item.competition, item.edition) for item in found]
    assert order.index(("olympic-men", "2020")) > order.index(("afc-u23-men", "2020"))
    assert order[-1] == ("toulon-men", "every")
    cancelled = order.index(("concacaf-u20-men", "2020"))
    assert order.index(("conmebol-preolympic-men", "2020")) < cancelled < order.index(("olympic-men", "2020"))


NORTH, SOUTH = Confederation.CONCACAF, Confederation.CONMEBOL


def for_sides(
    *confederations: Confederation, born: int, overage: int = 0, known: date | None = None
) -> RuleVersion:
    return replace(version(BirthWindow(date(born, 1, 1)), overage, known), confederations=confederations)


def asked(
    rules: tuple[RuleVersion, ...], born: str, confederation: Confederation | None, as_of: date | None = None
) -> Verdict:
    edition = Edition("2024", "Cup 2024", 2024, rules)
    competition = Competition("cup", "Cup", "A cup.", OpenTo.MEN, (edition,))
    return decide(competition, edition, Birth.read(born), as_of, confederation)


TWO_RULES = (for_sides(NORTH, born=2001), for_sides(SOUTH, born=2003))


def test_each_confederation_is_answered_by_its_own_rule() -> None:
    assert asked(TWO_RULES, "2002", NORTH).answer is Answer.WITHIN_AGE
    assert asked(TWO_RULES, "2002", SOUTH).answer is Answer.TOO_OLD


def test_without_a_confederation_only_what_all_rules_agree_on_is_answered() -> None:
    assert asked(TWO_RULES, "2003", None).answer is Answer.WITHIN_AGE
    assert asked(TWO_RULES, "2000", None).answer is Answer.TOO_OLD
    torn = asked(TWO_RULES, "2002", None)
    assert (torn.answer, torn.missing) == (Answer.CANNOT_TELL, ("confederation",))
    assert codes(torn) == ["age-for-sides", "age-for-sides"]


def test_a_rule_without_confederations_holds_for_all_sides_that_no_other_rule_names() -> None:
    rules = (for_sides(born=2001), for_sides(SOUTH, born=2003))
    assert asked(rules, "2002", Confederation.UEFA).answer is Answer.WITHIN_AGE
    assert asked(rules, "2002", SOUTH).answer is Answer.TOO_OLD
    assert codes(asked(rules, "2002", None)) == ["age-for-other-sides", "age-for-sides"]


def test_a_confederation_that_no_rule_names_has_none() -> None:
    found = asked(TWO_RULES, "2003", Confederation.UEFA)
    assert (found.answer, codes(found)) == (Answer.NO_RULE_HELD, ["age-no-rule-for-sides"])


def test_each_confederations_rule_has_its_own_versions() -> None:
    rules = (*TWO_RULES, for_sides(SOUTH, born=2004, known=date(2023, 5, 1)))
    assert asked(rules, "2003", SOUTH, date(2023, 4, 30)).answer is Answer.WITHIN_AGE
    assert asked(rules, "2003", SOUTH, date(2023, 5, 1)).answer is Answer.TOO_OLD
    assert asked(rules, "2003", NORTH, date(2023, 5, 1)).answer is Answer.WITHIN_AGE


@given(st.permutations(list(Confederation)), st.integers(0, 6), births(), st.sampled_from(Confederation))
def test_an_open_answer_is_never_closed_by_what_one_confederation_would_be_told(
    order: list[Confederation], split: int, born: Birth, own: Confederation
) -> None:
    rules = tuple(
        for_sides(*named, born=year) for named, year in ((order[:split], 2001), (order[split:], 2002)) if named
    )
    edition = Edition("2024", "Cup 2024", 2024, rules)
    competition = Competition("cup", "Cup", "A cup.", OpenTo.MEN, (edition,))
    blind, seeing = decide(competition, edition, born), decide(competition, edition, born, confederation=own)
    assert blind.answer in (seeing.answer, Answer.CANNOT_TELL)
