"""What a person types to ask whether somebody may play, by age."""

from __future__ import annotations

import re

from wtforms import Form, StringField, ValidationError
from wtforms.fields import Field
from wtforms.validators import InputRequired, Optional

from tracker.eligibility.rule import Confederation
from tracker.eligibility.rule_set import Catalogue
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.web.door import house, today
from tracker.web.forms.fields import Choices, DayField, a_day, one_of, plain

#: A year first, then month and day: with any mark between them, or a whole day with none.
_YEAR_FIRST = re.compile(r"((?:19|20)\d{2})(?:[-./ ](\d{2})(?:[-./ ](\d{2}))?|(\d{2})(\d{2}))", re.ASCII)
#: A day whose year comes last, so that its first two numbers may stand in either order.
_YEAR_LAST = re.compile(r"\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}|\d{8}", re.ASCII)
#: A year in which nobody alive was born, alone or with more after it.
_TOO_EARLY = re.compile(r"1[0-8]\d{2}(?:[-./ ]\d{2}){0,2}", re.ASCII)


def editions_of(catalogue: Catalogue) -> Choices:
    """Every edition with its competition's name, by competitions, the newest first."""
    return {
        f"{competition.id}/{edition.id}": f"{competition.name} · {edition.name}"
        for competition in sorted(catalogue, key=lambda one: one.name)
        for edition in sorted(competition.editions, key=lambda one: one.when, reverse=True)
    }


def confederations() -> Choices:
    """The six confederations, for an edition that has a rule for each."""
    return {one.value: one.value for one in Confederation}


def editions() -> Choices:
    """Every edition that can be asked about."""
    return editions_of(house().library.catalogue)


def year_first(text: str | None) -> str | None:
    """A birth as `Birth.read` takes it, if its order is beyond doubt; a telephone's number pad has no hyphen.

    >>> year_first("20080517"), year_first("2008/05"), year_first("17.05.2008")
    ('2008-05-17', '2008-05', '17.05.2008')
    """
    found = _YEAR_FIRST.fullmatch(text or "")
    return "-".join(part for part in found.groups() if part) if found else text


def a_birth(form: Form, field: Field) -> None:
    """Refuse what cannot be read as a birth, saying what is amiss, or lies in the future."""
    del form
    text = field.data or ""
    try:
        birth = Birth.read(text)
    except BadInputError:
        raise ValidationError(_amiss(text)) from None
    if birth.earliest > today():
        raise ValidationError("web-born-future")


def _amiss(text: str) -> str:
    """What is wrong with a birth that cannot be read.

    >>> _amiss("2008-02-30"), _amiss("1808"), _amiss("17/05/2008"), _amiss("May 2008")
    ('web-born-no-day', 'web-born-too-early', 'web-born-year-first', 'web-born-unreadable')
    """
    known = {"web-born-no-day": _YEAR_FIRST, "web-born-year-first": _YEAR_LAST, "web-born-too-early": _TOO_EARLY}
    return next((code for code, form in known.items() if form.fullmatch(text)), "web-born-unreadable")


class EligibilityForm(Form):
    """An edition, a birth as far as it is known, and the day whose rules count."""

    edition = StringField("web-edition", [InputRequired("web-edition-missing"), one_of(editions)], [plain])
    born = StringField(
        "web-born",
        [InputRequired("web-born-missing"), a_birth],
        [plain, year_first],
        render_kw={"autocomplete": "off", "inputmode": "numeric", "maxlength": 10},
    )
    as_of = DayField("web-rules-on", [a_day("web-no-day")], [plain], name="as-of", render_kw={"type": "date"})

    confederation = StringField("web-confederation", [Optional(), one_of(confederations)], [plain])

    @property
    def side(self) -> Confederation | None:
        """The confederation of the player's side, if one was chosen, once the form was found valid."""
        return Confederation(self.confederation.data) if self.confederation.data else None

    @property
    def competition_and_edition(self) -> tuple[str, str]:
        """The ids of both, once the form was found valid."""
        competition, _, edition = (self.edition.data or "").partition("/")
        return competition, edition
