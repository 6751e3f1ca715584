"""A step of the way as a column: its name and purpose, and its pairs below each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.vocabulary import IntroductionState
from desktop.ui.introductions.pair_card import PairCard, PhotoOf, pair_in
from desktop.ui.introductions.wording import column_of, say_column
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.card_ground import KNOB, paint_column, paint_landing_line
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline

_EDGE, _STEP = 28, 14  # scrolling while a card is held near the upper or lower edge


class PairColumn(QWidget):
    """``dropped``: that pair was laid before the card at that place."""

    dropped = Signal(int, int)
    made = Signal(PairCard)
    dragged_at = Signal(QPoint)

    def __init__(
        self, state: IntroductionState, photo_of: PhotoOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.state = state
        self._photo_of = photo_of
        self.cards: list[PairCard] = []
        self._is_target = False
        self._content = _Cards()
        self.area = ScrollColumn(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Hairline())
        column.addWidget(self.area, 1)
        self.setAcceptDrops(True)

    def show_pairs(self, pairs: Sequence[Pair], today: date) -> None:
        """These and no others, in this order; cards that stay keep their widget."""
        known = {card.pair.id: card for card in self.cards}
        wanted = {pair.id for pair in pairs}
        for gone in [card for card in self.cards if card.pair.id not in wanted]:
            self._content.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.cards = [self._card(known.get(pair.id), pair, today) for pair in pairs]
        for place, card in enumerate(self.cards):
            if self._content.column.indexOf(card) != place:
                self._content.column.insertWidget(place, card)
            card.show()
        self.setAccessibleName(say_column(self.state, len(pairs)))

    def show_landing(self, place: int | None) -> None:
        """Where a carried card would be laid down; None: not here."""
        self._is_target = place is not None
        self._content.show_landing(None if place is None else self._line_at(place))
        self.update()

    def place_at(self, at: QPoint) -> int:
        """Before which card something dropped at that point of the column would lie."""
        y = self._content.mapFrom(self, at).y()
        below = [n for n, card in enumerate(self.cards) if y < card.geometry().center().y()]
        return below[0] if below else len(self.cards)

    def bring_into_sight(self, card: PairCard) -> None:
        """The whole of it; of one higher than the column its upper end."""
        self.area.ensureWidgetVisible(card, 0, 8)
        if card.height() > self.area.viewport().height():
            self.area.verticalScrollBar().setValue(card.y())

    # Qt's own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pair_in(event.mimeData()) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at = event.position().toPoint()
        self.show_landing(self.place_at(at))
        self._scroll_towards(at)
        self.dragged_at.emit(self.mapToGlobal(at))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        pair_id = pair_in(event.mimeData())
        place = self.place_at(event.position().toPoint())
        self.show_landing(None)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if pair_id is not None:
            self.dropped.emit(pair_id, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_column(QPainter(self), self.rect(), is_target=self._is_target)

    def _head(self) -> QVBoxLayout:
        words = column_of(self.state)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark(words.icon, "text2", 16))
        row.addWidget(ElidedLabel(words.name, "small", weight=QFont.Weight.DemiBold), 1)
        purpose = PlainLabel(words.purpose, "caption", "text2", weight=QFont.Weight.Normal)
        self._purpose = purpose
        head = QVBoxLayout()
        head.setContentsMargins(margins(12, 12, 10, 10))
        head.setSpacing(4)
        head.addLayout(row)
        head.addWidget(purpose, 0, Qt.AlignmentFlag.AlignTop)
        theming().follow(self._fit_purpose)
        return head

    def _fit_purpose(self) -> None:
        """Two lines are kept, so that all columns begin at one height."""
        self._purpose.setMinimumHeight(round(2 * theming().fonts.line_height("caption")))

    def _card(self, known: PairCard | None, pair: Pair, today: date) -> PairCard:
        card = known or PairCard(self._photo_of)
        card.show_pair(pair, today)
        if known is None:
            self.made.emit(card)
        return card

    def _line_at(self, place: int) -> int:
        if not self.cards:
            return KNOB
        if place >= len(self.cards):
            return self.cards[-1].geometry().bottom()
        return self.cards[place].geometry().top()

    def _scroll_towards(self, at: QPoint) -> None:
        y, bar = self.area.mapFrom(self, at).y(), self.area.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif y > self.area.height() - _EDGE:
            bar.setValue(bar.value() + _STEP)


class _Cards(QWidget):
    """The cards below each other, and over them the line where one would land."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.setSpacing(0)
        self.column.addStretch(1)
        self._line = _LandingLine(self)

    def show_landing(self, y: int | None) -> None:
        self._line.setVisible(y is not None)
        if y is not None:
            self._line.setGeometry(0, max(0, y - KNOB), self.width(), 2 * KNOB)
            self._line.raise_()


class _LandingLine(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = self.height() // 2
        ends = QPoint(KNOB, middle), QPoint(self.width() - 8, middle)
        start, end = reversed(ends) if self.isRightToLeft() else ends
        paint_landing_line(QPainter(self), start, end)
