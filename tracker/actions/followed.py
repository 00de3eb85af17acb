"""A link that somebody follows: one that was used, has ended, is of another kind or never was, is one answer."""

from __future__ import annotations

from tracker.access.account import LinkPurpose
from tracker.actions.arrival import fingerprint
from tracker.actions.verb import Act
from tracker.football.errors import BadInputError, NotFoundError
from tracker.store import links
from tracker.store.links import OpenLink

_LONGEST_ADDRESS = 200


def followed(act: Act, token: str, purpose: LinkPurpose) -> OpenLink:
    """The link of a token.

    Raises:
        NotFoundError: it is good for nothing, or not for this.
    """
    link = links.open_link(act.session, fingerprint(token), purpose, act.now)
    if link is None:
        raise _gone()
    return link


def use_up(act: Act, link: OpenLink) -> None:
    """Let it be good no more.

    Raises:
        NotFoundError: somebody else just used it.
    """
    if not links.use_link(act.session, link.id, act.now):
        raise _gone()


def plain_address(written: str) -> str:
    """An e-mail address as it is kept.

    Raises:
        BadInputError: a letter could not go there.
    """
    address = written.strip().casefold()
    name, _, host = address.rpartition("@")
    fits = name and "." in host and len(address) <= _LONGEST_ADDRESS and address.isprintable()
    if not fits or any(sign in address for sign in ' ,;<>"') or not address.isascii():
        message = "This is no e-mail address; write it as name@example.org."
        raise BadInputError(message)
    return address


def _gone() -> NotFoundError:
    return NotFoundError("This link is not good any more; ask for a new one.")
