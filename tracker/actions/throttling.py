"""What is counted, by what, and how often it may be tried. A verb names its tries; `perform` takes them first.

A verb that may fail says `act.spare_try()` where it did not, and the try is given back: only failures count.
Taking first and giving back afterwards leaves no gap through which many tries at once would slip.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from tracker.access.keys import Keys
from tracker.access.throttle import Limit
from tracker.football.errors import TooManyTriesError
from tracker.store import buckets
from tracker.store.engine import Engine

#: What is tried by following a link; it is given back where the link shows something.
WRONG_LINK = "wrong link network"

#: What is tried by typing a code; it is given back where a report was issued under it.
WRONG_CODE = "wrong code network"

_MINUTES, _HOUR, _DAY = timedelta(minutes=5), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Try:
    """A try that is counted: what is tried, by whom or about whom, and how often it may be."""

    what: str
    of: str
    limit: Limit


def sign_in_tries(email: str, network: str) -> tuple[Try, ...]:
    """A password for an account: few for one account from one network, more from one network, and all there are.

    The account is counted together with the network, so that a stranger elsewhere cannot keep its owner out.
    """
    account = f"{email.strip().casefold()} {network}"
    return (
        Try("sign-in account", account, Limit(10, _MINUTES)),
        Try("sign-in account day", account, Limit(20, _DAY)),
        Try("sign-in network", network, Limit(20, _HOUR)),
        Try("sign-in everybody", "", Limit(1000, _MINUTES)),
    )


def passkey_tries(network: str) -> tuple[Try, ...]:
    """A passkey that is shown. Whose it is says only the passkey itself, so the network alone is counted."""
    return (
        Try("passkey network", network, Limit(20, _HOUR)),
        Try("passkey everybody", "", Limit(1000, _MINUTES)),
    )


def second_factor_tries(user_id: int) -> tuple[Try, ...]:
    """A code of the second factor. Who comes so far has the password, so no stranger can use the tries up."""
    person = str(user_id)
    return (
        Try("second factor", person, Limit(5, _MINUTES)),
        Try("second factor hour", person, Limit(20, _HOUR)),
        Try("second factor day", person, Limit(50, _DAY)),
    )


def own_password_tries(user_id: int) -> tuple[Try, ...]:
    """The own password, asked for again by somebody who is signed in."""
    person = str(user_id)
    return (Try("own password", person, Limit(10, _MINUTES)), Try("own password day", person, Limit(20, _DAY)))


def reset_tries(email: str, network: str) -> tuple[Try, ...]:
    """Letters that let a person set a new password, whether anybody has the address or not."""
    return (
        Try("reset account day", email.strip().casefold(), Limit(5, _DAY)),
        Try("reset network", network, Limit(20, _HOUR)),
    )


def invitation_tries(user_id: int | None) -> tuple[Try, ...]:
    """Invitations that one person sends."""
    return (Try("invitation day", str(user_id), Limit(200, _DAY)),)


def inspection_tries(user_id: int | None) -> tuple[Try, ...]:
    """Records that one administrator asks to open, those that are not there too."""
    return (Try("inspection day", str(user_id), Limit(20, _DAY)),)


def search_tries(user_id: int | None, words: str) -> tuple[Try, ...]:
    """Searches by name of one person: each reads through all names, and very many would list a whole register."""
    if user_id is None or not words.strip():
        return ()
    person = str(user_id)
    return (Try("search", person, Limit(120, _MINUTES)), Try("search day", person, Limit(2000, _DAY)))


def report_tries(user_id: int | None) -> tuple[Try, ...]:
    """Reports that one person has made; each costs a second of work. Whoever runs the machine is not counted."""
    if user_id is None:
        return ()
    person = str(user_id)
    return (Try("report", person, Limit(30, _MINUTES)), Try("report day", person, Limit(300, _DAY)))


def order_tries(user_id: int | None) -> tuple[Try, ...]:
    """Orders of many reports by one person; each is minutes of work."""
    if user_id is None:
        return ()
    person = str(user_id)
    return (Try("report order hour", person, Limit(20, _HOUR)), Try("report order day", person, Limit(60, _DAY)))


def shared_tries(network: str, mark: str) -> tuple[Try, ...]:
    """A link to a report that is followed: few wrong ones from one network, and one link so often and no more.

    Nothing is counted over everybody: nobody finds a token of 256 bits by trying, and a few networks that tried
    would keep every family's links shut.

    Arguments:
        mark: the hash of the token; each opening of a good link is put on record.
    """
    return (
        Try(WRONG_LINK, network, Limit(60, _HOUR)),
        Try("shared link", mark, Limit(120, _HOUR)),
        Try("shared link day", mark, Limit(500, _DAY)),
    )


def shared_report_tries(network: str, mark: str) -> tuple[Try, ...]:
    """Reports that are made for whoever follows a link; each costs a second of work, also of a link that leaked."""
    return (
        Try(WRONG_LINK, network, Limit(60, _HOUR)),
        Try("shared link report", mark, Limit(20, _HOUR)),
        Try("shared link report day", mark, Limit(60, _DAY)),
    )


def verifying_tries(network: str, code: str) -> tuple[Try, ...]:
    """A code of a report that is looked up: few wrong ones from one network, and each so often and no more.

    A code has 50 bits. With a million reports on record, sixty tries an hour find one of them in some two thousand
    years; nothing is counted over everybody, so that nobody keeps others from verifying.
    """
    return (
        Try(WRONG_CODE, network, Limit(60, _HOUR)),
        Try("verify network", network, Limit(600, _HOUR)),
        Try("verify code", code, Limit(120, _HOUR)),
    )


def sharing_tries(user_id: int | None) -> tuple[Try, ...]:
    """Links to reports that one person makes."""
    return (Try("share report day", str(user_id), Limit(30, _DAY)),)


def take_out_tries(user_id: int | None) -> tuple[Try, ...]:
    """Files of everything held on a child that one person takes out."""
    if user_id is None:
        return ()
    person = str(user_id)
    return (Try("take-out hour", person, Limit(10, _HOUR)), Try("take-out day", person, Limit(20, _DAY)))


def list_export_tries(user_id: int | None) -> tuple[Try, ...]:
    """Lists that one person takes along as files."""
    if user_id is None:
        return ()
    person = str(user_id)
    return (Try("list export hour", person, Limit(30, _HOUR)), Try("list export day", person, Limit(100, _DAY)))


def club_export_tries(user_id: int | None) -> tuple[Try, ...]:
    """Files of all that is held on a club's players that one person takes along; each reads all of it."""
    if user_id is None:
        return ()
    person = str(user_id)
    return (Try("club export hour", person, Limit(5, _HOUR)), Try("club export day", person, Limit(15, _DAY)))


def case_tries(user_id: int | None) -> tuple[Try, ...]:
    """What one person of a family opens and writes to the club; each sends letters."""
    return (Try("case day", str(user_id), Limit(30, _DAY)),)


def take(engine: Engine, keys: Keys, tries: tuple[Try, ...], now: datetime) -> None:
    """Count a try for all processes.

    Raises:
        TooManyTriesError: no more are allowed for a while; none was counted.
    """
    if not tries:
        return
    pause = buckets.take(engine, _by_key(keys, tries), now)
    if pause:
        raise TooManyTriesError(ceil(pause.total_seconds()))


def give_back(engine: Engine, keys: Keys, tries: tuple[Try, ...], now: datetime) -> None:
    """Let a try not have been one."""
    if tries:
        buckets.give_back(engine, _by_key(keys, tries), now)


def _by_key(keys: Keys, tries: tuple[Try, ...]) -> dict[str, Limit]:
    """Nobody who reads the table learns an address or a network from it.

    What was counted under a key of before goes on counting, so that a new key gives nobody new tries.
    """
    return {seal: one.limit for one in tries for seal in keys.seals("bucket", f"{one.what}\n{one.of}")}
