"""Whether I turned to somebody only for my own sake: said of nobody on a slight ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.reflect.moments import Moment
from desktop.domain.vocabulary import Who

_FEWEST = 2
_ONE_REQUEST = 6  # days within which a question and its reminder are one


@dataclass(frozen=True, slots=True)
class Turned:
    """A contact with somebody. ``asked``: I asked for something, of them alone."""

    moment: Moment
    began_by: str
    asked: bool


def only_needed(contacts: Sequence[Turned]) -> tuple[Moment, ...]:
    """The moments in which I asked, the newest first, if there were at least two and I
    never came for anything else; else none.

    When they came to me it says nothing. A contact of which it is not written who began,
    or that had many, counts as one that was not for my sake.
    """
    asked = [one.moment for one in contacts if one.asked and one.began_by == Who.ME]
    others = [one for one in contacts if not one.asked and one.began_by != Who.THEM]
    if others or len(_apart(asked)) < _FEWEST:
        return ()
    return tuple(sorted(asked, key=lambda moment: (moment.day, moment.id), reverse=True))


def _apart(moments: Sequence[Moment]) -> list[Moment]:
    """Of those that belong to one request the first."""
    found: list[Moment] = []
    for moment in sorted(moments, key=lambda one: one.day):
        if not found or (moment.day - found[-1].day).days > _ONE_REQUEST:
            found.append(moment)
    return found
