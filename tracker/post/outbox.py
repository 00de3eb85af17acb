"""Letters of an installation without a mail server: files in a folder, for whoever runs it to pass on."""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from tracker.football.people import folded
from tracker.post.letter import Letter, Post

_log = logging.getLogger("tracker.post")


def outbox(folder: Path) -> Post:
    """A post that writes each letter into a file of its own, readable by its owner alone."""

    def post(letter: Letter) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / f"{secrets.token_hex(8)}.eml"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(bytes(as_message(letter)))
        # Where it lies, and nothing of what it says: it may let somebody in.
        _log.warning("There is no mail server (TRACKER_MAIL_SERVER), so a letter lies in %s.", folder)

    return post


@dataclass(frozen=True, slots=True)
class Outbox:
    """The folder of letters that nobody passed on yet; it may hold some also where a mail server came later."""

    folder: Path

    def written_before(self, moment: datetime) -> tuple[Path, ...]:
        """The letters that were written before a moment."""
        return tuple(path for path in self._letters() if _written_at(path) < moment.timestamp())

    def to(self, addresses: Collection[str]) -> tuple[Path, ...]:
        """The letters to some addresses."""
        wanted = {address.casefold() for address in addresses}
        return tuple(path for path in self._letters() if _addressee(path) in wanted)

    def naming(self, name_folded: str) -> tuple[Path, ...]:
        """The letters whose words hold a name, to whomever they go."""
        return tuple(path for path in self._letters() if name_folded in folded(_words(path)))

    def _letters(self) -> list[Path]:
        return sorted(self.folder.glob("*.eml")) if self.folder.is_dir() else []


def throw_away(letters: Iterable[Path]) -> None:
    """Take letters out of the outbox; one that somebody took out meanwhile is gone already."""
    for path in letters:
        path.unlink(missing_ok=True)


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return float("inf")


def _read(path: Path) -> EmailMessage:
    try:
        return message_from_bytes(path.read_bytes(), policy=policy.default)
    except FileNotFoundError:
        return EmailMessage()


def _addressee(path: Path) -> str:
    return str(_read(path)["To"] or "").casefold()


def _words(path: Path) -> str:
    message = _read(path)
    return (
        f"{message['Subject'] or ''}\n{message.get_content() if message.get_content_type() == 'text/plain' else ''}"
    )


def as_message(letter: Letter) -> EmailMessage:
    """The letter as mail.

    Raises:
        ValueError: an address or the subject holds a line break, by which further heads could be brought in.
    """
    if any(sign in letter.to + letter.subject for sign in "\r\n"):
        text = "A letter's address and subject hold no line breaks."
        raise ValueError(text)
    message = EmailMessage()
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message.set_content(letter.text)
    return message
