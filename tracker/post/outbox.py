"""Letters of an installation without a mail server: files in a folder, for whoever runs it to pass on."""

from __future__ import annotations

import logging
import os
import secrets
from email.message import EmailMessage
from pathlib import Path

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
