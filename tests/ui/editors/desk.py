"""A book with a little of everything, and the real pages over it, to write in them."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.talk import LoopDraft
from desktop.services import follow_ups, loops
from desktop.services.gatherings import aims
from desktop.services.introductions import thinking
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.in_turns import InTurns
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.gatherings.at_hand import an_evening

WORDS = "Quinces from Ruth"
SOON = TODAY + timedelta(days=3)

Field = QLineEdit | QTextEdit
Page = TypeVar("Page", bound=QWidget)


class Desk:
    """``ana`` and ``ben`` are in practice; ``heard`` is what was told to the person.

    Once it ``only_looks``, nothing is typed any more.
    """

    only_looks = False

    def __init__(self, db: Database, runner: Runner, settings: SettingsFile, qtbot: QtBot) -> None:
        self.db, self.runner, self.settings = db, runner, settings
        self.clock = FixedClock(NOW)
        self._qtbot = qtbot
        self._heard: list[str] = []
        runner.failed.connect(self._heard.append)
        self.page = QWidget()
        self.ana, self.ben = self.ids("person")[:2]

    def open(self, page: Page) -> Page:
        """Show this page as the window."""
        self.page = page
        self._qtbot.addWidget(page)
        page.resize(1300, 950)
        with self._qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        told = getattr(page, "told", None)
        if told is not None:
            told.connect(self._heard.append)
        for making in page.findChildren(InTurns):
            making.finish()
        QCoreApplication.processEvents()
        return page

    def made(self, kind: Callable[..., Page]) -> Page:
        """The page of a place, shown."""
        return self.open(kind(self.runner, self.clock, self.settings))

    def type(self, field: QWidget, words: str = WORDS) -> None:
        if not self.only_looks:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            QTest.keyClicks(field, words)

    def field(self, label: str) -> Field:
        """The field that is called so, of those in sight."""
        fields = (one for one in self._in_sight() if isinstance(one, (QLineEdit, QTextEdit)))
        return next(one for one in fields if one.accessibleName() == label)

    def enter(self, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Enter, where it was typed."""
        QTest.keyClick(self.written()[0], Qt.Key.Key_Return, held)
        QCoreApplication.processEvents()

    def written(self) -> list[QWidget]:
        """The fields in sight in which the words stand, and names that became a chip."""
        QCoreApplication.processEvents()
        return [one for one in self._in_sight() if WORDS in text_of(one)]

    def _in_sight(self) -> list[QWidget]:
        with _nothing_goes():
            return [
                one
                for one in QApplication.allWidgets()
                if one.isVisible() and one.window() is self.page
            ]

    def heard(self) -> str:
        """All sentences told, and those that stand somewhere."""
        with _nothing_goes():
            labels = [
                one.text()
                for one in QApplication.allWidgets()
                if isinstance(one, QLabel) and one.isVisible()
            ]
        return "\n".join([*self._heard, *labels])

    def ids(self, table: str) -> list[int]:
        return [row[0] for row in self.rows(f"SELECT id FROM {table} ORDER BY id")]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.db.path)) as connection:
            return connection.execute(query).fetchall()

    def stored(self, words: str = WORDS) -> list[str]:
        """Every text in the store in which the words stand, but for what is derived."""
        with closing(sqlite3.connect(self.db.path)) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            return [
                cell
                for (table,) in tables.fetchall()
                if not table.startswith(("person_text", "sqlite", "word"))
                for row in connection.execute(f'SELECT * FROM "{table}"')
                for cell in row
                if isinstance(cell, str) and words in cell
            ]


@contextmanager
def _nothing_goes() -> Iterator[None]:
    """Let no widget be collected as garbage while all of them are gone through: those that
    hang below it would be gone in the midst of it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def text_of(one: QWidget) -> str:
    if isinstance(one, (QLineEdit, Chip)):
        return one.text()
    return one.toPlainText() if isinstance(one, QTextEdit) else ""


def fill(db: Database) -> None:
    """A little of everything, for a store with its stages."""
    ana, ben = add(
        db,
        a_person("Ana Moreau", in_practice_since=TODAY, stage_id=3),
        a_person("Ben Okafor", in_practice_since=TODAY, stage_id=3),
    )
    a_talk(db, ana, day=TODAY - timedelta(days=70), words="She thinks of leaving.")
    draft = FollowUpDraft(SOON, ana, title="A walk", reason="The house")
    follow_ups.plan(db, draft, now=NOW)
    loops.open_loop(db, [ana], LoopDraft("the recipe"), today=TODAY)
    evening = an_evening(db, TODAY)
    aims.add(db, evening, "Meet five people")
    thinking.think_of(db, ana, ben, today=TODAY, why="Both bake.")
