"""The rows a group of preferences is made of, and finding one by a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.text import fold
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface

_LEAST = 44  # of a row, at 14 px text


class Row(QWidget):
    """Words at the start, controls at the end, a hairline above all but the first.

    ``also`` are words by which it is found besides those that are seen.
    """

    def __init__(self, title: str, *controls: QWidget, hint: str = "", also: str = "") -> None:
        super().__init__()
        self.title, self.also = title, also
        self.hint = PlainLabel(hint, "small", "text3")
        if not hint:
            self.hint.hide()
        self._line = Hairline()
        self.body = QHBoxLayout()
        self.body.setContentsMargins(0, 6, 0, 6)
        self.body.setSpacing(10)
        if title:
            self.body.addLayout(self._words(), 1)
        for control in controls:
            self.body.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addLayout(self.body, 1)
        theming().follow(self._restyle)

    def say(self, hint: str) -> None:
        """Another second line."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def is_found_by(self, words: str) -> bool:
        """Whether all of the folded words stand in it."""
        text = fold(f"{self.title} {self.hint.text()} {self.also}")
        return all(word in text for word in words.split())

    def draw_line_above(self, drawn: bool) -> None:
        _show(self._line, drawn)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(PlainLabel(self.title))
        words.addWidget(self.hint)
        words.addStretch(1)
        return words

    def _restyle(self) -> None:
        self.setMinimumHeight(theming().fonts.scaled(_LEAST))


class CheckRow(Row):
    """Begins with a box; a click on its words turns it too."""

    def __init__(
        self, title: str, on: bool, *controls: QWidget, hint: str = "", also: str = ""
    ) -> None:
        super().__init__(title, *controls, hint=hint, also=also)
        self.box = CheckBox()
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(hint)
        self.box.setChecked(on)
        self.body.insertWidget(0, self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in self.findChildren(PlainLabel):
            label.installEventFilter(self)

    def say(self, hint: str) -> None:
        super().say(hint)
        self.box.setAccessibleDescription(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self.box.click()
        return False


class Group(QWidget):
    """A heading, a hint beside it, and a card of rows."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.rows: list[Row] = []
        self._sought = ""
        head = QHBoxLayout()
        head.setContentsMargins(margins(2, 0, 0, 0))
        head.setSpacing(10)
        head.addWidget(PlainLabel(title, "heading", weight=QFont.Weight.DemiBold, wrap=False))
        beside = PlainLabel(hint, "small", "text3")
        head.addWidget(beside, 1, Qt.AlignmentFlag.AlignBottom)
        card = Surface("card")
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(18, 4, 18, 4)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(card)

    def add(self, row: Row, at: int | None = None) -> None:
        """One more row, at the end or at that place."""
        place = len(self.rows) if at is None else at
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        self._choose_rows()

    def take(self, row: Row) -> None:
        """A row less."""
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._choose_rows()

    def seek(self, words: str) -> bool:
        """Show only the rows with these folded words; all of them where the heading has them.
        Whether there are any."""
        self._sought = words
        return self._choose_rows()

    def refresh(self) -> None:
        """Ask the store for what is shown of it. Most groups show nothing of it."""

    def _choose_rows(self) -> bool:
        words = self._sought
        named = all(word in fold(self.title) for word in words.split())
        found = [row for row in self.rows if named or row.is_found_by(words)]
        for row in self.rows:
            _show(row, row in found)
            row.draw_line_above(bool(found) and row is not found[0])
        if self.parentWidget() is not None:  # else it would be a window of its own
            _show(self, bool(found))
        return bool(found)


def _show(part: QWidget, shown: bool) -> None:
    """Only where it changes something: Qt lays the whole page out anew each time it is said."""
    if part.isHidden() == shown:
        part.setVisible(shown)
