"""The card of a pair on the board: chosen by a click, carried by mouse or keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.language import tr
from desktop.ui.introductions.pair_painting import PairFace, face_of, paint_pair, pair_height
from desktop.ui.introductions.wording import say_whole
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.card_ground import Look, lifted_picture
from desktop.ui.widgets.focus_ring import by_keyboard
from desktop.ui.widgets.labels import plain_tip

PAIR_MIME = "application/x-kith-introduction"  # the id
PhotoOf = Callable[[int], QPixmap | None]


class PairCard(QAbstractButton):
    """``keys`` gets every key first. ``lifted`` says that a drag begins or ends.

    It keeps ``RING`` free around what is painted, for the ring of the keyboard.
    """

    menu_wanted = Signal(QPoint)
    lifted = Signal(bool)
    opened = Signal()
    left = Signal()  # the keyboard went elsewhere, and not into a menu

    def __init__(self, photo_of: PhotoOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._pair: Pair | None = None
        self._today = date.min
        self._pressed_at: QPoint | None = None
        self._selected = self._away = self._by_keys = False
        self.keys: Callable[[QKeyEvent], bool] = lambda event: False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theming().follow(self._restyle)

    @property
    def pair(self) -> Pair:
        assert self._pair is not None
        return self._pair

    def show_pair(self, pair: Pair, today: date) -> None:
        if (pair, today) != (self._pair, self._today):
            self._pair, self._today = pair, today
            self.setAccessibleName(say_whole(pair, today))
            self.setToolTip(plain_tip(f"{pair.first.name}, {pair.second.name}"))
            self._restyle()

    def show_selected(self, on: bool) -> None:
        """Whether its draft is open in the bench; it alone is reached by Tab."""
        self._selected = on
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if on else policy.ClickFocus)
        self.setAccessibleDescription(tr("chosen") if on else "")
        self.update()

    def show_away(self, on: bool) -> None:
        """Leave only its place, since it is carried."""
        self._away = on
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return pair_height(self._face(), width - 2 * _RING) + 2 * _RING

    def sizeHint(self) -> QSize:
        width = theming().fonts.em(13)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(8), theming().fonts.em(3))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = Look(
            hovered=self.underMouse(), selected=self._selected, away=self._away,
            ringed=self.hasFocus() and self._by_keys,
        )  # fmt: skip
        paint_pair(QPainter(self), self._area(), self._face(), look, self.layoutDirection())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start, now = self._pressed_at, event.position().toPoint()
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (now - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self._carry(start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        self.update()
        if not self.keys(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = by_keyboard(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        reason = Qt.FocusReason
        if event.reason() not in (reason.PopupFocusReason, reason.ActiveWindowFocusReason):
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def corner(self) -> QPoint:
        """Below the card, on the screen: where its menu opens by key."""
        return self.mapToGlobal(self._area().bottomLeft())

    def _carry(self, grabbed: QPoint) -> None:
        data = QMimeData()
        data.setData(PAIR_MIME, str(self.pair.id).encode("ascii"))
        drag = QDrag(self)
        drag.setMimeData(data)
        pixmap, spot = lifted_picture(
            self._area().size(), self.devicePixelRatioF(), grabbed - self._area().topLeft(),
            self._paint_lifted,
        )  # fmt: skip
        drag.setPixmap(pixmap)
        drag.setHotSpot(spot)
        self.lifted.emit(True)
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self.lifted.emit(False)

    def _paint_lifted(self, painter: QPainter, rect: QRect) -> None:
        paint_pair(painter, rect, self._face(), Look(lifted=True), self.layoutDirection())

    def _face(self) -> PairFace:
        pair = self.pair
        first, second = (
            self._photo_of(one.id) if one.has_photo else None for one in (pair.first, pair.second)
        )
        return face_of(pair, self._today, (first, second))

    def _area(self) -> QRect:
        return self.rect().adjusted(_RING, _RING, -_RING, -_RING)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


_RING = 4


def pair_in(data: QMimeData) -> int | None:
    """Which pair is dragged; None when it is something else."""
    if not data.hasFormat(PAIR_MIME):
        return None
    word = bytes(data.data(PAIR_MIME).data())
    return int(word) if word.isdigit() else None
