"""The letters an installation sends, in the language of whoever gets them. Links begin with its own address."""

from __future__ import annotations

import secrets
from datetime import timedelta

from tracker.access.account import LinkPurpose
from tracker.actions.arrival import fingerprint
from tracker.actions.verb import Act
from tracker.football.phrase import Phrase, Value, phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, LANGUAGES, Speak, speaker
from tracker.post.letter import Letter
from tracker.store import links
from tracker.store.tables import User

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
    speak = _voice_of(language)
    subject = speak(phrase(f"letter-{code}-subject"))
    text = speak(Phrase(f"letter-{code}-text", tuple(values.items())))
    act.send(Letter(to, subject, f"{text}\n"))


def tell_owner(act: Act, user: User, code: str) -> None:
    """Tell a person what was done to their account, when, and what to do if it was not they; it lets nobody in.

    It is done whether the letter arrives or not: what its page shows, such as recovery codes, is shown but once.
    """
    _tell(act, user, user.email, code, "own-account")


def tell_person(act: Act, user: User, code: str, **values: Value | Phrase) -> None:
    """Tell a person, in their language and by name, what was done; it is done whether the letter arrives or not."""
    speak = _voice_of(user.language)
    text = speak(Phrase(f"letter-{code}-text", (("name", user.name), *values.items())))
    act.tell(Letter(user.email, speak(phrase(f"letter-{code}-subject")), f"{text}\n"))


def tell_former_address(act: Act, user: User, former: str) -> None:
    """Tell the address a person signed in with so far that they no longer do."""
    _tell(act, user, former, "address-changed", "left-account")


def _tell(act: Act, user: User, to: str, code: str, text: str) -> None:
    speak = _voice_of(user.language)
    values: dict[str, Value | Phrase] = {
        "name": user.name,
        "what": phrase(f"letter-{code}-what"),
        "day": act.day,
        "time": f"{act.now:%H:%M}",
        "address": act.office.address,
        "link": f"{act.office.address}/password/forgotten",
    }
    told = speak(Phrase(f"letter-{text}-text", tuple(values.items())))
    act.tell(Letter(to, speak(phrase(f"letter-{code}-subject")), f"{told}\n"))


def _voice_of(language: str) -> Speak:
    return speaker(language if language in LANGUAGES else DEFAULT_LANGUAGE)


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
