"""The words for a step, written where they stand, and safe from the first key on.

While they are typed they are in the file of what is half written; left, they go to the
store, and out of that file.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Step
from desktop.domain.language import tr
from desktop.domain.meanwhile import settled
from desktop.half_written import HalfWritten
from desktop.ui.introductions.step_wording import ask_for_words
from desktop.ui.sending import Sending
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.growing_text import GrowingText

_WRITTEN_DOWN_MS = 700  # after the first key; so much may be lost in a crash


class DraftText(GrowingText):
    """``kept`` brings the pair, the step and the words, when they are left and are others."""

    kept = Signal(int, object, str)

    def __init__(self, half_written: HalfWritten, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("The words"), role="words", parent=parent, least=3, most=9, enter_breaks=True
        )
        self.lie_on("bare")
        self._half_written = half_written
        self._at: tuple[Pair, Step] | None = None
        self._stored = ""
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self._write_down)
        self.textChanged.connect(self._note)

    def show_step(self, pair: Pair, step: Step | None) -> None:
        """Show the words of this step; those of another are kept first. What is being
        typed here stays."""
        key = self._key()
        if key is not None and key != _key_of(pair, step):
            self.keep()
        known = pair.text_of(step) if step is not None else None
        stored = known.text if known is not None else ""
        stays = key == _key_of(pair, step) and self.words() != self._stored
        typed, stood = self.words(), self._stored
        self._at = (pair, step) if step is not None else None
        self._stored = stored
        self.setReadOnly(step is None)
        self.setPlaceholderText(ask_for_words(pair, step) if step is not None else "")
        if stays and stored != stood:
            self._show_words(settled(stood, stored, typed))
            meanwhile.tell(self)
        if not stays:
            half = self._half_written.get(self._key() or "")
            self._show_words(half if isinstance(half, str) else stored)

    def begin_with(self, words: str) -> None:
        """These words, to be made one's own."""
        self.set_words(words)
        self.setFocus()
        self.keep()

    def keep(self) -> None:
        """Into the store, if they are others."""
        self._soon.stop()
        key = self._key()
        if self._at is None or key is None:
            return
        words, (pair, step) = self.words(), self._at
        if words != self._stored:
            self._half_written.keep(key, words)
            before, self._stored = self._stored, words
            with Sending(lambda: self._take_back(key, words, before)):
                self.kept.emit(pair.id, step, words)
        else:
            self._half_written.drop(key)

    def _take_back(self, key: str, words: str, before: str) -> None:
        """The store has them not: they are kept when they are left the next time."""
        if self._key() == key and self._stored == words:
            self._stored = before

    def forget_half(self, pair_id: int, step: Step) -> None:
        """The store has them now."""
        self._half_written.drop(_key(pair_id, step))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _show_words(self, words: str) -> None:
        if words != self.toPlainText():
            self.blockSignals(True)
            self.set_words(words)
            self.blockSignals(False)
            self.fit()

    def _note(self) -> None:
        if self._at is not None and not self._soon.isActive():
            self._soon.start()

    def _write_down(self) -> None:
        key = self._key()
        if key is not None and self.words() != self._stored:
            self._half_written.keep(key, self.words())

    def _key(self) -> str | None:
        return None if self._at is None else _key_of(*self._at)


def _key_of(pair: Pair, step: Step | None) -> str | None:
    return None if step is None else _key(pair.id, step)


def _key(pair_id: int, step: Step) -> str:
    return f"introduction/{pair_id}/{step.state}/{step.side or 'both'}"
