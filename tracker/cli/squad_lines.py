"""The verdict on squads told in the lines of a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import accumulate

from tracker.actions.squads import SquadCheck
from tracker.eligibility.squads.in_words import breach_phrase, limit_phrases, question_phrase, why_phrase
from tracker.eligibility.squads.verdict import SquadsVerdict, SquadVerdict
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak

#: Remarks that many rows share are counted; all others are told one by one, as they ask somebody to look.
_COUNTED = ("squad-birth-missing", "squad-birth-two-ways", "squad-birth-by-age")
_MOST_REMARKS = 40
#: Names and days are told up to so many letters, which is two squads' names; --json has all of them.
_MOST_LETTERS = 900


def check_lines(check: SquadCheck, say: Speak) -> list[str]:
    """What a person at a terminal reads about the squads of a list."""
    verdict = check.verdict
    lines = [f"{verdict.competition_name}, {verdict.edition_name}"]
    lines += [f"  {line}" for line in _team_lines(verdict, say)]
    below = [
        *limit_phrases(verdict.limits, verdict.not_known),
        *_told_remarks(verdict),
        *_counted_remarks(verdict),
        *(() if any(squad.marked for squad in verdict.teams) else (phrase("squad-not-marked"),)),
        *(
            phrase(f"squad-left-out-{code.replace('_', '-')}", count=count)
            for code, count in check.left_out
            if count
        ),
        *check.notes,
        *(phrase("squad-dates", why=why) for why in check.order.why),
        *(note.phrase for note in verdict.notes),
        *(phrase("cli-source", source=source) for source in verdict.sources),
        phrase("age-only"),
    ]
    return lines + [say(said) for said in below]


def _team_lines(verdict: SquadsVerdict, say: Speak) -> Iterator[str]:
    """A line for each team with its columns under one another, and below it what needs more words."""
    squads = verdict.teams
    older = "too-old" if verdict.limits.places == 0 else "overage"
    cells = [(_team(squad, say), *(say(count) for count in _counts(squad))) for squad in squads]
    widths = [max(len(row[column]) for row in cells) for column in range(3)] if cells else []
    for squad, (team, players, within) in zip(squads, cells, strict=True):
        columns = (team.ljust(widths[0]), players.rjust(widths[1]), within.rjust(widths[2]))
        yield "  ".join(part for part in (*columns, "; ".join(_named(squad, older, say))) if part).rstrip()
        for line in _below(squad, say):
            yield f"    {line}"


def _team(squad: SquadVerdict, say: Speak) -> str:
    name = squad.team or say(phrase("squad-no-team"))
    return f"{name} ({say(phrase(f'squad-side-{squad.sex.value}'))})" if squad.sex else name


def _counts(squad: SquadVerdict) -> tuple[Phrase, Phrase]:
    return phrase("squad-players", count=squad.players), phrase("squad-within-age", count=len(squad.within_age))


def _named(squad: SquadVerdict, older: str, say: Speak) -> list[str]:
    """Who is outside the window; where there are no overage places, nobody older is overage."""
    groups = ((older, squad.overage), ("too-young", squad.too_young))
    return [
        say(phrase(f"squad-named-{code}", count=len(names), names=_listed(names, ", ", say)))
        for code, names in groups
        if names
    ]


def _listed(parts: Sequence[str], between: str, say: Speak) -> str:
    """The parts in one text; of a long list the first, and how many more there are."""
    ends = accumulate(len(part) + len(between) for part in parts)
    told = max(1, sum(end <= _MOST_LETTERS for end in ends))
    first, more = between.join(parts[:told]), len(parts) - told
    return say(phrase("squad-and-more", first=first, count=more)) if more else first


def _below(squad: SquadVerdict, say: Speak) -> Iterator[str]:
    groups = (
        ("cannot-tell", squad.cannot_tell),
        ("alternates", squad.alternates),
        ("replaced", squad.replaced),
    )
    for code, names in groups:
        if names:
            yield say(phrase(f"squad-named-{code}", count=len(names), names=_listed(names, ", ", say)))
    for breach in squad.breaches:
        listed = [say(phrase("squad-as-listed"))] if breach.as_listed else []
        yield " ".join([say(breach_phrase(breach)), *listed, *_on(breach.on, say)])
    for question in squad.questions:
        yield " ".join(
            [
                say(question_phrase(question)),
                say(why_phrase(question)),
                *_on(question.on, say),
            ]
        )


def _on(days: tuple[date, ...], say: Speak) -> list[str]:
    """On which days it stood so, where the list says when players came and went."""
    if not days:
        return []
    return [say(phrase("squad-on", days=_listed([say(phrase("squad-day", day=day)) for day in days], "; ", say)))]


def _told_remarks(verdict: SquadsVerdict) -> Iterator[Phrase]:
    """What could not be read, with the player and the row."""
    remarks = [
        phrase("squad-remark", player=judged.entry.player, row=str(judged.entry.row), said=remark)
        for squad in verdict.teams
        for judged in squad.judged
        for remark in judged.entry.remarks
        if remark.code not in _COUNTED
    ]
    yield from remarks[:_MOST_REMARKS]
    if len(remarks) > _MOST_REMARKS:
        yield phrase("squad-more-remarks", count=len(remarks) - _MOST_REMARKS)


def _counted_remarks(verdict: SquadsVerdict) -> Iterator[Phrase]:
    found = [remark for squad in verdict.teams for judged in squad.judged for remark in judged.entry.remarks]
    counts = Counter(remark.code for remark in found)
    for code in _COUNTED:
        if counts[code]:
            yield phrase(f"{code}-count", count=counts[code])
