"""What can be done with people, one or several, from the list as from the card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.journey import StageHead
from desktop.domain.meetings import Meeting
from desktop.domain.people import CircleRow, TagRow
from desktop.domain.vocabulary import StageKind
from desktop.services import seasons
from desktop.services.journey import moving
from desktop.services.journey.board import heads
from desktop.services.people import adding, circles
from desktop.ui.people.ask import ask_line
from desktop.ui.people.season_sheet import SeasonSheet, ask_season
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import icon


class PeopleActs(QObject):
    """Carries out what is wished for some people, and knows what can be chosen for it.

    ``refresh`` reads circles, tags and stages anew; ``known`` says that they came.
    """

    we_spoke_wished = Signal(object)  # tuple[int, ...]
    plan_wished = Signal(int)
    request_wished = Signal(int)  # this person asked to meet
    brief_wished = Signal(object)  # Meeting: what to read before meeting them
    debrief_wished = Signal(object)  # Meeting: what to write afterwards
    export_wished = Signal(object)  # tuple[int, ...]
    person_wished = Signal(int)
    known = Signal()

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner, self.clock = runner, clock
        self.circles: Sequence[CircleRow] = ()
        self.tags: Sequence[TagRow] = ()
        self.stages: Sequence[StageHead] = ()

    def refresh(self) -> None:
        self.runner.query(_read_known, then=self._take, key="people-known", owner=self)

    def circle_name(self, circle_id: int | None) -> str:
        return next((row.name for row in self.circles if row.id == circle_id), "")

    def do(
        self, operation: Callable[..., Changes], *args: Any, now: bool = False, **named: Any
    ) -> None:
        """Run an operation; with ``now`` it is told the moment."""
        if now:
            named["now"] = self.clock.now()
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

    def ask_circle(self, people: Sequence[int], beside: QWidget) -> None:
        """A new circle for these people."""
        ask_line(
            beside,
            self.tr("A new circle"),
            self.tr("Family, choir, our street"),
            lambda name: self._join_named(people, name),
            known=[row.name for row in self.circles],
        )

    def ask_tag(self, people: Sequence[int], beside: QWidget) -> None:
        ask_line(
            beside,
            self.tr("A tag"),
            self.tr("A word to find them by"),
            lambda name: self.do(circles.tag, people, name),
            known=[row.name for row in self.tags],
        )

    def ask_season(self, person: int, beside: QWidget) -> SeasonSheet:
        """What it is, and when to look again; then it begins."""
        today = self.clock.today()

        def begin(note: str, review_on: date) -> None:
            self.do(seasons.begin_hard, person, today=today, note=note, review_on=review_on)

        return ask_season(beside, today, begin)

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


def people_menu(
    acts: PeopleActs,
    people: Sequence[int],
    beside: QWidget,
    circle_id: int | None = None,
    *,
    hard: bool | None = None,
) -> QMenu:
    """Every action for these people. ``circle_id`` is the circle being looked at,
    ``hard`` whether a hard season is on, where that is known."""
    menu = QMenu(beside)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ids = tuple(people)
    one = ids[0] if len(ids) == 1 else None

    def entry(text: str, name: str, run: Callable[[], object], to: QMenu = menu) -> None:
        to.addAction(icon(name), text.replace("&", "&&")).triggered.connect(lambda: run())

    entry(acts.tr("We spoke"), "message-circle-heart", lambda: acts.we_spoke_wished.emit(ids))
    if one is not None:
        entry(acts.tr("Plan a follow-up"), "calendar-plus", lambda: acts.plan_wished.emit(one))
        asked = acts.tr("They asked to meet…")
        glyph = "message-circle-question-mark"
        entry(asked, glyph, lambda: acts.request_wished.emit(one))
        _add_pages(acts, Meeting(person_id=one), entry)
    menu.addSeparator()
    entry(acts.tr("Choose into practice"), "sprout", lambda: acts.choose(ids))
    _add_stages(acts, ids, menu, entry)
    entry(acts.tr("Let rest"), "moon", lambda: acts.rest(ids))
    entry(acts.tr("Leave be"), "feather", lambda: acts.leave_be(ids))
    if one is not None:
        _add_season(acts, one, beside, hard, entry)
    menu.addSeparator()
    _add_circles(acts, ids, menu, beside, entry)
    _add_tags(acts, ids, menu, beside, entry)
    if circle_id is not None and one is not None:
        _add_favourite(acts, one, circle_id, entry)
    menu.addSeparator()
    if one is not None:
        entry(acts.tr("Duplicate"), "copy", lambda: acts.duplicate(one))
    entry(acts.tr("Take out to a file…"), "upload", lambda: acts.export_wished.emit(ids))
    entry(acts.tr("Delete"), "trash-2", lambda: acts.delete(ids))
    return menu


def trash_menu(acts: PeopleActs, people: Sequence[int], beside: QWidget) -> QMenu:
    """For people who were deleted."""
    menu = QMenu(beside)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    back = menu.addAction(icon("undo-2"), acts.tr("Bring back"))
    back.triggered.connect(lambda: acts.restore(tuple(people)))
    return menu


_Entry = Callable[..., None]


def _add_pages(acts: PeopleActs, meeting: Meeting, entry: _Entry) -> None:
    """What to read before meeting somebody, and what to write after it."""
    entry(acts.tr("Brief"), "book-open", lambda: acts.brief_wished.emit(meeting))
    entry(acts.tr("Afterwards…"), "notebook-pen", lambda: acts.debrief_wished.emit(meeting))


def _add_stages(acts: PeopleActs, ids: Sequence[int], menu: QMenu, entry: _Entry) -> None:
    stages = [stage for stage in acts.stages if stage.kind != StageKind.RESTING]
    if not stages:
        return
    submenu = menu.addMenu(icon("signpost"), acts.tr("Move to stage"))
    for stage in stages:
        entry(stage.name, stage.icon, lambda id=stage.id: acts.move(ids, id), submenu)


def stages_menu(acts: PeopleActs, people: Sequence[int], beside: QWidget) -> QMenu:
    """The stages alone, to move these people to one."""
    menu = QMenu(beside)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for stage in acts.stages:
        action = menu.addAction(icon(stage.icon), stage.name.replace("&", "&&"))
        action.triggered.connect(lambda _=False, id=stage.id: acts.move(people, id))
    return menu


def _add_season(
    acts: PeopleActs, person: int, beside: QWidget, hard: bool | None, entry: _Entry
) -> None:
    if hard is not True:
        words = acts.tr("A hard season begins…")
        entry(words, "umbrella", lambda: acts.ask_season(person, beside))
    if hard is not False:
        today = acts.clock.today()
        words = acts.tr("The hard season has eased")
        entry(words, "sun", lambda: acts.do(seasons.end_hard, person, today=today))


def _add_circles(
    acts: PeopleActs, ids: Sequence[int], menu: QMenu, beside: QWidget, entry: _Entry
) -> None:
    joining = menu.addMenu(icon("circle-dot"), acts.tr("Put into a circle"))
    for circle in acts.circles:
        entry(circle.name, "circle", lambda id=circle.id: acts.do(circles.join, ids, id), joining)
    joining.addSeparator()
    entry(acts.tr("A new circle…"), "plus", lambda: acts.ask_circle(ids, beside), joining)
    if acts.circles:
        leaving = menu.addMenu(acts.tr("Take out of a circle"))
        for circle in acts.circles:
            entry(
                circle.name, "circle", lambda id=circle.id: acts.do(circles.leave, ids, id), leaving
            )


def _add_tags(
    acts: PeopleActs, ids: Sequence[int], menu: QMenu, beside: QWidget, entry: _Entry
) -> None:
    tagging = menu.addMenu(icon("tag"), acts.tr("Tag"))
    for tag in acts.tags:
        entry(tag.name, "tag", lambda name=tag.name: acts.do(circles.tag, ids, name), tagging)
    tagging.addSeparator()
    entry(acts.tr("A new tag…"), "plus", lambda: acts.ask_tag(ids, beside), tagging)
    if acts.tags:
        taking = menu.addMenu(acts.tr("Take a tag off"))
        for tag in acts.tags:
            entry(tag.name, "tag", lambda id=tag.id: acts.do(circles.untag, ids, id), taking)


def _add_favourite(acts: PeopleActs, person: int, circle_id: int, entry: _Entry) -> None:
    name = acts.circle_name(circle_id)

    def favour(first: bool) -> None:
        acts.do(circles.favour, person, circle_id, favourite=first)

    entry(acts.tr("Stands first in {circle}").format(circle=name), "star", lambda: favour(True))
    entry(acts.tr("Stands with the others"), "minus", lambda: favour(False))
