"""The sheet on which a passphrase is set, changed or taken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.passphrases import Strength, strength
from desktop.services import locking
from desktop.services.locking import Wish
from desktop.ui.locking.passphrase_input import PassphraseInput
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.sheet_overlay import SheetOverlay

_EDGE = 1  # the line around it


class PassphraseSheet(SheetOverlay):
    """``wished`` brings what is to become of the lock, once it was said rightly."""

    wished = Signal(object)  # Wish

    def __init__(self, runner: Runner, folder: Path, parent: QWidget, *, off: bool = False) -> None:
        """``off`` to take the lock off; else to set or change the passphrase."""
        super().__init__(parent, width=520)
        self._runner, self._folder, self._off = runner, folder, off
        self._locked = locking.is_locked(folder)
        self.now = PassphraseInput(tr("The passphrase it has now"), named_inside=False)
        self.new = PassphraseInput(tr("The new passphrase"), named_inside=False)
        self.again = PassphraseInput(tr("The new one once more"), named_inside=False)
        self.how = PlainLabel("", "small", "text3")
        self.how.hide()
        self.backups = CheckBox(self._backups_too())
        self.backups.setChecked(True)
        self.trouble = PlainLabel("", "small", "danger")
        self.trouble.hide()
        self.accept = Button(self._verb(), kind="primary")
        self.cancel = Button(tr("Leave it"))
        self._arrange()
        self.new.textChanged.connect(self._say_strength)
        for line in (self.now, self.new, self.again):
            line.returnPressed.connect(self._try)
        self.accept.clicked.connect(self._try)
        self.cancel.clicked.connect(self.leave)

    def open(self) -> None:
        self.appear(self.now if self._locked else self.new)

    def wished_height(self, width: int) -> int:
        asked, foot = self._asked.layout(), self._foot.layout()
        assert asked is not None
        assert foot is not None
        inner = width - 2 * _EDGE
        least = self._asked.minimumSizeHint().height()
        height = max(asked.totalHeightForWidth(inner), least)
        below = max(foot.totalHeightForWidth(inner), foot.totalSizeHint().height())
        return height + below + 2 * _EDGE

    def _arrange(self) -> None:
        """What is asked scrolls where large text leaves it too little room."""
        self._asked, self._foot = QWidget(), QWidget()
        column = QVBoxLayout(self._asked)
        column.setContentsMargins(28, 24, 28, 4)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self._title(), "title"))
        column.addWidget(PlainLabel(self._words(), "body", "text2"))
        for line in self._lines():
            column.addLayout(self._named(line))
        column.addWidget(self.backups)
        if not self._off:
            kept = tr("Those left as they are can be read without the new passphrase.")
            column.addWidget(PlainLabel(kept, "small", "text3"))
        column.addStretch(1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(28, 8, 28, 24)
        foot.setSpacing(8)
        foot.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept)
        foot.addLayout(row)
        whole = QVBoxLayout(self.sheet)
        whole.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        whole.setSpacing(0)
        whole.addWidget(ScrollColumn(self._asked), 1)
        whole.addWidget(self._foot)
        for left_out in (self.now, self.new, self.again, self.how):
            if left_out.parent() is None:
                left_out.setParent(self)
                left_out.hide()

    def _lines(self) -> list[PassphraseInput]:
        """Those that are asked for, in their order."""
        return [
            *([self.now] if self._locked else []),
            *([] if self._off else [self.new, self.again]),
        ]

    def _named(self, line: PassphraseInput) -> QVBoxLayout:
        """Its name stays above it: dots do not say which is which."""
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(PlainLabel(line.accessibleName(), "small", "text2"))
        column.addWidget(line)
        column.addWidget(line.caps_hint)
        if line is self.new:
            column.addWidget(self.how)
        return column

    def _title(self) -> str:
        if self._off:
            return tr("Take the lock off")
        return tr("Another passphrase") if self._locked else tr("Set a passphrase")

    def _verb(self) -> str:
        if self._off:
            return tr("Take it off", "a lock")
        return tr("Change it") if self._locked else tr("Lock it")

    def _words(self) -> str:
        if self._off:
            return tr("Everything is written anew, readable by any program that can reach it.")
        return tr(
            "A lost passphrase cannot be recovered: nobody, Kith included, can open it. "
            "Write it down. Everything is written anew; what you did before can then no longer "
            "be undone."
        )

    def _backups_too(self) -> str:
        return tr("Write the backups anew as well")

    def _say_strength(self, typed: str) -> None:
        words = {
            Strength.SHORT: tr("Short: soon guessed by a machine."),
            Strength.FAIR: tr("A fair length. Four or five unrelated words are better."),
            Strength.LONG: tr("A good length, if it is no well-known line."),
        }
        self.how.setText(words[strength(typed)] if typed else "")
        self.how.setVisible(bool(typed))
        self.refit()

    def _try(self) -> None:
        self._complain("")
        if not self._off and not self.new.text():
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._off and self.new.text() != self.again.text():
            self._complain(tr("The two are not alike. Type the second once more."))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._locked:
            self._wait(True)
            self._runner.background(
                locking.is_right, self._folder, self.now.text(),
                then=self._take, failed=self._fail, owner=self,
            )  # fmt: skip
        else:
            self._take(True)

    def _wait(self, waiting: bool) -> None:
        """It takes a moment to try a passphrase; a second Enter meanwhile tries no second."""
        for part in (self.now, self.new, self.again, self.accept):
            part.setEnabled(not waiting)

    def _fail(self, error: KithError) -> None:
        self._wait(False)
        self._complain(str(error))

    def _take(self, right: bool) -> None:
        self._wait(False)
        if not right:
            self._complain(tr("That is not the passphrase it has now."))
            self.now.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        wish = Wish(None if self._off else self.new.text(), self.backups.isChecked())
        self.leave()
        self.wished.emit(wish)

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.refit()
        if sentence:
            announce(self, sentence)
