"""Short phrases that read on like a sentence, each of which opens something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.reflect.pictures.pointed import PointedPicture
from desktop.ui.theme.text import reads_from_right
from desktop.ui.theme.theme import theming


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    place: QRectF
    phrase: int


class PhraseFlow(PointedPicture):
    """Arrows go from phrase to phrase; ``chosen`` brings the number of one on Enter or a
    click. ``tips`` say more of each."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._phrases: tuple[str, ...] = ()
        self._tips: tuple[str, ...] = ()
        self._laid: tuple[float, list[_Word], float] = (-1.0, [], 0.0)
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

    def part_at(self, point: QPointF) -> int:
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
            self.open_part(self._current)
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._phrases):
            self.go_to_part(number)

    def say_part(self, number: int) -> str:
        return f"{self._phrases[number]}, {self._tips[number]}"

    def tip_of(self, number: int) -> str:
        return self._tips[number]

    def open_part(self, number: int) -> None:
        self.chosen.emit(number)

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
