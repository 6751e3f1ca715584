"""Stands in the place of everything when the store cannot be opened: why, and the way on.

A store that is damaged or gone is never begun anew over what there was: its backups are
offered, each read through before it takes the place. What stood there is set aside.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.backups import BackupRow, WentBack
from desktop.domain.clock import Clock
from desktop.domain.errors import DamagedStoreError, KithError, MissingStoreError, NewerStoreError
from desktop.domain.language import tr
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState, IconTile
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn


class RefusedPage(QWidget):
    """``again_wished`` when opening is worth another try, ``failed`` with a sentence."""

    again_wished = Signal()
    failed = Signal(str)

    def __init__(self, error: KithError, runner: Runner, clock: Clock, folder: Path) -> None:
        super().__init__()
        self._runner, self._clock, self._folder = runner, clock, folder
        self.again = Button(tr("Try again"), "rotate-ccw")
        self.again.clicked.connect(self.again_wished)
        self.elsewhere = Button(tr("From a file…"), "folder-open")
        self._column = QVBoxLayout(self)
        self._offers = isinstance(error, (DamagedStoreError, MissingStoreError))
        if self._offers:
            self._arrange_offer(error)
        else:
            self._arrange_sentence(error)

    def begin(self) -> None:
        """Look which backups there are, where they can help."""
        if self._offers:
            self.chooser.refresh()
            self.chooser.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self, row: BackupRow) -> None:
        """Put that backup in the place of what cannot be opened."""
        from desktop.services import backups

        self.setEnabled(False)
        self._runner.background(
            backups.go_back, row.path, self._folder, now=self._clock.now(),
            then=self._went, failed=self._fail, owner=self,
        )  # fmt: skip

    def _went(self, _done: WentBack) -> None:
        self.again_wished.emit()

    def _fail(self, error: KithError) -> None:
        self.setEnabled(True)
        self.failed.emit(str(error))

    def _arrange_sentence(self, error: KithError) -> None:
        newer = isinstance(error, NewerStoreError)
        title = tr("A newer Kith wrote this") if newer else tr("Kith could not open your data")
        buttons = () if newer else (self.again,)
        self._column.addWidget(EmptyState("hard-drive", title, str(error), buttons))
        for button in {self.again, self.elsewhere}.difference(buttons):
            button.setParent(self)  # what has no parent may go at any moment, also in Qt's hands
            button.hide()

    def _arrange_offer(self, error: KithError) -> None:
        from desktop.ui.backups.chooser import Chooser

        self.chooser = Chooser(self._runner, self._clock, self._folder)
        self.chooser.preview.instead = True
        self.chooser.wished.connect(self.go_back)
        self.chooser.failed.connect(self.failed)
        self.chooser.found_none.connect(self.elsewhere.setFocus)
        self.elsewhere.clicked.connect(self.chooser.ask_for_file)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.addLayout(self._head(error))
        column.addWidget(self.chooser, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(ScrollColumn(whole))

    def _head(self, error: KithError) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainLabel(_title(error), "title"))
        words.addWidget(PlainLabel(_explained(error), "body", "text2"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.elsewhere)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        words.addSpacing(6)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconTile("hard-drive", "honey", 48), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row


def _title(error: KithError) -> str:
    if isinstance(error, MissingStoreError):
        return tr("What Kith keeps for you is not where it was")
    return tr("What Kith keeps for you cannot be read")


def _explained(error: KithError) -> str:
    if isinstance(error, MissingStoreError):
        return tr(
            "The file is gone from its folder. Nothing was begun anew in its place. If it lies "
            "on a disk that is not connected, connect it and try again. Otherwise a backup can "
            "take its place."
        )
    return tr(
        "The file is damaged, and was left as it is. Where a backup takes its place, it is set "
        "aside beside it and not deleted."
    )
