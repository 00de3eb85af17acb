"""A device that keeps a passkey, made of a key of its own: what it answers can be wrong in any single way."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from tests.people import PASSWORD
from tests.second_factor import at_door, enter
from tracker.access.actor import VISITOR
from tracker.actions.account import SignedIn
from tracker.actions.passkey_challenges import Asked
from tracker.actions.passkeys import (
    AddPasskey,
    BeginPasskey,
    BeginPasskeySignIn,
    SignInWithPasskey,
    add_passkey,
    begin_passkey,
    begin_passkey_sign_in,
    sign_in_with_passkey,
)
from tracker.football.phrase import Phrase
from tracker.wiring import House
from webauthn import base64url_to_bytes
from webauthn.helpers import bytes_to_base64url, encode_cbor

BROWSER = "a word of this browser"
_PRESENT, _LOOKED, _NEW = 0x01, 0x04, 0x40


@dataclass(frozen=True)
class Device:
    """A device at a site. `looks` is whether it asked for a finger or a PIN before it answered."""

    name: bytes = b"device-0001-00001"
    origin: str = "http://localhost:8000"
    host: str = "localhost"
    looks: bool = True
    count: int = 1
    handle: bytes = b""
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def made(self, asked: Asked) -> str:
        """Its answer to whoever asks it to make a passkey."""
        statement = {"fmt": "none", "attStmt": {}, "authData": self._said(_NEW) + self._new()}
        return self._answer(asked, "webauthn.create", attestationObject=encode_cbor(statement))

    def shown(self, asked: Asked) -> str:
        """Its answer to whoever asks for a passkey it has."""
        said = self._said()
        client = self._client(asked, "webauthn.get")
        signature = self.key.sign(said + sha256(client).digest(), ec.ECDSA(SHA256()))
        return self._answer(
            asked, "webauthn.get", authenticatorData=said, signature=signature, userHandle=self.handle
        )

    def named(self, asked: Asked) -> Device:
        """The device once it knows what it calls the person."""
        user: Any = asked.options["user"]
        return replace(self, handle=base64url_to_bytes(user["id"]))

    def _said(self, flags: int = 0) -> bytes:
        flags |= _PRESENT | (_LOOKED if self.looks else 0)
        return sha256(self.host.encode()).digest() + struct.pack(">BI", flags, self.count)

    def _new(self) -> bytes:
        point = self.key.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}
        return bytes(16) + struct.pack(">H", len(self.name)) + self.name + encode_cbor(public)

    def _client(self, asked: Asked, kind: str) -> bytes:
        said = {"type": kind, "challenge": asked.options["challenge"], "origin": self.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _answer(self, asked: Asked, kind: str, **parts: bytes) -> str:
        name = bytes_to_base64url(self.name)
        response = {part: bytes_to_base64url(value) for part, value in parts.items()}
        response["clientDataJSON"] = bytes_to_base64url(self._client(asked, kind))
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})


def begun(house: House, token: str, code: str = "") -> Asked | Phrase:
    """What a browser that somebody is signed in with is asked for a new passkey."""
    return house.perform(begin_passkey, BeginPasskey(token, PASSWORD, code), at_door(house, token))


def owned(house: House, name: str, device: Device | None = None) -> tuple[Device, str]:
    """A device with a passkey that a person of the cast has just added, and the token of their browser."""
    token = enter(house, name).token
    return added(house, token, device or Device()), token


def added(house: House, token: str, device: Device, code: str = "") -> Device:
    """The device, once its passkey was added in a browser."""
    asked = begun(house, token, code)
    assert isinstance(asked, Asked)
    fault = house.perform(
        add_passkey, AddPasskey(token, asked.ticket, device.made(asked), "Telephone"), at_door(house, token)
    )
    assert fault is None
    return replace(device.named(asked), count=device.count + 1)


def asked_in(house: House, browser: str = BROWSER) -> Asked:
    """What a browser is asked for signing in."""
    return house.perform(begin_passkey_sign_in, BeginPasskeySignIn(browser), VISITOR)


def shown(house: House, asked: Asked, answer: str, browser: str = BROWSER) -> SignedIn | None:
    """What comes of an answer."""
    return house.perform(
        sign_in_with_passkey, SignInWithPasskey(browser, asked.ticket, answer, network="192.0.2.0/24"), VISITOR
    )
