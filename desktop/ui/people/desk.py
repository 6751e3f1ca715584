"""What the parts of a contact card share: whose card it is, and how things are done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.people import CardRow
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.faces import Faces
from desktop.ui.people.menu import Around
from desktop.ui.runner import Runner


class Desk(QObject):
    """``faces`` are the photos of those tied to the person; ``around`` what there is to
    belong to. ``photos_came`` when another of the faces is here."""

    person_wished = Signal(int)
    stage_wished = Signal(int)
    circle_wished = Signal(int)
    plan_wished = Signal(object, object)
    photos_came = Signal()

    def __init__(self, runner: Runner, clock: Clock, acts: PeopleActs, page: QWidget) -> None:
        super().__init__(page)
        self.runner, self.clock, self.acts, self.page = runner, clock, acts, page
        self.faces = Faces()
        self.around = Around()
        self.region = ""
        self.card: CardRow | None = None

    @property
    def person(self) -> int:
        """The id of the person whose card is shown."""
        assert self.card is not None
        return self.card.id

    @property
    def today(self) -> date:
        return self.clock.today()

    def change(self, function: Callable[..., Changes], *args: Any, **named: Any) -> None:
        self.runner.change(function, *args, **named)

    def below(self, widget: QWidget) -> QPoint:
        """Where on the screen a menu of that widget opens."""
        return widget.mapToGlobal(QPoint(0, widget.height() + 4))
