"""The way in: a player's finished account becomes a PDF."""

from __future__ import annotations

from datetime import date

from tracker.i18n.speak import Speak
from tracker.reports.document import Furniture
from tracker.reports.imprint import Imprint, furniture_of, prepared_for
from tracker.reports.paper import Paper
from tracker.reports.plain import plain
from tracker.reports.player_report import PlayerReport
from tracker.reports.recipes import RECIPES
from tracker.reports.section import Telling
from tracker.reports.sections.records import coverage_in_words
from tracker.reports.setting import set_blocks
from tracker.reports.told import Told, on_paper
from tracker.reports.voice import Voice
from tracker.reports.volume import Volume


def render_player_report(report: PlayerReport, speak: Speak, language: str) -> bytes:
    """A player's pathway report as the bytes of a PDF, the same for the same report and language."""
    return on_paper(tell_player_report(report, Voice(speak, language)), report.page_size)


def add_player_report(volume: Volume, report: PlayerReport, speak: Speak, language: str) -> None:
    """Set a player's pathway report into a volume of many, beginning on a page of its own."""
    told = tell_player_report(report, Voice(speak, language))
    volume.add(set_blocks(told.blocks), told.furniture)


def open_volume(paper: Paper, as_of: date, speak: Speak, language: str) -> Volume:
    """An empty volume for the pathway reports of many players as of a day; its title names none of them."""
    voice = Voice(speak, language)
    title = " – ".join((voice.say("volume"), voice.say("as-of", day=as_of)))
    return Volume(paper, title, voice.say("author"), language)


def tell_player_report(report: PlayerReport, voice: Voice) -> Told:
    """A player's pathway report in the order of its audience, before it is set."""
    recipe = RECIPES[report.audience]
    telling = Telling(report, voice, recipe.birth)
    blocks = tuple(block for section in recipe.sections for block in section(telling))
    return Told(blocks, _furniture(report, voice))


def _furniture(report: PlayerReport, voice: Voice) -> Furniture:
    imprint = Imprint(
        kind=voice.say("kind"),
        name=plain(report.story.player.name) or voice.say("no-name"),
        as_of=report.as_of,
        prepared=prepared_for(report.audience, voice, report.shared_until),
        coverage=coverage_in_words(report.story.timeline.coverage, voice),
        fingerprint=report.fingerprint,
        seal=report.seal,
    )
    return furniture_of(imprint, voice)
