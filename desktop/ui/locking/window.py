"""The window while the store is locked: a line for the passphrase, and nothing else.

A window of its own, so that no page, menu or name of the other is behind it.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.help.here import help_key
from desktop.ui.locking.passphrase_input import PassphraseInput
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.labels import PlainLabel

_WIDTH_EM = 26
_BELOW_EM = 11  # a wrong passphrase, Caps Lock and what is lost
_FREE_TRIES = 3
_LONGEST_PAUSE = 30  # seconds


class LockWindow(QWidget):
    """``passphrase_given`` brings what was typed; ``open_again`` or ``refuse`` answers it."""

    passphrase_given = Signal(str)

    def __init__(self, geometry: str = "") -> None:
        """``geometry`` is that of the window in whose place it stands, as Qt has it, in base64."""
        super().__init__()
        self.setWindowTitle("Kith")
        self._tries = 0
        self._why = ""  # what is left to say once the pause is over
        self._title = PlainLabel("", "title", wrap=False)
        self._words = PlainLabel("", "body", "text2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line = PassphraseInput(tr("Passphrase"))
        self.button = Button(tr("Open"), kind="primary")
        self.said = PlainLabel("", "small", "danger")
        self.lost = PlainLabel(
            tr(
                "Without it nobody can open this, Kith included. What left before it was locked, "
                "an archive or a backup elsewhere, still opens."
            ),
            "small",
            "text2",
        )
        self.lost.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._end_pause)
        self._arrange()
        for keys, act in (("Ctrl+Q", QApplication.quit), ("Ctrl+W", self.close)):
            QShortcut(QKeySequence(keys), self, act)
        help_key(self)
        self.line.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        theming().dress()
        theming().follow(self._restyle)
        self.ask()
        if not self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            self.resize(1240, 820)

    def ask(self) -> None:
        """Wait for the passphrase."""
        self._title.setText(tr("Kith is locked"))
        self._words.setText(tr("Your passphrase opens it."))
        self._show_line(True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def be_busy(self, title: str, words: str) -> None:
        """Something is still under way; nothing can be typed."""
        self._title.setText(title)
        self._words.setText(words)
        self.said.clear()
        self.lost.hide()
        self._show_line(False)

    def refuse(self, sentence: str) -> None:
        """It was not the passphrase, or nothing could be read. After some tries the next one
        waits, longer each time."""
        self._tries += 1
        self.line.clear()
        self._say(sentence)
        beyond = self._tries - _FREE_TRIES
        self.lost.setVisible(beyond >= 0)
        if beyond > 0:
            self._pause.start(min(2 ** min(beyond, 5), _LONGEST_PAUSE) * 1000)
            self._say(tr("{why} The next try is in a moment.").format(why=sentence))
            self._why = sentence
            return
        self._end_pause()

    def place(self) -> str:
        """Where it stands, as ``geometry`` says it."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theming().current.window)

    def _give(self) -> None:
        typed = self.line.text()
        if not typed or not self.line.isEnabled():
            return
        self.said.clear()
        self._enable(False)
        self.passphrase_given.emit(typed)

    def _end_pause(self) -> None:
        self._enable(True)
        if self._why:
            self.said.setText(self._why)
            self._why = ""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self, enabled: bool) -> None:
        self.line.setEnabled(enabled)
        self.button.setEnabled(enabled)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        announce(self, sentence)

    def _show_line(self, shown: bool) -> None:
        for part in (self.line, self.button):
            part.setVisible(shown)
        self._enable(shown)

    def _arrange(self) -> None:
        middle, centre = Qt.AlignmentFlag.AlignHCenter, QVBoxLayout()
        centre.setSpacing(10)
        centre.addStretch(2)
        centre.addWidget(IconTile("lock"), 0, middle)
        centre.addSpacing(6)
        centre.addWidget(self._title, 0, middle)
        centre.addWidget(self._words)
        centre.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        centre.addLayout(row)
        centre.addWidget(self._what_is_said())
        centre.addStretch(2)
        self._column = QWidget()
        self._column.setLayout(centre)
        whole = QHBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(self._column)
        whole.addStretch(1)

    def _what_is_said(self) -> QWidget:
        """Below the line, in a room of its own: the line stays where it is."""
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for words in (self.line.caps_hint, self.said, self.lost):
            column.addWidget(words)
        column.addStretch(1)
        return self._below

    def _restyle(self) -> None:
        self._column.setFixedWidth(theming().fonts.em(_WIDTH_EM))
        self._below.setMinimumHeight(theming().fonts.em(_BELOW_EM))
        self.setMinimumSize(theming().fonts.em(30), theming().fonts.em(24))
        self.update()
