"""Every refusal the tracker makes on purpose: one root, one class per situation, one clear sentence each.

A message names the place, the cause and the remedy. The command line turns a `TrackerError` into exit
status 2, the web into the page of its `status`.
"""

from __future__ import annotations

from tracker.football.phrase import Phrase, phrase


class TrackerError(Exception):
    """The root of all refusals; `str(error)` is the sentence a person reads.

    Where `phrase` is set, it is the same sentence for whoever reads another language than English.
    """

    status = 400
    phrase: Phrase | None = None


class BadInputError(TrackerError):
    """What was handed in cannot be understood or cannot be true."""


class TooLargeError(TrackerError):
    """A file is larger than this installation takes in."""

    status = 413

    def __init__(self, megabytes: int) -> None:
        super().__init__(
            f"The file is larger than {megabytes} MB: delete what is not part of the list, or split it."
        )
        self.phrase = phrase("refused-too-large", megabytes=megabytes)


class NotFoundError(TrackerError):
    """There is no such thing, or this person may not know that there is."""

    status = 404


class DeniedError(TrackerError):
    """The person may see the thing but may not do this with it."""

    status = 403


class SignInNeededError(TrackerError):
    """Nobody is signed in, and this needs somebody."""

    status = 401


class ChangedMeanwhileError(TrackerError):
    """Somebody else changed the record after this person opened it."""

    status = 409


class SettingError(TrackerError):
    """A setting, a rule file or a database is not fit to start with."""

    status = 500


class UnsentError(TrackerError):
    """What was asked for is done, and the letter about it could not be sent."""

    status = 502


class TooManyTriesError(TrackerError):
    """Something was tried too often in too short a time; it is allowed again after a wait."""

    status = 429

    def __init__(self, seconds: int) -> None:
        minutes = -(-seconds // 60)
        pause = "a minute" if minutes == 1 else f"{minutes} minutes"
        super().__init__(f"That was tried too often; wait {pause} and try again.")
        self.seconds = seconds
        self.phrase = phrase("refused-too-often", minutes=minutes)
