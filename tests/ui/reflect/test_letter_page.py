"""The letter of a year, on its page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.entities import Giving, Season
from desktop.domain.errors import KithError
from desktop.services.reflect import letter as letters
from desktop.storage.database import Database
from desktop.ui.printing import Document, page_layout, print_on
from desktop.ui.reflect.letter.page import LetterPage
from desktop.ui.reflect.on_paper import letter_blocks
from desktop.ui.reflect.page import ReflectPage
from tests.builders import TODAY, a_person, a_talk, add

Opened = Callable[[], ReflectPage]


@pytest.fixture
def letter(page: ReflectPage) -> LetterPage:
    page.read_letter.click()
    return page.letter


def gave(db: Database, text: str) -> None:
    [ana] = add(db, a_person())
    gift = {"direction": "received", "kind": "gift", "state": "done", "day": TODAY}
    add(db, Giving(person_id=ana, text=text, **gift))


def stored(db: Database, year: int = 2026) -> str:
    with db.read() as session:
        return letters.letter_of(session, year, today=TODAY).kept


def type_at_end(letter: LetterPage, words: str) -> None:
    letter.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(letter.editor, words)


def test_an_empty_year_opens_with_a_kind_letter(letter: LetterPage) -> None:
    assert "a year is lived, and not kept" in letter.editor.text()
    assert letter.head.anew.isHidden()


def test_in_spring_one_reads_of_the_year_before(opened: Opened, db: Database) -> None:
    [ana] = add(db, a_person())
    a_talk(db, ana, day=date(2025, 5, 5))
    page = opened()
    page.read_letter.click()

    assert page.letter.editor.text().startswith("# 2025")
    page.letter.head.year_chosen.emit(2026)
    assert page.letter.editor.text().startswith("# 2026")


def test_a_letter_nobody_wrote_on_follows_what_happens(letter: LetterPage, db: Database) -> None:
    gave(db, "A jar of honey")
    letter.refresh()

    assert "A jar of honey" in letter.editor.text()
    assert stored(db) == ""


def test_what_is_written_is_kept_on_leaving_and_taken_back(
    page: ReflectPage, letter: LetterPage, db: Database
) -> None:
    type_at_end(letter, "And it rained.")
    QTest.keyClick(letter.editor, Qt.Key.Key_Escape)

    assert page.overview.isVisible()
    assert page.read_letter.hasFocus()
    assert stored(db).endswith("And it rained.\n")
    page.runner.undo()
    assert stored(db) == ""


def test_what_could_not_be_kept_is_kept_the_next_time_it_is_left(
    letter: LetterPage, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise KithError("The disk is full.")

    told: list[str] = []
    letter._runner.failed.connect(told.append)
    type_at_end(letter, "And it rained.")
    with monkeypatch.context() as broken:
        broken.setattr(letters, "keep", full)
        letter.keep()
    assert told == ["The disk is full."]
    letter.keep()

    assert stored(db).endswith("And it rained.\n")


def test_a_half_written_letter_is_there_after_a_crash(opened: Opened, letter: LetterPage) -> None:
    type_at_end(letter, "And it rained.")
    letter._write_down()  # as the timer does; then the lights go out

    again = opened()
    again.read_letter.click()

    assert again.letter.editor.text().endswith("And it rained.")


def test_the_page_goes_along_with_what_is_typed(page: ReflectPage, letter: LetterPage) -> None:
    letter.editor.set_text("A line.\n\n" * 80)
    QApplication.processEvents()
    QTest.keyClick(letter.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for _ in range(6):
        QTest.keyClick(letter.editor, Qt.Key.Key_Return)
        QApplication.processEvents()

    seen, cursor = letter.area.viewport(), letter.editor.cursorRect()
    for corner in (cursor.topLeft(), cursor.bottomLeft()):
        assert seen.rect().contains(letter.editor.viewport().mapTo(seen, corner))


def test_a_letter_is_made_anew_with_mine_below(letter: LetterPage, db: Database) -> None:
    type_at_end(letter, "And it rained.")
    letter.keep()
    gave(db, "A jar of honey")
    letter.head.anew.click()
    assert letter.ask.isVisible()
    letter.ask.anew.click()

    text = letter.editor.text()
    assert text.index("A jar of honey") < text.index("What stood here before")
    assert text.rstrip().endswith("And it rained.")
    letter._runner.undo()
    assert "A jar of honey" not in letter.editor.text()


def test_before_it_is_made_anew_it_can_be_left(letter: LetterPage, db: Database) -> None:
    type_at_end(letter, "And it rained.")
    letter.keep()
    letter.head.anew.click()
    QTest.keyClick(letter.ask.leave, Qt.Key.Key_Escape)

    assert letter.ask.isHidden()
    assert letter.isVisible()


def test_a_letter_is_saved_as_markdown(letter: LetterPage, tmp_path: Path) -> None:
    told: list[str] = []
    letter.told.connect(told.append)
    letter.save_file(tmp_path / "Letter 2026.md")

    assert (tmp_path / "Letter 2026.md").read_text("utf-8") == letter.editor.text()
    assert told == ["Saved as Letter 2026.md."]
    letter.save_file(tmp_path / "nowhere" / "x.md")
    assert "Nothing was lost here." in told[1]


def test_a_letter_prints_over_as_many_pages_as_it_needs(tmp_path: Path) -> None:
    text = "# 2025\n\nDear Judith,\n\n## Given\n\n- Ana: honey\n\n> Words\n>\n> Ana\n\n---\n\n"
    device = QPdfWriter(str(tmp_path / "letter.pdf"))
    device.setPageLayout(page_layout())
    pages = print_on(Document("Letter", [letter_blocks(text * 20)]), device)

    assert pages > 1


def test_the_page_prints_what_is_open(page: ReflectPage, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []
    monkeypatch.setattr(
        "desktop.ui.printing.Preview.open", lambda self: printed.append(self.windowTitle())
    )
    assert not page.print_out()
    page.show_letter(2026)
    assert page.print_out()
    page.show_review()
    assert page.print_out()
    assert printed == ["Letter 2026", "The week of 9 March"]


def test_a_year_with_a_hard_season_says_so_quietly(opened: Opened, db: Database) -> None:
    [ana] = add(db, a_person())
    add(db, Season(person_id=ana, kind="hard", begins_on=TODAY))
    page = opened()
    page.show_letter(2026)

    assert page.letter.head._tender.isVisible()
