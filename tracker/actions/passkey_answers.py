"""What a browser's authenticator is asked for a passkey, and whether its answer is one. WebAuthn, level 2.

The library comes with the extra `passkeys`. Without it nobody is offered a passkey, and nothing here is called.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from ipaddress import ip_address
from typing import Any, TypeVar
from urllib.parse import urlsplit

LONGEST_CREDENTIAL = 700
LONGEST_ANSWER = 32 * 1024
MILLISECONDS = 5 * 60 * 1000
_ISSUER = "Pathway Tracker"
_PORTS = {"http": 80, "https": 443}
Checked = TypeVar("Checked")


@dataclass(frozen=True, slots=True)
class Site:
    """What a passkey belongs to: the name of the host, and the address that a browser says it is at."""

    host: str
    origin: str


@dataclass(frozen=True, slots=True)
class NewKey:
    """A passkey as it is kept: its name, the public half, and how often it says it was used."""

    credential: str
    public_key: bytes = field(repr=False)
    sign_count: int


def site_at(address: str) -> Site | None:
    """The site of an installation; none where the extra is missing or browsers keep no passkeys for the address.

    It follows from the setting alone, never from what a browser sent.

    >>> site_at("https://Tracker.example.org:443/club")
    Site(host='tracker.example.org', origin='https://tracker.example.org')
    >>> site_at("http://tracker.example.org"), site_at("https://192.0.2.7")
    (None, None)
    """
    parts = urlsplit(address)
    host = parts.hostname or ""
    if find_spec("webauthn") is None or _is_number(host) or (parts.scheme != "https" and host != "localhost"):
        return None
    port = f":{parts.port}" if parts.port not in (None, _PORTS[parts.scheme]) else ""
    return Site(host, f"{parts.scheme}://{host}{port}")


def asked_to_make(
    site: Site, challenge: bytes, handle: bytes, names: tuple[str, str], known: tuple[str, ...]
) -> dict[str, Any]:
    """What a browser is asked so that a device makes a passkey that it finds by itself later.

    Arguments:
        handle: what the device calls the person; it tells nothing of them.
        names: the address and the name that the device shows.
        known: the passkeys the person has; a device that keeps one of them makes no second.
    """
    from webauthn import base64url_to_bytes, generate_registration_options
    from webauthn.helpers import options_to_json_dict
    from webauthn.helpers.structs import (
        AuthenticatorSelectionCriteria,
        PublicKeyCredentialDescriptor,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    asked = generate_registration_options(
        rp_id=site.host,
        rp_name=_ISSUER,
        user_id=handle,
        user_name=names[0],
        user_display_name=names[1],
        challenge=challenge,
        timeout=MILLISECONDS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=base64url_to_bytes(one)) for one in known],
    )
    return options_to_json_dict(asked)


def asked_to_show(site: Site, challenge: bytes) -> dict[str, Any]:
    """What a browser is asked so that a person shows one of the passkeys they have for the site."""
    from webauthn import generate_authentication_options
    from webauthn.helpers import options_to_json_dict
    from webauthn.helpers.structs import UserVerificationRequirement

    required = UserVerificationRequirement.REQUIRED
    return options_to_json_dict(
        generate_authentication_options(
            rp_id=site.host, challenge=challenge, timeout=MILLISECONDS, user_verification=required
        )
    )


def made_key(site: Site, challenge: bytes, answer: str) -> NewKey | None:
    """The passkey that a device made for this challenge at this site for a person it looked at; or none."""
    from webauthn import verify_registration_response
    from webauthn.helpers import bytes_to_base64url

    def check() -> NewKey:
        made = verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=site.host,
            expected_origin=site.origin,
            require_user_verification=True,
        )
        return NewKey(bytes_to_base64url(made.credential_id), made.credential_public_key, made.sign_count)

    key = _unless_wrong(check, answer)
    return key if key and len(key.credential) <= LONGEST_CREDENTIAL else None


def named_in(answer: str) -> tuple[str, bytes] | None:
    """Which passkey an answer says it comes from, and what the device calls the person. Nothing is proved yet."""
    from webauthn.helpers import bytes_to_base64url, parse_authentication_credential_json

    def read() -> tuple[str, bytes]:
        said = parse_authentication_credential_json(answer)
        return bytes_to_base64url(said.raw_id), said.response.user_handle or b""

    return _unless_wrong(read, answer)


def shown_count(site: Site, challenge: bytes, answer: str, kept: NewKey) -> int | None:
    """How often the passkey was used by now, if the answer proves it; none where it is wrong in any way.

    A count that does not go up is wrong: there are two of what there may be one of.
    """
    from webauthn import verify_authentication_response

    def check() -> int:
        shown = verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=site.host,
            expected_origin=site.origin,
            credential_public_key=kept.public_key,
            credential_current_sign_count=kept.sign_count,
            require_user_verification=True,
        )
        return shown.new_sign_count

    return _unless_wrong(check, answer)


def _unless_wrong(check: Callable[[], Checked], answer: str) -> Checked | None:
    if len(answer) > LONGEST_ANSWER:
        return None
    try:
        return check()
    # What a stranger sends is taken apart in there byte by byte, and whatever breaks on it was no passkey.
    except Exception:
        return None


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return not host
    return True
