"""Lines that begin with what is to be written: a talk, a person, a plan, a note."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.language import mark, tr
from desktop.domain.text import fold


class Kind(StrEnum):
    TALK = "talk"
    PERSON = "person"
    PLAN = "plan"
    NOTE = "note"


_BEGINNINGS = {
    Kind.TALK: (mark("we spoke with"), mark("we spoke"), mark("spoke with")),
    Kind.PERSON: (mark("new person"), mark("add person"), mark("add a person")),
    Kind.PLAN: (mark("plan with"), mark("plan")),
    Kind.NOTE: (mark("note about"), mark("note")),
}


def beginning_of(typed: str) -> tuple[Kind, str] | None:
    """What is to be written, and with which words, as soon as there are any."""
    line = typed.strip()
    for kind, beginnings in _BEGINNINGS.items():
        for text in beginnings:
            words = _after(line, tr(text))
            if words:
                return kind, words
    return None


def _after(line: str, beginning: str) -> str:
    head, rest = line[: len(beginning)], line[len(beginning) :]
    if fold(head) != fold(beginning) or rest[:1] not in (" ", ":", ","):
        return ""
    return rest.lstrip(" :,").strip()
