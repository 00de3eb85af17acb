"""A player's file: what is refused and with which words, and a schema that says the same as the reader."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.allegiance import read
from tracker.eligibility.allegiance.career import Discipline, MatchStatus, Mode, Result, Ruling, Stage
from tracker.eligibility.allegiance.fields import CODE, LONGEST_TEXT
from tracker.eligibility.allegiance.read import LEVEL, MOST_BYTES, MOST_MATCHES, MOST_ROWS, read_career
from tracker.football.errors import BadInputError
from tracker.football.people import Sex

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "allegiance.schema.json").read_text(encoding="utf-8"))
CASES = Path(__file__).parent / "allegiance_cases"
KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "null": type(None)}


def allows(schema: dict[str, Any], value: object) -> bool:
    """Whether the schema allows a value, for the keywords that the schema uses and no others."""
    known = {
        *("$schema", "title", "description", "$defs", "$ref", "type", "enum", "pattern", "minimum", "maximum"),
        *("maxLength", "maxItems", "items", "required", "properties", "additionalProperties"),
    }
    assert set(schema) <= known
    if "$ref" in schema and not allows(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], value):
        return False
    kinds = schema.get("type", list(KINDS))
    kinds = [kinds] if isinstance(kinds, str) else kinds
    fitting = any(type(value) is KINDS[kind] for kind in kinds) and value in schema.get("enum", [value])
    return fitting and fits(schema, value)


def fits(schema: dict[str, Any], value: object) -> bool:
    if isinstance(value, str):
        short = len(value) <= schema.get("maxLength", len(value))
        return short and bool(re.search(schema.get("pattern", ""), value))
    if isinstance(value, int):
        return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
    if isinstance(value, list):
        short = len(value) <= schema.get("maxItems", len(value))
        return short and all(allows(schema.get("items", {}), item) for item in value)
    if isinstance(value, dict) and "properties" in schema:
        held = schema["properties"]
        named = set(value) <= set(held) and set(schema.get("required", [])) <= set(value)
        return named and all(allows(held[key], item) for key, item in value.items())
    return True


def content(file: object) -> bytes:
    return json.dumps(file, default=str).encode()


def files() -> list[object]:
    pages = [yaml.safe_load(page.read_text(encoding="utf-8")) for page in sorted(CASES.glob("*.yaml"))]
    return [json.loads(content(case["file"])) for page in pages for case in page["cases"]]


def refusal(file: object) -> str:
    with pytest.raises(BadInputError) as refused:
        read_career(file if isinstance(file, bytes) else content(file))
    sentence = str(refused.value)
    assert "\n" not in sentence
    assert len(sentence) < 400
    assert sentence.endswith((".", "?"))
    return sentence


@pytest.mark.parametrize(
    ("part", "keys"),
    [
        (SCHEMA, read.TOP),
        (SCHEMA["$defs"]["nationality"], read.NATIONALITY),
        (SCHEMA["$defs"]["stay"], read.STAY),
        (SCHEMA["$defs"]["schooling"], read.SCHOOLING),
        (SCHEMA["$defs"]["match"], read.MATCH),
        (SCHEMA["$defs"]["request"], read.REQUEST),
        (SCHEMA["$defs"]["decision"], read.DECISION),
    ],
    ids=["file", "nationality", "stay", "schooling", "match", "request", "decision"],
)
def test_the_schema_has_the_keys_that_the_reader_knows(part: dict[str, Any], keys: tuple[str, ...]) -> None:
    assert set(part["properties"]) == {*keys, *(key.replace("_", " ") for key in keys)}
    assert part["additionalProperties"] is False


@pytest.mark.parametrize(
    ("part", "key", "kind"),
    [
        (SCHEMA, "sex", Sex),
        (SCHEMA["$defs"]["nationality"], "mode", Mode),
        (SCHEMA["$defs"]["match"], "discipline", Discipline),
        (SCHEMA["$defs"]["match"], "status", MatchStatus),
        (SCHEMA["$defs"]["match"], "stage", Stage),
        (SCHEMA["$defs"]["request"], "result", Result),
        (SCHEMA["$defs"]["decision"], "outcome", Ruling),
    ],
)
def test_the_schema_has_the_words_that_the_reader_knows(part: dict[str, Any], key: str, kind: Any) -> None:
    letters = set(read.LETTERS) if kind is Ruling else set()
    assert set(part["properties"][key]["enum"]) - {None} == {choice.value for choice in kind} | letters


def test_the_schema_has_the_bounds_of_the_reader() -> None:
    assert SCHEMA["$defs"]["text"]["maxLength"] == LONGEST_TEXT
    assert SCHEMA["$defs"]["code"]["pattern"] == f"^{CODE.pattern}$"
    assert SCHEMA["$defs"]["match"]["properties"]["level"]["pattern"] == f"^(?:{LEVEL.pattern})$"
    lists = {key: held["maxItems"] for key, held in SCHEMA["properties"].items() if "items" in held}
    assert lists.pop("matches") == MOST_MATCHES
    assert set(lists.values()) == {MOST_ROWS}


def test_the_schema_allows_every_case() -> None:
    assert all(allows(SCHEMA, file) for file in files())


WORDS = [
    "USA",
    "usa",
    "A",
    "U-17",
    "u9",
    "U-4",
    "E",
    "birth",
    "official",
    "qualifier",
    "approved",
    "eligible",
    "male",
]
DAYS = ["1993", "1993-05", "1993-05-17", "1899", "1993-13", "1993-00-01"]
OTHERS = ["", "  ", "x" * 201, True, None, 0, 5, 367, -1, 1.5, [], ["USA", None], {}]


def keys_of(keys: tuple[str, ...]) -> st.SearchStrategy[dict[str, object]]:
    values = st.sampled_from([*WORDS, *DAYS, *OTHERS])
    names = [*keys, *(key.replace("_", " ") for key in keys), "misspelt"]
    return st.dictionaries(st.sampled_from(names), values, max_size=4).filter(without_twins)


def without_twins(held: dict[str, object]) -> bool:
    """No key is written in both ways, which no schema can forbid."""
    return len({key.replace("_", " ") for key in held}) == len(held)


#: What no schema can say is that two values contradict each other.
CONTRADICTIONS = (
    "leave permanent out.",
    "correct one of them.",
    "correct one.",
    "correct from or to.",
    "or result.",
)


@given(
    keys_of(read.TOP),
    st.sampled_from(
        [
            ("nationalities", read.NATIONALITY),
            ("residence", read.STAY),
            ("schooling", read.SCHOOLING),
            ("matches", read.MATCH),
            ("change_requests", read.REQUEST),
            ("decision_overrides", read.DECISION),
        ]
    ).flatmap(lambda pair: st.tuples(st.just(pair[0]), st.lists(keys_of(pair[1]), max_size=2))),
)
def test_the_schema_and_the_reader_allow_the_same(
    top: dict[str, object], rows: tuple[str, list[dict[str, object]]]
) -> None:
    file = {key: value for key, value in top.items() if key.replace(" ", "_") != rows[0]} | {rows[0]: rows[1]}
    try:
        read_career(content(file))
        refused = False
    except BadInputError as fault:
        refused = not str(fault).endswith(CONTRADICTIONS)
    assert allows(SCHEMA, file) is not refused


def test_a_file_in_the_words_of_the_decision_table_is_read() -> None:
    career = read_career(
        content(
            {
                "birth date": "2004-05-01",
                "residence": [{"territory": "CHI", "days per 12 months": 300, "reason for move": "family"}],
                "matches": [
                    {"association": "CHI", "level": level}
                    for level in ("u-20", "U20", "U-9", "u5", "a", "olympic", "U-23")
                ],
                "decision_overrides": [
                    {"authority": "FIFA", "date": f"202{day}", "outcome": outcome, "citation": "FIFA 1"}
                    for day, outcome in enumerate(("E", "N", "C", "U", "eligible_after_change", "cannot_tell"))
                ],
            }
        )
    )
    assert career.birth
    assert career.residence
    assert (career.residence[0].days_per_12_months, career.residence[0].reason_for_move) == (300, "family")
    levels = [match.level for match in career.matches or ()]
    assert levels == ["U-20", "U-20", "U-9", "U-5", "A", "Olympic", "U-23"]
    assert [made.ruling.value for made in career.decisions] == [
        *("eligible", "not_eligible", "eligible_after_change", "cannot_tell"),
        *("eligible_after_change", "cannot_tell"),
    ]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (
            {"change_requests": [{"to": "USA", "result": "reverted"}]},
            "change_requests[0].result: a change that was undone is two requests; write approved here",
        ),
        ({"birth date": "1993", "birth_date": "1993"}, "the file: birth_date is given twice; keep one of them"),
        ({"matches": [{"association": "USA", "level": "U-4"}]}, "matches[0].level: 'U-4' is not known here"),
        ([], "the file: expected an object in braces, found a list"),
        ({"birthdate": "1993"}, "the file: there is no key 'birthdate'; did you mean birth_date?"),
        ({"qqq": 1}, "the file: there is no key 'qqq'; the keys are"),
        ({"birth_date": "17.5.1993"}, "birth_date: '17.5.1993' is no day; write a day as 2013-10-15"),
        ({"birth_date": 1993}, "birth_date: expected a text, found 1993; write it in quotes"),
        ({"birth_date": "1993-02-30"}, "birth_date: '1993-02-30' is no day of the calendar"),
        ({"birth_date": "1993-00-01"}, "birth_date: '1993-00-01' is no day of the calendar"),
        ({"birth_date": "1993-00"}, "birth_date: '1993-00' is no day of the calendar"),
        ({"birth_date": "1993-01-00"}, "birth_date: '1993-01-00' is no day of the calendar"),
        ({"birth_date": "0093"}, "birth_date: '0093' lies outside the years 1900 to 2100"),
        ({"as_of_date": "2026-01"}, "as_of_date: '2026-01' is no single day"),
        ({"target_association": "United States"}, "target_association: 'United States' is no association"),
        ({"target_association": "DEU"}, "target_association: DEU is written GER by FIFA; write that"),
        ({"parents_birth_territory": ["USA", "USA", "USA"]}, "parents_birth_territory: there are 3 entries"),
        ({"parents_birth_territory": ["USA", 5]}, "parents_birth_territory[1]: 5 is no association"),
        ({"matches": {}}, "matches: expected a list in square brackets, found an object"),
        ({"matches": [{}, {"association": "USA"}, 7]}, "matches[0].association: it is missing"),
        ({"matches": [{"association": "USA"}, 7]}, "matches[1]: expected an object in braces, found 7"),
        (
            {"matches": [{"association": "USA", "dat": "2020"}]},
            "matches[0]: there is no key 'dat'; did you mean date?",
        ),
        ({"matches": [{"association": "USA", "level": "senior"}]}, "matches[0].level: 'senior' is not known here"),
        ({"matches": [{"association": "USA", "fielded": "yes"}]}, "matches[0].fielded: expected true or false"),
        ({"matches": [{"association": "USA", "status": "Official"}]}, "matches[0].status: 'Official' is not known"),
        ({"matches": [{"association": "USA"}] * 501}, "matches: there are 501 entries; write no more than 500"),
        (
            {"residence": [{"territory": "USA", "days_per_12_months": 400}]},
            "residence[0].days_per_12_months: 400 cannot be; write a whole number from 0 to 366",
        ),
        ({"decision_overrides": [{"authority": "CAS"}]}, "decision_overrides[0].date: it is missing"),
        ({"player": "x" * 201}, "player: the text is no line of up to 200 letters"),
        ({"player": "a\u0000b"}, "player: the text is no line"),
        ({"player": "a\ud800b"}, "player: the text is no line"),
        ({"player": "a\u202eb"}, "player: the text is no line"),
        ({"a\nb" * 100: 1}, "the file: there is no key 'a?b"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place_and_the_remedy(file: object, words: str) -> None:
    assert words in refusal(file)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (
            {"nationalities": [{"country": "USA", "held_from": "2014", "held_to": "2013-12"}]},
            "nationalities[0].held_to: it lies before held_from",
        ),
        (
            {"birth_date": "1993", "nationalities": [{"country": "USA", "held_from": "1994", "mode": "birth"}]},
            "nationalities[0].held_from: a nationality by birth begins on birth_date",
        ),
        (
            {"nationalities": [{"country": "USA", "mode": "birth", "permanent": False}]},
            "nationalities[0].permanent: one by birth does not depend on residence",
        ),
        (
            {"nationalities": [{"country": "USA", "mode": "descent", "permanent": False}]},
            "nationalities[0].permanent: one by descent does not depend on residence",
        ),
        (
            {"residence": [{"territory": "USA", "from": "2014", "to": "2013"}]},
            "residence[0].to: it lies before from",
        ),
        (
            {"birth_date": "1993", "matches": [{"association": "USA", "date": "1992-12-31"}]},
            "matches[0].date: the match lies before birth_date",
        ),
        (
            {"change_requests": [{"to": "USA", "filed": "2020", "decided": "2019"}]},
            "change_requests[0].decided: it lies before filed",
        ),
        ({"change_requests": [{"to": "USA", "from": "USA"}]}, "change_requests[0].to: a change leads to another"),
        (
            {"change_requests": [{"to": "USA", "decided": "2020", "result": "pending"}]},
            "change_requests[0].decided: a pending request is not decided",
        ),
        (
            {
                "decision_overrides": [
                    {"authority": "CAS", "date": "2020-01-01", "outcome": outcome, "citation": "CAS 1"}
                    for outcome in ("eligible", "not_eligible")
                ]
            },
            "decision_overrides[1].outcome: it contradicts decision_overrides[0] of the same day",
        ),
    ],
)
def test_what_cannot_be_true_is_refused(file: object, words: str) -> None:
    assert words in refusal(file)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (b" " * (MOST_BYTES + 1), "more than 1,000,000 bytes"),
        (b"{", "no JSON in line 1, column 2"),
        (b"", "no JSON in line 1, column 1"),
        (b'{"player": "Jos\xe9"}', "not UTF-8 text"),
        (b'{"player": "a", "player": "b"}', "'player' is given twice"),
        (b'{"matches": [{"date": "2020", "date": "2021"}]}', "'date' is given twice"),
        (b'{"player": NaN}', "NaN in the place of a number"),
        (b'{"player": -Infinity}', "-Infinity in the place of a number"),
        (b'{"schooling": [{"territory": "WAL", "years": ' + b"9" * 5000 + b"}]}", "too long to be one"),
        (b"[" * 200_000, "brackets within brackets"),
        (b'{"a":' * 100_000, "brackets within brackets"),
        (b'{"schooling": [{"territory": "WAL", "years": 1e400}]}', "schooling[0].years: inf cannot be"),
    ],
    ids=[
        "large",
        "torn",
        "empty",
        "latin-1",
        "twin",
        "twin-below",
        "nan",
        "infinity",
        "digits",
        "deep",
        "deeper",
        "huge",
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(file: bytes, words: str) -> None:
    assert words in refusal(file)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(file: bytes) -> None:
    with suppress(BadInputError):
        read_career(file)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_career(b'\xef\xbb\xbf{"player": "Ines Duarte"}').player == "Ines Duarte"


def test_nothing_written_and_null_are_the_same() -> None:
    keys = dict.fromkeys(read.TOP)
    assert read_career(content(keys)) == read_career(b"{}")
