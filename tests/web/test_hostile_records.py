"""Records that try to be more than text: they are shown as they are written and do nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly
from tests.web.career import live_a_career
from tracker.football.people import folded
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
MARKUP = '"><img src=x onerror=alert(1)>{{7*7}}</title></svg><script>alert(2)</script>'
SHOWN = "&#34;&gt;&lt;img src=x onerror=alert(1)&gt;{{7*7}}&lt;/title&gt;"

NAMES = [
    MARKUP,
    "{% raw %}{{ config }}",
    "javascript:alert(1)",
    "ليلى بنت سعيد",
    "\u202egnp.exe",
    "Zoë \U0001f600 Ωμέγα",
    "a" * 200,
    "'); DROP TABLE players; --",
    "&lt;b&gt;",
]


@pytest.fixture
def hostile(sqlite_house: House, sqlite_cast: Cast) -> int:
    """A player in whose records every name is markup."""
    player = live_a_career(sqlite_house.engine, sqlite_cast, MARKUP)
    with Session(sqlite_house.engine) as session, session.begin():
        for number, (table, column) in enumerate(
            [(t.Club, "name"), (t.Team, "name"), (t.User, "name"), (t.FixtureRow, "opponent")]
        ):
            for row in session.query(table):
                setattr(row, column, f"{MARKUP}{number}")
        for call in session.query(t.CallUpRow):
            call.opponent = call.competition = MARKUP
        for side in session.query(t.NationalSideRow):
            side.category = f"<b>{side.id}</b>"
        for season in session.query(t.LeagueSeason):
            season.label = f"<i>{season.id}</i>"
        session.add(t.IdentifierRow(player_id=player, scheme="<u>", value=MARKUP))
        session.add(t.NationalityRow(player_id=player, country="<s>"))
    return player


@pytest.mark.parametrize(
    "path", ["/players", "/players/{player}", "/players?q=%22%3E%3Cimg", "/players?q={{{{7*7}}}}"]
)
def test_markup_in_any_record_is_shown_as_text(browse: Browse, hostile: int, path: str) -> None:
    page = browse("dana").get(path.format(player=hostile)).text
    read_strictly(page)
    assert SHOWN in page
    for live in ("<img", "<script>", "<b>", "<i>", "<u>", "<s>"):
        assert live not in page, live


@pytest.mark.parametrize("name", NAMES)
def test_any_name_can_be_read_on_both_pages(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, name: str
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        maya = session.get_one(t.PlayerRow, sqlite_cast.maya)
        maya.name, maya.name_folded = name, folded(name)
    for path in ("/players", f"/players/{sqlite_cast.maya}"):
        answer = browse("dana").get(path)
        assert answer.status_code == 200
        read_strictly(answer.text)
