"""What a sheet of somebody's own says: each column's meaning with its grounds, and what has to be asked.

It looks at the heading and a sample; only columns of days and of sexes that are not written as the import format
writes them are walked through whole, because only the whole column decides how they are to be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from tracker.football.phrase import phrase
from tracker.importing.column_order import order_of
from tracker.importing.columns import Column, columns_of, plain
from tracker.importing.date_order import DateOrder
from tracker.importing.faults import Fault, UnfitCellError, UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import NO_ANSWERS, Answers, Choices, check_names, names_of
from tracker.importing.mapping.between import decide_between, main_languages
from tracker.importing.mapping.cells_say import MOST_LOOKED_AT, Cells, is_day, is_email, is_nothing
from tracker.importing.mapping.doubts import doubts_about_days, doubts_about_sexes
from tracker.importing.mapping.guess import Guess, first_guess
from tracker.importing.mapping.heading import heard
from tracker.importing.mapping.meaning import WHOLE_NAMES, Meaning, is_in_the_format
from tracker.importing.mapping.names import NameShape, cleaned, shape_of
from tracker.importing.mapping.question import Question
from tracker.importing.mapping.readers import whole
from tracker.importing.mapping.settle import settle_together
from tracker.importing.mapping.sexes import SexWords, sexes_of
from tracker.importing.registry import IMPORTABLE
from tracker.importing.sheet import Row, Sheet
from tracker.importing.short_years import years_of_birth, years_until

#: Days and sexes repeat; a column with more texts than these is neither.
_MOST_TEXTS = 200_000
DAYS = frozenset(
    {
        *(Meaning.BORN, Meaning.REGISTERED_FROM, Meaning.REGISTERED_UNTIL, Meaning.PLAYED_ON),
        *(Meaning.EDITION, Meaning.FIRST_DAY, Meaning.LAST_DAY, Meaning.MOVED_ON),
    }
)


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """What each column of a sheet means, and what has to be asked before the sheet can be taken in."""

    kind: Kind
    header: tuple[str, ...]
    guesses: tuple[Guess, ...]
    questions: tuple[Question, ...] = ()
    orders: Mapping[int, DateOrder] = field(default_factory=dict)
    sexes: Mapping[int, SexWords] = field(default_factory=dict)
    names: NameShape = NameShape.AS_SHOWN
    answers: Answers = NO_ANSWERS
    in_the_format: bool = False

    @property
    def choices(self) -> Choices:
        """What is worth remembering for the next file with these headings."""
        return self.answers.remembered.and_then(self.answers.said)

    @property
    def as_the_format(self) -> bool:
        """Whether every column that is taken in is headed as the import format heads it."""
        return all(guess.why.code == "mapping-why-template" for guess in self.guesses if guess.taken)


def map_sheet(kind: Kind, sheet: Sheet, day: date, answers: Answers = NO_ANSWERS) -> SheetMapping:
    """What the columns of a sheet mean, as far as heading, cells and answers tell.

    `day` is the day the file is taken in, by which dates of birth are told from others.

    Raises:
        BadInputError: an answer is about a column that the sheet does not have.
        UnreadableError: its first row is no heading.
    """
    _refuse_headless(sheet.header)
    check_names({**answers.said.columns, **answers.said.orders}, sheet.header)
    rows = list(_first_rows(sheet))
    in_the_format = is_in_the_format(kind, sheet.header)
    guesses = [
        Guess(place, text, heard(text), _cells(rows, place), named=name)
        for place, (text, name) in enumerate(zip(sheet.header, names_of(sheet.header), strict=True))
    ]
    for guess in guesses:
        first_guess(guess, kind, answers, day, in_the_format=in_the_format)
    questions = [*decide_between(kind, guesses, day), *settle_together(kind, guesses, rows, answers)]
    needed = [
        guess
        for guess in guesses
        if guess.taken
        and (guess.meaning is Meaning.SEX or guess.meaning in DAYS)
        and not reads_as_it_is(kind, guess, in_the_format=in_the_format)
    ]
    texts = _texts(sheet, [guess.place for guess in needed])
    languages = main_languages(guesses)
    orders, sexes = {}, {}
    for guess in needed:
        if guess.meaning is Meaning.SEX:
            sexes[guess.place] = _sexes(guess, texts[guess.place], languages, answers)
            questions.extend(doubts_about_sexes(guess, sexes[guess.place]))
        else:
            orders[guess.place] = _order(guess, set(map(whole, texts[guess.place])), answers, day)
            questions.extend(doubts_about_days(guess, orders[guess.place]))
    names = _shape(guesses)
    settled = tuple(guesses), tuple(questions)
    return SheetMapping(kind, sheet.header, *settled, orders, sexes, names, answers, in_the_format)


def _refuse_headless(header: tuple[str, ...]) -> None:
    """Refuse a sheet whose first row has an address for mail in it, or a day and no heading that is known.

    Lists of who was there head their columns with days, beside others that are known.
    """
    unknown = not any(heard(text).meanings for text in header)
    if any(is_email(text) or (unknown and is_day(text)) for text in header):
        raise UnreadableError(Fault(1, "", phrase("mapping-no-heading")))


def own_column(kind: Kind, guess: Guess) -> Column:
    """The import format's own column that takes a column in."""
    columns = columns_of(IMPORTABLE[kind].record)
    return next(column for column in columns if column.heading == guess.taken)


def reads_as_it_is(kind: Kind, guess: Guess, *, in_the_format: bool) -> bool:
    """Whether a column is headed and, as far as it was looked at, written as the import format has it.

    Of other sheets every column is read with care, because what comes after the sample may be written otherwise.
    """
    if not in_the_format or guess.why.code != "mapping-why-template" or guess.cells.marked:
        return False
    if guess.meaning in WHOLE_NAMES:
        return _shape([guess]) is NameShape.AS_SHOWN and all(cleaned(text) == text for text in guess.cells.texts)
    read = own_column(kind, guess).read
    return all(_can_be_read(read, text) for text in guess.cells.texts)


def _can_be_read(read: object, text: str) -> bool:
    assert callable(read)
    try:
        read(text)
    except UnfitCellError:
        return False
    return True


def _first_rows(sheet: Sheet) -> Iterator[Row]:
    """A sample. What cannot be read of the file is told where all of it is read."""
    rows = islice(sheet.rows, MOST_LOOKED_AT)
    while True:
        try:
            yield next(rows)
        except (StopIteration, UnreadableError):
            return


def _cells(rows: Sequence[Row], place: int) -> Cells:
    return Cells.of(row.cells[place] for row in rows if place < len(row.cells))


def _texts(sheet: Sheet, places: Sequence[int]) -> dict[int, set[str]]:
    """Every text of some columns, each once: the same day in ten rows of one player tells no more than once."""
    found: dict[int, set[str]] = {place: set() for place in places}
    if not places:
        return found
    last = max(places)
    try:
        for row in sheet.rows:
            if len(row.cells) > last:
                for place, texts in found.items():
                    if len(texts) < _MOST_TEXTS:
                        texts.add(row.cells[place])
    except UnreadableError:
        pass  # The rows so far are told of, and the fault is where the sheet is checked.
    return {place: {text.strip() for text in texts if not is_nothing(text)} for place, texts in found.items()}


def _order(guess: Guess, texts: set[str], answers: Answers, day: date) -> DateOrder:
    """The order of a column's days: as stated, as the column has it, or as it was said before."""
    years = years_of_birth(day) if guess.meaning is Meaning.BORN else years_until(day)
    for name in (plain(guess.named), ""):
        if name in answers.said.orders:
            return order_of(texts, answers.said.orders[name], years)
    order = order_of(texts, years=years)
    for name in (plain(guess.named), ""):
        remembered = answers.remembered.orders.get(name)
        if remembered is not None and any(doubts_about_days(guess, order)):
            guess.why = phrase("mapping-why-remembered")
            return order_of(texts, remembered, years)
    return order


def _sexes(guess: Guess, texts: set[str], languages: frozenset[str], answers: Answers) -> SexWords:
    """What a column's words mean: as stated, as the column has it, or as it was said before."""
    own = guess.heard.languages
    spoken, said, before = own & languages or own, answers.said.sexes, answers.remembered.sexes
    words = sexes_of(texts, spoken, said)
    if not words.open or before.keys().isdisjoint(words.open):
        return words
    guess.why = phrase("mapping-why-remembered")
    return sexes_of(texts, spoken, {**before, **said})


def _shape(guesses: Sequence[Guess]) -> NameShape:
    for guess in guesses:
        if guess.taken == "name" and guess.meaning in WHOLE_NAMES:
            return shape_of(guess.cells.texts, family_first=guess.meaning is Meaning.NAME_FAMILY_FIRST)
    return NameShape.AS_SHOWN
