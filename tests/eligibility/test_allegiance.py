"""What holds of every allegiance verdict: what is unknown decides nothing, what comes later changes nothing."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.allegiance.answer import Answer, Fielding, Verdict
from tracker.eligibility.allegiance.career import Question
from tracker.eligibility.allegiance.days import before, exactly, later_by_years, not_after, read_days
from tracker.eligibility.allegiance.decide import decide
from tracker.eligibility.allegiance.either_way import MOST_OPEN_FIELDS
from tracker.eligibility.allegiance.finding import NO, YES, Finding, agreed, all_of, any_of, found
from tracker.eligibility.allegiance.nations import load_nations
from tracker.eligibility.allegiance.read import read_career
from tracker.eligibility.allegiance.texts import load_rules, read_rules
from tracker.football.errors import BadInputError, SettingError
from tracker.i18n.speak import speaker
from tracker.logic.truth import Truth

File = dict[str, Any]
TODAY = date(2025, 3, 1)
TARGETS = ("CHI", "FRO", "KOS", "SCO")


def ask(file: File, association: str = "CHI", on: date = TODAY, competition: str | None = None) -> Verdict:
    return decide(read_career(json.dumps(file).encode()), Question(association, on, competition))


def days(first: int, last: int) -> st.SearchStrategy[str]:
    return st.dates(date(first, 1, 1), date(last, 12, 31)).map(date.isoformat)


def row(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[File]:
    return st.fixed_dictionaries(fields)


CODES = st.sampled_from([*TARGETS, "URU", "DEN", "GBR", "ALB"])
ASSOCIATIONS = st.sampled_from(["CHI", "FRO", "KOS", "URU", "ARG"])
BORN = st.sampled_from(["1990-02-28", "1996-02-29", "2000-01-01", "2001-09-18", "2004-06-15"])

HELD = {
    "country": CODES,
    "held_from": days(2004, 2024),
    "held_to": st.one_of(st.none(), days(2024, 2030)),
    "lost_by_state_act": st.booleans(),
}
NATIONALITIES = st.one_of(
    row(**HELD, mode=st.just("naturalised"), permanent=st.booleans()),
    row(**HELD, mode=st.just("descent"), permanent=st.just(True)),
    row(country=CODES, mode=st.just("birth"), permanent=st.just(True)),
)
STAYS = row(
    territory=CODES,
    **{"from": days(2004, 2018), "to": days(2018, 2028)},
    days_per_12_months=st.sampled_from([100, 183, 300]),
    reason_for_move=st.just("family"),
)
MATCHES = row(
    date=days(2006, 2027),
    association=ASSOCIATIONS,
    level=st.sampled_from(["A", "U-17", "U-21", "Olympic"]),
    discipline=st.sampled_from(["football", "futsal"]),
    competition=st.sampled_from(["World Cup 2022", "Copa de Prueba"]),
    status=st.sampled_from(["official", "friendly"]),
    fielded=st.booleans(),
    stage=st.sampled_from(["qualifier", "final tournament"]),
)
#: The day of filing and that of the decision never change places.
REQUESTS = st.tuples(ASSOCIATIONS, ASSOCIATIONS, days(2015, 2020), days(2021, 2027), st.booleans()).map(
    lambda made: {
        "from": made[0],
        "to": made[1] if made[1] != made[0] else "BOL",
        "filed": made[2],
        "decided": made[3],
        "result": "approved" if made[4] else "refused",
    }
)
DECISIONS = row(
    authority=st.just("FIFA"),
    date=days(2015, 2027),
    outcome=st.sampled_from(["eligible", "not_eligible"]),
    citation=st.just("FIFA 1"),
    association=st.sampled_from(TARGETS),
)
FILES = row(
    birth_date=BORN,
    sex=st.sampled_from(["female", "male"]),
    birth_territory=CODES,
    parents_birth_territory=st.lists(CODES, min_size=2, max_size=2),
    grandparents_birth_territory=st.lists(CODES, min_size=4, max_size=4),
    nationalities=st.lists(NATIONALITIES, max_size=3),
    residence=st.lists(STAYS, max_size=2),
    schooling=st.just([{"territory": "SCO", "years": 5}]),
    matches=st.lists(MATCHES, max_size=5),
    change_requests=st.lists(REQUESTS, max_size=2),
    decision_overrides=st.lists(DECISIONS, max_size=1),
)
QUESTIONS = st.tuples(
    st.sampled_from(TARGETS),
    st.dates(date(2005, 1, 1), date(2026, 12, 31)),
    st.sampled_from([None, "World Cup 2022"]),
)

#: What a row cannot do without, and lists that are taken for empty where they are left out.
KEPT = {"country", "territory", "association", "to", "authority", "date", "outcome", "citation"}
WHOLE = {"change_requests", "decision_overrides"}


def partial(text: str, length: int) -> str | None:
    return text[:length] or None


def less_known(file: File, draw: st.DataObject) -> File:
    """The same file with some values taken out, and some days known by their month or year alone."""
    return {key: less_of(key, value, draw) for key, value in file.items()}


def less_of(key: str, value: Any, draw: st.DataObject) -> Any:
    if key in WHOLE:
        return [{name: less_in_row(key, name, item, draw) for name, item in held.items()} for held in value]
    if draw.draw(st.integers(0, 4)) == 0:
        return None
    if key == "birth_date":
        return partial(value, draw.draw(st.sampled_from([4, 7, 10])))
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [{name: less_in_row(key, name, item, draw) for name, item in held.items()} for held in value]
    return value


def less_in_row(key: str, name: str, value: Any, draw: st.DataObject) -> Any:
    """One value, or less of it. A request without a day of filing is not taken for filed, so that one is kept."""
    if (name == "date" and key == "decision_overrides") or name == "filed":
        return partial(value, draw.draw(st.sampled_from([4, 7, 10])))
    if name in KEPT - {"date"} or draw.draw(st.integers(0, 4)) or (name == "held_to" or value is None):
        return value
    if isinstance(value, str) and value[:2] in ("19", "20"):
        return partial(value, draw.draw(st.sampled_from([0, 4, 7])))
    return None


def readable(file: File) -> bool:
    try:
        read_career(json.dumps(file).encode())
    except BadInputError:
        return False
    return True


@given(FILES, QUESTIONS, st.data())
def test_what_is_unknown_never_makes_an_answer(file: File, question: tuple[Any, ...], data: st.DataObject) -> None:
    """A firm answer from less is the answer from more: no field that is added later can turn it into another."""
    if not readable(file):
        return
    less = less_known(file, data)
    more_known, less_so = ask(file, *question), ask(less, *question)
    if less_so.answer is not Answer.CANNOT_TELL:
        assert less_so.answer is more_known.answer
    if less_so.may_be_fielded is not Fielding.CANNOT_TELL:
        assert less_so.may_be_fielded is more_known.may_be_fielded


#: Careers in which the link and the tie are two ways to a no.
ACQUIRED = st.builds(
    lambda file, since, matches: (
        file
        | {
            "nationalities": [{"country": "CHI", "mode": "naturalised", "held_from": since, "permanent": True}],
            "matches": matches,
            "birth_territory": "URU",
            "parents_birth_territory": ["URU"] * 2,
            "grandparents_birth_territory": ["URU"] * 4,
            "residence": [],
            "change_requests": [],
            "decision_overrides": [],
        },
    ),
    FILES,
    days(2010, 2020),
    st.lists(
        MATCHES.map(lambda match: match | {"level": "A", "date": f"2021{match['date'][4:]}"}),
        min_size=1,
        max_size=3,
    ),
)


@given(ACQUIRED, st.tuples(st.just("CHI"), st.dates(date(2021, 6, 1), date(2026, 12, 31))), st.data())
def test_what_every_way_a_match_may_have_been_leads_to_is_the_answer(
    file: File, question: tuple[Any, ...], data: st.DataObject
) -> None:
    if not readable(file):
        return
    less = less_known(file, data) if data.draw(st.booleans()) else file
    matches = less["matches"] or file["matches"]
    place = data.draw(st.integers(0, len(matches) - 1))
    field, ways = data.draw(st.sampled_from([("status", ("official", "friendly")), ("fielded", (True, False))]))
    written = [less | {"matches": with_one(matches, place, field, way)} for way in (*ways, None)]
    *known, unknown = [ask(one, *question) for one in written]
    still_open = sum(match[name] is None for match in written[-1]["matches"] for name in ("status", "fielded"))
    if len({verdict.answer for verdict in known}) == 1 and still_open <= MOST_OPEN_FIELDS:
        assert unknown.answer is known[0].answer
    if len({verdict.may_be_fielded for verdict in known}) == 1 and still_open <= MOST_OPEN_FIELDS:
        assert unknown.may_be_fielded is known[0].may_be_fielded


def with_one(matches: list[File], place: int, field: str, value: object) -> list[File]:
    return [match | ({field: value} if number == place else {}) for number, match in enumerate(matches)]


@pytest.mark.parametrize(
    ("matches", "answer"), [(MOST_OPEN_FIELDS, Answer.NOT_ELIGIBLE), (MOST_OPEN_FIELDS + 1, Answer.CANNOT_TELL)]
)
def test_as_many_open_matches_as_can_be_tried_are_tried(matches: int, answer: Answer) -> None:
    """Whichever of them were official: too old for a change, and without a link if there were none."""
    match = {"association": "URU", "date": "2022-06-20", "level": "A", "fielded": True, "stage": "qualifier"}
    file = {
        "birth_date": "1998-03-01",
        "birth_territory": "URU",
        "parents_birth_territory": ["URU"] * 2,
        "grandparents_birth_territory": ["URU"] * 4,
        "nationalities": [
            {"country": "CHI", "mode": "naturalised", "held_from": "2020-01-01", "permanent": True},
        ],
        "residence": [],
        "matches": [match] * matches,
    }
    assert ask(file).answer is answer


@given(FILES, QUESTIONS, st.data())
def test_a_verdict_names_what_is_missing_just_when_it_is_open(
    file: File, question: tuple[Any, ...], data: st.DataObject
) -> None:
    verdict = ask(less, *question) if readable(less := less_known(file, data)) else None
    if verdict:
        assert bool(verdict.missing) is (verdict.answer is Answer.CANNOT_TELL)
        assert len(verdict.missing) == len(set(verdict.missing))


LATER = st.tuples(
    st.lists(MATCHES, max_size=2), st.lists(REQUESTS, max_size=2), st.lists(DECISIONS, max_size=1),
    st.lists(NATIONALITIES.filter(lambda held: held["mode"] != "birth"), max_size=1),
)  # fmt: skip


@given(FILES, QUESTIONS, LATER)
def test_what_happens_later_changes_no_earlier_answer(
    file: File, question: tuple[Any, ...], later: tuple[Any, ...]
) -> None:
    matches, requests, decisions, nationalities = later
    afterwards = (question[1] + timedelta(days=1)).isoformat()
    grown = file | {
        "matches": file["matches"] + [match | {"date": afterwards} for match in matches],
        "change_requests": file["change_requests"]
        + [request | {"filed": afterwards, "decided": "2030-01-01"} for request in requests],
        "decision_overrides": file["decision_overrides"] + [made | {"date": afterwards} for made in decisions],
    }
    if file["nationalities"]:
        came = [held | {"held_from": afterwards, "held_to": None} for held in nationalities]
        grown["nationalities"] = file["nationalities"] + came
    if readable(file) and readable(grown):
        first, second = ask(file, *question), ask(grown, *question)
        assert (first.answer, first.may_be_fielded) == (second.answer, second.may_be_fielded)


@given(FILES, QUESTIONS, st.data())
def test_the_order_of_the_rows_does_not_matter(file: File, question: tuple[Any, ...], data: st.DataObject) -> None:
    less = less_known(file, data)
    mixed = less | {
        key: data.draw(st.permutations(value))
        for key, value in less.items()
        if key in ("matches", "nationalities", "residence", "change_requests") and value
    }
    if readable(less):
        first, second = ask(less, *question), ask(mixed, *question)
        assert (first.answer, first.may_be_fielded, first.provisional) == (
            second.answer,
            second.may_be_fielded,
            second.provisional,
        )


@given(FILES, QUESTIONS)
def test_a_file_that_tells_everything_is_open_only_where_the_rule_is(file: File, question: tuple[Any, ...]) -> None:
    if readable(file):
        assert set(ask(file, *question).missing) <= {
            "rule", "change_requests", "decision_overrides", "matches[0].competition", "matches[1].competition",
            "matches[2].competition", "matches[3].competition", "matches[4].competition",
            "nationalities[0].held_to", "nationalities[1].held_to", "nationalities[2].held_to",
        }  # fmt: skip


def test_a_decision_wins_whatever_the_rest_says() -> None:
    for outcome, answer in (("eligible", Answer.ELIGIBLE), ("not_eligible", Answer.NOT_ELIGIBLE)):
        made = {"authority": "CAS", "date": "2020-01-01", "outcome": outcome, "citation": "CAS 1"}
        verdict = ask({"target_association": "CHI", "decision_overrides": [made]})
        assert (verdict.answer, verdict.provisional, verdict.missing) == (answer, False, ())
        assert verdict.reasons[0].citation.source == "CAS 1"


def test_a_decision_about_one_association_says_nothing_of_another() -> None:
    made = {"authority": "CAS", "date": "2020-01-01", "outcome": "eligible", "citation": "CAS 1"}
    assert ask({"target_association": "ITA", "decision_overrides": [made]}).answer is Answer.CANNOT_TELL


@pytest.mark.parametrize(("matches", "words"), [(10, "matches[9]."), (11, "and one more."), (12, "and 2 more.")])
def test_a_sentence_names_ten_matches_at_most_and_the_missing_fields_all(matches: int, words: str) -> None:
    played = [{"association": "URU", "date": "2020-01-01", "level": "U-17", "fielded": True}] * matches
    verdict = ask({"nationalities": [{"country": "CHI", "mode": "birth"}], "matches": played})
    said = {ground.phrase.code: speaker("en")(ground.phrase) for ground in verdict.reasons}
    assert said["allegiance-status-open"].endswith(words)
    assert len(verdict.missing) == matches


LEFT_OUT = {
    "change_requests": "allegiance-no-requests-written",
    "decision_overrides": "allegiance-no-decisions-written",
}


@pytest.mark.parametrize(("key", "code"), LEFT_OUT.items())
def test_a_list_taken_for_empty_is_told_with_the_answer(key: str, code: str) -> None:
    file: File = {"nationalities": [{"country": "CHI", "mode": "birth"}], "matches": []}
    whole = file | {name: [] for name in LEFT_OUT}
    for written, told in ((file, True), (whole | {key: None}, True), (whole, False)):
        verdict = ask(written)
        assert verdict.answer is Answer.ELIGIBLE
        assert (code in {ground.phrase.code for ground in verdict.reasons}) is told


def test_requests_are_not_told_of_where_no_change_could_matter() -> None:
    codes = {ground.phrase.code for ground in ask({"nationalities": [{"country": "URU", "mode": "birth"}]}).reasons}
    assert "allegiance-no-decisions-written" in codes
    assert "allegiance-no-requests-written" not in codes


def test_letters_that_no_member_has_are_pointed_out() -> None:
    verdict = ask({"nationalities": [{"country": "CHI", "mode": "birth"}], "matches": []}, "CIH")
    assert "allegiance-unknown-association" in {ground.phrase.code for ground in verdict.reasons}


def test_every_shared_association_is_a_member_and_every_other_spelling_leads_to_one() -> None:
    nations = load_nations()
    assert len(nations.members) == 211
    assert set().union(*(shared.associations for shared in nations.shared)) <= nations.members
    assert set(nations.written_otherwise.values()) <= nations.members
    assert not set(nations.written_otherwise) & nations.members


@pytest.mark.parametrize(
    ("day", "ids"),
    [
        (date(2003, 12, 31), ["before-2004"]),
        (date(2004, 1, 30), ["before-2004", "2004-01"]),
        (date(2004, 1, 31), ["2004-01"]),
        (date(2008, 5, 29), ["2004-01"]),
        (date(2008, 5, 30), ["2008-05-30"]),
        (date(2009, 6, 2), ["2008-05-30"]),
        (date(2009, 6, 3), ["2009-06-03"]),
        (date(2020, 9, 17), ["2009-06-03"]),
        (date(2020, 9, 18), ["2020-09-18"]),
        (date(2020, 12, 31), ["2020-09-18"]),
        (date(2021, 1, 1), ["2020-09-18", "2021-02"]),
        (date(2021, 2, 5), ["2021-02"]),
    ],
)
def test_each_day_has_its_version_and_two_where_the_change_is_not_dated(day: date, ids: list[str]) -> None:
    assert [text.id for text in load_rules().on(day)] == ids


TABLE = b"rules:\n  R1: {says: A, basis: B, confidence: recalled, source: C}\n"
CITED = "says: A, confidence: sourced, source: C"


@pytest.mark.parametrize(
    ("rules", "versions", "words"),
    [
        (b"rules:\n  R1: {says: A, basis: B, confidence: recalled}\n", b"", "rule R1: source is missing"),
        (b"rules:\n  R1: {says: A, basis: B, source: C}\n", b"", "rule R1: confidence is missing"),
        (b"rules:\n  R1: {says: A, basis: B, source: C, sorce: D}\n", b"", "no key 'sorce'; did you mean source?"),
        (None, f"versions:\n  - {{id: a, {CITED}, valid_from: 2004-01-01}}\n".encode(), "the first version"),
        (
            None,
            f"versions:\n  - {{id: a, {CITED}}}\n  - {{id: b, {CITED}}}\n".encode(),
            "version b does not",
        ),
        (
            None,
            f"versions:\n  - {{id: a, {CITED}, days_a_year: {{days: 183}}}}\n".encode(),
            "confidence is missing",
        ),
        (None, f"versions:\n  - {{id: a, {CITED}, open_routes: [c]}}\n".encode(), "'c' is none of below-a-held"),
        (None, b"versions:\n  - {id: a, confidence: sourced, source: C}\n", "says is missing"),
        (None, f"versions:\n  - {{id: a, {CITED}, undoing: perhaps}}\n".encode(), "expected true or false"),
    ],
)
def test_a_rule_uncited_or_in_disorder_is_refused(rules: bytes | None, versions: bytes, words: str) -> None:
    table = rules or (files("tracker.eligibility.allegiance") / "rules.yaml").read_bytes()
    with pytest.raises(SettingError) as refused:
        read_rules(table, versions)
    assert words in str(refused.value)


def test_findings_join_as_truth_values_do_and_keep_what_matters() -> None:
    unclear, other = found(Truth.UNKNOWN, "a"), found(Truth.UNKNOWN, "b")
    assert all_of([NO, unclear]).missing == ()
    assert all_of([YES, unclear, other]).missing == ("a", "b")
    assert any_of([YES, unclear]).truth is Truth.YES
    assert agreed([YES, YES], "c").missing == ()
    assert agreed([YES, NO], "c").missing == ("c",)
    recalled = Finding(Truth.NO, firm=False)
    assert all_of([recalled, NO]).firm
    assert not any_of([recalled, NO]).firm


def test_days_known_in_part_compare_as_far_as_they_are_known() -> None:
    october, day = read_days("2013-10"), exactly(date(2013, 10, 15))
    assert not_after(october, day) is Truth.UNKNOWN
    assert not_after(october, exactly(date(2013, 10, 31))) is Truth.YES
    assert before(exactly(date(2013, 9, 30)), october) is Truth.YES
    assert later_by_years(read_days("2004-02-29"), 4).earliest == date(2008, 2, 29)


def test_who_was_born_on_29_february_turns_21_on_1_march() -> None:
    file = {
        "birth_date": "2000-02-29",
        "nationalities": [{"country": "CHI", "mode": "naturalised", "held_from": "2022-01-01", "permanent": True}],
        "parents_birth_territory": ["CHI"],
        "matches": [{"association": "URU", "level": "U-20", "status": "official", "fielded": True}],
    }
    for day, answer in (("2021-02-28", Answer.AFTER_CHANGE), ("2021-03-01", Answer.NOT_ELIGIBLE)):
        match = file["matches"][0] | {"date": day}  # type: ignore[operator]
        assert ask(file | {"matches": [match]}).answer is answer


def test_the_page_tells_of_every_row_version_and_key() -> None:
    page = (Path(__file__).parents[2] / "docs" / "rules" / "allegiance.md").read_text(encoding="utf-8")
    rows = {name.partition("-")[0] for name in load_rules().citations if name.startswith("R")}
    assert rows <= set(re.findall(r"^\| (R\w+) \|", page, re.MULTILINE))
    assert all(f"`{answer.value}`" in page for answer in Answer)
    example = re.search(r"```json\n(.*?)```", page, re.DOTALL)
    assert example
    career = read_career(example[1].encode())
    assert decide(career, Question("URU", date(2024, 1, 9))).answer is Answer.AFTER_CHANGE
    assert decide(career, Question("URU", date(2024, 2, 1))).answer is Answer.NOT_ELIGIBLE


def restored(less: File, file: File, place: str) -> None:
    """Write what the whole file says at a place into the one that tells less."""
    key, *rest = re.findall(r"[\w$]+", place)
    if not rest or less.get(key) is None:
        less[key] = file[key] if rest or not isinstance(file[key], list) else json.loads(json.dumps(file[key]))
    elif len(rest) == 1:
        less[key][int(rest[0])] = file[key][int(rest[0])]
    else:
        less[key][int(rest[0])][rest[1]] = file[key][int(rest[0])].get(rest[1])


@given(FILES, QUESTIONS, st.data())
def test_to_answer_what_is_missing_is_enough(file: File, question: tuple[Any, ...], data: st.DataObject) -> None:
    """Whoever gives nothing but what each answer asks for arrives at the answer that everything together gives."""
    if not readable(file):
        return
    less = json.loads(json.dumps(less_known(file, data)))
    verdict = ask(less, *question)
    for _ in range(40):
        before_asking = json.dumps(less)
        for place in verdict.missing:
            if place.partition("[")[0].partition(".")[0] in file:
                restored(less, file, place)
        verdict = ask(less, *question)
        if json.dumps(less) == before_asking:
            break
    assert verdict.answer is ask(file, *question).answer
