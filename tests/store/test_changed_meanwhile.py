"""Two people who change one row at the same moment: the second is told, and nothing of it is written.

On SQLite the second cannot read before the first has written, as it has one writer at a time.
"""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import invite
from tracker.football.errors import ChangedMeanwhileError
from tracker.store import tables as t
from tracker.store.engine import answering


def test_whoever_comes_second_is_told_so(postgres_engine: Engine) -> None:
    cast = invite(postgres_engine)
    with Session(postgres_engine) as late:
        row = late.get_one(t.User, cast.pat)
        with Session(postgres_engine) as early, early.begin():
            early.get_one(t.User, cast.pat).language = "es"
        row.name = "Written over"
        with pytest.raises(ChangedMeanwhileError, match="nothing was written; open it again"), answering():
            late.commit()
    with Session(postgres_engine) as after:
        found = after.execute(select(t.User.name, t.User.language).where(t.User.id == cast.pat)).one()
    assert found.language == "es"
    assert found.name != "Written over"
