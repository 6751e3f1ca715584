"""The questions of the weekly review as they stand in the resources."""

from __future__ import annotations

from functools import cache

from desktop.domain.reflect.review import Question, read_questions
from desktop.paths import resource


@cache
def questions(language: str = "en") -> tuple[Question, ...]:
    """Those of a language, or the English ones where there are none."""
    file = resource(f"review/{language}.toml")
    if not file.is_file():
        file = resource("review/en.toml")
    return read_questions(file.read_text(encoding="utf-8"))
