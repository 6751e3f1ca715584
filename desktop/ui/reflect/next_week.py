"""A line for next week, on the page itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.meanwhile import settled
from desktop.domain.reflect.review import NEXT_WEEK, ReviewView
from desktop.domain.reflect.span import Span
from desktop.half_written import HalfWritten
from desktop.services.reflect import review
from desktop.settings import SettingsFile
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.runner import Runner
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.labels import PlainLabel

_WRITTEN_DOWN_MS = 700  # after the first key; so much may be lost in a crash


class NextWeekLine(ReflectPart):
    """Part of the week's review; shown while a week is looked back on."""

    shown = ("review",)
    read = Signal(object)  # ReviewView: the week as it stands

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self._half_written = HalfWritten(settings.folder)
        self._view: ReviewView | None = None
        self._sent = ""  # the last line that went to the store
        self.line = _Line(tr("A line for next week"), least=2)
        self.line.entered.connect(self._keep)
        self.line.left.connect(self._keep)
        self.line.textChanged.connect(self._follow)
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self._write_down)
        self.column.addWidget(PlainLabel(tr("A line for next week"), "caption", "text2"))
        self.column.addWidget(self.line)

    def set_span(self, span: Span) -> None:
        self.setVisible(span == Span.WEEK)
        super().set_span(span)

    def refresh(self) -> None:
        if self.span == Span.WEEK:
            self.runner.query(
                review.review_of, self.days.first, today=self.clock.today(),
                then=self._show, key="next-week-line", owner=self,
            )  # fmt: skip

    def hideEvent(self, event: QHideEvent) -> None:
        self._write_down()
        super().hideEvent(event)

    def _show(self, view: ReviewView) -> None:
        was = self._kept_line()
        typed = self.line.words() if self._view is not None else None
        self._view = view
        if typed is None:
            left = self._half_written.get(self._key())
            self._put(left if isinstance(left, str) else self._kept_line())
        elif typed == was:
            self._put(self._kept_line())
        elif self._kept_line() not in (was, self._sent):
            self._put(settled(was, self._kept_line(), typed))
            meanwhile.tell(self.line)
        self.read.emit(view)

    def _put(self, words: str) -> None:
        if words != self.line.words():
            self.line.set_words(words)

    def _kept_line(self) -> str:
        return "" if self._view is None else self._view.review.answer(NEXT_WEEK).words

    def _follow(self) -> None:
        if self._view is not None and not self._soon.isActive():
            self._soon.start()

    def _write_down(self) -> None:
        self._soon.stop()
        if self._view is None:
            return
        typed = self.line.words()
        if typed != self._kept_line():
            self._half_written.keep(self._key(), typed)
        else:
            self._half_written.drop(self._key())

    def _keep(self) -> None:
        typed = self.line.words()
        if self._view is None or typed == self._kept_line():
            return
        self._write_down()
        key, self._sent = self._key(), typed
        self.runner.change(
            review.keep, self._view.review.week_of, {NEXT_WEEK: typed}, {},
            then=lambda _: self._half_written.drop(key),
        )  # fmt: skip

    def _key(self) -> str:
        assert self._view is not None
        return f"next-week/{self._view.review.week_of}"


class _Line(GrowingText):
    """Tells when the keyboard goes elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
