"""What is typed while a squad is built: its edition and name, whom to add, and where each player stands to it."""

from __future__ import annotations

from werkzeug.datastructures import MultiDict
from wtforms import Form, IntegerField, StringField
from wtforms.validators import InputRequired, Length, NumberRange, Optional

from tracker.actions.shortlist_notes import LONGEST_NAME
from tracker.eligibility.squads.active_list import ListStatus
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.forms.eligibility import editions
from tracker.web.forms.fields import Choices, of_a_row, one_of, plain
from tracker.web.forms.typed_in import players_in, prefix_of


def _parts() -> Choices:
    return {"": "", **{part.value: "" for part in ListStatus}}


class NewSquadForm(Form):
    """The name of a new squad, and the edition that it is for."""

    name = StringField(
        "squads-name",
        [InputRequired("shortlist-name-missing"), Length(max=LONGEST_NAME, message="shortlist-name-too-long")],
        [plain],
        render_kw={"maxlength": LONGEST_NAME, "autocomplete": "off"},
    )
    edition = StringField("web-edition", [InputRequired("web-edition-missing"), one_of(editions)], [plain])

    @property
    def competition_and_edition(self) -> tuple[str, str]:
        """Both, once the form was found valid."""
        competition, _, edition = (self.edition.data or "").partition("/")
        return competition, edition


class BesideForm(Form):
    """The shortlist whose players are to stand beside the squad."""

    beside = IntegerField("squads-beside", [Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])


class AddForm(Form):
    """Somebody to add: a number, or the full name."""

    add = StringField(
        "compare-add",
        [InputRequired("compare-nobody")],
        [plain],
        render_kw={"maxlength": 100, "autocomplete": "off"},
    )


class PartForm(Form):
    """Where a player stands to the squad; nothing is beside it. It is sent under the player's number."""

    part = StringField(validators=[one_of(_parts)], filters=[plain])


class StateForm(Form):
    """The state of the squad when it was read; without it, one in which nobody was."""

    state = StringField(filters=[plain])


class SquadReportForm(Form):
    """The language of the report, and the sheet it is printed on."""

    # The verb itself says which languages and sheets there are, to whoever asks for another.
    language = StringField("web-report-language", filters=[plain])
    paper = StringField("orders-paper", filters=[plain])


def parts_in(sent: MultiDict[str, str]) -> dict[int, ListStatus | None] | None:
    """Where each player is to stand, as it was sent; nothing at all where no form of ours sends that."""
    found: dict[int, ListStatus | None] = {}
    for player in players_in(sent):
        form = PartForm(sent, prefix=f"{prefix_of(player)}-")
        if not form.validate():
            return None
        found[player] = ListStatus(form.part.data) if form.part.data else None
    return found
