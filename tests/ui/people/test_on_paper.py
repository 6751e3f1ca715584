"""A card, a list and a month go to paper; what was confided only where it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPdfWriter

from desktop.domain.clock import FixedClock
from desktop.services.people import knowledge, points
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui import printing
from desktop.ui.calendar import print_month
from desktop.ui.calendar.on_paper import first_shown, last_shown
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.people import print_people
from desktop.ui.people.card.on_paper import Section
from desktop.ui.people.page import PeoplePage
from desktop.ui.print_blocks import Columns, Row, Text, Together
from desktop.ui.printing import Document, page_layout, print_on
from desktop.ui.runner import Runner
from tests.builders import TODAY


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[Document]:
    """What was shown as it will stand on paper."""
    seen: list[Document] = []

    class Look(QObject):
        def __init__(self, document: Document, parent: QObject) -> None:
            super().__init__()
            seen.append(document)

        def open(self) -> None:
            """Nobody looks."""

    for module in (print_month, printing):
        monkeypatch.setattr(module, "Preview", Look)
    return seen


def words_of(blocks: object) -> list[str]:
    found: list[str] = []
    for block in blocks:  # type: ignore[attr-defined]
        if isinstance(block, Text):
            found.append(block.words)
        elif isinstance(block, (Row, Together)):
            found += words_of(block.blocks)
        elif isinstance(block, Columns):
            found += words_of(block.first) + words_of(block.second)
    return found


def on_paper(document: Document) -> str:
    return "\n".join(words_of(document.sheets[0]))


def test_a_card_goes_to_paper_without_what_was_confided(
    page: PeoplePage, db: Database, ana: int, looked_at: list[Document]
) -> None:
    points.add_point(db, ana, "phone", "+44 20 7946 0958")
    note = knowledge.add_note(db, ana, "A secret", today=TODAY).created["note"][0]
    knowledge.confide_note(db, note, confided=True)
    knowledge.add_note(db, ana, "Likes fog", today=TODAY)
    page.refresh()
    page.card.head.name.setFocus()
    assert page.print_out()
    sheet = page.window().findChildren(print_people.SectionSheet)[-1]
    assert not sheet.ticks[Section.CONFIDED].isChecked()
    sheet.look.click()
    [document] = looked_at
    assert document.title == "A card"  # of nobody
    for words in ("Ana Moreau", "+44 20 7946 0958", "Likes fog"):
        assert words in on_paper(document)
    assert "A secret" not in on_paper(document)
    assert page.card.row is not None
    print_people.print_card(page, page.card.row, set(Section))
    assert "A secret" in on_paper(looked_at[-1])
    print_people.print_card(page, page.card.row, {Section.STORY})
    assert "7946" not in on_paper(looked_at[-1])


def test_the_list_goes_to_paper_where_the_keys_are_in_it(
    page: PeoplePage, db: Database, ana: int, looked_at: list[Document]
) -> None:
    points.add_point(db, ana, "email", "ana@example.org")
    page.list.view.setFocus()
    assert page.print_out()
    assert on_paper(looked_at[0]) == "People\nAna Moreau\nana@example.org"


def test_a_month_is_one_page_on_its_side(
    qtbot: object, runner: Runner, clock: FixedClock, data_folder: Path, tmp_path: Path,
    looked_at: list[Document],
) -> None:  # fmt: skip
    page = CalendarPage(runner, clock, SettingsFile(data_folder))
    assert page.print_out()
    [document] = looked_at
    writer = QPdfWriter(str(tmp_path / "month.pdf"))
    writer.setPageLayout(page_layout(landscape=document.landscape))
    assert writer.pageLayout().orientation().name == "Landscape"
    assert print_on(document, writer) == 1
    page.deleteLater()


def test_a_month_on_paper_has_its_whole_weeks() -> None:
    assert (first_shown(TODAY, 0).day, first_shown(TODAY, 0).weekday()) == (23, 0)
    assert last_shown(TODAY, 0).isoformat() == "2026-04-05"
    assert first_shown(TODAY, 6).weekday() == 6
    assert last_shown(TODAY, 6).weekday() == 5
