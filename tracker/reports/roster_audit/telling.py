"""What every section of a roster's audit is handed, and the words that several of them say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tracker.football.people import Sex
from tracker.football.phrase import Phrase, Value, phrase
from tracker.reports.birth_words import born
from tracker.reports.blocks import Blocks, Entry
from tracker.reports.dispute_words import under
from tracker.reports.roster_audit.report import Ahead, Deadline, Listed, RosterReport, When
from tracker.reports.seal import Seal
from tracker.reports.voice import NOT_RECORDED, Voice


@dataclass(frozen=True, slots=True)
class Telling:
    """The account, the voice, and the seal under which it is issued."""

    report: RosterReport
    voice: Voice
    seal: Seal

    def say(self, code: str, **values: Value | Phrase) -> str:
        """The sentence of a code of `audit.ftl`, which all begin with `audit-`."""
        return self.voice.speak(phrase(f"audit-{code}", **values))

    @property
    def both(self) -> bool:
        """Whether the club has women's and men's football, so that it is said of each part whose it is."""
        return len({team.sex for team in self.report.teams}) > 1


Section = Callable[[Telling], Blocks]


def of_sex(sex: Sex, count: int, telling: Telling) -> str:
    """So many women and girls, or men and boys."""
    return telling.say("of-sex", sex=sex.value, count=count)


def player_entry(player: Listed, telling: Telling) -> Entry:
    """The name over the birth as far as it is known, with the mark of a disputed one."""
    voice = telling.voice
    known = born(player.birth, voice) if player.birth else NOT_RECORDED
    return Entry(player.name, under(voice, known, disputed=player.disputed), bold=True)


def spoken(name: str | Phrase, telling: Telling) -> str:
    """The name of a competition as it is written, or of a league's age group in words."""
    return telling.voice.speak(name) if isinstance(name, Phrase) else name


def begins(one: Ahead, telling: Telling) -> str:
    """The day on which something begins, as far as it is known, or how it stands."""
    if one.begins is None:
        return telling.say("day-not-known", year=str(one.until.year))
    if one.until < telling.report.as_of:
        return telling.say("is-over", day=telling.voice.day(one.until))
    if one.begins <= telling.report.as_of:
        return telling.say("is-played")
    return telling.voice.day(one.begins)


def when(deadline: Deadline, telling: Telling) -> str:
    """By when, in a word or two."""
    return telling.say(f"when-{deadline.when.value}", day=day_of(deadline, telling))


def day_of(deadline: Deadline, telling: Telling) -> str:
    """The day alone, or the year of which no day is known."""
    if deadline.day is None:
        return ""
    return str(deadline.day.year) if deadline.when is When.WITHIN_YEAR else telling.voice.day(deadline.day)


def why(deadline: Deadline, telling: Telling) -> str:
    """What begins, is being played or ends then."""
    if deadline.why is None:
        return ""
    return telling.say(f"why-{deadline.when.value}", what=deadline.why)
