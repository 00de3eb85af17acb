"""Why an address is no question, in one sentence, with the nearest question that can be asked."""

from __future__ import annotations

from tracker.finding.question import Question
from tracker.football.errors import BadInputError
from tracker.football.phrase import Value, phrase

#: The sentence of each fault in English; `finding.ftl` has them in every language.
SENTENCES = {
    "question-without-edition": "Say for which edition of which competition: competition and edition are needed.",
    "question-unknown-filter": "There is no filter {name}; there are {filters}.",
    "question-unknown-choice": "{value} is no choice of {name}; choose from {choices}.",
    "question-no-number": "{name} is a whole number from {lowest} to {highest}, not {value}.",
    "question-no-day": "{name} is a day such as 2008-05-17, not {value}.",
    "question-no-country": "{name} is an association’s code of three letters such as USA, not {value}.",
    "question-too-long": "{name} takes plain text of at most {most} letters.",
    "question-said-twice": "{name} is said more than once; say it once.",
    "question-too-many-choices": "At most {most} choices of {name} can be asked for at once.",
    "question-born-backwards": "Nobody was born from {first} to {last}: the first day comes later.",
    "question-day-to-come": "Nobody knows the rules of {day} yet; give {today} or an earlier day.",
    "question-no-such-page": "There is no such page of this answer; it begins with the first one.",
    "question-not-yours": "{name} can be asked about by scouts and officers only; leave it out.",
    "question-names-somebody": "A question with words of a name is about a person and is not kept; leave them out.",
    "question-no-confederation": "{value} is no confederation; choose from {choices}.",
}


def _printable(value: Value) -> Value:
    """What is repeated of an address, without what neither a page nor a terminal should be given."""
    if not isinstance(value, str):
        return value
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in value)


class QuestionRefusedError(BadInputError):
    """An address that is no question. `nearest` is what is left of it, if that can be asked."""

    def __init__(self, code: str, nearest: Question | None = None, **values: Value) -> None:
        shown = {name: _printable(value) for name, value in values.items()}
        super().__init__(SENTENCES[code].format(**shown))
        self.phrase = phrase(code, **shown)
        self.nearest = nearest
