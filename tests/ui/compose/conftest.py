"""The place Compose over a real store, without threads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.compose.letters import Draft
from desktop.domain.entities import ContactPoint
from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.half_written import HalfWritten
from desktop.services.compose import opening
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.compose.page import ComposePage
from desktop.ui.runner import Runner
from tests.builders import a_person, add


class Shown:
    """The page, and what a test says of it."""

    def __init__(self, page: ComposePage, db: Database, folder: Path) -> None:
        self.page, self.db = page, db
        self.half_written = HalfWritten(folder)

    def write_to(self, *people: int, form: DraftForm = DraftForm.FREE, why_now: str = "") -> None:
        self.page.write(WriteWish(people, form, why_now))

    def type(self, text: str) -> None:
        """Type into the letter as a person would, after what stands there."""
        self.page.writing.sheet.text.insertPlainText(text)

    def pause(self) -> None:
        """Long enough without typing."""
        self.page.keeper.keep()

    def stored(self) -> Draft:
        draft = self.page.draft
        assert draft is not None
        with self.db.read() as session:
            found = opening.draft_by_uid(session, draft.uid)
        assert found is not None
        return found

    @property
    def letter(self) -> str:
        return self.page.writing.text


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


@pytest.fixture
def opened(
    qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile, db: Database
) -> Callable[[], Shown]:
    def make() -> Shown:
        page = ComposePage(runner, clock, settings)
        qtbot.addWidget(page)
        page.resize(1224, 900)
        page.show()
        return Shown(page, db, settings.folder)

    return make


@pytest.fixture
def shown(opened: Callable[[], Shown]) -> Shown:
    return opened()


@pytest.fixture
def ana(db: Database) -> int:
    [person] = add(db, a_person(pronouns="she/her"))
    add(db, ContactPoint(person_id=person, kind="email", value="ana@example.org"))
    return person


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open; it always can."""
    asked: list[str] = []
    monkeypatch.setattr(
        QDesktopServices,
        "openUrl",
        lambda url: asked.append(bytes(url.toEncoded().data()).decode()) or True,
    )
    return asked
