"""What stands in the place of the people, on a day that brings nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.today import TodayView
from desktop.ui.phrases import say_the_day
from desktop.ui.theme.mirror import margins
from desktop.ui.today import wording
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel


class Wish(StrEnum):
    """What can be wished where nobody waits."""

    CHOOSE_PEOPLE = "choose_people"
    SOMEBODY = "somebody"
    SEE_NEXT = "see_next"
    SEE_TODAY = "see_today"
    SOMEONE_ANYWAY = "someone_anyway"
    USUAL_DAY = "usual_day"
    END_BREAK = "end_break"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it wishes, and how it looks."""

    wish: Wish
    text: str
    icon: str = ""
    kind: Kind = "secondary"


@dataclass(frozen=True, slots=True)
class Nobody:
    """Why nobody stands here, kindly, and what one might do instead."""

    icon: str
    title: str
    words: str
    offers: tuple[Offer, ...] = ()


def nobody_today(view: TodayView, today: date) -> Nobody:
    """By what kind of day it is."""
    if not view.anyone_in_practice:
        return _nobody_chosen()
    if view.on_break is not None:
        return _on_a_break(view.on_break.back_on, today)
    if view.kind is DayKind.NONE:
        return _day_off(view)
    return _enough(view, today)


def _nobody_chosen() -> Nobody:
    return Nobody(
        "sprout",
        tr("Room for a few people"),
        tr(
            "Whom you choose to be close to stands here when the time is good, three a "
            "day at most, each with your own reason."
        ),
        (Offer(Wish.CHOOSE_PEOPLE, tr("Choose people"), "users-round"),),
    )


def _on_a_break(back_on: date | None, today: date) -> Nobody:
    words = tr("Nobody waits meanwhile. Afterwards they come up again little by little.")
    if back_on is not None:
        until = tr("You are back on {day}.").format(day=say_the_day(back_on, today))
        if back_on == today + timedelta(days=1):
            until = tr("You are back tomorrow.")
        words = f"{until} {words}"
    return Nobody(
        "leaf",
        tr("Time for yourself"),
        words,
        (Offer(Wish.END_BREAK, tr("End the break"), "sun"),),
    )


def _day_off(view: TodayView) -> Nobody:
    offers = [Offer(Wish.SOMEONE_ANYWAY, tr("Someone anyway?"), "feather", "quiet")]
    if view.more_planned:
        offers.insert(0, Offer(Wish.SEE_TODAY, tr("See what is planned"), "calendar-days"))
    return Nobody(
        "leaf",
        tr("A day off"),
        tr("Today brings nobody, as you wished. What is planned stays in the calendar."),
        tuple(offers),
    )


def _enough(view: TodayView, today: date) -> Nobody:
    offers = [Offer(Wish.SOMEBODY, tr("Somebody on your mind?"), "pen-line")]
    if view.is_empty and view.kind is DayKind.EASY:  # else the head offers it
        offers.append(Offer(Wish.USUAL_DAY, tr("A usual day again"), "sun", "quiet"))
    elif view.next_day is not None:
        see = tr("See {day}").format(day=say_the_day(view.next_day, today))
        offers.append(Offer(Wish.SEE_NEXT, see, "calendar-days", "quiet"))
    return Nobody("sprout", tr("Enough for today"), wording.say_enough(view, today), tuple(offers))


class NobodyPart(QWidget):
    """In the place of the cards, while the day holds other things; ``whole`` is the page
    of a day that holds nothing."""

    wished = Signal(str)  # a Wish

    def __init__(self, said: Nobody, *, whole: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0 if whole else 2, 0, 0, 0))
        column.setSpacing(6)
        buttons = tuple(self._button(offer) for offer in said.offers)
        if whole:
            column.addWidget(EmptyState(said.icon, said.title, said.words, buttons))
            return
        column.addWidget(PlainLabel(said.title, "heading"))
        column.addWidget(PlainLabel(said.words, color="text2"))
        column.addSpacing(6)
        line = QWidget()
        flow = FlowLayout(line, gap=8, line_gap=8)
        for button in buttons:
            flow.addWidget(button)
        column.addWidget(line)

    def _button(self, offer: Offer) -> Button:
        button = Button(offer.text, offer.icon, offer.kind)
        button.clicked.connect(lambda: self.wished.emit(offer.wish))
        return button
