"""Parts of the sheet: its icon, the quiet note, the body that asks for room, the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class Note(Surface):
    """What keeping will do, on a quiet ground."""

    def __init__(self) -> None:
        super().__init__("sunken")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(10)
        line.addWidget(Glyph("rotate-ccw", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._words = PlainLabel("", "small", "text2")
        policy = self._words.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # no higher than at its width
        self._words.setSizePolicy(policy)
        line.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        if words != self._words.text():
            self._words.setText(words)
            self._words.updateGeometry()


class Body(QWidget):
    """Tells when its parts want more or less room than they have."""

    room_wished = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.room_wished.emit()
        return super().event(event)


class Glyph(QWidget):
    """An icon in a line of words."""

    def __init__(
        self, name: str = "message-circle-heart", color: str = "accent_text", size: int = 18
    ) -> None:
        super().__init__()
        self._name, self._color, self._size = name, color, size
        theming().follow(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, theming().current.color(self._color))

    def _restyle(self) -> None:
        side = theming().fonts.scaled(self._size)
        self.setFixedSize(side, side)
        self.update()


def padded(part: QWidget) -> QWidget:
    """The part, as far from the sheet's edges as all the others."""
    whole = QWidget()
    line = QVBoxLayout(whole)
    line.setContentsMargins(20, 0, 20, 0)
    line.addWidget(part)
    return whole


class Foot(QWidget):
    """How little is needed or what is missing, and the two buttons ``add`` and ``keep``."""

    def __init__(self) -> None:
        super().__init__()
        self.add = Button(tr("Add more"), "plus", "quiet", small=True, shortcut="Tab")
        self.keep = Button(tr("Keep it"), kind="primary", small=True, shortcut="Enter")
        self._hint = PlainLabel("", "small", "text3")
        acts = QWidget()
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.add)
        line.addWidget(self.keep)
        ends = EndsLayout(self)
        ends.addWidget(self._hint)
        ends.addWidget(acts)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Without words: that only a name is needed."""
        hint = tr("Only a name is needed. # for a promise, or when again.")
        self._hint.setText(words or hint)
        self._hint.set_color("text" if trouble else "text3")
