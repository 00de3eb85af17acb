"""Asking about some players gives their rows, whether their numbers follow each other or not."""

from __future__ import annotations

from itertools import combinations

import pytest
from tracker.store.summary_reading import everybody, some_of
from tracker.wiring import House


@pytest.mark.usefixtures("cast")
def test_asking_about_some_players_gives_the_rows_of_these_and_of_nobody_else(house: House) -> None:
    with house.engine.connect() as connection:
        held = {rows.person[0]: rows for rows in everybody(connection)}
        assert len(held) == 4
        for many in range(len(held) + 1):
            for asked in combinations(held, many):
                assert some_of(connection, asked) == [held[player] for player in asked]
