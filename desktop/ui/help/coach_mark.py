"""A small sheet that points at something and lets everything go on working.

It lies over the page as a child of it, never takes the keyboard by itself and takes no click
but its own. F6 leads to it, Esc ends it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.help.bar import PANE
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover

_WIDTH = 320
_AROUND, _THICK, _RADIUS = 4, 2, 10


class CoachMark(Popover):
    """``next_wished`` by its button, ``ended`` by the other or by Esc."""

    next_wished = Signal()
    ended = Signal()

    def __init__(self, ground: QWidget) -> None:
        self.title = PlainLabel("", "heading")
        self.words = PlainLabel("", "body", "text2")
        self.place = PlainLabel("", "caption", "text3", wrap=False)
        self.next = Button(tr("Next", "on a tour"), kind="primary", small=True)
        self.end = Button(tr("End the tour"), kind="quiet", small=True)
        super().__init__(self._parts(), ground, width=_WIDTH, padding=(18, 16))
        self.setObjectName(PANE)
        self._halo = _Halo(ground)
        self.destroyed.connect(self._halo.deleteLater)
        self.next.clicked.connect(self.next_wished)
        self.end.clicked.connect(self.ended)

    def tell(self, title: str, words: str, place: int, count: int) -> None:
        """What it says from now on; it is spoken, too."""
        self.title.setText(title)
        self.words.setText(words)
        said = tr("{place} of {count}").format(place=place, count=count)
        self.place.setText(said)
        last = place == count
        self.next.setText(tr("Done") if last else tr("Next", "on a tour"))
        self.end.setVisible(not last)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        announce(self, f"{title}. {words} {said}. {tr('F6 leads here.')}")

    def point_at(self, target: QRect) -> None:
        """Stand beside this area of the ground; what has the keyboard keeps it."""
        if self.isVisible() and target == self._target:
            return
        self._target, self._sides = target, ("right", "below", "above", "left")
        self._stand()
        self._halo.surround(target)
        self._halo.show()
        self.show()
        self._halo.raise_()
        self.raise_()

    def take_keyboard(self) -> None:
        """To the button that leads on; at the end it goes back to where it was."""
        self._before = QApplication.focusWidget()
        self.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def withdraw(self) -> None:
        """No longer seen; the keyboard goes back to the page if it was here."""
        self._halo.hide()
        self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            event.ignore()

    def _watch(self) -> None:
        """Clicks elsewhere are for what lies there."""

    def _parts(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.place)
        foot.addStretch(1)
        foot.addWidget(self.end)
        foot.addWidget(self.next)
        column.addLayout(foot)
        return content


class _Halo(QWidget):
    """A line around what is pointed at; only that line is of the widget, nothing within it."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, area: QRect) -> None:
        out = area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        self.setGeometry(out.intersected(self._ground.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        whole = QRegion(self.rect())
        inner = self.rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        self.setMask(whole.subtracted(QRegion(inner)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theming().current.accent, _THICK))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
