"""What the pool holds of allegiance is what `allegiance` answers to a file of the same records."""

from __future__ import annotations

import json
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import Engine, insert, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.in_full import examples
from tests.people import TODAY
from tracker.access.actor import OPERATOR, VISITOR
from tracker.access.consent import WORDING, Purpose
from tracker.access.events import Event
from tracker.actions.allegiance import AskAllegiance, ask_allegiance
from tracker.football.call_ups import CallUp, CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.people import Basis, Nationality, Sex
from tracker.logic.terms import ALWAYS
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.dossiers import load_dossier
from tracker.store.ledger import Happening, record
from tracker.store.newcomers_summaries import NewcomersSummaries
from tracker.store.scope import ScopedSession, open_session
from tracker.store.summaries import keep_fresh, rebuild
from tracker.wiring import House

Record = dict[str, Any]
PLAYERS = range(1, examples(300) + 1)
#: A nationality of its own, one that is shared by several, one shared in an agreement, and nobody's.
ASSOCIATIONS = ("MEX", "USA", "SCO", "PER")
COUNTRIES = ("MEX", "MEX", "USA", "USA", "PUR", "GBR", "ENG", "FRA", "XXA", "CAN")
SIDES = {1: ("MEX", "U-17", 2), 2: ("MEX", "senior", 6), 3: ("USA", "U-20", 4), 4: ("FRA", "olympic", 5)}
SIDES |= {5: ("FRA", "senior", 6), 6: ("ENG", "U-21", 5)}
MODES = {Basis.BIRTH: "birth", Basis.DESCENT: "descent", Basis.RESIDENCE: "naturalised"}


def fill(engine: Engine, seed: int) -> None:
    """Players with nationalities and matches of national sides of every kind."""
    chance = Random(seed)
    codes = sorted({code for code, _, _ in SIDES.values()})
    with engine.begin() as connection:
        side = {"sex": Sex.FEMALE}
        landscape: list[tuple[Any, list[Record]]] = [
            (t.Federation, [{"id": n, "code": code, "name": code} for n, code in enumerate(codes, 1)]),
            (
                t.NationalSideRow,
                [
                    {"id": n, "federation_id": codes.index(of) + 1, "category": name, "rung": rung, **side}
                    for n, (of, name, rung) in SIDES.items()
                ],
            ),
            (t.User, [{"id": 1, "email": "a@example.org", "name": "A", "password_hash": "-", "language": "en"}]),
        ]
        people = [a_player(number, chance) for number in PLAYERS]
        rows: list[tuple[Any, list[Record]]] = [(t.PlayerRow, people)]
        rows.append((t.NationalityRow, [one for who in people for one in held(who, chance)]))
        rows.append((t.CallUpRow, [one for who in people for one in called(who, chance)]))
        rows.append((t.Consent, [a_consent(who["id"], shown=chance.random() < 0.5) for who in people[::3]]))
        for kind, some in [*landscape, *rows]:
            connection.execute(insert(kind), some)


def a_player(number: int, chance: Random) -> Record:
    first = last = date(1996, 1, 1) + timedelta(chance.randrange(4_500))
    if chance.random() < 0.3:
        first, last = date(first.year, 1, 1), date(first.year, 12, 31)
    name = {"name": "Ada", "name_folded": "ada", "sex": chance.choice(tuple(Sex)), "version": 1}
    born = (first, last) if chance.random() < 0.95 else (None, None)
    return {"id": number, **name, "born_earliest": born[0], "born_latest": born[1]}


def held(who: Record, chance: Random) -> Iterator[Record]:
    for country in dict.fromkeys(chance.sample(COUNTRIES, chance.choice((0, 1, 1, 1, 2, 2, 3)))):
        since = chance.choice((None, None, None, None, date(2011, 5, 1), date(2024, 3, 9), TODAY))
        until = chance.choice((None, None, None, None, None, TODAY - timedelta(days=1), date(2030, 1, 1)))
        until = None if since == TODAY else until
        basis = chance.choice((*Basis, None, Basis.BIRTH))
        if basis is Basis.BIRTH:
            since = None
        yield {"player_id": who["id"], "country": country, "basis": basis, "since": since, "until": until}


def called(who: Record, chance: Random) -> Iterator[Record]:
    for number in range(chance.choice((0, 0, 0, 0, 1, 1, 2, 3))):
        first = last = date(2012, 1, 5) + timedelta(chance.randrange(5_500))
        if chance.random() < 0.2:
            first, last = first.replace(day=1), first.replace(day=monthrange(first.year, first.month)[1])
        what = {"competition": chance.choice(("", "World Cup", f"Cup {number}")), "opponent": "", "version": 1}
        kind = chance.choice((CallUpKind.FIELDED, CallUpKind.FIELDED, *CallUpKind))
        many = {"matches": chance.choice((1, 1, 1, 4)), "official": chance.choice((True, True, False, None))}
        side = {"side_id": chance.choice(tuple(SIDES)), "kind": kind}
        yield {"player_id": who["id"], "earliest": first, "latest": last, **what, **many, **side}


def a_consent(player: int, *, shown: bool) -> Record:
    whom = {"player_id": player, "purpose": Purpose.SCOUTS, "federation_id": 1}
    return {**whom, "wording": WORDING, "given_by_id": 1, "given_at": NOW, "birth_date": shown, "own": False}


def a_file(dossier: Dossier, *, to_the_day: bool) -> bytes:
    """The records as somebody would write them into a file, without what records do not hold."""
    player = dossier.player
    known = player.birth if to_the_day or player.birth is None else player.birth.year_only
    named = [one for one in dossier.call_ups if one.kind in (CallUpKind.FIELDED, CallUpKind.BENCH)]
    said = {
        "birth_date": str(known) if known else None,
        "sex": player.sex.value,
        "nationalities": [nationality(one) for one in player.nationalities] or None,
        "matches": [match(one) for one in named for _ in range(one.matches)],
    }
    return json.dumps(said).encode()


def nationality(one: Nationality) -> Record:
    days = {"held_from": str(one.since) if one.since else None, "held_to": str(one.until) if one.until else None}
    return {"country": one.country, "mode": MODES.get(one.basis) if one.basis else None, **days}


def match(one: CallUp) -> Record:
    level = {"senior": "A", "olympic": "Olympic"}.get(one.side.category, one.side.category)
    status = {True: "official", False: "friendly", None: None}[one.official]
    day = str(one.when.earliest)[: 10 if one.when.exact else 7]
    fielded = one.kind is CallUpKind.FIELDED
    known = {"date": day, "association": one.side.association, "level": level, "status": status}
    return {**known, "fielded": fielded, "discipline": "football", "competition": one.competition or None}


def in_the_pool(engine: Engine) -> dict[int, str]:
    with Session(engine) as session:
        return {
            row.player_id: row.allegiance
            for row in session.execute(select(t.PoolRow.player_id, t.PoolRow.allegiance))
        }


@pytest.mark.parametrize(("association", "newcomers"), [*((one, False) for one in ASSOCIATIONS), ("MEX", True)])
def test_everybody_is_answered_as_a_file_of_the_records_is(
    engine: Engine, house: House, association: str, newcomers: bool
) -> None:
    fill(engine, seed=ASSOCIATIONS.index(association))
    measure = Measure(TODAY, association=association)
    with engine.begin() as connection:
        if newcomers:
            NewcomersSummaries(connection, measure).make([(PLAYERS[0], PLAYERS[-1])])
        else:
            rebuild(connection, measure)
    found, asked = in_the_pool(engine), {}
    with open_session(engine, ALWAYS, writes=False) as session:
        shown = {one.player_id for one in session.scalars(select(t.Consent)) if one.birth_date}
        for number in PLAYERS:
            dossier = load_dossier(session, number)
            assert dossier
            question = AskAllegiance(a_file(dossier, to_the_day=number in shown), association, TODAY)
            asked[number] = house.perform(ask_allegiance, question, VISITOR).answer.value
    assert found == asked
    # Nearly every answer occurs, so that it is not one and the same that is compared.
    assert len(Counter(found.values())) >= {"PER": 1, "SCO": 2}.get(association, 3)


def test_the_next_record_changes_the_answer(engine: Engine) -> None:
    """A nationality, then a match for somebody else, then that it was a friendly."""
    measure = Measure(TODAY, association="MEX")
    day = date(2025, 9, 3)
    match: Record = {"kind": CallUpKind.FIELDED, "official": True, "competition": "", "opponent": ""}
    told = []

    def write(session: ScopedSession, *rows: Any) -> None:
        session.add_all(rows)
        session.flush()
        keep_fresh(session, measure)
        told.append(session.scalar(select(t.PoolRow.allegiance).where(t.PoolRow.player_id == 1)))

    with open_session(engine, ALWAYS, writes=True) as session, session.begin():
        record(session, OPERATOR, NOW, "test", Happening(Event.FILE_IMPORTED, "test"))
        session.add_all([t.Federation(code="FRA", name="France")])
        session.flush()
        session.add(t.NationalSideRow(federation_id=1, category="U-17", sex=Sex.FEMALE, rung=2))
        born = date(2009, 5, 1)
        write(
            session,
            t.PlayerRow(name="Ada", name_folded="ada", sex=Sex.FEMALE, born_earliest=born, born_latest=born),
        )
        write(session, t.NationalityRow(player_id=1, country="FRA", basis=Basis.DESCENT))
        held = t.NationalityRow(player_id=1, country="MEX", basis=Basis.BIRTH)
        write(session, held)
        call_up = t.CallUpRow(player_id=1, side_id=1, earliest=day, latest=day, **match)
        write(session, call_up)
        call_up.official = None
        write(session)
        call_up.official = False
        write(session)
        held.until = date(2025, 1, 1)
        write(session)
    before = ["cannot_tell", "not_eligible", "eligible", "eligible_after_change"]
    assert told == [*before, "cannot_tell", "eligible", "not_eligible"]


def test_the_day_of_a_birth_that_scouts_may_not_know_decides_nothing(sqlite_engine: Engine) -> None:
    """Two who were 21 at an A match: of one the family shares the day, of the other a scout knows the year only."""
    day, born = date(2021, 2, 1), date(2000, 1, 15)
    match: Record = {"kind": CallUpKind.FIELDED, "official": True, "competition": "", "opponent": "", "matches": 1}
    person = {"name": "Ada", "name_folded": "ada", "sex": Sex.MALE, "version": 1}
    with sqlite_engine.begin() as connection:
        connection.execute(insert(t.Federation), [{"id": 1, "code": "FRA", "name": "France"}])
        side = {"id": 1, "federation_id": 1, "category": "senior", "sex": Sex.MALE, "rung": 6}
        connection.execute(insert(t.NationalSideRow), [side])
        user = {"id": 1, "email": "a@example.org", "name": "A", "password_hash": "-", "language": "en"}
        connection.execute(insert(t.User), [user])
        for number in (1, 2):
            who = {"player_id": number}
            row = {"id": number, **person, "born_earliest": born, "born_latest": born}
            connection.execute(insert(t.PlayerRow), [row])
            connection.execute(insert(t.NationalityRow), [{**who, "country": "MEX", "basis": Basis.BIRTH}])
            call_up = {**who, "side_id": 1, "earliest": day, "latest": day, **match, "version": 1}
            connection.execute(insert(t.CallUpRow), [call_up])
            connection.execute(insert(t.Consent), [a_consent(number, shown=number == 1)])
        rebuild(connection, Measure(TODAY, association="MEX"))
    assert in_the_pool(sqlite_engine) == {1: "not_eligible", 2: "cannot_tell"}
