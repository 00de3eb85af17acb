"""An administrator says why before a child's record is opened. The family is told at once, and reads the reason."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.actor import Actor
from tracker.access.deciding import is_of_age
from tracker.access.events import Event
from tracker.access.inspecting import fault_in_reason
from tracker.access.permissions import Permission
from tracker.actions.asked_again import own_user
from tracker.actions.letters import send_letter
from tracker.actions.throttling import Try, inspection_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.store import inspecting


@dataclass(frozen=True, slots=True)
class AskToInspect:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class StateReason:
    """Whose record is to be opened, and why."""

    player_id: int
    reason: str = field(repr=False)


def _counted(_command: StateReason, actor: Actor) -> tuple[Try, ...]:
    return inspection_tries(actor.user_id)


@verb(needs=Permission.PLAYER_INSPECT)
def ask_to_inspect(_act: Act, _command: AskToInspect) -> None:
    """Ask for the form; it tells of no player."""


@verb(
    needs=Permission.PLAYER_INSPECT,
    leaves=(Event.INSPECTION_STATED, Event.INSPECTION_REFUSED),
    tries=_counted,
)
def state_reason(act: Act, command: StateReason) -> bool:
    """Let an administrator open one record until the day ends, and tell its family; or not, where there is none.

    What is asked of a number that nobody has leaves a line in the ledger, so that numbers are not tried out unseen.

    Raises:
        BadInputError: the reason is too short to be one, or too long.
    """
    reason = " ".join(command.reason.split())
    if fault_in_reason(reason) or not reason.isprintable():
        message = "Say why in a sentence, of 20 to 500 characters; the family reads it."
        raise BadInputError(message)
    administrator = own_user(act)
    if not inspecting.is_held(act.session, command.player_id):
        act.record(Event.INSPECTION_REFUSED, "player")
        return False
    act.record(Event.INSPECTION_STATED, "player", command.player_id)
    inspecting.keep_reason(act.session, command.player_id, administrator.id, act.now, reason)
    _tell_family(act, command.player_id)
    return True


def _tell_family(act: Act, player_id: int) -> None:
    """Tell everybody who may read the reason that there is one; the letter holds neither it nor a child's name."""
    of_age = is_of_age(inspecting.last_day_of_birth(act.session, player_id), act.day)
    link = f"{act.office.address}/players/{player_id}/looks"
    for email, name, language in inspecting.readers(act.session, player_id, of_age=of_age):
        send_letter(act, email, language, "inspection", name=name, link=link, address=act.office.address)
