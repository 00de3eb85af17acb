"""Which columns of a sheet are taken in together with others, and what is asked because none tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.football.phrase import phrase
from tracker.importing.columns import columns_of
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers
from tracker.importing.mapping.derived import SLOTS, derived_of
from tracker.importing.mapping.guess import Guess
from tracker.importing.mapping.meaning import Meaning
from tracker.importing.mapping.nations import is_national_side, tells_an_age
from tracker.importing.mapping.question import Question, as_meaning
from tracker.importing.registry import IMPORTABLE

_PARTS = {Meaning.NAME: "name", Meaning.EMAIL: "email", Meaning.PHONE: "phone"}
_NAMES = (Meaning.GIVEN_NAME, Meaning.FAMILY_NAME)
_SIDE = "association, category"


def settle_guardians(kind: Kind, guesses: Sequence[Guess]) -> None:
    """Give each guardian whom the headings tell of a place in the row, as far as there are places."""
    own = [guess for guess in guesses if guess.meaning is Meaning.GUARDIAN and not guess.taken]
    slots = SLOTS.get(kind, ())
    whose = sorted({guess.heard.guardian for guess in own if guess.cells.texts}, key=_in_order)
    for guess in own:
        place = whose.index(guess.heard.guardian) if guess.heard.guardian in whose else len(slots)
        if place >= len(slots):
            if slots and guess.cells.texts:
                guess.leave_out(phrase("mapping-why-third-guardian"))
        elif guess.heard.part in _NAMES:
            guess.feeds = f"{slots[place]}_name"
        elif guess.heard.part in _PARTS:
            guess.taken = f"{slots[place]}_{_PARTS[guess.heard.part]}"
    _keep_one_of_each(own)


def _in_order(guardian: str) -> tuple[bool, str]:
    return not guardian.isdigit(), guardian


def _keep_one_of_each(own: Sequence[Guess]) -> None:
    """Of two telephones of one guardian the fuller column is kept; a whole name gives way to its parts."""
    fed = {guess.feeds for guess in own}
    first: dict[str, Guess] = {}
    for guess in sorted(own, key=lambda guess: -len(guess.cells.texts)):
        if guess.taken in fed and guess.taken:
            guess.leave_out(phrase("mapping-why-another", column=_feeding(own, guess.taken)))
        elif guess.taken and guess.taken in first:
            guess.leave_out(phrase("mapping-why-another", column=first[guess.taken].heading))
        elif guess.taken:
            first[guess.taken] = guess


def _feeding(own: Sequence[Guess], heading: str) -> str:
    return next(guess.heading for guess in own if guess.feeds == heading)


def feed(kind: Kind, guesses: Sequence[Guess]) -> None:
    """Tell the columns from which others are worked out."""
    taken = {guess.taken for guess in guesses}
    if kind is Kind.CALL_UPS and "category" not in taken:
        for guess in guesses:
            side = guess.meaning in (Meaning.TEAM, Meaning.NATIONAL_SIDE)
            if side and not guess.taken and guess.cells.mostly(is_national_side):
                guess.feeds = "association" if _is_youth_by_competition(guess, guesses) else _SIDE
                _let_go_of_association(guesses)
                break
    if kind is Kind.APPEARANCES and "selection" not in taken:
        for guess in guesses:
            if guess.meaning in (Meaning.FIELDED, Meaning.ON_BENCH) and not guess.taken:
                guess.feeds = "selection"


def _is_youth_by_competition(side: Guess, guesses: Sequence[Guess]) -> bool:
    """Whether the sides tell no age and the competition does, so that they are not taken for senior ones."""
    told = [text for guess in guesses if guess.meaning is Meaning.COMPETITION for text in guess.cells.texts]
    return any(map(tells_an_age, told)) and not any(map(tells_an_age, side.cells.texts))


def _let_go_of_association(guesses: Sequence[Guess]) -> None:
    for guess in guesses:
        if guess.taken == "association" and not guess.decided and guess.meaning is Meaning.NATIONALITIES:
            guess.leave_out(phrase("mapping-why-no-place"))


def settle_caps(kind: Kind, guesses: Sequence[Guess], answers: Answers) -> Iterator[Question]:
    """Caps beside a side may be the matches for it, or all of a career, which has no days; only a person knows."""
    told = {guess.taken for guess in guesses} | set(answers.given)
    for guess in guesses:
        if guess.meaning is Meaning.CAPS and kind is Kind.CALL_UPS and not guess.decided:
            if told & {"matches", "kind"}:
                guess.leave_out(phrase("mapping-why-career-caps"))
            else:
                said = phrase("mapping-ask-caps", column=guess.heading)
                possible = (as_meaning(guess.named, Meaning.APPEARANCES), as_meaning(guess.named, None))
                yield Question(said, guess.heading, possible, (Meaning.APPEARANCES,), guess.named)


def missing_columns(kind: Kind, guesses: Sequence[Guess], answers: Answers) -> Iterator[Question]:
    """Ask for what no column tells and no row can do without."""
    there = {guess.taken for guess in guesses} | {one.heading for one in derived_of(kind, guesses)}
    there |= answers.given.keys()
    if kind in (Kind.CALL_UPS, Kind.ABSENCES, Kind.EXITS, Kind.GUARDIANS, Kind.MOVES):
        needed = [column.heading for column in columns_of(IMPORTABLE[kind].record) if column.required]
        yield from (_asked(heading) for heading in needed if heading not in there)
    if kind is Kind.CALL_UPS:
        yield from _asked_days(there)
    if kind is Kind.APPEARANCES:
        yield from _asked_of_matches(there, guesses)


def _asked_days(there: set[str]) -> Iterator[Question]:
    if not there & {"date", "from", "to"}:
        yield _asked("date")
    elif "date" not in there:
        yield from (_asked(heading) for heading in ("from", "to") if heading not in there)


def _asked_of_matches(there: set[str], guesses: Sequence[Guess]) -> Iterator[Question]:
    if "date" in there:
        yield from (_asked(heading) for heading in ("opponent", "selection") if heading not in there)
        return
    competition = next((guess for guess in guesses if guess.taken == "competition"), None)
    if "league" not in there:
        also = (as_meaning(competition.named, Meaning.LEAGUE),) if competition else ()
        yield _asked("league", *also)
    if "season" not in there:
        yield _asked("season")


def _asked(heading: str, *also: str) -> Question:
    answers = (f'--all "{heading}=…"', f'--column "…={heading}"', *also)
    return Question(phrase("mapping-ask-all", column=heading), answers=answers, of_all=heading)
