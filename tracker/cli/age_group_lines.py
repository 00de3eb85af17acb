"""Age groups in plain words: a table of all systems, then why, then the college clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tracker.actions.age_groups import AgeGroupAnswers
from tracker.eligibility.age_groups.college import ClockAnswer
from tracker.eligibility.age_groups.groups import GroupAnswer
from tracker.eligibility.age_groups.reading import Placing
from tracker.eligibility.age_groups.reasons import spoken_births
from tracker.eligibility.age_groups.season_name import split_season
from tracker.eligibility.age_groups.shown import system_name
from tracker.eligibility.verdict import Reason
from tracker.football.calendar import Window
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak

_NOTHING = "–"
_COLUMNS = ("system", "season", "group", "births", "before", "after")


def answer_lines(answers: AgeGroupAnswers, say: Speak) -> list[str]:
    """Every system's answer in a table, then the reasons, systems with the same ones together, then the clock."""
    births = spoken_births(Window(answers.born.earliest, answers.born.latest))
    rows = [tuple(say(phrase(f"group-heading-{column}")) for column in _COLUMNS)]
    rows += [_row(answer, say) for answer in answers.groups]
    return [
        say(phrase("group-asked", births=births, season=str(answers.season))),
        "",
        *_table(rows),
        "",
        *_grounds(answers.groups, say),
        *_clock(answers.college, say),
        "",
        say(phrase("group-and-younger")),
    ]


def _row(answer: GroupAnswer, say: Speak) -> tuple[str, ...]:
    births = [group.births for group in answer.groups]
    held = f"{min(births).start} – {max(window.end for window in births)}" if births else _NOTHING
    group = _cell(answer.placing, answer.names, say)
    if answer.provisional:
        group = say(phrase("group-cell-provisional", group=group))
    neighbours = [_cell(beside.placing, beside.groups, say) for beside in (answer.before, answer.after)]
    return (system_name(answer, say), answer.season, group, held, *neighbours)


def _cell(placing: Placing, names: tuple[str, ...], say: Speak) -> str:
    match placing:
        case Placing.PLACED:
            return names[0]
        case Placing.CANNOT_TELL:
            return f"{' / '.join(names)} ?"
        case _:
            return say(phrase(f"group-answer-{placing.value.replace('_', '-')}"))


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _grounds(answers: Iterable[GroupAnswer], say: Speak) -> Iterator[str]:
    """The reasons of each answer, told once for all systems that have the same."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for answer in answers:
        lines = tuple(_told(answer.reasons, answer.missing, answer.notes, say))
        alike.setdefault(lines, []).append(f"{system_name(answer, say)}, {answer.season}")
    for lines, systems in alike.items():
        yield "; ".join(systems)
        yield from lines
        yield ""


def _clock(answer: ClockAnswer, say: Speak) -> Iterator[str]:
    yield say(phrase("college-heading", name=answer.name))
    if answer.starts:
        years = " / ".join(split_season(start) for start in answer.starts)
        yield f"  {say(phrase('college-starts', years=years))}{' ?' if answer.missing else ''}"
    else:
        kind = answer.verdict.value.replace("_", "-")
        yield f"  {say(phrase(f'group-answer-{kind}'))}"
    yield from _told(answer.reasons, answer.missing, answer.notes, say)
    if answer.not_held:
        yield f"  {say(phrase('college-not-held', names=', '.join(answer.not_held)))}"


def _told(
    reasons: tuple[Reason, ...], missing: tuple[str, ...], notes: tuple[str, ...], say: Speak
) -> Iterator[str]:
    for reason in reasons:
        yield f"  {say(reason.phrase)}"
    for source in dict.fromkeys(reason.source for reason in reasons if reason.source):
        yield f"  {say(phrase('cli-source', source=source))}"
    for note in notes:
        yield f"  {say(phrase('group-note', note=note))}"
    if missing:
        named = ", ".join(say(phrase(_missing_code(part))) for part in missing)
        yield f"  {say(phrase('cli-missing', missing=named))}"


def _missing_code(part: str) -> str:
    return "group-missing-enrolment-term" if part == "enrolment_term" else f"missing-{part.replace('_', '-')}"
