"""What is said of a route: where each step leads, what its rule does to a player, and what is not held."""

from __future__ import annotations

from tracker.eligibility.competition import Competition, Edition, Qualification
from tracker.eligibility.routes.passage import Passage
from tracker.eligibility.routes.route import Route
from tracker.eligibility.routes.ways import WayOn
from tracker.eligibility.rule import Confederation
from tracker.football.phrase import Phrase, phrase


def name_of(competition: Competition, edition: Edition) -> str:
    """An edition with its competition's name, as a title."""
    return f"{competition.name}, {edition.name}"


def leads_to(way: WayOn) -> Phrase:
    """Where an edition leads, with how many places and for whom."""
    target = name_of(way.competition, way.edition)
    if way.won.how:
        return phrase("route-leads-to-how", edition=target, places=places(way.won), how=way.won.how)
    return phrase("route-leads-to", edition=target, places=places(way.won))


def places(won: Qualification) -> Phrase:
    """How many places are won."""
    return phrase("route-places", places=won.places) if won.places else phrase("route-places-not-known")


def passage_phrase(passage: Passage) -> Phrase:
    """What a step's rule does to the player beside that of the finals."""
    if passage.here is None or passage.there is None:
        return phrase("route-door-cannot-tell")
    return phrase(f"route-door-{passage.here.value}-{passage.there.value}")


def beyond_phrase(route: Route) -> Phrase | None:
    """Where the way leads on behind the editions that places are won for; nothing where it ends with these."""
    names = [name_of(way.competition, way.edition) for way in route.beyond]
    return phrase("route-beyond", editions="; ".join(names)) if names else None


def gaps_of(route: Route) -> tuple[Phrase, ...]:
    """What a reader must know of a route: that none is held, or none of some confederations."""
    asked = route.asking.confederation
    if not route.steps:
        none = phrase("route-none-of", confederation=asked.value) if asked else phrase("route-none")
        return (none,)
    missing = not_held_for(route)
    return (phrase("route-not-held-for", confederations=", ".join(missing)),) if missing else ()


def not_held_for(route: Route) -> tuple[str, ...]:
    """The confederations whose sides enter the finals and of which no qualifier is held."""
    if route.asking.confederation:
        return () if route.steps else (route.asking.confederation.value,)
    entering = route.finals.competition.confederations or tuple(Confederation)
    held = {one for step in route.steps for one in step.stage.competition.confederations}
    return tuple(one.value for one in entering if one not in held)
