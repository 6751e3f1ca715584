"""What the pages before and after a meeting have in common: one comes from a place, and
goes back to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.page_with_side import PageWithSide


class MeetingPage(PlacePage):
    """``back_wished`` when it is done with; ``told`` a sentence that is no change.

    Subclasses name the tables in ``shown``, lay themselves out by ``_lay_out``, and show
    their side.
    """

    reads_as = "page"
    back_wished = Signal()
    told = Signal(str)

    shown: tuple[str, ...] = ()

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self._settings = settings
        self._meeting = Meeting()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = Button("", "chevron-left", "way")
        self.back.clicked.connect(self.back_wished)

    def panes(self) -> Sequence[QWidget]:
        return self.frame.panes()

    def take_changes(self, changes: Changes) -> None:
        if changes.touches(self.shown):
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wished.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, head: QWidget, *, side_em: float, foot: QWidget | None = None) -> None:
        self.frame = PageWithSide(head, side_em=side_em, foot=foot)
        self.frame.side_wanted.connect(self._show_side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _head(self, acts: QWidget, *, below: int) -> QWidget:
        """The way back at one end and these at the other; so many pixels below them."""
        ends, head = QWidget(), QWidget()
        both = EndsLayout(ends)
        both.addWidget(self.back)
        both.addWidget(acts)
        whole = QVBoxLayout(head)
        whole.setContentsMargins(margins(28, 16, 32, below))
        whole.addWidget(ends)
        return head

    def _show_side(self) -> None:
        raise NotImplementedError

    def _name_back(self, place: str) -> None:
        self.back.setText(place)
        self.back.updateGeometry()

    def _leave_gone(self) -> None:
        """The meeting was deleted."""
        self.told.emit(tr("That meeting is no longer there."))
        self.back_wished.emit()
