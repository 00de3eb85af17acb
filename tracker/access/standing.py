"""What decides who may see a player: registrations, guardians and consents, as facts for the policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.consent import Purpose
from tracker.logic.evaluate import Known, Subject


@dataclass(frozen=True, slots=True)
class ClubTie:
    """A registration, as far as the policy asks: with which club, and when."""

    club_id: int
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True)
class GuardianTie:
    """A guardian of the player; `confirmed` once the club has said so."""

    user_id: int
    confirmed: bool


@dataclass(frozen=True, slots=True)
class ConsentTie:
    """A consent that was given, and whether it has been taken back."""

    purpose: Purpose
    federation_id: int | None
    withdrawn: bool
    ends: date | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything about one player that the policy looks at."""

    registrations: tuple[ClubTie, ...] = ()
    guardians: tuple[GuardianTie, ...] = ()
    consents: tuple[ConsentTie, ...] = ()


def subject_of(standing: Standing) -> Subject:
    """The same as a subject that `tracker.access.policy` terms can be asked about."""
    return Subject(
        {},
        {
            "registrations": [
                _about(club=tie.club_id, starts=tie.starts, ends=tie.ends, open_ended=tie.ends is None)
                for tie in standing.registrations
            ],
            "guardians": [_about(user=tie.user_id, confirmed=tie.confirmed) for tie in standing.guardians],
            "consents": [
                _about(
                    purpose=tie.purpose.value,
                    federation=tie.federation_id,
                    withdrawn=tie.withdrawn,
                    ends=tie.ends,
                    open_ended=tie.ends is None,
                )
                for tie in standing.consents
            ],
        },
    )


def _about(**facts: Known) -> Subject:
    return Subject(facts)
