"""Keeps what is edited on a card: each edit one change, told and undoable by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.ui.gestures.acts import GestureActs
from desktop.ui.people.acts import PeopleActs
from desktop.ui.runner import Runner
from desktop.ui.widgets.editable import EditableText


class CardKeeper(QObject):
    """What every section of a card shares: whose card it is, and the way to the store.

    ``told`` brings a sentence for the person that is no change ("Copied …").
    """

    person_wished = Signal(int)
    circle_wished = Signal(int)
    tag_wished = Signal(int)
    plan_wished = Signal(object)  # PlanWish
    we_spoke_wished = Signal(object)  # tuple[int, ...]
    introduction_wished = Signal(object)  # IntroductionWish
    gathering_wished = Signal(int)
    link_wished = Signal(str)  # a kith:// link that stands in somebody's words
    told = Signal(str)
    field_wished = Signal(str)  # begin to edit this field of the person
    entry_wished = Signal(str, int)  # show this entry of the story: its kind and id

    def __init__(self, acts: PeopleActs, region: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.acts = acts
        self._runner: Runner = acts.runner
        self.clock: Clock = acts.clock
        self.region = region
        self.person_id = 0
        self.pronouns = ""  # as they stand on the card: "she/her"
        self.called = ""  # the name one calls them by
        self.gestures: GestureActs | None = None  # where small gestures may be offered
        self.offers_rhythm = True  # as preferred: whether a lived one may be offered

    @property
    def runner(self) -> Runner:
        return self._runner

    @property
    def half_key(self) -> str:
        """Under which this card's half-typed texts lie."""
        return f"card/{self.person_id}"

    @property
    def today(self) -> date:
        return self.clock.today()

    def do(
        self,
        operation: Callable[..., Changes],
        *args: Any,
        then: Callable[[Changes], None] | None = None,
        **named: Any,
    ) -> None:
        self.runner.change(operation, *args, then=then, **named)

    def keep_text(
        self, field: EditableText, still: str, operation: Callable[..., Changes], *args: Any,
        **named: Any,
    ) -> None:  # fmt: skip
        """Run the operation that keeps what was typed into ``field``.

        When it cannot be kept, the sentence is told and the field opens again with
        what was typed; ``still`` is what stood there before.
        """
        typed = field.text()

        def give_back(error: KithError) -> None:
            field.edit_again(typed, still)
            self.runner.failed.emit(str(error))

        self.runner.change(operation, *args, failed=give_back, **named)
