"""What a person says to ask for the reports of many players: of whom, in which language, and how."""

from __future__ import annotations

import re

from wtforms import Form, StringField
from wtforms.fields import Field
from wtforms.validators import InputRequired, ValidationError

from tracker.actions.ordered_players import OfList, OfRoster
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.report_orders import OrderForm
from tracker.web.forms.fields import Choices, one_of, plain
from tracker.web.forms.papers import UNKNOWN, PaperForm

_WHOM = re.compile(r"all|(?:team|born|list)-[0-9]{1,10}", re.ASCII)


def _forms() -> Choices:
    return {form.value: f"orders-form-{form.value}" for form in OrderForm}


def _is_whom(form: Form, field: Field) -> None:
    del form
    written = field.data or ""
    if not _WHOM.fullmatch(written) or int(written.partition("-")[2] or 0) > LARGEST_NUMBER:
        raise ValidationError(UNKNOWN)


class OrderReportsForm(PaperForm):
    """One choice of whom: everybody on the roster, a team, a year of birth or a list."""

    whom = StringField("orders-whom", [InputRequired(UNKNOWN), _is_whom], [plain])
    # Not `form`, which is what a form calls itself.
    as_a = StringField("orders-form", [InputRequired(UNKNOWN), one_of(_forms)], [plain], name="as-a")

    @property
    def chosen_whom(self) -> OfRoster | OfList:
        """Of whom, once the form was found valid."""
        kind, _, number = (self.whom.data or "").partition("-")
        match kind:
            case "team":
                return OfRoster(team=int(number))
            case "born":
                return OfRoster(born=int(number))
            case "list":
                return OfList(int(number))
            case _:
                return OfRoster()

    @property
    def chosen_form(self) -> OrderForm:
        """How they are handed out, once the form was found valid."""
        return OrderForm(self.as_a.data)
