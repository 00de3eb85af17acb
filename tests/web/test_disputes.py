"""The mark beside what is disputed: on the page and in lists, for whom with how much, and gone with the case."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.disputed import SAYS, SHOULD_SAY, close, dispute
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.career import live_a_career
from tracker.access.case import CaseStatus
from tracker.football.disputes import RecordKind
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
#: What a family disputes of Maya's records, and what her page then says; the absence lies where no records are.
BESIDE = {
    (RecordKind.PLAYER, "name"): "Maya Ferrant disputed",
    (RecordKind.PLAYER, "born"): "Mar 14, 2008 disputed verified by a passport on January 10, 2025",
    (RecordKind.PLAYER, "position"): "Midfielder disputed",
    (RecordKind.NATIONALITY, ""): "Nationality NMK disputed",
    (RecordKind.REGISTRATION, "starts"): "Under 19 disputed Harbour Athletic · since Aug 1, 2025",
    (RecordKind.APPEARANCE, "minutes"): "2025-26 disputed",
    (RecordKind.CALL_UP, ""): "Feb 3, 2025 disputed",
    (RecordKind.ABSENCE, "ends"): "Absence from Oct 1, 2025 last day",
}


@pytest.fixture
def engine(sqlite_house: House) -> Engine:
    """The database of the pages."""
    return sqlite_house.engine


@pytest.fixture
def maya(sqlite_cast: Cast) -> str:
    """The address of Maya's page."""
    return f"/players/{sqlite_cast.maya}"


def test_each_disputed_record_is_marked_beside_its_value_and_listed_until_its_case_is_closed(
    engine: Engine, sqlite_cast: Cast, browse: Browse, maya: str
) -> None:
    director = browse("dana")
    assert "disputed" not in director.get(maya).text
    cases = [dispute(engine, sqlite_cast.maya, *about, by=sqlite_cast.pat) for about in BESIDE]
    page = director.get(maya).text
    read_strictly(page)
    words = words_of(page)
    for beside in BESIDE.values():
        assert beside in words, beside
    assert "The family says that 6 records are wrong." in words
    assert "Match against Meadow Town on Sep 6, 2025 minutes Jun 1, 2026 The family says this is wrong" in words
    for case in cases:
        close(engine, case)
    assert "disputed" not in director.get(maya).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_marked_in_every_language(
    engine: Engine, sqlite_cast: Cast, browse: Browse, maya: str, language: str
) -> None:
    for about in BESIDE:
        dispute(engine, sqlite_cast.maya, *about, CaseStatus.ANSWERED, by=sqlite_cast.pat)
    page = browse("pat").get(f"{maya}?lang={language}").text
    read_strictly(page)
    marked = {"en": "disputed", "es": "impugnado", "fr": "contesté"}[language]
    # The last call-up stands twice, and the absence only in the list of what is disputed.
    assert page.count(f'<span class="disputed">{marked}</span>') == len(BESIDE)
    assert {"en": "has answered", "es": "ha respondido", "fr": "a répondu"}[language] in page


def test_nobody_reads_the_words_of_the_family_on_the_page(
    engine: Engine, sqlite_cast: Cast, browse: Browse
) -> None:
    dispute(engine, sqlite_cast.ilse, RecordKind.PLAYER, "name", by=sqlite_cast.odile)
    for name in ("odile", "dana", "cass", "sam"):
        page = browse(name).get(f"/players/{sqlite_cast.ilse}").text
        assert "disputed" in page
        assert SAYS not in page
        assert SHOULD_SAY not in page


def test_a_scout_reads_the_mark_alone(engine: Engine, sqlite_cast: Cast, browse: Browse) -> None:
    for record, field in ((RecordKind.PLAYER, "born"), (RecordKind.REGISTRATION, "")):
        dispute(engine, sqlite_cast.ilse, record, field, by=sqlite_cast.odile)
    page = browse("sam").get(f"/players/{sqlite_cast.ilse}").text
    words = words_of(page)
    assert "Born 2009 disputed" in words
    assert "2 records are disputed and marked so wherever they are shown." in words
    assert "Registration with Under 19 (Harbour Athletic) from Aug 1, 2025" in words
    for withheld in ("The family says that", "family says this", "the club has", "Jun 1, 2026", "Odile"):
        assert withheld not in words, withheld


def test_an_answer_that_rests_on_a_disputed_birth_says_so_and_is_the_same(
    engine: Engine, sqlite_cast: Cast, browse: Browse, maya: str
) -> None:
    director = browse("dana")
    before = director.get(maya).text
    case = dispute(engine, sqlite_cast.maya, RecordKind.PLAYER, "born", by=sqlite_cast.pat)
    page = director.get(maya).text
    assert "The birth on record is disputed; this answer takes it as it stands." in words_of(page)
    assert "birth disputed" in page
    assert page.count('class="badge"') == before.count('class="badge"')
    close(engine, case)
    assert "disputed" not in director.get(maya).text


def test_a_list_marks_a_disputed_birth_until_the_case_is_closed(
    engine: Engine, sqlite_cast: Cast, browse: Browse
) -> None:
    director = browse("dana")
    case = dispute(engine, sqlite_cast.maya, RecordKind.PLAYER, "born", by=sqlite_cast.pat)
    page = director.get("/players").text
    read_strictly(page)
    assert page.count('<span class="disputed">disputed</span>') == 1
    assert "Mar 14, 2008 disputed" in words_of(page)
    close(engine, case)
    assert "disputed" not in director.get("/players").text


def test_the_page_of_another_child_stays_unmarked(engine: Engine, sqlite_cast: Cast, browse: Browse) -> None:
    for record in RecordKind:
        dispute(engine, sqlite_cast.maya, record, "", by=sqlite_cast.pat)
    assert "disputed" not in browse("dana").get(f"/players/{sqlite_cast.ilse}").text


def test_of_an_earlier_day_what_had_not_begun_is_not_listed(
    engine: Engine, sqlite_cast: Cast, browse: Browse, maya: str
) -> None:
    dispute(engine, sqlite_cast.maya, RecordKind.ABSENCE, "", by=sqlite_cast.pat)
    assert "disputed" not in browse("dana").get(f"{maya}?as-of=2025-09-30").text
    assert "disputed" in browse("dana").get(f"{maya}?as-of=2025-10-01").text


def test_a_known_absence_is_marked_where_it_stands(engine: Engine, sqlite_cast: Cast, browse: Browse) -> None:
    player = live_a_career(engine, sqlite_cast)
    dispute(engine, player, RecordKind.ABSENCE, "", by=sqlite_cast.pat)
    words = words_of(browse("dana").get(f"/players/{player}").text)
    assert "Known absence disputed Sep 12, 2024 – Nov 2, 2024" in words
    assert "Known absence (disputed)" in words


@pytest.mark.parametrize(("appearances", "record"), [(9, RecordKind.SEASON_TOTAL), (2, RecordKind.APPEARANCE)])
def test_a_season_is_marked_where_that_is_disputed_which_its_numbers_come_from(
    engine: Engine, sqlite_cast: Cast, browse: Browse, maya: str, appearances: int, record: RecordKind
) -> None:
    with Session(engine) as session, session.begin():
        session.scalars(select(t.SeasonTotalRow)).one().appearances = appearances
    other = {RecordKind.SEASON_TOTAL: RecordKind.APPEARANCE}.get(record, RecordKind.SEASON_TOTAL)
    dispute(engine, sqlite_cast.maya, other, "", by=sqlite_cast.pat)
    assert "2025-26 disputed" not in words_of(browse("dana").get(maya).text)
    dispute(engine, sqlite_cast.maya, record, "", by=sqlite_cast.pat)
    assert "2025-26 disputed" in words_of(browse("dana").get(maya).text)
