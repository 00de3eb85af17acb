"""The links by which a family shows a report, in finished words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from tracker.actions.shared_links import MOST_LINKS, LinkState, NewLink, SharedLinks, ShownLink
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class RunningLink:
    """A link that is good: for whom, until when, and how often it was opened."""

    number: int
    for_whom: str
    line: str
    takes_back: str


@dataclass(frozen=True, slots=True)
class LinksPart:
    """What a family reads and does about links on the page of a report.

    Arguments:
        closed: why no link can be made now; empty where one can.
        ended: the links that are good no more, until they are let go.
    """

    closed: str
    running: tuple[RunningLink, ...]
    ended: Table | None


@dataclass(frozen=True, slots=True)
class MadeLink:
    """A link that was just made. `letter` opens a letter with it in the program for letters."""

    address: str
    says: str
    letter: str


def links_part(shared: SharedLinks, voice: Voice) -> LinksPart:
    """The part of a page for the links of one player."""
    running = tuple(_running(one, voice) for one in shared.links if one.state is LinkState.RUNS)
    ended = [one for one in shared.links if one.state is not LinkState.RUNS]
    return LinksPart(_closed(shared, voice), running, _ended(ended, voice) if ended else None)


def made_link(made: NewLink, voice: Voice) -> MadeLink:
    """The page of a new link."""
    says = voice.speak(phrase("shared-made-says", person=made.for_whom, day=made.ends))
    letter = {
        "subject": voice.speak(phrase("shared-letter-subject")),
        "body": voice.speak(phrase("shared-letter-body", day=made.ends, link=made.address)),
    }
    return MadeLink(made.address, says, f"mailto:?{urlencode(letter, quote_via=quote)}")


def _closed(shared: SharedLinks, voice: Voice) -> str:
    if not shared.makes:
        return voice.speak(phrase("shared-not-yours-to-make" if shared.decides else "shared-not-yours"))
    if not shared.club_use:
        return voice.speak(phrase("refused-shared-club-use"))
    return voice.speak(phrase("refused-shared-many", most=MOST_LINKS)) if shared.full else ""


def _running(one: ShownLink, voice: Voice) -> RunningLink:
    maker = phrase("shared-made-by-you") if one.mine else phrase("shared-made-by", person=one.made_by)
    until = voice.speak(phrase("shared-until", day=one.ends))
    takes_back = voice.speak(phrase("shared-take-back", person=one.for_whom))
    line = " · ".join((until, _opened(one, voice), voice.speak(maker)))
    return RunningLink(one.number, one.for_whom, line, takes_back)


def _opened(one: ShownLink, voice: Voice) -> str:
    if one.opened_on is None:
        return voice.speak(phrase("shared-not-opened"))
    return voice.speak(phrase("shared-opened", times=one.opened, day=one.opened_on))


def _ended(links: Iterable[ShownLink], voice: Voice) -> Table:
    heads = tuple(
        Head(voice.speak(phrase(code))) for code in ("shared-for-whom", "shared-head-state", "shared-head-opened")
    )
    rows = (
        (
            Cell(one.for_whom),
            Cell(voice.speak(phrase(f"shared-state-{one.state.value}", day=one.ends))),
            Cell(_opened(one, voice)),
        )
        for one in links
    )
    return Table(voice.speak(phrase("shared-ended")), heads, tuple(rows))
