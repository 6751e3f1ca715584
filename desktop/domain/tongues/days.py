"""Days said in another language, put into the English phrase that means them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from desktop.domain.text import fold

_MODULES = {"de": "german_days", "es": "spanish_days"}


@dataclass(frozen=True, slots=True)
class DayPhrases:
    """``shapes`` are patterns, and the English phrase whose "{fields}" are their groups;
    ``words`` says what a group's word, folded, is in English: {"weekday": {"montag": …}}."""

    shapes: tuple[tuple[re.Pattern[str], str], ...]
    words: Mapping[str, Mapping[str, str]]

    def said_at(self, text: str, at: int) -> Iterator[tuple[str, int]]:
        """What may be said at this place, in English, and where it ends; the longest first."""
        found = (
            (shape.match(text, at), english, order)
            for order, (shape, english) in enumerate(self.shapes)
        )
        said = [(-match.end(), order, match, english) for match, english, order in found if match]
        for _, _, match, english in sorted(said, key=lambda one: one[:2]):
            yield self._phrase(match, english), match.end()

    def _phrase(self, match: re.Match[str], english: str) -> str:
        """A word of no meaning of its own, a digit or a year, stays as it is."""
        meant = {
            name: self.words.get(name, {}).get(fold(word or ""), word or "")
            for name, word in match.groupdict().items()
        }
        return " ".join(english.format(**meant).split())


def phrases(
    shapes: Iterable[tuple[str, str]], vague: str, words: Mapping[str, Mapping[str, str]]
) -> DayPhrases:
    """From patterns in which a blank is any number of them; ``vague`` is the pattern of what
    may stand before each of them, with a group of that name for what makes the day uncertain."""
    return DayPhrases(tuple(_shape(vague, *shape) for shape in shapes), words)


def _shape(vague: str, pattern: str, english: str) -> tuple[re.Pattern[str], str]:
    spaced = pattern.replace(" ", r"\s+")
    shape = re.compile(rf"(?:{vague})?(?:{spaced})(?!\w)", re.IGNORECASE)
    return shape, english if english.startswith("about") else "{vague} " + english


@cache
def phrases_of(language: str) -> DayPhrases | None:
    """None where Kith has no such phrases; dateparser may still know some days."""
    if language not in _MODULES:
        return None
    found: DayPhrases = import_module(f"desktop.domain.tongues.{_MODULES[language]}").PHRASES
    return found
