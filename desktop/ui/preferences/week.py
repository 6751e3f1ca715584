"""The seven days of a week, each usual, easy or for nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import DayKind
from desktop.ui.phrases import say_weekday
from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import PlainLabel

_ICONS = {DayKind.USUAL: "", DayKind.EASY: "feather", DayKind.NONE: "minus"}
_ICON, _GAP = 14, 5


class Week(QWidget):
    """``changed`` brings the kinds of all seven days, from Monday.

    Arrows go from day to day; Space, Enter or a click goes round the three kinds.
    """

    changed = Signal(object)  # list[str]

    def __init__(
        self, kinds: Sequence[str], first_weekday: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The days of your week"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 4)
        self._row.setSpacing(6)
        self.cells = {day: DayCell(day, DayKind(kinds[day])) for day in range(7)}
        self._columns = {day: self._column(day) for day in range(7)}
        self.begin_with(first_weekday)

    def begin_with(self, first_weekday: int) -> None:
        """Let the week begin on that day; 0 is Monday."""
        self._order = [(first_weekday + step) % 7 for step in range(7)]
        before: QWidget | None = None
        for day in self._order:
            self._row.removeWidget(self._columns[day])
            self._row.addWidget(self._columns[day], 1)
            if before is not None:
                QWidget.setTabOrder(before, self.cells[day])
            before = self.cells[day]

    def _column(self, day: int) -> QWidget:
        holder = QWidget()
        cell = self.cells[day]
        cell.clicked.connect(self._tell)
        cell.stepped.connect(lambda by: self._step(day, by))
        name = PlainLabel(say_weekday(day), "caption", "text2", wrap=False)
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(name, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(cell)
        return holder

    def _step(self, day: int, by: int) -> None:
        place = self._order.index(day) + by
        if 0 <= place < len(self._order):
            self.cells[self._order[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        self.changed.emit([str(self.cells[day].kind) for day in range(7)])


class DayCell(ShowsFocus, QAbstractButton):
    """One weekday. ``kind`` is already the new one when it is ``clicked``."""

    stepped = Signal(int)

    def __init__(self, day: int, kind: DayKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self.kind = day, kind
        self._ring = FocusRing(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)
        self._say()

    def nextCheckState(self) -> None:
        """Called by Qt on each click, before ``clicked``."""
        kinds = list(DayKind)
        self.kind = kinds[(kinds.index(self.kind) + 1) % len(kinds)]
        self._say()

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(66), max(24, px(32)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.scaled(40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if event.key() == forward else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        words = {
            DayKind.USUAL: tr("Usual"),
            DayKind.EASY: tr("Easy"),
            DayKind.NONE: tr("None"),
        }
        self.setText(words[self.kind])
        self.setAccessibleName(f"{say_weekday(self._day, short=False)}: {self.text()}")
        self.update()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = theming().current
        border, ground = {
            DayKind.USUAL: (theme.field, theme.surface),
            DayKind.EASY: (theme.accent_line, theme.accent_soft),
            DayKind.NONE: (theme.field, theme.sunken),
        }[self.kind]
        pen = QPen(theme.text if theme.high_contrast else border, 1)
        if self.kind is DayKind.NONE:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        hovered = self.underMouse() and self.kind is not DayKind.EASY
        painter.setBrush(theme.hover if hovered else ground)
        painter.drawRoundedRect(framed(painter, self.rect()), 8, 8)

    def _paint_words(self, painter: QPainter) -> None:
        """The icon goes first where both have no room."""
        theme, px = theming().current, theming().fonts.scaled
        easy, usual = self.kind is DayKind.EASY, self.kind is DayKind.USUAL
        colour = theme.accent_text if easy else theme.text if usual else theme.text2
        font = theming().font("small", QFont.Weight.DemiBold)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        icon = _ICONS[self.kind] if words + px(_ICON) + _GAP + 8 <= self.width() else ""
        left = (self.width() - words - (px(_ICON) + _GAP if icon else 0)) // 2
        if icon:
            area = QRect(left, (self.height() - px(_ICON)) // 2, px(_ICON), px(_ICON))
            paint_icon(painter, self._mirrored(area), icon, colour)
            left += px(_ICON) + _GAP
        area = self._mirrored(QRect(left, 0, words + 2, self.height()))
        draw_line(painter, area, self.text(), font, colour, self.layoutDirection())

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
