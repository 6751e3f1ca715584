"""A few views of one thing, of which one is shown: Month, Week, Day, Agenda."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import plain_tip

_TRACK = 2  # of the ground around the segments; above and below they take presses there too


class Segmented(QWidget):
    """``chosen`` brings the id of the segment; arrow keys move between them.

    An ``optional`` one begins with none chosen, and the chosen one can be taken back:
    then ``chosen`` brings "".
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, optional: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._optional = optional
        self._group = QButtonGroup(self)
        self._group.setExclusive(not optional)
        self._segments: dict[str, _Segment] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_TRACK, 0, _TRACK, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, segment_id: str, text: str, tip: str = "") -> None:
        segment = _Segment(text, self)
        segment.setAutoExclusive(not self._optional)
        segment.setToolTip(plain_tip(tip))
        segment.clicked.connect(lambda: self._take(segment_id))
        segment.stepped.connect(self._step)
        segment.toggled.connect(self._lead_tab)
        self._segments[segment_id] = segment
        self._group.addButton(segment)
        self._row.addWidget(segment)
        if len(self._segments) == 1 and not self._optional:
            segment.setChecked(True)
        self._lead_tab()

    def segment(self, segment_id: str) -> QAbstractButton:
        """The button of one of them."""
        return self._segments[segment_id]

    def current(self) -> str:
        return next((id for id, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, segment_id: str) -> None:
        """Show it as chosen, without telling; "" is none of an optional one."""
        if self._optional:
            for id, segment in self._segments.items():
                segment.setChecked(id == segment_id)
        else:
            self._segments[segment_id].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _take(self, segment_id: str) -> None:
        taken = segment_id if self._segments[segment_id].isChecked() else ""
        if self._optional:
            self.choose(taken)
        self.chosen.emit(taken)

    def _lead_tab(self) -> None:
        """Tab comes to the chosen one; where none is, to the first."""
        chosen = self.current() or next(iter(self._segments))
        for id, segment in self._segments.items():
            strong = id == chosen
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            )

    def _step(self, by: int) -> None:
        ids = list(self._segments)
        here = self.current()
        place = ids.index(here) + by if here else 0
        if 0 <= place < len(ids):
            segment = self._segments[ids[place]]
            segment.setFocus(Qt.FocusReason.TabFocusReason)
            segment.click()


class _Segment(ShowsFocus, QAbstractButton):
    stepped = Signal(int)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self, 7)
        self.toggled.connect(self.update)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        width = QFontMetrics(self._font(strong=True)).horizontalAdvance(self.text())
        return QSize(width + 2 * px(14), px(28) + 2 * _TRACK)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(theme.line2, 1) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.raised if self.isChecked() else theme.hover)
            edge = _TRACK + 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, edge, -0.5, -edge), 7, 7)
        colour = theme.text if self.isChecked() else theme.text2
        font = self._font(strong=self.isChecked())
        draw_line(painter, self.rect(), self.text(), font, colour, place="middle")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        if event.key() in (forward, backward):
            self.stepped.emit(1 if event.key() == forward else -1)
        else:
            super().keyPressEvent(event)

    def _font(self, *, strong: bool) -> QFont:
        return theming().font("small", QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
