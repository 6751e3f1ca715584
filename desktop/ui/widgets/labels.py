"""Text that is only read. Always plain text: a name with "<b>" in it is a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.text import (
    Block,
    Place,
    draw_line,
    elided,
    lay_out,
    paint_block,
    shown,
)
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LONGEST_TIP = 1_000


def plain_tip(text: str) -> str:
    """Text for a tooltip, which otherwise guesses at markup."""
    said = shown(text, _LONGEST_TIP)
    if "<" not in said and "&" not in said:
        return said
    from html import escape  # after the first paint: it brings all entities of HTML along

    lines = escape(said).replace("\n", "<br>")
    return f"<span>{lines}</span>"


class _Text(QLabel):
    """A label in a type role and a colour role, for screen readers a plain QLabel."""

    def __init__(
        self,
        text: str,
        role: TypeRole,
        color: str,
        parent: QWidget | None,
        weight: QFont.Weight | None,
    ) -> None:
        super().__init__(parent)
        self._role: TypeRole = role
        self._color = color
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        theming().follow(self._restyle)

    def setText(self, text: str) -> None:
        super().setText(shown(text))

    def set_type(self, role: TypeRole, weight: QFont.Weight | None = None) -> None:
        self._role, self._weight = role, weight
        self._restyle()

    def set_color(self, color: str) -> None:
        """The colour role of the letters."""
        self._color = color
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Its font is that of its role, whoever sets another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.font() != self._own_font():
            self.setFont(self._own_font())

    def _own_font(self) -> QFont:
        return theming().font(self._role, self._weight)

    def _restyle(self) -> None:
        self.setFont(self._own_font())
        self.updateGeometry()
        self.update()


class PlainLabel(_Text):
    """Wraps at its width with the role's line height; one paragraph a line break."""

    def __init__(
        self,
        text: str = "",
        role: TypeRole = "body",
        color: str = "text",
        parent: QWidget | None = None,
        *,
        weight: QFont.Weight | None = None,
        wrap: bool = True,
        most_lines: int | None = None,
    ) -> None:
        self._most_lines = most_lines
        self._wrap = wrap
        super().__init__(text, role, color, parent, weight)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        return self._height(self._block(width))

    def sizeHint(self) -> QSize:
        widest = theming().fonts.em(34) if self._wrap else 1_000_000
        block = self._block(widest)
        return QSize(self._width(block), self._height(block))

    def minimumSizeHint(self) -> QSize:
        if not self._wrap:
            return self.sizeHint()
        narrow = min(self.sizeHint().width(), theming().fonts.em(6))
        return QSize(narrow, round(theming().fonts.line_height(self._role)))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        block = self._block(self.width())
        color = self._color if self.isEnabled() else "disabled"
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = max(0.0, (area.height() - block.height) / 2)
        corner = QPointF(area.left(), area.top() + top)
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self._paint_centred(corner, block, color)
            return
        paint_block(
            QPainter(self), corner, block, self.font(), theming().current.color(color),
            width=area.width(), right_to_left=self._from_right(),
        )  # fmt: skip

    def _paint_centred(self, corner: QPointF, block: Block, color: str) -> None:
        painter = QPainter(self)
        for number, line in enumerate(block.lines):
            one = Block((line,), block.line_height, line.width)
            left = (self.contentsRect().width() - line.width) / 2
            at = corner + QPointF(left, number * block.line_height)
            paint_block(painter, at, one, self.font(), theming().current.color(color))

    def _from_right(self) -> bool:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_end = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        return mirrored != at_end

    def _block(self, width: int) -> Block:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return lay_out(
            self.text(), self._role, room if self._wrap else 1_000_000,
            weight=self._weight, most_lines=self._most_lines,
        )  # fmt: skip

    def _width(self, block: Block) -> int:
        margins = self.contentsMargins()
        return int(block.width) + 2 + margins.left() + margins.right()

    def _height(self, block: Block) -> int:
        margins = self.contentsMargins()
        return round(block.height) + margins.top() + margins.bottom()


class WordsLabel(PlainLabel):
    """Human words, in Literata."""

    def __init__(
        self,
        text: str = "",
        role: TypeRole = "words",
        color: str = "text",
        parent: QWidget | None = None,
        *,
        most_lines: int | None = None,
    ) -> None:
        super().__init__(text, role, color, parent, most_lines=most_lines)


class ElidedLabel(_Text):
    """One line; what does not fit is in the tooltip, and always in the name."""

    def __init__(
        self,
        text: str = "",
        role: TypeRole = "body",
        color: str = "text",
        parent: QWidget | None = None,
        *,
        weight: QFont.Weight | None = None,
    ) -> None:
        super().__init__(text, role, color, parent, weight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        fonts = theming().fonts
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, round(fonts.line_height(self._role)))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theming().fonts.em(3)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        color = theming().current.color(self._color if self.isEnabled() else "disabled")
        fits = elided(self.text(), self.font(), self.width()) == self.text()
        self.setToolTip("" if fits else plain_tip(self.text()))
        place: Place = "end" if self.alignment() & Qt.AlignmentFlag.AlignRight else "start"
        draw_line(
            QPainter(self), self.rect(), self.text(), self.font(), color,
            self.layoutDirection(), place,
        )  # fmt: skip
