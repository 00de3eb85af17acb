"""What waits for a director on pages of its own: guardians, duplicates, cases, drafts and quotas, as findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import url_for

from tracker.access.case import CaseStatus
from tracker.actions.case_pages import CaseLine
from tracker.actions.drafts import Draft
from tracker.actions.duplicates import Candidate, Candidates
from tracker.actions.guardians import KnownGuardian
from tracker.actions.named_guardians import UnmatchedGuardian, UnmatchedGuardians
from tracker.actions.quota_shortfalls import Shortfall
from tracker.eligibility.quotas.in_words import answer_of
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.case_words import about
from tracker.web.show.finding import ShownFinding, ShownLine, shown


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the verbs of the other pages answered, for a director; of a coach nothing of it is asked."""

    duplicates: Candidates
    named: UnmatchedGuardians
    guardians: tuple[KnownGuardian, ...]
    cases: tuple[CaseLine, ...]
    drafts: tuple[Draft, ...]
    quotas: tuple[Shortfall, ...]


def elsewhere(waiting: Waiting, voice: Voice) -> Iterator[ShownFinding]:
    """The findings of the other pages, in the order of the page."""
    pairs = waiting.duplicates.found
    yield shown(
        "duplicates",
        len(pairs),
        [_pair(one) for one in pairs],
        url_for("duplicates.every"),
        voice,
        at_least=waiting.duplicates.more,
    )
    claims = [_claim(one, voice) for one in waiting.guardians]
    yield shown("guardians", len(claims), claims, url_for("guardians.waiting", _anchor="waiting"), voice)
    named = waiting.named
    yield shown(
        "named", named.total, [_named(one, voice) for one in named.lines], url_for("named_guardians.listed"), voice
    )
    cases = [_case(one, voice) for one in waiting.cases if one.status is CaseStatus.OPEN]
    yield shown("cases", len(cases), cases, url_for("club_cases.every"), voice)
    drafts = [_draft(one, voice) for one in waiting.drafts]
    yield shown("drafts", len(drafts), drafts, url_for("records_in.hub", _anchor="drafts"), voice)
    quotas = [_quota(one, voice) for one in waiting.quotas]
    first = waiting.quotas[0].club if waiting.quotas else None
    address = url_for("gaps.mine") if first is None else url_for("gaps.club", club_id=first)
    yield shown("quotas", len(quotas), quotas, address, voice)


def _pair(one: Candidate) -> ShownLine:
    address = url_for("duplicates.pair", one=one.one.number, other=one.other.number)
    return ShownLine(one.one.person.name, one.other.person.name, address)


def _claim(one: KnownGuardian, voice: Voice) -> ShownLine:
    relation = voice.speak(phrase(f"relation-{one.relation.value}"))
    claim = voice.speak(phrase("people-claims", person=one.name, relation=relation, player=one.player))
    return ShownLine(claim, "", url_for("guardians.waiting", _anchor="waiting"))


def _named(one: UnmatchedGuardian, voice: Voice) -> ShownLine:
    name = one.name or voice.speak(phrase("named-without-name"))
    return ShownLine(one.player, name, url_for("named_guardians.listed", _anchor=f"named-{one.number}"))


def _case(one: CaseLine, voice: Voice) -> ShownLine:
    address = url_for("cases.one", player_id=one.player_id, case=one.id)
    return ShownLine(one.player, about(one.record, one.field, voice), address)


def _draft(one: Draft, voice: Voice) -> ShownLine:
    kept = voice.speak(phrase("today-draft-until", day=one.ends_on))
    return ShownLine(one.file_name, kept, url_for("drafts.look", number=one.number))


def _quota(one: Shortfall, voice: Voice) -> ShownLine:
    quota = one.quota
    answer = voice.speak(answer_of(quota.tally))
    page = url_for("gaps.club", club_id=one.club, sex=quota.sex.value, _anchor=f"quota-{quota.tally.rule.id}")
    return ShownLine(f"{quota.league} {quota.season}", answer, page)
