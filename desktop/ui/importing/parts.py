"""The parts of the preview, one of which is shown: who is new, who may be the same, what
changes, what becomes a circle, what happened, and what stays away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.joining import Field
from desktop.domain.language import tr
from desktop.domain.proposals import Comparison
from desktop.services.importing.comparing import compare_again
from desktop.ui.importing import facts
from desktop.ui.importing.changed_card import ChangedCard
from desktop.ui.importing.deciding import Deciding, Picked
from desktop.ui.importing.desk import PairDesk
from desktop.ui.importing.draft_list import DraftList
from desktop.ui.importing.lists import TextLines
from desktop.ui.importing.preview_wording import (
    say_file,
    say_happening,
    say_incoming_state,
    say_members,
    say_stories,
)
from desktop.ui.importing.sample_card import SampleCard
from desktop.ui.importing.wording import say_unreadable
from desktop.ui.runner import Runner
from desktop.ui.widgets.beside import Beside


class Parts(QWidget):
    """``ticked`` after somebody was left out or taken after all."""

    ticked = Signal(object)  # list[int]

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._deciding: Deciding | None = None
        self.desk = PairDesk(runner)
        self.newcomers = DraftList(runner, tr("Who comes in"))
        self.sample = SampleCard(runner)
        self.changed = DraftList(runner, tr("Who came before"))
        self.changes = ChangedCard()
        self.groups = DraftList(runner, tr("What becomes a circle"))
        self.group = SampleCard(runner)
        self.found = TextLines(
            tr("What happened"),
            tr("Nothing of it is written down before you looked at it, one by one."),
        )
        self.left_out = TextLines(tr("What was left out on purpose"))
        self.unreadable = TextLines(tr("What could not be read"))
        self.files = TextLines(tr("What each file told"))
        self._parts = {
            facts.SAME: self.desk,
            facts.NEW: Beside(self.newcomers, self.sample),
            facts.CHANGED: Beside(self.changed, self.changes),
            facts.GROUPS: Beside(self.groups, self.group),
            facts.FOUND: self.found,
            facts.LEFT_OUT: self.left_out,
            facts.UNREADABLE: self.unreadable,
            facts.FILES: self.files,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts.values():
            part.hide()
            column.addWidget(part, 1)
        self._listen()

    def show_plan(self, deciding: Deciding) -> None:
        """Everything of this import, but for the pairs, which the page shows."""
        self._deciding = deciding
        plan, batch = deciding.plan, deciding.plan.batch
        say = partial(say_incoming_state, deciding)
        for rows, indices, state in (
            (self.newcomers, plan.new, say),
            (self.changed, list(plan.changed), _nothing),
            (self.groups, plan.groups, lambda index: say_members(batch.drafts[index])),
        ):
            rows.show_drafts(batch.drafts, indices, self._comes, state)
        self.groups.leave_lost.hide()
        found = [*plan.found.new, *plan.found.changed, *plan.found.gone]
        self.found.show_lines([say_happening(batch.happenings[index]) for index in found])
        self.left_out.show_lines([say_unreadable(one) for one in batch.left_out])
        self.unreadable.show_lines([say_unreadable(one) for one in batch.unreadable])
        self.files.show_lines([say_file(one) for one in deciding.files])

    def forget(self) -> None:
        """Let go of the records, of which there may be very many."""
        self._deciding = None
        for rows in (self.newcomers, self.changed, self.groups):
            rows.show_drafts((), (), self._comes, _nothing)
        for card in (self.sample, self.group):
            card.forget()

    def show_part(self, name: str) -> None:
        for part_name, part in self._parts.items():
            part.setVisible(part_name == name)

    def part(self, name: str) -> QWidget:
        return self._parts[name]

    def first_stop(self, name: str) -> QWidget:
        """Where the keyboard begins in a part."""
        part = self._parts[name]
        if isinstance(part, PairDesk):
            return part.list.view
        if isinstance(part, TextLines):
            return part.lines
        assert isinstance(part, Beside)
        assert isinstance(part.rows, DraftList)
        return part.rows.view

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes round, of the part that is shown."""
        if self.desk.isVisible():
            return (self.desk.list, self.desk.comparison)
        shown = [part for part in self._parts.values() if part.isVisible()]
        return [pane for part in shown for pane in _panes_of(part)]

    def look_again(self) -> None:
        """Somebody decided otherwise: say of each record what becomes of it now."""
        for rows in (self.newcomers, self.changed, self.groups):
            rows.look_again()
        self._sample(self.newcomers, self.sample)
        came_before = self.changed.current()
        if came_before is not None and self.changes.isVisible():
            self._compare(came_before)

    def fit(self, width: int) -> int:
        """Arrange for a page of this width; the margin that suits it."""
        for part in self._parts.values():
            if isinstance(part, Beside):
                part.fit(width)
        return self.desk.fit(width)

    def _listen(self) -> None:
        self.newcomers.chosen.connect(lambda _: self._sample(self.newcomers, self.sample))
        self.groups.chosen.connect(lambda _: self._sample(self.groups, self.group))
        self.changed.chosen.connect(self._compare)
        self.changes.picked.connect(self._pick)
        for rows in (self.newcomers, self.changed, self.groups):
            rows.ticked.connect(self._tick)

    def _comes(self, index: int) -> bool:
        return self._deciding is None or index not in self._deciding.left_out

    def _tick(self, indices: list[int], come: bool) -> None:
        if self._deciding is not None:
            self._deciding.leave_out(indices, not come)
            self.ticked.emit(indices)

    def _sample(self, rows: DraftList, card: SampleCard) -> None:
        draft, deciding = rows.current(), self._deciding
        if draft is not None and deciding is not None:
            one = deciding.plan.batch.drafts[draft]
            stories = say_stories(deciding.stories_of(draft))
            card.show_draft(-draft - 1, one, deciding.tag.strip(), stories, photos=deciding.photos)

    def _compare(self, index: int) -> None:
        deciding = self._deciding
        if deciding is None:
            return

        def take(pair: Comparison | None) -> None:
            self.changes.show_pair(pair, deciding.picks(index))

        self._runner.query(
            compare_again, deciding.plan, index, deciding.fields,
            then=take, key="import-changed", owner=self,
        )  # fmt: skip

    def _pick(self, which: Field, picked: Picked) -> None:
        index = self.changed.current()
        if self._deciding is not None and index is not None:
            self._deciding.pick(index, which, picked)


def _nothing(_: int) -> str:
    return ""


def _panes_of(part: QWidget) -> Sequence[QWidget]:
    return (part.rows, part.shown) if isinstance(part, Beside) else (part,)
