"""The letters an installation sends, in the language of whoever gets them. Links begin with its own address."""

from __future__ import annotations

import secrets
from datetime import timedelta

from tracker.access.account import LinkPurpose
from tracker.actions.arrival import fingerprint
from tracker.actions.verb import Act
from tracker.football.phrase import Phrase, Value, phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, LANGUAGES, speaker
from tracker.post.letter import Letter
from tracker.store import links

_PATHS = {
    LinkPurpose.INVITATION: "invitation",
    LinkPurpose.PASSWORD_RESET: "password/reset",
    LinkPurpose.EMAIL_CHANGE: "address",
}
#: How long each kind of link is good.
GOOD_FOR = {
    LinkPurpose.INVITATION: timedelta(days=7),
    LinkPurpose.PASSWORD_RESET: timedelta(hours=1),
    LinkPurpose.EMAIL_CHANGE: timedelta(hours=1),
}


def send_letter(act: Act, to: str, language: str, code: str, **values: Value | Phrase) -> None:
    """Send the letter of a code: its subject and its text, in a language."""
    speak = speaker(language if language in LANGUAGES else DEFAULT_LANGUAGE)
    subject = speak(phrase(f"letter-{code}-subject"))
    text = speak(Phrase(f"letter-{code}-text", tuple(values.items())))
    act.send(Letter(to, subject, f"{text}\n"))


def new_link(act: Act, purpose: LinkPurpose, email: str, **values: object) -> str:
    """A link that is good once and for a while; of its token only the hash is kept."""
    token = secrets.token_urlsafe(32)
    kept = {
        "token_hash": fingerprint(token),
        "purpose": purpose,
        "email": email,
        "made_at": act.now,
        "ends_at": act.now + GOOD_FOR[purpose],
        "made_by_id": act.actor.user_id,
        **values,
    }
    links.keep_link(act.session, kept)
    return f"{act.office.address}/{_PATHS[purpose]}/{token}"
