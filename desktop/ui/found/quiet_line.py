"""A quiet line on other places while something waits in the tray; nothing otherwise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.language import counted, marks
from desktop.services import evidence
from desktop.ui.runner import Runner
from desktop.ui.widgets.text_link import TextLink

_GAP = 12  # to what stands above
_TABLES = ("evidence", "known_as", "person", "contact_point")


class FoundWaits(QWidget):
    """``wished`` when somebody wants to look through it."""

    wished = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.link = TextLink("")
        self.link.clicked.connect(self.wished)
        self.link.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.link)
        self._row.addStretch(1)
        runner.changed.connect(self._hear)

    def refresh(self) -> None:
        """Ask how much waits."""
        self._runner.query(
            evidence.waiting, then=self._say, key=f"found-waits-{id(self)}", owner=self
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(_TABLES):
            self.refresh()

    def _say(self, count: int) -> None:
        one, many = marks(
            "One thing that was found waits to be looked through",
            "{count} things that were found wait to be looked through",
        )
        self.link.setText(counted(count, one, many))
        self.link.setVisible(bool(count))
        self._row.setContentsMargins(0, _GAP if count else 0, 0, 0)
