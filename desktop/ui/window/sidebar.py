"""The way round: search, places, circles, and writing down that one spoke."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.edges import rule
from desktop.ui.theme.mirror import fill, margins, mirrored
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline
from desktop.ui.window.entries import Entry, FramedEntry
from desktop.ui.window.places import Circle, Place

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

WIDE = 216  # logical pixels at 14 px text; a rail is as wide as its icons
_MARGIN = 12
_GROUP_GAP = 8


class Sidebar(QWidget):
    """Emits wishes only. ``fold`` makes it a rail of icons with tooltips."""

    place_wished = Signal(str)
    circle_wished = Signal(int)
    search_wished = Signal()
    we_spoke_wished = Signal()
    preferences_wished = Signal()
    keeping_wished = Signal()

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self._entries: dict[str, Entry] = {}
        self._circle_entries: dict[int, Entry] = {}
        self.setAccessibleName(tr("Sidebar"))
        self._search = FramedEntry("search", tr("Search"), "Ctrl+K")
        self._search.clicked.connect(self.search_wished)
        self._spoke = FramedEntry("message-circle-heart", tr("We spoke…"), "Ctrl+L")
        self._spoke.set_strong()
        self._spoke.clicked.connect(self.we_spoke_wished)
        self._keeping = Entry("triangle-alert", tr("No backup just now"))
        self._keeping.clicked.connect(self.keeping_wished)
        self._keeping.hide()
        self._circles_title = PlainLabel(
            tr("Circles"), "caption", "text3", weight=QFont.Weight.DemiBold
        )
        self._circles_title.setContentsMargins(margins(8, 0, 0, 4))
        self._foot_words = PlainLabel(tr("Only on this computer"), "caption", "text3")
        self._preferences = IconButton("settings-2", tr("Preferences"), "Ctrl+,", size=28)
        self._preferences.setCheckable(True)
        self._preferences.clicked.connect(self.preferences_wished)
        self._foot_row = QHBoxLayout()
        self._circles_title.hide()
        self._arrange(places)
        theming().follow(self._restyle)

    @property
    def is_folded(self) -> bool:
        return self._folded

    def fold(self, folded: bool) -> None:
        self._folded = folded
        for entry in (self._search, self._spoke, self._keeping, *self._entries.values()):
            entry.set_folded(folded)
        for entry in self._circle_entries.values():
            entry.setVisible(not folded)
        self._circles_title.setVisible(not folded and bool(self._circle_entries))
        self._foot_icon.setVisible(not folded)
        self._foot_words.setVisible(not folded)
        self._foot_row.setContentsMargins(margins(*((4, 0, 4, 0) if folded else (8, 0, 0, 0))))
        self._restyle()

    def show_place(self, place_id: str) -> None:
        """Mark where one is."""
        self._preferences.setChecked(False)
        self._entries[place_id].setChecked(True)

    def show_preferences(self) -> None:
        """Mark that one is in no place, but among the preferences."""
        for entry in self._entries.values():
            entry.setAutoExclusive(False)  # which would keep one of them
            entry.setChecked(False)
            entry.setAutoExclusive(True)
        self._preferences.setChecked(True)

    def show_circles(self, circles: Sequence[Circle]) -> None:
        """List these circles below the places."""
        for entry in self._circle_entries.values():
            entry.hide()
            entry.deleteLater()
        self._circle_entries = {circle.id: self._circle_entry(circle) for circle in circles}
        for entry in self._circle_entries.values():
            self._circle_list.addWidget(entry)
            entry.setVisible(not self._folded)
        self._circles_title.setVisible(not self._folded and bool(circles))

    def show_keeping_trouble(self, sentence: str) -> None:
        """A quiet line, while no backup can be written; "" is all well."""
        self._keeping.setAccessibleDescription(sentence)
        self._keeping.setVisible(bool(sentence))

    @property
    def spoke(self) -> FramedEntry:
        """The way to “We spoke”."""
        return self._spoke

    def entry_of(self, place_id: str) -> Entry:
        """The line of that place."""
        return self._entries[place_id]

    def focus_current(self) -> None:
        """Take the keyboard to the entry of the place that is shown."""
        entries = list(self._entries.values())
        current = next((entry for entry in entries if entry.isChecked()), entries[0])
        current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        fill(painter, self.rect(), theme.sidebar)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        rule(painter, mirrored(self.layoutDirection(), self.rect(), edge), theme.line)
        self._paint_bar(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _paint_bar(self, painter: QPainter) -> None:
        """The bar at the window's edge beside the current place."""
        entry = next((entry for entry in self._entries.values() if entry.isChecked()), None)
        if entry is None:
            return
        place = QRect(entry.mapTo(self, entry.rect().topLeft()), entry.size())
        height = theming().fonts.scaled(18)
        bar = QRectF(-3, place.center().y() - height / 2, 6, height)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width() + 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theming().current.accent)
        painter.drawRoundedRect(bar, 3, 3)

    def _arrange(self, places: Sequence[Place]) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(2)
        column.addWidget(self._search)
        column.addSpacing(10)
        for place in places:
            if place.begins_group:
                column.addSpacing(_GROUP_GAP)
                column.addWidget(Hairline())
                column.addSpacing(_GROUP_GAP)
            column.addWidget(self._place_entry(place))
        column.addSpacing(14)
        column.addWidget(self._circles_title)
        column.addStretch(1)
        column.addWidget(self._keeping)
        column.addWidget(self._spoke)
        column.addSpacing(4)
        column.addLayout(self._foot())

    def _place_entry(self, place: Place) -> Entry:
        entry = Entry(place.icon, place.title, place.shortcut)
        entry.setCheckable(True)
        entry.setAutoExclusive(True)
        entry.clicked.connect(lambda: self._wish_place(place.id))
        entry.lingered.connect(lambda: self._wish_place(place.id))
        entry.toggled.connect(self.update)
        self._entries[place.id] = entry
        return entry

    def _wish_place(self, place_id: str) -> None:
        self.show_place(place_id)
        self.place_wished.emit(place_id)

    @cached_property
    def _circle_list(self) -> QVBoxLayout:
        """Where circles are listed, in the place of the room that was left for them. It
        scrolls when there are more than the window is high."""
        from desktop.ui.widgets.scroll import ScrollColumn

        holder = QWidget()
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(0, 0, 0, 0)
        circles = QVBoxLayout()
        circles.setSpacing(2)
        whole.addLayout(circles)
        whole.addStretch()
        room = self._column.indexOf(self._circles_title) + 1
        self._column.takeAt(room)
        self._column.insertWidget(room, ScrollColumn(holder), 1)
        return circles

    def _circle_entry(self, circle: Circle) -> Entry:
        entry = Entry("", circle.name, dot=circle.colour)
        entry.clicked.connect(lambda: self.circle_wished.emit(circle.id))
        return entry

    def _foot(self) -> QHBoxLayout:
        self._foot_icon = IconMark("hard-drive", "text3", 14)
        row = self._foot_row
        row.setSpacing(6)
        row.addWidget(self._foot_icon)
        row.addWidget(self._foot_words, 1)
        row.addWidget(self._preferences)
        return row

    def _restyle(self) -> None:
        px = theming().fonts.scaled
        self.setFixedWidth(px(28) + 32 if self._folded else px(WIDE))
        self.update()
