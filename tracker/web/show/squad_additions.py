"""The form that puts players who are ticked in a list into a squad, and what is told when it was done."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.actions.squad_additions import PutIn
from tracker.actions.squad_building import OwnSquad
from tracker.football.phrase import Phrase, phrase
from tracker.reports.voice import Voice
from tracker.web.forms.eligibility import editions
from tracker.web.forms.fields import Choices
from tracker.web.forms.squad_additions import PutInForm
from tracker.web.said import Undo
from tracker.web.show.editions import Groups, in_time


@dataclass(frozen=True, slots=True)
class IntoSquad:
    """The form: the own squads, each with its edition, and the editions that a new one may be for."""

    form: PutInForm
    squads: Choices
    #: Nothing where it is settled which edition is meant.
    editions: Groups


def into_squad(squads: tuple[OwnSquad, ...], way_back: str, voice: Voice, edition: str = "") -> IntoSquad:
    """The form on a list of players, with the squad chosen that was changed last of those for the edition."""
    fitting = next((one.number for one in squads if one.of == edition), None)
    form = PutInForm(squad=fitting, edition=edition, next=way_back)
    return IntoSquad(form, _named(squads), {} if edition else in_time(editions(), voice))


def asked_again(squads: tuple[OwnSquad, ...], form: PutInForm, voice: Voice) -> IntoSquad:
    """The form as it was sent, with every choice."""
    return IntoSquad(form, _named(squads), in_time(editions(), voice))


def put_in_phrase(done: PutIn) -> Phrase:
    """What happened, with the squad by its name."""
    code = "said-put-in-begun" if done.begun else "said-put-in" if done.added else "said-put-in-nobody"
    return phrase(code, players=done.added, already=done.already, list=done.name)


def put_in_undo(done: PutIn) -> Undo | None:
    """The button that undoes it: a new squad goes again, and out of another go those who came into it."""
    if done.begun:
        return Undo(url_for("squads.drop", number=done.number))
    return Undo(url_for("squad_additions.take_out", number=done.aside)) if done.aside is not None else None


def _named(squads: tuple[OwnSquad, ...]) -> Choices:
    return {str(one.number): f"{one.name} · {one.edition}" for one in squads}
