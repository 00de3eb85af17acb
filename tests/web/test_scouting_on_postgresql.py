"""A scout's day on PostgreSQL, under its row-level policies: a question, a list, a squad, and what goes along."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import Engine
from tests.conftest import house_on
from tests.people import Cast
from tests.web.browsing import Browser, gather, read_strictly, words_of
from tests.web.girls import fill
from tracker.actions.verb import Library
from tracker.web.app import create_app

U20 = "competition=fifa-u20-women&edition=2026"


@pytest.fixture
def here(postgres_engine: Engine) -> Cast:
    """The cast, in PostgreSQL."""
    return gather(postgres_engine)


@pytest.fixture
def players(postgres_engine: Engine, here: Cast) -> list[int]:
    """Seven girls whose families share with the federation, beside Ilse."""
    return fill(postgres_engine, here, 7, shared=True)


@pytest.fixture
def sam(postgres_engine: Engine, library: Library, players: list[int], tmp_path: Path) -> Browser:
    """The browser of the scout, who is signed in."""
    del players
    return Browser(create_app(house_on(postgres_engine, library, tmp_path))).signed_in("sam")


def test_a_scout_asks_the_pool_and_takes_along_who_may_be_seen(sam: Browser, here: Cast) -> None:
    page = sam.get(f"/pool?{U20}&sort=name&limit=5&lang=en").text
    read_strictly(page)
    words = words_of(page)
    assert "8 players" in words
    assert "Year of birth 2007 7 2009 a few" in words
    seen = re.findall(r"<a [^>]*><bdi>(Girl \d{3})", page)
    (more,) = re.findall(r'class="button" href="(/pool\?[^"]*after=[^"]*)"', page)
    following = sam.get(more.replace("&amp;", "&")).text
    seen += re.findall(r"<a [^>]*><bdi>(Girl \d{3})", following)
    assert seen == [f"Girl {one:03}" for one in range(7)]
    assert "Ilse Marchetti" in following
    left = {"question": U20, "format": "csv"}
    along = sam.send("/pool/export", left, read_at=f"/pool?{U20}").data.decode()
    assert len(along.splitlines()) == 9
    assert not [text for text in (page, following, along) if "Maya" in text]
    assert sam.get(f"/pool/why?{U20}&who={here.maya}").status_code == 404
    why = words_of(sam.get(f"/pool/why?{U20}&foot=left&who=Ilse+Marchetti&lang=en").text)
    assert "Ilse Marchetti is not in the answer: Stronger foot" in why
    nobody = words_of(sam.get(f"/pool?{U20}&foot=left&lang=en").text)
    assert "Without “Stronger foot”: 8 players" in nobody
    depth = sam.get(f"/pool/depth?{U20}&lang=en").text
    assert re.findall(r'scope="row">(\d{4})<.*?<a [^>]*>([^<]*)<', depth, re.DOTALL) == [
        ("2007", "7"),
        ("2009", "a few"),
    ]


def test_a_scout_keeps_a_list_and_builds_a_squad(sam: Browser, here: Cast, players: list[int]) -> None:
    form = {"player": str(players[0]), "name": "For the trip"}
    kept = sam.send("/shortlists/keep", form, read_at=f"/players/{players[0]}").location
    assert "Girl 000" in sam.get(kept).text
    unseen = {"player": str(here.maya), "name": "For the trip"}
    assert sam.send("/shortlists/keep", unseen, read_at="/shortlists").status_code == 404
    begun = {"name": "Trip", "edition": "fifa-u20-women/2026"}
    squad = sam.send("/squads", begun, read_at="/squads").location
    assert "Girl 000" in sam.get(f"{squad}?beside={kept.rpartition('/')[2]}").text
    parts = {f"p{one}-part": "active" for one in players}
    assert sam.send(squad, parts, read_at=squad).status_code == 303
    assert sam.get(f"{squad}/verdict.json").json["counts"][0]["number"] == 7  # type: ignore[index]
    assert sam.send(squad, {f"p{here.maya}-part": "active"}, read_at=squad).status_code == 404
    assert sam.send(f"{squad}/report", {"language": "en"}, read_at=squad).data[:5] == b"%PDF-"
    assert sam.get(f"/compare?player={players[0]}&player={players[1]}").status_code == 200
    assert sam.get(f"/compare?player={players[0]}&player={here.maya}").status_code == 404
