"""What to give in place of a federation's code that nobody has on record."""

from __future__ import annotations

from collections.abc import Sequence

#: So many codes a sentence can bear; a confederation has more.
MOST_NAMED = 12


def one_of_codes(codes: Sequence[str]) -> str:
    """The remedy as the end of a sentence: the codes on record, the first of many, or how one looks.

    >>> one_of_codes(["MLV", "TSN"]), one_of_codes(["NMK"])
    ('give one of the codes on record: MLV, TSN', 'give the code on record: NMK')
    >>> one_of_codes([])
    'none is on record, and a nationality counts by its three-letter code, such as USA'
    """
    if not codes:
        return "none is on record, and a nationality counts by its three-letter code, such as USA"
    if len(codes) == 1:
        return f"give the code on record: {codes[0]}"
    rest = len(codes) - MOST_NAMED
    return (
        f"give one of the codes on record: {', '.join(codes[:MOST_NAMED])}{f' and {rest} more' if rest > 0 else ''}"
    )
