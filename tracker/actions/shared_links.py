"""Links by which a family shows a player's report to somebody without an account: made, listed and taken back."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import partial

from tracker.access.actor import Actor
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.policy import linked_players, not_refused
from tracker.access.standing import subject_of
from tracker.actions.arrival import fingerprint
from tracker.actions.family import Family, decides, deciding_family, family_of
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, sharing_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, ChangedMeanwhileError, DeniedError
from tracker.football.limits import LONGEST_FOR_WHOM, LONGEST_SHARED_DAYS, USUAL_SHARED_DAYS
from tracker.football.phrase import phrase
from tracker.logic.evaluate import Subject, evaluate
from tracker.logic.truth import Truth
from tracker.store import families, shared_links
from tracker.store.standing import load_standing
from tracker.store.tables import SharedLink

#: So many links of one player are good at a time, and no more.
MOST_LINKS = 10


class LinkState(Enum):
    """Where a link stands today."""

    RUNS = "runs"
    TAKEN_BACK = "taken-back"
    #: Its last day is over.
    OVER = "over"
    #: Whoever made it does not decide any more, or the club's use or scouts were refused.
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class ListSharedLinks:
    """Of whose report."""

    player_id: int


@dataclass(frozen=True, slots=True)
class ShareReport:
    """Of whose report a link is made, for whom in the family's own words, and for how many days.

    Arguments:
        once: a word of the form, which makes one link however often it is sent: whoever loads the page with the
            new link again sends the form again.
    """

    player_id: int
    for_whom: str
    days: int = USUAL_SHARED_DAYS
    once: str = field(default_factory=partial(secrets.token_urlsafe, 16), repr=False)


@dataclass(frozen=True, slots=True)
class TakeBackSharedLink:
    """The link that is taken back."""

    player_id: int
    number: int


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A link as the family knows it: never by its token, and never by who opened it.

    Arguments:
        opened_on: the last day on which it was opened.
    """

    number: int
    for_whom: str
    state: LinkState
    made_by: str
    mine: bool
    ends: date
    opened: int
    opened_on: date | None


@dataclass(frozen=True, slots=True)
class SharedLinks:
    """The links of one player, the latest first.

    Arguments:
        decides: whether whoever looks may take links back today; to whom may not, none are told.
        makes: whether whoever looks may make links today as well.
        club_use: whether the family lets the club use the records; where not, nothing is shown by a link.
        full: as many links are good as may be.
    """

    decides: bool
    makes: bool
    club_use: bool
    links: tuple[ShownLink, ...]

    @property
    def full(self) -> bool:
        """Whether as many are good as may be."""
        return sum(one.state is LinkState.RUNS for one in self.links) >= MOST_LINKS


@dataclass(frozen=True, slots=True)
class NewLink:
    """A link that was just made. Its address is told this once."""

    address: str = field(repr=False)
    for_whom: str
    ends: date


def _counted(_command: ShareReport, actor: Actor) -> tuple[Try, ...]:
    return sharing_tries(actor.user_id)


@verb(needs=Permission.REPORT_SHARE)
def list_shared_links(act: Act, command: ListSharedLinks) -> SharedLinks:
    """The links to a player's report, for whoever of the family decides on them.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    family = family_of(act, command.player_id)
    subject = _subject(act, command.player_id)
    if not decides(act, family, Purpose.SCOUTS):
        return SharedLinks(decides=False, makes=False, club_use=_club_use(subject), links=())
    rows = shared_links.links_of(act.session, command.player_id)
    makers = families.names_of(act.session, {row.made_by_id for row in rows})
    shown = tuple(_shown(act, row, subject, makers.get(row.made_by_id, "")) for row in rows)
    makes = _may_make(act, family)
    return SharedLinks(decides=True, makes=makes, club_use=_club_use(subject), links=shown)


@verb(needs=Permission.REPORT_SHARE, leaves=(Event.REPORT_SHARED,), tries=_counted)
def share_report(act: Act, command: ShareReport) -> NewLink:
    """Make a link to a player's report; of its token only the hash is kept.

    The same form makes one link, however often it is sent.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
        BadInputError: it says not for whom, is for too many days, or there are as many links as may be.
        ChangedMeanwhileError: the form was sent before, and its link is good no more.
    """
    family = deciding_family(act, command.player_id, Purpose.SCOUTS)
    if not _may_make(act, family):
        raise spoken(DeniedError, phrase("refused-decision"))
    for_whom = " ".join(command.for_whom.split())
    if not 0 < len(for_whom) <= LONGEST_FOR_WHOM:
        raise spoken(BadInputError, phrase("refused-shared-for-whom", most=LONGEST_FOR_WHOM))
    if not 1 <= command.days <= LONGEST_SHARED_DAYS:
        raise spoken(BadInputError, phrase("refused-shared-days", most=LONGEST_SHARED_DAYS))
    shared_links.hold_player(act.session, command.player_id)
    subject, token = _subject(act, command.player_id), _token(act, command, for_whom)
    made = shared_links.links_of(act.session, command.player_id)
    before = next((row for row in made if row.token_hash == fingerprint(token)), None)
    if before:
        return _made_before(act, before, subject, token)
    if not _club_use(subject):
        raise spoken(BadInputError, phrase("refused-shared-club-use"))
    if sum(_state(act, row, subject) is LinkState.RUNS for row in made) >= MOST_LINKS:
        raise spoken(BadInputError, phrase("refused-shared-many", most=MOST_LINKS))
    ends = act.day + timedelta(days=command.days)
    act.record(Event.REPORT_SHARED, "player", command.player_id, {"days": command.days})
    assert act.actor.user_id is not None
    act.session.add(
        SharedLink(
            player_id=command.player_id,
            token_hash=fingerprint(token),
            for_whom=for_whom,
            made_by_id=act.actor.user_id,
            own=family.own,
            made_at=act.now,
            ends=ends,
        )
    )
    return _new(act, token, for_whom, ends)


def _token(act: Act, command: ShareReport, for_whom: str) -> str:
    """The token of a link: 256 bits that follow from the form and the key of the installation, and from no less.

    So the same form gives it again, and it need lie nowhere, neither in a table nor in a cookie.
    """
    said = (act.actor.user_id, command.player_id, command.days, for_whom, command.once)
    sealed = act.office.keys.seal("shared link", "\n".join(map(str, said)))
    return urlsafe_b64encode(bytes.fromhex(sealed)).decode().rstrip("=")


def _made_before(act: Act, link: SharedLink, subject: Subject, token: str) -> NewLink:
    if _state(act, link, subject) is not LinkState.RUNS:
        raise spoken(ChangedMeanwhileError, phrase("refused-shared-gone"))
    act.spare_try()
    return _new(act, token, link.for_whom, link.ends)


def _new(act: Act, token: str, for_whom: str, ends: date) -> NewLink:
    return NewLink(f"{act.office.address}/shared/{token}", for_whom, ends)


@verb(needs=Permission.REPORT_SHARE, leaves=(Event.REPORT_UNSHARED,))
def take_back_shared_link(act: Act, command: TakeBackSharedLink) -> str:
    """Let a link be good no more, from the next request on, and say for whom it was; also one of somebody else.

    Whoever may refuse scouts may take back what shows the report to strangers: a player who decides too and is
    not of age takes back what a guardian made.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
        ChangedMeanwhileError: it was taken back in the meantime.
    """
    deciding_family(act, command.player_id, Purpose.SCOUTS)
    act.record(Event.REPORT_UNSHARED, "player", command.player_id, {"link": command.number})
    for_whom = shared_links.end_link(act.session, command.player_id, command.number, act.now)
    if for_whom is None:
        raise spoken(ChangedMeanwhileError, phrase("refused-shared-gone"))
    return for_whom


def _may_make(act: Act, family: Family) -> bool:
    """Whether links are for whoever asks to make: a guardian who may decide, and of age the player alone."""
    return decides(act, family, Purpose.SCOUTS) and family.own == family.of_age


def _shown(act: Act, row: SharedLink, subject: Subject, maker: str) -> ShownLink:
    return ShownLink(
        number=row.id,
        for_whom=row.for_whom,
        state=_state(act, row, subject),
        made_by=maker,
        mine=row.made_by_id == act.actor.user_id,
        ends=row.ends,
        opened=row.opened,
        opened_on=row.opened_on,
    )


def _state(act: Act, row: SharedLink, subject: Subject) -> LinkState:
    """Where it stands, by the one rule that also decides what whoever follows it is shown."""
    if row.taken_back_at is not None:
        return LinkState.TAKEN_BACK
    if row.ends < act.day:
        return LinkState.OVER
    good = evaluate(linked_players(row.token_hash, act.day), subject).truth is Truth.YES
    return LinkState.RUNS if good else LinkState.LAPSED


def _club_use(subject: Subject) -> bool:
    return evaluate(not_refused(Purpose.CLUB_USE), subject).truth is Truth.YES


def _subject(act: Act, player_id: int) -> Subject:
    return subject_of(load_standing(act.session, player_id))
