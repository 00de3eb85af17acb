"""Issuing a federation's gap report: by whom, of whom, with which code, and what is put on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_gaps import add
from tests.people import Cast
from tests.web.test_twin import said_by
from tracker.access.actor import OPERATOR, Actor
from tracker.access.events import Event
from tracker.actions.gap_report import IssueGapReport, issue_gap_report
from tracker.actions.gaps import ViewFederation, view_federation
from tracker.actions.reports import IssuedPdf
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.football.issued import ReportKind
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.paper import Paper
from tracker.store.tables import AuditEvent, IssuedReport
from tracker.wiring import House


def issued(house: House, actor: Actor, sex: Sex = Sex.FEMALE, **asked: object) -> IssuedPdf:
    return house.perform(issue_gap_report, IssueGapReport("nmk", sex, **asked), actor)  # type: ignore[arg-type]


def text_of(made: IssuedPdf) -> str:
    return " ".join(said_by(made.told().blocks))


def test_the_same_report_has_the_same_code_and_stands_once_in_the_register(house: House, cast: Cast) -> None:
    first, second = (issued(house, cast.officer) for _ in range(2))
    assert (first.code, first.content) == (second.code, second.content)
    assert first.file_name == "gaps-nmk-female-2026-06-30.pdf"
    with Session(house.engine) as session:
        (kept,) = session.scalars(select(IssuedReport)).all()
        assert (kept.code, kept.kind, kept.audience, kept.player_id) == (
            first.code,
            ReportKind.GAPS,
            "federation",
            None,
        )
        lines = session.scalars(select(AuditEvent).where(AuditEvent.event == Event.REPORT_ISSUED.value)).all()
        assert [(line.subject, line.details["kind"], line.details["code"]) for line in lines] == [
            ("report", "gaps", first.code)
        ] * 2
    assert all(first.code in page.extract_text() for page in PdfReader(BytesIO(first.content)).pages)


def test_another_football_day_language_and_paper_are_another_report(house: House, cast: Cast) -> None:
    add(house, cast, 6)
    usual = IssueGapReport("NMK", Sex.FEMALE)
    asked = [
        usual,
        replace(usual, sex=Sex.MALE),
        replace(usual, as_of=date(2026, 1, 31)),
        replace(usual, language="fr"),
        replace(usual, paper=Paper.LETTER),
    ]
    assert len({house.perform(issue_gap_report, one, OPERATOR).code for one in asked}) == len(asked)


def test_it_counts_those_whom_the_view_of_the_same_actor_counts(house: House, cast: Cast) -> None:
    add(house, cast, 30)
    for actor in (OPERATOR, cast.officer):
        (view,) = house.perform(view_federation, ViewFederation("NMK", Sex.FEMALE), actor).views
        counted = f"{view.n}" if view.n >= 5 else "fewer than 5"
        assert f"Players counted {counted} " in text_of(issued(house, actor))


def test_an_officer_is_told_that_only_those_who_share_are_counted(house: House, cast: Cast) -> None:
    text = text_of(issued(house, cast.officer))
    assert "Counted are players whose families share their records with the federation" in text
    assert "Births are known to whoever had this report made by the year only" in text
    assert "Counted are players whose families share" not in text_of(issued(house, OPERATOR))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_in_sight_is_a_report_that_says_so(house: House, cast: Cast, language: str) -> None:
    made = issued(house, cast.officer, Sex.MALE, language=language)
    assert speaker(language)(phrase("report-board-nobody")) in text_of(made)
    assert len(PdfReader(BytesIO(made.content)).pages) == 1


def test_it_is_the_federations_own_and_neither_a_scouts_nor_a_directors(house: House, cast: Cast) -> None:
    for actor in (cast.scout, cast.director, cast.parent, cast.coach):
        with pytest.raises(DeniedError):
            issued(house, actor)
    with pytest.raises(NotFoundError, match="no federation 'SOE'"):
        house.perform(issue_gap_report, IssueGapReport("SOE", Sex.FEMALE), cast.officer)


def test_a_language_that_is_not_spoken_and_a_day_to_come_are_refused(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError, match="Reports are written in"):
        issued(house, cast.officer, language="de")
    with pytest.raises(BadInputError):
        issued(house, cast.officer, as_of=date(2030, 1, 1))


def test_no_player_is_named_in_it(house: House, cast: Cast) -> None:
    add(house, cast, 30)
    text = text_of(issued(house, OPERATOR))
    assert "Girl" not in text
    assert "Ilse" not in text
    assert "Maya" not in text
