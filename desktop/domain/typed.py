"""What somebody typed, cleaned for keeping; what is too long is refused, never cut.

Each takes the text as typed and raises BadInputError, so that whoever typed it still has it.
"""

from __future__ import annotations

from desktop.domain.errors import BadInputError
from desktop.domain.language import say_number, tr
from desktop.domain.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, clean, clean_line


def as_name(typed: str) -> str:
    """One line: a name, a title, a place, a label."""
    return fitting(clean_line(typed), NAME_LIMIT)


def as_line(typed: str) -> str:
    """One line that says something: why, what comes next, how it went."""
    return fitting(clean_line(typed), LINE_LIMIT)


def as_lines(typed: str) -> str:
    """The same, of several lines."""
    return fitting(clean(typed), LINE_LIMIT)


def as_note(typed: str) -> str:
    """Words of any shape: notes, letters, what was said."""
    return fitting(clean(typed), NOTE_LIMIT)


def fitting(words: str, limit: int) -> str:
    """The words. Raises BadInputError when they are more than so many letters."""
    if len(words) <= limit:
        return words
    raise BadInputError(too_long(limit))


def too_long(limit: int) -> str:
    return tr(
        "That is longer than the {limit} letters Kith keeps here. Shorten it, or divide it."
    ).format(limit=say_number(limit))
