"""Links by which a family shows a report: who makes them, what they show, and all that ends them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast, invite
from tracker.access.actor import OPERATOR, VISITOR, Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.access.guardianship import Relation
from tracker.access.retention import Kept, load_schedule
from tracker.access.roles import Role
from tracker.actions.arrival import fingerprint
from tracker.actions.consents import (
    GiveConsent,
    RefuseConsent,
    TakeBackConsent,
    give_consent,
    refuse_consent,
    take_back_consent,
)
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.looks import ListLooks, list_looks
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.actions.shared_links import (
    MOST_LINKS,
    LinkState,
    ListSharedLinks,
    NewLink,
    ShareReport,
    TakeBackSharedLink,
    list_shared_links,
    share_report,
    take_back_shared_link,
)
from tracker.actions.shared_report import (
    IssueShared,
    OpenShared,
    SharedReport,
    issue_shared_report,
    open_shared,
)
from tracker.actions.throttling import Try, shared_report_tries, shared_tries, take
from tracker.actions.verb import Verb
from tracker.football.errors import (
    BadInputError,
    ChangedMeanwhileError,
    DeniedError,
    NotFoundError,
    TooManyTriesError,
)
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.retaining import due
from tracker.store.scope import open_session
from tracker.wiring import House

COACH = "Coach of the trial"


def at(house: House, moment: datetime) -> House:
    """The same house at another time."""
    return replace(house, clock=lambda: moment)


def share(house: House, player: int, by: Actor, days: int = 14, for_whom: str = COACH) -> str:
    """The token of a new link."""
    return token_of(house.perform(share_report, ShareReport(player, for_whom, days), by))


def token_of(made: NewLink) -> str:
    return made.address.rpartition("/")[2]


def follow(house: House, token: str, by: Actor = VISITOR) -> SharedReport:
    return house.perform(open_shared, OpenShared(token), by)


def shows_nothing(house: House, token: str) -> bool:
    """Whether neither page nor file is given, to a stranger or to a director of the club."""
    for actor in (VISITOR, OPERATOR):
        with pytest.raises(NotFoundError):
            house.perform(open_shared, OpenShared(token), actor)
        with pytest.raises(NotFoundError):
            house.perform(issue_shared_report, IssueShared(token), actor)
    return True


def states(house: House, player: int, actor: Actor) -> list[LinkState]:
    return [one.state for one in house.perform(list_shared_links, ListSharedLinks(player), actor).links]


def change(house: House, kind: type[t.Guardian] | type[t.PlayerRow], player: int, **values: object) -> None:
    column = t.Guardian.player_id if kind is t.Guardian else t.PlayerRow.id
    with Session(house.engine) as session, session.begin():
        session.execute(update(kind).where(column == player).values(**values))


def own_sign_in(house: House, player: int, user: int) -> Actor:
    """Somebody's own sign-in for a record."""
    with Session(house.engine) as session, session.begin():
        tie = t.Guardian(player_id=player, user_id=user, relation=Relation.SELF, confirmed_at=NOW)
        session.add(tie)
    return Actor(user, "Own", (Binding(Role.PLAYER),))


def test_a_stranger_reads_what_a_scout_may_know_and_nothing_more(house: House, cast: Cast) -> None:
    shared = follow(house, share(house, cast.ilse, cast.other_parent))
    player = shared.pathway.story.player
    assert player.name == "Ilse Marchetti"
    assert player.birth is not None
    assert (player.birth.year, player.birth.exact) == (2009, False)
    assert player.identifiers == ()
    assert player.birth_seen_on is None
    assert shared.until == date(2026, 7, 14)
    assert "birth_date" in shared.pathway.story.withheld


@pytest.mark.parametrize("person", ["director", "scout", "other_parent", "administrator", "foreign_scout"])
def test_whoever_is_signed_in_reads_the_same_as_anybody(house: House, cast: Cast, person: str) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    assert follow(house, token, getattr(cast, person)) == follow(house, token)


def test_only_the_hash_of_a_token_is_kept_and_no_two_are_the_same(house: House, cast: Cast) -> None:
    tokens = {share(house, cast.ilse, cast.other_parent) for _ in range(3)}
    assert len(tokens) == 3
    with Session(house.engine) as session:
        rows = session.scalars(select(t.SharedLink).where(t.SharedLink.player_id == cast.ilse)).all()
        assert {row.token_hash for row in rows} == set(map(fingerprint, tokens))
        everything = "".join(
            repr(tuple(row)) for table in t.User.metadata.sorted_tables for row in session.execute(select(table))
        )
    for token in tokens:
        assert len(token) >= 43
        assert token not in everything


def test_the_same_form_makes_one_link_and_another_another(house: House, cast: Cast) -> None:
    form = ShareReport(cast.ilse, COACH, 14, "a word of the form")
    first, again = (house.perform(share_report, form, cast.other_parent) for _ in range(2))
    assert again == first
    others = [replace(form, for_whom="Aunt"), replace(form, days=7), replace(form, once="another")]
    addresses = {first.address} | {
        house.perform(share_report, other, cast.other_parent).address for other in others
    }
    assert len(addresses) == 4
    assert states(house, cast.ilse, cast.other_parent) == [LinkState.RUNS] * 4
    with Session(house.engine) as session:
        left = session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == Event.REPORT_SHARED.value)).all()
        assert len(left) == 4


def test_a_form_whose_link_was_taken_back_makes_none(house: House, cast: Cast) -> None:
    form = ShareReport(cast.ilse, COACH, 14, "a word of the form")
    token = token_of(house.perform(share_report, form, cast.other_parent))
    (link,) = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).links
    house.perform(take_back_shared_link, TakeBackSharedLink(cast.ilse, link.number), cast.other_parent)
    with pytest.raises(ChangedMeanwhileError):
        house.perform(share_report, form, cast.other_parent)
    assert shows_nothing(house, token)


def test_a_token_follows_from_no_form_without_the_key_of_the_installation(house: House, cast: Cast) -> None:
    form = ShareReport(cast.ilse, COACH, 14, "a word of the form")
    elsewhere = replace(house, settings=replace(house.settings, given_key="another key " * 4))
    made = {token_of(one.perform(share_report, form, cast.other_parent)) for one in (house, elsewhere)}
    assert len(made) == 2


def test_who_may_make_a_link_is_who_may_decide(house: House, cast: Cast) -> None:
    for actor in (cast.player, cast.parent):
        with pytest.raises((DeniedError, NotFoundError)):
            share(house, cast.ilse, actor)
    change(house, t.Guardian, cast.ilse, may_consent=False)
    with pytest.raises(DeniedError):
        share(house, cast.ilse, cast.other_parent)
    assert not house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).decides


def test_of_age_the_player_makes_links_and_no_guardian_does(house: House, cast: Cast) -> None:
    with pytest.raises(DeniedError):
        share(house, cast.maya, cast.parent)
    maya = own_sign_in(house, cast.maya, cast.cass)
    assert follow(house, share(house, cast.maya, maya)).pathway.story.player.id == cast.maya


@pytest.mark.parametrize(
    ("for_whom", "days"), [("", 14), ("   ", 14), ("x" * 81, 14), (COACH, 0), (COACH, -1), (COACH, 91)]
)
def test_a_link_says_for_whom_and_is_good_for_a_while(house: House, cast: Cast, for_whom: str, days: int) -> None:
    with pytest.raises(BadInputError):
        share(house, cast.ilse, cast.other_parent, days, for_whom)


def test_there_are_only_so_many_at_a_time(house: House, cast: Cast) -> None:
    for _ in range(MOST_LINKS):
        share(house, cast.ilse, cast.other_parent)
    with pytest.raises(BadInputError):
        share(house, cast.ilse, cast.other_parent)
    shared = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent)
    assert shared.full
    take_back = TakeBackSharedLink(cast.ilse, shared.links[0].number)
    house.perform(take_back_shared_link, take_back, cast.other_parent)
    share(house, cast.ilse, cast.other_parent)


@pytest.mark.parametrize("days", [1, 90])
def test_a_link_is_good_on_its_last_day_and_not_on_the_next(house: House, cast: Cast, days: int) -> None:
    token = share(house, cast.ilse, cast.other_parent, days)
    follow(at(house, NOW + timedelta(days=days)), token)
    later = at(house, NOW + timedelta(days=days + 1))
    assert shows_nothing(later, token)
    assert states(later, cast.ilse, cast.other_parent) == [LinkState.OVER]


def test_what_is_taken_back_shows_nothing_from_then_on_and_is_taken_back_once(house: House, cast: Cast) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    (link,) = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).links
    taking = TakeBackSharedLink(cast.ilse, link.number)
    house.perform(take_back_shared_link, taking, cast.other_parent)
    assert shows_nothing(house, token)
    assert states(house, cast.ilse, cast.other_parent) == [LinkState.TAKEN_BACK]
    with pytest.raises(ChangedMeanwhileError):
        house.perform(take_back_shared_link, taking, cast.other_parent)


def test_nobody_takes_back_another_childs_link(house: House, cast: Cast) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    (link,) = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).links
    maya = own_sign_in(house, cast.maya, cast.cass)
    with pytest.raises(ChangedMeanwhileError):
        house.perform(take_back_shared_link, TakeBackSharedLink(cast.maya, link.number), maya)
    with pytest.raises(NotFoundError):
        house.perform(take_back_shared_link, TakeBackSharedLink(cast.ilse, link.number), maya)
    follow(house, token)


def _tie_ends(house: House, cast: Cast) -> House:
    change(house, t.Guardian, cast.ilse, ended_at=NOW)
    return house


def _right_is_lost(house: House, cast: Cast) -> House:
    change(house, t.Guardian, cast.ilse, may_consent=False)
    return house


def _scouts_are_refused(house: House, cast: Cast) -> House:
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.player)
    return house


def _comes_of_age(house: House, cast: Cast) -> House:
    change(house, t.PlayerRow, cast.ilse, born_earliest=date(2008, 6, 30), born_latest=date(2008, 6, 30))
    return house


def _refuses(house: House, cast: Cast) -> House:
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    return house


def _is_erased(house: House, cast: Cast) -> House:
    house.perform(erase_records, EraseRecords(cast.ilse, "Ilse Marchetti"), OPERATOR)
    return house


@pytest.mark.parametrize(
    "ending", [_tie_ends, _right_is_lost, _scouts_are_refused, _comes_of_age, _refuses, _is_erased]
)
def test_whatever_ends_the_familys_say_ends_the_link(
    house: House, cast: Cast, ending: Callable[[House, Cast], House]
) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    follow(house, token)
    assert shows_nothing(ending(house, cast), token)


def test_a_tie_that_is_granted_anew_brings_no_link_back(house: House, cast: Cast) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    change(house, t.Guardian, cast.ilse, ended_at=NOW)
    assert shows_nothing(house, token)
    again = NOW + timedelta(minutes=1)
    change(house, t.Guardian, cast.ilse, ended_at=None, confirmed_at=again)
    later = at(house, again)
    assert shows_nothing(later, token)
    assert states(later, cast.ilse, cast.other_parent) == [LinkState.LAPSED]
    follow(later, share(later, cast.ilse, cast.other_parent))


def test_a_refusal_that_is_taken_back_lets_the_link_be_good_again_and_none_is_made_meanwhile(
    house: House, cast: Cast
) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    _refuses(house, cast)
    assert states(house, cast.ilse, cast.other_parent) == [LinkState.LAPSED]
    with pytest.raises(BadInputError):
        share(house, cast.ilse, cast.other_parent)
    house.perform(give_consent, GiveConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    follow(house, token)


def test_a_player_who_decides_too_reads_of_links_and_takes_them_back_but_makes_none(
    house: House, cast: Cast
) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    shared = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.player)
    assert (shared.decides, shared.makes, [one.for_whom for one in shared.links]) == (True, False, [COACH])
    house.perform(take_back_shared_link, TakeBackSharedLink(cast.ilse, shared.links[0].number), cast.player)
    assert shows_nothing(house, token)


def test_a_player_too_young_to_decide_neither_reads_of_links_nor_takes_any_back(house: House, cast: Cast) -> None:
    share(house, cast.ilse, cast.other_parent)
    (link,) = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).links
    change(house, t.PlayerRow, cast.ilse, born_earliest=date(2010, 7, 1), born_latest=date(2010, 7, 1))
    shared = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.player)
    assert (shared.decides, shared.makes, shared.links) == (False, False, ())
    with pytest.raises(DeniedError):
        house.perform(take_back_shared_link, TakeBackSharedLink(cast.ilse, link.number), cast.player)


def test_refusing_scouts_shuts_what_was_made_until_then_and_a_later_link_is_a_new_decision(
    house: House, cast: Cast
) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    later = at(_scouts_are_refused(house, cast), NOW + timedelta(minutes=1))
    assert shows_nothing(later, token)
    assert states(later, cast.ilse, cast.player) == [LinkState.LAPSED]
    follow(later, share(later, cast.ilse, cast.other_parent))
    agreeing = GiveConsent(cast.ilse, Purpose.SCOUTS, federation_id=cast.federation)
    later.perform(give_consent, agreeing, cast.other_parent)
    follow(later, token)


def test_taking_the_last_agreement_with_scouts_back_shuts_links_and_changing_one_does_not(
    house: House, cast: Cast
) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    agreeing = GiveConsent(cast.ilse, Purpose.SCOUTS, federation_id=cast.federation, ends=date(2026, 12, 31))
    house.perform(give_consent, agreeing, cast.other_parent)
    follow(house, token)
    with Session(house.engine) as session:
        standing = session.scalars(
            select(t.Consent.id).where(t.Consent.player_id == cast.ilse, t.Consent.withdrawn_at.is_(None))
        ).one()
    house.perform(take_back_consent, TakeBackConsent(cast.ilse, standing), cast.player)
    assert shows_nothing(house, token)


def test_a_players_own_link_ends_with_the_own_sign_in(house: House, cast: Cast) -> None:
    token = share(house, cast.maya, own_sign_in(house, cast.maya, cast.cass))
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.Guardian).where(t.Guardian.user_id == cast.cass).values(ended_at=NOW))
    assert shows_nothing(house, token)


@pytest.mark.parametrize("token", ["", "nothing", "%00", "é" * 50, "x" * 3000, "1" * 64])
def test_what_never_was_a_link_is_the_same_answer(house: House, cast: Cast, token: str) -> None:
    assert shows_nothing(house, token)
    share(house, cast.ilse, cast.other_parent)
    assert shows_nothing(house, token)


def test_the_hash_of_a_token_opens_nothing(house: House, cast: Cast) -> None:
    assert shows_nothing(house, fingerprint(share(house, cast.ilse, cast.other_parent)))


def test_each_opening_is_counted_and_told_to_the_family_without_who_it_was(house: House, cast: Cast) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    follow(house, token, cast.director)
    follow(at(house, NOW + timedelta(days=1)), token)
    house.perform(issue_shared_report, IssueShared(token, "es", "203.0.113.0/24"), cast.director)
    (link,) = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).links
    assert (link.opened, link.opened_on) == (2, NOW.date() + timedelta(days=1))
    lines = house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent).lines
    told = [(one.day, one.name, one.role.value, one.shared, one.reports, one.links) for one in lines]
    assert told == [
        (NOW.date() + timedelta(days=1), "", "visitor", 1, 0, (COACH,)),
        (NOW.date(), "", "visitor", 1, 1, (COACH,)),
    ]
    with Session(house.engine) as session:
        left = session.scalars(select(t.AuditEvent).where(t.AuditEvent.role == "visitor")).all()
        assert {line.event for line in left} == {Event.SHARED_OPENED.value, Event.REPORT_ISSUED.value}
        assert {line.user_id for line in left} == {None}
        assert "203.0.113" not in repr([line.details for line in left])


def test_for_whom_a_link_is_is_told_to_those_alone_who_may_take_it_back(house: House, cast: Cast) -> None:
    follow(house, share(house, cast.ilse, cast.other_parent))
    with Session(house.engine) as session, session.begin():
        tie = t.Guardian(
            player_id=cast.ilse, user_id=cast.pat, relation=Relation.OTHER, confirmed_at=NOW, may_consent=False
        )
        session.add(tie)
    told = {
        name: [(one.shared, one.links) for one in house.perform(list_looks, ListLooks(cast.ilse), actor).lines]
        for name, actor in (("may", cast.other_parent), ("own", cast.player), ("may not", cast.parent))
    }
    assert told == {"may": [(1, (COACH,))], "own": [(1, (COACH,))], "may not": [(1, ())]}


def test_a_day_with_two_links_names_each_once(house: House, cast: Cast) -> None:
    for for_whom in (COACH, "Aunt"):
        token = share(house, cast.ilse, cast.other_parent, for_whom=for_whom)
        follow(house, token)
        follow(house, token)
    (line,) = house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent).lines
    assert (line.shared, line.links) == (4, (COACH, "Aunt"))


def test_the_file_is_a_scouts_report_that_says_until_when_and_names_nobody_outside(
    house: House, cast: Cast
) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    issued = house.perform(issue_shared_report, IssueShared(token), VISITOR)
    assert issued.content.startswith(b"%PDF")
    assert issued.file_name == "report-2026-06-30.pdf"
    own = house.perform(issue_player_report, IssueReport(cast.ilse), cast.scout)
    assert own.code != issued.code
    with Session(house.engine) as session:
        kept = session.scalars(select(t.IssuedReport).where(t.IssuedReport.code == issued.code)).one()
        assert (kept.audience, kept.issued_by_id) == ("scout", None)


def test_a_report_in_no_language_is_refused(house: House, cast: Cast) -> None:
    token = share(house, cast.ilse, cast.other_parent)
    with pytest.raises(BadInputError):
        house.perform(issue_shared_report, IssueShared(token, "xx"), VISITOR)


def test_guessing_has_to_wait_by_network_and_nobody_elsewhere_does(sqlite_house: House) -> None:
    cast = invite(sqlite_house.engine)
    token = share(sqlite_house, cast.ilse, cast.other_parent)
    for number in range(60):
        with pytest.raises(NotFoundError):
            sqlite_house.perform(open_shared, OpenShared(str(number), "203.0.113.0/24"), VISITOR)
    with pytest.raises(TooManyTriesError):
        sqlite_house.perform(open_shared, OpenShared(token, "203.0.113.0/24"), VISITOR)
    sqlite_house.perform(open_shared, OpenShared(token, "198.51.100.0/24"), VISITOR)


def test_following_a_good_link_uses_up_none_of_a_networks_tries(sqlite_house: House) -> None:
    cast = invite(sqlite_house.engine)
    token, network = share(sqlite_house, cast.ilse, cast.other_parent), "203.0.113.0/24"
    for number in range(59):
        with pytest.raises(NotFoundError):
            sqlite_house.perform(open_shared, OpenShared(str(number), network), VISITOR)
    for _ in range(3):
        sqlite_house.perform(open_shared, OpenShared(token, network), VISITOR)


def test_nothing_that_strangers_try_is_counted_over_everybody() -> None:
    for tries in (shared_tries("203.0.113.0/24", "a" * 64), shared_report_tries("203.0.113.0/24", "a" * 64)):
        assert {one.of for one in tries} == {"203.0.113.0/24", "a" * 64}


@pytest.mark.parametrize(
    ("verb", "command", "tries", "most"),
    [(open_shared, OpenShared, shared_tries, 120), (issue_shared_report, IssueShared, shared_report_tries, 20)],
    ids=["pages", "files"],
)
def test_one_link_is_followed_so_often_in_an_hour_from_wherever_and_others_go_on(
    sqlite_house: House,
    verb: Verb[Any, Any],
    command: Callable[..., Any],
    tries: Callable[[str, str], tuple[Try, ...]],
    most: int,
) -> None:
    house, cast = sqlite_house, invite(sqlite_house.engine)
    leaked, other = (share(house, cast.ilse, cast.other_parent) for _ in range(2))
    for number in range(most):
        take(house.engine, house.office.keys, tries(f"network {number}", fingerprint(leaked)), NOW)
    with pytest.raises(TooManyTriesError):
        house.perform(verb, command(leaked, network="203.0.113.0/24"), VISITOR)
    house.perform(verb, command(other, network="203.0.113.0/24"), VISITOR)


def test_what_has_ended_is_let_go_ninety_days_later_and_no_sooner(sqlite_house: House) -> None:
    cast = invite(sqlite_house.engine)
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(delete(t.SharedLink))
    share(sqlite_house, cast.ilse, cast.other_parent, 1)
    share(sqlite_house, cast.ilse, cast.other_parent, 90)
    newest = sqlite_house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).links[0]
    sqlite_house.perform(take_back_shared_link, TakeBackSharedLink(cast.ilse, newest.number), cast.other_parent)
    day = NOW.date()
    with open_session(sqlite_house.engine, ALWAYS, writes=False) as session:
        gone = [due(session, Kept.SHARED_LINKS, day + timedelta(days=days)) for days in (-1, 0, 1)]
    assert gone == [0, 1, 2]
    assert load_schedule().periods[Kept.SHARED_LINKS].days == 90
