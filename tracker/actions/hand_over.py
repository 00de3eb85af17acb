"""The hand-over at 18: family and player are told 30 days before, and on the day. It is run each day.

From the birthday on the policy itself shows the record to the player alone, and to whom the player lets see it;
nothing waits for this job but the letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.events import Event
from tracker.access.guardianship import Relation
from tracker.access.of_age import NOTICE, comes_of_age, youngest_of_age
from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.football.phrase import phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, LANGUAGES, speaker
from tracker.post.letter import Letter
from tracker.store import families
from tracker.store.tables import Guardian, HandOver, PlayerRow, User


@dataclass(frozen=True, slots=True)
class HandOverRecords:
    """The records of everybody who comes of age within 30 days, or has."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """For how many players family and player were told beforehand, and how many records were handed over."""

    noticed: int
    handed: int


@verb(needs=Permission.PLAYER_HAND_OVER, leaves=(Event.PLAYER_NOTICED, Event.PLAYER_HANDED_OVER))
def hand_over_records(act: Act, _command: HandOverRecords) -> HandedOver:
    """Tell of each birthday once beforehand and once on the day; run again, it tells nobody twice."""
    done = [
        _attend_to(act, player, noted)
        for player, noted in families.coming_of_age(act.session, youngest_of_age(act.day + NOTICE))
    ]
    return HandedOver(done.count(Event.PLAYER_NOTICED), done.count(Event.PLAYER_HANDED_OVER))


def _attend_to(act: Act, player: PlayerRow, noted: HandOver | None) -> Event | None:
    assert player.born_latest is not None
    day = comes_of_age(player.born_latest)
    family = [
        (tie, user)
        for tie, user in families.guardians_of(act.session, player.id)
        if tie.confirmed_at is not None and tie.confirmed_at.date() < day
    ]
    if not family or day > act.day + NOTICE:
        return None
    if day <= act.day:
        _note(act, player, noted, day, Event.PLAYER_HANDED_OVER)
        _tell(act, player, family, day, "handed")
        return Event.PLAYER_HANDED_OVER
    if noted and noted.noticed_at and noted.of_age_on == day:
        return None
    _note(act, player, noted, day, Event.PLAYER_NOTICED)
    _tell(act, player, family, day, "notice")
    return Event.PLAYER_NOTICED


def _note(act: Act, player: PlayerRow, noted: HandOver | None, day: date, event: Event) -> None:
    """Note it; a birth that was corrected in the meantime moves the day."""
    act.record(event, "player", player.id)
    row = noted or HandOver(player_id=player.id, of_age_on=day)
    row.of_age_on = day
    if event is Event.PLAYER_NOTICED:
        row.noticed_at = act.now
    else:
        row.handed_at = act.now
    act.session.add(row)


def _tell(act: Act, player: PlayerRow, family: list[tuple[Guardian, User]], day: date, step: str) -> None:
    """A letter to each of the family in their own language. Its head names nobody."""
    for tie, user in family:
        if not user.active:
            continue
        speak = speaker(user.language if user.language in LANGUAGES else DEFAULT_LANGUAGE)
        whom = "player" if tie.relation is Relation.SELF else "guardian"
        text = phrase(f"letter-{step}-{whom}", player=player.name, day=day, address=act.office.address)
        act.send(Letter(user.email, speak(phrase("letter-of-age-subject")), speak(text)))
