"""What is open between us."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.people import LoopRow
from desktop.domain.vocabulary import LoopKind
from desktop.ui.people.wording.talks import say_kind
from desktop.ui.people.wording.who import Pronouns
from desktop.ui.phrases import say_date, say_day


def say_loop_kind(kind: str, who: Pronouns) -> str:
    """Before the words of a loop: who owes it, or whose chapter it is."""
    return {
        LoopKind.I_PROMISED: tr("I promised"),
        LoopKind.THEY_PROMISED: tr("{They} promised").format(They=who.they.capitalize()),
        LoopKind.THEIR_CHAPTER: tr("{Their} next chapter").format(Their=who.their.capitalize()),
    }[LoopKind(kind)]


def lead_in(kind: str, who: Pronouns) -> str:
    """The same, as it stands before the words: "Her next chapter:"."""
    words = say_loop_kind(kind, who)
    return f"{words}:" if kind == LoopKind.THEIR_CHAPTER else words


def say_loop_day(row: LoopRow, today: date) -> str:
    """When it might come up; else since when it is open."""
    if row.about_on is not None:
        day = say_day(row.about_on, today)
        return day[:1].upper() + day[1:]
    this_year = row.opened_on.year == today.year
    return tr("since {day}").format(day=say_date(row.opened_on, with_year=not this_year))


def say_opened(row: LoopRow) -> str:
    """ "Open since 5 February. From: Coffee, with Jonas"."""
    since = tr("Open since {day}.").format(day=say_date(row.opened_on))
    if row.talk_id is None:
        return since
    talk = row.talk_title or say_kind(row.talk_kind)
    return tr("{since} From: {talk}").format(since=since, talk=talk)
