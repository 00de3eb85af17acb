"""The pages of what a club takes in, in finished words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flask import url_for

from tracker.actions.drafts import Draft
from tracker.actions.undoing import UNDO_FOR, UndoView
from tracker.football.batches import Batch
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.identity import Fact

#: The ways in: the code of the name, with `-says` the sentence under it, and the page. A new one is a line here.
_WAYS: tuple[tuple[str, str], ...] = (
    ("take-in", "drafts.choose"),
    ("by-hand", "typed_in.choose"),
    ("named-guardians", "named_guardians.listed"),
    ("season-turn", "season_turn.look"),
    ("duplicates", "duplicates.every"),
)


@dataclass(frozen=True, slots=True)
class WayIn:
    """A way to bring records in."""

    name: str
    says: str
    address: str


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A file that somebody has begun with."""

    number: int
    file: str
    says: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file that was taken in: what came of it, until when it can be undone, or that it was."""

    number: int
    file: str
    lead: str
    says: str
    state: str
    can_be_undone: bool
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class RecordsPage:
    """Everything that stands on the page of records."""

    ways: tuple[WayIn, ...]
    drafts: tuple[DraftPart, ...]
    taken: tuple[TakenIn, ...]


@dataclass(frozen=True, slots=True)
class RefusedPage:
    """Why a file cannot be undone."""

    number: int
    lead: str
    reasons: tuple[str, ...]


def records_page(taken: Iterable[Batch], drafts: Iterable[Draft], now: datetime, voice: Voice) -> RecordsPage:
    """The page of what the verbs answered."""
    return RecordsPage(
        ways=tuple(_way(code, endpoint, voice) for code, endpoint in _WAYS),
        drafts=tuple(_draft(one, voice) for one in drafts),
        taken=tuple(taken_in_page(one, now, voice) for one in taken),
    )


def taken_in_page(batch: Batch, now: datetime, voice: Voice) -> TakenIn:
    """What came of a file."""
    last = batch.at + UNDO_FOR
    undone, late = batch.undone_at, now > last
    if undone:
        state = phrase("records-in-was-undone", day=undone.date())
    else:
        state = phrase("records-in-too-late" if late else "records-in-until", day=last.date())
    kind = kind_named(batch.kind, voice)
    counts = {"added": batch.added, "changed": batch.changed, "same": batch.same}
    return TakenIn(
        number=batch.number,
        file=batch_named(batch, voice),
        lead=voice.speak(phrase("records-in-of", kind=kind, day=batch.at.date())),
        says=voice.speak(phrase("records-in-came-of-it", kind=kind, day=batch.at.date(), **counts)),
        state=voice.speak(state),
        can_be_undone=not undone and not late,
        facts=tuple(
            Fact(voice.speak(phrase(f"records-in-{name}")), voice.number(count)) for name, count in counts.items()
        ),
    )


def refused_page(view: UndoView, voice: Voice) -> RefusedPage:
    """What stands in the way of undoing a file, a sentence each."""
    return RefusedPage(
        number=view.batch.number,
        lead=voice.speak(phrase("undo-refused", file=view.batch.name)),
        reasons=tuple(voice.speak(one.said) for one in view.obstacles),
    )


def batch_named(batch: Batch, voice: Voice) -> str:
    """What a file that was taken in is called, or what was typed in."""
    return batch.name if isinstance(batch.name, str) else voice.speak(batch.name)


def kind_named(kind: str, voice: Voice) -> str:
    """What a kind of file is called."""
    return voice.speak(phrase(f"kind-of-file-{kind}"))


def _way(code: str, endpoint: str, voice: Voice) -> WayIn:
    name, says = phrase(f"way-in-{code}"), phrase(f"way-in-{code}-says")
    return WayIn(voice.speak(name), voice.speak(says), url_for(endpoint))


def _draft(draft: Draft, voice: Voice) -> DraftPart:
    kind = kind_named(draft.kind.value, voice)
    return DraftPart(
        draft.number, draft.file_name, voice.speak(phrase("records-in-begun", kind=kind, day=draft.begun_at.date()))
    )
