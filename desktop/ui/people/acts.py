"""What can be done with one person or several, wherever they are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.people import Belonging
from desktop.services.journey import moving
from desktop.services.people import adding, circles
from desktop.ui.runner import Runner


class PeopleActs(QObject):
    """Carries acts out through the runner; emits what other places must do."""

    opened = Signal(int)
    spoke = Signal(object)  # tuple[int, ...]
    planned = Signal(int)
    written = Signal(int)  # write to this person
    exported = Signal(object)  # list[int]
    made = Signal(int)  # a person who is new: show them, begin with the name

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner, self._clock, self._window = runner, clock, parent

    def add_person(self, name: str, *, in_practice: bool = False) -> None:
        from desktop.domain.drafts import PersonDraft

        draft = PersonDraft(name=name)
        now = self._clock.now()
        self._runner.change(
            adding.add, draft, now=now, in_practice=in_practice, then=self._show_made
        )

    def choose(self, people: Belonging) -> None:
        self._runner.change(adding.choose, people.ids, now=self._clock.now())

    def leave_be(self, people: Belonging) -> None:
        self._runner.change(adding.leave_be, people.ids)

    def move(self, people: Belonging, stage_id: int) -> None:
        now = self._clock.now()
        self._runner.change(moving.move, people.ids, stage_id, before=None, now=now)

    def join(self, people: Belonging, circle_id: int) -> None:
        self._runner.change(circles.join, people.ids, circle_id)

    def leave(self, people: Belonging, circle_id: int) -> None:
        self._runner.change(circles.leave, people.ids, circle_id)

    def favour(self, people: Belonging, circle_id: int, favourite: bool) -> None:
        self._runner.change(circles.favour, people.ids[0], circle_id, favourite=favourite)

    def new_circle(self, people: Belonging) -> None:
        """Ask for its name, and make it with these people in it."""
        self._ask(
            self.tr("A new circle"),
            self.tr("What do you call it?"),
            lambda name: self._runner.change(circles.add_circle, name, people=people.ids),
        )

    def tag(self, people: Belonging, name: str = "") -> None:
        """Put a tag on them; without a name it is asked for."""
        if name:
            self._runner.change(circles.tag, people.ids, name)
            return
        self._ask(
            self.tr("A new tag"),
            self.tr("In your own word:"),
            lambda word: self._runner.change(circles.tag, people.ids, word),
        )

    def untag(self, people: Belonging, tag_id: int) -> None:
        self._runner.change(circles.untag, people.ids, tag_id)

    def duplicate(self, people: Belonging) -> None:
        now = self._clock.now()
        self._runner.change(adding.duplicate, people.ids[0], now=now, then=self._show_made)

    def delete(self, people: Belonging) -> None:
        self._runner.change(adding.delete_people, people.ids, now=self._clock.now())

    def restore(self, people: Belonging) -> None:
        self._runner.change(adding.restore, people.ids)

    def ask(self, ids: Sequence[int], then: Callable[[Belonging], None]) -> None:
        """Look up what these people have in common, and go on with it."""
        from desktop.services.people.belonging import belonging

        self._runner.query(belonging, list(ids), then=then, key="belonging", owner=self)

    def _ask(self, title: str, question: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(question)
        dialog.textValueSelected.connect(lambda words: then(words) if words.strip() else None)
        dialog.open()

    def _show_made(self, changes: Changes) -> None:
        people = changes.created.get("person", ())
        if people:
            self.made.emit(people[0])
