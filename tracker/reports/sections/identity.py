"""Who the report is about: the name, and what is known of the person on the as-of date."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.disputes import BORN, NAME
from tracker.football.people import Birth, Player
from tracker.football.phrase import phrase
from tracker.pathway.disputed import Disputed
from tracker.pathway.timeline import Episode
from tracker.reports.birth_words import born, verified
from tracker.reports.blocks import Blocks, Fact, Facts, Prose, Title, Tone
from tracker.reports.dispute_words import field_mark, mark, name_mark, nationality_mark
from tracker.reports.plain import plain
from tracker.reports.section import BirthPrecision, Telling
from tracker.reports.voice import Voice


def identity(telling: Telling) -> Blocks:
    """The name in large letters over the facts; what is withheld is said to be withheld."""
    player, voice = telling.report.story.player, telling.voice
    name = Title(plain(player.name) or voice.say("no-name"), voice.say("letters-missing"))
    return name, *_name_disputed(telling), Facts(tuple(_facts(telling)))


def _name_disputed(telling: Telling) -> Blocks:
    if not name_mark(telling.report.story, telling.voice):
        return ()
    disputed = phrase("dispute-beside", what=phrase("dispute-field", field=NAME))
    return (Prose(telling.voice.speak(disputed), Tone.NOTE),)


def _facts(telling: Telling) -> Iterator[Fact]:
    story, voice = telling.report.story, telling.voice
    player = story.player
    value, quiet = _born(telling)
    yield Fact(voice.say("fact-born"), value, _with(field_mark(story, BORN, voice), quiet))
    yield Fact(voice.say("fact-age"), _age(telling))
    position = _coded(voice, "position", player.position and player.position.value)
    yield Fact(voice.say("fact-position"), position, field_mark(story, "position", voice))
    yield Fact(voice.say("fact-football"), _coded(voice, "sex", player.sex.value), field_mark(story, "sex", voice))
    episode = _current(story.timeline.episodes)
    club, team = _club(episode, voice)
    disputed = bool(episode and Disputed(story.disputes).episode(episode))
    yield Fact(voice.say("fact-club"), club, _with(mark(voice, disputed=disputed), team))
    yield Fact(
        voice.say("fact-since"), voice.day(story.timeline.since(episode)) if episode else voice.say("not-recorded")
    )
    held = [one for one in player.nationalities if one.until is None or one.until >= telling.report.as_of]
    countries = ", ".join(one.country for one in held) or voice.say("not-recorded")
    yield Fact(voice.say("fact-nationality"), countries, nationality_mark(story, held, voice))
    if player.identifiers:
        yield Fact(voice.say("fact-identifiers"), ", ".join(map(str, player.identifiers)))


def _with(disputed: str, quiet: str) -> str:
    """What stands quietly under a value, the mark of a disputed one first."""
    return " · ".join(part for part in (disputed, quiet) if part)


def _coded(voice: Voice, kind: str, value: str | None) -> str:
    return voice.speak(phrase(f"{kind}-{value}")) if value else voice.say("not-recorded")


def _current(episodes: tuple[Episode, ...]) -> Episode | None:
    """The registration that began last among those still open."""
    still = (episode for episode in episodes if episode.open and episode.registered)
    return max(still, key=lambda episode: episode.window, default=None)


def _club(episode: Episode | None, voice: Voice) -> tuple[str, str]:
    if episode is None:
        return voice.say("no-club"), ""
    return episode.club, episode.team if episode.team != episode.club else ""


def _born(telling: Telling) -> tuple[str, str]:
    birth, voice = _birth(telling.report.story.player, telling.birth), telling.voice
    withheld = "birth_date" in telling.report.story.withheld or telling.birth is BirthPrecision.YEAR
    if birth is None:
        return voice.say("not-recorded"), ""
    if withheld:
        return born(birth, voice), voice.say("day-withheld")
    return born(birth, voice), verified(telling.report.story.player, voice)


def _birth(player: Player, precision: BirthPrecision) -> Birth | None:
    return player.birth.year_only if player.birth and precision is BirthPrecision.YEAR else player.birth


def _age(telling: Telling) -> str:
    birth = _birth(telling.report.story.player, telling.birth)
    if birth is None:
        return telling.voice.say("not-recorded")
    age = birth.age_on(telling.report.as_of)
    return telling.voice.say("age" if age.exact else "age-between", youngest=age.earliest, oldest=age.latest)
