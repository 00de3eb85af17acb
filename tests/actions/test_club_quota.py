"""A club's minutes under the quota of its league: chosen by the league's name and season, and telling of nobody."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_gaps import LAST_SEASON, add, of_harbour
from tests.pathway.test_counted_view import everything_in
from tests.people import TODAY, Cast
from tracker.access.actor import OPERATOR
from tracker.actions.club_quota import ClubQuota
from tracker.cli.gaps import _quota
from tracker.cli.gaps_json import Plain
from tracker.cli.gaps_lines import club_lines
from tracker.eligibility.quotas.line import Minutes
from tracker.eligibility.quotas.rule import Band, Blank, QuotaEdition, QuotaRule, Quotas, QuotaVersion
from tracker.eligibility.quotas.tally import QuotaVerdict
from tracker.eligibility.rule import BirthWindow, Confidence
from tracker.football.people import Sex
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.store import tables as t
from tracker.wiring import House

LEAGUE = "northmark YOUTH league"


def version(required: int = 100, nationals: str | None = None) -> QuotaVersion:
    """Whoever was born from 2008 on counts in full."""
    bands = (Band(BirthWindow(date(2008, 1, 1), None), 100),)
    known = {"source": "A league's regulations", "confidence": Confidence.SOURCED, "nationals": nationals}
    return QuotaVersion(None, bands, required, Blank.NONE, Blank.NONE, **known)  # type: ignore[arg-type]


def rule(*editions: QuotaEdition, league: str | None = LEAGUE, sex: Sex = Sex.FEMALE) -> QuotaRule:
    return QuotaRule("quota", "Quota", "A quota.", sex, editions, league)


def edition(name: str, season: str = "2025-26", held: QuotaVersion | None = None) -> QuotaEdition:
    return QuotaEdition(name, name, season, "All rounds.", (held or version(),))


def with_rule(house: House, *rules: QuotaRule) -> House:
    return replace(house, library=replace(house.library, quotas=Quotas(rules)))


def in_senior_football(house: House) -> None:
    with Session(house.engine) as session, session.begin():
        session.scalars(select(t.LeagueSeason)).one().rung = 8


@pytest.fixture
def eight(house: House, cast: Cast) -> House:
    """Eight girls of 2008 with 10 to 17 minutes, and Maya, also of 2008, with 90 and a match nobody timed."""
    add(house, cast, 8)
    in_senior_football(house)
    return house


def test_a_club_is_held_against_the_quota_of_its_league(eight: House) -> None:
    (found,) = of_harbour(with_rule(eight, rule(edition("first")))).quotas
    assert (found.league, found.season, found.n) == ("Northmark Youth League", "2025-26", 9)
    (born,) = found.by_year
    assert (born.year, born.minutes) == (2008, Minutes(Fraction(198), Fraction(348)))
    assert (found.tally.credited, found.tally.verdict) == (born.minutes, QuotaVerdict.MET)
    assert found.tally.players == ()


def test_what_is_not_known_is_told_as_bounds(eight: House, cast: Cast) -> None:
    """Nationals alone count: of Maya it is on record, of all others not."""
    held = version(250, nationals="NMK")
    (found,) = of_harbour(with_rule(eight, rule(edition("first", held=held)))).quotas
    assert found.tally.credited == Minutes(Fraction(90), Fraction(348))
    assert found.tally.verdict is QuotaVerdict.CANNOT_TELL
    with Session(eight.engine) as session, session.begin():
        session.scalars(select(t.NationalityRow)).one().country = "SOE"
    (abroad,) = of_harbour(with_rule(eight, rule(edition("first", held=held)))).quotas
    assert abroad.tally.credited == Minutes(Fraction(0), Fraction(108))
    assert cast.maya


def test_without_a_rule_for_the_league_and_season_nothing_is_said(eight: House) -> None:
    first, second = edition("first"), edition("second")
    for rules in (
        (),
        (rule(first, league=None),),
        (rule(first, league="Another League"),),
        (rule(first, sex=Sex.MALE),),
        (rule(edition("first", "2024-25")),),
        (rule(first, second),),
        (rule(first), replace(rule(first), id="other")),
    ):
        assert of_harbour(with_rule(eight, *rules)).quotas == ()
    (found,) = of_harbour(with_rule(eight, rule(first, edition("2025-26", "2025-26")))).quotas
    assert found.tally.edition.id == "2025-26", "What is called as the season comes before what belongs to it."


def test_of_youth_football_and_of_a_handful_nothing_is_said(house: House, cast: Cast) -> None:
    held = with_rule(house, rule(edition("first")))
    add(house, cast, 3)
    assert of_harbour(held).quotas == ()
    in_senior_football(house)
    assert of_harbour(held).quotas == (), "Four players are too few."
    add(house, cast, 1, born="2007-05-05")
    assert [found.n for found in of_harbour(held).quotas] == [5]


def test_who_is_told_of_everybody_is_told_of_the_quota(eight: House, cast: Cast) -> None:
    held = with_rule(eight, rule(edition("first")))
    with Session(eight.engine) as session, session.begin():
        for spell in session.scalars(select(t.Registration).where(t.Registration.player_id > cast.theo)):
            spell.ends = LAST_SEASON
    assert of_harbour(held, cast.director).quotas == of_harbour(held, OPERATOR).quotas != ()
    assert of_harbour(held, cast.director, as_of=TODAY - timedelta(days=1)).quotas == ()
    assert of_harbour(held, cast.scout).quotas == ()


def plain(found: ClubQuota) -> str:
    return json.dumps(Plain(speaker("en"), 5)(_quota(found)))


def test_it_is_told_in_words_and_as_data_without_anybodys_number(eight: House) -> None:
    gaps = of_harbour(with_rule(eight, rule(edition("first"))))
    for language in LANGUAGES:
        said = list(map(speaker(language), club_lines(gaps)))
        assert sum("2008" in line and "198" in line for line in said) == 2
    assert "Quota, first: Met. Minutes of 9 players in Northmark Youth League 2025-26." in map(
        speaker("en"), club_lines(gaps)
    )
    (found,) = gaps.quotas
    data = json.loads(plain(found))
    assert (data["verdict"], data["credited"]) == ("met", {"lower": 198, "upper": 348})
    assert data["by_year"] == [{"born": 2008, "lower": 198, "upper": 348}]
    assert "players" not in data
    assert "Girl" not in str(list(everything_in(found)))
