"""The lines of a list in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.language import tr
from desktop.domain.people import PersonRow
from desktop.domain.warmth import Warmth
from desktop.ui.phrases import say_ago, say_day, say_when
from desktop.ui.widgets.warmth import say_warmth

_NEAR = 6  # days ahead in which a row names the day


@dataclass(frozen=True, slots=True)
class ListLine:
    """A row of the list in words; ``spoken`` is the whole of it in a sentence."""

    id: int
    name: str
    second: str
    warmth: Warmth | None
    starred: bool
    spoken: str


def say_row(row: PersonRow, today: date) -> ListLine:
    second = _say_next(row, today)
    if not second and row.warmth == Warmth.BEEN_A_WHILE:
        second = tr("It has been a while")
    second = second or row.second
    parts = [row.name, row.stage, say_warmth(row.warmth) if row.warmth else ""]
    if row.last_contact_on is not None:
        parts.append(tr("last in touch {ago}").format(ago=say_ago(row.last_contact_on, today)))
    if row.next_on is not None:
        parts.append(tr("next: {words}").format(words=second))
    elif second:
        parts.append(second)
    if row.starred:
        parts.append(tr("stands first in this circle"))
    spoken = ", ".join(part for part in parts if part)
    return ListLine(row.id, row.name, second, row.warmth, row.starred, spoken)


def _say_next(row: PersonRow, today: date) -> str:
    """ "Saturday: the box opens"; an appointment says its time: "Walk tomorrow, 8:15"."""
    if row.next_on is None:
        return ""
    if row.next_at is not None:
        return tr("{words} {when}").format(words=row.second, when=say_when(row.next_at, today))
    if 0 < (row.next_on - today).days <= _NEAR:
        day = say_day(row.next_on, today)
        return tr("{day}: {words}").format(day=day[:1].upper() + day[1:], words=row.second)
    return row.second
