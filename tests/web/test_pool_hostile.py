"""Addresses that nobody means well: each page of the pool says one sentence and leads on, and none breaks."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.finding.address import _READERS
from tracker.finding.facets import Facet

Browse = Callable[[str], Browser]
GIRLS = "competition=fifa-u17-women&edition=2025"
VIEWS = ("", "/depth", "/late")
#: What stands in an address besides the edition, and in which way it is none.
HOSTILE = (
    *("colour=blue", "POSITION=defender", "position[]=defender", "__proto__=x", "answer=<script>alert(1)</script>"),
    *("answer=within_age%00", "answer=WITHIN_AGE", "allegiance=yes", "allegiance=-", "consent=shared%27--"),
    *("sort=oldest;drop+table+players", "sort=", "sort=oldest&sort=name", "limit=0", "limit=101", "limit=-1"),
    *("limit=1e3", "limit=" + "9" * 400, "minutes=-5", "minutes=NaN", "minutes=%D9%A1%D9%A2", "minutes=2147483648"),
    *("rung=3", "rung=10", "caps_from=1.5", "coverage_from=101", "national_from=9", "coverage_from=%20%20x"),
    *(
        "born_from=2008-02-30",
        "born_from=0000-00-00",
        "born_to=20080101",
        "born_from=2009-01-01&born_to=2008-01-01",
    ),
    *("called_since=yesterday", "on=9999-12-31", "nationality=US", "nationality=%EF%BC%B5SA", "holds=both"),
    *("after=0", "after=~", "after=-1", "after=1.5", "after=99999999999", "after=x&sort=oldest"),
    *("after=" + "1" * 5_000 + "&sort=name", "after=%00&sort=name", "words=%00", "words=" + "w" * 200),
    *("club=0", "club=-1", "club=1%20or%201=1", "region=%0A", "birth_year=1700", "birth_year=" + "1" * 5_000),
    *(
        "quarter=5",
        "position=" + "&position=x" * 300,
        "on=2026-13-01",
        "confederation=MARS",
        "confederation=concacaf",
    ),
    *("%FF%FE=1", "words=%FF%FE", "minutes=0x10", "&&&=&=", "position=defender%0d%0aSet-Cookie:%20a=b"),
)


def is_answered(browser: Browser, address: str) -> int:
    """The status of a page that is whole, and says one sentence with a way on where it is no answer."""
    answer = browser.get(address)
    read_strictly(answer.text)
    assert answer.status_code in (200, 400, 404), (address, answer.status_code)
    assert "Traceback" not in answer.text
    if answer.status_code != 200:
        (sentence,) = re.findall(r'class="notice[^"]*"[^>]*>(.*?)</(?:div|p)>', answer.text, re.DOTALL)
        assert len(words_of(sentence)) < 1_500, address
        assert "<script>alert" not in answer.text
        ways = re.findall(r'class="button[^"]*" href="(/pool[^"]*)"', answer.text)
        assert ways, address
        for way in ways:
            assert browser.get(way.replace("&amp;", "&")).status_code == 200, (address, way)
    return answer.status_code


@pytest.mark.parametrize("view", VIEWS)
def test_a_hostile_address_says_one_sentence_and_leads_to_a_question(browse: Browse, view: str) -> None:
    browser = browse("sam")
    told = {hostile: is_answered(browser, f"/pool{view}?{GIRLS}&{hostile}&lang=en") for hostile in HOSTILE}
    answered = [hostile for hostile, status in told.items() if status == 200]
    # What says nothing is nothing, as an empty field of a form is; and nobody has such a name.
    assert answered == ["sort=", "region=%0A", "words=%FF%FE", "&&&=&="]


def test_the_edition_can_be_hostile_as_well(browse: Browse) -> None:
    browser = browse("sam")
    for edition in (
        "competition=&edition=",
        "edition=2025",
        "competition=x%00&edition=y",
        f"competition={'c' * 999}",
    ):
        assert is_answered(browser, f"/pool?{edition}&foot=left&lang=en") in (400, 404)
    twice = "competition=fifa-u17-women&competition=olympic-men&edition=2025"
    assert is_answered(browser, f"/pool?{twice}&lang=en") == 400


NAMES = st.sampled_from([*_READERS, *(facet.value for facet in Facet), "after", "of", "who", "x"])
PIECES = st.tuples(NAMES, st.text(max_size=30) | st.integers().map(str) | st.dates().map(str))


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, min_size=1, max_size=6))
def test_no_address_breaks_the_page(browse: Browse, pieces: list[tuple[str, str]]) -> None:
    browser = browse("sam")
    said = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in pieces)
    answer = browser.get(f"/pool?{GIRLS}&{said}&lang=en")
    assert answer.status_code in (200, 303, 400, 404), said
    read_strictly(answer.text)
