"""What decides who may see a player: birth, registrations, guardians and consents, as facts for the policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.consent import Purpose
from tracker.logic.evaluate import Known, Subject


@dataclass(frozen=True, slots=True)
class ClubTie:
    """A registration, as far as the policy asks: with which club and team, and when."""

    club_id: int
    starts: date
    ends: date | None
    team_id: int = 0


@dataclass(frozen=True, slots=True)
class GuardianTie:
    """A guardian of the player, or the player (`own`); it `stands` once the club has confirmed it until it ends.

    `kept` says that the player, being of age, lets this person go on seeing the record.
    """

    user_id: int
    stands: bool
    own: bool = False
    kept: bool = False


@dataclass(frozen=True, slots=True)
class ConsentTie:
    """A consent that was given or refused, and whether it has been taken back.

    Arguments:
        scout_id: the one scout it is for, `None` for all of the federation.
        own: the player gave it, and not a guardian.
        birth_date: the day of birth is shared with it.
    """

    purpose: Purpose
    federation_id: int | None
    withdrawn: bool
    ends: date | None
    scout_id: int | None = None
    own: bool = False
    birth_date: bool = False


@dataclass(frozen=True, slots=True)
class LinkTie:
    """A link by which the family shows the report, known by the hash of its token.

    Arguments:
        own: the player made it, and not a guardian.
        stands: whoever made it stands for the player in the same way since then; a guardian with the right to
            decide.
        refused: scouts were refused since it was made, and nobody agreed to any again.
    """

    mark: str
    ends: date
    taken_back: bool
    own: bool
    stands: bool
    refused: bool


@dataclass(frozen=True, slots=True)
class Inspection:
    """An administrator's stated reason to open this record on one day; the family reads it."""

    user_id: int
    day: date


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything about one player that the policy looks at.

    `born_by` is the latest day the player may have been born on, as far as any birth is known.
    """

    registrations: tuple[ClubTie, ...] = ()
    guardians: tuple[GuardianTie, ...] = ()
    consents: tuple[ConsentTie, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    born_by: date | None = None
    links: tuple[LinkTie, ...] = ()


def subject_of(standing: Standing) -> Subject:
    """The same as a subject that `tracker.access.policy` terms can be asked about."""
    return Subject(
        {"born_by": standing.born_by, "birth_known": standing.born_by is not None},
        {
            "registrations": [
                _about(
                    club=tie.club_id,
                    team=tie.team_id,
                    starts=tie.starts,
                    ends=tie.ends,
                    open_ended=tie.ends is None,
                )
                for tie in standing.registrations
            ],
            "guardians": [
                _about(user=tie.user_id, stands=tie.stands, own=tie.own, kept=tie.kept)
                for tie in standing.guardians
            ],
            "consents": [
                _about(
                    purpose=tie.purpose.value,
                    federation=tie.federation_id,
                    scout=tie.scout_id,
                    for_all=tie.scout_id is None,
                    own=tie.own,
                    birth_date=tie.birth_date,
                    withdrawn=tie.withdrawn,
                    ends=tie.ends,
                    open_ended=tie.ends is None,
                )
                for tie in standing.consents
            ],
            "inspections": [_about(user=one.user_id, day=one.day) for one in standing.inspections],
            "links": [
                _about(
                    mark=tie.mark,
                    ends=tie.ends,
                    taken_back=tie.taken_back,
                    own=tie.own,
                    stands=tie.stands,
                    refused=tie.refused,
                )
                for tie in standing.links
            ],
        },
    )


def _about(**facts: Known) -> Subject:
    return Subject(facts)
