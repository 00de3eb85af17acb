"""What a person is asked about a file before it can be taken in."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.football.phrase import Phrase
from tracker.importing.date_order import Order
from tracker.importing.mapping.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a file or, if it has a heading, about one of its columns.

    `answers` are the ways to answer it on the command line; `meanings` those between which a column stands.
    `named` is by what an answer names the column, and `rival` the one that says the same otherwise. `orders` are
    those that its days may be in, and `letter` is the one that may mean either sex. `of_all` is the column of the
    import format of which is asked what it is in all rows.
    """

    phrase: Phrase
    heading: str = ""
    answers: tuple[str, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    named: str = ""
    rival: str = ""
    orders: tuple[Order, ...] = ()
    letter: str = ""
    of_all: str = ""


def as_meaning(heading: str, meaning: Meaning | None) -> str:
    """The answer that says what a column means, or that it is to be left out."""
    return f'--column "{heading}={meaning.value if meaning else "-"}"'
