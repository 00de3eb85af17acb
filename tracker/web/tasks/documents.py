"""The documents that a director has seen for a player: the list, and noting another one."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.evidence import NoteDocument, OpenDocuments, note_document, open_documents
from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.forms.documents import DocumentForm
from tracker.web.language import refused, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.documents import documents_page
from tracker.web.task import Do, Task

task = Task("documents")

_HERE = f"/players/<int(max={LARGEST_NUMBER}):player_id>/documents"


@task.route(_HERE, does=open_documents)
def look(do: Do, player_id: int) -> ResponseReturnValue:
    """What was seen so far, and the form for more."""
    return _shown(do, player_id, DocumentForm())


@task.route(_HERE, does=(note_document, open_documents), methods=["POST"])
def note(do: Do, player_id: int) -> ResponseReturnValue:
    """Note a document; what is wrong stands in the form, which keeps what was typed."""
    form = DocumentForm(request.form)
    if not form.validate():
        return _shown(do, player_id, form), 400
    seen_on = form.seen_on.day()
    assert seen_on is not None, "The form asks for a day."
    try:
        do(note_document, NoteDocument(player_id, form.chosen, seen_on, form.born.day()))
    except BadInputError as error:
        return _shown(do, player_id, form, refused(error)), error.status
    tell(phrase("said-document", document=phrase(f"document-{form.chosen.value.replace('_', '-')}")))
    return redirect(url_for("documents.look", player_id=player_id), 303)


def _shown(do: Do, player_id: int, form: DocumentForm, wrong: str = "") -> str:
    shown = documents_page(do(open_documents, OpenDocuments(player_id)), voice())
    return page("tasks/documents/page.html", documents=shown, form=form, wrong=wrong)
