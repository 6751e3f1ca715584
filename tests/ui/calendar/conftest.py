"""A calendar page over a real store, with short ways to say what a person does there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.follow_ups import CalendarEntry, FollowUpDraft
from desktop.services import calendar, follow_ups
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.calendar.carrying import entry_mime
from desktop.ui.calendar.entry_sheet import EntrySheet
from desktop.ui.calendar.ground import Ground
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.calendar.surface import Surface
from desktop.ui.calendar.view import Landing, key_of
from desktop.ui.people_mime import people_mime
from desktop.ui.runner import Runner
from tests.builders import NOW, TODAY, a_person, add

_EITHER = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Shown:
    """The page and its store; Ana and Ben are in practice. Today is Thursday 12 March."""

    def __init__(self, page: CalendarPage, db: Database, people: dict[str, int]) -> None:
        self.page, self.db, self.people = page, db, people

    @property
    def view(self) -> Surface:
        view = self.page.view
        assert isinstance(view, Surface)
        return view

    def plan(self, who: str = "Ana", day: date = TODAY, **more: Any) -> int:
        draft = FollowUpDraft(**{"day": day, "person_id": self.people[who], **more})
        row = follow_ups.plan(self.db, draft, now=NOW).created["follow_up"][0]
        self.page.refresh()
        return row

    def meet(self, who: str = "Ana", at: str = "10:30", minutes: int = 60, **more: Any) -> int:
        day = more.pop("day", TODAY)
        starts_at = datetime.combine(day, time.fromisoformat(at))
        return self.plan(who, day, starts_at=starts_at, zone="UTC", minutes=minutes, **more)

    def planned(self, first: date = date(2026, 1, 1)) -> list[CalendarEntry]:
        """Everything on the calendar of that year."""
        with self.db.read() as session:
            return calendar.entries(session, first, date(2026, 12, 31))

    def the_one(self) -> CalendarEntry:
        [entry] = self.planned()
        return entry

    def entry(self, row: int, occurrence: date | None = None) -> CalendarEntry:
        """The shown entry of that row."""
        found = (e for e in self.view.shown.entries if e.id == row)
        return next(e for e in found if occurrence in (None, e.occurrence))

    def area(self, entry: CalendarEntry) -> QPoint:
        return self.view.place_of(key_of(entry), entry.day).center()

    def middle(self, day: date) -> QPoint:
        return self.view.day_area(day).center()

    def at(self, day: date, hour: str) -> QPoint:
        """A point of the hours."""
        moment = time.fromisoformat(hour)
        area = self.view.landing_area(Landing(day, moment))
        return QPoint(area.center().x(), area.top())

    def drag(self, mime: QMimeData, to: QPoint) -> bool:
        """The pointer comes with something held, and moves there, if that is taken."""
        enter = QDragEnterEvent(to, _EITHER, mime, _LEFT, _NONE)
        QApplication.sendEvent(self.view, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.view, QDragMoveEvent(to, _EITHER, mime, _LEFT, _NONE))
        return enter.isAccepted()

    def drop(self, mime: QMimeData, to: QPoint) -> Qt.DropAction:
        """As what the source is told it was taken. Qt lets nothing go where it was refused."""
        if not self.drag(mime, to):
            return Qt.DropAction.IgnoreAction
        event = QDropEvent(QPointF(to), _EITHER, mime, _LEFT, _NONE)
        QApplication.sendEvent(self.view, event)
        return event.dropAction()

    def drop_entry(self, entry: CalendarEntry, to: QPoint, grabbed: date | None = None) -> None:
        self.drop(entry_mime(entry, grabbed or entry.day), to)

    def drop_person(self, who: str, to: QPoint) -> None:
        self.drop(people_mime([self.people[who]]), to)

    def walk_to(self, entry: CalendarEntry) -> None:
        """Put the keyboard on it."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.view.choose(entry.day, key_of(entry))

    def editor(self) -> PlanEditor:
        """The open plan."""
        return next(e for e in self.page.findChildren(PlanEditor) if e.isVisible())

    def sheet(self) -> EntrySheet:
        return next(e for e in self.page.findChildren(EntrySheet) if e.isVisible())


def menu() -> QMenu:
    """The menu that has popped up."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(words: str, within: QMenu | None = None) -> None:
    """Choose the entry of the open menu that begins with these words."""
    found = within or menu()
    action = next(a for a in found.actions() if a.text().startswith(words))
    assert action.isEnabled()
    found.close()
    action.trigger()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    file = SettingsFile(tmp_path)
    file.values.first_weekday = 0
    return file


@pytest.fixture
def people(db: Database) -> dict[str, int]:
    rows = [a_person(name, in_practice_since=TODAY) for name in ("Ana Moreau", "Ben Okri")]
    ana, ben = add(db, *rows)
    return {"Ana": ana, "Ben": ben}


@pytest.fixture
def shown(
    qtbot: QtBot,
    db: Database,
    clock: FixedClock,
    runner: Runner,
    settings: SettingsFile,
    people: dict[str, int],
) -> Iterator[Shown]:
    page = CalendarPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.resize(1380, 900)
    with qtbot.waitActive(page):
        page.show()
    yield Shown(page, db, people)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told."""
    said: list[str] = []
    record: Callable[[object, str], None] = lambda source, words: said.append(words)  # noqa: E731
    for module in ("acts", "page", "editor"):
        monkeypatch.setattr(f"desktop.ui.calendar.{module}.announce", record)
    focus: Callable[[Ground], None] = lambda ground: said.append(ground.words_of(*ground.here()))  # noqa: E731
    monkeypatch.setattr("desktop.ui.calendar.ground.say_focus", focus)
    return said
