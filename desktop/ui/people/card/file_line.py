"""One file that is kept with a person: a click writes a copy of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desktop.domain.language import tr
from desktop.domain.people import FileRow
from desktop.services.people import files
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip


class FileLine(CardLine):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: FileRow | None = None
        self._mark = IconMark("file-down", "text3")
        self._name = ElidedLabel("", "body")
        self._size = PlainLabel("", "small", "text3", wrap=False)
        self.file = ClickRow("")
        self.file.clicked.connect(self.ask_where)
        within = QHBoxLayout(self.file)
        within.setContentsMargins(margins(INSET, 4, 6, 4))
        within.setSpacing(8)
        within.addWidget(self._mark)
        within.addWidget(self._name, 1)
        within.addWidget(self._size)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.file, 1)
        row.addWidget(self.more)

    def show_row(self, row: FileRow) -> None:
        self._row = row
        self._mark.set_icon("image" if row.mime.startswith("image/") else "file-down")
        self._name.setText(row.name)
        self._size.setText(QLocale().formattedDataSize(row.size, 0))
        self.file.setAccessibleName(tr("Save a copy of {file}").format(file=row.name))
        self.file.setToolTip(plain_tip(self.file.accessibleName()))

    def acts(self) -> list[Act]:
        return [
            Act(tr("Save a copy…"), "save", self.ask_where),
            Act(tr("Take away"), "minus", self._take_away, TAKE_AWAY),
        ]

    def ask_where(self) -> QFileDialog:
        """Open the dialog that asks for the copy's place, then write it there."""
        assert self._row is not None
        number = self._row.id
        dialog = QFileDialog(self, tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(safe_name(self._row.name))
        dialog.fileSelected.connect(lambda name: self.copy_to(number, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def copy_to(self, number: int, target: Path) -> None:
        """Write a copy of this file there, and say so."""
        keeper, done = self._keeper, tr("Saved a copy as {file}")
        keeper.runner.query(
            files.copy_out, number, target,
            then=lambda name: keeper.told.emit(done.format(file=name)), owner=self,
        )  # fmt: skip

    def _take_away(self) -> None:
        assert self._row is not None
        self._keeper.do(files.take_away, self._row.id)


def safe_name(name: str) -> str:
    """The file's own name, as it may stand in a folder: it came from elsewhere."""
    kept = "".join("_" if c in '/\\\\:*?"<>|' or not c.isprintable() else c for c in name)
    return kept.strip(". ")[:120] or "file"
