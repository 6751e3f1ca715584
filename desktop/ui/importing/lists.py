"""Lines to read and to take along: what could not be read, what was left out, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.private_file import write_private
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.long_words import BreaksLongWords
from desktop.ui.widgets.surfaces import Surface

_MOST_LINES = 12
_ANY = 16_777_215  # Qt's word for no limit


class TextLines(Surface):
    """All of them; they can be marked, copied, and saved as text."""

    def __init__(self, title: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._title = title
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        BreaksLongWords(self.lines)
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.viewport().setAutoFillBackground(False)
        self.lines.setTabChangesFocus(True)
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.lines.document().setDocumentMargin(0)
        self.lines.setAccessibleName(title)
        self.copy = Button(tr("Copy all"), "copy", kind="quiet", small=True)
        self.copy.clicked.connect(self.copy_all)
        self.save = Button(tr("Save as text…"), "download", kind="quiet", small=True)
        self.save.clicked.connect(self.ask_where)
        self._arrange(words)

    def show_lines(self, lines: Sequence[str]) -> None:
        self.lines.setPlainText("\n".join(lines))
        self._restyle()

    def copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.toPlainText())
        announce(self, tr("Copied"))

    def ask_where(self) -> QFileDialog:
        """Open the dialog for the file to write into."""
        dialog = QFileDialog(self, self._title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Text (*.txt)")])
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"{self._title}.txt")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, name: str) -> None:
        """Write all of it into this file; a trouble is said above the lines."""
        try:
            write_private(Path(name), self.lines.toPlainText() + "\n")
        except OSError as error:
            self._trouble.setText(tr("That file could not be written: {why}.").format(
                why=error.strerror or error))  # fmt: skip
            self._trouble.show()
        else:
            self._trouble.hide()

    def _arrange(self, words: str) -> None:
        buttons, line = QWidget(), QWidget()
        row = FlowLayout(buttons, gap=4, line_gap=2)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        head = EndsLayout(line)
        head.addWidget(PlainLabel(self._title, "heading", wrap=False))
        head.addWidget(buttons)
        self._trouble = PlainLabel("", "small", "danger")
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(18, 12, 12, 12))
        column.setSpacing(8)
        column.addWidget(line)
        if words:
            column.addWidget(PlainLabel(words, "small", "text2"))
        column.addWidget(self._trouble)
        column.addWidget(self.lines, 1)
        column.addStretch(0)
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        height = theming().fonts.line_height("body")
        blocks = self.lines.blockCount()
        self.lines.setMinimumHeight(round(min(blocks + 1, _MOST_LINES) * height))
        few = blocks * 2 + 1 < _MOST_LINES  # a line may take two
        self.lines.setMaximumHeight(round((blocks * 2 + 1) * height) if few else _ANY)
