"""After going back: what stands here now, and the one click back from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.backups import WentBack
from desktop.domain.language import tr
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class WentBackBar(Surface):
    """``wished`` brings the file of what stood here before."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._before: Path | None = None
        self._words = PlainLabel()
        self.back = Button(tr("Take that back"), "undo-2", small=True)
        self.back.clicked.connect(lambda: self.wished.emit(self._before))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 10, 12, 10))
        row.setSpacing(10)
        row.addWidget(IconMark("circle-check", "accent_text", 18))
        row.addWidget(self._words, 1)
        row.addWidget(self.back)
        self.hide()

    def tell(self, words: str, done: WentBack) -> None:
        """What was gone back to; what stood here can be had again unless it was damaged."""
        self._before = None if done.damaged else done.before
        if done.damaged and done.before is not None:
            kept = tr("What could not be read is set aside as {name}.")
            words = f"{words} {kept.format(name=done.before.name)}"
        elif self._before is not None:
            words = f"{words} {tr('What was here before is kept.')}"
        self._words.setText(words)
        self.back.setVisible(self._before is not None)
        self.show()

    def words(self) -> str:
        return self._words.text()
