"""May somebody born then play there, by age? Open to everybody; nothing is stored."""

from __future__ import annotations

from flask import request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from tracker.actions.eligibility import AskEligibility, ask_eligibility
from tracker.eligibility.reasons import AGE_ONLY
from tracker.eligibility.verdict import Verdict
from tracker.football.people import Birth
from tracker.web.forms.eligibility import EligibilityForm, confederations, editions
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.editions import in_time
from tracker.web.show.verdicts import PROVISIONAL, shown
from tracker.web.task import Do, Task

task = Task("eligibility")


@task.route("/eligibility", does=ask_eligibility)
def ask(do: Do) -> ResponseReturnValue:
    """The question, and below it the answer once it was asked."""
    form = EligibilityForm(_given())
    if not _asked(form):
        return _page(form, None)
    if not form.validate():
        return _page(form, None), 400
    competition, edition = form.competition_and_edition
    born = Birth.read(form.born.data or "")
    question = AskEligibility(competition, edition, born, form.as_of.day(), form.side)
    return _page(form, do(ask_eligibility, question))


def _given() -> MultiDict[str, str]:
    """What was asked. An address may name competition and edition apart, as the command line does."""
    given = MultiDict(request.args)
    if "competition" in given:
        given["edition"] = f"{given['competition']}/{given.get('edition', '')}"
    return given


def _asked(form: EligibilityForm) -> bool:
    """Whether anything was filled in; a language chosen before the question is no question."""
    return "competition" in request.args or any(field.name in request.args for field in form)


def _by_side(form: EligibilityForm, verdict: Verdict | None) -> bool:
    """Whether the confederation is worth asking for: only where an edition has a rule for each, which is rare."""
    return bool(form.confederation.data) or (verdict is not None and "confederation" in verdict.missing)


def _page(form: EligibilityForm, verdict: Verdict | None) -> str:
    spoken = voice()
    says = [AGE_ONLY, *([PROVISIONAL] if verdict and verdict.provisional else [])]
    return page(
        "tasks/eligibility/ask.html",
        form=form,
        editions=in_time(editions(), spoken),
        confederations=confederations() if _by_side(form, verdict) else {},
        verdict=shown(verdict, spoken) if verdict else None,
        says=tuple(map(spoken.speak, says)),
        way=_way_to(form, verdict) if verdict else "",
    )


def _way_to(form: EligibilityForm, verdict: Verdict) -> str:
    """The way to the edition that was asked about, for the same birth and side as were typed here."""
    return url_for(
        "routes.trace",
        competition=verdict.competition,
        edition=verdict.edition,
        born=form.born.data,
        confederation=form.confederation.data or None,
    )
