"""From files to people: read, look, decide, bring in. Cancelled anywhere, nothing stays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import CancelledError, KithError
from desktop.domain.importing import ImportPlan
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.domain.tables import TableLook
from desktop.services.importing import mappings
from desktop.services.importing.applying import apply
from desktop.services.importing.bulk import take_apart
from desktop.services.matching.proposals import look_through
from desktop.settings import SettingsFile
from desktop.ui.importing.afterwards import Afterwards
from desktop.ui.importing.columns.page import ColumnsPage
from desktop.ui.importing.deciding import Deciding
from desktop.ui.importing.entry import Entry
from desktop.ui.importing.half_decided import HalfDecided
from desktop.ui.importing.nothing import NothingNew
from desktop.ui.importing.pasted import as_file, is_pasted
from desktop.ui.importing.preparing import Preparing
from desktop.ui.importing.proposals import Proposals
from desktop.ui.importing.recent import remember, remembered
from desktop.ui.importing.review import Review
from desktop.ui.importing.steps import ImportSteps
from desktop.ui.importing.wording import say_nothing_new, say_reading
from desktop.ui.importing.working import Working
from desktop.ui.people.pictures import shrink_picture
from desktop.ui.runner import Runner
from desktop.ui.widgets.in_turns import next_turn, paint_next_turn


class ImportPage(ImportSteps):
    """``finished`` with the Changes once all is in; ``cancelled`` when nothing came of it."""

    finished = Signal(object)
    looked_at = Signal(object)  # list[Path]: files that are being read
    cancelled = Signal()
    everyone_wished = Signal()
    found_wished = Signal()
    one_at_a_time_wished = Signal()

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``settings`` remember what was brought in."""
        super().__init__(runner, clock, parent)
        self._settings = settings
        self._paths: list[Path] = []
        self._is_pasted = False
        self._progress = Progress()
        self._is_writing = False
        self.preparing = Preparing(runner, clock, self)
        self._behind: QWidget | None = None  # where one is again when writing fails
        self._half = HalfDecided(runner, self)
        self._listen()

    @property
    def under_review(self) -> list[Path]:
        """The files about which something is being decided just now."""
        reviews = isinstance(self.stack.currentWidget(), Review) and not self._is_writing
        return self._paths if reviews else []

    def begin(self) -> None:
        """Show what can be brought in, and how to get it."""
        if self._is_writing:
            return
        self._stop()
        self.stack.setCurrentWidget(self.entry)
        today = self._clock.today()
        self.entry.show_recent(remembered(self._settings, today) if self._settings else ())

    def start_with_text(self, words: str) -> None:
        """Look at what was pasted, as if it were a file."""
        if self._is_writing:
            return
        self.start([as_file(words, tr("the clipboard"))])

    def start(self, paths: list[Path]) -> None:
        """Read these files and show what they would bring."""
        if self._is_writing:
            return
        self._paths, self._is_pasted = paths, any(map(is_pasted, paths))
        if not self._is_pasted:
            self.looked_at.emit(paths)
        self.preparing.start(paths)

    def review_proposals(self) -> None:
        """Show who of the book may be the same."""
        if self._is_writing:
            return
        self._stop()
        self.stack.setCurrentWidget(self.proposals)
        self.proposals.refresh()

    def leave(self) -> None:
        """Cancel what is under way, or the whole import."""
        if self._is_writing:
            self._progress.cancel()
            self.working.cancel.setEnabled(False)
            return
        self._stop()
        if isinstance(self.stack.currentWidget(), Afterwards):
            self.everyone_wished.emit()
        else:
            self.cancelled.emit()

    def bring_in(self) -> None:
        """Carry out what was decided."""
        deciding = self.review.deciding
        if deciding is None or self._is_writing:
            return
        self._begin_writing(self.review)
        self._watch(tr("Bringing them in"), tr("One undo takes all of it back."))
        self._runner.change(
            apply,
            deciding.plan,
            deciding.choices(),
            for_all=deciding.for_all(),
            now=self._clock.now(),
            shrink=shrink_picture,
            progress=self._progress,
            then=self._finish,
            failed=self._fail_to_write,
        )

    def look_through(self) -> None:
        """Look through the whole book for people who may be the same."""
        self._begin_writing(self.proposals)
        self._watch(tr("Looking through everyone"), tr("Nobody is changed by this."))
        self._runner.change(
            look_through,
            now=self._clock.now(),
            progress=self._progress,
            then=lambda _: self._end_writing(),
            failed=self._fail_to_write,
        )

    def _stop(self) -> None:
        """What is being read or planned is of no interest any more."""
        self.preparing.stop()
        self.working.rest()
        if self.reviewed is not None:
            before = self.reviewed.deciding
            self._half.end()
            self.reviewed.forget()
            if before is not None:
                self._let_go(before)

    def _let_go(self, deciding: Deciding) -> None:
        """What was read is of no more use: a thread takes it apart, bit by bit."""
        self._runner.background(take_apart, deciding.plan, then=lambda _: None)

    def _begin_writing(self, behind: QWidget) -> None:
        self._progress = Progress()
        self._is_writing, self._behind = True, behind

    def _end_writing(self) -> None:
        """Back to where one was."""
        self._is_writing = False
        self.working.rest()
        if self._behind is not None:
            self.stack.setCurrentWidget(self._behind)
        if isinstance(self._behind, Proposals):
            self._behind.refresh()

    def _listen(self) -> None:
        self.preparing.reading.connect(self._watch_reading)
        self.preparing.columns_wanted.connect(self._ask)
        self.preparing.planned.connect(self._show)
        self.preparing.failed.connect(self._fail_to_read)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.leave)

    def listen_to(self, part: QWidget) -> None:
        match part:
            case Entry():
                part.chosen.connect(self.start)
                part.pasted.connect(self.start_with_text)
                part.closed.connect(self.leave)
            case ColumnsPage():
                part.told.connect(self.preparing.tell)
                part.left_out.connect(self.preparing.leave_out)
                part.cancelled.connect(self.leave)
            case Working():
                part.cancelled.connect(self.leave)
                part.looked.connect(self._notice_breakdown)
            case Review():
                part.columns_wished.connect(self.preparing.ask_again)
                part.cancelled.connect(self.leave)
                part.agreed.connect(self.bring_in)
                part.decided.connect(self._half.note)
            case NothingNew():
                part.closed.connect(self.leave)
            case Proposals():
                part.closed.connect(self.leave)
                part.search_wished.connect(self.look_through)
            case Afterwards():
                part.closed.connect(self.everyone_wished)
                part.pairs_wished.connect(self.review_proposals)
                part.found_wished.connect(self.found_wished)
                part.one_at_a_time_wished.connect(self.one_at_a_time_wished)

    def _watch(self, what: str, more: str) -> None:
        self.stack.setCurrentWidget(self.working)
        self.working.watch(self._progress, what, more)

    def _watch_reading(self, progress: Progress) -> None:
        self._progress = progress
        self._watch(say_reading(self._paths), tr("Nothing is written until you say so."))
        next_turn(self, self._make_review)  # not together with what it will show

    def _make_review(self) -> None:
        _ = self.review_parts
        next_turn(self, lambda: self.review)

    def _ask(self, path: Path, look: TableLook, place: int, total: int) -> None:
        self.working.rest()
        self.stack.setCurrentWidget(self.columns)
        self.columns.show_table(path, look, place, total, alone=self.preparing.is_alone)

    def _show(self, result: ImportPlan) -> None:
        self.working.rest()
        if result.brings_nothing:
            self._say_nothing_new(result)
        else:
            paint_next_turn(self.stack)
            self.stack.setCurrentWidget(self.review)
            before = self.review.deciding
            decided = self._half.begin(result, self._paths)
            self.review.show_plan(decided, self.preparing.tables())
            if before is not None:
                self._let_go(before)

    def _say_nothing_new(self, result: ImportPlan) -> None:
        batch = result.batch
        title, words = say_nothing_new(batch)
        self._say("check" if batch.drafts else "file-question", title, words, result)

    def _say(self, icon: str, title: str, words: str, result: ImportPlan | None = None) -> None:
        self.stack.setCurrentWidget(self.nothing)
        self.nothing.say(icon, title, words, result.batch.unreadable if result else ())

    def _fail_to_read(self, words: str) -> None:
        self.working.rest()
        self._say("file-question", tr("This could not be read"), words)

    def _finish(self, changes: Changes) -> None:
        self._is_writing = False
        self.working.rest()
        deciding = self.review.deciding
        assert deciding is not None
        paint_next_turn(self.stack)
        self.stack.setCurrentWidget(self.afterwards)
        unreadable = deciding.plan.batch.unreadable
        self.afterwards.show_what_came(deciding.coming(), changes, unreadable)
        self._half.end()
        self.review.forget()
        if self.preparing.told():
            told = self.preparing.told()
            self._runner.change(mappings.remember, told, now=self._clock.now())
        if self._settings is not None and not self._is_pasted:
            remember(self._settings, self._paths, self._clock.today())
        self._let_go(deciding)
        self.finished.emit(changes)

    def _fail_to_write(self, error: KithError) -> None:
        """Back to the decisions, which are all still there."""
        self._end_writing()
        if isinstance(self._behind, Review):
            self._behind.say_trouble(str(error))
            self._behind.take_focus()
        elif not isinstance(error, CancelledError):
            self._runner.failed.emit(str(error))

    def _notice_breakdown(self) -> None:
        """Nothing is under way any more and no answer came: something in Kith broke."""
        if not self._runner.is_idle:
            return
        self.working.rest()
        self._is_writing = False
        words = tr("Nothing was changed. What happened is noted in the log.")
        self._say("triangle-alert", tr("That did not work"), words)
