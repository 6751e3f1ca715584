"""The questions of the weekly review as they stand in the resources."""

from __future__ import annotations

from functools import cache

from desktop.domain.language import spoken
from desktop.domain.reflect.review import Question, read_questions
from desktop.paths import resource


def questions(language: str = "") -> tuple[Question, ...]:
    """Those of a language, or the English ones where there are none;
    "" is the one that Kith speaks."""
    return _in(language or spoken())


@cache
def _in(language: str) -> tuple[Question, ...]:
    file = resource(f"review/{language}.toml")
    if not file.is_file():
        file = resource("review/en.toml")
    return read_questions(file.read_text(encoding="utf-8"))
