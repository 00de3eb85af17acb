"""The way in: a player's finished account becomes a PDF."""

from __future__ import annotations

from datetime import date

from tracker.i18n.speak import Speak
from tracker.reports.blocks import Blocks
from tracker.reports.document import Furniture, bind
from tracker.reports.imprint import Imprint, furniture_of, prepared_for
from tracker.reports.paper import Paper
from tracker.reports.player_report import PlayerReport
from tracker.reports.recipes import RECIPES
from tracker.reports.section import Telling
from tracker.reports.sections.records import coverage_in_words
from tracker.reports.setting import Flowables, set_blocks
from tracker.reports.text import clean, shows_all_of
from tracker.reports.voice import Voice
from tracker.reports.volume import Volume


def render_player_report(report: PlayerReport, speak: Speak, language: str) -> bytes:
    """A player's pathway report as the bytes of a PDF, the same for the same report and language."""
    voice = Voice(speak, language)
    return bind(_body(report, voice), _furniture(report, voice), report.page_size)


def add_player_report(volume: Volume, report: PlayerReport, speak: Speak, language: str) -> None:
    """Set a player's pathway report into a volume of many, beginning on a page of its own."""
    voice = Voice(speak, language)
    volume.add(_body(report, voice), _furniture(report, voice))


def open_volume(paper: Paper, as_of: date, speak: Speak, language: str) -> Volume:
    """An empty volume for the pathway reports of many players as of a day; its title names none of them."""
    voice = Voice(speak, language)
    title = " – ".join((voice.say("volume"), voice.say("as-of", day=as_of)))
    return Volume(paper, title, voice.say("author"), language)


def player_blocks(report: PlayerReport, voice: Voice, *, lacks_letters: bool = False) -> Blocks:
    """A player's pathway report in the order of its audience, before it is set."""
    recipe = RECIPES[report.audience]
    telling = Telling(report, voice, recipe.birth, lacks_letters)
    return tuple(block for section in recipe.sections for block in section(telling))


def _body(report: PlayerReport, voice: Voice) -> Flowables:
    lacks_letters = not shows_all_of(report.story.player.name)
    return set_blocks(player_blocks(report, voice, lacks_letters=lacks_letters))


def _furniture(report: PlayerReport, voice: Voice) -> Furniture:
    imprint = Imprint(
        kind=voice.say("kind"),
        name=clean(report.story.player.name) or voice.say("no-name"),
        as_of=report.as_of,
        prepared=prepared_for(report.audience, voice, report.shared_until),
        coverage=coverage_in_words(report.story.timeline.coverage, voice),
        fingerprint=report.fingerprint,
        seal=report.seal,
    )
    return furniture_of(imprint, voice)
