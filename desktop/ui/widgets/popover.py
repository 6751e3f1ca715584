"""A small sheet beside what it is about, never in the way of the next act.

A child widget of the page and not a popup window: a popup would swallow the click
or the drag that comes next.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.sending import Sending
from desktop.ui.theme.shadow import RAISED, paint_shadow, shadow_margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.in_turns import paint_next_turn
from desktop.ui.widgets.sheet_place import ARROW, Side, placed_beside
from desktop.ui.widgets.toast import ToastBar

_RADIUS = 14
_EDGE = 8  # kept free at the page's edges


class Popover(QWidget):
    """Holds one widget. ``kept`` by Enter, ``skipped`` by Esc or a click elsewhere.

    ``closed`` comes after either, once the store has what they sent; where it could not be
    stored, the sheet opens again as it was. What had the focus before gets it back, unless the
    person has clicked elsewhere.
    """

    kept = Signal()
    skipped = Signal()
    clicked_away = Signal()  # before ``skipped``, when it was by a click elsewhere
    closed = Signal()

    def __init__(
        self,
        content: QWidget,
        parent: QWidget,
        *,
        width: int = 404,
        padding: tuple[int, int] = (20, 18),
    ) -> None:
        """``parent`` is the page; ``width`` that of the sheet at 14 px text."""
        super().__init__(parent)
        self._content = content
        self._wished_width = width
        self._target = QRect()
        self._sides: tuple[Side, ...] = ("right",)
        self._side: Side = "right"
        self._before: QWidget | None = None
        self._inside: QWidget | None = None  # where the keyboard was as it closed
        self._sending: Sending | None = None
        self._watching = False
        self._toast: ToastBar | None = None  # of the window it stands in
        self._page = parent
        self._column = column = QVBoxLayout(self)
        column.addWidget(content)
        across, down = padding
        column.setContentsMargins(_around() + QMargins(across, down, across, down))
        self.hide()

    def open_at(
        self,
        target: QRect,
        sides: tuple[Side, ...] = ("right", "left", "below", "above"),
        focus: QWidget | None = None,
    ) -> None:
        """Show it on the first side of ``target`` (in the page's coordinates) with room.

        ``focus`` is the part to begin with.
        """
        self._before = QApplication.focusWidget()
        self._target, self._sides = target, sides
        self._stand()
        self.raise_()
        paint_next_turn(self)
        self.show()
        self._push_toast_aside()
        self._watch()
        (focus or self._content).setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Close it, and tell that it is to be kept."""
        if self.isVisible():
            with self.sending():
                self._end()
                self.kept.emit()

    def skip(self) -> None:
        """Close it, and tell that nothing more is wished."""
        if self.isVisible():
            with self.sending():
                self._end()
                self.skipped.emit()

    @contextmanager
    def sending(self) -> Iterator[None]:
        """What changes the store in here is of this sheet; it is let go once that is stored."""
        if self._sending is None:
            self._sending = Sending(self._come_back, self._let_go)
        with self._sending:
            yield

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the sheet itself goes no further."""

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._unwatch()

    def event(self, event: QEvent) -> bool:
        known = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._stand()
            self._push_toast_aside()
        return known

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(watched, QWidget) and self._is_outside(watched):
            self._before = None
            with self.sending():
                self.clicked_away.emit()
                self.skip()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_shadow(painter, self._body(), _RADIUS)
        painter.setPen(QPen(theme.line2, 1))
        painter.setBrush(theme.raised)
        painter.drawPath(self._outline())

    def _is_outside(self, clicked: QWidget) -> bool:
        """Whether it is of this window, and not of the sheet or a menu of it."""
        inside = clicked is self or self.isAncestorOf(clicked)
        return clicked.window() is self.window() and not inside

    def _watch(self) -> None:
        """Look out for clicks only while it is open: the filter sees every event."""
        app = QApplication.instance()
        if app is not None and not self._watching:
            app.installEventFilter(self)
            self._watching = True

    def _unwatch(self) -> None:
        app = QApplication.instance()
        if app is not None and self._watching:
            app.removeEventFilter(self)
            self._watching = False

    def _come_back(self) -> None:
        self._sending = None
        if isValid(self):
            self.show_again()

    def _let_go(self) -> None:
        self._sending = None
        if isValid(self) and self.isHidden():
            self.closed.emit()

    def show_again(self) -> None:
        """As it was when it closed."""
        self._stand()
        self.raise_()
        self.show()
        self._push_toast_aside()
        self._watch()
        if self._inside is not None and isValid(self._inside):
            self._inside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        inside = QApplication.focusWidget()
        had_focus = self.isAncestorOf(inside or self)
        self._inside = inside if had_focus else None
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self) -> QRect:
        return self.rect().marginsRemoved(_around())

    def _stand(self) -> None:
        """Find its size, and the first side where it fits into the page."""
        around = _around()
        room = self._page.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(theming().fonts.scaled(self._wished_width), room.width())
        whole = width + around.left() + around.right()
        if self._column.hasHeightForWidth():
            height = self._column.totalHeightForWidth(whole)
        else:
            height = self._column.totalSizeHint().height()
        body = QRect(0, 0, width, min(height - around.top() - around.bottom(), room.height()))
        self._side, body = placed_beside(body, self._target, self._sides, room)
        self.setGeometry(body.marginsAdded(around))
        self.update()

    def _push_toast_aside(self) -> None:
        if self._toast is None or not isValid(self._toast):
            self._toast = self.window().findChild(ToastBar)
        if self._toast is not None:
            self._toast.make_way_for(self, self._body())

    def _outline(self) -> QPainterPath:
        sheet = QPainterPath()
        sheet.addRoundedRect(QRectF(self._body()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        arrow = QPainterPath()
        arrow.addPolygon(self._arrow())
        arrow.closeSubpath()
        return sheet.united(arrow)

    def _arrow(self) -> QPolygonF:
        """A triangle from the sheet's edge towards the middle of the target."""
        body = QRectF(self._body()).adjusted(0.5, 0.5, -0.5, -0.5)
        aim = QPointF(self.mapFrom(self._page, self._target.center()))
        low, high = _RADIUS + ARROW, _RADIUS + ARROW
        x = min(max(aim.x(), body.left() + low), body.right() - high)
        y = min(max(aim.y(), body.top() + low), body.bottom() - high)
        base = {
            "right": (QPointF(body.left(), y), QPointF(-ARROW, 0)),
            "left": (QPointF(body.right(), y), QPointF(ARROW, 0)),
            "below": (QPointF(x, body.top()), QPointF(0, -ARROW)),
            "above": (QPointF(x, body.bottom()), QPointF(0, ARROW)),
        }
        at, out = base[self._side]
        along = QPointF(out.y(), out.x())
        inwards = at - out / ARROW
        return QPolygonF([inwards - along, at + out, inwards + along])


@contextmanager
def sending_from(part: QWidget) -> Iterator[None]:
    """What changes the store in here is of the sheet that ``part`` stands in, if in any."""
    around: QWidget | None = part
    while around is not None and not isinstance(around, Popover):
        around = around.parentWidget()
    if around is None:
        yield
    else:
        with around.sending():
            yield


def area_of(widget: QWidget) -> QRect:
    """Where it stands in its window, as the target of a popover over all of it."""
    page = widget.window()
    corner = QPoint(0, 0) if widget is page else widget.mapTo(page, QPoint(0, 0))
    return QRect(corner, widget.size())


def _around() -> QMargins:
    """Room for the shadow, which holds the arrow too."""
    return shadow_margins(RAISED)
