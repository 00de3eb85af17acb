"""The challenges of passkeys: each is for one browser and one purpose, good for five minutes, and good once.

None is kept while it is out. The ticket that a browser holds says when it was handed out; the challenge is drawn
from the ticket with a key of this installation, so that a ticket somebody made up belongs to no challenge that
anything was signed for. What is kept is which tickets were used, as buckets with no try left.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import timedelta

from tracker.actions.verb import Act
from tracker.store import buckets

GOOD_FOR = timedelta(minutes=5)
_LONGEST_TICKET = 80


@dataclass(frozen=True, slots=True)
class Asked:
    """What the browser's authenticator is asked, as WebAuthn writes it, and the ticket that comes back with it."""

    options: dict[str, object]
    ticket: str = field(repr=False)


def new_ticket(act: Act) -> str:
    """A ticket handed out now."""
    return f"{int(act.now.timestamp())}.{secrets.token_urlsafe(32)}"


def challenge_of(act: Act, purpose: str, browser: str, ticket: str) -> bytes:
    """The challenge that belongs to a ticket in one browser, for one purpose and nothing else."""
    return bytes.fromhex(act.office.keys.seal(f"passkey {purpose}", f"{browser}\n{ticket}"))


def use_up(act: Act, ticket: str) -> bool:
    """Use a ticket up, whatever comes of it; whether it was still good."""
    at = ticket.partition(".")[0]
    if len(ticket) > _LONGEST_TICKET or not (at.isascii() and at.isdigit()):
        return False
    if not 0 <= int(act.now.timestamp()) - int(at) <= GOOD_FOR.total_seconds():
        return False
    return buckets.use_up(act.session, act.office.keys.seal("bucket", f"passkey\n{ticket}"), act.now)
