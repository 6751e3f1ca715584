"""One of a few words, behind a button with a menu: "Work ⌄", "no limit ⌄"."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.letter_menu import plain_entry


class Choice(Button):
    """Shows what is chosen; ``chosen`` brings the id that the person took.

    Up and Down choose the neighbour, Space, Enter or a click open the menu.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        kind: Kind = "secondary",
        parent: QWidget | None = None,
        *,
        small: bool = True,
        icon: str = "",
    ) -> None:
        """``name`` says for screen readers what is being chosen."""
        super().__init__("", icon, kind, parent, small=small, chevron=True)
        self._name = name
        self._current = ""
        self._options: dict[str, str] = {}
        self.clicked.connect(self.open)

    def add(self, option_id: str, text: str) -> None:
        """One more; the first is the one chosen until another is."""
        self._options[option_id] = text
        if len(self._options) == 1:
            self.choose(option_id)

    def clear(self) -> None:
        self._options.clear()
        self._current = ""

    def current(self) -> str:
        return self._current

    def choose(self, option_id: str) -> None:
        """Show it as chosen, without telling."""
        self._current = option_id
        self.setText(self._options[option_id])
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.updateGeometry()

    def open(self) -> None:
        """Open the menu below the button."""
        menu = self.menu_of_options()
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def menu_of_options(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for option_id, text in self._options.items():
            action = menu.addAction(plain_entry(text))
            action.setCheckable(True)
            action.setChecked(option_id == self._current)
            action.triggered.connect(lambda _=False, taken=option_id: self._take(taken))
            group.addAction(action)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._options:
            ids = list(self._options)
            place = ids.index(self._current) + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= place < len(ids):
                self._take(ids[place])
        else:
            super().keyPressEvent(event)

    def _take(self, option_id: str) -> None:
        if option_id != self._current:
            self.choose(option_id)
            self.chosen.emit(option_id)
