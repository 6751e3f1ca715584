"""How often a plan repeats: the few words that are offered, and the rules they stand for."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.recurrence import rule_of

_UNITS = {"week": ("week", 1), "two_weeks": ("week", 2), "month": ("month", 1), "year": ("year", 1)}
AS_IT_IS = "as_it_is"


def repeat_names() -> tuple[tuple[str, str], ...]:
    """The id and the words of each choice."""
    return (
        ("", tr("Does not repeat")),
        ("week", tr("Every week")),
        ("two_weeks", tr("Every two weeks")),
        ("month", tr("Every month")),
        ("year", tr("Every year")),
    )


def rule_for(choice: str, start: date) -> str:
    """The rule of a choice that begins on that day."""
    return rule_of(*_UNITS[choice], start) if choice in _UNITS else ""


def choice_for(rule: str, start: date) -> str:
    """The choice that a rule came from; a rule from elsewhere stays as it is."""
    if not rule:
        return ""
    found = (choice for choice in _UNITS if rule_for(choice, start) == rule)
    return next(found, AS_IT_IS)
