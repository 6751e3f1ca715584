"""Small parts of which the contact card is set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.icons import icon, paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.labels import PlainLabel, plain_tip

WIDEST = 16_777_215


class Glyph(QWidget):
    """An icon in a line of words, ``size`` pixels at 14 px text; says nothing."""

    def __init__(
        self, name: str, color: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._color, self._size = name, color, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_icon(self, name: str, color: str = "") -> None:
        self._name, self._color = name, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theming().current.color(self._color)
        paint_icon(QPainter(self), self.rect(), self._name, colour)


class QuietLink(QAbstractButton):
    """Words that look like the text around them until one comes near: a click acts.

    For what stands in a line of the card and can be changed from there.
    """

    def __init__(
        self,
        text: str = "",
        role: TypeRole = "small",
        color: str = "text2",
        parent: QWidget | None = None,
        *,
        at_end: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role: TypeRole = role
        self._color, self._at_end = color, at_end
        self._ring = FocusRing(self, 5)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def set_color(self, color: str) -> None:
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 8
        return QSize(width, max(24, round(theming().fonts.line_height(self._role)) + 6))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theming().fonts.em(3)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(self.rect(), 5, 5)
        room = self.rect().adjusted(4, 0, -4, 0)
        fits = QFontMetrics(self.font()).horizontalAdvance(self.text()) <= room.width() + 1
        self.setToolTip("" if fits else plain_tip(self.text()))
        place = "end" if self._at_end else "start"
        colour = theme.color(self._color)
        draw_line(
            painter, room, self.text(), self.font(), colour, self.layoutDirection(),
            "end" if place == "end" else "start",
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.show_for(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()

    def _restyle(self) -> None:
        self.setFont(theming().font(self._role))
        self.updateGeometry()
        self.update()


class SectionHead(QWidget):
    """A heading, and at its end a quiet "Add"."""

    add_wanted = Signal()

    def __init__(self, title: str = "", adds: str = "", parent: QWidget | None = None) -> None:
        """``adds`` says for screen readers what the button adds; "" is no button."""
        super().__init__(parent)
        self._title = PlainLabel(title, "heading", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, 0, 0)
        row.addWidget(self._title, 1)
        self.add = Button(self.tr("Add"), "plus", "quiet", small=True)
        self.add.setAccessibleName(adds)
        self.add.clicked.connect(self.add_wanted)
        row.addWidget(self.add)
        self.add.setVisible(bool(adds))

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def place(self, widget: QWidget) -> None:
        """Put a widget at the end of the heading."""
        row = self.layout()
        assert row is not None
        row.addWidget(widget)

    def open_menu(self, menu: QMenu) -> None:
        """Open a menu below the button."""
        corner = self.add.rect().bottomLeft()
        menu.popup(self.add.mapToGlobal(corner))


class Caption(QWidget):
    """A small label with its icon, above what it names."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, 0, 0)
        row.setSpacing(6)
        if icon_name:
            row.addWidget(Glyph(icon_name, "text3", 14))
        self._words = PlainLabel(text, "caption", "text3", weight=QFont.Weight.DemiBold, wrap=False)
        row.addWidget(self._words)
        row.addStretch(1)
        self._row = row

    def set_text(self, text: str) -> None:
        self._words.setText(text)

    def place(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._row.addWidget(widget)


class NewWords(EditableText):
    """A line that is there to be written: ``given`` brings its words.

    It goes by itself when it is left, with or without words.
    """

    given = Signal(str)

    def __init__(
        self, label: str, placeholder: str, role: TypeRole = "body", *, multiline: bool = False
    ) -> None:
        super().__init__(label, placeholder, role, multiline=multiline, says_kept=False)
        self.kept.connect(self.given)
        self.editing.connect(self._leave)

    def _leave(self, editing: bool) -> None:
        if not editing:
            self.hide()
            self.deleteLater()


class WordsList(QWidget):
    """A column whose new lines are written at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def begin(self, line: NewWords) -> None:
        """Put a line to be written at the end, and write in it."""
        self.column.addWidget(line)
        line.show()
        line.edit()


def menu_act(menu: QMenu, icon_name: str, words: str, do: Callable[[], object]) -> None:
    """One more act of a menu."""
    words = words.replace("&", "&&")
    action = menu.addAction(icon(icon_name), words) if icon_name else menu.addAction(words)
    action.triggered.connect(lambda: do())


def mirrored(widget: QWidget, area: QRect) -> QRect:
    """The area where it lies in the widget's own direction of reading."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), area)


def empty_layout(widget: QWidget) -> None:
    """Let go of everything that lies in the widget's layout."""
    layout = widget.layout()
    while layout is not None and (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
