"""The competitions of the FotMob files: their rung, from general knowledge, and the window of their seasons.

A cup is played on the rung of the league its team is in, so it has none here. What is in no list is a fault of
the converter: it raises rather than guess.
"""

from __future__ import annotations

import re
from datetime import date

from tracker.football.calendar import Window

_BY_RUNG = {
    9: """Champions League; Europa League; Conference League; Conference League Qualification;
        Europa League Qualification; UEFA Super Cup; CONCACAF Champions Cup; Copa Libertadores; Copa Sudamericana;
        FIFA Club World Cup; FIFA Club World Cup Play-In; FIFA Intercontinental Cup; Campeones Cup""",
    8: """MLS; Bundesliga; Premier League; Serie A; Ligue 1; LaLiga; Liga MX; Eredivisie; Premiership; HNL;
        First Division A; Allsvenskan; Superligaen; Super Lig; Besta deildin; Liga Portugal""",
    7: """USL Championship; Championship; 2. Bundesliga; Serie B; Eerste Divisie; Liga Portugal 2;
        Liga de Expansión MX; 1. Division; First NL; NASL""",
    6: """3. Liga; Regionalliga; Primera División RFEF; Segunda División RFEF; National 2; National 3;
        USL League One; EFL Trophy; National League Cup""",
    5: """MLS Next Pro; MLS NEXT Pro Invitational; Premier League 2; Premier League 2 Div 2; Premier League Cup;
        Premier League International Cup""",
    4: """U19 Bundesliga; UEFA Youth League; U18 Premier League; FA Youth Cup; DFB Junioren Pokal; MLS Next U19;
        Best of MLS Next; US Soccer Development Academy U18/19""",
    3: "U17 Bundesliga; MLS Next U17; MLS Generation Cup U17; US Soccer Development Academy U16/17",
    2: "MLS Next U15; MLS Next U16; MLS Generation Cup U15",
}
_CUPS = """Open Cup; US Open Cup; Leagues Cup; Leagues Cup 2019-2022; FA Cup; EFL Cup; DFB Pokal; Coppa Italia;
    Super Cup; Coupe de France; KNVB Cup; Copa del Rey; Canadian Championship; Cup; Scottish Cup; League Cup;
    Gaúcho; Copa do Brasil; Croatian Cup; Copa MX; Trophée des champions; Trofeo Silvio Berlusconi; Svenska Cupen;
    DBU Pokalen; Queensland Champions Cup; Turkish Cup; Taca de Portugal; USL Cup; Campeón de Campeones;
    Supercopa MX; Bundesliga Qualification; Eredivisie Qualification; Community Shield;
    Premier League Summer Series"""
#: The match log and the season table name some competitions differently.
_SAME = {
    "Major League Soccer": "MLS",
    "Liga de Expansion MX": "Liga de Expansión MX",
    "US Open Cup": "Open Cup",
    "World Cup U20": "FIFA U20 World Cup",
    "EURO U21 Qualification": "UEFA U21 Championship Qualificat",
}
_STAGES = re.compile(r" (Playoff|Grp\. \w+|Northern Grp\. \w+|Apertura|Clausura|West)(?= |$)")


def _names(listed: str) -> list[str]:
    return [" ".join(name.split()) for name in listed.split(";")]


RUNGS = {name: rung for rung, listed in _BY_RUNG.items() for name in _names(listed)}
CUPS = frozenset(_names(_CUPS))
YOUTH = frozenset(name for name, rung in RUNGS.items() if rung < 5)


def competition(named: str) -> str:
    """A competition without the stage that the match log adds to its name.

    >>> competition("World Cup U20 Grp. E"), competition("Liga MX Apertura Playoff")
    ('FIFA U20 World Cup', 'Liga MX')
    """
    plain = _STAGES.sub("", named)
    return _SAME.get(plain, plain)


def is_friendly(named: str) -> bool:
    """Whether a match was no competition at all."""
    return "Friendlies" in named or named == "Premier League Summer Series"


def season_window(league: str, label: str) -> Window:
    """The window of a season: within a year for "2024", from summer to summer for "2024/2025"."""
    first, _, second = label.partition("/")
    if not second:
        return Window(date(int(first), 2, 15), date(int(first), 12, 15))
    if league in YOUTH:
        return Window(date(int(first), 9, 1), date(int(second), 6, 15))
    return Window(date(int(first), 7, 15), date(int(second), 6, 15))


def season_label(day: date, labels: frozenset[str]) -> str:
    """The season that a match belongs to, in the style in which its league labels seasons."""
    if any("/" in label for label in labels):
        first = day.year if day.month >= 7 else day.year - 1
        return f"{first}/{first + 1}"
    return str(day.year)
