"""The feeling under their words, as a guess: a few offered, and any other word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import LineInput


class FeelingChip(Chip):
    """With a tick while it is chosen; Enter chooses like Space."""

    def __init__(self, word: str, *, chosen: bool) -> None:
        super().__init__(word, checkable=True)
        self.setChecked(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def _shown_icon(self) -> str:
        return "check" if self.isChecked() else ""


class AnotherWord(Chip):
    """Opens a line to type in."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "plus")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


class Feelings(QWidget):
    """Several may be chosen; ``changed`` brings all that are, ``arranged`` says that chips
    were made."""

    changed = Signal(object)  # list[str]
    arranged = Signal()
    typing = Signal()

    def __init__(self, offered: Sequence[str], chosen: Sequence[str]) -> None:
        super().__init__()
        self._words = list(dict.fromkeys((*offered, *chosen)))
        self._chosen = list(chosen)
        self._flow: FlowLayout | None = None
        self._row = QWidget()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._is_asking = self._just_left = False
        self.line: LineInput
        self.chips: dict[str, FeelingChip] = {}
        self._lay_out()

    def settle(self) -> None:
        """Take what is still being typed."""
        if self._is_asking:
            self._take_typed()

    def meant(self) -> list[str]:
        """Those chosen, and what is being typed."""
        return list(dict.fromkeys((*self._chosen, *self._typed())))

    def _typed(self) -> list[str]:
        if not self._is_asking:
            return []
        typed = (word.strip() for word in self.line.text().split(",") if word.strip())
        known = {word.casefold(): word for word in reversed(self._words)}
        return [known.get(word.casefold(), word) for word in typed]

    def ask(self) -> None:
        """Let another word be typed."""
        self._is_asking = True
        self._lay_out()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Esc that closed the line leaves nothing else."""
        if event.key() == Qt.Key.Key_Escape and self._just_left:
            self._just_left = False
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        """The chips anew, and at their end the line or what opens it."""
        old, self._row = self._row, QWidget()
        flow = FlowLayout(self._row, gap=6, line_gap=0)
        self.chips = {}
        for word in self._words:
            chip = FeelingChip(word, chosen=word in self._chosen)
            chip.clicked.connect(lambda _=False, word=word: self._turn(word))
            self.chips[word] = chip
            flow.addWidget(chip)
        if self._is_asking:
            self.line = LineInput(tr("Another word for the feeling"), tr("one word"))
            self.line.setFixedWidth(theming().fonts.em(12))
            self.line.returnPressed.connect(self._take_typed)
            self.line.escaped.connect(self._leave_line)
            self.line.textChanged.connect(self.typing)
            flow.addWidget(self.line)
        else:
            self.another = AnotherWord(tr("Another word"))
            self.another.clicked.connect(self.ask)
            flow.addWidget(self.another)
        self._whole.addWidget(self._row)
        self._whole.removeWidget(old)
        self._row.show()
        self.arranged.emit()
        old.hide()
        old.deleteLater()

    def _turn(self, word: str) -> None:
        if word in self._chosen:
            self._chosen.remove(word)
        else:
            self._chosen.append(word)
        self.changed.emit(list(self._chosen))

    def _take_typed(self) -> None:
        """Each word between commas; what was chosen before stays chosen."""
        typed, self._chosen = self._typed(), self.meant()
        self._is_asking = False
        self._words += [word for word in self._chosen if word not in self._words]
        self._lay_out()
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self.changed.emit(list(self._chosen))

    def _leave_line(self) -> None:
        self._just_left, self._is_asking = True, False
        self._lay_out()
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)
