"""Erasing everything that is held on a player: the right of whoever decides for the player, and for good.

What goes, what stays and why is told in docs/decisions/erasure.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial

from tracker.access.erased import ERASED, mark_of_leaving, marks_of
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.asked_again import fault_in_password_or_code, own_user, password_and_code_counted
from tracker.actions.family import Family, family_of, may_erase, may_take_out
from tracker.actions.letters import send_letter
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, DeniedError
from tracker.football.people import folded
from tracker.football.phrase import Phrase, phrase
from tracker.post.outbox import throw_away
from tracker.store import families
from tracker.store.drafts import drop_where_a_child_may_be
from tracker.store.erasing import erase_player, keep_tombstone, numbers_held, recognised, tombstones
from tracker.store.erasing_people import addresses_of, directors_of, forget_file_names, left_without
from tracker.store.intake import take_turn
from tracker.store.merges import parts_of
from tracker.store.tables import User


@dataclass(frozen=True, slots=True)
class OpenErasure:
    """Whose records may be erased."""

    player_id: int


@dataclass(frozen=True, slots=True)
class ErasureOpened:
    """Of whom everything would be erased.

    Arguments:
        may_take_out: whether whoever asks may have the file first.
        asks_code: whether a code of the second factor is asked for beside the password.
        own_sign_in_goes: whether the sign-in of whoever asks is there for nobody else, and goes too.
    """

    player_id: int
    name: str
    may_take_out: bool
    asks_code: bool
    own_sign_in_goes: bool


@dataclass(frozen=True, slots=True)
class EraseRecords:
    """Whose records are erased, with the player's name typed once more, as nothing brings them back.

    Whoever is signed in shows the password again, and a code where there is a second factor.
    """

    player_id: int
    name: str
    password: str = field(default="", repr=False)
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ErasedRecords:
    """How many rows went, and how many accounts were emptied that were there for nobody else."""

    player_id: int
    rows: int
    accounts: int
    own_sign_in_went: bool = False


@verb(needs=Permission.RECORDS_ERASE)
def open_erasure(act: Act, command: OpenErasure) -> ErasureOpened:
    """What would be erased, and what is asked for before.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
    """
    family = _deciding(act, command.player_id)
    user = act.session.get(User, act.actor.user_id) if act.actor.user_id else None
    return ErasureOpened(
        family.player.id,
        family.player.name,
        may_take_out=may_take_out(family),
        asks_code=user is not None and user.totp_since is not None,
        own_sign_in_goes=act.actor.user_id in left_without(act.session, family.player.id),
    )


@verb(
    needs=Permission.RECORDS_ERASE,
    leaves=(Event.RECORDS_ERASED, Event.PASSWORD_REFUSED, Event.SECOND_FACTOR_REFUSED),
    tries=password_and_code_counted,
)
def erase_records(act: Act, command: EraseRecords) -> ErasedRecords | Phrase:
    """Erase a player for good: every row, and the accounts of a family that is here for nobody else.

    The family and the club's directors are told, without a name; or it is said that the password or code is wrong.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
        BadInputError: the name that was typed is not the player's.
    """
    take_turn(act.session)
    family = _deciding(act, command.player_id)
    if folded(command.name) != family.player.name_folded:
        message = "That is not the player's name; type it as it stands at the head of the page. Nothing was erased."
        raise BadInputError(message)
    fault = _unsure_who(act, command)
    if fault:
        return fault
    act.spare_try()
    goes = act.actor.user_id in left_without(act.session, command.player_id)
    _tell(act, command.player_id)
    erased = erase(act, command.player_id, Event.RECORDS_ERASED)
    act.compact_afterwards()
    return replace(erased, own_sign_in_went=goes)


def _deciding(act: Act, player_id: int) -> Family:
    """The family of a player, for whoever may have everything erased.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
    """
    family = family_of(act, player_id)
    if act.actor.role is not Role.OPERATOR and not may_erase(act, family):
        raise spoken(DeniedError, phrase("refused-erase"))
    return family


def _unsure_who(act: Act, command: EraseRecords) -> Phrase | None:
    """What is wrong with the password or the code; the operator, who has neither, is sure enough."""
    if act.actor.role is Role.OPERATOR:
        return None
    return fault_in_password_or_code(act, own_user(act), command.password, command.code)


def _tell(act: Act, player_id: int) -> None:
    """Tell the family and the directors of the player's clubs, by letters that name nobody."""
    told = {"address": act.office.address}
    family = [
        user
        for tie, user in families.guardians_of(act.session, player_id)
        if tie.confirmed_at is not None and user.active
    ]
    for user in family:
        send_letter(act, user.email, user.language, "erased-family", **told)
    for user in directors_of(act.session, player_id, act.day):
        if user.id not in {one.id for one in family}:
            send_letter(act, user.email, user.language, "erased-club", number=str(player_id), **told)


@dataclass(frozen=True, slots=True)
class ReplayErasures:
    """Everybody who is noted as erased outside the database."""


@verb(needs=Permission.DATABASE_KEEP, leaves=(Event.RECORDS_ERASED_AGAIN,))
def replay_erasures(act: Act, _command: ReplayErasures) -> int:
    """Erase again whom a backup from before brought back, and say how many they are.

    What the database knows and the file does not, as after a power cut, is noted in the file.

    Raises:
        SettingError: the file was changed by somebody, or sealed with another secret.
    """
    if act.office.erasures is None:
        return 0
    take_turn(act.session)
    noted, kept = act.office.erasures.all(), tombstones(act.session)
    back = numbers_held(act.session, noted.keys() | kept.keys())
    missing = sorted((noted.keys() - kept.keys()) | back)
    for number in missing:
        known = [one[number][1] for one in (noted, kept) if number in one]
        erase(act, number, Event.RECORDS_ERASED_AGAIN, frozenset[str]().union(*known))
    for number in sorted(kept.keys() - noted.keys() - set(missing)):
        act.afterwards(partial(act.office.erasures.note, number, *kept[number]))
    if missing:
        act.compact_afterwards()
    return len(missing)


def erase(
    act: Act, number: int, event: Event, noted_marks: Iterable[str] = (), *, may_return: bool = False
) -> ErasedRecords:
    """Erase a player who is held, or only keep the tombstone of one who is not.

    Arguments:
        noted_marks: the marks by which the player was recognised when erased before.
        may_return: whether the person may be taken in again, because nobody asked for the erasure.
    """
    seal = partial(act.office.keys.seal, ERASED)
    person = recognised(act.session, number)
    if person:
        _forget_outside_rows(act, number, person.name_folded)
        if not may_return:
            drop_where_a_child_may_be(act.session, number)
    marks = set(noted_marks)
    if may_return or marks.intersection(mark_of_leaving(partial(act.office.keys.seals, ERASED), number)):
        marks.add(mark_of_leaving(seal, number))
    elif person:
        marks |= set(marks_of(seal, person.name_folded, person.sex, person.born, person.numbers))
    joined = parts_of(act.session, number)
    if not may_return:
        marks = marks.union(*(one.marks for one in joined))
    gone = erase_player(act.session, number)
    # A backup from before brings back under their own numbers the records that had become part of this one.
    for each in (number, *(one.number for one in joined)):
        keep_tombstone(act.session, each, marks, act.now)
        if act.office.erasures:
            act.afterwards(partial(act.office.erasures.note, each, act.now, marks))
    act.record(event, "player", number, {"rows": gone.rows, "accounts": gone.accounts})
    return ErasedRecords(number, gone.rows, gone.accounts)


def _forget_outside_rows(act: Act, number: int, name_folded: str) -> None:
    """Forget the person where no row hangs on the player: names of files, and letters that nobody passed on."""
    forget_file_names(act.session, name_folded)
    if act.office.outbox:
        letters = (*act.office.outbox.to(addresses_of(act.session, number)), *act.office.outbox.naming(name_folded))
        act.afterwards(partial(throw_away, letters))
