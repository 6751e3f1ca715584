"""The page of backups: one now, a file from elsewhere, going back, and back from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.backups import BackupRow, Standing, WentBack
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.services import backups
from desktop.settings import SettingsFile
from desktop.ui.backups.chooser import Chooser
from desktop.ui.backups.went_back import WentBackBar
from desktop.ui.backups.wording import say_as_it_was, say_standing
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn


class BackupsPage(QWidget):
    """``closed`` when the person is done here, ``failed`` with a sentence; ``went_back``
    brings the WentBack once the window serves what was gone back to."""

    closed = Signal()
    failed = Signal(str)
    went_back = Signal(object)
    backed_up = Signal(object)  # Standing

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__()
        self._runner, self._clock, self._settings = runner, clock, settings
        self._folder = settings.folder
        self._aim: BackupRow | None = None
        self.chooser = Chooser(runner, clock, self._folder)
        self.bar = WentBackBar()
        self.bar.wished.connect(self._go_back_to_file)
        self._standing = PlainLabel("", "small", "text3")
        self.now = Button(tr("Back up now"), "archive")
        self.now.clicked.connect(self.back_up)
        self.elsewhere = Button(tr("From a file…"), "folder-open")
        self.elsewhere.clicked.connect(self.chooser.ask_for_file)
        self.chooser.wished.connect(self.go_back)
        self.chooser.failed.connect(self.failed)
        self._arrange()
        esc = QShortcut(QKeySequence("Esc"), self, self.leave)
        esc.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self, trouble: str = "") -> None:
        """Look anew which backups there are, and how large they are together. ``trouble`` is
        why the last that was due could not be written."""
        self.chooser.refresh()
        self._runner.background(
            backups.standing, self._folder, trouble, then=self.show_standing, owner=self
        )
        self.chooser.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_standing(self, standing: Standing) -> None:
        self._standing.setText(standing.trouble or say_standing(standing))
        self._standing.set_color("danger" if standing.trouble else "text3")

    def back_up(self) -> None:
        """Write one now."""
        self.now.setEnabled(False)
        self._runner.background(
            backups.back_up, self._folder, now=self._clock.now(),
            then=self._backed_up, failed=self._fail, owner=self,
        )  # fmt: skip

    def go_back(self, row: BackupRow) -> None:
        """Let the store be what that backup holds; the window goes on with it."""
        self._aim = row
        self._go_back_to_file(row.path)

    def leave(self) -> None:
        self.chooser.stop()
        self.bar.hide()
        self.closed.emit()

    def _go_back_to_file(self, path: Path) -> None:
        self.chooser.stop()
        self.setEnabled(False)
        self._settings.save()  # what stands here now is kept with the preferences it has now
        self._runner.exchange(
            backups.go_back, path, self._folder, now=self._clock.now(),
            open_again=lambda: backups.open_again(self._folder, now=self._clock.now()),
            changes=backups.everything(),
            then=self._went, failed=self._fail,
        )  # fmt: skip

    def _went(self, done: WentBack) -> None:
        self.setEnabled(True)
        self._settings.read_again()
        row, self._aim = self._aim, None
        if row is not None:
            self.bar.tell(say_as_it_was(row.moment, self._clock.today()), done)
        else:
            self.bar.tell(tr("Kith is again as it was before."), done)
        announce(self, self.bar.words())
        self.refresh()
        self.went_back.emit(done)

    def _backed_up(self, standing: Standing) -> None:
        self.now.setEnabled(True)
        self.refresh()
        self.backed_up.emit(standing)
        announce(self, tr("A backup was written, and read back whole."))

    def _fail(self, error: KithError) -> None:
        self.setEnabled(True)
        self.now.setEnabled(True)
        self.failed.emit(str(error))

    def _arrange(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addLayout(self._head())
        column.addWidget(self._below())
        column.addWidget(self.bar)
        column.addWidget(self.chooser, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ScrollColumn(whole))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(tr("Backups"), "title", wrap=False))
        row.addStretch(1)
        close = IconButton("x", tr("Close"), "Esc")
        close.clicked.connect(self.leave)
        row.addWidget(close)
        return row

    def _below(self) -> QWidget:
        """How it stands, and what can be done."""
        line, buttons = QWidget(), QWidget()
        flow = FlowLayout(buttons, gap=8, line_gap=6)
        flow.addWidget(self.elsewhere)
        flow.addWidget(self.now)
        ends = EndsLayout(line)
        ends.addWidget(self._standing)
        ends.addWidget(buttons)
        return line
