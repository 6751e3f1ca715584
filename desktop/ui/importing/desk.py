"""Pairs that may be one person: their list, and the one that is looked at side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.importing import Decision
from desktop.services.people.photos import small_photos
from desktop.ui.importing.matches import MatchList, decision_of
from desktop.ui.importing.side_by_side import SideBySide
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming

_SIDE_BY_SIDE = 52  # em; in less the list stands above the comparison
_WIDE = 72  # em from which on the list is as wide as it likes
_HEIGHT = 360  # the least of list and comparison, at 14 px text
_LIST, _NARROW_LIST = 310, 236
_MARGIN, _NARROW_MARGIN = 40, 22  # of the page around
_ANY = 16_777_215  # Qt's word for no limit


class PairDesk(QWidget):
    """``decided`` tells what was said about the row that is looked at, by mouse or key."""

    chosen = Signal(int)  # the id of a row
    decided = Signal(object)  # Decision
    all_joined = Signal()
    picked = Signal(object, object)  # Field, (left stays, right comes)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits = Portraits(runner, small_photos, self)
        self.list = MatchList(self._portraits.of)
        self.comparison = SideBySide(runner)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(20)
        self._beside.addWidget(self.list)
        self._beside.addWidget(self.comparison, 1)
        self._listen()

    def fit(self, width: int) -> int:
        """Arrange for a page of this width; the margin that suits it.

        List and comparison stand beside each other where there is room, else stacked.
        """
        scaled, em = theming().fonts.scaled, theming().fonts.em
        beside, wide = width >= em(_SIDE_BY_SIDE), width >= em(_WIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if beside else down)
        list_width = scaled(_LIST if wide else _NARROW_LIST)
        list_height = scaled(_HEIGHT if beside else _HEIGHT // 2)
        self.list.setMinimumSize(list_width if beside else 0, list_height)
        self.list.setMaximumWidth(list_width if beside else _ANY)
        self.comparison.setMinimumHeight(scaled(_HEIGHT))
        self.comparison.show_promise(wide)
        return _MARGIN if wide else _NARROW_MARGIN

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and 2 decide also from the fields of the comparison."""
        decision = decision_of(event)
        if decision is None:
            super().keyPressEvent(event)
        else:
            self.decided.emit(decision)

    def _listen(self) -> None:
        self._portraits.arrived.connect(self.list.repaint_faces)
        self.list.chosen.connect(self.chosen)
        self.list.all_joined.connect(self.all_joined)
        self.comparison.picked.connect(self.picked)
        for source in (self.list, self.comparison):
            source.joined.connect(lambda: self.decided.emit(Decision.JOIN))
            source.parted.connect(lambda: self.decided.emit(Decision.TWO))
        self.comparison.put_off.connect(lambda: self.decided.emit(Decision.LATER))
