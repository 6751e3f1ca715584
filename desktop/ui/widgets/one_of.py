"""A few buttons in a row, of which one is chosen; what they look like is up to others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import plain_tip


class OneOf(QWidget):
    """``chosen`` brings the id of the option; arrow keys move between them.

    An ``optional`` one begins with none chosen, and the chosen one can be taken back:
    then ``chosen`` brings "".
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, optional: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._optional = optional
        self._group = QButtonGroup(self)
        self._group.setExclusive(not optional)
        self._options: dict[str, Option] = {}
        self._row = QHBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add_option(self, option_id: str, option: Option, tip: str = "") -> None:
        option.setAutoExclusive(not self._optional)
        option.setToolTip(plain_tip(tip))
        option.clicked.connect(lambda: self._take(option_id))
        option.stepped.connect(self._step)
        option.toggled.connect(self._lead_tab)
        self._options[option_id] = option
        self._group.addButton(option)
        self._row.addWidget(option)
        if len(self._options) == 1 and not self._optional:
            option.setChecked(True)
        self._lead_tab()

    def option(self, option_id: str) -> QAbstractButton:
        """The button of one of them."""
        return self._options[option_id]

    def current(self) -> str:
        return next((id for id, option in self._options.items() if option.isChecked()), "")

    def choose(self, option_id: str) -> None:
        """Show it as chosen, without telling; "" is none of an optional one."""
        if self._optional:
            for id, option in self._options.items():
                option.setChecked(id == option_id)
        else:
            self._options[option_id].setChecked(True)

    def _take(self, option_id: str) -> None:
        taken = option_id if self._options[option_id].isChecked() else ""
        if self._optional:
            self.choose(taken)
        self.chosen.emit(taken)

    def _lead_tab(self) -> None:
        """Tab comes to the chosen one; where none is, to the first."""
        chosen = self.current() or next(iter(self._options))
        for id, option in self._options.items():
            strong = id == chosen
            option.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            )

    def _step(self, by: int) -> None:
        ids = list(self._options)
        here = self.current()
        place = ids.index(here) + by if here else 0
        if 0 <= place < len(ids):
            option = self._options[ids[place]]
            option.setFocus(Qt.FocusReason.TabFocusReason)
            option.click()


class Option(ShowsFocus, QAbstractButton):
    """``stepped`` brings 1 or -1, as an arrow key points along the line of reading."""

    stepped = Signal(int)

    def __init__(self, text: str, radius: int) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self, radius)
        self.toggled.connect(self.update)
        theming().follow(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        if event.key() in (forward, backward):
            self.stepped.emit(1 if event.key() == forward else -1)
        else:
            super().keyPressEvent(event)
