"""How the cells of a column are read that are not written as the import format wants them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from tracker.football.people import Birth, Foot, Position, Sex
from tracker.football.phrase import phrase
from tracker.importing.date_order import DateOrder
from tracker.importing.faults import UnfitCellError, quoted
from tracker.importing.mapping.cells_say import foot_in, is_nothing, position_in
from tracker.importing.mapping.names import NameShape, shown
from tracker.importing.mapping.nations import association_in
from tracker.importing.mapping.sexes import as_key
from tracker.importing.mapping.wordbook import word_book, words_of

Read = Callable[[str], object]


def unless_nothing(read: Read) -> Read:
    """Reads as before, but takes the marks that people write for nothing as an empty cell."""
    return lambda text: None if is_nothing(text) else read(text)


def birth(order: DateOrder) -> Read:
    """Reads dates of birth, or years, in the order of their column."""

    return unless_nothing(lambda text: _read(order, text))


def _read(order: DateOrder, text: str) -> Birth:
    """The days that a text may mean. A date of a shape that nobody met in the column is told like an unfit one.

    Of a column with more texts than are walked through, some are met for the first time here.
    """
    try:
        return order.read(whole(text))
    except StopIteration:
        raise UnfitCellError(phrase("import-birth", text=quoted(text))) from None


def year(read_birth: Read) -> Read:
    """Reads years of birth."""
    return unless_nothing(lambda text: read_birth(whole(text)))


def day(order: DateOrder) -> Read:
    """Reads days, which must be known to the day."""

    def read(text: str) -> date:
        found = _read(order, text)
        if not found.exact:
            raise UnfitCellError(phrase("import-day", text=quoted(text)))
        return found.earliest

    return unless_nothing(read)


def stretch(order: DateOrder) -> Read:
    """Reads days as far as they are known: the bounds of a day, a month or a year."""
    return unless_nothing(lambda text: _read(order, text).span)


def sex(words: Mapping[str, Sex]) -> Read:
    """Reads the words that mean a sex in this column."""

    def read(text: str) -> Sex:
        found = words.get(as_key(text))
        if found is None:
            allowed = ", ".join(one.value for one in Sex)
            raise UnfitCellError(phrase("import-choice", text=quoted(text), allowed=allowed))
        return found

    return read


def name(shape: NameShape, read_name: Read) -> Read:
    """Reads names written in one shape."""
    return lambda text: read_name(shown(text, shape))


def position(text: str) -> Position:
    """A position in any of the languages."""
    found = position_in(text)
    if found is None:
        allowed = ", ".join(one.value for one in Position)
        raise UnfitCellError(phrase("import-choice", text=quoted(text), allowed=allowed))
    return found


def foot(text: str) -> Foot:
    """The stronger foot in any of the languages."""
    found = foot_in(text)
    if found is None:
        allowed = ", ".join(one.value for one in Foot)
        raise UnfitCellError(phrase("import-choice", text=quoted(text), allowed=allowed))
    return found


def association(read_code: Read) -> Read:
    """Reads an association by its code, or by its country's name in any of the languages."""
    return lambda text: read_code(association_in(text) or text)


def age_category(read_category: Read) -> Read:
    """Reads the category of a national side, also where years are counted: U18s, Under 18's."""
    return lambda text: read_category(re.sub(r"(\d)['’]?s$", r"\1", text))


def some_matches(read_number: Read) -> Read:
    """Reads how many matches a row stands for; a row that counts none says so by its kind."""
    read = number(read_number)
    return lambda text: None if not text.strip("0.") else read(text)


def reason(read_reason: Read) -> Read:
    """Reads why somebody was absent: an injury, in any of the languages, is `unavailable` and nothing more."""

    def read(text: str) -> object:
        meant = word_book().absences.get("".join(words_of(text)))
        try:
            return read_reason(meant.value if meant else text)
        except UnfitCellError:
            # Why a spell ended has words of its own, of which none is an absence.
            return read_reason(text)

    return read


def move(read_move: Read) -> Read:
    """Reads the sort of a move by its words in any of the languages."""

    def read(text: str) -> object:
        meant = word_book().moves.get("".join(words_of(text)))
        return read_move(meant.value if meant else text)

    return read


def club(read_name: Read) -> Read:
    """Reads a club, or nothing where the cell says that there was none."""
    return lambda text: None if "".join(words_of(text)) in word_book().no_clubs else read_name(text)


def number(read_number: Read) -> Read:
    """Reads whole numbers with what groups their digits: 1,637 and 1.637 are both one thousand and more.

    A group has three digits, so that 1.5 is no number of minutes.
    """

    def read(text: str) -> object:
        grouped = re.fullmatch(r"\d{1,3}([,. '’]\d{3})+", text, re.ASCII)
        return read_number(re.sub(r"\D", "", text) if grouped else whole(text))

    return unless_nothing(read)


def player_number(read_number: Read, scheme: str = "") -> Read:
    """Reads players' numbers, which some programs write with a decimal."""
    before = f"{scheme}:" if scheme else ""
    return unless_nothing(lambda text: read_number(f"{before}{whole(text)}"))


def whole(text: str) -> str:
    """A whole number without the decimal that a program put behind it.

    >>> whole("2009.0"), whole("1.5")
    ('2009', '1.5')
    """
    return re.sub(r"^(\d+)\.0+$", r"\1", text) if text.endswith("0") else text
