"""The page of the documents that were seen for a player, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.case import DocumentKind
from tracker.actions.evidence import Documents, ShownDocument
from tracker.football.phrase import phrase
from tracker.reports.birth_words import born
from tracker.reports.voice import Voice
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """Everything that stands on the page."""

    id: int
    name: str
    birth: str
    kinds: dict[str, str]
    seen: Table | None


def documents_page(documents: Documents, voice: Voice) -> DocumentsPage:
    """The page of what the verb answered."""
    return DocumentsPage(
        id=documents.player_id,
        name=documents.name,
        birth=_birth(documents, voice),
        kinds={kind.value: _kind(kind, voice) for kind in DocumentKind},
        seen=_seen(documents.seen, voice) if documents.seen else None,
    )


def _birth(documents: Documents, voice: Voice) -> str:
    if documents.birth is None:
        return voice.speak(phrase("documents-birth-unknown"))
    said = born(documents.birth, voice)
    if documents.birth_seen_on:
        return voice.speak(phrase("documents-birth-verified", born=said, day=documents.birth_seen_on))
    return voice.speak(phrase("documents-birth-open", born=said))


def _kind(kind: DocumentKind, voice: Voice) -> str:
    return voice.speak(phrase(f"document-{kind.value.replace('_', '-')}"))


def _seen(seen: tuple[ShownDocument, ...], voice: Voice) -> Table:
    codes = ("documents-kind", "documents-head-seen", "documents-head-born")
    heads = tuple(Head(voice.speak(phrase(code))) for code in codes)
    return Table(voice.speak(phrase("documents-list")), heads, tuple(_row(one, voice) for one in seen))


def _row(one: ShownDocument, voice: Voice) -> tuple[Cell, ...]:
    shows = voice.day(one.born) if one.born else voice.speak(phrase("documents-no-birth"))
    return Cell(_kind(one.kind, voice)), Cell(voice.day(one.seen_on), under=one.seen_by), Cell(shows)
