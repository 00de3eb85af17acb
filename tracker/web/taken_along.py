"""Answering with a list as a file, in the format whose button was pressed and the language of the page."""

from __future__ import annotations

from typing import TypeVar

from flask import Response, request

from tracker.actions.taking_along import TakeAlong, Taking
from tracker.web.forms.exports import ListForm
from tracker.web.language import language
from tracker.web.show.file_answer import LISTS, file_answer
from tracker.web.task import Do

Asked = TypeVar("Asked")


def taken_along(do: Do, taking: Taking[Asked], asked: Asked) -> Response:
    """The list that a page shows, asked as the page is. It may go on record, and so is never a link."""
    as_a = ListForm(request.values).as_a
    return file_answer(do(taking, TakeAlong(asked, as_a, language())), LISTS[as_a])
