"""The report through the door: a file, issued once with a line in the ledger, in the language that was chosen."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, words_of
from tests.web.test_players import register
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]


def test_the_button_on_the_page_gives_the_file(app: Flask, house: House, cast: Cast) -> None:
    path = f"/players/{cast.maya}"
    given = {"language": "fr", "as-of": "2026-06-29"}
    answer = Browser(app).signed_in("pat").send(f"{path}/report", given, read_at=path)
    assert (answer.status_code, answer.mimetype) == (200, "application/pdf")
    assert answer.headers["Content-Disposition"] == "attachment; filename=pathway-maya-ferrant-2026-06-29.pdf"
    assert answer.headers["Cache-Control"] == "no-store"
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.data)).pages)
    assert "Situation au 29 juin 2026" in text
    with Session(house.engine) as session:
        kept = session.scalars(select(t.IssuedReport)).one()
    assert (kept.player_id, kept.issued_by_id, kept.language, kept.audience) == (
        cast.maya,
        cast.pat,
        "fr",
        "parent",
    )


def test_a_hostile_name_does_not_reach_the_headers(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    register(sqlite_house.engine, sqlite_cast, ['x"; filename=evil.exe\r\nSet-Cookie: a=b'])
    with Session(sqlite_house.engine) as session:
        player = session.scalars(select(t.PlayerRow.id).order_by(t.PlayerRow.id.desc())).first()
    answer = browse("dana").send(f"/players/{player}/report", {"language": "en"}, read_at="/players")
    assert answer.data.startswith(b"%PDF")
    name = answer.headers["Content-Disposition"].removeprefix("attachment; filename=")
    assert name == "pathway-x-filename-evil-exe-set-cookie-a-b-2026-06-30.pdf"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"language": "xx"}, "Reports are written in en, es, fr; 'xx' is none of them."),
        ({}, "Reports are written in en, es, fr"),
        ({"language": "en", "as-of": "2026-07-01"}, "This day has not come yet."),
    ],
)
def test_what_cannot_be_issued_is_refused_in_one_sentence(
    sqlite_cast: Cast, browse: Browse, given: dict[str, str], sentence: str
) -> None:
    answer = browse("dana").send(f"/players/{sqlite_cast.maya}/report", given, read_at="/players")
    assert answer.status_code == 400
    assert sentence in words_of(answer.text)


def test_no_link_issues_a_report(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    """A link leads to the page that shows what the report would say."""
    answer = browse("dana").get(f"/players/{sqlite_cast.maya}/report")
    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    with Session(sqlite_house.engine) as session:
        assert session.scalars(select(t.IssuedReport)).all() == []
