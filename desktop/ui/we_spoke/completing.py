"""Completing what is being typed: names, circles, kinds, marks; steered by the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.language import tr
from desktop.domain.names import CircleMatch, NameMatch
from desktop.domain.talk_kinds import kind_in, offered_kinds
from desktop.domain.talk_line import Typing, typing_at
from desktop.domain.talk_marks import loop_of, offered_marks
from desktop.domain.text import fold
from desktop.domain.vocabulary import InteractionKind, LoopKind
from desktop.services.people import names
from desktop.ui.region import region
from desktop.ui.runner import Runner
from desktop.ui.we_spoke.name_offers import NameOffers, Offered, Suggestion
from desktop.ui.we_spoke.reading import Reading
from desktop.ui.we_spoke.talk_input import TalkInput
from desktop.ui.we_spoke.wording import KIND_ICONS, say_kind, say_mark

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_KINDS = 3
_MARK_ICONS = {
    LoopKind.I_PROMISED: "hand-heart",
    LoopKind.THEY_PROMISED: "user-round",
    LoopKind.THEIR_CHAPTER: "book-open",
    None: "calendar-plus",
}


class Completing(QObject):
    """``meant`` brings the person who was taken; the name stands in the line then."""

    meant = Signal(object)  # NameMatch

    def __init__(self, runner: Runner, line: TalkInput, reading: Reading, page: QWidget) -> None:
        """``page`` is what the offers lie over."""
        super().__init__(page)
        self._runner, self._line, self._reading, self._page = runner, line, reading, page
        self._typed: Typing | None = None
        self.offers = NameOffers(page)
        self.offers.taken.connect(self._take)
        line.steer = self.steer
        line.textChanged.connect(self.offer)
        line.cursorPositionChanged.connect(self.offer)

    def offer(self) -> None:
        """Offer what goes on like the words at the cursor."""
        text, cursor = self._line.toPlainText(), self._line.cursor_at()
        self._typed = typing_at(text, cursor, self._reading.line.spans, region().language)
        if self._typed is None or self._line.textCursor().hasSelection():
            self.offers.hide()
        elif self._typed.is_mark:
            self._show_all(_marks_like(self._words()))
        else:
            words = self._words()
            self._runner.query(
                names.complete_any, words, then=self._show, key="we-spoke-offers", owner=self
            )

    def steer(self, event: QKeyEvent) -> bool:
        """Up and Down choose, Tab takes, Enter takes what was chosen, Esc closes."""
        if not self.offers.isVisible():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Tab or (key in _ENTER and self.offers.has_current):
            self.offers.take()
        elif key == Qt.Key.Key_Escape:
            self.offers.hide()
        else:
            return False
        return True

    def _words(self, *, last: bool = False) -> str:
        """What is being typed, or the last word of it."""
        if self._typed is None:
            return ""
        start = self._typed.word if last else self._typed.start
        return self._line.toPlainText()[start : self._typed.end].strip()

    def _show(self, found: Sequence[NameMatch | CircleMatch]) -> None:
        """Unless the name is whole already."""
        whole = any(fold(each.name) == fold(self._words()) for each in found)
        here = self._named_elsewhere()
        found = [each for each in found if isinstance(each, CircleMatch) or each.id not in here]
        kinds = [] if self._kind_is_said() else _kinds_like(self._words(last=True))
        self._show_all([] if whole else [*map(_as_offered, found), *kinds])

    def _named_elsewhere(self) -> set[int]:
        """Who is meant by the other names of the line: nobody is there twice."""
        others = (meant for meant in self._reading.talk().named if meant.typed != self._words())
        return {person.id for meant in others for person in meant.people}

    def _kind_is_said(self) -> bool:
        return self._reading.line.kind not in (None, InteractionKind.OTHER)

    def _show_all(self, rows: Sequence[Offered]) -> None:
        """Below the beginning of what is typed, unless the keyboard has gone on."""
        if self._typed is None or not rows or not self._line.hasFocus():
            self.offers.hide()
            return
        below = self._line.mapTo(self._page, self._line.below(self._typed.start))
        self.offers.offer(rows, below)

    def _take(self, row: Offered) -> None:
        if self._typed is None:
            return
        start, end, words = self._typed.start, self._typed.end, row.name
        if isinstance(row, Suggestion):
            start = self._typed.word if row.from_word else start
            words = f"{words} " if self._typed.is_mark else words
        else:
            self.meant.emit(row)
        self._line.replace(start, end, words)
        self.offers.hide()


def _as_offered(found: NameMatch | CircleMatch) -> Offered:
    if isinstance(found, NameMatch):
        return found
    return Suggestion(found.name, tr("a circle"), "users-round")


def _kinds_like(typed: str) -> list[Suggestion]:
    """Kinds whose words go on like this, each kind once; none that is typed already."""
    language = region().language
    if len(typed) < 2 or kind_in(typed, language):
        return []
    found: dict[InteractionKind, str] = {}
    for words in offered_kinds(language):
        kind = kind_in(words, language)
        if kind is not None and fold(words).startswith(fold(typed)):
            found.setdefault(kind, words)
    return [
        Suggestion(words, say_kind(kind) if fold(say_kind(kind)) != fold(words) else "",
                   KIND_ICONS[kind], from_word=True)
        for kind, words in found.items()
    ][:_MOST_KINDS]  # fmt: skip


def _marks_like(typed: str) -> list[Suggestion]:
    return [
        Suggestion(mark, say_mark(kind := loop_of(mark)), _MARK_ICONS[kind])
        for mark in offered_marks(region().language)
        if fold(mark).startswith(fold(typed)) and mark != typed.casefold()
    ]
