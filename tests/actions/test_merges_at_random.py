"""Whatever two records hold, joining them and parting them again leaves every row of every table as it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_merging import rows
from tests.conftest import NOW
from tests.in_full import examples
from tests.people import LONG_AGO, Cast, invite
from tests.store.kept import as_kept, made_anew
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.duplicates import KeepApart, keep_apart
from tracker.actions.merging import MergePlayers, UndoMerge, merge_players, undo_merge
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Sex, folded
from tracker.football.spells import ExitReason
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.scope import guarded
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

DAY = date(2026, 2, 1)
_NUMBERS = count(1)
_OUTCOMES: list[bool] = []


@dataclass(frozen=True, slots=True)
class Hung:
    """What a row is made with: whose it is, and which of two it is."""

    cast: Cast
    player: int
    places: Mapping[str, int]
    which: int

    @property
    def user(self) -> int:
        """One of two mothers."""
        return (self.cast.odile, self.cast.pat)[self.which]

    def either(self, none: Any, something: Any) -> Any:
        """The first or the second."""
        return (none, something)[self.which]


def _tie(hung: Hung, relation: Relation = Relation.MOTHER, **more: Any) -> t.Guardian:
    return t.Guardian(player_id=hung.player, user_id=hung.user, relation=relation, **more)


def _said(hung: Hung, purpose: Purpose, **more: Any) -> t.Consent:
    given: dict[str, Any] = {"wording": "1", "given_by_id": hung.user, "given_at": LONG_AGO}
    return t.Consent(player_id=hung.player, purpose=purpose, **given, **more)


def _spell(hung: Hung) -> Base:
    starts, why = DAY + timedelta(hung.which), hung.either(None, ExitReason.OTHER)
    return t.Registration(player_id=hung.player, team_id=hung.cast.girls, starts=starts, exit_reason=why)


def _match(hung: Hung) -> Base:
    played: dict[str, Any] = {"selection": Selection.STARTED, "minutes": hung.either(None, 77)}
    return t.AppearanceRow(player_id=hung.player, fixture_id=hung.places["fixture"], **played)


def _total(hung: Hung) -> Base:
    played: dict[str, Any] = {"appearances": 9, "minutes": hung.either(None, 900)}
    season = hung.places["season"]
    return t.SeasonTotalRow(player_id=hung.player, team_id=hung.cast.girls, league_season_id=season, **played)


def _absence(hung: Hung) -> Base:
    starts = DAY + timedelta(hung.which)
    return t.AbsenceRow(player_id=hung.player, starts=starts, ends=None, reason=AbsenceReason.OTHER)


def _country(hung: Hung) -> Base:
    return t.NationalityRow(player_id=hung.player, country=hung.either("NMK", "SOE"), since=hung.either(None, DAY))


def _number(hung: Hung) -> Base:
    return t.IdentifierRow(player_id=hung.player, scheme=f"s{hung.player}", value=str(next(_NUMBERS)))


def _call(hung: Hung) -> Base:
    days = {"earliest": DAY, "latest": DAY, "minutes": hung.either(None, 3)}
    return t.CallUpRow(player_id=hung.player, side_id=hung.places["side"], kind=CallUpKind.CAMP, **days)


def _invited(hung: Hung) -> Base:
    sent: dict[str, Any] = {
        "made_at": NOW,
        "ends_at": NOW + timedelta(days=1 - 2 * hung.which),
        "role": Role.PARENT,
    }
    token, to = f"{next(_NUMBERS):064}", "x@example.org"
    return t.Link(token_hash=token, purpose=LinkPurpose.INVITATION, email=to, player_id=hung.player, **sent)


def _document(hung: Hung) -> Base:
    seen: dict[str, Any] = {"seen_by_id": None, "seen_on": DAY, "at": NOW, "born": date(2010, 5, 1)}
    return t.DocumentSeen(player_id=hung.player, kind=DocumentKind.PASSPORT, **seen)


def _looked(hung: Hung) -> Base:
    return t.InspectionRow(player_id=hung.player, user_id=hung.cast.alex, day=DAY, reason="Asked.", at=NOW)


def _printed(hung: Hung) -> Base:
    told: dict[str, Any] = {"audience": "family", "language": "en", "as_of": DAY, "issued_at": NOW}
    kept: dict[str, Any] = {"issued_by_id": None, "fingerprint": "0", "sha256": "0", "verdicts": {}}
    return t.IssuedReport(code=f"{next(_NUMBERS):04}-0000", player_id=hung.player, **told, **kept)


def _corrected(hung: Hung) -> Base:
    change: dict[str, Any] = {
        "table": "players",
        "row_id": hung.player,
        "column": "name",
        "old": "Ada",
        "new": "A.",
    }
    return t.ImportCorrection(batch_id=hung.places["batch"], player_id=hung.player, **change)


_MAKES: Mapping[str, Callable[[Hung], Base]] = {
    "spell": _spell,
    "match": _match,
    "total": _total,
    "absence": _absence,
    "country": _country,
    "number": _number,
    "call": _call,
    "mother": lambda hung: _tie(hung, primary=True, confirmed_at=LONG_AGO),
    "father": lambda hung: _tie(hung, Relation.FATHER, confirmed_at=LONG_AGO),
    "claim": _tie,
    "ended": lambda hung: _tie(hung, confirmed_at=LONG_AGO, ended_at=NOW),
    "own": lambda hung: t.Guardian(
        player_id=hung.player, user_id=hung.cast.own_ilse, relation=Relation.SELF, confirmed_at=LONG_AGO
    ),
    "shared": lambda hung: _said(
        hung, Purpose.SCOUTS, federation_id=hung.cast.federation, birth_date=bool(hung.which)
    ),
    "refused": lambda hung: _said(hung, Purpose.CLUB_USE, withdrawn_at=LONG_AGO),
    "counted": lambda hung: _said(hung, Purpose.STATISTICS),
    "photo": lambda hung: _said(hung, Purpose.PHOTO),
    "invited": _invited,
    "document": _document,
    "looked": _looked,
    "handed": lambda hung: t.HandOver(player_id=hung.player, of_age_on=DAY, noticed_at=NOW),
    "printed": _printed,
    "corrected": _corrected,
}
#: What may hang on a record, each in one of two ways that the other record may have too.
_PIECES = st.tuples(st.sampled_from([*_MAKES, "case", "apart"]), st.sampled_from((0, 1)))


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    mine=st.frozensets(_PIECES, max_size=12),
    theirs=st.frozensets(_PIECES, max_size=12),
    born=st.sampled_from([(date(2010, 5, 1),) * 2, (date(2010, 1, 1), date(2010, 12, 31)), (None, None)]),
)
def test_joining_and_parting_is_as_if_nothing_had_happened(
    sqlite_house: House,
    sqlite_cast_once: Cast,
    mine: frozenset[tuple[str, int]],
    theirs: frozenset[tuple[str, int]],
    born: tuple[date | None, date | None],
) -> None:
    house, cast = sqlite_house, sqlite_cast_once
    one, other = _two(house, cast, born, mine, theirs)
    before, summaries = rows(house.engine), as_kept(house.engine)
    view = house.perform(merge_players, MergePlayers(one, other), OPERATOR)
    _OUTCOMES.append(view.merge is not None)
    if view.merge is None:
        assert rows(house.engine) == before
        return
    assert as_kept(house.engine) == made_anew(house.engine)
    _nothing_hangs_on(house, other)
    assert not house.perform(undo_merge, UndoMerge(view.merge.number), OPERATOR).obstacles
    assert rows(house.engine) == before
    assert as_kept(house.engine) == summaries


def test_most_of_these_pairs_were_put_together() -> None:
    """Otherwise nothing was tried above; it is run after it, in the same process, or has nothing to say."""
    assert not _OUTCOMES or sum(_OUTCOMES) > len(_OUTCOMES) / 12


@pytest.fixture
def sqlite_cast_once(sqlite_house: House) -> Cast:
    return invite(sqlite_house.engine)


def _nothing_hangs_on(house: House, player: int) -> None:
    with Session(house.engine) as session:
        for kind, owner in guarded():
            assert session.execute(select(owner).where(owner == player)).first() is None, kind


def _two(
    house: House,
    cast: Cast,
    born: tuple[date | None, date | None],
    mine: frozenset[tuple[str, int]],
    theirs: frozenset[tuple[str, int]],
) -> tuple[int, int]:
    with Session(house.engine) as session, session.begin():
        places = {
            "fixture": session.scalars(select(t.FixtureRow.id)).first() or 0,
            "season": session.scalars(select(t.LeagueSeason.id)).first() or 0,
            "side": session.scalars(select(t.NationalSideRow.id)).first() or 0,
            "batch": session.scalars(select(t.ImportBatch.id)).first() or 0,
        }
        numbers = []
        for name, births, pieces in (("Ada Marsh", (date(2010, 5, 1),) * 2, mine), ("MARSH Ada", born, theirs)):
            player = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE)
            player.born_earliest, player.born_latest = births
            session.add(player)
            session.flush()
            numbers.append(player.id)
            _hang(session, cast, player.id, places, pieces)
    if ("apart", 0) in theirs:
        house.perform(keep_apart, KeepApart(cast.maya, numbers[1]), OPERATOR)
    if ("apart", 1) in mine:
        house.perform(keep_apart, KeepApart(cast.maya, numbers[0]), OPERATOR)
    with house.engine.begin() as connection:
        rebuild(connection, Measure(date(2026, 6, 30)))
    return numbers[0], numbers[1]


def _hang(
    session: Session, cast: Cast, player: int, places: dict[str, int], pieces: frozenset[tuple[str, int]]
) -> None:
    there: set[object] = set()
    for kind, which in sorted(pieces):
        # What may stand but once for a player does.
        only = {"match": "match", "total": "total", "call": "call", "own": "own", "handed": "handed"}.get(kind)
        who = (("tie", which) if kind in ("mother", "father", "claim", "ended") else only) or (kind, which)
        if who in there:
            continue
        there.add(who)
        if kind in _MAKES:
            session.add(_MAKES[kind](Hung(cast, player, places, which)))
            session.flush()
        if kind == "case":
            _case(session, cast, player)


def _case(session: Session, cast: Cast, player: int) -> None:
    line = session.scalars(select(t.AppearanceRow.id).where(t.AppearanceRow.player_id == player)).first()
    if line is None:
        return
    said: dict[str, Any] = {
        "field": "minutes",
        "says": "1",
        "should_say": "2",
        "opened_by_id": cast.odile,
        "opened_at": LONG_AGO,
    }
    case = t.CorrectionCase(player_id=player, record=RecordKind.APPEARANCE, record_id=line, **said)
    session.add(case)
    session.flush()
    session.add(
        t.CaseStep(case_id=case.id, player_id=player, at=NOW, user_id=None, status=CaseStatus.OPEN, text="So.")
    )
    session.flush()
