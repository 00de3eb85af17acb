"""A question as an address: there and back again, and what is none is refused with the nearest that is one."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.finding.made_up import questions
from tracker.finding.address import address, read, read_address, write
from tracker.finding.facets import Facet
from tracker.finding.question import Question
from tracker.finding.refused import QuestionRefusedError
from tracker.football.errors import BadInputError

EDITION = "competition=olympics-men&edition=2028"
PLAIN = Question("olympics-men", "2028")


def clubs(many: int) -> str:
    return "&".join(f"club={number}" for number in range(1, many + 1))


@given(questions())
def test_a_question_comes_back_from_its_address_as_it_was(asked: Question) -> None:
    assert read_address(address(asked)) == asked


@given(questions(), st.randoms())
def test_the_order_of_an_address_means_nothing_between_names(asked: Question, chance: Random) -> None:
    pairs = list(write(asked))
    chance.shuffle(pairs)
    found = read(pairs)
    assert {facet: set(choices) for facet, choices in found.chosen} == {
        facet: set(choices) for facet, choices in asked.chosen
    }
    assert (found.minutes, found.words, found.after) == (asked.minutes, asked.words, asked.after)


def refused(text: str) -> QuestionRefusedError:
    with pytest.raises(QuestionRefusedError) as raised:
        read_address(text)
    return raised.value


@pytest.mark.parametrize(
    ("text", "says", "nearest"),
    [
        ("colour=red&caps_from=1", "There is no filter colour; there are after, allegiance, answer", "caps_from=1"),
        ("position=winger&position=defender", "winger is no choice of position; choose from", "position=defender"),
        ("sex=-", "- is no choice of sex; choose from female, male", ""),
        ("birth_year=208&sort=minutes", "birth_year is a whole number from 1900 to 2100, not 208", "sort=minutes"),
        ("club=99999999999", "club is a whole number from 1 to 2147483647, not 99999999999", ""),
        ("minutes=many", "minutes is a whole number", ""),
        ("minutes=²", "minutes is a whole number", ""),
        ("rung=3", "rung is a whole number from 4 to 9, not 3", ""),
        ("national_from=0", "national_from is a whole number from 1 to 8, not 0", ""),
        ("national_from=9&caps_from=1", "national_from is a whole number from 1 to 8, not 9", "caps_from=1"),
        ("coverage_from=101", "coverage_from is a whole number from 0 to 100", ""),
        ("born_from=2008-02-30", "born_from is a day such as 2008-05-17, not 2008-02-30", ""),
        ("born_to=20080217", "born_to is a day", ""),
        ("called_since=9999-12-31", "called_since is a day", ""),
        ("born_from=2009-01-01&born_to=2008-01-01", "Nobody was born from 2009-01-01 to", "born_from=2009-01-01"),
        ("nationality=U5A", "nationality is an association’s code of three letters", ""),
        (
            "holds=all&nationality=usa",
            "all is no choice of holds; choose from any, only",
            "nationality=USA",
        ),
        ("sort=height", "height is no choice of sort; choose from oldest, youngest", ""),
        ("sort=caps&sort=name", "sort is said more than once", ""),
        ("limit=0", "limit is a whole number from 1 to 100, not 0", ""),
        ("limit=101", "limit is a whole number from 1 to 100, not 101", ""),
        ("after=somewhere", "There is no such page", ""),
        ("after=-7", "There is no such page", ""),
        ("after=0", "There is no such page", ""),
        ("after=anna+ost~7&sort=name", "There is no such page", "sort=name"),
        ("after=7&sort=none", "none is no choice of sort", "after=7"),
        ("words=" + "a" * 101, "words takes plain text of at most 100 letters", ""),
        ("words=a%00b", "words takes plain text", ""),
        ("region=" + "a" * 121, "region takes plain text of at most 120 letters", ""),
        (
            "&".join(f"club={n}" for n in range(1, 51)),
            "At most 40 choices of club",
            "&".join(f"club={n}" for n in range(1, 41)),
        ),
    ],
)
def test_what_is_no_question_is_refused_with_the_nearest_that_is_one(text: str, says: str, nearest: str) -> None:
    refusal = refused(f"{EDITION}&{text}")
    assert says in str(refusal)
    assert refusal.nearest == read_address(f"{EDITION}&{nearest}")


def test_what_a_terminal_would_obey_is_not_repeated() -> None:
    for said in ("minutes=%1B[31m9", "foot=%07", "x%00y=1", "on=%E2%80%AE2026"):
        assert str(refused(f"{EDITION}&{said}")).isprintable(), said


def test_without_an_edition_there_is_no_nearest_question() -> None:
    for text in ("", "competition=olympics-men", "edition=2028&position=defender"):
        refusal = refused(text)
        assert "competition and edition are needed" in str(refusal)
        assert refusal.nearest is None
    assert "competition takes plain text of at most 80" in str(refused(f"competition={'x' * 81}&edition=2028"))


def test_empty_values_and_what_stands_beside_a_question_say_nothing() -> None:
    assert read([("competition", "olympics-men"), ("edition", "2028"), ("minutes", " "), ("foot", "")]) == PLAIN
    assert read([("competition", "olympics-men"), ("edition", "2028"), ("page", "x")], beside={"page"}) == PLAIN


def test_the_least_call_up_is_one_number_of_an_address() -> None:
    assert read_address(f"{EDITION}&national_from=4") == Question("olympics-men", "2028", national_from=4)


def test_an_address_says_only_what_narrows() -> None:
    assert address(PLAIN) == EDITION


@pytest.mark.parametrize(
    "change",
    [
        {"limit": 101},
        {"minutes_rung": 3},
        {"national_from": 0},
        {"national_from": 9},
        {"minutes": -1},
        {"words": " a"},
        {"nationality": "usa"},
        {"chosen": ((Facet.SEX, ("male",)), (Facet.ANSWER, ("overage",)))},
        {"chosen": ((Facet.SEX, ()),)},
        {"chosen": ((Facet.QUARTER, (5,)),)},
        {"chosen": ((Facet.QUARTER, (1, 1)),)},
        {"after": 0},
    ],
)
def test_no_question_can_be_made_that_has_no_address(change: dict[str, object]) -> None:
    with pytest.raises(BadInputError):
        Question("olympics-men", "2028", **change)  # type: ignore[arg-type]
