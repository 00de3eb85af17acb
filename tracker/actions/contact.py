"""The name and the address of whoever has a sign-in, as they are typed and as they are kept."""

from __future__ import annotations

from tracker.football.errors import BadInputError

_LONGEST_NAME = 200
_LONGEST_ADDRESS = 200


def plain_name(written: str) -> str:
    """A person's name as it is kept.

    Raises:
        BadInputError: there is none, or it is more than a line.
    """
    name = " ".join(written.split())
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        message = "Write your name, in one line."
        raise BadInputError(message)
    return name


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
