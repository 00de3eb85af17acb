"""Who can see a player's record: the family reads it, agrees, refuses, takes back, and grants rights."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.consent import Purpose
from tracker.access.roles import Role
from tracker.actions.consents import (
    GiveConsent,
    RefuseConsent,
    TakeBackConsent,
    give_consent,
    refuse_consent,
    take_back_consent,
)
from tracker.actions.guardians import (
    EndGuardian,
    KeepGuardian,
    SetRights,
    end_guardian,
    keep_guardian,
    set_guardian_rights,
)
from tracker.actions.sharing import OpenSharing, open_sharing
from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import Phrase, phrase
from tracker.web.forms.sharing import (
    AgreeForm,
    AnswerForm,
    ConsentForm,
    LinkForm,
    PurposeForm,
    RightsForm,
    ShareForm,
)
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.sharing import sharing_page
from tracker.web.task import Do, Task

task = Task("sharing")

_ONE = f"/players/<int(max={LARGEST_NUMBER}):player_id>/sharing"


@task.route(_ONE, does=open_sharing)
def look(do: Do, player_id: int) -> ResponseReturnValue:
    """The page for one of the family."""
    return _shown(do, player_id, ShareForm())


@task.route(f"{_ONE}/agree", does=give_consent, methods=["POST"])
def agree(do: Do, player_id: int) -> ResponseReturnValue:
    """Agree to a purpose that has nothing to choose."""
    form = AgreeForm(request.form)
    _check(form)
    do(give_consent, GiveConsent(player_id, form.chosen, form.wording.data or ""))
    return _done(player_id, phrase("said-agreed", purpose=_named(form.chosen)))


@task.route(f"{_ONE}/share", does=(give_consent, open_sharing), methods=["POST"])
def share(do: Do, player_id: int) -> ResponseReturnValue:
    """Agree to share with a federation's scouts; what is wrong stands beside its field."""
    form = ShareForm(request.form)
    if not form.validate():
        return _shown(do, player_id, form, opened=Purpose.SCOUTS.value), 400
    wanted = GiveConsent(
        player_id,
        form.chosen,
        form.wording.data or "",
        form.federation.data,
        form.scout.data,
        form.ends.day(),
        bool(form.birth_date.data),
    )
    do(give_consent, wanted)
    return _done(player_id, phrase("said-agreed", purpose=_named(form.chosen)))


@task.route(f"{_ONE}/refuse", does=refuse_consent, methods=["POST"])
def refuse(do: Do, player_id: int) -> ResponseReturnValue:
    """Refuse a purpose."""
    form = PurposeForm(request.form)
    _check(form)
    do(refuse_consent, RefuseConsent(player_id, form.chosen))
    return _done(player_id, phrase("said-refused", purpose=_named(form.chosen)))


@task.route(f"{_ONE}/take-back", does=take_back_consent, methods=["POST"])
def take_back(do: Do, player_id: int) -> ResponseReturnValue:
    """Take one agreement back."""
    form = ConsentForm(request.form)
    _check(form)
    do(take_back_consent, TakeBackConsent(player_id, form.consent.data or 0))
    return _done(player_id, phrase("said-consent-back"))


@task.route(f"{_ONE}/rights", does=set_guardian_rights, methods=["POST"])
def grant(do: Do, player_id: int) -> ResponseReturnValue:
    """Grant another guardian rights."""
    form = RightsForm(request.form)
    _check(form)
    do(set_guardian_rights, SetRights(player_id, form.link.data or 0, form.rights))
    return _done(player_id, phrase("said-rights"))


@task.route(f"{_ONE}/end", does=end_guardian, methods=["POST"])
def end(do: Do, player_id: int) -> ResponseReturnValue:
    """End a tie. Whoever ended their own has nothing to go back to but the list."""
    form = LinkForm(request.form)
    _check(form)
    do(end_guardian, EndGuardian(player_id, form.link.data or 0))
    tell(phrase("said-tie-ended"))
    if do.actor.role is Role.DIRECTOR:
        return redirect(url_for("guardians.waiting", player=player_id), 303)
    return redirect(url_for("players.all_mine"), 303)


@task.route(f"{_ONE}/keep", does=keep_guardian, methods=["POST"])
def keep(do: Do, player_id: int) -> ResponseReturnValue:
    """Let a player of age say whether a parent goes on seeing the record."""
    form = AnswerForm(request.form)
    _check(form)
    do(keep_guardian, KeepGuardian(player_id, form.link.data or 0, form.is_yes))
    return _done(player_id, phrase("said-stays" if form.is_yes else "said-tie-ended"))


def _check(form: PurposeForm | ConsentForm | LinkForm) -> None:
    """Refuse what no page of ours sends.

    Raises:
        BadInputError: it is not what the page offers.
    """
    if not form.validate():
        message = "This cannot be understood; open the page again and choose there."
        raise BadInputError(message)


def _shown(do: Do, player_id: int, form: ShareForm, *, opened: str = "") -> str:
    """The page with the purposes folded but for one in which something is wrong."""
    shown = sharing_page(do(open_sharing, OpenSharing(player_id)), voice())
    return page("tasks/sharing/page.html", sharing=shown, form=form, opened=opened)


def _done(player_id: int, what: Phrase) -> ResponseReturnValue:
    tell(what)
    return redirect(url_for("sharing.look", player_id=player_id), 303)


def _named(purpose: Purpose) -> Phrase:
    return phrase(f"purpose-{purpose.value.replace('_', '-')}")
