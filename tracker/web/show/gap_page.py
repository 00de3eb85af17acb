"""A club's or a federation's pathway in figures, as a page: the summary, then each part with its charts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.actions.gap_people import club_leads, federation_leads
from tracker.actions.gaps import ClubGaps, FederationGaps
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.club_view import ClubView
from tracker.pathway.federation_view import FederationView
from tracker.pathway.figures import Figures
from tracker.pathway.view_in_short import club_summary, federation_summary
from tracker.reports.voice import Voice
from tracker.web.forms.fields import Choices
from tracker.web.show.chart_section import ChartSection
from tracker.web.show.gap_club import club_counts, club_sections
from tracker.web.show.gap_federation import federation_counts, federation_sections
from tracker.web.show.gap_links import page_address
from tracker.web.show.gap_shown import Shown
from tracker.web.show.rules import Line


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: the page's address, and whose football and which day, if they were named."""

    address: str
    only: Sex | None
    as_of: date | None
    thresholds: Thresholds
    voice: Voice

    def shown(self, sex: Sex, figures: Figures, view: ClubView | FederationView) -> Shown:
        """What the parts of the page are shown with."""
        return Shown(self.address, sex, self.as_of, figures, view.literature, self.thresholds, self.voice)


@dataclass(frozen=True, slots=True)
class Tab:
    """One of the two footballs, the address of its figures, and whether they are shown."""

    text: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class GapPage:
    """The page: a tab for each sex, the summary, who is counted, what is not told, and the parts.

    Where nobody is in sight, `empty` says so in the place of all that.
    """

    name: str
    about: str
    address: str
    sex: str
    as_of: str
    tabs: tuple[Tab, ...]
    summary: tuple[str, ...] = ()
    counts: tuple[Line, ...] = ()
    limits: tuple[str, ...] = ()
    sections: tuple[ChartSection, ...] = ()
    empty: tuple[str, ...] = ()


def sexes(voice: Voice) -> Choices:
    """Women's and men's football by their names."""
    return {sex.value: voice.speak(phrase(f"web-gaps-{sex.value}")) for sex in Sex}


def club_page(found: ClubGaps, asked: Asked) -> GapPage:
    """A club's figures, of the sex that was asked for, or of the first that plays there."""
    speak = asked.voice.speak
    for view in found.views:
        if view.sex is None:
            continue
        shown = asked.shown(view.sex, club_leads(found, view), view)
        return _page(
            found.name,
            found.as_of,
            view.sex,
            asked,
            summary=tuple(map(speak, club_summary(view, found.teams))),
            counts=club_counts(shown, view),
            limits=tuple(map(speak, view.sight.limits)),
            sections=tuple(club_sections(shown, view, found)),
        )
    return _nobody(found.name, found.as_of, asked)


def federation_page(found: FederationGaps, asked: Asked) -> GapPage:
    """A federation's figures, of the sex that was asked for, or of the first of which there is anybody."""
    speak = asked.voice.speak
    for view in found.views:
        if view.sex is None:
            continue
        shown = asked.shown(view.sex, federation_leads(found, view), view)
        return _page(
            found.name,
            found.as_of,
            view.sex,
            asked,
            summary=tuple(map(speak, federation_summary(view))),
            counts=federation_counts(shown, view),
            limits=tuple(map(speak, view.sight.limits)),
            sections=tuple(federation_sections(shown, view, found)),
        )
    return _nobody(found.name, found.as_of, asked)


def _nobody(name: str, as_of: date, asked: Asked) -> GapPage:
    empty = (asked.voice.speak(phrase("gaps-nobody")), asked.voice.speak(phrase("web-gaps-nobody-why")))
    return _page(name, as_of, asked.only or Sex.FEMALE, asked, empty=empty)


def _page(name: str, as_of: date, sex: Sex, asked: Asked, **parts: tuple[object, ...]) -> GapPage:
    about: Phrase = phrase("web-gaps-about", sex=sex.value, day=as_of)
    tabs = tuple(
        Tab(text, page_address(asked.address, Sex(value), asked.as_of), here=value == sex.value)
        for value, text in sexes(asked.voice).items()
    )
    said = asked.voice.speak(about)
    return GapPage(name, said, asked.address, sex.value, as_of.isoformat(), tabs, **parts)  # type: ignore[arg-type]
