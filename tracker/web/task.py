"""A task: a few pages that serve one purpose of the user, each of which names the verb that it does.

There is no page without a verb. Forgetting it is a `TypeError` when the module is imported, and `create_app`
refuses an endpoint that came by another way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar

from flask import Blueprint, Flask, current_app
from flask.typing import ResponseReturnValue

from tracker.access.actor import Actor
from tracker.access.permissions import holds
from tracker.actions.reading import Reading
from tracker.actions.verb import Verb, check_permission
from tracker.web.door import current_actor, house
from tracker.web.language import settle_language
from tracker.wiring import House

Command = TypeVar("Command")
Answer = TypeVar("Answer")
Values = ParamSpec("Values")
Deeds = tuple[Verb[Any, Any], ...]


class UndeclaredDeedError(RuntimeError):
    """A page did what it does not declare, or declares nothing at all."""


@dataclass(frozen=True, slots=True)
class Do:
    """The one way in which a view acts: a declared verb, for whoever is asking."""

    house: House
    actor: Actor
    declared: Deeds
    #: Does them over one session while several are read together.
    together: Reading | None = None

    def __call__(self, verb: Verb[Command, Answer], command: Command) -> Answer:
        """Do it and answer, or raise the refusal that `tracker.web.errors` turns into a page.

        Raises:
            UndeclaredDeedError: the page does not declare this verb.
        """
        if verb not in self.declared:
            message = f"This page does not declare the verb {verb.name}; add it to `does` of its route."
            raise UndeclaredDeedError(message)
        if self.together is not None:
            return self.together(verb, command)
        return self.house.perform(verb, command, self.actor)

    @contextmanager
    def reading(self) -> Iterator[Do]:
        """The same for a page that asks several verbs which only read, one after the other."""
        with self.house.reading(self.actor) as several:
            yield replace(self, together=several)


View = Callable[Concatenate[Do, Values], ResponseReturnValue]


class Entrance:
    """A view with the verbs it declares. Whoever may not do the first of them does not get to the view."""

    def __init__(self, view: View[...], does: Deeds) -> None:
        self.view = view
        self.does = does
        update_wrapper(self, view)

    def __call__(self, **values: Any) -> ResponseReturnValue:
        """Check permission, then answer the request, all of it in the language of whoever asks."""
        actor = current_actor()
        settle_language(actor)
        check_permission(self.does[0], actor)
        return self.view(Do(house(), actor, self.does), **values)


class Task(Blueprint):
    """The pages of one task, with one name for module, templates, form and test."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "tracker.web")

    # The keyword is required here and not in Flask: that is the point of this class.
    def route(  # type: ignore[override]
        self, rule: str, *, does: Verb[Any, Any] | Deeds, **options: Any
    ) -> Callable[[View[Values]], View[Values]]:
        """Declare a view to answer at a path, with the verb it does, or with several, the leading one first."""
        deeds = does if isinstance(does, tuple) else (does,)
        if not deeds or not all(isinstance(deed, Verb) for deed in deeds):
            message = f"{rule}: `does` takes a verb, or a tuple of verbs with at least one."
            raise TypeError(message)

        def declare(view: View[Values]) -> View[Values]:
            endpoint = options.pop("endpoint", view.__name__)
            self.add_url_rule(rule, endpoint, Entrance(view, deeds), **options)
            return view

        return declare


def is_open_to(actor: Actor, endpoint: str) -> bool:
    """Whether there is such a page and the actor may do its leading verb; to whose records is another question."""
    view = current_app.view_functions.get(endpoint)
    return isinstance(view, Entrance) and holds(actor, view.does[0].needs)


def deeds_of(app: Flask) -> Mapping[str, Deeds]:
    """The verbs that each endpoint declares, but for static files, which tell of nobody.

    Raises:
        UndeclaredDeedError: an endpoint declares none.
    """
    found: dict[str, Deeds] = {}
    for endpoint, view in app.view_functions.items():
        if isinstance(view, Entrance):
            found[endpoint] = view.does
        elif endpoint != "static":
            message = f"The endpoint {endpoint} names no verb; declare it with `Task.route(rule, does=verb)`."
            raise UndeclaredDeedError(message)
    return found
