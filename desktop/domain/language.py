"""What a person reads, in the language they chose: every layer says it through here.

English stands in the sources. Whoever runs the program says once how it is put into
another language (``speak``); without that it stays as it is written.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Translate(Protocol):
    """A text and what tells it from the same text elsewhere to the text in the language;
    with a count, the form that goes with so many. None where there is none."""

    def __call__(self, text: str, about: str, count: int | None) -> str | None: ...


_translate: Translate | None = None
_number: Callable[[int], str] = "{:,}".format
_spoken = "en"


def speak(
    translate: Translate | None,
    number: Callable[[int], str] = "{:,}".format,
    language: str = "en",
) -> None:
    """From here on texts and numbers are put so; None is English again."""
    global _translate, _number, _spoken
    _translate, _number, _spoken = translate, number, language


def spoken() -> str:
    """The code of the language that Kith speaks: "en"."""
    return _spoken


def tr(text: str, about: str = "") -> str:
    """The text in the person's language. ``about`` tells translators (and the catalogue)
    one use of a text from another, where English has one word for both."""
    if _translate is None:
        return text
    return _translate(text, about, None) or text


def trn(one: str, many: str, count: int, about: str = "") -> str:
    """The form that goes with so many; a field for the number is filled by the caller.

    English has two; a language has as many as it has (catalogued by ``many``).
    """
    if _translate is None:
        return one if count == 1 else many
    return _translate(many, about, count) or (one if count == 1 else many)


def counted(count: int, one: str, many: str, about: str = "") -> str:
    """ "one photo", "2,114 photos": ``many`` holds "{count}"."""
    return trn(one, many, count, about).format(count=say_number(count))


def say_number(count: int) -> str:
    """ "2,114"."""
    return _number(count)


def mark(text: str, about: str = "") -> str:
    """A text in a table, put into the language where it is said: ``tr(TABLE[key])``."""
    return text


def marks(one: str, many: str, about: str = "") -> tuple[str, str]:
    """Two forms in a table, said as ``trn(*TABLE[key], count)``."""
    return one, many
