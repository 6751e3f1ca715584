"""The backups beside what going back to the chosen one would change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.domain.backups import BackupRow, Difference
from desktop.domain.clock import Clock
from desktop.domain.errors import CancelledError, KithError
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.services import backups
from desktop.ui.backups.preview import Preview
from desktop.ui.backups.rows import BackupList
from desktop.ui.runner import Runner
from desktop.ui.widgets.beside import Beside


class Chooser(QWidget):
    """``wished`` brings the BackupRow to go back to; ``found_none`` when there are no backups.
    Needs no open store."""

    wished = Signal(object)
    found_none = Signal()
    failed = Signal(str)

    def __init__(self, runner: Runner, clock: Clock, folder: Path) -> None:
        super().__init__()
        self._runner, self._clock, self._folder = runner, clock, folder
        self._progress = Progress()
        self.list, self.preview = BackupList(clock.today), Preview(clock.today)
        self._beside = Beside(self.list, self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._beside)
        self.list.chosen.connect(self.look_at)
        self.preview.wished.connect(self.wished)
        self.preview.stopped.connect(self.stop)

    def refresh(self) -> None:
        """Look anew which backups there are."""
        self._runner.background(
            backups.listed, self._folder, then=self._show, failed=self._tell, owner=self
        )

    def look_at(self, row: BackupRow) -> None:
        """Read it through, and say what going back to it would change."""
        self.stop()
        progress = self._progress = Progress()
        self.preview.begin(row)
        self._runner.background(
            backups.difference, row.path, self._folder, progress,
            then=partial(self._show_difference, progress),
            failed=partial(self._show_trouble, progress),
            owner=self,
        )  # fmt: skip

    def stop(self) -> None:
        """End what is being read."""
        self._progress.cancel()

    def look_into(self, name: str) -> None:
        """A backup or an archive from elsewhere, to be looked at before anything changes."""
        self._runner.background(
            backups.look_into, Path(name), then=self.list.add, failed=self._tell, owner=self
        )

    def ask_for_file(self) -> QFileDialog:
        """Open the dialog for a file from elsewhere."""
        dialog = QFileDialog(self, tr("A backup or an archive"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Backups and archives (*.db *.zip)"), tr("All files (*)")])
        dialog.fileSelected.connect(self.look_into)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.fit(self.width())

    def _show(self, rows: Sequence[BackupRow]) -> None:
        self.list.show_backups(rows)
        if not rows:
            self.preview.show_nothing()
            self.found_none.emit()

    def _show_difference(self, progress: Progress, found: Difference | None) -> None:
        if progress is self._progress:
            self.preview.show_difference(found)

    def _show_trouble(self, progress: Progress, error: KithError) -> None:
        if progress is not self._progress:
            return
        if isinstance(error, CancelledError):
            self.preview.show_stopped()
        else:
            self.preview.show_trouble(str(error))

    def _tell(self, error: KithError) -> None:
        self.failed.emit(str(error))
