"""The sheet over the window from which people leave."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import CancelledError, KithError
from desktop.domain.language import tr
from desktop.domain.leaving import ENDINGS, Form, Leaving, Left
from desktop.domain.progress import Progress
from desktop.settings import SettingsFile
from desktop.ui.exporting.form import TakeOutForm
from desktop.ui.exporting.whom import Ids
from desktop.ui.exporting.wording import done, file_name, form_words
from desktop.ui.importing.working import Working
from desktop.ui.links import show_folder
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.sheet_overlay import SheetOverlay

_WIDTH = 560
_ROOM = 64  # above and below what is under way


class TakeOut(SheetOverlay):
    """Open over the window. ``written`` brings what is there now, ``told`` its sentence."""

    written = Signal(object)  # Left
    told = Signal(str, object)  # and an Act

    def __init__(
        self, window: QWidget, runner: Runner, clock: Clock, settings: SettingsFile
    ) -> None:
        super().__init__(window, width=_WIDTH)
        self._runner, self._clock, self._settings = runner, clock, settings
        self._progress = Progress()
        self._wanted = Leaving(Path(), Form.CARDS)
        self.form = TakeOutForm()
        self.working = Working()
        self._stack = QStackedLayout(self.sheet)
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.working)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.refit)
        self.form.room_wished.connect(self._settle.start)
        self.form.where_wished.connect(self.ask_where)
        self.form.left.connect(self.leave)
        self.working.cancelled.connect(self._cancel)

    def open(self, marked: Ids = (), found: Ids = ()) -> None:
        """Offer everybody, and these who are marked or found."""
        from desktop.services.exporting.choosing import circles_and_stages

        self.form.begin(marked, found)
        self._stack.setCurrentWidget(self.form)
        self.appear(self.form.whom)
        then = self.form.offer
        self._runner.query(circles_and_stages, then=then, key="taking out", owner=self)

    def leave(self) -> None:
        """Close it; what is being written is cancelled, and nothing of it stays."""
        self._progress.cancel()
        self.working.rest()
        super().leave()

    def wished_height(self, width: int) -> int:
        if self._stack.currentWidget() is self.working:
            return self.working.sizeHint().height() + theming().fonts.scaled(_ROOM)
        return self.form.wished_height(width)

    def ask_where(self) -> QFileDialog:
        """The system's own dialog for the name, then write."""
        form = self.form.forms.current()
        words = form_words(form, everybody=self.form.whom.is_everybody)
        dialog = QFileDialog(self.window(), tr("Take people out"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(words.file_kind)
        dialog.setDefaultSuffix(ENDINGS[form].removeprefix("."))
        dialog.selectFile(file_name(form))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, target: Path) -> None:
        """Write what is chosen into this file or folder, and show how far it is."""
        whom, ids = self.form.whom.meant()
        self._wanted = self.form.wanted(_named(target, self.form.forms.current()), ids)
        self.show_work(Progress(), self._wanted.target.name)
        self._runner.long_query(
            _take_out,
            self._wanted,
            whom,
            now=self._clock.now(),
            settings=replace(self._settings.values),
            progress=self._progress,
            then=self._show_done,
            failed=self._show_trouble,
            owner=self,
        )

    def show_work(self, progress: Progress, name: str) -> None:
        """How far it is, and a way out."""
        self._progress = progress
        self._stack.setCurrentWidget(self.working)
        self.refit()
        self.working.watch(progress, tr("Taking people out"), name)

    def _cancel(self) -> None:
        self.working.cancel.setEnabled(False)
        self._progress.cancel()

    def _show_done(self, left: Left) -> None:
        self.working.rest()
        super().leave()
        words = done(left, everybody=self.form.whom.is_everybody)
        folder = left.target.absolute().parent
        self.told.emit(words, (tr("Show"), lambda: show_folder(folder)))
        self.written.emit(left)

    def _show_trouble(self, error: KithError) -> None:
        self.working.rest()
        self._stack.setCurrentWidget(self.form)
        self.refit()
        self.form.say("" if isinstance(error, CancelledError) else str(error))
        if self.isVisible():
            self.form.where.setFocus()


def _named(target: Path, form: Form) -> Path:
    """With the ending of its form, whatever was typed."""
    ending = ENDINGS[form]
    if form is Form.PAGES or target.name.lower().endswith(ending):
        return target
    return target.with_name(target.name + ending)


def _take_out(*wanted: Any, **how: Any) -> Left:
    """On a lane, with the formats that are imported for it: a tenth of a second."""
    from desktop.services.exporting.files import take_chosen_out

    return take_chosen_out(*wanted, **how)
