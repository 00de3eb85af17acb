"""A mother of five: one with a long career, one with an answer to read, and names of every length and script."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.disputed import dispute
from tests.people import LONG_AGO, TODAY, Cast
from tests.web.career import live_a_career
from tracker.access.case import CaseStatus
from tracker.access.guardianship import Relation
from tracker.actions.players import OpenPlayer, open_player
from tracker.football.disputes import RecordKind
from tracker.football.people import Birth, Sex, folded
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

LONG, ARABIC = "Wolfeschlegelsteinhausenbergerdorff-" * 3 + "Villanueva", "ليلى بنت سعيد"


@dataclass(frozen=True)
class Family:
    """Odile's children by number: Ilse, the one with a career, one who soon comes of age, and two names."""

    ilse: int
    career: int
    ana: int
    long: int
    arabic: int


def mother_of_five(house: House, cast: Cast) -> Family:
    """Odile with five children; ten days ago she looked at two of them, and since then something has changed."""
    engine = house.engine
    career = live_a_career(engine, cast)
    with Session(engine) as session, session.begin():
        session.add(_tie(cast.odile, career, kept=True))
        ana, long, arabic = (
            _child(session, cast.odile, name, born)
            for name, born in (("Ana Ruiz", "2008-07-20"), (LONG, "2010-05-01"), (ARABIC, "2009"))
        )
    dispute(engine, cast.ilse, RecordKind.PLAYER, "position", CaseStatus.ANSWERED, by=cast.odile)
    looked = replace(house, clock=lambda: NOW - timedelta(days=10))
    for player in (career, cast.ilse):
        looked.perform(open_player, OpenPlayer(player), cast.other_parent)
    replace(house, clock=lambda: NOW - timedelta(days=2)).perform(open_player, OpenPlayer(cast.ilse), cast.director)
    _brought(engine, cast, career)
    with engine.begin() as connection:
        rebuild(connection, Measure(TODAY))
    return Family(cast.ilse, career, ana, long, arabic)


def _child(session: Session, mother: int, name: str, born: str) -> int:
    birth = Birth.read(born)
    child = t.PlayerRow(
        name=name,
        name_folded=folded(name),
        sex=Sex.FEMALE,
        born_earliest=birth.earliest,
        born_latest=birth.latest,
    )
    session.add(child)
    session.flush()
    session.add(_tie(mother, child.id))
    return child.id


def _tie(mother: int, child: int, *, kept: bool = False) -> t.Guardian:
    return t.Guardian(
        player_id=child,
        user_id=mother,
        relation=Relation.MOTHER,
        primary=True,
        confirmed_at=LONG_AGO,
        kept_at=LONG_AGO if kept else None,
    )


def _brought(engine: Engine, cast: Cast, player: int) -> None:
    """The last six matches of a player came in two days ago, and one registration was corrected."""
    with Session(engine) as session, session.begin():
        file = t.ImportBatch(
            kind="appearances",
            file_name="",
            sha256="1" * 64,
            at=NOW - timedelta(days=2),
            user_id=cast.dana,
            added=6,
            changed=1,
            same=0,
            club_id=cast.harbour,
        )
        session.add(file)
        session.flush()
        row = t.AppearanceRow
        lines = session.scalars(select(row.id).where(row.player_id == player).order_by(row.id)).all()
        session.add(t.ImportAddition(batch_id=file.id, table="appearances", first=lines[-6], last=lines[-1]))
        spell = session.scalars(select(t.Registration.id).where(t.Registration.player_id == player)).first()
        assert spell
        corrected = {"table": "registrations", "row_id": spell, "column": "ends", "old": None, "new": "2026-06-30"}
        session.add(t.ImportCorrection(batch_id=file.id, player_id=player, **corrected))  # type: ignore[arg-type]
