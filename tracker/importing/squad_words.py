"""The words that squad lists have for sex, position and status, in English, Spanish and French."""

from __future__ import annotations

import re

from tracker.eligibility.competition import Competition
from tracker.eligibility.squads.active_list import ListStatus
from tracker.football.people import Position, Sex, folded

_OF_SEX = {
    Sex.FEMALE: "female woman women womens girl girls femenino femenina mujer mujeres femme femmes feminin",
    Sex.MALE: "male man men mens boy boys masculino masculina hombre hombres homme hommes masculin",
}
_SEXES = {word: sex for sex, words in _OF_SEX.items() for word in words.split()}
_LETTERS = {"f": Sex.FEMALE, "w": Sex.FEMALE, "g": Sex.FEMALE, "m": Sex.MALE, "b": Sex.MALE}

_POSITIONS = {
    Position.GOALKEEPER: "gk g goalkeeper goalie keeper por portero portera arquero guardameta gardien gardienne",
    Position.DEFENDER: "df d def defender back cb lb rb fb wb lwb rwb defensa defenseur",
    Position.MIDFIELDER: "mf m mid midfielder midfield dm cm am lm rm cdm cam centrocampista volante milieu",
    Position.FORWARD: "fw f fwd forward st cf lw rw ss winger striker att attacker delantero delantera attaquant",
}
_BY_WORD = {word: position for position, words in _POSITIONS.items() for word in words.split()}

STATUSES = {
    ListStatus.ACTIVE: ("active", "squad", "selected", "named", "player", "athlete", "activo", "actif"),
    ListStatus.ALTERNATE: (
        *("alternate", "standby", "reserve", "alternate athlete", "alternate player", "reserva", "reserviste"),
    ),
    ListStatus.REPLACED: (
        *("replaced", "withdrawn", "withdrew", "injured", "out", "left", "reemplazado", "lesionado", "baja"),
        *("remplace", "blesse", "forfait"),
    ),
    ListStatus.REPLACEMENT: ("replacement", "late replacement", "late addition", "added", "joined", "reemplazo"),
}
_BY_STATUS = {words.replace(" ", ""): status for status, each in STATUSES.items() for words in each}


#: Roles of people who are on a list and never play, and the marks of columns that ask "is it a non-player?".
_STAFF = {
    *("staff", "coach", "headcoach", "assistantcoach", "manager", "teammanager", "trainer", "physio", "doctor"),
    *("official", "nonplayer", "entrenador", "entraineur", "yes", "true", "1", "x"),
}


def is_staff(text: str) -> bool:
    """Whether a role is that of somebody who does not play.

    >>> is_staff("Staff"), is_staff("Player"), is_staff("")
    (True, False, False)
    """
    return re.sub(r"[\s_-]", "", folded(text)) in _STAFF


def sex_of(text: str) -> Sex | None:
    """Whose football a word or the name of an event means; nothing where it means both or neither.

    >>> sex_of("Women's Football"), sex_of("M"), sex_of("Mixed")
    (<Sex.FEMALE: 'female'>, <Sex.MALE: 'male'>, None)
    """
    plain = folded(text)
    if plain in _LETTERS:
        return _LETTERS[plain]
    words = re.findall(r"[^\W\d_]+", re.sub(r"['’]", "", plain))
    meant = {_SEXES[word] for word in words if word in _SEXES}
    return meant.pop() if len(meant) == 1 else None


def position_of(text: str) -> Position | None:
    """The position that the first known word means; whoever keeps goal at all is a goalkeeper.

    >>> position_of("DF/MF"), position_of("Left-footed")
    (<Position.DEFENDER: 'defender'>, None)
    """
    found = [_BY_WORD[word] for word in re.findall(r"[^\W\d_]+", folded(text)) if word in _BY_WORD]
    return Position.GOALKEEPER if Position.GOALKEEPER in found else next(iter(found), None)


def status_of(text: str) -> ListStatus | None:
    """The status that a word means; nothing where it is none of those known.

    >>> status_of("Stand-by")
    <ListStatus.ALTERNATE: 'alternate'>
    """
    return _BY_STATUS.get(re.sub(r"[\s_\-]", "", folded(text)))


def may_mean(text: str, competition: Competition) -> bool:
    """Whether a name that somebody gives a competition may be of this one: people shorten and reorder its words.

    It is where every word of the competition's id stands in it, or every word of it in the competition's name;
    the sex may be left out, but must not be the other.
    """
    named, known = _words(text), _words(competition.id)
    side = sex_of(text)
    if side is not None and not competition.sex.admits(side):
        return False
    return known <= named or named <= known | _words(competition.name)


def _words(text: str) -> set[str]:
    """The words of a name, singular and without those of sex; U-17 and under 17 are one word."""
    plain = re.sub(r"\b(?:u|under|sub)[\s.\-]*(?=\d)", "u", re.sub(r"['’]", "", folded(text)))
    return {word.removesuffix("s") for word in re.findall(r"\w+", plain) if word not in _SEXES}
