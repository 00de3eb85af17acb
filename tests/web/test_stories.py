"""Families, clubs and a federation through the door: what each of them sees after each step that another takes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast, email_of
from tests.web.browsing import Browser, words_of
from tracker.access.actor import OPERATOR
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.actions.hand_over import HandedOver, HandOverRecords, hand_over_records
from tracker.football.people import Birth
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]
BIRTHDAY = date(2027, 11, 3)


def sharing(cast: Cast) -> str:
    return f"/players/{cast.ilse}/sharing"


def says(browser: Browser, path: str, step: str, **given: str) -> int:
    """What comes of a form of the page of who can see a record."""
    return browser.send(f"{path}/{step}", given, read_at="/eligibility").status_code


def sees(browser: Browser, child: int) -> tuple[int, int, int, int, bool]:
    """A child's page, calendar, report and page of who can see it, and whether it stands in the list."""
    path = f"/players/{child}"
    report = browser.send(f"{path}/report", {"language": "en"}, read_at="/eligibility")
    return (
        browser.get(path).status_code,
        browser.get(f"{path}/windows.ics").status_code,
        report.status_code,
        browser.get(f"{path}/sharing").status_code,
        f'"{path}"' in browser.get("/players").text,
    )


FAMILY, STAFF = (200, 200, 200, 200, True), (200, 200, 200, 403, True)
NOBODY, NO_STAFF = (404, 404, 404, 404, False), (404, 404, 404, 403, False)


def claim(house: House, cast: Cast, name: str, child: int, relation: Relation = Relation.FATHER) -> int:
    """Somebody says that they stand for a child, as an invitation that was followed would."""
    with Session(house.engine) as session, session.begin():
        user = session.scalars(select(t.User).where(t.User.email == email_of(name))).one()
        link = t.Guardian(player_id=child, user_id=user.id, relation=relation)
        session.add(link)
        session.flush()
        return link.id


def test_two_guardians_with_different_rights(
    sqlite_app: Flask, sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    cast, path = sqlite_cast, sharing(sqlite_cast)
    odile, dana, nils = browse("odile"), browse("dana"), browse("nils")
    link = str(claim(sqlite_house, cast, "nils", cast.ilse))
    assert sees(nils, cast.ilse) == NOBODY
    # Whoever waits is nobody's guardian, and confirms nobody.
    assert says(nils, "/people", "guardians", link=link, answer="yes") == 403
    assert says(odile, "/people", "guardians", link=link, answer="yes") == 403
    assert says(browse("rowan"), "/people", "guardians", link=link, answer="yes") == 404
    assert says(dana, "/people", "guardians", link=link, answer="yes") == 303
    assert says(dana, "/people", "guardians", link=link, answer="yes") == 404
    # He sees, and nothing more, until the primary guardian says so.
    assert sees(nils, cast.ilse) == FAMILY
    assert says(nils, path, "agree", purpose="photo", wording="1") == 403
    assert says(nils, path, "refuse", purpose="scouts") == 403
    assert says(nils, path, "rights", link=link, consent="y") == 403
    assert says(odile, path, "rights", link=link, consent="y") == 303
    assert says(nils, path, "agree", purpose="photo", wording="1") == 303
    assert says(odile, path, "rights", link=link) == 303
    assert says(nils, path, "refuse", purpose="photo") == 403
    # Neither reads the other's address.
    for one in (odile, nils):
        assert "@example.org" not in one.get(path).text
    # The first guardian cannot be ended by the second, and the second can by the first.
    first = str(link_of(sqlite_house, cast.odile, cast.ilse))
    assert says(nils, path, "end", link=first) == 403
    assert says(odile, path, "end", link=link) == 303
    assert sees(nils, cast.ilse) == NOBODY
    assert says(odile, path, "end", link=link) == 409


def link_of(house: House, user: int, player: int) -> int:
    with Session(house.engine) as session:
        row = t.Guardian
        return session.scalars(select(row.id).where(row.user_id == user, row.player_id == player)).one()


def test_the_club_ends_a_tie_and_names_another_primary_guardian(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    cast, path = sqlite_cast, sharing(sqlite_cast)
    dana, nils = browse("dana"), browse("nils")
    link = str(claim(sqlite_house, cast, "nils", cast.ilse))
    primary = f"/people/guardians/{cast.ilse}"
    assert says(dana, primary, "primary", link=link) == 400
    assert says(dana, "/people", "guardians", link=link, answer="yes") == 303
    assert says(browse("odile"), primary, "primary", link=link) == 403
    assert says(dana, primary, "primary", link=link) == 303
    assert says(nils, path, "agree", purpose="photo", wording="1") == 303
    assert says(dana, path, "end", link=str(link_of(sqlite_house, cast.odile, cast.ilse))) == 303
    assert sees(browse("odile"), cast.ilse) == NOBODY


def test_a_request_that_is_declined_is_gone(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    cast, dana = sqlite_cast, browse("dana")
    link = str(claim(sqlite_house, cast, "nils", cast.ilse))
    assert says(dana, "/people", "guardians", link=link, answer="no") == 303
    assert email_of("nils") not in dana.get("/people/guardians").text
    assert says(dana, "/people", "guardians", link=link, answer="yes") == 404
    assert sees(browse("nils"), cast.ilse) == NOBODY


def test_a_child_goes_to_another_club_and_one_parent_has_children_in_two(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    cast = sqlite_cast
    odile, dana, rowan, cass = browse("odile"), browse("dana"), browse("rowan"), browse("cass")
    link = str(claim(sqlite_house, cast, "odile", cast.noor, Relation.OTHER))
    assert says(rowan, "/people", "guardians", link=link, answer="yes") == 303
    assert sees(odile, cast.ilse) == sees(odile, cast.noor) == FAMILY
    assert sees(dana, cast.ilse) == sees(cass, cast.ilse) == STAFF
    assert sees(rowan, cast.ilse) == NO_STAFF
    with Session(sqlite_house.engine) as session, session.begin():
        spell = session.scalars(select(t.Registration).where(t.Registration.player_id == cast.ilse)).one()
        spell.ends = date(2026, 6, 29)
        team = session.scalars(select(t.Team).where(t.Team.club_id == cast.hill)).one()
        session.add(t.Registration(player_id=cast.ilse, team_id=team.id, starts=date(2026, 6, 30)))
    assert sees(dana, cast.ilse) == sees(cass, cast.ilse) == NO_STAFF
    assert sees(rowan, cast.ilse) == STAFF
    assert email_of("odile") not in dana.get("/people/guardians").text
    assert dana.get(f"/people/guardians?player={cast.ilse}").status_code == 404
    assert email_of("odile") in rowan.get(f"/people/guardians?player={cast.ilse}").text
    assert sees(odile, cast.ilse) == sees(odile, cast.noor) == FAMILY
    # What the family agreed to goes with the child.
    assert sees(browse("sam"), cast.ilse) == STAFF
    assert "Hill Rovers: the director" in words_of(odile.get(sharing(cast)).text)


def shared_with(browser: Browser) -> str:
    """How many players the federation's figures count for somebody."""
    return words_of(browser.get("/federations/NMK/gaps").text)


def test_what_is_taken_back_is_gone_with_the_next_request(sqlite_cast: Cast, browse: Browse) -> None:
    cast, path = sqlite_cast, sharing(sqlite_cast)
    odile, sam, ona = browse("odile"), browse("sam"), browse("ona")
    asked = "/what-if?edition=fifa-u17-women/2025&born-on-or-after=2009-01-01"
    assert sees(sam, cast.ilse) == sees(ona, cast.ilse) == STAFF
    before, pool = shared_with(sam), words_of(sam.get(asked).text)
    (one,) = consents(odile, path)
    assert says(browse("pat"), path, "take-back", consent=one) == 404
    assert says(sam, path, "take-back", consent=one) == 403
    assert says(odile, path, "take-back", consent=one) == 303
    assert sees(sam, cast.ilse) == sees(ona, cast.ilse) == NO_STAFF
    assert shared_with(sam) != before
    assert words_of(sam.get(asked).text) != pool
    assert says(odile, path, "take-back", consent=one) == 409
    assert "taken back on June 30, 2026 by Odile Marchetti" in words_of(odile.get(path).text)
    # Agreed to again, for one scout: he sees her, and the officer does not.
    given = {"purpose": "scouts", "wording": "1", "federation": str(cast.federation), "scout": str(cast.sam)}
    assert says(odile, path, "share", **given) == 303
    assert sees(sam, cast.ilse) == STAFF
    assert sees(ona, cast.ilse) == NO_STAFF
    assert shared_with(sam) == before
    assert says(browse("own_ilse"), path, "refuse", purpose="scouts") == 303
    assert sees(sam, cast.ilse) == NO_STAFF


def consents(browser: Browser, path: str) -> list[str]:
    """The agreements that can be taken back on a page."""
    return [
        part.split('"', 1)[0]
        for part in browser.get(path).text.split('name="consent" value="')[1:]
        if part[0] != "y"
    ]


def test_sharing_with_the_day_of_birth_shows_it_and_agreeing_anew_without_hides_it(
    sqlite_cast: Cast, browse: Browse
) -> None:
    cast, path = sqlite_cast, sharing(sqlite_cast)
    odile, sam = browse("odile"), browse("sam")
    given = {"purpose": "scouts", "wording": "1", "federation": str(cast.federation)}
    assert "November 3, 2009" not in words_of(sam.get(f"/players/{cast.ilse}").text)
    assert says(odile, path, "share", **given, birth_date="y", ends="2026-06-30") == 303
    assert "2009" in words_of(sam.get(f"/players/{cast.ilse}").text)
    shown = words_of(sam.get(f"/players/{cast.ilse}").text)
    assert says(odile, path, "share", **given) == 303
    assert words_of(sam.get(f"/players/{cast.ilse}").text) != shown


def test_a_club_whose_use_is_refused_sees_nothing_until_it_is_agreed_to_again(
    sqlite_cast: Cast, browse: Browse
) -> None:
    cast, path = sqlite_cast, sharing(sqlite_cast)
    odile, dana, cass = browse("odile"), browse("dana"), browse("cass")
    assert says(odile, path, "refuse", purpose="club_use") == 303
    assert sees(dana, cast.ilse) == sees(cass, cast.ilse) == NO_STAFF
    assert "Harbour Athletic: nobody" in words_of(odile.get(path).text)
    assert says(odile, path, "agree", purpose="club_use", wording="1") == 303
    assert sees(dana, cast.ilse) == sees(cass, cast.ilse) == STAFF


def test_a_sign_in_of_the_childs_own_ends_with_the_familys_agreement(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    cast, path = sqlite_cast, sharing(sqlite_cast)
    ilse, odile = browse("own_ilse"), browse("odile")
    assert sees(ilse, cast.ilse) == FAMILY
    assert says(ilse, path, "agree", purpose="own_account", wording="1") == 403
    assert says(odile, path, "agree", purpose="own_account", wording="1") == 303
    assert says(odile, path, "refuse", purpose="own_account") == 303
    assert sees(ilse, cast.ilse) == NOBODY


@pytest.mark.parametrize(
    ("born", "agreed", "outcome"), [("2010", True, 400), ("2009", False, 400), ("2009", True, 303)]
)
def test_the_club_confirms_a_sign_in_of_the_players_own_from_16_where_the_family_agreed(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, born: str, *, agreed: bool, outcome: int
) -> None:
    cast = sqlite_cast
    link = str(claim(sqlite_house, cast, "nils", cast.theo, Relation.SELF))
    birth = Birth.read(born)
    with Session(sqlite_house.engine) as session, session.begin():
        theo = session.get_one(t.PlayerRow, cast.theo)
        theo.born_earliest, theo.born_latest = birth.earliest, birth.latest
        if agreed:
            now = datetime(2026, 6, 1, tzinfo=UTC)
            purpose = Purpose.OWN_ACCOUNT
            session.add(
                t.Consent(player_id=cast.theo, purpose=purpose, wording="1", given_by_id=cast.pat, given_at=now)
            )
    assert says(browse("rowan"), "/people", "guardians", link=link, answer="yes") == outcome


def test_a_guardians_address_stands_on_no_page_and_in_no_report(sqlite_cast: Cast, browse: Browse) -> None:
    cast, path = sqlite_cast, f"/players/{sqlite_cast.ilse}"
    for name in ("odile", "own_ilse", "dana", "cass", "sam", "ona"):
        browser = browse(name)
        report = browser.send(f"{path}/report", {"language": "en"}, read_at="/eligibility")
        printed = "".join(page.extract_text() for page in PdfReader(io.BytesIO(report.data)).pages)
        for told in (browser.get(path).text, browser.get("/players").text, browser.get(f"{path}/windows.ics").text):
            assert "@example.org" not in told, name
        assert "Ilse Marchetti" in printed
        assert "@example.org" not in printed
        assert browser.get("/people/guardians").status_code == (200 if name == "dana" else 403)
    assert email_of("odile") in browse("dana").get(f"/people/guardians?player={cast.ilse}").text


def at(house: House, day: date) -> House:
    """The same installation on another day."""
    return replace(house, clock=lambda: datetime(day.year, day.month, day.day, 12, tzinfo=UTC))


def letters(house: House) -> list[str]:
    """To whom letters went, in order of name."""
    folder = house.settings.home / "outbox"
    texts = [path.read_text() for path in folder.glob("*.eml")] if folder.exists() else []
    return sorted(
        line.removeprefix("To: ") for text in texts for line in text.splitlines() if line.startswith("To: ")
    )


def test_a_record_is_handed_over_at_18(sqlite_house: House, sqlite_cast: Cast) -> None:
    cast, path = sqlite_cast, sharing(sqlite_cast)

    def job(day: date) -> HandedOver:
        return at(sqlite_house, day).perform(hand_over_records, HandOverRecords(), OPERATOR)

    assert job(date(2027, 10, 3)) == HandedOver(0, 0)
    assert job(date(2027, 10, 4)) == HandedOver(1, 0)
    both = [email_of("odile"), email_of("own_ilse")]
    assert letters(sqlite_house) == both
    assert job(date(2027, 10, 4)) == job(date(2027, 11, 2)) == HandedOver(0, 0)
    eve = create_app(at(sqlite_house, date(2027, 11, 2)))
    assert sees(Browser(eve).signed_in("odile"), cast.ilse) == FAMILY
    assert sees(Browser(eve).signed_in("sam"), cast.ilse) == STAFF

    today = create_app(at(sqlite_house, BIRTHDAY))
    odile, ilse, sam = (Browser(today).signed_in(name) for name in ("odile", "own_ilse", "sam"))
    # The policy does not wait for the letters.
    assert sees(odile, cast.ilse) == NOBODY
    assert sees(sam, cast.ilse) == NO_STAFF
    assert job(BIRTHDAY) == HandedOver(0, 1)
    assert job(BIRTHDAY) == HandedOver(0, 0)
    assert letters(sqlite_house) == sorted(both + both)
    with Session(sqlite_house.engine) as session:
        noted = session.get_one(t.HandOver, cast.ilse)
        assert noted.noticed_at is not None
        assert (noted.of_age_on, noted.noticed_at.date()) == (BIRTHDAY, date(2027, 10, 4))
        assert noted.handed_at is not None

    assert sees(ilse, cast.ilse) == FAMILY
    mother = str(link_of(sqlite_house, cast.odile, cast.ilse))
    assert says(ilse, path, "keep", link=mother, answer="yes") == 303
    assert sees(odile, cast.ilse) == FAMILY
    assert says(odile, path, "refuse", purpose="club_use") == 403
    assert says(odile, path, "keep", link=mother, answer="yes") == 403
    given = {"purpose": "scouts", "wording": "1", "federation": str(cast.federation)}
    assert says(odile, path, "share", **given) == 403
    assert says(ilse, path, "share", **given) == 303
    assert sees(sam, cast.ilse) == STAFF
    assert says(ilse, path, "keep", link=mother, answer="no") == 303
    assert sees(odile, cast.ilse) == NOBODY


def test_a_child_does_not_decide_what_a_parent_sees(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    mother = str(link_of(sqlite_house, sqlite_cast.odile, sqlite_cast.ilse))
    ilse, path = browse("own_ilse"), sharing(sqlite_cast)
    assert says(ilse, path, "keep", link=mother, answer="no") == 403
    assert says(ilse, path, "end", link=mother) == 403
    assert says(ilse, path, "rights", link=mother) == 403
