"""The words of the weekly review that are not its questions."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.reflect.review import AtHand, Met, Owed
from desktop.ui.people.wording.talks import say_kind
from desktop.ui.phrases import say_date, say_day


def say_week(week_of: date, today: date) -> str:
    """ "The week of 9 March", with the year where it is not this one."""
    with_year = week_of.year != today.year
    return tr("The week of {day}").format(day=say_date(week_of, with_year=with_year))


def say_met(met: Met, today: date) -> str:
    """ "Call, yesterday", as the tip of a name."""
    return tr("{kind}, {day}").format(kind=say_kind(met.kind), day=say_day(met.day, today))


def say_owed(owed: Owed, today: date) -> str:
    """ "A jar of honey, Sat 28 February"; without what was confided."""
    what = owed.text or tr("Something between the two of you")
    if owed.day is None:
        return what
    return tr("{what}, {day}").format(what=what.rstrip("."), day=say_day(owed.day, today))


def say_unprompted(near: AtHand) -> str:
    """How much no plan stood behind; said, and not measured."""
    if near.contacts == 0:
        return tr("Nothing was written down this week. That says little about the week.")
    if near.unprompted == 0:
        return tr("All of it was planned. Plans are kind, too.")
    if near.unprompted == near.contacts:
        return tr("All of it came by itself. Kith was only watching.")
    if 2 * near.unprompted >= near.contacts:
        return tr("Most of it came by itself. Kith was only watching.")
    return tr("Some of it came by itself; the rest was planned.")


def say_nobody(asks: str) -> str:
    """Where a question has nobody to name."""
    return {
        "people": tr("Nobody is written down for this week. You may still think of somebody."),
        "needed": tr("Kith knows of nobody. You may think of somebody."),
        "thanks": tr("Nothing waits for thanks, as far as Kith knows."),
        "intentions": tr("Every intention had its time, or needs none just now."),
    }.get(asks, "")
