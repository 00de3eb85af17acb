"""Reading a player's file: JSON of the shape of `docs/allegiance.schema.json`, or one sentence on what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from tracker.eligibility.allegiance.career import (
    OLYMPIC,
    Career,
    ChangeRequest,
    Citizenship,
    Decision,
    Discipline,
    Family,
    Match,
    MatchStatus,
    Mode,
    Result,
    Ruling,
    Schooling,
    Stage,
    Stay,
)
from tracker.eligibility.allegiance.consistent import check_career
from tracker.eligibility.allegiance.fields import Fields, shown
from tracker.eligibility.allegiance.nations import load_nations
from tracker.football.errors import BadInputError
from tracker.football.people import Sex

MOST_BYTES = 1_000_000
MOST_MATCHES = 500
MOST_ROWS = 50
#: In either case of letters, which a schema's pattern can say in no shorter way.
LEVEL = re.compile(r"[Aa]|[Uu]-?(?:[5-9]|1[0-9]|2[0-3])|[Oo][Ll][Yy][Mm][Pp][Ii][Cc]", re.ASCII)
#: The outcomes of the decision table by their letters.
LETTERS = {"E": "eligible", "N": "not_eligible", "C": "eligible_after_change", "U": "cannot_tell"}

TOP = (
    *("$schema", "player", "note", "birth_date", "sex"),
    *("birth_territory", "parents_birth_territory", "grandparents_birth_territory"),
    *("nationalities", "residence", "schooling", "matches", "change_requests", "decision_overrides"),
    *("target_association", "as_of_date"),
)
NATIONALITY = ("country", "held_from", "held_to", "mode", "permanent", "lost_by_state_act", "note")
STAY = ("territory", "from", "to", "days_per_12_months", "reason_for_move", "note")
SCHOOLING = ("territory", "years", "note")
MATCH = (
    *("date", "association", "level", "discipline", "competition", "status", "fielded", "stage"),
    "note",
)
REQUEST = ("from", "to", "filed", "decided", "result", "note")
DECISION = ("authority", "date", "outcome", "citation", "association", "note")


def read_career(content: bytes) -> Career:
    """What a file tells of a player.

    Raises:
        BadInputError: the file is too large, no JSON, or says something that cannot be understood or be true.
    """
    letters = load_nations().written_otherwise
    fields = Fields.read(_plain(content), "", TOP, letters)
    for key in ("$schema", "note"):
        fields.text(key)
    career = Career(
        birth=fields.birth("birth_date"),
        sex=fields.choice("sex", Sex),
        family=Family(
            birth_territory=fields.code("birth_territory"),
            parents=fields.codes("parents_birth_territory", 2),
            grandparents=fields.codes("grandparents_birth_territory", 4),
        ),
        nationalities=fields.rows("nationalities", NATIONALITY, _citizenship, MOST_ROWS),
        residence=fields.rows("residence", STAY, _stay, MOST_ROWS),
        schooling=fields.rows("schooling", SCHOOLING, _schooling, MOST_ROWS),
        matches=fields.rows("matches", MATCH, _match, MOST_MATCHES),
        change_requests=fields.rows("change_requests", REQUEST, _request, MOST_ROWS) or (),
        decisions=fields.rows("decision_overrides", DECISION, _decision, MOST_ROWS) or (),
        taken_for_empty=frozenset(key for key in ("change_requests", "decision_overrides") if not fields.has(key)),
        target_association=fields.code("target_association"),
        as_of_date=fields.day("as_of_date"),
        player=fields.text("player"),
    )
    check_career(career)
    return career


def _plain(content: bytes) -> object:
    if len(content) > MOST_BYTES:
        message = f"The file has more than {MOST_BYTES:,} bytes; a player's file is far smaller."
        raise BadInputError(message)
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_without_twins, parse_constant=_no_number)
    except UnicodeDecodeError:
        message = "The file is not UTF-8 text; save it as UTF-8."
    except json.JSONDecodeError as fault:
        message = (
            f"The file is no JSON in line {fault.lineno}, column {fault.colno}; look at the quotes and commas."
        )
    except RecursionError:
        message = "The file has brackets within brackets without end; write it as docs/allegiance.schema.json says."
    except ValueError:
        message = "The file has a number that is too long to be one; write it in a few digits."
    raise BadInputError(message)


def _without_twins(pairs: list[tuple[str, object]]) -> Mapping[str, object]:
    held: dict[str, object] = {}
    for key, value in pairs:
        if key in held:
            message = f"The key {shown(key)} is given twice in one object of the file; keep one of them."
            raise BadInputError(message)
        held[key] = value
    return held


def _no_number(name: str) -> object:
    message = f"The file has {name} in the place of a number, which JSON does not know; write null."
    raise BadInputError(message)


def _citizenship(fields: Fields) -> Citizenship:
    fields.text("note")
    return Citizenship(
        place=fields.place,
        country=fields.needed(fields.code("country"), "country"),
        held_from=fields.days("held_from"),
        held_to=fields.days("held_to"),
        mode=fields.choice("mode", Mode),
        permanent=fields.flag("permanent"),
        lost_by_state_act=fields.flag("lost_by_state_act"),
    )


def _stay(fields: Fields) -> Stay:
    fields.text("note")
    return Stay(
        place=fields.place,
        territory=fields.needed(fields.code("territory"), "territory"),
        since=fields.days("from"),
        until=fields.days("to"),
        days_per_12_months=fields.count("days_per_12_months", 366),
        reason_for_move=fields.text("reason_for_move"),
    )


def _schooling(fields: Fields) -> Schooling:
    fields.text("note")
    territory = fields.needed(fields.code("territory"), "territory")
    return Schooling(fields.place, territory, fields.count("years", 18))


def _match(fields: Fields) -> Match:
    fields.text("note")
    return Match(
        place=fields.place,
        association=fields.needed(fields.code("association"), "association"),
        played_on=fields.days("date"),
        level=_level(fields.matching("level", LEVEL, "write A, Olympic, or an age group from U-5 to U-23")),
        discipline=fields.choice("discipline", Discipline),
        competition=fields.text("competition"),
        status=fields.choice("status", MatchStatus),
        fielded=fields.flag("fielded"),
        stage=fields.choice("stage", Stage),
    )


def _level(written: str | None) -> str | None:
    """U20, u-20 and U-20 are one level."""
    if written is None or written.upper() == OLYMPIC.upper():
        return OLYMPIC if written else None
    return re.sub(r"^U(?=\d)", "U-", written.upper())


def _request(fields: Fields) -> ChangeRequest:
    fields.text("note")
    if fields.values.get("result") == "reverted":
        remedy = "write approved here, and a second request back with its own days and result"
        raise fields.refusal(f"a change that was undone is two requests; {remedy}", "result")
    return ChangeRequest(
        place=fields.place,
        to=fields.needed(fields.code("to"), "to"),
        leaving=fields.code("from"),
        filed=fields.days("filed"),
        decided=fields.days("decided"),
        result=fields.choice("result", Result),
    )


def _decision(fields: Fields) -> Decision:
    fields.text("note")
    return Decision(
        place=fields.place,
        authority=fields.needed(fields.text("authority"), "authority"),
        day=fields.needed(fields.days("date"), "date"),
        ruling=fields.needed(fields.choice("outcome", Ruling, LETTERS), "outcome"),
        citation=fields.needed(fields.text("citation"), "citation"),
        association=fields.code("association"),
    )
