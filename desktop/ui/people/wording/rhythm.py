"""How often we would both be glad to be in touch."""

from __future__ import annotations

from desktop.domain.language import mark, marks, tr, trn
from desktop.domain.sentences import count_word
from desktop.domain.vocabulary import Unit

_EACH = {
    Unit.DAY: mark("About every day"),
    Unit.WEEK: mark("About every week"),
    Unit.MONTH: mark("About every month"),
    Unit.YEAR: mark("About every year"),
}
_EVERY = {
    Unit.DAY: marks("About every day", "About every {count} days"),
    Unit.WEEK: marks("About every week", "About every {count} weeks"),
    Unit.MONTH: marks("About every month", "About every {count} months"),
    Unit.YEAR: marks("About every year", "About every {count} years"),
}
_BETWEEN = {
    Unit.DAY: marks("Every {earliest} to {latest} day", "Every {earliest} to {latest} days"),
    Unit.WEEK: marks("Every {earliest} to {latest} week", "Every {earliest} to {latest} weeks"),
    Unit.MONTH: marks("Every {earliest} to {latest} month", "Every {earliest} to {latest} months"),
    Unit.YEAR: marks("Every {earliest} to {latest} year", "Every {earliest} to {latest} years"),
}


def say_rhythm(rule: tuple[int, int, str, bool]) -> str:
    """ "About every four weeks", "Every four to six weeks", "None needed"."""
    earliest, latest, named, none_needed = rule
    unit = Unit(named)
    if none_needed:
        return tr("No rhythm needed")
    if earliest != latest:
        words = trn(*_BETWEEN[unit], latest)
        first = say_count(earliest) if earliest > 1 else _say_one(unit)
        return words.format(earliest=first, latest=say_count(latest))
    if earliest == 1:
        return tr(_EACH[unit])
    return trn(*_EVERY[unit], earliest).format(count=say_count(earliest))


def say_count(number: int) -> str:
    """Small numbers as words."""
    return count_word(number)


def _say_one(unit: Unit) -> str:
    """As it goes with what is counted: in Spanish "una" to three weeks."""
    return tr("one", about="week") if unit is Unit.WEEK else tr("one", about="day, month or year")
