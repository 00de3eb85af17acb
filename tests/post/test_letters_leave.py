"""Letters leave by a mail server, or lie in a folder; no log tells what they say, no address brings in a head."""

from __future__ import annotations

import logging
import socket
import stat
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message as Mail
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from tracker.access.actor import OPERATOR
from tracker.access.permissions import Permission
from tracker.actions.verb import Act, Verb
from tracker.football.errors import SettingError, UnsentError
from tracker.post.letter import Letter
from tracker.post.outbox import outbox
from tracker.post.smtp import MailServer, by_mail
from tracker.settings import read_settings
from tracker.wiring import House, open_post

LETTER = Letter("dana@example.org", "A link – for you", "Follow https://tracker.example.org/canary\n\nÀ bientôt.\n")
SENDER = "Pathway Tracker <tracker@example.org>"


class Postbox(Message):
    """Keeps what comes in."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Mail] = []

    def handle_message(self, message: Mail) -> None:
        self.kept.append(message)


def knows(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object) -> AuthResult:
    return AuthResult(success=given == LoginPassword(b"sender", b"p@ss:word"))


@pytest.fixture
def server() -> Iterator[Controller]:
    controller = Controller(
        Postbox(),
        hostname="127.0.0.1",
        port=free_port(),
        authenticator=knows,
        auth_require_tls=False,
        auth_required=False,
    )
    controller.start()
    yield controller
    controller.stop()


def port_of(server: Controller) -> int:
    return int(server.port)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def test_a_letter_comes_through_as_it_was_written(server: Controller) -> None:
    settings = read_settings(
        {
            "TRACKER_MAIL_SERVER": f"smtp://sender:p%40ss%3Aword@127.0.0.1:{port_of(server)}",
            "TRACKER_MAIL_FROM": SENDER,
        }
    )
    open_post(settings)(LETTER)
    (mail,) = server.handler.kept
    assert (mail["To"], mail["From"]) == (LETTER.to, SENDER)
    assert mail["Date"]
    assert mail["Message-ID"].endswith("@example.org>")
    assert mail.get_payload(decode=True).decode().splitlines() == LETTER.text.splitlines()


def test_a_server_that_does_not_know_us_is_a_failure(server: Controller, monkeypatch: pytest.MonkeyPatch) -> None:
    # This server says nothing more once it has refused somebody, and is waited for.
    monkeypatch.setattr("tracker.post.smtp._SECONDS_TO_WAIT", 1)
    with pytest.raises(OSError):
        by_mail(MailServer("127.0.0.1", port_of(server), SENDER, user="sender", password="wrong"))(LETTER)
    assert server.handler.kept == []


def test_no_password_goes_in_the_clear_to_another_machine(
    server: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.post.smtp._ON_THIS_MACHINE", ())
    with pytest.raises(OSError, match="does not encrypt"):
        by_mail(MailServer("127.0.0.1", port_of(server), SENDER, user="sender", password="p@ss:word"))(LETTER)


@pytest.mark.parametrize("breaks", ["\r\nBcc: all@example.org", "\nX: y", "\r"])
def test_a_line_break_brings_in_no_head(server: Controller, tmp_path: Path, breaks: str) -> None:
    posts = (outbox(tmp_path / "outbox"), by_mail(MailServer("127.0.0.1", port_of(server), SENDER)))
    for post in posts:
        for letter in (replace(LETTER, to=LETTER.to + breaks), replace(LETTER, subject=LETTER.subject + breaks)):
            with pytest.raises(ValueError, match="no line breaks"):
                post(letter)
    assert server.handler.kept == []


def test_without_a_server_a_letter_lies_in_a_folder_and_the_log_says_where(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        open_post(read_settings({"TRACKER_HOME": str(tmp_path)}))(LETTER)
    (file,) = (tmp_path / "outbox").iterdir()
    assert "canary" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (line,) = caplog.messages
    assert str(tmp_path / "outbox") in line
    assert "canary" not in line
    assert "dana" not in line


def test_what_was_done_stays_done_where_the_letter_cannot_be_sent(
    sqlite_house: House, caplog: pytest.LogCaptureFixture
) -> None:
    settings = replace(sqlite_house.settings, mail_server="smtp://127.0.0.1:1", mail_from=SENDER)
    done = []

    def write(act: Act, _: None) -> None:
        act.send(LETTER)
        done.append(act)

    writing = Verb("write", Permission.DATABASE_KEEP, (), write)
    with pytest.raises(UnsentError, match="It is done, but the letter could not be sent"):
        replace(sqlite_house, settings=settings).perform(writing, None, OPERATOR)
    assert len(done) == 1
    assert not any(word in " ".join(caplog.messages) for word in ("canary", "dana"))


@pytest.mark.parametrize(
    "server",
    [
        "mail.example.org",
        "http://mail.example.org",
        "smtp://",
        "smtp://mail.example.org:port",
        "smtp://m.example/x",
    ],
)
def test_a_setting_that_is_no_server_is_refused_at_the_start(server: str) -> None:
    with pytest.raises(SettingError, match="TRACKER_MAIL_SERVER"):
        read_settings({"TRACKER_MAIL_SERVER": server, "TRACKER_MAIL_FROM": SENDER})


@pytest.mark.parametrize("sender", ["", "nobody", "a@example.org\nBcc: b@example.org"])
def test_a_server_needs_an_address_letters_come_from(sender: str) -> None:
    with pytest.raises(SettingError, match="TRACKER_MAIL_FROM"):
        read_settings({"TRACKER_MAIL_SERVER": "smtp://mail.example.org", "TRACKER_MAIL_FROM": sender})


def test_the_password_of_the_server_is_not_shown() -> None:
    given = {"TRACKER_MAIL_SERVER": "smtp://u:canary@mail.example.org", "TRACKER_MAIL_FROM": SENDER}
    assert "canary" not in repr(read_settings(given))
