"""A player beside others: figures of 20 or more, the same for all who may ask, and nothing that tells a day."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tests.pool import grow_pool, senior_side
from tracker.access.actor import OPERATOR, Actor
from tracker.access.sight import visible_to
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.football.limits import Thresholds
from tracker.football.people import Position, Sex
from tracker.pathway.beside_bands import BesideBands
from tracker.reports.player_report import Audience
from tracker.store import tables as t
from tracker.store.age_bands import bands_in_pool, keep_bands
from tracker.store.dossiers import load_dossier
from tracker.store.scope import open_session
from tracker.wiring import House

THRESHOLDS = Thresholds()


def beside(house: House, player: int, actor: Actor = OPERATOR, as_of: date | None = None) -> BesideBands:
    found = house.perform(open_player, OpenPlayer(player, as_of), actor).bands
    assert found is not None
    return found


def codes(found: BesideBands) -> list[str]:
    return [each.code for each in found.says]


def test_bands_are_of_twenty_or_there_are_none(house: House, cast: Cast) -> None:
    """Maya plays U-19 football herself, so that she is one of them."""
    grow_pool(house.engine, cast.harbour, 18)
    few = beside(house, cast.maya, cast.parent)
    assert few.bands is not None
    assert (few.bands.shown, few.note, few.bands.sentence.code) == (False, None, "cohort-too-few")
    grow_pool(house.engine, cast.harbour, 1)
    for actor in (cast.parent, cast.director, OPERATOR):
        found = beside(house, cast.maya, actor)
        assert found.bands is not None
        assert [mark.n for mark in found.bands.marks if mark.lines] == [20] * 14
        assert found.note is not None
        assert codes(found) == ["bands-own"]


def test_women_and_men_and_other_associations_are_counted_apart(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        club = t.Club(name="Far", name_folded="far", federation_id=cast.other_federation)
        session.add(club)
        session.flush()
        far = club.id
    grow_pool(house.engine, far, 25)
    grow_pool(house.engine, cast.hill, 25, Sex.MALE)
    found = beside(house, cast.maya, cast.parent).bands
    assert found is not None
    assert (found.shown, found.n) == (False, 1)
    boys = beside(house, cast.noor).bands
    assert boys is not None
    assert (boys.sex, boys.shown, boys.n) == (Sex.MALE, True, 25)


def test_a_position_group_has_bands_of_its_own_where_it_is_large_enough(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 19, position=Position.FORWARD)
    grow_pool(house.engine, cast.harbour, 10)
    of_all = beside(house, cast.maya).bands
    assert of_all is not None
    assert (of_all.position, of_all.n) == (None, 30)
    grow_pool(house.engine, cast.harbour, 10)
    of_hers = beside(house, cast.maya).bands
    assert of_hers is not None
    assert (of_hers.position, of_hers.n) == (Position.MIDFIELDER, 21)


def test_the_line_of_the_survivors_is_of_twenty_too(house: House, cast: Cast) -> None:
    side = senior_side(house.engine, cast.federation)
    grow_pool(house.engine, cast.harbour, 25)
    grow_pool(house.engine, cast.harbour, 19, capped=True, side=side)
    few = beside(house, cast.maya, cast.parent).bands
    assert few is not None
    assert few.survivors_sentence.code == "benchmark-survivors-too-few"
    grow_pool(house.engine, cast.harbour, 1, capped=True, side=side)
    enough = beside(house, cast.maya, cast.parent).bands
    assert enough is not None
    assert enough.survivors_sentence.code == "benchmark-survivors"


def test_to_a_scout_a_player_has_no_line_and_two_days_of_one_year_look_alike(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 25)
    before = house.perform(open_player, OpenPlayer(cast.ilse), cast.scout)
    assert before.bands is not None
    assert (before.bands.own, codes(before.bands)) == (None, ["bands-own-withheld"])
    with Session(house.engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, cast.ilse)
        row.born_earliest = row.born_latest = date(2009, 1, 2)
    assert house.perform(open_player, OpenPlayer(cast.ilse), cast.scout) == before
    by_mother = beside(house, cast.ilse, cast.other_parent)
    assert by_mother.own is not None
    assert by_mother.own.by_age


def test_another_day_or_no_club_leaves_nobody_to_be_beside(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 25)
    assert codes(beside(house, cast.maya, as_of=TODAY - timedelta(days=1))) == ["bands-today"]
    with Session(house.engine) as session, session.begin():
        for spell in session.scalars(select(t.Registration).where(t.Registration.player_id == cast.maya)):
            spell.ends = TODAY - timedelta(days=1)
    found = beside(house, cast.maya)
    assert (found.bands, codes(found)) == (None, ["bands-no-club"])


def test_why_there_is_no_line_is_said(house: House, cast: Cast) -> None:
    assert codes(beside(house, cast.theo)) == ["bands-too-few", "bands-own-none"]
    assert codes(beside(house, cast.maya)) == ["bands-own"], "The drawing itself says that there are too few."


def test_the_bands_of_a_large_pool_are_kept_for_the_day(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 25)
    with open_session(house.engine, visible_to(cast.parent, TODAY), writes=True) as session, session.begin():
        dossier = load_dossier(session, cast.maya)
        assert dossier is not None
        maya = dossier.player
        small = bands_in_pool(session, maya, TODAY, THRESHOLDS)
        assert session.scalar(select(func.count()).select_from(t.AgeBands)) == 0
        kept = bands_in_pool(session, maya, TODAY, THRESHOLDS, kept_from=26)
        assert kept == small
        assert {row.position for row in session.scalars(select(t.AgeBands))} == {"all", "midfielder"}
        session.expunge_all()
        assert bands_in_pool(session, maya, TODAY, THRESHOLDS) == kept
        tomorrow = bands_in_pool(session, maya, TODAY + timedelta(days=1), THRESHOLDS, kept_from=26)
        assert tomorrow is not None
        assert tomorrow.as_of == TODAY + timedelta(days=1)
        assert {row.as_of for row in session.scalars(select(t.AgeBands))} == {tomorrow.as_of}
        session.rollback()


def test_what_is_kept_is_made_anew_with_the_summaries(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 25)
    with open_session(house.engine, visible_to(OPERATOR, TODAY), writes=True) as session:
        for kept_from, count in ((20, 2), (27, 0)):
            keep_bands(session, TODAY, THRESHOLDS, kept_from=kept_from)
            assert session.scalar(select(func.count()).select_from(t.AgeBands)) == count
        session.rollback()


@pytest.mark.parametrize("audience", Audience)
def test_a_report_has_the_bands_and_a_scouts_no_line_of_the_player(
    house: House, cast: Cast, audience: Audience
) -> None:
    grow_pool(house.engine, cast.harbour, 25)
    asked = IssueReport(cast.maya, audience=audience)
    issued = house.perform(issue_player_report, asked, cast.director)
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(issued.content)).pages]
    (on,) = [page for page in pages if "beside others" in page]
    assert "of 26 midfielders in women’s football" in on
    assert "Grey band: middle half of 26 players" in on, "The chart stands where its sentence does."
    own = "Maya Ferrant: no senior minutes on record up to the age of 18.25." in on
    withheld = "own line is withheld from you" in on
    assert (own, withheld) == ((False, True) if audience is Audience.SCOUT else (True, False))
    grow_pool(house.engine, cast.harbour, 1)
    again = house.perform(issue_player_report, asked, cast.director)
    assert again.code != issued.code, "A code names what the report says, and it says more now."
