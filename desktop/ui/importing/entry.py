"""Where one begins to bring people in: a place to drop files, and how to get them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.importing.guide_desk import GuideDesk
from desktop.ui.importing.recent import Recent, RecentList
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Surface

_NARROW = 72  # em


class Entry(QWidget):
    """``chosen`` brings files and folders, ``pasted`` text of the clipboard."""

    chosen = Signal(object)  # list[Path]
    pasted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = Button(tr("Choose files…"), "file-up", "primary")
        self.folder = Button(tr("A folder…"), "folder-open")
        self.paste = Button(tr("Paste people"), "copy", shortcut="Ctrl+V")
        self.done = Button(tr("Done"), kind="quiet")
        self.guides, self.recent = GuideDesk(), RecentList()
        self._trouble = PlainLabel("", "small", "text2")
        self._arrange()
        self._listen()

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """What was brought in last."""
        self.recent.show_files(recent)
        self._trouble.hide()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_files(self) -> QFileDialog:
        dialog = self._dialog(tr("Bring people in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = "*.vcf *.vcard *.csv *.tsv *.txt *.ics *.json *.sql *.mbox *.zip"
        dialog.setNameFilters(
            [tr("Whatever holds people ({endings})").format(endings=kinds), tr("All files (*)")]
        )
        dialog.open()
        return dialog

    def choose_folder(self) -> QFileDialog:
        dialog = self._dialog(tr("A folder with files of people"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.open()
        return dialog

    def paste_people(self) -> None:
        """Files that were copied, else text."""
        mime = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.chosen.emit(files)
        elif mime.text().strip():
            self.pasted.emit(mime.text())
        else:
            words = tr("There is no text in the clipboard. Copy cards or a table first.")
            self._trouble.setText(words)
            self._trouble.show()
            announce(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.filesSelected.connect(lambda names: self.chosen.emit([Path(n) for n in names]))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _listen(self) -> None:
        self.choose.clicked.connect(self.choose_files)
        self.folder.clicked.connect(self.choose_folder)
        self.paste.clicked.connect(self.paste_people)
        self.done.clicked.connect(self.closed)
        self.recent.chosen.connect(lambda path: self.chosen.emit([path]))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste_people)

    def _arrange(self) -> None:
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setSpacing(18)
        column.addLayout(self._head())
        column.addWidget(self._drop_area())
        column.addWidget(self.recent)
        column.addSpacing(4)
        column.addWidget(self.guides)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))
        theming().follow(self._fit)

    def _head(self) -> QVBoxLayout:
        line = QWidget()
        ends = EndsLayout(line)
        ends.addWidget(PlainLabel(tr("Bring people in"), "title", wrap=False))
        ends.addWidget(self.done)
        words = tr("You see all of it first: who is new, who may be here already, what could not "
                   "be read. Everything stays on this computer.")  # fmt: skip
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(line)
        head.addWidget(PlainLabel(words, "small", "text2"))
        return head

    def _drop_area(self) -> Surface:
        area = Surface("dashed")
        buttons = QWidget()
        row = FlowLayout(buttons, gap=10)
        for button in (self.choose, self.folder, self.paste):
            row.addWidget(button)
        column = QVBoxLayout(area)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(IconTile("file-up", size=48))
        column.addSpacing(4)
        column.addWidget(PlainLabel(tr("Drop files anywhere in this window"), "heading"))
        words = tr("Cards, tables, calendars, chats, whole folders and packed archives; several "
                   "at once, as they come.")  # fmt: skip
        column.addWidget(PlainLabel(words, "body", "text2"))
        column.addSpacing(8)
        column.addWidget(buttons)
        column.addWidget(self._trouble)
        self._trouble.hide()
        return area

    def _fit(self) -> None:
        wide = self.width() >= theming().fonts.em(_NARROW)
        side = 40 if wide else 22
        self._column.setContentsMargins(side, 24, side, 28)
        self.guides.fit(self.width())
