"""The rules, the ledger and retention as an administrator reads them, in finished words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.access.retention import Period
from tracker.actions.retention import PeriodDone
from tracker.actions.watching import DAYS, LedgerState, RetentionState, RulesHeld, Told, WatchLedger
from tracker.eligibility.listing import Listed
from tracker.eligibility.rule import Confidence
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.doctor.check import Finding
from tracker.web.show.administration import due, last_run, verified_on
from tracker.web.show.rules import competition_address
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class RulesPage:
    """How many rules are held and how they are known, and each competition."""

    lead: str
    quotas: str
    fingerprint: str
    table: Table


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """When the ledger was last found whole, and what it tells in counts."""

    verified: str
    late: bool
    counted: str
    table: Table | None


@dataclass(frozen=True, slots=True)
class RetentionPage:
    """When something was last let go, what would go today, and what is said of players who left."""

    last: str
    late: bool
    counted: str
    table: Table
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """How many safety settings are to be put right, and each of them, those first."""

    lead: str
    table: Table


def rules_page(held: RulesHeld, voice: Voice) -> RulesPage:
    """The rules in force."""
    codes = ("competition", "editions", "known")
    heads = tuple(Head(voice.speak(phrase(f"rules-head-{code}")), long=code == codes[-1]) for code in codes)
    provisional = sum(
        version.provisional for rule in held.quotas.rules for one in rule.editions for version in one.versions
    )
    quotas = phrase("admin-quotas-say", quotas=len(held.quotas.rules), provisional=provisional)
    rows = tuple(_competition(one, voice) for one in held.competitions)
    return RulesPage(
        lead=voice.speak(phrase("admin-rules-say", editions=held.editions, recalled=held.recalled)),
        quotas=voice.speak(quotas),
        fingerprint=voice.speak(phrase("rules-fingerprint", fingerprint=held.fingerprint)),
        table=Table(voice.speak(phrase("admin-rules")), heads, rows),
    )


def _competition(one: Listed, voice: Voice) -> tuple[Cell, ...]:
    editions = one.competition.editions
    recalled = [edition.id for edition in editions if edition.rests is Confidence.RECALLED]
    known = phrase("admin-recalled", editions=", ".join(recalled)) if recalled else phrase("admin-all-sourced")
    counted = voice.speak(phrase("rules-editions-counted", editions=len(editions)))
    name = Cell(one.competition.name, address=competition_address(one.competition))
    return (name, Cell(counted), Cell(voice.speak(known)))


def ledger_page(state: LedgerState, asked: WatchLedger, voice: Voice) -> LedgerPage:
    """The ledger, as far as it was asked for."""
    lines = sum(one.lines for one in state.told)
    counted = phrase("admin-ledger-says", lines=lines, days=DAYS)
    if asked.day:
        counted = phrase("admin-ledger-says-of-day", lines=lines, day=voice.day(asked.day))
    return LedgerPage(
        verified_on(state.verified, voice), state.verified.late, voice.speak(counted), _told(state.told, voice)
    )


def _told(told: tuple[Told, ...], voice: Voice) -> Table | None:
    codes = ("event", "role", "lines", "last")
    heads = tuple(Head(voice.speak(phrase(f"admin-head-{code}")), number=code == "lines") for code in codes)
    rows = tuple(
        (
            Cell(one.event),
            Cell(voice.speak(phrase(f"admin-role-{one.role}"))),
            Cell(voice.number(one.lines)),
            Cell(voice.day(one.last.date())),
        )
        for one in told
    )
    return Table(voice.speak(phrase("admin-ledger")), heads, rows) if rows else None


def retention_page(state: RetentionState, voice: Voice) -> RetentionPage:
    """Every period, with how much would go today."""
    codes = ("kept", "length", "due", "known")
    heads = tuple(Head(voice.speak(phrase(f"admin-head-{code}")), number=code == "due") for code in codes)
    rows = tuple(_period(one, voice) for one in state.due.done)
    says = [phrase("retention-told-would", count=state.due.told)]
    if state.due.undated:
        says.append(phrase("retention-undated", count=state.due.undated))
    return RetentionPage(
        last=last_run(state.last, voice),
        late=state.last.late,
        counted=voice.speak(phrase("admin-retention-says", due=due(state))),
        table=Table(voice.speak(phrase("admin-retention")), heads, rows),
        says=tuple(map(voice.speak, says)),
    )


def _period(one: PeriodDone, voice: Voice) -> tuple[Cell, ...]:
    what = voice.speak(phrase(f"kept-{one.period.of.value}"))
    known = voice.speak(phrase(f"admin-period-{one.period.confidence}"))
    return (Cell(what), Cell(_length(one.period, voice)), Cell(voice.number(one.count)), Cell(known))


def _length(period: Period, voice: Voice) -> str:
    if period.years:
        return voice.speak(phrase("retention-years", count=period.years))
    return voice.speak(phrase("retention-days", count=period.days))


def settings_page(findings: Sequence[Finding], voice: Voice) -> SettingsPage:
    """Each setting, and of one that is not right what to do."""
    heads = tuple(
        Head(voice.speak(phrase(f"admin-head-{code}")), long=code == "setting") for code in ("setting", "stands")
    )
    rows = tuple(_setting(one, voice) for one in sorted(findings, key=lambda one: one.right))
    lead = phrase("admin-settings-lead", wrong=sum(not one.right for one in findings), settings=len(findings))
    return SettingsPage(voice.speak(lead), Table(voice.speak(phrase("admin-settings")), heads, rows))


def _setting(found: Finding, voice: Voice) -> tuple[Cell, ...]:
    remedy = "" if found.right else voice.speak(phrase(f"doctor-{found.name}-remedy"))
    stands = voice.speak(phrase("admin-setting-right" if found.right else "admin-setting-wrong"))
    return (Cell(voice.speak(phrase(f"doctor-{found.name}")), remedy), Cell(stands))
