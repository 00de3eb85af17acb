"""Invented places, and the clubs, colleges and academies called after them."""

from __future__ import annotations

from tracker.football.people import folded


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ONSETS = _words(
    "Quen Thrav Osk Vell Zarn Brusk Culv Drov Elv Fross Galm Hesk Irn Jorv Krell Lorm Mosk Nald Orv Prusk Rusk "
    "Sarv Trell Urm Vosk Wendr Yest Zolt Ambr Balv Cresk Dask Esk Ferl Grav Hulm Isk Jast Kolv Lusk"
)
_MIDDLES = _words("an el or und ev ist ol ar em ing od ul aw en ys oth ir ag ebr ott am ast")
_ENDINGS = _words(
    "mere by stad haven moor ford holm burgh minster wald dorf ona ique etta ejo avo imar ava enza illa osa "
    "essa ielle ouse ac omba ade ero une ito"
)
#: From the second round of place names on, a place is told from its namesake by such a word.
_PREFIXES = (
    "",
    "Upper",
    "Lower",
    "New",
    "Old",
    "East",
    "West",
    "North",
    "South",
    "Great",
    "Little",
    "Port",
    "Mount",
)

_ROUND = len(_ONSETS) * len(_MIDDLES) * len(_ENDINGS)
#: Has no divisor in common with the size of a round, so that multiplying by it visits each name once.
_STRIDE = 16_381
PLACES = _ROUND * len(_PREFIXES)

_SENIOR = [
    "{} FC",
    "{} Athletic",
    "{} United",
    "Sporting {}",
    "{} Rovers",
    "Atlético {}",
    "{} Wanderers",
    "{} IF",
    "Étoile de {}",
    "{} 1904",
]
_ACADEMY = ["{} Juniors", "{} Youth Academy", "Escuela {}", "{} Schools FC", "Académie de {}", "{} Cubs"]
_COLLEGE = ["{} College", "University of {}", "{} State", "{} Institute"]


def place(index: int) -> str:
    """The name of an invented place; no two indices below `PLACES` share one."""
    turn, within = divmod(index, _ROUND)
    rest, onset = divmod(within * _STRIDE % _ROUND, len(_ONSETS))
    ending, middle = divmod(rest, len(_MIDDLES))
    name = _ONSETS[onset] + _MIDDLES[middle] + _ENDINGS[ending]
    return f"{_PREFIXES[turn]} {name}".strip()


def club_name(index: int, letter: str) -> str:
    """What the club at a place is called: P, S, L senior clubs, A an academy without one, C a college."""
    forms = {"A": _ACADEMY, "C": _COLLEGE}.get(letter, _SENIOR)
    return forms[index % len(forms)].format(place(index))


def written_and_folded(name: str) -> tuple[str, str]:
    """A name with its folded twin, as tables store them side by side."""
    return name, folded(name)
