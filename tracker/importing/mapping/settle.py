"""The columns of a sheet beside each other: which of two that say the same is taken in, and what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers
from tracker.importing.mapping.cells_say import position_in
from tracker.importing.mapping.feed import feed, missing_columns, settle_caps, settle_guardians
from tracker.importing.mapping.guess import Guess, places_of
from tracker.importing.mapping.meaning import NAME_PARTS, WHO_PLAYS, WHOLE_NAMES, Meaning
from tracker.importing.mapping.nations import is_national_side
from tracker.importing.mapping.question import Question, as_meaning
from tracker.importing.sheet import Row

#: Of two columns that say the same, the one that says more comes first.
_SAYS_MORE = (Meaning.BORN, Meaning.ID)
_SEVERAL_TELL = frozenset({Meaning.NATIONALITIES})
#: So many of a number's columns may belong to two names before it is no number of a player.
_SHARED_NUMBERS = 0.1


def settle_together(kind: Kind, guesses: Sequence[Guess], rows: Sequence[Row], answers: Answers) -> list[Question]:
    """Say of each column where it is taken in, and ask what several of them leave open together."""
    for guess in guesses:
        guess.taken = places_of(kind, guess) if not guess.options else ""
    _leave_out_what_is_not_there(guesses)
    _leave_out_what_is_no_number(guesses, rows)
    _settle_names(guesses)
    settle_guardians(kind, guesses)
    feed(kind, guesses)
    questions = [*_settle_twins(guesses, rows), *settle_caps(kind, guesses, answers)]
    if kind in (Kind.PLAYERS, Kind.APPEARANCES):
        questions.extend(_ask_for_the_club(guesses, answers))
    if kind is Kind.PLAYERS:
        questions.extend(_settle_spells(guesses, answers))
    for guess in guesses:
        used = guess.taken or guess.feeds or guess.meaning in WHO_PLAYS
        if guess.meaning and not used and not places_of(kind, guess) and guess.why.code not in _TOLD_ALREADY:
            guess.leave_out(phrase(_NO_PLACE.get(guess.meaning, "mapping-why-no-place")))
    return [*questions, *_missing(kind, guesses, answers)]


_TOLD_ALREADY = frozenset({"mapping-why-another", "mapping-why-third-guardian"})
_NO_PLACE = {
    Meaning.GRADUATION_YEAR: "mapping-why-graduation",
    Meaning.AGE: "mapping-why-age",
    Meaning.AGE_GROUP: "mapping-why-age-group",
    Meaning.GUARDIAN: "mapping-why-guardian",
}


def _taken(guesses: Sequence[Guess], *meanings: Meaning) -> list[Guess]:
    return [guess for guess in guesses if guess.taken and guess.meaning in meanings]


#: Without these a row is nobody, so that their cells are held to what the heading says, and faults tell the rest.
_HELD_TO = frozenset({*NAME_PARTS, *WHOLE_NAMES, Meaning.ID, Meaning.SEX, Meaning.BORN, Meaning.BIRTH_YEAR})


def _leave_out_what_is_not_there(guesses: Sequence[Guess]) -> None:
    """What most cells do not say is not taken in, and a national side is no team of the club beside it."""
    for guess in guesses:
        if guess.why.code == "mapping-why-heading-doubted" and guess.meaning not in _HELD_TO:
            guess.taken = ""
    for guess in _taken(guesses, Meaning.TEAM):
        if (
            not guess.decided
            and not _taken(guesses, Meaning.REGISTERED_FROM)
            and guess.cells.mostly(is_national_side)
        ):
            guess.leave_out(phrase("mapping-why-national-side"))


def _leave_out_what_is_no_number(guesses: Sequence[Guess], rows: Sequence[Row]) -> None:
    """A number that many names share is a team's or a college's, and no player's."""
    named = [guess.place for guess in guesses if guess.meaning in (*WHOLE_NAMES, *NAME_PARTS)]
    for guess in _taken(guesses, Meaning.ID):
        owners = defaultdict(set)
        for row in rows:
            if len(row.cells) > max((guess.place, *named)) and row.cells[guess.place].strip():
                name = folded(" ".join(row.cells[place] for place in named))
                owners[row.cells[guess.place].strip()].add(name)
        shared = sum(len(names) > 1 for names in owners.values())
        certain = guess.decided or guess.why.code == "mapping-why-template"
        if named and not certain and shared > _SHARED_NUMBERS * len(owners):
            guess.leave_out(phrase("mapping-why-shared-number"))


def _settle_names(guesses: Sequence[Guess]) -> None:
    """A given and a family name together say more than a whole name; one of them alone says less."""
    whole, parts = _taken(guesses, *WHOLE_NAMES), _taken(guesses, *NAME_PARTS)
    meanings = {guess.meaning for guess in parts}
    if {Meaning.GIVEN_NAME, Meaning.FAMILY_NAME} <= meanings:
        for guess in whole:
            guess.leave_out(phrase("mapping-why-another", column=parts[0].heading))
    elif whole:
        for guess in parts:
            guess.leave_out(phrase("mapping-why-another", column=whole[0].heading))


def _settle_twins(guesses: Sequence[Guess], rows: Sequence[Row]) -> Iterator[Question]:
    groups: dict[tuple[str, Meaning | None], list[Guess]] = defaultdict(list)
    for guess in guesses:
        if guess.taken:
            part = guess.meaning if guess.meaning in NAME_PARTS else None
            groups[guess.taken, part].append(guess)
    for same in groups.values():
        first, *others = sorted(same, key=_rank)
        for other in others:
            if first.decided or _rank(first)[0] < _rank(other)[0] or _agree(first, other, rows):
                other.leave_out(phrase("mapping-why-another", column=first.heading))
            else:
                said = phrase("mapping-ask-twins", first=first.heading, second=other.heading)
                both = (as_meaning(other.named, None), as_meaning(first.named, None))
                yield Question(said, other.heading, both, named=other.named, rival=first.named)


def _rank(guess: Guess) -> tuple[int, int, int]:
    first = 0 if guess.decided else 1 + (guess.meaning not in _SAYS_MORE)
    return first, 0 if guess.why.code == "mapping-why-template" else 1, guess.place


def _agree(first: Guess, other: Guess, rows: Sequence[Row]) -> bool:
    """Whether two columns say the same in every row that was looked at, or the second only adds to the first."""
    if first.meaning in _SEVERAL_TELL or not other.cells.texts:
        return True
    pairs = [(row.cells[first.place], row.cells[other.place]) for row in rows if len(row.cells) > other.place]
    return all(_as_said(first, one) == _as_said(first, two) for one, two in pairs)


def _as_said(guess: Guess, text: str) -> object:
    return (position_in(text) if guess.meaning is Meaning.POSITION else None) or folded(text)


#: What a row says of a spell, which it can only where a club is named.
_OF_A_SPELL = (
    *(Meaning.TEAM, Meaning.REGISTERED_FROM, Meaning.REGISTERED_UNTIL, Meaning.NATURE, Meaning.EXIT_REASON),
    *(Meaning.DESTINATION, Meaning.LEAGUE, Meaning.SEASON),
)


def _ask_for_the_club(guesses: Sequence[Guess], answers: Answers) -> Iterator[Question]:
    club, team = _taken(guesses, Meaning.CLUB), _taken(guesses, Meaning.TEAM)
    if team and not club and not answers.club:
        heading, named = team[0].heading, team[0].named
        possible = ('--club "…"', as_meaning(named, Meaning.CLUB), as_meaning(named, None))
        yield Question(phrase("mapping-ask-club", column=heading), heading, possible, named=named)


def _settle_spells(guesses: Sequence[Guess], answers: Answers) -> Iterator[Question]:
    club, team = _taken(guesses, Meaning.CLUB), _taken(guesses, Meaning.TEAM)
    if not club and not team and not answers.club:
        for guess in _taken(guesses, *_OF_A_SPELL):
            guess.leave_out(phrase("mapping-why-no-club"))
        return
    if not (_taken(guesses, Meaning.REGISTERED_FROM) or answers.registered_from):
        first = next(iter((*club, *team)), None)
        since = ("--from 2024-08-01", *((as_meaning(first.named, None),) if first else ()))
        yield Question(phrase("mapping-ask-since"), first.heading if first else "", since)
    league, season = _taken(guesses, Meaning.LEAGUE), _taken(guesses, Meaning.SEASON)
    if bool(league or answers.league) is not bool(season or answers.season):
        for guess in (*league, *season):
            guess.leave_out(phrase("mapping-why-league-and-season"))


def _missing(kind: Kind, guesses: Sequence[Guess], answers: Answers) -> Iterator[Question]:
    taken = {guess.taken for guess in guesses}
    if kind is Kind.PLAYERS and "name" not in taken:
        yield Question(phrase("mapping-ask-name", found=_headings(guesses)), answers=('--column "…=name"',))
    if kind is Kind.PLAYERS and "sex" not in taken and answers.sex is None:
        yield Question(phrase("mapping-ask-sex"), answers=("--gender female", "--gender male"))
    if kind is Kind.APPEARANCES and not taken & {"club", "team"} and not answers.club:
        yield Question(phrase("mapping-ask-club-of-all"), answers=('--club "…"', '--column "…=club"'))
    if kind not in (Kind.PLAYERS, Kind.LEAGUES) and not taken & {"player", "name"}:
        yield Question(
            phrase("mapping-ask-number", found=_headings(guesses)),
            answers=('--column "…=player"', '--column "…=name"'),
        )
    yield from missing_columns(kind, guesses, answers)


_MOST_NAMED = 30


def _headings(guesses: Sequence[Guess]) -> str:
    return ", ".join(guess.heading for guess in guesses[:_MOST_NAMED] if guess.heading)
