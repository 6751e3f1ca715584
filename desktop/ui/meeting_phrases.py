"""A meeting that did not take place, as one says it: without blame, and with what helps."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.domain.vocabulary import Size, Who
from desktop.ui.phrases import say_day, say_weekday

_NAMED_BACK = 6  # so many days back the weekday alone is enough


def say_missed(by: Who, title: str, size: str, day: date, today: date) -> str:
    """ "You missed the call on Tuesday. A line to say so?", "The walk on Tuesday fell
    through on their side."."""
    what, on_day = _say_what(title, size), _say_on_day(day, today)
    if by == Who.ME:
        words = tr("You missed {what} {day}. A line to say so?")
        return words.format(what=what, day=on_day)
    words = tr("{what} {day} fell through on their side.")
    return words.format(what=what[:1].upper() + what[1:], day=on_day)


def _say_what(title: str, size: str) -> str:
    """By its own name where it has one: “Tea at the Tern”, "the call", "your meeting"."""
    if title:
        return quoted(title)
    return {
        Size.LINE: tr("the line"),
        Size.CALL: tr("the call"),
        Size.TIME_TOGETHER: tr("your meeting"),
    }.get(Size(size), tr("what was planned"))


def _say_on_day(day: date, today: date) -> str:
    """ "on Tuesday", "yesterday", "on Sat 7 March"."""
    ahead = (day - today).days
    if ahead in (-1, 0, 1):
        return say_day(day, today)
    if -_NAMED_BACK <= ahead < -1:
        return tr("on {day}").format(day=say_weekday(day.weekday(), short=False))
    return tr("on {day}").format(day=say_day(day, today))
