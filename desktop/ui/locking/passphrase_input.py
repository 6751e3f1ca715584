"""A line for a passphrase: its letters hidden, and a word when Caps Lock seems to be on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.domain.language import tr
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel


class PassphraseInput(LineInput):
    """``caps_hint`` is laid below it by whoever shows it.

    Qt does not tell whether Caps Lock is on: a letter that comes out the other way round
    than Shift says tells it.
    """

    def __init__(self, name: str, *, named_inside: bool = True) -> None:
        """``named_inside`` shows its name as long as it is empty."""
        super().__init__(name, name if named_inside else "")
        self.setEchoMode(LineInput.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.caps_hint = PlainLabel(tr("Caps Lock seems to be on."), "small", "text2")
        self.caps_hint.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_hint.hide()
        elif letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_hint.setVisible(letter.isupper() != shifted)
        super().keyPressEvent(event)
