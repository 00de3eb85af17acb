"""What a person says to ask for the reports of many players: of whom, in which language, and how."""

from __future__ import annotations

import re

from wtforms import Form, StringField
from wtforms.fields import Field
from wtforms.validators import InputRequired, ValidationError

from tracker.actions.ordered_players import OfList, OfRoster
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.report_orders import OrderForm
from tracker.reports.paper import Paper
from tracker.web.forms.fields import Choices, one_of, plain
from tracker.web.forms.players import languages

_WHOM = re.compile(r"all|(?:team|born|list)-[0-9]{1,10}", re.ASCII)
_UNKNOWN = "web-choice-unknown"


def _papers() -> Choices:
    return {paper.name.lower(): f"orders-paper-{paper.name.lower()}" for paper in Paper}


def _forms() -> Choices:
    return {form.value: f"orders-form-{form.value}" for form in OrderForm}


def _is_whom(form: Form, field: Field) -> None:
    del form
    written = field.data or ""
    if not _WHOM.fullmatch(written) or int(written.partition("-")[2] or 0) > LARGEST_NUMBER:
        raise ValidationError(_UNKNOWN)


class OrderReportsForm(Form):
    """One choice of whom: everybody on the roster, a team, a year of birth or a list."""

    whom = StringField("orders-whom", [InputRequired(_UNKNOWN), _is_whom], [plain])
    # Not `form`, which is what a form calls itself.
    as_a = StringField("orders-form", [InputRequired(_UNKNOWN), one_of(_forms)], [plain], name="as-a")
    language = StringField("web-report-language", [InputRequired(_UNKNOWN), one_of(languages)], [plain])
    paper = StringField("orders-paper", [InputRequired(_UNKNOWN), one_of(_papers)], [plain])

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

    @property
    def chosen_paper(self) -> Paper:
        """On which sheet, once the form was found valid."""
        return Paper[(self.paper.data or "").upper()]
