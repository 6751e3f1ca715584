"""How lines break where a word is longer than any line."""

from __future__ import annotations

import re
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument, QTextOption

_LONG = 1_000  # letters
# Chinese, Japanese and Korean are written without spaces, and break between any two signs.
_LONG_WORD = re.compile(rf"[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]{{{_LONG}}}")
_MODES = QTextOption.WrapMode


class Lines(Protocol):
    """What shows text of several lines."""

    def document(self) -> QTextDocument: ...
    def toPlainText(self) -> str: ...
    def setWordWrapMode(self, policy: QTextOption.WrapMode, /) -> None: ...


class BreaksLongWords(QObject):
    """Lets ``editor`` break its lines between words, or within one that fills a line; but
    anywhere as long as there is a word of a thousand letters. Each line of such a word is
    else sought from its beginning: 100,000 letters took a second to be shown."""

    def __init__(self, editor: Lines) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._mode = _MODES.WrapAtWordBoundaryOrAnywhere
        editor.setWordWrapMode(self._mode)
        editor.document().contentsChange.connect(self._look)

    def _look(self, at: int, removed: int, added: int) -> None:
        """Before it is laid out. Only what came can bring one, and what went take it away."""
        if self._mode == _MODES.WrapAnywhere:
            if removed and not _LONG_WORD.search(self._editor.toPlainText()):
                self._break(_MODES.WrapAtWordBoundaryOrAnywhere)
        elif added and self._came(at, added):
            self._break(_MODES.WrapAnywhere)

    def _came(self, at: int, added: int) -> bool:
        if added > _LONG:
            return bool(_LONG_WORD.search(self._editor.toPlainText()))
        document = self._editor.document()
        block, end = document.findBlock(at), at + added
        while block.isValid() and block.position() <= end:
            if block.length() > _LONG and _LONG_WORD.search(block.text()):
                return True
            block = block.next()
        return False

    def _break(self, mode: QTextOption.WrapMode) -> None:
        self._mode = mode
        self._editor.setWordWrapMode(mode)
