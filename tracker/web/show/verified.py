"""A report that was verified, in finished words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from flask import url_for

from tracker.actions.verifying import Verified, Whose
from tracker.football.issued import About, KeptReport
from tracker.football.phrase import Phrase, Value, phrase
from tracker.logic.truth import Truth
from tracker.reports.voice import Voice
from tracker.web.navigation import NAMES
from tracker.web.show.changes import ShownChanges, lines_of
from tracker.web.show.identity import Fact
from tracker.web.show.verdicts import ShownVerdict

#: How an answer looks, as the same answer looks in a verdict.
_LOOKS = {Truth.YES: "within-age", Truth.NO: "overage", Truth.UNKNOWN: "cannot-tell"}
_ANSWERS = {Truth.YES: "same", Truth.NO: "changed", Truth.UNKNOWN: "open"}

_Say = Callable[..., str]


@dataclass(frozen=True, slots=True)
class WhoseReport:
    """What the report is about, for whoever may open it, with the ways to it, and what changed since."""

    says: str
    ways: tuple[tuple[str, str], ...]
    changes: ShownChanges | None = None


@dataclass(frozen=True, slots=True)
class VerifiedPage:
    """What is told of a report: when it was issued, its facts, and whether it still holds."""

    says: str
    facts: tuple[Fact, ...]
    holds: tuple[ShownVerdict, ...]
    sha256: str
    whose: WhoseReport | None = None


def verified_page(found: Verified, voice: Voice) -> VerifiedPage:
    """The page of a report that was issued."""
    say = partial(_say, voice)
    kept = found.kept
    return VerifiedPage(
        says=say("issued-on", report=kept.code, day=kept.issued_at.date(), asof=kept.as_of),
        facts=tuple(_facts(kept, say, voice)),
        holds=(_records(found, say), _rules(found, say)),
        sha256=kept.sha256,
        whose=_whose(found, found.whose, say, voice) if found.whose else None,
    )


def _say(voice: Voice, code: str, /, **values: Value | Phrase) -> str:
    return voice.speak(phrase(f"verify-{code}", **values))


def _facts(kept: KeptReport, say: _Say, voice: Voice) -> list[Fact]:
    return [
        Fact(say("fact-kind"), say(f"kind-{kept.kind.value}")),
        _readers(kept, say, voice),
        Fact(say("fact-language"), NAMES[kept.language]),
        Fact(say("fact-rules"), kept.fingerprint),
    ]


def _readers(kept: KeptReport, say: _Say, voice: Voice) -> Fact:
    """For whom it was prepared, in the words that stand on the report."""
    if kept.shared_until:
        return Fact(say("fact-shared"), voice.day(kept.shared_until))
    return Fact(say("fact-prepared"), voice.say(f"audience-{kept.readers.value}"))


def _records(found: Verified, say: _Say) -> ShownVerdict:
    of_many = found.kept.about.player is None
    reason = say(f"{'many' if of_many else 'records'}-{_ANSWERS[found.records]}")
    return _answered(say("records"), found.records, reason, say)


def _rules(found: Verified, say: _Say) -> ShownVerdict:
    return _answered(say("rules"), found.rules, say(f"rules-{_ANSWERS[found.rules]}"), say)


def _answered(of: str, truth: Truth, reason: str, say: _Say) -> ShownVerdict:
    answer = say(_ANSWERS[truth])
    return ShownVerdict(of, "", _LOOKS[truth], answer, False, (reason,), "", ())  # noqa: FBT003 - nothing is provisional.


def _whose(found: Verified, whose: Whose, say: _Say, voice: Voice) -> WhoseReport:
    match whose.about:
        case About(player=int(number)):
            ways = ((say("anew"), url_for("report_links.every", player_id=number)),)
            told = ShownChanges(say("told"), lines_of(found.told, number, voice)) if found.told else None
            return WhoseReport(say("whose-player", name=whose.name), ways, told)
        case About(squad=int(number)):
            return WhoseReport(say("whose-squad"), ((say("open-squad"), url_for("squads.one", number=number)),))
        case _:
            return WhoseReport(
                say("whose-club", name=whose.name), ((say("open-club"), url_for("players.all_mine")),)
            )
