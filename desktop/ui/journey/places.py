"""The grounds that cards lie on: a stage's column, and the trays below the board."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.journey import BoardCard, StageHead
from desktop.ui.journey.cards_delegate import HALF_GAP, PhotoOf
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.heads import ColumnHead, TrayHead
from desktop.ui.journey.words import say_place
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.card_ground import paint_column
from desktop.ui.widgets.labels import PlainLabel


class BoardPlace(QWidget):
    """A place with its cards. ``head_pressed`` asks for the stage's page."""

    head_pressed = Signal(int)

    def __init__(self, view: CardsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._is_target = False
        self._head: StageHead | None = None
        self._shown: tuple[StageHead, str, bool] | None = None
        view.is_target.connect(self._show_target)

    @property
    def head(self) -> StageHead:
        assert self._head is not None
        return self._head

    def show_head(
        self, head: StageHead, stages: int, today: date, *, with_question: bool = True
    ) -> None:
        """Its name and words; ``stages`` is how many steps the journey has."""
        self._head = head
        self.view.cards.set_head(head, today)
        shown = (head, self._spoken(stages), with_question)
        if shown != self._shown:
            self._shown = shown
            self._dress(*shown)
            self.view.setAccessibleName(self._spoken(stages))

    def show_cards(self, cards: Iterable[BoardCard]) -> None:
        self.view.cards.set_cards(cards)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_column(QPainter(self), self.rect(), is_target=self._is_target)

    def _spoken(self, stages: int) -> str:
        return say_place(self.head, stages, len(self.view.cards.cards))

    def _dress(self, head: StageHead, spoken: str, with_question: bool) -> None:
        raise NotImplementedError

    def _show_target(self, on: bool) -> None:
        self._is_target = on
        self.update()


class StageColumn(BoardPlace):
    """A stage: its head above, its cards below."""

    def __init__(
        self, photo_of: PhotoOf, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        view = CardsView(Qt.Orientation.Vertical, photo_of, today)
        super().__init__(view, parent)
        self._title = ColumnHead(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(HALF_GAP)
        column.addWidget(view, 1)
        self._title.clicked.connect(lambda: self.head_pressed.emit(self.head.id))

    def _dress(self, head: StageHead, spoken: str, with_question: bool) -> None:
        self._title.show_head(head, spoken, with_question=with_question)

    def _show_target(self, on: bool) -> None:
        super()._show_target(on)
        self._title.show_target(on)


class Tray(BoardPlace):
    """Noticed or Resting: pills beside each other, and a word on what it is for."""

    def __init__(
        self, photo_of: PhotoOf, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        view = CardsView(Qt.Orientation.Horizontal, photo_of, today)
        super().__init__(view, parent)
        self._title = TrayHead(self)
        self._hint = PlainLabel("", "caption", "text3", wrap=False, weight=QFont.Weight.Normal)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addWidget(view, 1)
        row.addWidget(self._hint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title.clicked.connect(lambda: self.head_pressed.emit(self.head.id))
        theming().follow(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def show_cards(self, cards: Iterable[BoardCard]) -> None:
        super().show_cards(cards)
        self._fit_hint()

    def _dress(self, head: StageHead, spoken: str, with_question: bool) -> None:
        self._title.show_head(head, spoken)
        self._hint.setText(head.purpose)
        self._fit_hint()

    def _restyle(self) -> None:
        self.setFixedHeight(theming().fonts.scaled(32) + 4 * HALF_GAP)
        self._fit_hint()

    def _fit_hint(self) -> None:
        """The hint stands only where it takes no room from the people."""
        pills = self.view.horizontalHeader().length()
        room = self.width() - self._title.sizeHint().width() - 28 - 10
        self._hint.setVisible(
            bool(self._hint.text()) and pills + self._hint.sizeHint().width() <= room
        )
