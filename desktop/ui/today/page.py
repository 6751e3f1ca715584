"""The place Today: turns the view into cards, and what is done on them into wishes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import PlanWish
from desktop.domain.today import TodayView, TurnTo
from desktop.domain.vocabulary import Size
from desktop.services import loops
from desktop.services.people.newcomers import begin_with
from desktop.services.today.page import today_view
from desktop.services.today.put_off import not_now
from desktop.settings import SettingsFile
from desktop.ui.first_run.page import FirstRun
from desktop.ui.links import mail_link, open_link, phone_link
from desktop.ui.phrases import greeting, say_day
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.today import wording
from desktop.ui.today.person_card import PersonCard
from desktop.ui.today.side_cards import SideColumn
from desktop.ui.today.we_spoke_line import WeSpokeLine
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.focus_ring import OUTSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.text_link import TextLink

_STACK_BELOW = 62  # em; narrower pages put the side under the people
_RING = OUTSET  # room for the focus ring around cards
_A_MINUTE = 60_000


class TodayPage(PlacePage):
    """Of ``settings`` it reads my name and how many people a day may bring.

    While nobody is in the store, the first run stands in its place.
    """

    day_wished = Signal(object)  # date: show it in the calendar
    choosing_wished = Signal()  # show the people, to bring somebody into practice
    import_wished = Signal()
    samples_wished = Signal()

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, clock, parent)
        self._settings = settings
        self._first_run: FirstRun | None = None
        self._view: TodayView | None = None
        self._day = clock.today()
        self._shows_why = False
        self._cards: list[PersonCard] = []
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(self._content))
        self._minute = QTimer(self, interval=_A_MINUTE)
        self._minute.timeout.connect(self._look_at_the_clock)
        self._minute.start()

    @property
    def cards(self) -> list[PersonCard]:
        """The cards of the people to turn to, in their order."""
        return self._cards

    def refresh(self) -> None:
        self.runner.query(
            today_view,
            now=self.clock.now(),
            most=self._settings.values.people_a_day,
            then=self._show,
            key="today",
            owner=self,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self, view: TodayView) -> None:
        """Lay everything anew; the keyboard stays where it was."""
        if not view.anyone_here and self._first_run is not None:
            return
        place = self._focused_place()
        self._view, self._day = view, self.clock.today()
        _empty(self._column)
        self._cards, self._first_run = [], None
        part = self._columns(view) if not view.is_empty else self._nothing(view)
        self._column.addWidget(part, 1)
        part.show()
        self._fit()
        if place is not None and self._cards:
            card = self._cards[min(place, len(self._cards) - 1)]
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_place(self) -> int | None:
        """Which card the keyboard is on or in."""
        focus = QApplication.focusWidget()
        for place, card in enumerate(self._cards):
            if focus is not None and (card is focus or card.isAncestorOf(focus)):
                return place
        return None

    def _columns(self, view: TodayView) -> QWidget:
        whole = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._main_part = self._main(view)
        self._sides.addWidget(self._main_part, 1)
        side = self._side(view)
        self._side_part = side
        if side is not None:
            self._sides.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _main(self, view: TodayView) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(_RING, 0, _RING, _RING)
        column.setSpacing(0)
        column.addWidget(
            PlainLabel(greeting(self.clock.now().hour, self._settings.values.my_name), "display")
        )
        column.addSpacing(4)
        column.addWidget(PlainLabel(wording.say_head(view, self._day), color="text2"))
        column.addSpacing(22)
        line = WeSpokeLine()
        line.clicked.connect(lambda: self.we_spoke_wished.emit(()))
        column.addWidget(line)
        column.addSpacing(28)
        if view.turn_to:
            self._add_people(column, view)
        else:
            column.addWidget(self._nobody(view))
        column.addStretch(1)
        return main

    def _add_people(self, column: QVBoxLayout, view: TodayView) -> None:
        column.addWidget(self._people_head(len(view.turn_to)))
        column.addSpacing(8)
        for place, person in enumerate(view.turn_to):
            if place:
                column.addSpacing(12)
            card = PersonCard(person, self._day)
            card.show_why(self._shows_why)
            card.act_chosen.connect(self._act)
            card.put_off.connect(self._put_off)
            card.opened.connect(self.person_wished)
            card.stepped.connect(lambda by, at=place: self._step(at + by))
            self._cards.append(card)
            column.addWidget(card)

    def _people_head(self, count: int) -> QWidget:
        head = QWidget()
        title = PlainLabel(self.tr("To turn to today"), "heading", wrap=False)
        title.setContentsMargins(2, 0, 0, 0)
        asks = {
            1: self.tr("Why this person?"),
            2: self.tr("Why these two?"),
            3: self.tr("Why these three?"),
        }
        link = TextLink(asks.get(count, self.tr("Why these people?")))
        link.clicked.connect(self._toggle_why)
        ends = EndsLayout(head)
        ends.addWidget(title)
        ends.addWidget(link)
        return head

    def _side(self, view: TodayView) -> QWidget | None:
        """What the day holds besides people to turn to; None when it holds nothing."""
        if not (view.appointments or view.occasions or view.loops):
            return None
        side = SideColumn(view, self._day)
        side.setContentsMargins(_RING, 0, _RING, _RING)
        side.person_wished.connect(self.person_wished)
        side.loop_closed.connect(self._close_loop)
        return side

    def _nobody(self, view: TodayView) -> QWidget:
        """In the place of the cards, while the day holds other things."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(2, 0, 0, 0)
        column.setSpacing(6)
        title, words, _ = self._said_of_nobody(view)
        column.addWidget(PlainLabel(title, "heading"))
        column.addWidget(PlainLabel(words, color="text2"))
        return part

    def _nothing(self, view: TodayView) -> QWidget:
        """The whole page, on a day that holds nothing, or before anybody is here."""
        if not view.anyone_here:
            return self._begin()
        title, words, buttons = self._said_of_nobody(view)
        return EmptyState("sprout", title, words, tuple(buttons))

    def _begin(self) -> FirstRun:
        first = self._first_run = FirstRun()
        first.begun.connect(self._begin_with)
        first.import_wished.connect(self.import_wished)
        first.samples_wished.connect(self.samples_wished)
        QTimer.singleShot(0, first, first.rows[0].name.setFocus)
        return first

    def _begin_with(self, people: list[tuple[str, str]]) -> None:
        self.runner.change(begin_with, people, now=self.clock.now())

    def _said_of_nobody(self, view: TodayView) -> tuple[str, str, list[Button]]:
        if not view.anyone_in_practice:
            choose = Button(self.tr("Choose people"), "users-round")
            choose.clicked.connect(self.choosing_wished)
            return (
                self.tr("Room for a few people"),
                self.tr(
                    "Whom you choose to be close to stands here when the time is good, three a "
                    "day at most, each with your own reason."
                ),
                [choose],
            )
        mind = Button(self.tr("Somebody on your mind?"), "pen-line")
        mind.clicked.connect(lambda: self.plan_wished.emit(PlanWish(day=self._day), None))
        buttons = [mind]
        if view.next_day is not None:
            words = self.tr("See {day}").format(day=say_day(view.next_day, self._day))
            see = Button(words, "calendar-days", "quiet")
            see.clicked.connect(lambda: self.day_wished.emit(view.next_day))
            buttons.append(see)
        return self.tr("Enough for today"), wording.say_enough(view, self._day), buttons

    def _act(self, person: TurnTo, size: str) -> None:
        """A line by mail and a call by the dialler where there are such; else write down
        the line once it is sent, and plan the rest."""
        link = {Size.LINE: mail_link(person.mail), Size.CALL: phone_link(person.phone)}.get(
            Size(size), ""
        )
        if link and open_link(link):
            return
        if size == Size.LINE:
            self.we_spoke_wished.emit((person.person_id,))
        else:
            wish = PlanWish(person.person_id, self._day, size=size, with_time=True)
            self.plan_wished.emit(wish, None)

    def _put_off(self, person: TurnTo) -> None:
        self.runner.change(not_now, person.person_id, now=self.clock.now())

    def _close_loop(self, loop_id: int) -> None:
        self.runner.change(loops.close, loop_id, today=self.clock.today())

    def _toggle_why(self) -> None:
        self._shows_why = not self._shows_why
        for card in self._cards:
            card.show_why(self._shows_why)

    def _step(self, place: int) -> None:
        if 0 <= place < len(self._cards):
            self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """Margins and columns by the width there is."""
        if self._view is None:
            return
        if self._first_run is not None:
            self._column.setContentsMargins(0, 0, 0, 0)
            self._first_run.fit(self.width())
            return
        em = theming().fonts.em
        stacked = self.width() < em(_STACK_BELOW)
        across = (20 if self.width() < 900 else 40) - _RING
        self._column.setContentsMargins(across, 24 if stacked else 36, across, 32)
        if self._view.is_empty:
            return
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._sides.setSpacing((28 if stacked else 36) - 2 * _RING)
        if self._side_part is not None:
            widest = 16_777_215
            width = min(em(26.5), max(em(20), round(self.width() * 0.31)))
            self._side_part.setMinimumWidth(0 if stacked else width)
            self._side_part.setMaximumWidth(widest if stacked else width)

    def _look_at_the_clock(self) -> None:
        if self.isVisible() and self.clock.today() != self._day:
            self.refresh()


def _empty(layout: Any) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
