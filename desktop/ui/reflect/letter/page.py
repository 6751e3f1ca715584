"""The letter of a year: read, written on, saved, printed, made anew."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.meanwhile import settled
from desktop.domain.reflect.year import LetterView
from desktop.half_written import HalfWritten
from desktop.private_file import write_private
from desktop.services.reflect import letter as letters
from desktop.settings import SettingsFile
from desktop.ui.reflect.letter.around import AskAnew, LetterHead
from desktop.ui.reflect.letter.editor import LetterEditor, Paper
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.scroll import ScrollColumn

_WRITTEN_DOWN_MS = 700  # after the first key; so much may be lost in a crash
_WIDEST_EM = 54
_SPRING = 6  # up to this month one rather reads the letter of the year before


class LetterPage(QWidget):
    """What is typed is kept when it is left, as one change. A letter nobody wrote on
    follows what happened."""

    back_wished = Signal()
    told = Signal(str)

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__()
        self._runner, self._clock, self._settings = runner, clock, settings
        self._half_written = HalfWritten(settings.folder)
        self.view: LetterView | None = None
        self._year: int | None = None
        self._shown = ""  # as it was put into the editor
        self._sent: str | None = None  # what the store has not answered yet
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self._write_down)

    def show_year(self, year: int | None = None) -> None:
        """Without a year: the last one while this one is young, else this one."""
        self.keep()
        today = self._clock.today()
        self._year = year or (today.year - 1 if today.month <= _SPRING else today.year)
        self.view = None
        self.ask.hide()
        self.refresh()
        self.area.verticalScrollBar().setValue(0)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        if self._year is not None:
            self._runner.long_query(
                letters.letter_of, self._year, today=self._clock.today(),
                to=self._settings.values.my_name, then=self._show, key="letter", owner=self,
            )  # fmt: skip

    def take_changes(self, changes: Changes) -> None:
        """One that I wrote on does not follow what happens."""
        if self.view is None or not self.view.kept or changes.touches(("letter",)):
            self.refresh()

    def keep(self) -> None:
        """What stands in the editor, into the store, if I wrote on it."""
        self._soon.stop()
        if self.view is None or self._year is None or not self._is_written():
            return
        self._write_down()
        key, typed, before = self._key(), self.editor.text(), self._shown
        self._shown = self._sent = typed

        def kept(_: Changes) -> None:
            self._sent = None
            self._half_written.drop(key)

        def not_kept(error: KithError) -> None:
            self._sent = None
            if key == self._key() and self._shown == typed:
                self._shown = before  # it is tried again when it is left the next time
            self._runner.failed.emit(str(error))

        self._runner.change(
            letters.keep, self._year, typed, now=self._clock.now(),
            then=kept, failed=not_kept,
        )  # fmt: skip

    def leave(self) -> None:
        """Keep it, and go back to where one came from."""
        self.keep()
        self.back_wished.emit()

    def ask_anew(self) -> None:
        """Ask first, since something of mine is in it."""
        self.keep()
        self.ask.show()
        self.ask.anew.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_anew(self) -> None:
        self.ask.hide()
        self._runner.change(
            letters.make_anew, self._year, now=self._clock.now(),
            to=self._settings.values.my_name,
        )  # fmt: skip
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_file(self) -> QFileDialog:
        """The system's own dialog for its name."""
        dialog = QFileDialog(self, tr("Save the letter"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Markdown (*.md)"))
        dialog.setDefaultSuffix("md")
        dialog.selectFile(tr("Letter {year}").format(year=self._year) + ".md")
        dialog.fileSelected.connect(lambda name: self.save_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_file(self, path: Path) -> None:
        try:
            write_private(path, self.editor.text())
        except OSError as error:
            words = tr("It could not be saved there: {why}. Nothing was lost here.")
            self.told.emit(words.format(why=error.strerror or str(error)))
            return
        self.told.emit(tr("Saved as {name}.").format(name=path.name))

    def print_out(self) -> bool:
        """Look at it as it would stand on paper, and print it from there."""
        if self.view is None:
            return False
        from desktop.ui.printing import Document, Preview
        from desktop.ui.reflect.on_paper import letter_blocks

        title = tr("Letter {year}").format(year=self._year)
        Preview(Document(title, [letter_blocks(self.editor.text())]), self).open()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.ask.isVisible():
                self.ask.hide()
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._write_down()
        super().hideEvent(event)

    # How it is laid out

    def _lay_out(self) -> None:
        self.head, self.ask = LetterHead(), AskAnew()
        self.editor = LetterEditor(tr("The letter"))
        self.editor.textChanged.connect(self._follow)
        self.editor.left.connect(self.keep)
        self.editor.cursorPositionChanged.connect(self._see_cursor)
        self._connect()
        self.paper = Paper(self.editor)
        self._content, middle = QWidget(), QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.ask)
        middle.addWidget(self.paper)
        middle.addStretch(1)
        sides = QHBoxLayout(self._content)
        sides.setContentsMargins(28, 8, 28, 28)
        sides.addStretch(1)
        sides.addLayout(middle, 100)
        sides.addStretch(1)
        self.area = ScrollColumn(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.area, 1)
        theming().follow(self._fit)

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.leave)
        self.head.year_chosen.connect(self.show_year)
        self.head.anew.clicked.connect(self.ask_anew)
        self.head.save.clicked.connect(lambda: self.ask_file())
        self.head.paper.clicked.connect(lambda: self.print_out())
        self.ask.anew.clicked.connect(self.make_anew)
        self.ask.leave.clicked.connect(self.ask.hide)

    def _see_cursor(self) -> None:
        """The page scrolls with the words: the editor is as high as all of them."""
        if not self.editor.hasFocus():
            return
        cursor = self.editor.cursorRect()
        at = self.editor.viewport().mapTo(self._content, cursor.center())
        line = theming().fonts.em(3)
        self.area.ensureVisible(at.x(), at.y(), 0, cursor.height() // 2 + line)

    def _fit(self) -> None:
        widest = theming().fonts.em(_WIDEST_EM)
        self.paper.setMaximumWidth(widest)
        self.ask.setMaximumWidth(widest)

    # What is shown and written

    def _show(self, view: LetterView) -> None:
        if view.year not in view.years:
            self._year = None
            self.show_year(view.years[0])
            return
        first, typed = self.view is None, self._is_written()
        self.view = view
        self.head.show_letter(view)
        if first:
            left = self._half_written.get(self._key())
            self._put(view.text)
            if isinstance(left, str) and left != view.text:
                self.editor.set_text(left)
        elif typed and self._sent is None and view.text.strip() != self._shown.strip():
            self.editor.set_text(settled(self._shown, view.text, self.editor.text()))
            self._shown = view.text
            meanwhile.tell(self.editor)
        elif not typed and view.text.strip() != self.editor.text().strip():
            self._put(view.text)

    def _put(self, text: str) -> None:
        self._shown = text
        self.editor.set_text(text)

    def _is_written(self) -> bool:
        return self.view is not None and self.editor.text() != self._shown

    def _follow(self) -> None:
        if self._is_written() and not self._soon.isActive():
            self._soon.start()

    def _write_down(self) -> None:
        self._soon.stop()
        if self._is_written():
            self._half_written.keep(self._key(), self.editor.text())

    def _key(self) -> str:
        return f"letter/{self._year}"
