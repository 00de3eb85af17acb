"""What was said of a file that is not taken in yet, as a text that can be kept. No cell of any row stands in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.football.people import Sex
from tracker.importing.mapping.answers import NO_ANSWERS, Answers, as_text, from_text
from tracker.importing.read_sheet import AS_IT_IS, Reading
from tracker.importing.source import DEFAULT_SOURCE

#: Who a row was said to be of, by its number: a player on record, or nobody of those.
_ANOTHER = "another"


@dataclass(frozen=True, slots=True)
class DraftSaid:
    """How a file is read, whose its numbers are, which rows are left out and of whom others are."""

    reading: Reading = AS_IT_IS
    source: str = DEFAULT_SOURCE
    answers: Answers = NO_ANSWERS
    left_out: frozenset[int] = frozenset()
    settled: Mapping[int, int | None] = field(default_factory=dict)


def said_as_text(said: DraftSaid) -> str:
    """It as a text."""
    answers = said.answers
    return json.dumps(
        {
            "encoding": said.reading.encoding,
            "tab": said.reading.tab,
            "source": said.source,
            "choices": as_text(answers.said),
            "given": {
                "sex": answers.sex.value if answers.sex else None,
                "club": answers.club,
                "team": answers.team,
                "league": answers.league,
                "season": answers.season,
                "from": answers.registered_from.isoformat() if answers.registered_from else None,
                "every": dict(answers.every),
            },
            "left_out": sorted(said.left_out),
            "settled": {str(row): _ANOTHER if one is None else one for row, one in sorted(said.settled.items())},
        },
        ensure_ascii=False,
    )


def said_from_text(text: str) -> DraftSaid:
    """What was kept as a text."""
    kept = json.loads(text)
    given = kept["given"]
    answers = Answers(
        from_text(kept["choices"]),
        sex=Sex(given["sex"]) if given["sex"] else None,
        club=given["club"],
        team=given["team"],
        league=given["league"],
        season=given["season"],
        registered_from=date.fromisoformat(given["from"]) if given["from"] else None,
        every=given.get("every", {}),
    )
    settled = {int(row): None if one == _ANOTHER else int(one) for row, one in kept["settled"].items()}
    reading = Reading(kept["encoding"], kept["tab"])
    return DraftSaid(reading, kept["source"], answers, frozenset(kept["left_out"]), settled)
