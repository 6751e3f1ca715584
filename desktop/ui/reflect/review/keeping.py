"""Keeping what is written to a question: in a small file while it is typed, in the store
when it is left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.reflect.review import Question, ReviewView
from desktop.domain.reflect.written_review import Written, as_kept, begun, read_kept
from desktop.half_written import HalfWritten
from desktop.services.reflect import review
from desktop.services.reflect.review_questions import questions
from desktop.settings import SettingsFile
from desktop.ui.reflect.review.step import QuestionStep
from desktop.ui.runner import Runner


class ReviewKeeper(QObject):
    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._half_written = HalfWritten(settings.folder)

    def left(self, week_of: date) -> tuple[int, Written] | None:
        """What was being written in this week, and the place of its question."""
        return read_kept(self._half_written.get(_key(week_of)), questions())

    def drop(self, week_of: date) -> None:
        self._half_written.drop(_key(week_of))

    def write_down(self, step: QuestionStep | None, view: ReviewView | None) -> None:
        """Into the file, or out of it where nothing is written that the store has not."""
        if step is None or view is None:
            return
        mine, key = step.written(), _key(view.review.week_of)
        if mine != begun(step.question, view.review):
            self._half_written.keep(key, as_kept(step.question, mine))
        else:
            self._half_written.drop(key)

    def keep(
        self, step: QuestionStep | None, view: ReviewView | None, *, finish: bool = False
    ) -> None:
        """Into the store, as one change; then its file is not needed."""
        if step is None or view is None:
            return
        self.write_down(step, view)
        mine, question, week_of = step.written(), step.question, view.review.week_of
        if mine == begun(question, view.review) and not finish:
            return
        finished_on = self._clock.today() if finish else None
        self._runner.change(
            review.keep, week_of, mine.words, mine.ids(), finished_on=finished_on,
            then=lambda _: self._kept(week_of, question), failed=self._failed,
        )  # fmt: skip

    def _kept(self, week_of: date, question: Question) -> None:
        """What is being written to the next question by now stays."""
        kept = self._half_written.get(_key(week_of))
        if isinstance(kept, dict) and kept.get("question") == question.key:
            self.drop(week_of)

    def _failed(self, error: KithError) -> None:
        """It stays half written, and stands there when the week is opened again."""
        self._runner.failed.emit(str(error))


def _key(week_of: date) -> str:
    return f"review/{week_of}"
