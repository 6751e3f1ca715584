"""What can be done with people, one or several, from the list as from the card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.journey import StageHead
from desktop.domain.language import tr
from desktop.domain.people import CircleRow, TagRow
from desktop.domain.vocabulary import StageKind
from desktop.services import backups, seasons
from desktop.services.journey import moving, parting
from desktop.services.journey.board import heads
from desktop.services.people import adding, circles
from desktop.ui.people.ask import ask_line
from desktop.ui.people.for_good import ask_for_good
from desktop.ui.people.rest_sheet import RestSheet, part_with
from desktop.ui.people.season_sheet import SeasonSheet, ask_season
from desktop.ui.people_out import PeopleOut
from desktop.ui.person_links import copy_link
from desktop.ui.runner import Runner
from desktop.ui.widgets.popover import area_of


class PeopleActs(QObject):
    """Carries out what is wished for some people, and knows what can be chosen for it.

    ``refresh`` reads circles, tags and stages anew; ``known`` says that they came.
    """

    we_spoke_wished = Signal(object)  # tuple[int, ...]
    plan_wished = Signal(int)
    write_wished = Signal(object)  # WriteWish: a message to them
    request_wished = Signal(int)  # this person asked to meet
    brief_wished = Signal(object)  # Meeting: what to read before meeting them
    debrief_wished = Signal(object)  # Meeting: what to write afterwards
    introduction_wished = Signal(object)  # IntroductionWish
    export_wished = Signal(object)  # tuple[int, ...]
    person_wished = Signal(int)
    one_at_a_time_wished = Signal()  # look through those who are unsorted
    paste_wished = Signal(int)  # a signature onto this person's card
    told = Signal(str)  # a sentence that is no change
    known = Signal()

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner, self.clock = runner, clock
        self.out = PeopleOut(runner, self)
        self.folder: Path | None = None  # of the store and its backups
        self.circles: Sequence[CircleRow] = ()
        self.tags: Sequence[TagRow] = ()
        self.stages: Sequence[StageHead] = ()

    def refresh(self) -> None:
        self.runner.query(_read_known, then=self._take, key=f"people-known-{id(self)}", owner=self)

    def circle_name(self, circle_id: int | None) -> str:
        return next((row.name for row in self.circles if row.id == circle_id), "")

    def do(
        self, operation: Callable[..., Changes], *args: Any, now: bool = False, **named: Any
    ) -> None:
        """Run an operation; with ``now`` it is told the moment. One on very many people comes
        after a backup."""
        moment = self.clock.now()
        if now:
            named["now"] = moment
        if args and isinstance(args[0], Sequence) and len(args[0]) >= backups.LARGE:
            args = (operation, *args)
            operation, named = backups.first, {**named, "reason": "before-many", "at": moment}
        self.runner.change(operation, *args, **named)

    def choose(self, people: Sequence[int]) -> None:
        self.do(adding.choose, people, now=True)

    def leave_be(self, people: Sequence[int]) -> None:
        self.do(adding.leave_be, people)

    def rest(self, people: Sequence[int]) -> None:
        resting = next((s for s in self.stages if s.kind == StageKind.RESTING), None)
        if resting is not None:
            self.move(people, resting.id)

    def move(self, people: Sequence[int], stage_id: int) -> None:
        """To that stage of the journey, at its end."""
        self.do(moving.move, people, stage_id, before=None, now=True)

    def delete(self, people: Sequence[int]) -> None:
        self.do(adding.delete_people, people, now=True)

    def restore(self, people: Sequence[int]) -> None:
        self.do(adding.restore, people)

    def duplicate(self, person: int) -> None:
        self.runner.change(
            adding.duplicate,
            person,
            now=self.clock.now(),
            then=lambda changes: self.person_wished.emit(changes.created["person"][0]),
        )

    def copy_link(self, person: int) -> None:
        """That leads to their card, from a note or from another program."""
        copy_link(self.runner, person, self, self.told.emit)

    def copy(self, people: Sequence[int]) -> None:
        """Their cards, for other programs."""
        self.out.copy(people, self.told.emit)

    def ask_circle(self, people: Sequence[int], beside: QWidget) -> None:
        """A new circle for these people."""
        ask_line(
            self.runner,
            "circle",
            beside,
            tr("A new circle"),
            tr("Family, choir, our street"),
            lambda name: self._join_named(people, name),
            known=[row.name for row in self.circles],
        )

    def ask_tag(self, people: Sequence[int], beside: QWidget) -> None:
        ask_line(
            self.runner,
            "tag",
            beside,
            tr("A tag"),
            tr("A word to find them by"),
            lambda name: self.do(circles.tag, people, name),
            known=[row.name for row in self.tags],
        )

    def ask_season(self, person: int, beside: QWidget) -> SeasonSheet:
        """What it is, and when to look again; then it begins."""
        today = self.clock.today()

        def begin(note: str, review_on: date) -> None:
            self.do(seasons.begin_hard, person, today=today, note=note, review_on=review_on)

        return ask_season(beside, self.runner, person, today, begin)

    def ask_for_good(self, people: Sequence[int], beside: QWidget) -> None:
        """What that takes, and what backups still hold; then they are deleted for good."""
        if self.folder is not None:
            ask_for_good(self, people, self.folder, beside.window(), area_of(beside))

    def ask_parting(self, person: int, beside: QWidget) -> RestSheet:
        """What I am grateful for, and a last kind word; then they rest."""
        page, target = beside.window(), area_of(beside)
        return part_with(self, person, page, target, self.we_spoke_wished.emit, self.told.emit)

    def welcome_back(self, person: int) -> None:
        self.do(parting.welcome_back, person, now=True)

    def _join_named(self, people: Sequence[int], name: str) -> None:
        same = (row for row in self.circles if row.name.casefold() == name.casefold())
        found = next(same, None)
        if found is not None:
            self.do(circles.join, people, found.id)
        else:
            self.do(circles.add_circle, name, people=people)

    def _take(self, known: tuple[Any, Any, Any]) -> None:
        self.circles, self.tags, self.stages = known
        self.known.emit()


def _read_known(session: Any) -> tuple[Any, Any, Any]:
    return circles.listed(session), circles.tags_listed(session), heads(session)
