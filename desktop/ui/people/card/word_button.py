"""Words that can be clicked without looking so: the kind of a line, its day, its state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.people.card.lines import Act, add_act
from desktop.ui.theme.edges import rule
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.labels import plain_tip
from desktop.ui.widgets.text_link import TextLink


class WordButton(TextLink):
    """Underlined only under the pointer; as high as a line edited in place beside it."""

    def __init__(
        self,
        text: str = "",
        role: TypeRole = "small",
        color: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        self._role: TypeRole = role
        self._color = color
        super().__init__(text, parent)

    def say(self, text: str, name: str = "", tip: str = "") -> None:
        """Show these words; ``name`` says for screen readers what they are of."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setToolTip(plain_tip(tip) if tip else "")
        self.updateGeometry()

    def set_color(self, color: str) -> None:
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(width, max(24, QFontMetrics(self.font()).height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, hovered = QPainter(self), theming().current, self.underMouse()
        colour = theme.text if hovered else theme.color(self._color)
        draw_line(painter, self.rect(), self.text(), self.font(), colour, self.layoutDirection())
        if hovered and self.isEnabled():
            width = min(self.width(), QFontMetrics(self.font()).horizontalAdvance(self.text()))
            below = self.rect().center().y() + self.fontMetrics().height() // 2
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            line = QRect(self.width() - width if mirrored else 0, below, width, 1)
            rule(painter, line, theme.line2)

    def _restyle(self) -> None:
        self.setFont(theming().font(self._role))
        self.updateGeometry()
        self.update()


class MenuWords(WordButton):
    """Opens a menu of what it could say instead; ``acts`` gives its entries."""

    def __init__(
        self, acts: Callable[[], Sequence[Act]], role: TypeRole = "small", color: str = "text2"
    ) -> None:
        super().__init__("", role, color)
        self._acts = acts
        self.clicked.connect(self._open)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self._acts():
            add_act(menu, act)
        return menu

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class DayWords(WordButton):
    """A day in words that opens a picker, to type in or to choose from.

    ``day_chosen`` brings another day, or None when Delete was pressed.
    """

    day_chosen = Signal(object)  # date | None

    def __init__(self, today: Callable[[], date], role: TypeRole = "small") -> None:
        super().__init__("", role, "text3")
        self._today = today
        self._day: date | None = None
        self.clicked.connect(self.open)

    def show_day(self, day: date | None, words: str, name: str, tip: str = "") -> None:
        """``words`` stand there, for ``day`` or where there is none."""
        self._day = day
        self.say(words, f"{name}: {words}", tip)

    def open(self) -> DayPicker:
        picker = DayPicker(self._day or self._today(), self._today(), self)
        picker.chosen.connect(self._take)
        picker.open_below(self)
        return picker

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if alone and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take(None)
        else:
            super().keyPressEvent(event)

    def _take(self, day: date | None) -> None:
        if day != self._day:
            self.day_chosen.emit(day)
