"""At the foot of the list while several people are chosen: what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.wording.rhythm import say_count
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.surfaces import Surface


class SelectionBar(Surface):
    """Shown for two people or more. ``menu_wanted`` brings the place for their menu."""

    cleared = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, acts: PeopleActs, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._acts = acts
        self._words = ElidedLabel("", "small", "text2")
        self.acts_button = Button(tr("With them"), "", "soft", small=True, chevron=True)
        self.clear_button = IconButton("x", tr("Choose nobody"), "Esc", size=28)
        self.acts_button.clicked.connect(self._open)
        self.clear_button.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 8, 8, 8))
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self.acts_button)
        row.addWidget(self.clear_button)
        self.hide()

    def show_count(self, count: int) -> None:
        words = say_count(count)
        self._words.setText(tr("{count} chosen").format(count=words[:1].upper() + words[1:]))
        self.setVisible(count > 1)

    def words(self) -> str:
        return self._words.text()

    def _open(self) -> None:
        self.menu_wanted.emit(self.acts_button.mapToGlobal(QPoint(0, -4)))
