"""How tables were read, in a line; and the way to tell it anew."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.importing.preview_wording import say_tables
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.text_link import TextLink


class ToldColumns(QWidget):
    """Not to be seen where no table came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel("", "small", "text2")
        self.change = TextLink(tr("Change"))
        self.change.setAccessibleName(tr("Change what the columns mean"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.change)
        row.addStretch(1)

    def show_tables(self, tables: Mapping[Path, bool]) -> None:
        """These, and whether each was told another time."""
        self.words.setText(say_tables(tables))
        self.setVisible(bool(tables))
