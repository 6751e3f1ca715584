"""How the page lies: its head, the card with the choices below, the keys, the side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CircleRow
from desktop.domain.triage import TriageCard
from desktop.half_written import HalfWritten
from desktop.ui.half_filled import HalfFilled, OfferedOnCard
from desktop.ui.people.card.half_typed import HalfTyped
from desktop.ui.people.triage.card_view import TriageCardView
from desktop.ui.people.triage.choices import Choices
from desktop.ui.people.triage.side import JustNow, TriageSide
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.page_with_side import PageWithSide
from desktop.ui.widgets.tab_order import order_tabs

_SIDE_EM = 300 / 14
_WIDEST_EM = 660 / 14
_CARD = 350  # the height of a usual card
_CARD_SHARE = 0.42  # of the height of the page, at most


class TriageLayout(QWidget):
    """Passes on what is wished on its parts."""

    closed = Signal()
    opened = Signal()
    renamed = Signal(str)
    passed_over = Signal()
    gone_back = Signal()
    again_wished = Signal()
    take_back_wished = Signal()
    circle_wished = Signal(int)
    side_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices = Choices()
        self.view: TriageCardView | None = None
        self.side: TriageSide | None = None
        self._slot, self._through = QWidget(), QWidget()
        self.not_kept = (0, "", "")  # of whom, to which question, and what was answered
        self._card_slot = QVBoxLayout(self._slot)
        self._end = QVBoxLayout(self._through)
        for column in (self._card_slot, self._end):
            column.setContentsMargins(0, 0, 0, 0)
        self.page = PageWithSide(self._head(), side_em=_SIDE_EM, foot=self._foot())
        self.page.side_wanted.connect(self.side_wanted)
        self._middle = self._make_middle()
        self.page.show_main([self._middle])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        theming().follow(self._restyle)

    def write_down_in(self, folder: Path, runner: Runner) -> None:
        """Half typed, a name and why somebody comes into practice are offered on their card,
        the name of a circle when one is asked for again."""
        why = OfferedOnCard(self.choices, HalfWritten(folder))
        circle = HalfFilled(self.choices, HalfWritten(folder))
        HalfTyped(self, _Renaming(self, runner), HalfWritten(folder))

        def follow(asking: str) -> None:
            why.end()
            circle.end()
            if asking == "circle":
                circle.begin("sheet/circle")
            elif asking == "why" and self.view is not None:
                why.begin(f"card/{self.view.card.person_id}/sheet why")

        self.choices.asked.connect(follow)

    def show_card(self, card: TriageCard, today: date, *, more: bool) -> None:
        """This person, with the keyboard on them; what is being asked of them goes on."""
        if self.choices.asking and self.view is not None and self.view.card == card:
            return
        if self.view is not None and self.view.is_renaming(card.person_id):
            self.view.name.set_text(card.name)
            return
        view = TriageCardView(card, today, more=more)
        view.opened.connect(self.opened)
        view.renamed.connect(self.renamed)
        view.passed_over.connect(self.passed_over)
        view.gone_back.connect(self.gone_back)
        self._put(self._card_slot, view)
        self.view = view
        self.choices.rest()
        self._show_parts(through=False)
        for before, after in pairwise((self.enough, view, view.name, self.choices.practice)):
            QWidget.setTabOrder(before, after)
        self.page.area.verticalScrollBar().setValue(0)
        self.focus_card()
        (of_whom, asked, said), self.not_kept = self.not_kept, (0, "", "")
        if said and of_whom == card.person_id:
            self.choices.ask_again(asked, said)

    def show_through(self, *, passed_some: bool) -> None:
        """Nobody is left; perhaps some who were passed over."""
        back = Button(tr("Back to People"), "users-round", "primary")
        back.clicked.connect(self.closed)
        buttons, words = [back], tr("Whoever comes into the book next can be looked at here.")
        if passed_some:
            again = Button(tr("Look at them again"), "undo-2")
            again.clicked.connect(self.again_wished)
            buttons.append(again)
            words = tr("Those you passed over stay where they are, and can wait.")
        state = EmptyState("leaf", tr("That is everyone for now"), words, tuple(buttons))
        self._put(self._end, state)
        self.view = None
        self._show_parts(through=True)
        order_tabs(self)
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self, just_now: Sequence[JustNow], circles: Sequence[CircleRow]) -> None:
        self.side = TriageSide(just_now, circles)
        self.side.back_wished.connect(self.take_back_wished)
        self.side.circle_wished.connect(self.circle_wished)
        self.page.show_side(self.side)

    def focus_card(self) -> None:
        if self.view is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_name(self) -> None:
        if self.view is not None:
            self.view.name.edit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are about as high as each other, so that the choices stay where they are."""
        super().resizeEvent(event)
        wished = theming().fonts.scaled(_CARD)
        self._slot.setMinimumHeight(min(wished, round(self.height() * _CARD_SHARE)))

    def _show_parts(self, *, through: bool) -> None:
        for part in (self._title, self._slot, self.choices, self._foot_row):
            part.setVisible(not through)
        self._through.setVisible(through)

    def _put(self, column: QVBoxLayout, widget: QWidget) -> None:
        if (old := column.takeAt(0)) is not None and (gone := old.widget()) is not None:
            gone.hide()
            gone.deleteLater()
        column.addWidget(widget)
        widget.show()

    def _make_middle(self) -> QWidget:
        self._within = QWidget()
        column = QVBoxLayout(self._within)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(0)
        self._title = QWidget()
        head = QVBoxLayout(self._title)
        head.setContentsMargins(0, 0, 0, 24)
        head.setSpacing(4)
        head.addWidget(PlainLabel(tr("One at a time"), "title"))
        calm = tr("Stop whenever you like. Kith keeps your place.")
        head.addWidget(PlainLabel(calm, "small", "text2"))
        column.addWidget(self._title)
        column.addWidget(self._slot)
        column.addSpacing(18)
        column.addWidget(self.choices)
        column.addWidget(self._through)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._within, 1000)
        row.addStretch(1)
        return whole

    def _head(self) -> QWidget:
        whole, line = QWidget(), QWidget()
        around = QVBoxLayout(whole)
        around.setContentsMargins(margins(28, 20, 40, 14))
        around.addWidget(line)
        ends = EndsLayout(line)
        self.back = Button(tr("People"), "chevron-left", "way")
        self.enough = Button(tr("Enough for now"), shortcut="Esc")
        for button in (self.back, self.enough):
            button.clicked.connect(self.closed)
            ends.addWidget(button)
        return whole

    def _foot(self) -> QWidget:
        self._foot_row = QWidget()
        row = QHBoxLayout(self._foot_row)
        row.setContentsMargins(0, 0, 0, 0)
        hints = QWidget()
        flow = FlowLayout(hints, gap=18, line_gap=6)
        for key, words in (
            ("Right", tr("pass over")),
            ("Enter", tr("open the card")),
            ("F2", tr("correct the name")),
        ):
            flow.addWidget(_hint(key, words))
        row.addStretch(1)
        row.addWidget(hints)
        row.addStretch(1)
        return self._foot_row

    def _restyle(self) -> None:
        self._within.setMaximumWidth(theming().fonts.em(_WIDEST_EM) + 6)


class _Renaming:
    """Keeps what is half typed of a name where the card of that person finds it."""

    def __init__(self, layout: TriageLayout, runner: Runner) -> None:
        self._layout, self.runner = layout, runner

    @property
    def half_key(self) -> str:
        view = self._layout.view
        return f"card/{view.card.person_id if view is not None else 0}"


def _hint(key: str, words: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    onward = "←" if mirrored else "→"
    row.addWidget(KeyCap(onward if key == "Right" else key))
    row.addWidget(PlainLabel(words, "small", "text3", wrap=False))
    return whole
