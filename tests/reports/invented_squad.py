"""A squad's verdict, invented: every kind of answer, places that are open, and names of every length."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.reports.invented_roster import AS_OF, LONGEST
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.verdict import Answer
from tracker.football.issued import Readers
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import speaker
from tracker.reports.seal import Seal
from tracker.reports.squad_report import SquadMember, SquadReport
from tracker.reports.voice import Voice

NAMES = (
    *("Ada Ferreira-Hale", "Beatriz Oyelaran", "Çağla Şimşek", "Dóra Nagy", "Ελένη Παππά", "Fatou N'Diaye"),
    *("Gwen Llewellyn", "Hana Kovářová", "Ilse van der Berg", "Jovana Đorđević", "Катерина Шевченко"),
    *("Lina Grönlund", "Maya Torvald-Ibáñez", "Nell Ashdown", "Oonagh O’Dowd", "Paz Quiñones", "Quynh Nguyễn"),
    LONGEST,
)
_POSITIONS = ("goalkeeper", "defender", "midfielder", "forward", "defender", "midfielder", "forward", "defender")
_FIRST = date(2003, 1, 1)


def squad(language: str = "en", names: Sequence[str] = NAMES, name: str = "Olympic qualifier") -> SquadReport:
    """The verdict on a squad of these players, in the words of a language."""
    voice = Voice(speaker(language), language)
    at_most = phrase("squads-at-most", count=18)
    return SquadReport(
        name=name,
        edition="Olympic Football Tournament (women) · Paris 2024",
        as_of=AS_OF,
        counts=(
            (phrase("squads-count-players"), voice.number(len(names)), voice.speak(at_most)),
            (phrase("squads-count-overage"), "2", voice.speak(phrase("squads-at-most", count=3))),
            (phrase("squads-count-goalkeepers"), "3", voice.speak(phrase("squads-at-least", count=2))),
            (phrase("squads-count-alternates"), "0", ""),
        ),
        said=_said() if names else (phrase("squads-nobody"),),
        members=tuple(_member(place, one, voice) for place, one in enumerate(names)),
        experience=phrase("squads-experience", called=5, capped=3, players=len(names)),
        made_of=(
            (phrase("squads-league", rung=phrase("rung-club", rung=6), league="Northern League"), 9),
            (phrase("squads-college"), 4),
            (phrase("squads-no-league"), 1),
            (phrase("squads-abroad"), 2),
        ),
        notes=(phrase("squad-limit-places", count=3), phrase("squad-limit-size", count=18, alternates=4)),
        fingerprint="8f3c21d0a97e",
        sources=("Regulations for the Olympic Football Tournaments, article 36",),
        readers=Readers.SCOUT,
        seal=Seal("QK7MT-2VX4H", "https://tracker.example.org"),
    )


def _said() -> tuple[Phrase, ...]:
    return phrase("squad-question-overage-places", used=2, possible=1, limit=3), phrase("squad-why-births")


def _member(place: int, name: str, voice: Voice) -> SquadMember:
    answer, reasons = _answers().get(place, (Answer.WITHIN_AGE, ()))
    year = 2002 if answer is Answer.OVERAGE else 2006
    club = "Harbour FC" if place % 3 else "Deportivo Xolotl Filial de la Ciudad"
    return SquadMember(
        name=name,
        born="" if answer is Answer.CANNOT_TELL else voice.day(date(year, 1 + place % 12, 1 + place % 28)),
        position=voice.speak(phrase(f"position-{_POSITIONS[place % 8]}")) if place != 6 else "",
        club=club if place != 7 else "",
        team=("First team" if place % 2 else "U19") if place != 7 else "",
        part=phrase("squads-part-active"),
        experience=(phrase("squads-caps", caps=3), phrase("squads-never-capped"), None, None)[place % 4],
        answer=answer_phrase(answer),
        reasons=reasons,
    )


def _answers() -> dict[int, tuple[Answer, tuple[Phrase, ...]]]:
    window, day = phrase("age-window-from", first=_FIRST), phrase("age-born-day", day=date(2002, 4, 4))
    overage = phrase("age-overage", born=day, window=window, places=3)
    cases = phrase("age-if-from", first=_FIRST), phrase("age-if-before-overage", first=_FIRST, places=3)
    unknown = phrase("age-cannot-tell-two", born=phrase("age-born-unknown"), first=cases[0], second=cases[1])
    return {
        3: (Answer.OVERAGE, (overage,)),
        4: (Answer.OVERAGE, (overage,)),
        9: (Answer.CANNOT_TELL, (unknown,)),
    }
