"""Which age group is a child in, league by league, and what is ahead? Open to everybody; nothing is stored.

The form is sent, so that the birth stands in no address, and with that in no log, no history and no bookmark. An
address that names a birth is answered all the same: whoever wants one to pass on can have it made.

An answer to a form is no page that can be asked for by its address. So its languages are buttons that send the same
again, and the browser may keep it for *Back*: else it would ask whether to send the form once more. It may where
nobody is signed in; other pages of a person are gone from a browser with the sign-in, and so is this one.
"""

from __future__ import annotations

from urllib.parse import urlencode

from flask import Response, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.actor import VISITOR
from tracker.actions.how_old import AskHowOld, ask_how_old
from tracker.actions.windows import AskWindows, ask_windows
from tracker.i18n.speak import speaker
from tracker.reports.icalendar import MIME_TYPE
from tracker.reports.windows_calendar import FILE_NAME, windows_calendar
from tracker.web.door import house, today
from tracker.web.forms.how_old import CalendarForm, HowOldForm, seasons
from tracker.web.headers import let_this_browser_keep
from tracker.web.language import language, voice
from tracker.web.page import answer_page
from tracker.web.show.how_old import HowOldPage, how_old_page
from tracker.web.task import Do, Task

task = Task("how_old")


@task.route("/how-old", does=ask_how_old)
def look(do: Do) -> ResponseReturnValue:
    """The question; and the answer below it, where the address names a birth."""
    form = HowOldForm(request.args)
    return _answered(do, form) if "born" in request.args else _page(form, None)


@task.route("/how-old", does=ask_how_old, methods=["POST"])
def answer(do: Do) -> ResponseReturnValue:
    """The question and its answer, of which no address tells."""
    if do.actor == VISITOR:
        let_this_browser_keep()
    return _answered(do, HowOldForm(request.form))


@task.route("/how-old/windows.ics", does=(ask_windows, ask_how_old), methods=["POST"])
def calendar(do: Do) -> ResponseReturnValue:
    """The competitions ahead as a calendar file, which does not name the birth."""
    form = CalendarForm(request.form)
    if not form.validate():
        return _page(form, None), 400
    seen = do(ask_windows, AskWindows(form.birth, form.sexes[0]))
    response = Response(
        windows_calendar(seen.windows, speaker(language()), seen.at), content_type=f"{MIME_TYPE}; charset=utf-8"
    )
    response.headers.set("Content-Disposition", "attachment", filename=FILE_NAME)
    return response


def _answered(do: Do, form: HowOldForm) -> ResponseReturnValue:
    if not form.validate():
        return _page(form, None), 400
    found = do(ask_how_old, AskHowOld(form.birth, form.first_season, form.sexes))
    return _page(form, how_old_page(found, today(), voice()))


def _page(form: HowOldForm, shown: HowOldPage | None) -> str:
    chosen = bool(form.chosen or form.season.errors or form.football.errors)
    # A link takes along what stands in an address; what was sent is sent again, word by word.
    asked = {field.name: field.data or "" for field in form} if request.method == "POST" else {}
    form.season.data = form.season.data or str(form.first_season)
    return answer_page(
        "tasks/how-old/ask.html",
        asked,
        form=form,
        seasons=seasons(),
        shown=shown,
        chosen=chosen,
        links=_links(form) if shown else (),
    )


def _links(form: HowOldForm) -> tuple[str, str]:
    """The page's address with the choices alone, and with the birth before them."""
    here = house().settings.address + url_for("how_old.look")
    choices, born = form.chosen, {"born": str(form.birth)}
    return f"{here}?{urlencode(choices)}".removesuffix("?"), f"{here}?{urlencode(born | choices)}"
