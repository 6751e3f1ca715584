"""The head of a column, and the name of a tray: pressed, they open the stage's page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.domain.journey import StageHead
from desktop.domain.language import tr
from desktop.ui.journey.words import ask_over_limit, say_limit
from desktop.ui.theme.edges import rule
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import elided, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import plain_tip

_PADDING, _ICON = 12, 16


class ColumnHead(ShowsFocus, QAbstractButton):
    """Icon, name, limit, purpose and guiding question of a stage; two lines each.

    Over its limit its words ask who could rest, and nothing is refused.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head: StageHead | None = None
        self._with_question = True
        self._target = False
        self._ring = FocusRing(self, 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def show_head(self, head: StageHead, spoken: str, *, with_question: bool) -> None:
        """``spoken`` is the place in words, for screen readers."""
        self._head, self._with_question = head, with_question
        self.setText(head.name)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(tr("Opens its page"))
        self.setToolTip(plain_tip("\n".join(t for t in (head.purpose, head.question) if t)))
        self._restyle()

    def show_target(self, on: bool) -> None:
        """Whether cards would land in this column."""
        self._target = on
        self.update()

    def sizeHint(self) -> QSize:
        fonts = theming().fonts
        height = _PADDING + self._name_height() + 3 + 2 * fonts.line_height("caption") + 9
        if self._with_question:
            height += 2 * fonts.line_height("question") + 7
        return QSize(fonts.em(13), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._head is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_name(painter, self._head)
        fonts, theme = theming().fonts, theming().current
        top = _PADDING + self._name_height() + 3.0
        words, colour = self._head.purpose, "text2"
        if self._head.is_over_limit:
            words, colour = ask_over_limit(self._head), "honey_text"
        self._paint_words(painter, top, words, "caption", colour)
        if self._with_question:
            top += 2 * fonts.line_height("caption") + 8
            self._paint_words(painter, top, self._head.question, "question", "text2")
        line = theme.accent_line if self._target else theme.line
        if self.underMouse():
            line = theme.field
        rule(painter, self.rect().adjusted(0, self.height() - 1, 0, 0), line)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _name_height(self) -> int:
        fonts = theming().fonts
        return max(fonts.scaled(_ICON), round(fonts.line_height("body")))

    def _paint_name(self, painter: QPainter, head: StageHead) -> None:
        theme, size = theming().current, theming().fonts.scaled(_ICON)
        row = QRect(_PADDING, _PADDING, self.width() - 2 * _PADDING, self._name_height())
        spot = QRect(row.left(), row.top() + (row.height() - size) // 2, size, size)
        colour = theme.accent_text if self._target else theme.text2
        paint_icon(painter, self._mirrored(spot), head.icon or "signpost", colour)
        limit, right = say_limit(head), row.right()
        if limit:
            font = theming().font("caption", QFont.Weight.Normal, tabular=True)
            width = QFontMetrics(font).horizontalAdvance(limit) + 1
            painter.setFont(font)
            painter.setPen(theme.honey_text if head.is_over_limit else theme.text3)
            spot = QRect(row.right() - width, row.top(), width + 1, row.height())
            self._draw(painter, spot, limit)
            right -= width + 6
        font = theming().font("small", QFont.Weight.DemiBold)
        left = row.left() + size + 7
        words = QRect(left, row.top(), right - left + 1, row.height())
        painter.setFont(font)
        painter.setPen(theme.text)
        self._draw(painter, words, elided(head.name, font, words.width()))

    def _paint_words(
        self, painter: QPainter, top: float, words: str, role: TypeRole, colour: str
    ) -> None:
        if not words:
            return
        room = self.width() - 2 * _PADDING
        weight = QFont.Weight.Normal if role == "caption" else None
        block = lay_out(words, role, room, weight=weight, most_lines=2)
        paint_block(
            painter, QPointF(_PADDING, top), block, theming().font(role, weight),
            theming().current.color(colour), width=room, right_to_left=self.isRightToLeft(),
        )  # fmt: skip

    def _draw(self, painter: QPainter, area: QRect, words: str) -> None:
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._mirrored(area), flags | Qt.TextFlag.TextSingleLine, words)

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)


class TrayHead(ShowsFocus, QAbstractButton):
    """Icon and name of a tray, on one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._name = ""
        self._ring = FocusRing(self, 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theming().follow(self.updateGeometry)

    def show_head(self, head: StageHead, spoken: str) -> None:
        self._icon, self._name = head.icon, head.name
        self.setText(head.name)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(tr("Opens its page"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        fonts = theming().fonts
        font = theming().font("small", QFont.Weight.DemiBold)
        words = min(QFontMetrics(font).horizontalAdvance(self._name), fonts.em(12))
        return QSize(fonts.scaled(_ICON) + 8 + words + 2, max(24, fonts.scaled(32)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        size = theming().fonts.scaled(_ICON)
        spot = QRect(0, (self.height() - size) // 2, size, size)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        paint_icon(painter, spot, self._icon or "signpost", theme.text2)
        area = self.rect().adjusted(size + 8, 0, 0, 0)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        font = theming().font("small", QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.text)
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, flags, elided(self._name, font, area.width()))
