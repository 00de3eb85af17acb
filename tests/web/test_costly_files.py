"""What costs much work is given so often and no more: one person waits, and nobody else does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser
from tracker.actions import throttling
from tracker.actions.throttling import Try, report_tries, search_tries, take_out_tries
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
FILES = [("report", report_tries), ("records", take_out_tries)]


def used_up(house: House, tries: Callable[[int | None], tuple[Try, ...]], user: int) -> None:
    """Let a person have had as many as come within the shortest time."""
    first = tries(user)[0]
    for _ in range(first.limit.tries):
        throttling.take(house.engine, house.office.keys, tries(user), house.clock())


@pytest.mark.parametrize(("file", "tries"), FILES)
def test_whoever_had_very_many_waits_and_nobody_else_does(
    sqlite_house: House,
    sqlite_cast: Cast,
    browse: Browse,
    file: str,
    tries: Callable[[int | None], tuple[Try, ...]],
) -> None:
    used_up(sqlite_house, tries, sqlite_cast.odile)
    where = f"/players/{sqlite_cast.ilse}/{file}"
    refused = browse("odile").send(where, {"language": "en"}, read_at="/eligibility")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 3600
    assert not refused.data.startswith((b"%PDF", b"PK"))
    assert browse("own_ilse").send(where, {"language": "en"}, read_at="/eligibility").status_code == 200


@pytest.mark.parametrize(("file", "tries"), FILES)
def test_each_file_counts_although_it_was_given(
    sqlite_house: House,
    sqlite_cast: Cast,
    browse: Browse,
    file: str,
    tries: Callable[[int | None], tuple[Try, ...]],
) -> None:
    first = tries(sqlite_cast.odile)[0]
    where = f"/players/{sqlite_cast.ilse}/{file}"
    browse("odile").send(where, {"language": "en"}, read_at="/eligibility")
    with Session(sqlite_house.engine) as session:
        left = {row.key: row.left for row in session.query(t.Bucket)}
    key = sqlite_house.office.keys.seal("bucket", f"{first.what}\n{first.of}")
    assert left[key] == first.limit.tries - 1


@pytest.mark.parametrize("tries", [report_tries, take_out_tries])
def test_whoever_runs_the_machine_is_not_counted(tries: Callable[[int | None], tuple[Try, ...]]) -> None:
    assert tries(None) == ()


def test_whoever_searched_very_often_waits_and_can_still_leaf_through(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    used_up(sqlite_house, lambda user: search_tries(user, "maya"), sqlite_cast.dana)
    dana = browse("dana")
    refused = dana.get("/players?q=maya")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 60
    assert "wait a minute and try again" in refused.text
    assert "Maya" not in refused.text
    assert dana.get("/players").status_code == 200
    assert browse("cass").get("/players?q=maya").status_code == 200


def test_leafing_through_and_commands_on_the_machine_are_not_counted() -> None:
    assert search_tries(7, " ") == ()
    assert search_tries(None, "maya") == ()
