"""One at a time: somebody unsorted, three choices, and what was just decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.people import CircleRow
from desktop.domain.triage import TriageCard
from desktop.services import triage
from desktop.services.people import circles, fields
from desktop.settings import SettingsFile
from desktop.ui.people.triage.kept_place import KeptPlace
from desktop.ui.people.triage.layout import TriageLayout
from desktop.ui.people.triage.queue import TriageQueue
from desktop.ui.people.triage.side import JustNow
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce

_AHEAD = 6  # cards that are read before they come up
_LOOKS = ("person", "circle_member", "circle", "interaction", "tie", "photo", "source")


class TriagePage(PlacePage):
    """Of ``settings`` it keeps the place, and reads whether single letters act.
    ``closed`` when it is enough for now; ``opened`` leads to somebody's card."""

    closed = Signal()
    opened = Signal(int)
    told = Signal(str)

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock)
        self._settings = settings
        self.queue = TriageQueue()
        self.just_now: list[JustNow] = []
        self._taken_back: list[JustNow] = []  # what redo would do again, the next one last
        self._cards: dict[int, TriageCard] = {}
        self._circles: Sequence[CircleRow] = ()
        self._under_way = 0  # decisions that the store has not answered yet
        self._undo_label: str | None = None
        self._place = KeptPlace(settings, self)
        self.parts = TriageLayout()
        self.parts.write_down_in(settings.folder, runner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.parts)
        self._connect()

    @property
    def card(self) -> TriageCard | None:
        """Who is looked at."""
        shown = self.queue.current
        return self._cards.get(shown) if shown is not None else None

    def panes(self) -> Sequence[Any]:
        return self.parts.page.panes()

    def refresh(self) -> None:
        self._cards.clear()
        self._ask_for_circles()
        self.runner.query(triage.unsorted, then=self._take, key="triage", owner=self)

    def take_changes(self, changes: Changes) -> None:
        self._undo_label = changes.undo
        if self._under_way or not changes.touches(_LOOKS):
            if changes.touches(("circle",)):
                self._ask_for_circles()
            return
        self.refresh()

    # What is decided

    def choose(self, why: str) -> None:
        """Into practice, with this sentence or one to come later."""
        what = tr("in practice") if why.strip() else tr("in practice, a sentence later")
        now, said = self.clock.now(), ("why", why)
        self._decide(triage.into_practice, why, icon="target", what=what, now=now, said=said)

    def put_into(self, circle_id: int) -> None:
        name = next((row.name for row in self._circles if row.id == circle_id), "")
        self._decide(triage.into_circle, circle_id, icon="circle", what=name)

    def put_into_new(self, name: str) -> None:
        said = ("circle", name)
        self._decide(triage.into_new_circle, name, icon="circle", what=name, said=said)

    def leave_be(self) -> None:
        self._decide(triage.leave_be, icon="leaf", what=tr("left be"), today=self.clock.today())

    def take_back(self) -> None:
        """What was decided last is undecided again."""
        if not self.just_now and not self._under_way:
            return
        if self._under_way or self._undo_label == self.just_now[-1].label:
            self.runner.undo()
        else:
            self.told.emit(tr("Something else was changed since. Ctrl+Z takes that back first."))

    def pass_over(self) -> None:
        self.queue.pass_over()
        self._show()

    def go_back(self) -> None:
        """To the one who was passed over last."""
        self.queue.go_back()
        self._show()

    def rename(self, name: str) -> None:
        if (card := self.card) is not None:
            change = partial(fields.change_field, field="name", value=name, now=self.clock.now())
            entry = JustNow(card.person_id, name, card.photo, "pencil", tr("name corrected"))
            self._carry_out(change, card.person_id, entry=entry, failed=self._not_renamed)

    def hideEvent(self, event: QHideEvent) -> None:
        self._place.save()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.isAutoRepeat() or self.parts.choices.asking or not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        keypad = Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~keypad:
            return False
        acts: dict[int, Callable[[], object]] = {}
        letters, choices = self._settings.values.single_keys, self.parts.choices
        if letters:
            acts[Qt.Key.Key_Z] = self.take_back
        if self.card is not None:
            acts[Qt.Key.Key_F2] = self.parts.edit_name
        if self.card is not None and letters:
            acts |= {Qt.Key.Key_P: choices.ask_why, Qt.Key.Key_C: choices.ask_circle}
            acts[Qt.Key.Key_L] = self.leave_be
        act = acts.get(event.key())
        if act is not None:
            act()
        return act is not None

    def _leave(self) -> None:
        """Out of a question first; then it is enough for now."""
        if self.parts.choices.asking:
            self.parts.choices.rest()
            self.parts.focus_card()
        else:
            self.closed.emit()

    def _decide(
        self,
        operation: Callable[..., Changes],
        *args: Any,
        icon: str,
        what: str,
        said: tuple[str, str] = ("", ""),
        **named: Any,
    ) -> None:
        """The next card comes up at once; the store follows. ``said`` is what was typed, and
        to which question."""
        card = self.card
        if card is None:
            return
        entry = JustNow(card.person_id, card.name, card.photo, icon, what)
        self.queue.decide()
        self._show()
        failed = partial(self._could_not, entry.person_id, said)
        self._carry_out(operation, card.person_id, *args, entry=entry, failed=failed, **named)

    def _carry_out(
        self, operation: Callable[..., Changes], *args: Any, entry: JustNow, **named: Any
    ) -> None:
        self._under_way += 1
        self.runner.change(operation, *args, then=partial(self._was_done, entry), **named)

    def _was_done(self, entry: JustNow, changes: Changes) -> None:
        self._under_way -= 1
        if not changes:
            return
        self.just_now.append(entry.told_as(changes.label))
        if self.queue.current == entry.person_id:  # only the name is another
            self._look_anew(entry.person_id)
        self._show_side()

    def _not_renamed(self, error: KithError) -> None:
        """What was typed stands in its field again."""
        self._under_way -= 1
        self.runner.failed.emit(str(error))

    def _could_not(self, person: int, said: tuple[str, str], error: KithError) -> None:
        """They come up again, with what was said of them."""
        self._not_renamed(error)
        self.parts.not_kept = (person, *said)
        self.queue.put_back(person)
        self._look_anew(person)

    def _hear(self, changes: Changes) -> None:
        """What was decided here can be taken back, and done again, from anywhere."""
        self._follow_redo(changes)
        last = self.just_now[-1] if self.just_now else None
        if last is None or changes.direction != "undone" or changes.label != last.label:
            super()._hear(changes)
            return
        self._taken_back.append(last)
        self._undo_label = changes.undo
        self.just_now.pop()
        self.queue.put_back(last.person_id)
        if changes.touches(("circle",)):
            self._ask_for_circles()
        self._look_anew(last.person_id)
        self._show_side()

    def _follow_redo(self, changes: Changes) -> None:
        if changes.direction == "done" and changes:
            self._taken_back.clear()
        again = self._taken_back[-1] if self._taken_back else None
        if again is not None and changes.direction == "redone" and changes.label == again.label:
            self.just_now.append(self._taken_back.pop())
            self._show_side()

    # What is shown

    def _take(self, ids: Sequence[int]) -> None:
        self.queue.take(ids, self._place.at)
        self._show()

    def _look_anew(self, person_id: int) -> None:
        self._cards.pop(person_id, None)
        self._show()

    def _show(self) -> None:
        """The current card, as soon as it is known; and those to come are read."""
        wanted = self.queue.current
        self._place.keep(wanted)
        if wanted is None:
            self.parts.show_through(passed_some=self.queue.passed_some)
        elif wanted in self._cards:
            card = self._cards[wanted]
            self.parts.show_card(card, self.clock.today(), more=self.queue.has_more)
            announce(self, card.name)
        self._read_ahead()

    def _read_ahead(self) -> None:
        coming = self.queue.coming(_AHEAD)
        unknown = [person for person in coming if person not in self._cards]
        if unknown and (coming[0] in unknown or len(unknown) > _AHEAD // 2):
            self.runner.query(
                triage.cards, unknown, then=self._know, key="triage-cards", owner=self
            )

    def _know(self, cards: dict[int, TriageCard]) -> None:
        coming = set(self.queue.coming(2 * _AHEAD))
        waited = self.card is None
        kept = {person: card for person, card in self._cards.items() if person in coming}
        self._cards = {**kept, **cards}
        if waited and self.card is not None:
            self._show()

    def _ask_for_circles(self) -> None:
        self.runner.query(circles.listed, then=self._take_circles, key="triage-circles", owner=self)

    def _take_circles(self, rows: Sequence[CircleRow]) -> None:
        self._circles = rows
        self.parts.choices.show_circles(rows)
        self._show_side()

    def _show_side(self) -> None:
        self.parts.show_side(self.just_now, self._circles)

    def _connect(self) -> None:
        parts, choices = self.parts, self.parts.choices
        choices.practice_chosen.connect(self.choose)
        choices.circle_chosen.connect(self.put_into)
        choices.circle_named.connect(self.put_into_new)
        choices.left_be.connect(self.leave_be)
        choices.asked.connect(lambda what: None if what else parts.focus_card())
        parts.renamed.connect(self.rename)
        parts.passed_over.connect(self.pass_over)
        parts.gone_back.connect(self.go_back)
        parts.closed.connect(self.closed)
        parts.opened.connect(lambda: self.opened.emit(self.queue.current))
        parts.again_wished.connect(self._begin_anew)
        parts.take_back_wished.connect(self.take_back)
        parts.circle_wished.connect(self.put_into)
        parts.side_wanted.connect(self._show_side)

    def _begin_anew(self) -> None:
        self.queue.begin_anew()
        self._show()
