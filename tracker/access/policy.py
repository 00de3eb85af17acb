"""Which players an actor may know of, as one term. The store compiles it into every query of the session.

- A **parent** sees the children whose guardian they are, once the club has confirmed it; a child who is of age
  decides whether they go on seeing anything.
- A **player** sees their own record.
- A **coach** sees the players registered with the team today, a **director** those registered with the club, unless
  the family has refused the club's use.
- A **scout** sees the players whose family shares the records with the scout's federation, or with this scout, for
  as long as they do; an **officer** those shared with the whole federation. What a guardian agreed to counts until
  the player is of age.
- An **administrator** keeps the system running and sees no child, but for one day where a reason was stated, which
  the family reads.

Figures about many leave out whose family refused to be counted (`figured_players`). Those of a director's own club
count those who left it too (`counted_players`); nobody sees them for that. Who stands for a child is
confirmed by the club it is registered with, also where the family refused the club's use (`registered_players`).
What a club writes is held against all whom it ever registered (`remembered_players`), of whom it is told nothing.
Whoever follows a link that a family made sees the one player it was made of (`linked_players`), and is nobody.
Whether an issued report still holds is looked up of its one player (`vouched_players`), and nobody is told more.
"""

from __future__ import annotations

from datetime import date

from tracker.access.actor import Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.of_age import youngest_of_age
from tracker.access.roles import Role
from tracker.access.standing import Standing, subject_of
from tracker.football.issued import Readers
from tracker.logic.evaluate import evaluate
from tracker.logic.terms import ALWAYS, NEVER, All, Any, Comparison, Fact, Not, Some, Term
from tracker.logic.truth import Truth


def visible_players(actor: Actor, day: date) -> Term:
    """The players this actor may see, list, count and find on a day."""
    if any(binding.role is Role.OPERATOR for binding in actor.bindings):
        return ALWAYS
    return Any(tuple(_through(binding, actor.user_id, day) for binding in actor.bindings))


def figured_players(actor: Actor, day: date) -> Term:
    """The players in sight whom figures about many may be made of: all whose family has not refused that."""
    return All((visible_players(actor, day), not_refused(Purpose.STATISTICS)))


def counted_players(actor: Actor, day: date) -> Term:
    """The players whom figures of a director's own club may count, by a day: all who were ever registered with it.

    Who refused to be counted is left out. Whoever is counted and not visible is named nowhere, and nothing that is
    theirs alone may be told.
    """
    clubs = [binding.club_id for binding in actor.bindings if binding.role is Role.DIRECTOR]
    ever = Any(tuple(_ever_registered_with(club, day) for club in clubs if club is not None))
    return All((ever, not_refused(Purpose.STATISTICS)))


def registered_players(actor: Actor, day: date) -> Term:
    """The players registered with a director's club on a day, also those whose family refused the club's use.

    The club confirms who stands for them, so that no family is locked out; it learns nothing else of them by it.
    """
    clubs = [binding.club_id for binding in actor.bindings if binding.role is Role.DIRECTOR]
    return Any(tuple(_registered("club", club, day) for club in clubs if club is not None))


def remembered_players(actor: Actor, _day: date) -> Term:
    """The players whom a director's own club has registered at any time, whatever their families refused.

    A list that the club takes in is held against them, so that the same list brings nobody a second time.
    """
    clubs = [binding.club_id for binding in actor.bindings if binding.role is Role.DIRECTOR]
    own = (Fact("club", Comparison.IS, club) for club in clubs if club is not None)
    return Any(tuple(Some("registrations", one) for one in own))


def linked_players(mark: str, day: date) -> Term:
    """The player whose report a family shows by a link, while the link is good; nobody where it is not.

    It is good until its last day unless it was taken back, and only as long as whoever made it stands for the
    player and may decide: a guardian until the player is of age, from then on the player. Who refuses that the own
    club uses the records shows them to nobody else by a link, and who refuses scouts shuts what was
    made until then.

    Arguments:
        mark: the hash of the link's token.
    """
    good = (
        Fact("mark", Comparison.IS, mark),
        _no("taken_back"),
        Fact("ends", Comparison.AT_LEAST, day),
        _yes("stands"),
        _no("refused"),
    )
    child = _not_of_age(day)
    by_guardian = All((child, Some("links", All((*good, _no("own"))))))
    by_player = All((Not(child), Some("links", All((*good, _yes("own"))))))
    return All((not_refused(Purpose.CLUB_USE), Any((by_guardian, by_player))))


def vouched_players(code: str) -> Term:
    """The player of an issued report, as long as the family lets those have the records whom it was prepared for.

    Who refuses that the own club uses them, or scouts, lets nobody learn any more by their reports either.
    """

    def of(*readers: Readers) -> Term:
        code_is = Fact("code", Comparison.IS, code)
        prepared = Any(tuple(Fact("readers", Comparison.IS, one.value) for one in readers))
        return Some("reports", All((code_is, prepared)))

    club, scouts = not_refused(Purpose.CLUB_USE), not_refused(Purpose.SCOUTS)
    for_club = All((of(Readers.CLUB), club))
    for_scouts = All((of(Readers.SCOUT, Readers.FEDERATION), club, scouts))
    return Any((of(Readers.PARENT), for_club, for_scouts))


def roles_towards(actor: Actor, standing: Standing, day: date) -> frozenset[Role]:
    """The roles through which this actor sees one player; who holds several may know less in some of them."""
    subject = subject_of(standing)
    answers = ((binding.role, _through(binding, actor.user_id, day)) for binding in actor.bindings)
    return frozenset(role for role, term in answers if evaluate(term, subject).truth is Truth.YES)


def shares_birth_date(actor: Actor, standing: Standing, day: date) -> bool:
    """Whether the family lets this actor know the day of birth, beyond the year that scouts see."""
    subject = subject_of(standing)
    shared = Fact("birth_date", Comparison.IS, value=True)
    terms = (_shared(binding, actor.user_id, day, shared) for binding in actor.bindings)
    return any(evaluate(term, subject).truth is Truth.YES for term in terms)


def _through(binding: Binding, user_id: int | None, day: date) -> Term:
    match binding:
        case Binding(Role.OPERATOR):
            return ALWAYS
        case Binding(Role.PARENT) if user_id is not None:
            return _guarded_by(user_id, day)
        case Binding(Role.PLAYER) if user_id is not None:
            return Some("guardians", All((Fact("user", Comparison.IS, user_id), _yes("stands"), _yes("own"))))
        case Binding(Role.COACH, team_id=int(team)):
            return All((_registered("team", team, day), not_refused(Purpose.CLUB_USE)))
        case Binding(Role.DIRECTOR, club_id=int(club)):
            return All((_registered("club", club, day), not_refused(Purpose.CLUB_USE)))
        case Binding(Role.SCOUT | Role.OFFICER):
            return _shared(binding, user_id, day)
        case Binding(Role.ADMINISTRATOR) if user_id is not None:
            return _inspected_by(user_id, day)
        case _:
            return NEVER


def _guarded_by(user_id: int, day: date) -> Term:
    mine = (Fact("user", Comparison.IS, user_id), _yes("stands"), _no("own"))
    kept = Some("guardians", All((*mine, _yes("kept"))))
    return Any((All((_not_of_age(day), Some("guardians", All(mine)))), kept))


def _registered(with_what: str, number: int, day: date) -> Term:
    began = Fact("starts", Comparison.AT_MOST, day)
    return Some("registrations", All((Fact(with_what, Comparison.IS, number), began, _not_over(day))))


def _ever_registered_with(club: int, day: date) -> Term:
    began = Fact("starts", Comparison.AT_MOST, day)
    return Some("registrations", All((Fact("club", Comparison.IS, club), began)))


def _shared(binding: Binding, user_id: int | None, day: date, *more: Term) -> Term:
    """What families share with a federation, with all its scouts or with this one."""
    if binding.federation_id is None:
        return NEVER
    for_whom: list[Term] = [_yes("for_all")]
    if binding.role is Role.SCOUT and user_id is not None:
        for_whom.append(Fact("scout", Comparison.IS, user_id))
    shared = (
        Fact("purpose", Comparison.IS, Purpose.SCOUTS.value),
        Fact("federation", Comparison.IS, binding.federation_id),
        Any(tuple(for_whom)),
        _no("withdrawn"),
        _not_over(day),
        *more,
    )
    own = Some("consents", All((*shared, _yes("own"))))
    return Any((All((_not_of_age(day), Some("consents", All(shared)))), own))


def _inspected_by(user_id: int, day: date) -> Term:
    return Some("inspections", All((Fact("user", Comparison.IS, user_id), Fact("day", Comparison.IS, day))))


def not_refused(purpose: Purpose) -> Term:
    """A use that goes with the registration: nobody has refused it, or somebody has agreed again since."""
    meant = Fact("purpose", Comparison.IS, purpose.value)
    refused = Some("consents", All((meant, _yes("withdrawn"))))
    return Any((Not(refused), Some("consents", All((meant, _no("withdrawn"))))))


def _not_of_age(day: date) -> Term:
    """Not surely of age: whose birth is not known well enough keeps the protection that a child has."""
    still_young = Fact("born_by", Comparison.AT_LEAST, youngest_of_age(day))
    return Any((_no("birth_known"), still_young))


def _not_over(day: date) -> Term:
    """Still open: a missing end is recorded as such, so it is asked for, not taken as "cannot tell"."""
    return Any((_yes("open_ended"), Fact("ends", Comparison.AT_LEAST, day)))


def _yes(name: str) -> Fact:
    return Fact(name, Comparison.IS, value=True)


def _no(name: str) -> Fact:
    return Fact(name, Comparison.IS, value=False)
