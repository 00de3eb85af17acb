"""What the cells of a column leave open: in which order its days are written, and what its letters mean."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.phrase import phrase
from tracker.importing.date_order import DateOrder, Order
from tracker.importing.mapping.guess import Guess
from tracker.importing.mapping.question import Question
from tracker.importing.mapping.sexes import SexWords


def doubts_about_days(guess: Guess, order: DateOrder) -> Iterator[Question]:
    """A question for each shape of date that more than one order can read, where it makes a difference."""
    for shape in order.shapes:
        if len(shape.orders) > 1 and shape.both:
            answers = tuple(f'--date-order "{guess.named}={one.value}"' for one in shape.orders)
            said = phrase("mapping-ask-order", column=guess.heading, why=shape.why)
            yield Question(said, guess.heading, answers, named=guess.named, orders=shape.orders)
    if order.short and len(order.short.orders) > 1:
        orders = tuple(Order(one.value) for one in order.short.orders)
        answers = tuple(f'--date-order "{guess.named}={one.value}"' for one in orders)
        why = phrase("date-order-short", count=order.short.count)
        said = phrase("mapping-ask-order", column=guess.heading, why=why)
        yield Question(said, guess.heading, answers, named=guess.named, orders=orders)


def doubts_about_sexes(guess: Guess, words: SexWords) -> Iterator[Question]:
    """A question for each letter that may mean either sex."""
    for letter in words.open:
        shown = letter.upper()
        answers = (f"--gender {shown}=female", f"--gender {shown}=male")
        said = phrase("mapping-ask-letter", column=guess.heading, letter=shown)
        yield Question(said, guess.heading, answers, named=guess.named, letter=shown)
