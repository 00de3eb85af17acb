"""A page with nothing on it says what is missing and leads to what can be done about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from sqlalchemy import delete
from sqlalchemy.orm import Session
from tests.people import PASSWORD, Cast, email_of
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.every_page import NO_PAGE
from tests.web.lent_app import lend_app
from tests.web.route_oracle import ANY_POOL, ORACLE
from tracker.access.roles import Role
from tracker.actions.account import hashed
from tracker.football.people import Sex
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
_EMPTY = re.compile(r'<div class="empty">(.*?)</div>', re.DOTALL)
#: Who finds nothing where, and where it leads.
NOTHING = (
    ("dana", "/people/guardians", "/invite"),
    ("dana", "/people/guardians/named", "/records-in/file"),
    ("sam", "/pool/saved", "/pool"),
)


def empties(page: str) -> list[str]:
    return _EMPTY.findall(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("person", "path", "leads"), NOTHING)
def test_who_finds_nothing_is_told_so_and_led_on(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, person: str, path: str, leads: str, language: str
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(delete(t.Guardian).where(t.Guardian.confirmed_at.is_(None)))
    answer = browse(person).get(f"{path}?lang={language}")
    assert answer.status_code == 200
    read_strictly(answer.text)
    found = [part for part in empties(answer.text) if f'href="{leads}"' in part]
    assert found, words_of(answer.text)
    assert words_of(found[0])


def test_a_new_squad_and_a_new_list_lead_to_the_pool(sqlite_cast: Cast, browse: Browse) -> None:
    del sqlite_cast
    sam = browse("sam")
    squad = sam.send("/squads", {"name": "First", "edition": "fifa-u20-women/2026"}, read_at="/squads").location
    shortlist = sam.send("/shortlists", {"name": "Seen"}, read_at="/shortlists").location
    for path in (squad, shortlist):
        (part,) = empties(sam.get(path).text)
        assert 'href="/pool"' in part


#: The pages at which there is nothing before anybody was recorded, besides those that need no number or name.
NARROWED = (
    *(
        "/clubs/1/gaps",
        "/federations/NMK/gaps",
        "/today/quiet",
        "/today/sheets",
        "/players?q=Nobody",
        "/roster?born=1901",
    ),
    *(f"/pool{view}?{ANY_POOL}" for view in ("", "/depth", "/late")),
    *(f"/pool{view}?{ANY_POOL}&position=defender" for view in ("", "/depth", "/late")),
    *("/what-if?edition=fifa-u17-women%2F2025&overage=1", "/ledger?event=guardian:named"),
    *("/type-in/season-total?team=1", "/type-in/team-sheet?team=1&date=2026-05-09&opponent=Vale"),
)


def anyone(house: House, role: Role) -> Browser:
    """A browser of somebody in this role, in a house with a federation, a club and a team, and with no player."""
    with Session(house.engine) as session, session.begin():
        country = t.Federation(code="NMK", name="Football Association of Northmark")
        session.add(country)
        session.flush()
        club = t.Club(name="Harbour Athletic", name_folded="harbour athletic", federation_id=country.id)
        session.add(club)
        session.flush()
        team = t.Team(club_id=club.id, name="Under 19", name_folded="under 19", sex=Sex.FEMALE)
        person = t.User(email=email_of("first"), name="First Comer", password_hash=hashed(PASSWORD))
        session.add_all([team, person])
        session.flush()
        place = {
            Role.DIRECTOR: {"club_id": club.id},
            Role.COACH: {"team_id": team.id},
            Role.SCOUT: {"federation_id": country.id},
            Role.OFFICER: {"federation_id": country.id},
        }
        session.add(t.RoleBinding(user_id=person.id, role=role, **place.get(role, {})))
    return Browser(lend_app(house)).signed_in("first")


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.VISITOR, Role.OPERATOR)])
def test_in_a_house_with_nobody_in_it_every_empty_box_leads_where_its_reader_may_go(
    sqlite_house: House, role: Role
) -> None:
    browser, found = anyone(sqlite_house, role), 0
    paths = [path for path, row in ORACLE.items() if "GET" in row and "<" not in path and path not in NO_PAGE]
    for path in (*paths, *NARROWED):
        answer = browser.get(path)
        for part in empties(answer.text) if answer.status_code == 200 else ():
            found += 1
            ways = [unescape(way) for way in re.findall(r'href="([^"]+)"', part)]
            assert ways, f"{path}: {words_of(part)}"
            for way in ways:
                if way.startswith("#"):
                    assert f'id="{way[1:]}"' in answer.text, f"{path} leads to {way}, which is not on it."
                else:
                    assert browser.get(way).status_code in (200, 303), f"{path} leads to {way}."
    assert found, "There was no empty box to look at."
