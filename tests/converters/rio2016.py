"""From the football entries of the Olympic Games of 2016 to the tracker's import files.

The lists are entries, with alternates and men who were replaced; being entered is a call-up of the kind `squad`.
The women's sides have no age limit and are the senior sides.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from tracker.importing.kind import Kind

SOURCE = "rio2016"
FILE = "rio2016_football_raw.csv"
_SQUAD = {"from": "2016-08-03", "to": "2016-08-20", "kind": "squad", "competition": "Olympic Games 2016"}


def convert(folder: Path) -> dict[Kind, bytes]:
    """The files of players and of call-ups."""
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    players = [
        {
            "id": row["id"],
            "name": row["name"],
            "sex": row["sex"],
            "born": row["date_of_birth"],
            "nationalities": row["nationality"],
        }
        for row in rows
    ]
    call_ups = [
        {
            "player": row["id"],
            # The Olympic codes of the 28 associations that took part are those of FIFA.
            "association": row["nationality"],
            "category": "olympic" if row["sex"] == "male" else "senior",
            **_SQUAD,
        }
        for row in rows
    ]
    return {Kind.PLAYERS: _written(players), Kind.CALL_UPS: _written(call_ups)}


def _written(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
