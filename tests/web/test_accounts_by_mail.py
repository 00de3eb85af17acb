"""Invitations, forgotten passwords and changes of address, through the door and with the letters that go out."""

from __future__ import annotations

import logging
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import PASSWORD, Cast, email_of
from tests.web.browsing import Browser, token_on, without_nonce, words_of
from tracker.access.account import Stage
from tracker.access.actor import VISITOR, Actor
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.invitations import Accept, Invite, accept_invitation, invite
from tracker.football.errors import NotFoundError
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

NEW = "seven blue lanterns"
LINK = re.compile(r"http://localhost:8000(/\S+)")


def letters(house: House) -> dict[str, EmailMessage]:
    """The letters that went out, by address; the outbox is emptied."""
    found = {}
    for path in sorted((house.settings.home / "outbox").glob("*.eml")):
        mail = message_from_bytes(path.read_bytes(), policy=policy.default)
        found[str(mail["To"])] = mail
        path.unlink()
    return found


def link_to(house: House, email: str) -> str:
    """The path of the link in the letter to somebody."""
    text = str(letters(house)[email].get_content())
    found = [str(path) for path in LINK.findall(text) if len(path) > 30]
    assert len(found) == 1, text
    return found[0]


def invited(house: House, actor: Actor, command: Invite) -> str:
    house.perform(invite, command, actor)
    return link_to(house, command.email)


def asked_for_reset(house: House, app: Flask, name: str = "pat") -> str:
    answer = Browser(app).send("/password/forgotten", {"email": email_of(name)}, read_at="/password/forgotten")
    assert answer.status_code == 200
    return link_to(house, email_of(name))


def test_a_director_invites_a_coach_who_makes_an_account_and_signs_in(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    form = Browser(sqlite_app).signed_in("dana")
    given = {"email": " New.Coach@Example.org", "invited_as": f"coach:{sqlite_cast.girls}", "language": "fr"}
    assert form.send("/invite", given, read_at="/invite").status_code == 303
    path = link_to(sqlite_house, "new.coach@example.org")
    visitor = Browser(sqlite_app)
    offered = visitor.get(path).text
    assert "Coach of Harbour Athletic, Under 19" in words_of(offered)
    assert 'value="new.coach@example.org" autocomplete="username"' in offered, "A browser keeps it so."
    answer = visitor.send(path, {"name": "Nico Vale", "password": NEW}, read_at=path)
    assert answer.location == "/sign-in"
    assert visitor.sign_in("new.coach@example.org", NEW).status_code == 303
    assert "Maya Ferrant" in visitor.get("/players").text


def test_a_club_that_names_the_child_has_confirmed_its_parent(house: House, app: Flask, cast: Cast) -> None:
    command = Invite("father@example.org", Role.PARENT, cast.noor, Relation.FATHER)
    path = invited(house, cast.other_director, command)
    visitor = Browser(app)
    shown = words_of(visitor.get(path).text)
    assert "Parent or guardian of a player at Hill Rovers" in shown
    assert "Noor" not in shown
    visitor.send(path, {"name": "Bram van der Heuvel", "password": NEW}, read_at=path)
    visitor.sign_in("father@example.org", NEW)
    assert "Noor van der Heuvel" in visitor.get("/players").text
    with Session(house.engine) as session:
        tie = session.scalars(
            select(t.Guardian).where(t.Guardian.player_id == cast.noor).order_by(t.Guardian.id)
        ).all()[-1]
    assert (tie.confirmed_by_id, tie.primary, tie.relation) == (cast.rowan, True, Relation.FATHER)


def test_somebody_who_has_an_account_gets_the_role_after_signing_in(house: House, app: Flask, cast: Cast) -> None:
    path = invited(house, cast.director, Invite(email_of("odile"), Role.COACH, cast.girls))
    visitor = Browser(app)
    page = visitor.get(path).text
    assert 'name="password"' not in page
    assert f"/sign-in?next={path}" in page
    browser = Browser(app).signed_in("odile")
    assert browser.send(f"{path}/join", {}, read_at=path).status_code == 303
    assert Browser(app).get(path).status_code == 404
    with Session(house.engine) as session:
        held = session.scalars(select(t.RoleBinding.role).where(t.RoleBinding.user_id == cast.odile)).all()
    assert held == [Role.COACH]


def test_an_invitation_is_of_use_to_nobody_else(house: House, app: Flask, cast: Cast) -> None:
    path = invited(house, cast.director, Invite(email_of("odile"), Role.COACH, cast.girls))
    browser = Browser(app).signed_in("pat")
    assert "signed in with another address" in words_of(browser.get(path).text)
    assert browser.send(f"{path}/join", {}, read_at="/account").status_code == 403
    visitor = Browser(app)
    answer = visitor.send(path, {"name": "Mallory", "password": NEW}, read_at="/sign-in")
    assert answer.status_code == 400
    with Session(house.engine) as session:
        assert session.scalar(select(t.User.password_hash).where(t.User.name == "Mallory")) is None


@pytest.mark.parametrize(
    ("who", "role", "place"),
    [
        ("dana", "coach", "hill boys"),
        ("dana", "parent", "noor"),
        ("dana", "director", "harbour"),
        ("ona", "scout", "other_federation"),
        ("ona", "coach", "girls"),
        ("alex", "director", "harbour"),
        ("alex", "parent", "maya"),
    ],
)
def test_nobody_invites_beyond_what_is_theirs(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, who: str, role: str, place: str
) -> None:
    with Session(sqlite_house.engine) as session:
        boys = session.scalars(select(t.Team.id).where(t.Team.club_id == sqlite_cast.hill)).one()
    number = boys if place == "hill boys" else getattr(sqlite_cast, place)
    given = {"email": "x@example.org", "invited_as": f"{role}:{number}", "relation": "mother", "language": "en"}
    answer = Browser(sqlite_app).signed_in(who).send("/invite", given, read_at="/invite")
    assert answer.status_code in (403, 404)
    assert letters(sqlite_house) == {}


def test_a_used_link_is_good_no_more(house: House, app: Flask, cast: Cast) -> None:
    path = asked_for_reset(house, app)
    browser = Browser(app)
    assert browser.send(path, {"password": NEW}, read_at=path).status_code == 303
    assert browser.send(path, {"password": NEW}, read_at="/sign-in").status_code == 404
    assert browser.get(path).status_code == 404
    assert browser.sign_in(email_of("pat"), NEW).status_code == 303


def test_looking_at_a_link_uses_nothing_up(house: House, app: Flask, cast: Cast) -> None:
    path = asked_for_reset(house, app)
    assert [Browser(app).get(path).status_code for _ in range(3)] == [200] * 3
    assert Browser(app).sign_in(email_of("pat"), PASSWORD).status_code == 303


@pytest.mark.parametrize(("late", "status"), [(timedelta(minutes=59), 200), (timedelta(hours=1), 404)])
def test_a_reset_ends_after_an_hour(sqlite_house: House, sqlite_app: Flask, late: timedelta, status: int) -> None:
    path = asked_for_reset(sqlite_house, sqlite_app)
    later = create_app(replace(sqlite_house, clock=lambda: NOW + late))
    assert Browser(later).get(path).status_code == status


@pytest.mark.parametrize(("late", "status"), [(timedelta(days=6, hours=23), 200), (timedelta(days=7), 404)])
def test_an_invitation_ends_after_seven_days(
    sqlite_house: House, sqlite_cast: Cast, late: timedelta, status: int
) -> None:
    command = Invite("new@example.org", Role.COACH, sqlite_cast.girls)
    path = invited(sqlite_house, sqlite_cast.director, command)
    later = create_app(replace(sqlite_house, clock=lambda: NOW + late))
    assert Browser(later).get(path).status_code == status


def test_a_link_is_good_for_its_own_purpose_alone(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    places = ("/invitation/", "/password/reset/", "/address/")
    browser = Browser(sqlite_app).signed_in("pat")
    given = {"address-new_email": "pat2@example.org", "address-password": PASSWORD}
    browser.send("/account/address", given, read_at="/account")
    paths = [invited(sqlite_house, sqlite_cast.director, Invite("n@example.org", Role.COACH, sqlite_cast.girls))]
    browser.send("/account/address", given, read_at="/account")
    paths += [link_to(sqlite_house, "pat2@example.org"), asked_for_reset(sqlite_house, sqlite_app)]
    for path in paths:
        token = path.rpartition("/")[2]
        good = [place for place in places if Browser(sqlite_app).get(place + token).status_code == 200]
        assert good == [path.removesuffix(token)]


def test_the_answer_is_byte_for_byte_the_same_whether_an_address_is_known(
    sqlite_house: House, sqlite_app: Flask
) -> None:
    bodies = []
    for email in (email_of("pat"), "nobody@example.org"):
        browser = Browser(sqlite_app)
        answer = browser.send("/password/forgotten", {"email": email}, read_at="/password/forgotten")
        bodies.append((answer.status_code, without_nonce(answer.text), sorted(set(answer.headers.keys()))))
    assert bodies[0] == bodies[1]
    assert set(letters(sqlite_house)) == {email_of("pat"), "nobody@example.org"}


def test_the_answer_is_the_same_where_the_mail_server_fails(sqlite_house: House, sqlite_cast: Cast) -> None:
    settings = replace(sqlite_house.settings, mail_server="smtp://127.0.0.1:1", mail_from="t@example.org")
    app = create_app(replace(sqlite_house, settings=settings))
    answers = []
    for email in (email_of("pat"), "nobody@example.org"):
        answer = Browser(app).send("/password/forgotten", {"email": email}, read_at="/password/forgotten")
        answers.append((answer.status_code, without_nonce(answer.text)))
    assert answers[0] == answers[1]
    assert answers[0][0] == 502
    assert "What you asked for is done" in words_of(answers[0][1])


def test_the_sixth_letter_of_a_day_is_refused(sqlite_house: House, sqlite_app: Flask) -> None:
    def ask() -> int:
        return (
            Browser(sqlite_app)
            .send("/password/forgotten", {"email": email_of("pat")}, read_at="/password/forgotten")
            .status_code
        )

    assert [ask() for _ in range(6)] == [200] * 5 + [429]


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "evil.example:8000"])
def test_a_link_begins_with_our_address_whatever_a_browser_sent(
    sqlite_house: House, sqlite_app: Flask, host: str
) -> None:
    client = Browser(sqlite_app)
    token = token_on(client.get("/password/forgotten").text)
    given = {"email": email_of("pat"), "csrf_token": token}
    refused = client.client.post("/password/forgotten", data=given, headers={"Host": host})
    assert refused.status_code == 400
    forwarded = {"X-Forwarded-Host": host, "Forwarded": f"host={host}"}
    client.client.post("/password/forgotten", data=given, headers=forwarded)
    assert "evil" not in letters(sqlite_house)[email_of("pat")].get_content()


def test_a_reset_ends_all_browsers_and_other_links_and_is_told(house: House, app: Flask, cast: Cast) -> None:
    signed_in = Browser(app).signed_in("pat")
    other, path = asked_for_reset(house, app), asked_for_reset(house, app)
    Browser(app).send(path, {"password": NEW}, read_at=path)
    assert signed_in.get("/players").status_code == 303
    assert Browser(app).get(other).status_code == 404
    assert "was changed" in str(letters(house)[email_of("pat")]["Subject"])
    assert Browser(app).sign_in(email_of("pat"), PASSWORD).status_code == 401


def test_a_reset_does_not_skip_the_second_factor(house: House, app: Flask, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        pat = session.get_one(t.User, cast.pat)
        pat.totp_secret, pat.totp_since = house.office.keys.hide("totp", "JBSWY3DPEHPK3PXP"), NOW
    path = asked_for_reset(house, app)
    browser = Browser(app)
    browser.send(path, {"password": NEW}, read_at=path)
    browser.sign_in(email_of("pat"), NEW)
    assert browser.get("/account").status_code == 303
    with Session(house.engine) as session:
        assert [row.stage for row in session.scalars(select(t.WebSession))] == [Stage.SECOND_FACTOR]
        assert session.get_one(t.User, cast.pat).totp_secret


@pytest.mark.parametrize("password", ["short", "password1234", "patferrant2026", "x" * 201])
def test_a_weak_password_is_refused_and_the_link_stays_good(
    sqlite_house: House, sqlite_app: Flask, password: str
) -> None:
    path = asked_for_reset(sqlite_house, sqlite_app)
    browser = Browser(sqlite_app)
    answer = browser.send(path, {"password": password}, read_at=path)
    assert answer.status_code == 400
    assert 'aria-invalid="true"' in answer.text
    assert password not in answer.text
    assert browser.send(path, {"password": NEW}, read_at=path).status_code == 303


def test_an_address_is_changed_with_the_password_and_through_the_new_one(
    house: House, app: Flask, cast: Cast
) -> None:
    browser = Browser(app).signed_in("pat")
    given = {"address-new_email": "new.pat@example.org", "address-password": "wrong"}
    assert browser.send("/account/address", given, read_at="/account").status_code == 400
    assert letters(house) == {}
    browser.send("/account/address", given | {"address-password": PASSWORD}, read_at="/account")
    sent = letters(house)
    assert set(sent) == {"new.pat@example.org", email_of("pat")}
    assert not [path for path in LINK.findall(sent[email_of("pat")].get_content()) if len(path) > 30]
    path = next(path for path in LINK.findall(sent["new.pat@example.org"].get_content()) if len(path) > 30)
    assert Browser(app).sign_in(email_of("pat"), PASSWORD).status_code == 303
    assert Browser(app).send(path, {}, read_at=path).status_code == 303
    assert Browser(app).sign_in(email_of("pat"), PASSWORD).status_code == 401
    assert Browser(app).sign_in("new.pat@example.org", PASSWORD).status_code == 303
    assert set(letters(house)) == {email_of("pat"), "new.pat@example.org"}


def test_an_address_that_is_taken_gets_no_link_and_the_page_does_not_tell(
    sqlite_house: House, sqlite_app: Flask
) -> None:
    browser = Browser(sqlite_app).signed_in("pat")
    pages = []
    for email in (email_of("dana"), "free@example.org"):
        given = {"address-new_email": email, "address-password": PASSWORD}
        answer = browser.send("/account/address", given, read_at="/account")
        pages.append((answer.status_code, answer.location, answer.text))
        browser.get("/account")
    assert pages[0] == pages[1]
    taken = letters(sqlite_house)[email_of("dana")].get_content()
    assert not [path for path in LINK.findall(taken) if len(path) > 30]


def test_changing_the_password_ends_the_other_browsers(house: House, app: Flask, cast: Cast) -> None:
    here, there = Browser(app).signed_in("pat"), Browser(app).signed_in("pat")
    wrong = {"password-old": "wrong", "password-new": NEW}
    assert here.send("/account/password", wrong, read_at="/account").status_code == 400
    assert there.get("/account").status_code == 200
    assert here.send("/account/password", wrong | {"password-old": PASSWORD}, read_at="/account").status_code == 303
    assert (here.get("/account").status_code, there.get("/account").status_code) == (200, 303)
    assert set(letters(house)) == {email_of("pat")}


def test_changing_the_password_leaves_a_copy_of_the_cookie_good_for_nothing(sqlite_app: Flask) -> None:
    here, copy = Browser(sqlite_app).signed_in("pat"), Browser(sqlite_app)
    copy.client.set_cookie("tracker", here.cookie() or "")
    assert copy.get("/account").status_code == 200
    changing = {"password-old": PASSWORD, "password-new": NEW}
    assert here.send("/account/password", changing, read_at="/account").status_code == 303
    page = here.get("/account")
    assert "password" in words_of(page.text)
    assert (page.status_code, copy.get("/account").status_code) == (200, 303)


def test_the_own_password_cannot_be_guessed_by_who_holds_a_browser(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app).signed_in("pat")
    token = token_on(browser.get("/account").text)
    wrong = {"password-old": "wrong", "password-new": NEW, "csrf_token": token}
    tried = [browser.client.post("/account/password", data=wrong) for _ in range(11)]
    assert [answer.status_code for answer in tried] == [400] * 10 + [429]
    assert tried[-1].headers["Retry-After"] == "30"


def test_a_person_lists_and_ends_own_browsers_and_no_others(house: House, app: Flask, cast: Cast) -> None:
    here, there = Browser(app).signed_in("pat"), Browser(app).signed_in("pat")
    stranger = Browser(app).signed_in("odile")
    with Session(house.engine) as session:
        numbers = {row.token_hash: row.id for row in session.scalars(select(t.WebSession))}
    ends = re.findall(r"/account/browsers/(\d+)/end", here.get("/account").text)
    assert len(ends) == 1
    others = next(str(number) for number in numbers.values() if str(number) not in ends)
    assert stranger.send(f"/account/browsers/{ends[0]}/end", {}, read_at="/account").status_code == 404
    assert there.get("/account").status_code == 200
    assert others
    assert here.send(f"/account/browsers/{ends[0]}/end", {}, read_at="/account").status_code == 303
    assert (here.get("/account").status_code, there.get("/account").status_code) == (200, 303)
    third = Browser(app).signed_in("pat")
    here.send("/account/browsers/end", {}, read_at="/account")
    assert (here.get("/account").status_code, third.get("/account").status_code) == (200, 303)


def test_a_form_changes_nothing_that_it_does_not_ask_for(house: House, app: Flask, cast: Cast) -> None:
    with Session(house.engine) as session:
        before = {
            column.name: getattr(session.get_one(t.User, cast.pat), column.name)
            for column in t.User.__table__.columns
        }
    more = dict.fromkeys(before, "1") | {"role": "administrator", "club_id": "1", "email": "evil@example.org"}
    Browser(app).signed_in("pat").send("/account", more | {"name": "Pat F.", "language": "es"}, read_at="/account")
    with Session(house.engine) as session:
        after = {
            column.name: getattr(session.get_one(t.User, cast.pat), column.name)
            for column in t.User.__table__.columns
        }
        assert session.scalars(select(t.RoleBinding).where(t.RoleBinding.user_id == cast.pat)).all() == []
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"name", "language", "version"}


def test_no_secret_is_in_any_log_or_in_the_ledger_or_in_the_database(
    house: House, app: Flask, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        path = asked_for_reset(house, app)
        Browser(app).send(path, {"password": NEW}, read_at=path)
        new = invited(house, cast.director, Invite("canary@example.org", Role.COACH, cast.girls))
        broken = create_app(replace(house, clock=_broken))
        assert Browser(broken).get(new).status_code == 500
    with Session(house.engine) as session:
        kept = repr([vars(row) for row in session.scalars(select(t.AuditEvent))])
        kept += repr([vars(row) for row in session.scalars(select(t.Link))]).replace("canary@example.org", "", 1)
    said = " ".join(caplog.messages) + caplog.text
    for secret in (path.rpartition("/")[2], new.rpartition("/")[2], NEW):
        assert secret not in said
        assert secret not in kept
    assert "canary" not in said + kept


def _broken() -> datetime:
    message = "the clock stands still"
    raise RuntimeError(message)


def test_two_who_accept_at_once_make_one_account(house: House, cast: Cast) -> None:
    token = invited(house, cast.director, Invite("one@example.org", Role.COACH, cast.girls)).rpartition("/")[2]

    def accept(number: int) -> str:
        try:
            house.perform(accept_invitation, Accept(token, f"Person {number}", NEW), VISITOR)
        except Exception as error:
            return type(error).__name__
        return "made"

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(accept, range(4)))
    assert answers.count("made") == 1
    with pytest.raises(NotFoundError):
        house.perform(accept_invitation, Accept(token, "Late", NEW), VISITOR)
