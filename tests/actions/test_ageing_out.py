"""Who ages out: those one may see and nobody else, as far as their births may be known, counted as listed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session
from tests.people import Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.redact import known_birth
from tracker.actions.ageing import AgeingOut, AskAgeingOut, Leavers, ask_ageing_out
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.rule import BirthWindow, Confidence, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.windows.ageing import EditionEnding, GroupEnding, ages_out
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth, Sex, folded
from tracker.logic.truth import Truth
from tracker.store import tables as t
from tracker.wiring import House


def staged(year: int, cut_off: date) -> Edition:
    rule = RuleVersion(None, BirthWindow(cut_off), 0, "Regulations", Confidence.SOURCED)
    return Edition(str(year), f"Cup {year}", year, (rule,), start=date(year, 9, 1), end=date(year, 9, 20))


#: A cup whose cut-off lies in the middle of a year, where a day says more than a year.
AUGUST = Competition(
    "august", "August Cup", "A cup.", OpenTo.BOTH, (staged(2026, date(2008, 8, 1)), staged(2027, date(2009, 8, 1)))
)


def in_august(house: House) -> House:
    return replace(house, library=replace(house.library, catalogue=Catalogue((AUGUST,))))


def ask(house: House, actor: Actor = OPERATOR, **asked: object) -> AgeingOut:
    return house.perform(ask_ageing_out, AskAgeingOut(**asked), actor)  # type: ignore[arg-type]


def of_edition(found: AgeingOut) -> Leavers:
    return next(one for one in found.leavers if isinstance(one.ending, EditionEnding))


def of_group(found: AgeingOut, age: int, sex: Sex) -> Leavers:
    groups = (one for one in found.leavers if isinstance(one.ending, GroupEnding))
    return next(one for one in groups if (one.ending.age, one.ending.sex) == (age, sex))  # type: ignore[union-attr]


def names(leavers: Leavers) -> list[str]:
    return [card.name for card in leavers.players]


def add(house: House, name: str, born: str | None, sex: Sex = Sex.FEMALE) -> int:
    birth = Birth.read(born) if born else None
    with Session(house.engine) as session, session.begin():
        row = t.PlayerRow(
            name=name,
            name_folded=folded(name),
            sex=sex,
            born_earliest=birth.earliest if birth else None,
            born_latest=birth.latest if birth else None,
        )
        session.add(row)
        session.flush()
        return row.id


def test_the_period_begins_today_and_has_the_months_asked_for(house: House, cast: Cast) -> None:
    found = ask(house)
    assert (found.first, found.last, found.unknown) == (date(2026, 6, 30), date(2027, 6, 29), 1)
    assert {one.ending.last_day for one in found.leavers} <= {
        date(2026, 8, 9),
        date(2026, 9, 27),
        date(2026, 12, 31),
    }
    assert names(of_group(found, 17, Sex.FEMALE)) == ["Ilse Marchetti"]
    assert ask(house, months=1).leavers == ()


def test_who_leaves_is_told_with_club_and_birth(house: House, cast: Cast) -> None:
    (card,) = of_group(ask(house), 17, Sex.FEMALE).players
    assert (card.id, card.name, card.birth, card.club) == (
        cast.ilse,
        "Ilse Marchetti",
        Birth.read("2009-11-03"),
        "Harbour Athletic",
    )


@pytest.mark.parametrize(
    ("person", "seen"),
    [
        ("director", ["Ilse Marchetti"]),
        ("scout", ["Ilse Marchetti"]),
        ("other_director", []),
        ("foreign_scout", []),
    ],
)
def test_nobody_learns_of_players_out_of_sight(house: House, cast: Cast, person: str, seen: list[str]) -> None:
    group = of_group(ask(house, getattr(cast, person)), 17, Sex.FEMALE)
    assert (names(group), group.total) == (seen, len(seen))


def test_players_without_a_birth_are_counted_only_for_those_who_see_them(house: House, cast: Cast) -> None:
    assert ask(house, cast.other_director).unknown == 1
    assert ask(house, cast.director).unknown == 0


def test_a_birth_known_in_part_stands_apart(house: House, cast: Cast) -> None:
    add(house, "Lotte Quarry", "2009")
    found = of_edition(ask(in_august(house)))
    assert names(found) == []
    assert [card.name for card in found.perhaps] == ["Lotte Quarry", "Noor van der Heuvel"]
    assert (found.total, found.perhaps_total) == (0, 2)


def test_a_cut_off_within_a_year_tells_a_scout_no_more_than_the_year(house: House, cast: Cast) -> None:
    """Ilse was born in November 2009, after the cut-off: a director may know, a scout must not be able to tell."""
    moved = replace(AUGUST, editions=(staged(2026, date(2009, 1, 1)), staged(2027, date(2009, 11, 4))))
    house = replace(house, library=replace(house.library, catalogue=Catalogue((moved,))))
    by_director, by_scout = of_edition(ask(house, cast.director)), of_edition(ask(house, cast.scout))
    assert (names(by_director), by_director.perhaps_total) == (["Ilse Marchetti"], 0)
    assert (names(by_scout), by_scout.perhaps_total) == ([], 1)
    assert by_scout.perhaps[0].birth == Birth.read("2009")
    assert (ask(house, cast.director).to_the_day, ask(house, cast.scout).to_the_day) == (True, False)


def test_a_federations_players_hold_its_nationality_or_play_for_its_clubs(house: House, cast: Cast) -> None:
    people = ("Ada Abroad", "Bea Gone", "Cleo Former", "Dora Later")
    abroad, gone, former, later = (add(house, name, "2009-05-05") for name in people)
    with Session(house.engine) as session, session.begin():
        session.add(t.NationalityRow(player_id=abroad, country="NMK"))
        session.add(t.NationalityRow(player_id=gone, country="NMK", until=date(2026, 6, 29)))
        session.add(t.NationalityRow(player_id=later, country="NMK", since=date(2026, 7, 1)))
        team = t.Team(club_id=cast.harbour, name="Old", name_folded="old", sex=Sex.FEMALE)
        session.add(team)
        session.flush()
        session.add(
            t.Registration(player_id=former, team_id=team.id, starts=date(2024, 1, 1), ends=date(2026, 6, 29))
        )
        session.add(t.Registration(player_id=later, team_id=team.id, starts=date(2026, 7, 1)))
    everybody = names(of_group(ask(house), 17, Sex.FEMALE))
    assert everybody == [*people, "Ilse Marchetti"]
    assert names(of_group(ask(house, federation="nmk"), 17, Sex.FEMALE)) == ["Ada Abroad", "Ilse Marchetti"]
    assert names(of_group(ask(house, federation="SOE"), 17, Sex.FEMALE)) == []


def test_a_clubs_players_are_those_registered_today(house: House, cast: Cast) -> None:
    add(house, "Ada Abroad", "2009-05-05")
    assert names(of_group(ask(house, club="  HARBOUR athletic "), 17, Sex.FEMALE)) == ["Ilse Marchetti"]
    assert names(of_group(ask(house, club="Hill Rovers"), 17, Sex.FEMALE)) == []
    both = ask(house, club="Harbour Athletic", federation="SOE")
    assert names(of_group(both, 17, Sex.FEMALE)) == []


def test_a_nationality_is_enough_for_a_federation_that_nobody_recorded(house: House, cast: Cast) -> None:
    player = add(house, "Ada Abroad", "2009-05-05")
    with Session(house.engine) as session, session.begin():
        session.add(t.NationalityRow(player_id=player, country="WLD"))
    assert names(of_group(ask(house, federation="WLD"), 17, Sex.FEMALE)) == ["Ada Abroad"]
    with pytest.raises(NotFoundError, match="There is no federation 'WLD' on record"):
        ask(house, cast.director, federation="WLD")


def test_lists_are_cut_and_totals_are_not(house: House, cast: Cast) -> None:
    for name in ("Ada", "Bea", "Cleo"):
        add(house, name, "2009-05-05")
    group = of_group(ask(house, limit=2), 17, Sex.FEMALE)
    assert (names(group), group.total) == (["Ada", "Bea"], 4)
    assert of_group(ask(house, limit=0), 17, Sex.FEMALE).players == ()


def test_where_no_later_edition_is_held_those_still_allowed_are_counted(house: House, cast: Cast) -> None:
    found = next(
        one
        for one in ask(house).leavers
        if isinstance(one.ending, EditionEnding) and one.ending.competition == "fifa-u20-women"
    )
    assert (found.total, found.players, found.allowed) == (0, (), 2)


@pytest.mark.parametrize(
    ("asked", "kind", "sentence"),
    [
        ({"months": 0}, BadInputError, "0 months cannot be looked ahead; give a number from 1 to 120"),
        ({"months": 121}, BadInputError, "121 months cannot be looked ahead"),
        ({"club": "Nowhere"}, NotFoundError, "There is no club 'Nowhere' on record"),
        ({"federation": "xyz"}, NotFoundError, "'XYZ' on record; give one of the codes on record: NMK, SOE"),
    ],
)
def test_what_cannot_be_asked_is_one_sentence(
    house: House, cast: Cast, asked: dict[str, object], kind: type[Exception], sentence: str
) -> None:
    with pytest.raises(kind, match=sentence):
        ask(house, OPERATOR, **asked)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.dates(date(2002, 6, 1), date(2012, 6, 1)), st.sampled_from([0, 30, 365, 900]), st.sampled_from(Sex)
        ),
        max_size=12,
    ),
    st.booleans(),
)
def test_the_lists_are_what_the_evaluator_says_of_each_birth(
    house: House, cast: Cast, drawn: list[tuple[date, int, Sex]], to_the_day: bool
) -> None:
    """Counts are thought out by birth and lists are compiled to SQL; here both are held against each player."""
    born = _replace_players(house, cast, drawn)
    actor = OPERATOR if to_the_day else cast.scout
    found = ask(in_august(house), actor)
    assert found.to_the_day is to_the_day
    for one in found.leavers:
        expected: dict[Truth, list[str]] = {truth: [] for truth in Truth}
        for name, (birth, sex) in sorted(born.items()):
            known = known_birth(birth, actor.roles)
            assert known
            expected[ages_out(one.ending, known, sex)].append(name)
        assert (names(one), one.total) == (expected[Truth.YES], len(expected[Truth.YES]))
        assert ([card.name for card in one.perhaps], one.perhaps_total) == (
            expected[Truth.UNKNOWN],
            len(expected[Truth.UNKNOWN]),
        )


def _replace_players(house: House, cast: Cast, drawn: list[tuple[date, int, Sex]]) -> dict[str, tuple[Birth, Sex]]:
    """Put players with these births in the place of the last ones, each shared with the scout's federation."""
    people = (cast.maya, cast.ilse, cast.noor, cast.theo)
    with Session(house.engine) as session, session.begin():
        for row in session.query(t.Consent).filter(t.Consent.player_id.not_in(people)):
            session.delete(row)
        session.flush()
        for player in session.query(t.PlayerRow).filter(t.PlayerRow.id.not_in(people)):
            session.delete(player)
        for player in session.query(t.PlayerRow).filter(t.PlayerRow.id.in_(people)):
            player.born_earliest = player.born_latest = None
    found: dict[str, tuple[Birth, Sex]] = {}
    for number, (first, length, sex) in enumerate(drawn):
        birth = Birth(first, date.fromordinal(first.toordinal() + length))
        name = f"player {number:02}"
        found[name] = (birth, sex)
        _share(house, cast, name, birth, sex)
    return found


def _share(house: House, cast: Cast, name: str, birth: Birth, sex: Sex) -> None:
    player = add(house, name, None, sex)
    with Session(house.engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, player)
        row.born_earliest, row.born_latest = birth.earliest, birth.latest
        session.add(
            t.Consent(
                player_id=player,
                purpose=Purpose.SCOUTS,
                wording="2025-01",
                given_by_id=cast.odile,
                given_at=house.clock(),
                federation_id=cast.federation,
                # Whoever is of age shares in their own right, and here are births of every age.
                own=True,
            )
        )
