"""Two records of one person become one with both histories, and are parted again row by row as they were."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, delete, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import LONG_AGO, TODAY, Cast
from tests.recorded_twice import Two, recorded_twice
from tests.store.kept import as_kept, made_anew, rebuilt
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.duplicates import KeepApart, keep_apart
from tracker.actions.merging import (
    FindMerged,
    ListMerges,
    MergePlayers,
    MergeView,
    OpenPair,
    PartView,
    UndoMerge,
    find_merged,
    list_merges,
    merge_players,
    open_pair,
    undo_merge,
)
from tracker.football.appearances import Selection
from tracker.football.batches import Reason
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Basis, Sex
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

#: What tells that something happened and stays when it is undone.
_HISTORY = {"audit_events", "ledger_head", "merges", "age_bands"}


def rows(engine: Engine) -> dict[str, list[Any]]:
    """Every row of every table, but for what tells of what happened."""
    with engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
            if table.name not in _HISTORY
        }


@pytest.fixture
def two(house: House, cast: Cast) -> Two:
    """Ada Marsh, and MARSH Ada Louise."""
    return recorded_twice(house.engine, cast)


def merge(house: House, two: Two, **more: Any) -> MergeView:
    return house.perform(merge_players, MergePlayers(two.one, two.other, **more), OPERATOR)


def undo(house: House, number: int) -> PartView:
    return house.perform(undo_merge, UndoMerge(number), OPERATOR)


def number_of(view: MergeView) -> int:
    assert view.merge is not None, view.faults
    return view.merge.number


def add(house: House, *new: Base) -> None:
    with Session(house.engine) as session, session.begin():
        for row in new:
            session.add(row)
            session.flush()
        # A verb would have left the pool true; rows that are put there past all verbs do not.
        rebuilt(session.connection())


def held(house: House, kind: type[Any], player: int) -> list[Any]:
    with Session(house.engine) as session:
        return list(session.scalars(select(kind).where(kind.player_id == player).order_by(kind.id)))


def codes(view: MergeView) -> set[str]:
    return {fault.code for fault in view.faults}


def test_both_histories_and_every_number_stay_and_undoing_gives_back_every_row(house: House, two: Two) -> None:
    before, summaries = rows(house.engine), as_kept(house.engine)
    view = merge(house, two)
    assert view.joined is not None
    assert as_kept(house.engine) == made_anew(house.engine)
    assert {(one.scheme, one.value) for one in held(house, t.IdentifierRow, two.one)} == {
        ("fan", "A1"),
        ("fifa", "F9"),
    }
    assert [one.starts for one in held(house, t.Registration, two.one)] == [date(2025, 8, 1), date(2024, 8, 1)]
    # What one record does not know is taken from the other.
    assert [one.minutes for one in held(house, t.AppearanceRow, two.one)] == [80]
    assert [one.basis for one in held(house, t.NationalityRow, two.one)] == [Basis.BIRTH]
    assert (view.joined.folded, view.joined.taken_back) == (3, 0)
    assert not undo(house, number_of(view)).obstacles
    assert rows(house.engine) == before
    assert as_kept(house.engine) == summaries == made_anew(house.engine)


def _verified(born: date, player: int) -> t.DocumentSeen:
    passport = DocumentKind.PASSPORT
    return t.DocumentSeen(player_id=player, kind=passport, seen_by_id=None, seen_on=TODAY, at=NOW, born=born)


def _case(player: int, opened_by: int, **more: Any) -> t.CorrectionCase:
    about: dict[str, Any] = {"record": RecordKind.PLAYER, "record_id": player, "field": "name", **more}
    said: dict[str, Any] = {"says": "Ada", "should_say": "Ida", "opened_by_id": opened_by, "opened_at": LONG_AGO}
    return t.CorrectionCase(player_id=player, **about, **said)


def _tie(player: int, user: int, relation: Relation = Relation.MOTHER, **more: Any) -> t.Guardian:
    held: dict[str, Any] = {"primary": relation is not Relation.SELF, "confirmed_at": LONG_AGO, **more}
    return t.Guardian(player_id=player, user_id=user, relation=relation, **held)


def _change(house: House, kind: type[Any], which: Any, **values: Any) -> None:
    with Session(house.engine) as session, session.begin():
        session.execute(update(kind).where(which).values(**values))


Prepare = Callable[[House, Two, Cast], None]


def _match(house: House, team: int, opponent: str) -> int:
    row = t.FixtureRow(
        team_id=team,
        played_on=date(2026, 4, 4),
        opponent=opponent,
        opponent_folded=opponent,
        competition="",
        league_season_id=None,
    )
    add(house, row)
    with Session(house.engine) as session:
        return session.scalars(select(t.FixtureRow.id).where(t.FixtureRow.opponent == opponent)).one()


def _another_match(house: House, two: Two, cast: Cast) -> None:
    add(house, t.Team(club_id=cast.hill, name="Girls", name_folded="girls", sex=Sex.FEMALE))
    with Session(house.engine) as session:
        elsewhere = session.scalars(select(t.Team.id).where(t.Team.name == "Girls")).one()
    for player, team, opponent in ((two.one, cast.girls, "here"), (two.other, elsewhere, "there")):
        fixture, started = _match(house, team, opponent), Selection.STARTED
        add(house, t.AppearanceRow(player_id=player, fixture_id=fixture, selection=started, minutes=10))


def _two_births(house: House, two: Two, cast: Cast) -> None:
    """Day and month are the other way round, and a document shows either."""
    turned = date(2010, 1, 5)
    _born(house, two.other, turned)
    add(house, _verified(date(2010, 5, 1), two.one), _verified(turned, two.other))


def _born(house: House, player: int, earliest: date | None, latest: date | None = None) -> None:
    born = {"born_earliest": earliest, "born_latest": latest or earliest}
    _change(house, t.PlayerRow, t.PlayerRow.id == player, **born)


REFUSED: dict[str, Prepare] = {
    "same-person-sex-differs": lambda h, w, c: _change(h, t.PlayerRow, t.PlayerRow.id == w.other, sex=Sex.MALE),
    "same-person-birth-apart": lambda h, w, c: _born(h, w.other, date(2011, 6, 2)),
    "same-person-number-differs": lambda h, w, c: add(
        h, t.IdentifierRow(player_id=w.other, scheme="fan", value="A2")
    ),
    "same-person-played-for-two": _another_match,
    "merge-fault-kept-apart": lambda h, w, c: h.perform(keep_apart, KeepApart(w.one, w.other), OPERATOR),
    "merge-fault-two-verified": _two_births,
    "merge-fault-open-case": lambda h, w, c: add(h, _case(w.other, c.odile)),
    "merge-fault-contradiction": lambda h, w, c: _change(
        h, t.AppearanceRow, t.AppearanceRow.player_id == w.one, minutes=90
    ),
    "merge-fault-tie-ended": lambda h, w, c: add(
        h, _tie(w.one, c.odile), _tie(w.other, c.odile, ended_at=LONG_AGO)
    ),
    "merge-fault-tie-two-parts": lambda h, w, c: add(
        h, _tie(w.one, c.odile), _tie(w.other, c.odile, Relation.SELF)
    ),
    "merge-fault-tie-two-sign-ins": lambda h, w, c: add(
        h, _tie(w.one, c.odile, Relation.SELF), _tie(w.other, c.pat, Relation.SELF)
    ),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_forbids_it_is_said_and_nothing_changes(house: House, cast: Cast, two: Two, code: str) -> None:
    REFUSED[code](house, two, cast)
    before = rows(house.engine)
    view = merge(house, two)
    assert code in codes(view)
    assert view.merge is None
    assert rows(house.engine) == before
    shown = house.perform(open_pair, OpenPair(two.one, two.other), OPERATOR)
    assert code in {fault.code for fault in shown.faults}


def test_a_contradiction_names_the_record_that_says_two_things(house: House, two: Two) -> None:
    _change(house, t.AppearanceRow, t.AppearanceRow.player_id == two.one, minutes=90)
    (fault,) = merge(house, two).faults
    assert "2026-03-07" in str(dict(fault.values)["which"])


def test_nobody_becomes_a_child_again_by_it(house: House, two: Two) -> None:
    grown = date(2006, 5, 1)
    _born(house, two.one, grown)
    _born(house, two.other, None)
    assert codes(merge(house, two, birth_of=two.other)) == {"merge-fault-younger"}
    number_of(merge(house, two))


def test_the_fuller_name_and_the_better_known_birth_stay_unless_somebody_says_otherwise(
    house: House, two: Two
) -> None:
    _change(
        house,
        t.PlayerRow,
        t.PlayerRow.id == two.one,
        born_earliest=date(2010, 1, 1),
        born_latest=date(2010, 12, 31),
    )
    number = number_of(merge(house, two))
    with Session(house.engine) as session:
        kept = session.get_one(t.PlayerRow, two.one)
        assert (kept.name, kept.born_latest) == ("MARSH Ada Louise", date(2010, 5, 1))
    undo(house, number)
    number_of(merge(house, two, name_of=two.one))
    with Session(house.engine) as session:
        assert session.get_one(t.PlayerRow, two.one).name == "Ada Marsh"


def test_a_birth_that_a_document_shows_stays(house: House, two: Two) -> None:
    turned = date(2010, 1, 5)
    _born(house, two.other, turned)
    add(house, _verified(turned, two.other))
    with pytest.raises(BadInputError, match="document confirms"):
        merge(house, two, birth_of=two.one)
    number_of(merge(house, two))
    with Session(house.engine) as session:
        assert session.get_one(t.PlayerRow, two.one).born_latest == turned
    assert [one.born for one in held(house, t.DocumentSeen, two.one)] == [turned]


def test_name_and_birth_are_never_those_of_a_third(house: House, cast: Cast, two: Two) -> None:
    for more in ({"name_of": cast.maya}, {"birth_of": cast.maya}):
        with pytest.raises(BadInputError, match="one of the two"):
            merge(house, two, **more)


def test_both_families_stand_for_the_child_and_the_first_one_grants(house: House, cast: Cast, two: Two) -> None:
    add(house, _tie(two.one, cast.odile), _tie(two.other, cast.pat))
    before = rows(house.engine)
    number = number_of(merge(house, two))
    ties = {tie.user_id: tie for tie in held(house, t.Guardian, two.one)}
    assert (ties[cast.odile].primary, ties[cast.odile].may_consent) == (True, True)
    pat = ties[cast.pat]
    assert (pat.primary, pat.may_consent, pat.may_correct, pat.may_take_out) == (False, False, False, False)
    assert not undo(house, number).obstacles
    assert rows(house.engine) == before


def _consent(player: int, by: int, purpose: Purpose, **more: Any) -> t.Consent:
    given: dict[str, Any] = {"wording": "1", "given_by_id": by, "given_at": LONG_AGO}
    return t.Consent(player_id=player, purpose=purpose, **given, **more)


def _sharing(player: int, by: int, federation: int, **more: Any) -> t.Consent:
    return t.Consent(
        player_id=player,
        purpose=Purpose.SCOUTS,
        wording="1",
        given_by_id=by,
        given_at=LONG_AGO,
        federation_id=federation,
        **more,
    )


def test_what_only_one_family_gave_ends_and_comes_back_when_it_is_undone(
    house: House, cast: Cast, two: Two
) -> None:
    add(house, _tie(two.one, cast.odile), _tie(two.other, cast.pat), _sharing(two.other, cast.pat, cast.federation))
    assert house.perform(find_merged, FindMerged(two.other), cast.scout) is None
    before = rows(house.engine)
    view = merge(house, two)
    assert view.joined is not None
    assert view.joined.taken_back == 1
    (consent,) = held(house, t.Consent, two.one)
    assert consent.withdrawn_at == NOW
    undo(house, number_of(view))
    assert rows(house.engine) == before


def test_a_child_s_own_sign_in_ends_where_the_other_family_never_agreed_to_one(
    house: House, cast: Cast, two: Two
) -> None:
    own = t.Consent(
        player_id=two.one, purpose=Purpose.OWN_ACCOUNT, wording="1", given_by_id=cast.odile, given_at=LONG_AGO
    )
    add(
        house,
        _tie(two.one, cast.odile),
        _tie(two.one, cast.own_ilse, Relation.SELF),
        own,
        _tie(two.other, cast.pat),
    )
    before = rows(house.engine)
    number = number_of(merge(house, two))
    ties = {tie.relation: tie for tie in held(house, t.Guardian, two.one)}
    assert ties[Relation.SELF].ended_at == NOW
    undo(house, number)
    assert rows(house.engine) == before


def test_invitations_that_are_still_good_end(house: House, cast: Cast, two: Two) -> None:
    for mark, player in (("a", two.one), ("b", two.other)):
        made: dict[str, Any] = {
            "made_at": NOW,
            "ends_at": NOW + timedelta(days=7),
            "role": Role.PARENT,
            "relation": Relation.FATHER,
        }
        token = mark * 64
        add(
            house,
            t.Link(
                token_hash=token, purpose=LinkPurpose.INVITATION, email="x@example.org", player_id=player, **made
            ),
        )
    before = rows(house.engine)
    number = number_of(merge(house, two))
    assert [link.used_at for link in held(house, t.Link, two.one)] == [NOW, NOW]
    undo(house, number)
    assert rows(house.engine) == before


def test_a_case_points_to_the_row_that_stays(house: House, cast: Cast, two: Two) -> None:
    (line,) = held(house, t.AppearanceRow, two.other)
    (mine,) = held(house, t.AppearanceRow, two.one)
    add(house, _case(two.other, cast.odile, record=RecordKind.APPEARANCE, record_id=line.id, field="minutes"))
    (case,) = held(house, t.CorrectionCase, two.other)
    add(
        house,
        t.CaseStep(
            case_id=case.id, player_id=two.other, at=LONG_AGO, user_id=None, status=CaseStatus.OPEN, text="No."
        ),
    )
    before = rows(house.engine)
    number = number_of(merge(house, two))
    (moved,) = held(house, t.CorrectionCase, two.one)
    assert (moved.record_id, [step.text for step in held(house, t.CaseStep, two.one)]) == (mine.id, ["No."])
    undo(house, number)
    assert rows(house.engine) == before


def test_whoever_is_somebody_else_than_the_one_stays_somebody_else(house: House, cast: Cast, two: Two) -> None:
    for number in (cast.ilse, cast.maya):
        house.perform(keep_apart, KeepApart(two.other, number), OPERATOR)
    house.perform(keep_apart, KeepApart(two.one, cast.maya), OPERATOR)
    before = rows(house.engine)
    number = number_of(merge(house, two))
    with Session(house.engine) as session:
        pairs = {(row.player_id, row.other) for row in session.scalars(select(t.KeptApart)) if row.other == two.one}
    assert pairs == {(cast.ilse, two.one), (cast.maya, two.one)}
    undo(house, number)
    assert rows(house.engine) == before


def test_what_was_added_or_changed_since_stands_in_the_way(house: House, two: Two) -> None:
    number = number_of(merge(house, two))
    add(house, t.IdentifierRow(player_id=two.one, scheme="uefa", value="7"))
    _change(house, t.AppearanceRow, t.AppearanceRow.player_id == two.one, minutes=75)
    merged = rows(house.engine)
    view = undo(house, number)
    assert {(one.table, one.reason, one.count) for one in view.obstacles} == {
        ("identifiers", Reason.BUILT_ON, 1),
        ("appearances", Reason.CHANGED, 1),
    }
    assert rows(house.engine) == merged


def test_a_refusal_since_counts_for_both_and_an_agreement_goes_with_whoever_gave_it(
    house: House, cast: Cast, two: Two
) -> None:
    add(house, _tie(two.one, cast.odile), _tie(two.other, cast.pat))
    number = number_of(merge(house, two))
    refused = t.Consent(
        player_id=two.one,
        purpose=Purpose.CLUB_USE,
        wording="1",
        given_by_id=cast.odile,
        given_at=NOW,
        withdrawn_at=NOW,
    )
    add(house, refused, _sharing(two.one, cast.pat, cast.federation))
    assert not undo(house, number).obstacles
    assert {one.purpose for one in held(house, t.Consent, two.one)} == {Purpose.CLUB_USE}
    assert {one.purpose for one in held(house, t.Consent, two.other)} == {Purpose.CLUB_USE, Purpose.SCOUTS}


def test_it_is_undone_once_within_thirty_days_and_the_last_one_first(house: House, cast: Cast, two: Two) -> None:
    with Session(house.engine) as session, session.begin():
        session.execute(delete(t.IdentifierRow))
        third = t.PlayerRow(name="Ada Marsh", name_folded="ada marsh", sex=Sex.FEMALE)
        session.add(third)
        session.flush()
        number = third.id
    with house.engine.begin() as connection:
        rebuild(connection, Measure(TODAY))
    before = rows(house.engine)
    first = number_of(merge(house, two))
    second = number_of(house.perform(merge_players, MergePlayers(number, two.one), OPERATOR))
    assert house.perform(find_merged, FindMerged(two.other), OPERATOR) == number
    assert [one.merge.number for one in house.perform(list_merges, ListMerges(), OPERATOR)] == [second, first]
    with pytest.raises(BadInputError, match=f"undo number {second} first"):
        undo(house, first)
    undo(house, second)
    with pytest.raises(BadInputError, match="already"):
        undo(house, second)
    _change(house, t.MergedRow, t.MergedRow.id == first, at=NOW - timedelta(days=31))
    with pytest.raises(BadInputError, match="can no longer be undone"):
        undo(house, first)
    _change(house, t.MergedRow, t.MergedRow.id == first, at=NOW - timedelta(days=30))
    undo(house, first)
    assert rows(house.engine) == before
    assert house.perform(list_merges, ListMerges(), OPERATOR) == ()
    with pytest.raises(NotFoundError, match="no merge 999"):
        undo(house, 999)


def test_a_director_joins_and_parts_whom_the_club_registers_and_nobody_else(
    house: House, cast: Cast, two: Two
) -> None:
    with pytest.raises(NotFoundError):
        house.perform(merge_players, MergePlayers(two.one, two.other), cast.other_director)
    with pytest.raises(NotFoundError):
        house.perform(merge_players, MergePlayers(two.one, cast.noor), cast.director)
    before = rows(house.engine)
    view = house.perform(merge_players, MergePlayers(two.one, two.other), cast.director)
    assert house.perform(find_merged, FindMerged(two.other), cast.director) == two.one
    # Old links lead only those to the record who may see it.
    assert house.perform(find_merged, FindMerged(two.other), cast.other_director) is None
    assert house.perform(find_merged, FindMerged(two.other), cast.parent) is None
    with pytest.raises(NotFoundError):
        house.perform(undo_merge, UndoMerge(number_of(view)), cast.other_director)
    assert not house.perform(undo_merge, UndoMerge(number_of(view)), cast.director).obstacles
    assert rows(house.engine) == before
    _change(house, t.Registration, t.Registration.player_id == two.other, ends=date(2026, 6, 1))
    with pytest.raises(NotFoundError):
        house.perform(merge_players, MergePlayers(two.one, two.other), cast.director)
