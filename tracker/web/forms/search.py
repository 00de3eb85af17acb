"""What is typed to find a page, a player or a competition."""

from __future__ import annotations

from wtforms import Form, SearchField

from tracker.web.forms.fields import plain

LONGEST = 100


class SearchEverythingForm(Form):
    """Some words, of whatever is looked for."""

    q = SearchField(
        "web-search-everything",
        filters=[plain],
        render_kw={"maxlength": LONGEST, "autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"},
    )
