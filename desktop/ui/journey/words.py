"""What the board says of a card and of a place, to the eye and to a screen reader."""

from __future__ import annotations

from datetime import date

from desktop.domain.journey import BoardCard, StageHead
from desktop.domain.language import counted, tr
from desktop.domain.sentences import count_word
from desktop.domain.vocabulary import StageKind
from desktop.ui.phrases import say_ago, say_date, say_day, say_month, say_short_month
from desktop.ui.widgets.warmth import say_warmth

_A_YEAR = 330  # days; a month so named is the last one of that name


def say_last(card: BoardCard, today: date) -> str:
    """At the foot of a card: "9 days ago", "met 20 February", "met in May",
    "not spoken yet"."""
    if card.last_contact_on is not None and card.last_contact_on.isoformat() != card.met_on:
        return say_ago(card.last_contact_on, today)
    met = _met(card.met_on, today)
    return tr("met {when}").format(when=met) if met else tr("not spoken yet")


def say_card(card: BoardCard, head: StageHead, today: date) -> str:
    """The whole card as one sentence."""
    parts = [card.name, head.name, say_warmth(card.warmth)]
    if card.last_contact_on is not None:
        parts.append(tr("spoke {when}").format(when=say_ago(card.last_contact_on, today)))
    if card.next_act:
        parts.append(tr("next: {act}").format(act=card.next_act))
        if card.next_on is not None:
            parts.append(say_day(card.next_on, today))
    if card.hard_season:
        parts.append(tr("in a hard season"))
    return ", ".join(parts)


def say_place(head: StageHead, stages: int, shown: int) -> str:
    """ "Connection, stage 4 of 7, 3 people"."""
    people = counted(shown, "one person", "{count} people")
    if head.kind != StageKind.STAGE:
        return f"{head.name}, {people}"
    place = tr("stage {number} of {all}").format(number=head.number, all=stages)
    return f"{head.name}, {place}, {people}"


def say_limit(head: StageHead) -> str:
    """ "3 of 4", or "" where as many come as come."""
    if head.limit is None:
        return ""
    return tr("{held} of {limit}").format(held=head.held, limit=head.limit)


def ask_over_limit(head: StageHead) -> str:
    """What a column asks that holds more than I meant to hold."""
    assert head.limit is not None
    words = tr("You meant to hold {count}. Who could rest?")
    return words.format(count=count_word(head.limit))


def _met(met_on: str, today: date) -> str:
    if not met_on:
        return ""
    try:
        day = date.fromisoformat(met_on)
    except ValueError:
        return _partly(met_on, today)
    if 0 <= (today - day).days <= 1:
        return say_day(day, today)
    return say_date(day, with_year=abs((today - day).days) > _A_YEAR)


def _partly(met_on: str, today: date) -> str:
    """A month near enough without its year, else short: a card is narrow."""
    numbers = [int(part) for part in met_on.split("-") if part.isdigit()]
    try:
        year, month, *_ = [*numbers, None, None]
        if year is None or month is None:
            return tr("in {year}").format(year=year) if year is not None else ""
        first = date(year, month, 1)
    except ValueError:
        return ""
    near = 0 <= (today - first).days <= _A_YEAR
    return tr("in {month}").format(
        month=say_month(first, with_year=False) if near else say_short_month(first)
    )
