"""A link that somebody follows: one that was used, has ended, is of another kind or never was, is one answer."""

from __future__ import annotations

from tracker.access.account import LinkPurpose
from tracker.actions.arrival import fingerprint
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.store import links
from tracker.store.links import OpenLink
from tracker.store.tables import User


def followed(act: Act, token: str, purpose: LinkPurpose) -> OpenLink:
    """The link of a token.

    Raises:
        NotFoundError: it is good for nothing, or not for this.
    """
    link = links.open_link(act.session, fingerprint(token), purpose, act.now)
    if link is None:
        raise not_good()
    return link


def use_up(act: Act, link: OpenLink) -> None:
    """Let it be good no more.

    Raises:
        NotFoundError: somebody else just used it.
    """
    if not links.use_link(act.session, link.id, act.now):
        raise not_good()


def account_of(act: Act, link: OpenLink) -> User:
    """The account of somebody that a link is for.

    Raises:
        NotFoundError: it is not let in any more.
    """
    user = act.session.get(User, link.user_id) if link.user_id else None
    if user is None or not user.active:
        raise not_good()
    return user


def not_good() -> NotFoundError:
    """What is said of every link that does nothing any more."""
    return spoken(NotFoundError, phrase("refused-link"))
