"""Cutting a dossier down to what an actor may know, before anything is thought, shown or printed."""

from __future__ import annotations

from dataclasses import replace

from tracker.access.roles import Role
from tracker.football.disputes import Dispute, RecordKind
from tracker.football.dossier import Dossier
from tracker.football.people import Birth

BIRTH_DATE = "birth_date"
IDENTIFIERS = "identifiers"
ABSENCES = "absences"

_SEE_IT_ALL = frozenset({Role.PARENT, Role.PLAYER, Role.COACH, Role.DIRECTOR, Role.ADMINISTRATOR, Role.OPERATOR})


def redact(dossier: Dossier, roles: frozenset[Role], *, birth_date: bool = False) -> Dossier:
    """The dossier as it may be known in these roles towards the player; what may not be is named in `withheld`.

    A scout or an officer knows the year of birth, and the day only where the family shares it (`birth_date`), and
    with it whether a document shows that day, but not which; and neither official numbers nor absences. Of a
    disputed record they know that it is disputed, neither since when nor whether the club has answered. The same
    kinds are named whether or not anything of them is on record, as that alone would tell of it. Absences
    stay in the dossier, because days on which a child was away must not be counted as quiet;
    `tracker.pathway.telling` leaves them out of the story.
    """
    if not roles.isdisjoint(_SEE_IT_ALL):
        return dossier
    birth = dossier.player.birth if birth_date else known_birth(dossier.player.birth, roles)
    seen_on = dossier.player.birth_seen_on if birth_date else None
    player = replace(dossier.player, birth=birth, identifiers=(), birth_seen_on=seen_on, birth_seen_in=None)
    withheld = {IDENTIFIERS, ABSENCES} if birth_date else {BIRTH_DATE, IDENTIFIERS, ABSENCES}
    disputes = tuple(_marked(one) for one in dossier.disputes if one.record is not RecordKind.ABSENCE)
    return replace(dossier, player=player, disputes=disputes, withheld=dossier.withheld | withheld)


def redact_alike(dossier: Dossier, withheld: frozenset[str]) -> Dossier:
    """The dossier cut down as another was of which it is known what was withheld."""
    if not withheld:
        return dossier
    return redact(dossier, frozenset({Role.SCOUT}), birth_date=BIRTH_DATE not in withheld)


def _marked(dispute: Dispute) -> Dispute:
    """A dispute as a mark and nothing more."""
    return replace(dispute, since=None, answered=False)


def known_birth(birth: Birth | None, roles: frozenset[Role]) -> Birth | None:
    """A birth as far as it may be known in these roles: to a scout no more than the year.

    In a list nobody asks for each player which of the roles opens it, so one that may not know is enough.
    """
    return birth if birth is None or may_know_days(roles) else birth.year_only


def may_know_days(roles: frozenset[Role]) -> bool:
    """Whether the day of a birth may be known in all of these roles; where not, the year alone is asked about."""
    return roles <= _SEE_IT_ALL


def may_know_official_numbers(roles: frozenset[Role]) -> bool:
    """Whether official numbers may be known in all of these roles; where not, nobody is found by trying them."""
    return roles <= _SEE_IT_ALL
