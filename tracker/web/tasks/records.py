"""Taking out everything that is held on a player."""

from __future__ import annotations

from flask import Response
from flask.typing import ResponseReturnValue

from tracker.actions.take_out import OpenRecords, TakeOutRecords, open_records, take_out_records
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.page import page
from tracker.web.task import Do, Task

task = Task("records")

_ONE = f"/players/<int(max={LARGEST_NUMBER}):player_id>/records"


@task.route(_ONE, does=open_records)
def look(do: Do, player_id: int) -> ResponseReturnValue:
    """The page that says what the file holds, with the button."""
    return page("tasks/records/page.html", held=do(open_records, OpenRecords(player_id)))


@task.route(_ONE, does=take_out_records, methods=["POST"])
def take(do: Do, player_id: int) -> ResponseReturnValue:
    """The file. That it was taken out goes on record, and so never by a link."""
    taken = do(take_out_records, TakeOutRecords(player_id))
    response = Response(taken.content, content_type="application/zip")
    response.headers.set("Content-Disposition", "attachment", filename=taken.file_name)
    return response
