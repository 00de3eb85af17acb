"""The records that an issued report rests on, as a mark that tells later whether they are still the same.

What is marked are the records up to the report's day, as far as its readers may know them. What came in of later
days changes nothing, nor what its readers are not told of, nor with whom a player is compared.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tracker.access.redact import ABSENCES, redact_alike
from tracker.football.appearances import Absence
from tracker.football.dossier import Dossier
from tracker.football.mark import mark_of
from tracker.football.spells import Spell
from tracker.logic.truth import Truth

#: Another number says that records are read or cut otherwise than before, so that marks of before tell nothing.
_FORM = "1"
_LENGTH = 32


def mark_records(dossier: Dossier, day: date) -> str:
    """The mark of a dossier as it may be known, up to a day: how it was cut down stands in it."""
    withheld = "+".join(sorted(dossier.withheld))
    return f"{_FORM}.{withheld}.{mark_of(_up_to(dossier, day))[:_LENGTH]}"


def rest_unchanged(mark: str, dossier: Dossier, day: date) -> Truth:
    """Whether the records up to a day are those that were marked; the dossier is not cut down."""
    form, _, rest = mark.partition(".")
    if form != _FORM:
        return Truth.UNKNOWN
    withheld = frozenset(filter(None, rest.rpartition(".")[0].split("+")))
    return Truth.YES if mark == mark_records(redact_alike(dossier, withheld), day) else Truth.NO


def _up_to(dossier: Dossier, day: date) -> Dossier:
    absences = () if ABSENCES in dossier.withheld else dossier.absences
    return replace(
        dossier,
        spells=tuple(_spell(one, day) for one in dossier.spells if one.start <= day),
        team_seasons=tuple(one for one in dossier.team_seasons if one.window.start <= day),
        fixtures=tuple(one for one in dossier.fixtures if one.day <= day),
        appearances=tuple(one for one in dossier.appearances if one.fixture.day <= day),
        totals=tuple(one for one in dossier.totals if one.season.window.start <= day),
        absences=tuple(_absence(one, day) for one in absences if one.start <= day),
        call_ups=tuple(one for one in dossier.call_ups if one.when.earliest <= day),
        disputes=tuple(one for one in dossier.disputes if one.begins is None or one.begins <= day),
    )


def _spell(spell: Spell, day: date) -> Spell:
    """A registration as it stood at the end of a day: one that ended later was open."""
    later = spell.end is None or spell.end > day
    return replace(spell, end=None, exit_reason=None, destination=None) if later else spell


def _absence(absence: Absence, day: date) -> Absence:
    later = absence.end is None or absence.end > day
    return replace(absence, end=None) if later else absence
