"""How often we would both be glad to be in touch."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.domain.vocabulary import Unit


def say_rhythm(rule: tuple[int, int, str, bool]) -> str:
    """ "About every four weeks", "Every four to six weeks", "None needed"."""
    earliest, latest, unit, none_needed = rule
    if none_needed:
        return tr("No rhythm needed")
    if earliest == latest:
        if earliest == 1:
            return tr("About every {unit}").format(unit=_unit(unit, 1))
        return tr("About every {count} {units}").format(
            count=say_count(earliest), units=_unit(unit, earliest)
        )
    return tr("Every {earliest} to {latest} {units}").format(
        earliest=say_count(earliest), latest=say_count(latest), units=_unit(unit, latest)
    )


def say_count(number: int) -> str:
    """Small numbers as words."""
    words = (
        tr("no"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"),
        tr("seven"), tr("eight"), tr("nine"), tr("ten"), tr("eleven"), tr("twelve"),
    )  # fmt: skip
    return words[number] if 0 <= number < len(words) else str(number)


def _unit(unit: str, count: int) -> str:
    one = {
        Unit.DAY: tr("day"), Unit.WEEK: tr("week"), Unit.MONTH: tr("month"), Unit.YEAR: tr("year"),
    }  # fmt: skip
    many = {
        Unit.DAY: tr("days"), Unit.WEEK: tr("weeks"), Unit.MONTH: tr("months"),
        Unit.YEAR: tr("years"),
    }  # fmt: skip
    return (one if count == 1 else many)[Unit(unit)]
