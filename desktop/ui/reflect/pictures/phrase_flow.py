"""Short phrases that read on like a sentence, each of which opens something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.theme.text import reads_from_right
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.focus_ring import by_keyboard
from desktop.ui.widgets.labels import plain_tip


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    place: QRectF
    phrase: int


class PhraseFlow(QWidget):
    """Arrows go from phrase to phrase; ``chosen`` brings the number of one on Enter or a
    click. ``tips`` say more of each."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._phrases: tuple[str, ...] = ()
        self._tips: tuple[str, ...] = ()
        self._current, self._hovered = 0, -1
        self._shows_ring = False
        self._laid: tuple[float, list[_Word], float] = (-1.0, [], 0.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theming().follow(self._restyle)

    def show_phrases(self, phrases: Sequence[str], tips: Sequence[str]) -> None:
        """The first begins with a capital letter, commas stand between them."""
        first = [phrase[:1].upper() + phrase[1:] for phrase in phrases[:1]]
        self._phrases, self._tips = (*first, *phrases[1:]), tuple(tips)
        self._current = min(self._current, max(0, len(phrases) - 1))
        self.setAccessibleName(f"{self._name}: {', '.join(self._phrases)}")
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay(width)[1])

    def sizeHint(self) -> QSize:
        width = theming().fonts.em(20)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(6), round(theming().fonts.line_height("body")))

    def phrase_at(self, point: QPointF) -> int:
        """Its number, or -1."""
        words, _ = self._lay(self.width())
        return next((word.phrase for word in words if word.place.contains(point)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, font = QPainter(self), theming().current, theming().font("body")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        marked = self._current if self._shows_ring else self._hovered
        for word in self._lay(self.width())[0]:
            is_marked = word.phrase == marked
            painter.setPen(theme.accent_text if is_marked else theme.text)
            base = word.place.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(word.place.left(), base), word.text)
            if is_marked:
                painter.setPen(QPen(theme.focus if self._shows_ring else theme.accent_line, 1.5))
                right = word.place.left() + metrics.horizontalAdvance(word.text)
                painter.drawLine(QPointF(word.place.left(), base + 3), QPointF(right, base + 3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (
            Qt.Key.Key_Right, Qt.Key.Key_Left
        )  # fmt: skip
        if event.key() in (on, Qt.Key.Key_Down):
            self._go(self._current + 1)
        elif event.key() in (back, Qt.Key.Key_Up):
            self._go(self._current - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._phrases:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_ring = by_keyboard(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shows_ring = False
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.phrase_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.phrase_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.chosen.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.phrase_at(QPointF(event.pos()))
            if 0 <= number < len(self._tips):
                QToolTip.showText(event.globalPos(), plain_tip(self._tips[number]), self)
            return True
        return super().event(event)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if number >= 0 else arrow)
            self.update()

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._phrases):
            self._current, self._shows_ring = number, True
            announce(self, f"{self._phrases[number]}, {self._tips[number]}")
            self.update()

    def _lay(self, width: float) -> tuple[list[_Word], float]:
        """The words in their places, and the height of all lines."""
        if self._laid[0] != width:
            self._laid = (width, *self._placed(width))
        return self._laid[1], self._laid[2]

    def _placed(self, width: float) -> tuple[list[_Word], float]:
        metrics = QFontMetricsF(theming().font("body"))
        high, space = theming().fonts.line_height("body"), metrics.horizontalAdvance(" ")
        lines: list[list[tuple[str, int, float]]] = [[]]
        x = 0.0
        for text, phrase in self._words():
            wide = metrics.horizontalAdvance(text)
            if x > 0 and x + wide > width:
                lines.append([])
                x = 0.0
            lines[-1].append((text, phrase, wide))
            x += wide + space
        found: list[_Word] = []
        for number, line in enumerate(lines):
            found += self._place_line(line, number * high, high, space, width)
        return found, len(lines) * high

    def _place_line(
        self, line: list[tuple[str, int, float]], y: float, high: float, space: float, width: float
    ) -> list[_Word]:
        """The words in their own direction, at the layout's start."""
        whole = sum(wide for _, _, wide in line) + space * max(0, len(line) - 1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = width - whole if mirrored else 0.0
        from_right = reads_from_right(" ".join(self._phrases))
        found: list[_Word] = []
        at = 0.0
        for text, phrase, wide in line:
            x = left + (whole - at - wide if from_right else at)
            found.append(_Word(text, QRectF(x, y, wide + space, high), phrase))
            at += wide + space
        return found

    def _words(self) -> list[tuple[str, int]]:
        """Commas read on; where a phrase begins like a sentence, a dot parts it instead."""
        rest = self._phrases[1:]
        comma = "" if any(phrase[:1].isupper() for phrase in rest) else ","
        found: list[tuple[str, int]] = []
        for number, phrase in enumerate(self._phrases):
            is_last = number == len(self._phrases) - 1
            words = f"{phrase}{comma}" if comma and not is_last else phrase
            found += [(word, number) for word in words.split()]
            if not comma and not is_last:
                found.append(("·", number))
        return found

    def _restyle(self) -> None:
        self._laid = (-1.0, [], 0.0)
        self.updateGeometry()
        self.update()
