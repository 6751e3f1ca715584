"""A draft is never lost: each letter reaches a file within a second, the store in a pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.compose.letters import Draft, DraftWords, Typed, read_typed, typed_of
from desktop.domain.errors import KithError
from desktop.domain.meanwhile import merged
from desktop.domain.vocabulary import DraftForm
from desktop.half_written import HalfWritten
from desktop.services.compose import drafts
from desktop.ui.runner import Runner

_WRITTEN_DOWN_MS = 600  # after the first letter; so much may be lost in a crash
_PAUSE_MS = 1_200  # without typing, until the store has it
_STRETCH_MS = 45_000  # without typing, until what comes next is taken back by itself
_PREFIX = "draft/"

Then = Callable[[], object]


class DraftKeeper(QObject):
    """Holds the draft that is written on. ``changed`` when it was begun in the store, or
    whether all of it is kept is another."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, runner: Runner, clock: Clock, half_written: HalfWritten, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock, self._half_written = runner, clock, half_written
        self.draft: Draft | None = None
        self.words = self._stored = DraftWords()
        self._sent: list[DraftWords] = []  # not answered yet
        self._stretch = 1
        self._recovering: set[str] = set()
        self._waiting: list[Then] = []
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self.write_down)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self._quiet = QTimer(self, singleShot=True, interval=_STRETCH_MS)
        self._quiet.timeout.connect(self._begin_stretch)

    @property
    def is_kept(self) -> bool:
        """Whether the store has everything that is typed."""
        return self.words == self._stored

    @property
    def draft_id(self) -> int | None:
        return self.draft.id if self.draft else None

    def open(self, draft: Draft | None) -> None:
        """Go on with this one. What was typed into the one before is kept first."""
        self.keep()
        self._begin_stretch()
        self.draft = draft
        self.words = self._stored = draft.words if draft else DraftWords()
        self.changed.emit()

    def take(self, draft: Draft) -> bool:
        """The store says this of it; whether its words are others than those shown. What is
        typed and not kept yet stays, beside what became another meanwhile."""
        before = self.words
        self.draft = draft
        if draft.words in self._sent:
            self._stored = draft.words
        elif draft.words != self._stored:
            self.words = merged(self._stored, draft.words, self.words, single=("subject",)).draft
            self._stored = draft.words
        self.changed.emit()
        return self.words != before

    def type(self, words: DraftWords) -> None:
        """This stands on the page now."""
        if self.draft is None or self.draft.is_sent or words == self.words:
            return
        was_kept = self.is_kept
        self.words = words
        if not self._soon.isActive():
            self._soon.start()
        self._pause.start()
        self._quiet.start()
        if was_kept != self.is_kept:
            self.changed.emit()

    def choose_form(self, form: DraftForm) -> None:
        """Another form, with the same words."""
        if self.draft is None or self.draft.form == form:
            return
        self.keep()
        self._begin_stretch()
        self.draft = replace(self.draft, form=form)
        if self.draft.id is not None:
            self._runner.change(drafts.set_form, self.draft.id, form, failed=self._fail)
        self.changed.emit()

    def keep(self, then: Then | None = None) -> None:
        """Into the store now; ``then`` once it is there, at once where it is already."""
        self._soon.stop()
        self._pause.stop()
        if self.draft is None or self.draft.is_sent or self.is_kept:
            if then is not None:
                then()
            return
        self.write_down()
        self._send(then)

    def begin(self, then: Then) -> None:
        """See to it that the store knows this draft, also without a word in it."""
        if self.draft is None or self.draft.id is not None:
            self.keep(then)
        else:
            self._send(then)

    def write_down(self) -> None:
        """Into the file of what is half written, where it is not kept yet."""
        self._soon.stop()
        if self.draft is not None and not self.draft.is_sent and not self.is_kept:
            typed = typed_of(self.draft, self.words, self._stored)
            self._half_written.keep(_PREFIX + typed.uid, typed.written())

    def once_recovered(self, then: Then) -> None:
        """Go on when all that was half written is in the store."""
        if self._recovering:
            self._waiting.append(then)
        else:
            then()

    def recover(self) -> None:
        """What was half written when Kith ended is kept now."""
        for key in self._half_written.keys(_PREFIX):
            typed = read_typed(key.removeprefix(_PREFIX), self._half_written.get(key))
            if typed is None or typed.words.is_empty:
                self._half_written.drop(key)
            else:
                self._recovering.add(key)
                self._runner.change(
                    drafts.recover, typed, now=self._clock.now(),
                    then=partial(self._recovered, key), failed=partial(self._not_recovered, key),
                )  # fmt: skip

    def _send(self, then: Then | None) -> None:
        assert self.draft is not None
        typed = typed_of(self.draft, self.words, self._stored)
        self._sent.append(typed.words)
        self._runner.change(
            drafts.keep, typed, stretch=self._stretch, now=self._clock.now(),
            then=partial(self._kept, typed, then), failed=partial(self._not_kept, typed),
        )  # fmt: skip

    def _not_kept(self, typed: Typed, error: KithError) -> None:
        self._sent.remove(typed.words)
        self._fail(error)

    def _kept(self, typed: Typed, then: Then | None, changes: Changes) -> None:
        self._sent.remove(typed.words)
        if self.draft is not None and self.draft.uid == typed.uid:
            self._stored = typed.words
            begun = changes.created.get("draft")
            if begun:
                self.draft = replace(self.draft, id=begun[0])
        if not (self.draft and self.draft.uid == typed.uid) or self.is_kept:
            self._half_written.drop(_PREFIX + typed.uid)
        self.changed.emit()
        if then is not None:
            then()

    def _recovered(self, key: str, _changes: Changes) -> None:
        self._half_written.drop(key)
        self._end_recovery(key)

    def _not_recovered(self, key: str, error: KithError) -> None:
        """It stays in the file, for the next time."""
        self._fail(error)
        self._end_recovery(key)

    def _end_recovery(self, key: str) -> None:
        self._recovering.discard(key)
        if not self._recovering:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()

    def _begin_stretch(self) -> None:
        self._quiet.stop()
        self._stretch += 1

    def _fail(self, error: KithError) -> None:
        """It stays on the page, and in the file."""
        self.failed.emit(str(error))
