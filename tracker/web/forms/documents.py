"""What people type about evidence: the document that was seen."""

from __future__ import annotations

from wtforms import Form, StringField
from wtforms.validators import InputRequired, Optional

from tracker.access.case import DocumentKind
from tracker.web.door import today
from tracker.web.forms.fields import Choices, DayField, a_day, not_after, one_of, plain


def _kinds() -> Choices:
    return {kind.value: "" for kind in DocumentKind}


class DocumentForm(Form):
    """Which kind of document was seen on which day, and the birth it shows."""

    kind = StringField("documents-kind", [InputRequired(), one_of(_kinds)], [plain])
    seen_on = DayField(
        "documents-seen-on",
        [InputRequired("web-no-day"), a_day("web-no-day"), not_after(today, "documents-day-to-come")],
        [plain],
        name="seen-on",
        render_kw={"type": "date"},
    )
    born = DayField(
        "documents-born",
        [Optional(), a_day("web-no-day"), not_after(today, "documents-day-to-come")],
        [plain],
        render_kw={"type": "date"},
    )

    @property
    def chosen(self) -> DocumentKind:
        """The kind, once the form was found valid."""
        return DocumentKind(self.kind.data)
