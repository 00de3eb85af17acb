"""The pool on paper: its figures are those of the pages, of whom one may see, and a long list says its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select, update
from sqlalchemy.orm import Session
from tests.enrolled import enrol, questions
from tests.people import TODAY, Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.permissions import Permission
from tracker.actions import pool_report as made_by
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.depth import AskDepth, ask_depth
from tracker.actions.finding import FindInPool, find_in_pool
from tracker.actions.pool_report import IssuePoolReport, issue_pool_report, pool_report
from tracker.actions.reports import IssuedPdf
from tracker.actions.verb import Act, Verb
from tracker.finding.facets import Facet
from tracker.finding.question import Question, Sort
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.football.issued import Readers
from tracker.football.people import Position
from tracker.i18n.speak import LANGUAGES
from tracker.reports.eligible_pool.report import PoolReport
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

GIRLS = Question("fifa-u17-women", "2025")


def thought(house: House, actor: Actor, question: Question = GIRLS) -> PoolReport:
    """The report before it is drawn."""

    def work(act: Act, _: None) -> PoolReport:
        return pool_report(act, question)

    return house.perform(Verb("made_up", Permission.POOL_ASK, (), work), None, actor)


def issued(house: House, actor: Actor, command: IssuePoolReport | None = None) -> IssuedPdf:
    return house.perform(issue_pool_report, command or IssuePoolReport(GIRLS), actor)


def read(made: IssuedPdf) -> str:
    """The text of a PDF, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(made.content)).pages).split())


def defenders(house: House, cast: Cast, players: int, born: str = "2009-05-05") -> None:
    """So many girls who defend, of one birth."""
    enrol(house.engine, cast.girls, {f"Girl {one:03}": born for one in range(players)})
    with Session(house.engine) as session, session.begin():
        row = t.PlayerRow
        session.execute(update(row).where(row.name.startswith("Girl")).values(position=Position.DEFENDER))
        rebuild(session.connection(), Measure(TODAY))


def test_the_list_and_the_counts_are_those_of_the_pages(house: House, cast: Cast) -> None:
    defenders(house, cast, 8)
    there = house.perform(find_in_pool, FindInPool(GIRLS), cast.director)
    depth = house.perform(ask_depth, AskDepth(GIRLS), cast.director)
    found = thought(house, cast.director)
    assert found.total == there.found.total == 10
    assert [one.name for one in found.members] == [one.name for one in there.found.cards]
    assert [one.answer.value for one in found.members] == [one.answer for one in there.found.cards]
    assert [(one.here, one.everywhere, one.until) for one in found.members] == [
        (one.windows.here, one.windows.everywhere, one.windows.until) for one in there.found.cards
    ]
    assert found.depth == depth.chart
    told = {one.choice: one.players for one in there.found.counts[Facet.COVERAGE] if one.players != 0}
    assert [players for _, players in found.counts[Facet.COVERAGE]] == list(told.values())


def test_counts_of_a_facet_that_was_asked_about_hold_nobody_who_is_not_found(house: House, cast: Cast) -> None:
    defenders(house, cast, 8)
    older = enrol(house.engine, cast.girls, {f"Woman {one}": "1990-01-01" for one in range(6)})
    assert older
    asked = GIRLS.choosing(Facet.ANSWER, ("within_age",))
    counted = thought(house, cast.director, asked).counts[Facet.ANSWER]
    assert [players for _, players in counted] == [10]
    assert len(thought(house, cast.director).counts[Facet.ANSWER]) == 2


def test_who_ages_out_next_stands_on_top_and_nobody_who_may_not_play(house: House, cast: Cast) -> None:
    births = {"Ada": "2008-01-01", "Bea": "2008-06-01", "Cleo": "2011-01-01", "Dora": "1999-01-01", "Edda": None}
    enrol(house.engine, cast.girls, births)
    by_name = replace(GIRLS, sort=Sort.NAME)
    found = thought(house, cast.director, by_name)
    assert [one.name for one in found.members][:2] == ["Ada", "Bea"]
    assert [one.name for one in found.leaving] == ["Ada", "Maya Ferrant", "Bea", "Ilse Marchetti", "Cleo"]
    too_old = thought(house, cast.director, GIRLS.choosing(Facet.ANSWER, ("too_old",)))
    assert (too_old.total, too_old.leaving) == (1, ())
    assert "Nobody in this answer may surely play" in read(
        issued(house, cast.director, IssuePoolReport(GIRLS.choosing(Facet.ANSWER, ("too_old",))))
    )


def test_a_long_list_stops_and_says_what_is_left_out(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_by, "MOST_LISTED", 7)
    defenders(house, cast, 10)
    found = thought(house, cast.director)
    assert (found.total, len(found.members), found.left_out) == (12, 7, 5)
    there = house.perform(find_in_pool, FindInPool(GIRLS), cast.director).found.cards
    assert [one.name for one in found.members] == [one.name for one in there][:7]
    text = read(issued(house, cast.director))
    assert "The list holds the first 7 of 12; the other 5 are counted above and not listed." in text


def test_figures_of_a_few_are_not_told(house: House, cast: Cast) -> None:
    found = thought(house, cast.director)
    assert set(found.depth.within.slots.values()) == {None}
    assert {players for counts in found.counts.values() for _, players in counts} == {None}
    text = read(issued(house, cast.director))
    assert "Data coverage: a few of 2 players" in text or "Data coverage: 0 of 2 players" in text


def test_a_scout_gets_whom_families_share_with_the_year_alone(house: House, cast: Cast) -> None:
    found = thought(house, cast.scout)
    assert ([one.name for one in found.members], found.readers) == (["Ilse Marchetti"], Readers.SCOUT)
    assert str(found.members[0].birth) == "2009"
    assert not found.to_the_day
    text = read(issued(house, cast.scout))
    assert "All others are withheld" in text
    assert "only its year is held against the rule" in text
    assert "Nov" not in text
    assert "Maya" not in text
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.other_parent)
    after = read(issued(house, cast.scout))
    assert "Ilse" not in after
    assert "nobody whom you may see is found" in after


def test_it_says_for_whom_it_is_and_whom_it_may_hold(house: House, cast: Cast) -> None:
    assert thought(house, cast.officer).readers is Readers.FEDERATION
    assert "share their records with the federation" in read(issued(house, cast.officer))
    assert thought(house, cast.director).readers is Readers.CLUB
    assert "players registered with the club" in read(issued(house, cast.director))
    assert "Everybody on record who is found" in read(issued(house, OPERATOR))
    assert thought(house, cast.foreign_scout).total == 0
    for actor in (cast.parent, cast.coach):
        with pytest.raises(DeniedError):
            issued(house, actor)


def test_the_question_stands_in_words(house: House, cast: Cast) -> None:
    narrowed = GIRLS.choosing(Facet.POSITION, ("midfielder",))
    asked = replace(narrowed, minutes=0, words="maya", as_of=date(2026, 1, 1))
    text = read(issued(house, cast.director, IssuePoolReport(asked)))
    for said in ("Position Midfielder", "Minutes in the last year 0 minutes or more", "Name maya", "Jan 1, 2026"):
        assert said in text


def test_an_answer_without_anybody_says_what_emptied_it(house: House, cast: Cast) -> None:
    defenders(house, cast, 8)
    asked = replace(GIRLS.choosing(Facet.POSITION, ("defender",)), minutes=900)
    found = thought(house, cast.director, asked)
    assert (found.total, found.members, found.leaving) == (0, (), ())
    assert [players for _, players in found.emptied] == [0, 8]
    assert "Minutes in the last year 8" in read(issued(house, cast.director, IssuePoolReport(asked)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_answer_gives_the_same_bytes_and_is_on_record_each_time(
    house: House, cast: Cast, language: str
) -> None:
    made = [issued(house, cast.scout, IssuePoolReport(GIRLS, language)) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0].file_name == "eligible-pool-2026-06-30.pdf"
    with Session(house.engine) as session:
        row = session.scalars(select(t.IssuedReport)).one()
        assert (row.code, row.edition, row.player_id) == (made[0].code, "fifa-u17-women/2025", None)
        lines = session.scalars(select(t.AuditEvent).where(t.AuditEvent.verb == "issue_pool_report")).all()
    told = {"kind": "pool", "code": made[0].code, "audience": "scout", "rows": 1}
    assert [line.details for line in lines] == [told, told]


def test_what_cannot_be_asked_is_refused(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError):
        issued(house, cast.scout, IssuePoolReport(GIRLS, "xx"))
    with pytest.raises(NotFoundError):
        issued(house, cast.scout, IssuePoolReport(Question("fifa-u17-women", "1887")))
    with pytest.raises(BadInputError):
        issued(house, cast.director, IssuePoolReport(GIRLS.choosing(Facet.CONSENT, ("shared",))))


def test_a_hundred_players_take_as_many_questions_as_ten(house: House, cast: Cast) -> None:
    """Beyond that it is one more for each hundred that is listed, and the list stops."""
    defenders(house, cast, 8)
    with questions(house.engine) as few:
        thought(house, cast.director)
    defenders(house, cast, 90, "2010-05-05")
    with questions(house.engine) as many:
        assert len(thought(house, cast.director).members) == 100
    assert len(many) == len(few)
