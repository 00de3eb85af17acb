"""A file of very many players: made up, each with a name of two words out of thousands, as in a federation."""

from __future__ import annotations

import csv
import io
import random
from datetime import date, timedelta

HEADINGS = ("id", "name", "sex", "born", "nationalities", "position", "club", "team", "registered_from")
CLUBS = 2_400
_GIVEN, _FAMILY = 3_000, 20_000
_FIRST, _DAYS = date(2004, 1, 1), 4_000
_POSITIONS = ("goalkeeper", "defender", "midfielder", "forward")
_COUNTRIES = ("NMK", "USA", "MEX", "FRA", "ESP", "USA;MEX")
_STARTS, _VOWELS, _ENDS = "BDFGKLMNPRSTVZ", ("a", "e", "i", "o", "u", "é", "ö"), ("n", "r", "s", "l", "ski", "k")


def words(count: int, seed: int) -> list[str]:
    """Made-up names, each once, some with accents."""
    chance = random.Random(seed)
    found: dict[str, bool] = {}
    while len(found) < count:
        syllables = (
            chance.choice(_STARTS).lower() + chance.choice(_VOWELS) for _ in range(chance.choice((1, 2, 3)))
        )
        found[("".join(syllables) + chance.choice(_ENDS)).title()] = True
    return list(found)


def file_of_players(rows: int, first: int = 0) -> bytes:
    """Players with numbers from `first` on, one row each, in the import format."""
    chance = random.Random(first)
    given, family = words(_GIVEN, 1), words(_FAMILY, 2)
    days = [str(_FIRST + timedelta(day)) for day in range(_DAYS)]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for number in range(first, first + rows):
        club = chance.randrange(CLUBS)
        writer.writerow(
            (
                number,
                f"{chance.choice(given)} {chance.choice(family)}",
                "female" if club % 2 else "male",
                chance.choice(days),
                chance.choice(_COUNTRIES),
                chance.choice(_POSITIONS),
                f"Club {club}",
                "Under 19",
                "2024-08-01",
            )
        )
    return out.getvalue().encode()
