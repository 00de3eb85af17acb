"""Finding the columns of a squad list by their headings, whatever their case, spaces and underscores."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from tracker.football.errors import BadInputError
from tracker.football.people import folded
from tracker.importing.columns import plain
from tracker.importing.faults import quoted
from tracker.importing.sheet import Row


class Part(Enum):
    """What a column of a squad list may tell."""

    PLAYER = "player"
    GIVEN_NAME = "first name"
    FAMILY_NAME = "last name"
    BORN = "date of birth"
    AGE = "age"
    TEAM = "team"
    SEX = "sex"
    EVENT = "event"
    POSITION = "position"
    ROLE = "role"
    STATUS = "status"
    SINCE = "from"
    UNTIL = "until"
    ON = "on"
    EDITION = "edition"
    COMPETITION = "competition"


#: What each column may be headed, the likeliest first: where several are there, the first of them is read.
HEADINGS: dict[Part, tuple[str, ...]] = {
    Part.PLAYER: (
        *("player", "name", "player name", "full name", "athlete", "athlete name", "footballer"),
        *("jugador", "jugadora", "nombre", "joueur", "joueuse", "nom"),
    ),
    Part.GIVEN_NAME: ("first name", "given name", "player first name", "forename"),
    Part.FAMILY_NAME: ("last name", "family name", "surname", "player last name"),
    Part.BORN: (
        *("date of birth", "birth date", "birthdate", "dob", "born", "birthday", "birth", "player dob"),
        *("fecha de nacimiento", "nacimiento", "date de naissance", "naissance"),
        *("year of birth", "birth year", "yob"),
    ),
    Part.AGE: ("age", "age from source", "edad"),
    Part.TEAM: (
        *("team", "national team", "squad", "side", "nation", "nationality", "country", "noc", "association"),
        *("federation", "delegation", "country code", "team name", "equipo", "seleccion", "pais", "equipe", "pays"),
    ),
    Part.SEX: ("sex", "gender", "team gender", "sexo", "sexe", "genero", "genre"),
    Part.EVENT: ("event", "event name"),
    Part.POSITION: ("position", "pos", "posicion", "poste"),
    Part.ROLE: ("role", "team role", "is non player", "non player"),
    Part.STATUS: ("status", "squad status", "list status", "function", "estado", "statut"),
    Part.SINCE: ("from", "since", "joined", "joined on", "active from", "desde", "depuis"),
    Part.UNTIL: ("until", "to", "left", "left on", "active until", "hasta", "jusque"),
    Part.ON: ("on", "date", "status date", "replaced on", "changed on", "fecha"),
    Part.EDITION: ("edition", "games", "year"),
    Part.COMPETITION: ("competition",),
}

#: A heading is looked at no further; what is longer heads none of these columns.
_LONGEST_HEADING = 100
#: A refusal names this many of a file's columns.
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each part stands in the rows of one file."""

    header: tuple[str, ...]
    places: dict[Part, int]

    def __contains__(self, part: Part) -> bool:
        return part in self.places

    def text(self, row: Row, part: Part) -> str:
        """What a row has in a column, without white space around it; nothing where the column is missing."""
        place = self.places.get(part)
        return row.cells[place].strip() if place is not None and place < len(row.cells) else ""

    def heading(self, part: Part) -> str:
        """A column's heading as it stands in the file, on one line and not without end."""
        return quoted(self.header[self.places[part]])

    def name(self, row: Row) -> str:
        """The player's name, as it is written."""
        parts = (Part.PLAYER,) if Part.PLAYER in self else (Part.GIVEN_NAME, Part.FAMILY_NAME)
        return " ".join(" ".join(self.text(row, part) for part in parts).split())


def find_columns(header: tuple[str, ...], *, without_births: bool = False) -> Columns:
    """The columns of a squad list.

    Raises:
        BadInputError: no column tells the players' names, or their births; `without_births`, an age will do.
    """
    bare = [_bare(heading) for heading in header]
    places = {}
    for part, headings in HEADINGS.items():
        found = [bare.index(_bare(heading)) for heading in headings if _bare(heading) in bare]
        if found:
            places[part] = found[0]
    columns = Columns(header, places)
    if Part.PLAYER not in columns and not {Part.GIVEN_NAME, Part.FAMILY_NAME} <= set(places):
        raise _missing(columns, "players' names", 'head one "player" or "name"')
    if Part.BORN not in columns and not (without_births and Part.AGE in columns):
        raise _missing(columns, "dates of birth", _birth_remedy(columns))
    return columns


def _birth_remedy(columns: Columns) -> str:
    remedy = 'head one "birth_date" or "DOB"'
    if Part.AGE in columns:
        return f'{remedy}, or say with --ages-on on which day the "{columns.heading(Part.AGE)}" holds'
    return remedy


def _missing(columns: Columns, what: str, remedy: str) -> BadInputError:
    found = ", ".join(quoted(heading) or "(no heading)" for heading in columns.header[:_MOST_NAMED])
    more = " and others" if len(columns.header) > _MOST_NAMED else ""
    return BadInputError(f"No column holds the {what}; {remedy}. The file's columns are {found}{more}.")


def _bare(heading: str) -> str:
    """A heading without accents, stops and what stands in brackets.

    >>> _bare("Date of Birth (age)") == _bare("DATE_OF_BIRTH*")
    True
    """
    return plain(re.sub(r"\(.*\)|[.:*#'’]", "", folded(heading[:_LONGEST_HEADING])))
