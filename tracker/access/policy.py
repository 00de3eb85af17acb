"""Which players an actor may know of, as one term. The store compiles it into every query of the session.

A parent sees the children whose guardian they are, once the club has confirmed it. A director sees the
players registered with the club today. A scout sees the players whose family shares the records with the
scout's federation, for as long as they do. An administrator keeps the system running and sees no child.

Figures of a director's own club count those who left it too (`counted_players`); nobody sees them for that.
"""

from __future__ import annotations

from datetime import date

from tracker.access.actor import Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.roles import Role
from tracker.access.standing import Standing, subject_of
from tracker.logic.evaluate import evaluate
from tracker.logic.terms import ALWAYS, NEVER, All, Any, Comparison, Fact, Some, Term
from tracker.logic.truth import Truth


def visible_players(actor: Actor, day: date) -> Term:
    """The players this actor may see, list, count and find on a day."""
    if any(binding.role is Role.OPERATOR for binding in actor.bindings):
        return ALWAYS
    return Any(tuple(_through(binding, actor.user_id, day) for binding in actor.bindings))


def counted_players(actor: Actor, day: date) -> Term:
    """The players whom figures of a director's own club may count, by a day: all who were ever registered with it.

    Whoever is counted and not visible is named nowhere, and nothing that is theirs alone may be told.
    """
    clubs = [binding.club_id for binding in actor.bindings if binding.role is Role.DIRECTOR]
    return Any(tuple(_ever_registered_with(club, day) for club in clubs if club is not None))


def roles_towards(actor: Actor, standing: Standing, day: date) -> frozenset[Role]:
    """The roles through which this actor sees one player; who holds several may know less in some of them."""
    subject = subject_of(standing)
    answers = ((binding.role, _through(binding, actor.user_id, day)) for binding in actor.bindings)
    return frozenset(role for role, term in answers if evaluate(term, subject).truth is Truth.YES)


def _through(binding: Binding, user_id: int | None, day: date) -> Term:
    match binding:
        case Binding(Role.OPERATOR):
            return ALWAYS
        case Binding(Role.PARENT) if user_id is not None:
            return _guarded_by(user_id)
        case Binding(Role.DIRECTOR, club_id=int(club)):
            return _registered_with(club, day)
        case Binding(Role.SCOUT, federation_id=int(federation)):
            return _shared_with(federation, day)
        case _:
            return NEVER


def _guarded_by(user_id: int) -> Term:
    confirmed = Fact("confirmed", Comparison.IS, value=True)
    return Some("guardians", All((Fact("user", Comparison.IS, user_id), confirmed)))


def _registered_with(club: int, day: date) -> Term:
    began = Fact("starts", Comparison.AT_MOST, day)
    return Some("registrations", All((Fact("club", Comparison.IS, club), began, _not_over(day))))


def _ever_registered_with(club: int, day: date) -> Term:
    began = Fact("starts", Comparison.AT_MOST, day)
    return Some("registrations", All((Fact("club", Comparison.IS, club), began)))


def _shared_with(federation: int, day: date) -> Term:
    return Some(
        "consents",
        All(
            (
                Fact("purpose", Comparison.IS, Purpose.SCOUTS.value),
                Fact("federation", Comparison.IS, federation),
                Fact("withdrawn", Comparison.IS, value=False),
                _not_over(day),
            )
        ),
    )


def _not_over(day: date) -> Term:
    """Still open: a missing end is recorded as such, so it is asked for, not taken as "cannot tell"."""
    return Any((Fact("open_ended", Comparison.IS, value=True), Fact("ends", Comparison.AT_LEAST, day)))
