"""Text in lines: a sentence in a drawing takes more lines rather than run out of it."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.pathway.lettering import SIZE, width_of

#: From one baseline to the next.
LEADING = 11.0
#: How much wider bold letters are, about, than the widths that lettering gives.
BOLD = 1.12


def lines(text: str, room: float, size: float = SIZE) -> tuple[str, ...]:
    """A text in lines no wider than the room; a word that is wider by itself is broken, and nothing is cut.

    >>> lines("Harbour Athletic Reserves", 80)
    ('Harbour Athletic', 'Reserves')
    """
    found: list[str] = []
    line = ""
    for word in _words(text, room, size):
        longer = f"{line} {word}" if line else word
        if line and width_of(longer, size) > room:
            found.append(line)
            line = word
        else:
            line = longer
    return (*found, line) if line else tuple(found)


def _words(text: str, room: float, size: float) -> Iterator[str]:
    """The words, each broken where it would not go into a line of its own."""
    for word in text.split(" "):
        part = ""
        for letter in word if width_of(word, size) > room else ():
            if part and width_of(part + letter, size) > room:
                yield part
                part = ""
            part += letter
        if rest := part or word:
            yield rest
