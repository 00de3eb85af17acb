"""What is said of a report that a page offers as a file: in which language, and on which paper."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange, Optional

from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.reports.paper import Paper
from tracker.web.forms.fields import Choices, of_a_row, one_of, plain
from tracker.web.forms.players import languages

UNKNOWN = "web-choice-unknown"


def _papers() -> Choices:
    """The sheets that there are, with the codes of their names."""
    return {paper.name.lower(): f"orders-paper-{paper.name.lower()}" for paper in Paper}


class PaperForm(Form):
    """The language of a report and its paper."""

    language = StringField("web-report-language", [InputRequired(UNKNOWN), one_of(languages)], [plain])
    paper = StringField("orders-paper", [InputRequired(UNKNOWN), one_of(_papers)], [plain])

    @property
    def chosen_paper(self) -> Paper:
        """On which sheet, once the form was found valid."""
        return Paper[(self.paper.data or "").upper()]

    @property
    def sent(self) -> dict[str, str]:
        """What was chosen, to be sent once more."""
        return {field.name: str(field.data) for field in self if field.data is not None}

    def refuse_unknown(self) -> None:
        """Refuse what no page of ours sends.

        Raises:
            BadInputError: it is such.
        """
        if not self.validate():
            error = BadInputError("This cannot be chosen; open the page again and choose there.")
            error.phrase = phrase(UNKNOWN)
            raise error


class AuditForm(PaperForm):
    """The same, and of which of several own clubs."""

    club = IntegerField(
        "audit-club", [Optional(), NumberRange(1, LARGEST_NUMBER, message=UNKNOWN)], filters=[of_a_row]
    )
