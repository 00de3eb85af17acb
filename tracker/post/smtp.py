"""Letters by a mail server."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.utils import formatdate, make_msgid, parseaddr

from tracker.post.letter import Letter, Post
from tracker.post.outbox import as_message

_SECONDS_TO_WAIT = 15
_ON_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where letters are handed in, and as whom.

    Arguments:
        encrypted: from the first byte on (`smtps`); otherwise the server is asked to encrypt, where it can.
        sender: the address letters come from, such as `Pathway Tracker <tracker@example.org>`.
    """

    host: str
    port: int
    sender: str
    encrypted: bool = False
    user: str = ""
    password: str = field(default="", repr=False)


def by_mail(server: MailServer) -> Post:
    """A post that hands each letter in at a mail server, or raises `OSError`."""

    def post(letter: Letter) -> None:
        message = as_message(letter)
        message["From"] = server.sender
        message["Date"] = formatdate()
        message["Message-ID"] = make_msgid(domain=parseaddr(server.sender)[1].rpartition("@")[2] or None)
        with _connected(server) as connection:
            connection.send_message(message)

    return post


def _connected(server: MailServer) -> smtplib.SMTP:
    """A connection that is encrypted, unless the server cannot; a password is never sent in the clear to another.

    Raises:
        OSError: the server does not answer, does not know us, or would have the password in the clear.
    """
    trusted = ssl.create_default_context()
    if server.encrypted:
        connection: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, timeout=_SECONDS_TO_WAIT, context=trusted
        )
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=_SECONDS_TO_WAIT)
    try:
        if not server.encrypted:
            _encrypt(connection, server, trusted)
        if server.user:
            connection.login(server.user, server.password)
    except BaseException:
        connection.close()
        raise
    return connection


def _encrypt(connection: smtplib.SMTP, server: MailServer, trusted: ssl.SSLContext) -> None:
    connection.ehlo()
    if connection.has_extn("starttls"):
        connection.starttls(context=trusted)
        connection.ehlo()
    elif server.user and server.host not in _ON_THIS_MACHINE:
        message = "the mail server does not encrypt, so no password is sent to it"
        raise smtplib.SMTPNotSupportedError(message)
