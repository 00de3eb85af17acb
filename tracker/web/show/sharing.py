"""The page of who can see a record, in finished words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import url_for

from tracker.access.consent import NEED_A_YES, WORDING, Purpose
from tracker.access.guardianship import Right
from tracker.actions.sharing import ConsentState, Sharing, ShownConsent, ShownGuardian
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.player_ways import Door
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class PurposePart:
    """One purpose: its text, whether it is allowed today, and what whoever looks can say to it."""

    value: str
    heading: str
    text: str
    status: str
    running: tuple[RunningPart, ...]
    decides: bool
    shares: bool
    may_agree: bool
    refuse: str


@dataclass(frozen=True, slots=True)
class RunningPart:
    """An agreement in force that can be taken back."""

    id: int
    says: str


@dataclass(frozen=True, slots=True)
class GuardianPart:
    """One of the family: the line about them, and what whoever looks can do."""

    link_id: int
    line: str
    held: frozenset[str]
    rights: str
    grants: bool
    ends: str
    keeps: bool
    kept: bool


@dataclass(frozen=True, slots=True)
class SharingPage:
    """Everything that stands on the page."""

    id: int
    name: str
    lead: str
    wording: str
    purposes: tuple[PurposePart, ...]
    guardians: tuple[GuardianPart, ...]
    others: tuple[str, ...]
    history: Table | None
    federations: dict[int, str]
    scouts: dict[int, str]
    #: The pages beside this one: who looked, corrections, and to take everything out or have it erased.
    doors: tuple[Door, ...]


def sharing_page(sharing: Sharing, voice: Voice) -> SharingPage:
    """The page of what the verb answered."""
    scouts = {
        number: f"{name} ({sharing.federations[federation]})"
        for number, (name, federation) in sharing.scouts.items()
        if federation in sharing.federations
    }
    return SharingPage(
        id=sharing.player_id,
        name=sharing.name,
        lead=_lead(sharing, voice),
        wording=WORDING,
        purposes=tuple(_purpose(sharing, purpose, voice) for purpose in sharing.offered),
        guardians=tuple(_guardian(sharing, one, voice) for one in sharing.guardians),
        others=_others(sharing, voice),
        history=_history(sharing.consents, voice),
        federations=sharing.federations,
        scouts=scouts,
        doors=tuple(_doors(sharing, voice)),
    )


def _doors(sharing: Sharing, voice: Voice) -> Iterator[Door]:
    """Who looked is for the player alone once of age; taking out and erasing is for whoever may."""
    player = sharing.player_id
    ways = [("cases-way", "ways-cases", url_for("cases.look", player_id=player))]
    if sharing.own or not sharing.of_age:
        ways.insert(0, ("looks-way", "ways-looks", url_for("looks.look", player_id=player)))
    if sharing.takes_out:
        ways.append(("records-way", "ways-records", url_for("records.look", player_id=player)))
    for title, says, address in ways:
        yield Door(voice.speak(phrase(title)), voice.speak(phrase(says)), address)


def _lead(sharing: Sharing, voice: Voice) -> str:
    if sharing.own:
        return voice.speak(phrase("sharing-lead-own"))
    if sharing.of_age:
        return voice.speak(phrase("sharing-of-age", player=sharing.name))
    return voice.speak(
        phrase("sharing-lead-child" if sharing.decides else "sharing-lead-look", player=sharing.name)
    )


def _purpose(sharing: Sharing, purpose: Purpose, voice: Voice) -> PurposePart:
    allowed, decides = purpose in sharing.allowed, purpose in sharing.decides
    shares = purpose is Purpose.SCOUTS
    running = tuple(
        RunningPart(one.id, _for_whom(one, voice))
        for one in sharing.consents
        if shares and one.purpose is purpose and one.may_be_taken_back
    )
    said_no = any(one.purpose is purpose for one in sharing.consents) and not allowed
    can_refuse = decides and (allowed or (purpose in NEED_A_YES and not said_no))
    refuse = "sharing-refuse-all" if shares and allowed else "sharing-refuse"
    named = purpose.value.replace("_", "-")
    return PurposePart(
        value=purpose.value,
        heading=voice.speak(phrase(f"purpose-{named}")),
        text=voice.speak(phrase(f"consent-text-{named}-{WORDING}")),
        status=voice.speak(phrase("sharing-yes" if allowed else "sharing-no")),
        running=running,
        decides=decides,
        shares=shares,
        may_agree=decides and (shares or not allowed),
        refuse=voice.speak(phrase(refuse)) if can_refuse else "",
    )


def _for_whom(one: ShownConsent, voice: Voice) -> str:
    """With whom it is shared, and how."""
    if not one.federation:
        return ""
    for_all = voice.speak(phrase("sharing-for-all", federation=one.federation))
    said = [
        voice.speak(phrase("sharing-for-one", federation=one.federation, scout=one.scout)) if one.scout else for_all
    ]
    said += [voice.speak(phrase("sharing-with-birth-date"))] if one.birth_date else []
    said += [voice.speak(phrase("sharing-until", day=one.ends))] if one.ends else []
    return ", ".join(said)


def _guardian(sharing: Sharing, one: ShownGuardian, voice: Voice) -> GuardianPart:
    said = [f"{one.name} ({voice.speak(phrase(f'relation-{one.relation.value}'))})"]
    said += [voice.speak(phrase("guardians-you"))] if one.mine else []
    said += [voice.speak(phrase("guardians-primary"))] if one.primary else []
    if sharing.of_age and one.relation.value != "self":
        said.append(voice.speak(phrase("guardians-kept" if one.kept else "guardians-not-kept")))
    else:
        said.append(voice.speak(phrase("guardians-sees")))
        said += [voice.speak(phrase(f"right-{_named(right)}")) for right in Right if right in one.rights]
    ends = voice.speak(phrase("guardians-end-own" if one.mine else "guardians-end")) if one.may_be_ended else ""
    return GuardianPart(
        link_id=one.link_id,
        line=" · ".join(said),
        held=frozenset(right.value for right in one.rights),
        rights=voice.speak(phrase("guardians-rights", person=one.name)),
        grants=one.may_be_granted,
        ends=ends,
        keeps=one.may_be_kept,
        kept=one.kept,
    )


def _named(right: Right) -> str:
    return right.value.replace("_", "-")


def _others(sharing: Sharing, voice: Voice) -> tuple[str, ...]:
    """By role, who beyond the family sees the record today."""
    seen = "sharing-club-sees" if Purpose.CLUB_USE in sharing.allowed else "sharing-club-refused"
    clubs = [voice.speak(phrase(seen, club=club)) for club in sharing.clubs] or [
        voice.speak(phrase("sharing-no-club"))
    ]
    shared = [
        _for_whom(one, voice)
        for one in sharing.consents
        if one.purpose is Purpose.SCOUTS and one.state is ConsentState.RUNS
    ]
    return (
        *clubs,
        *(shared or [voice.speak(phrase("sharing-no-federation"))]),
        voice.speak(phrase("sharing-administrator")),
    )


def _history(consents: tuple[ShownConsent, ...], voice: Voice) -> Table | None:
    if not consents:
        return None
    heads = tuple(
        Head(voice.speak(phrase(code)))
        for code in ("sharing-head-what", "sharing-head-given", "sharing-head-state")
    )
    return Table(voice.speak(phrase("sharing-history")), heads, tuple(_told(one, voice) for one in consents))


def _told(one: ShownConsent, voice: Voice) -> tuple[Cell, ...]:
    said = voice.speak(phrase("sharing-said-by", day=one.given_on, person=one.given_by))
    state = phrase(f"consent-state-{one.state.value}")
    if one.state is ConsentState.TAKEN_BACK and one.withdrawn_on:
        state = phrase("consent-state-taken-back", day=one.withdrawn_on, person=one.withdrawn_by)
    return (
        Cell(voice.speak(phrase(f"purpose-{one.purpose.value.replace('_', '-')}")), under=_for_whom(one, voice)),
        Cell(said, under=voice.speak(phrase("sharing-text-read", wording=one.wording))),
        Cell(voice.speak(state)),
    )
