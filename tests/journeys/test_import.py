"""A phone's address book comes in through the window: looked at, brought in, undone, kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.importing import facts
from desktop.ui.importing.columns.page import ColumnsPage
from desktop.ui.importing.page import ImportPage

from .person import Person
from .places import inside, row_at
from .program import Kith
from .store import ask, everything

DATA = Path(__file__).parent.parent / "data"
CARDS = sorted((DATA / "vcard").glob("*.vcf"))
TWICE = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nN:{name};;;;\nEMAIL:{mail}\nNOTE:{note}\nEND:VCARD\n"
    for name, mail in (("Ana Moreau", "ana@film.example"), ("Bo Lind", "bo@film.example"))
    for note in ("from the phone", "from the laptop")
)


class FileManager(QWidget):
    """A little window above the others, from which files are dragged."""

    def __init__(self, files: list[Path]) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.X11BypassWindowManagerHint)
        self._files = files
        self.setGeometry(4, 4, 120, 60)
        self.show()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def drop(kith: Kith, person: Person, files: list[Path]) -> None:
    """Drag files from elsewhere into the window, and let them go."""
    manager = FileManager(files)
    person.wait_until(lambda: manager.windowHandle().isExposed(), "the files are to be seen")
    person.drag(manager, inside(kith.window, 0.6, 0.5))
    manager.close()
    manager.deleteLater()


def import_page(kith: Kith, person: Person) -> ImportPage:
    """The page with the preview, once the files are read."""
    person.wait_until(
        lambda: any(p.isVisible() for p in kith.window.findChildren(ImportPage)), "it is shown"
    )
    page = kith.window.findChildren(ImportPage)[0]
    person.wait_until(lambda: not page.working.isVisible(), "the files are read")
    kith.wait_until_done()
    return page


@pytest.mark.qt_log_ignore("Corrupt JPEG data", "Unsupported marker type", extend=True)
def test_an_address_book_comes_in(kith: Kith, person: Person, tmp_path: Path) -> None:
    kith.start()
    empty = everything(kith)
    twice = tmp_path / "twice.vcf"
    twice.write_text(TWICE, encoding="utf-8")
    drop(kith, person, [*CARDS, twice])
    page = import_page(kith, person)
    assert everything(kith) == empty

    matches = page.review.desk.list.view
    person.click(row_at(matches, matches.currentIndex()))
    deciding = page.review.deciding
    assert deciding is not None
    open_ones = len(deciding.open())
    assert open_ones >= 2
    person.key("2")
    assert len(deciding.open()) == open_ones - 1
    person.click(page.review.desk.comparison.join)
    person.click(matches)
    while deciding.open():
        person.key("2")
    person.click(page.review.agree)
    person.wait_until(lambda: page.afterwards.isVisible(), "what came is told")
    person.click(page.afterwards.done)
    person.wait_until(lambda: kith.window.place == "people", "the people are shown")
    kith.wait_until_done()
    names = [name for (name,) in ask(kith.folder, "SELECT name FROM person")]
    assert len(names) > 40
    assert (names.count("Ana Moreau"), names.count("Bo Lind")) == (2, 1)
    brought = everything(kith)

    person.key("ctrl+z")
    kith.wait_until_done()
    assert everything(kith)["person"] == empty["person"]
    assert everything(kith)["source"] == []
    person.key("ctrl+shift+z")
    kith.wait_until_done()
    assert everything(kith) == brought

    kith.quit()
    kith.start()
    assert everything(kith) == brought
    drop(kith, person, CARDS)
    page = import_page(kith, person)
    assert page.nothing.title.text() == "Everyone in these is already here."
    person.key("Escape")
    person.wait_until(lambda: not page.isVisible(), "back where one was")


def test_cancelled_before_it_began_nothing_is_there(kith: Kith, person: Person) -> None:
    kith.start()
    empty = everything(kith)
    kith.window.bring_in([DATA / "linkedin" / "Connections.csv"])
    page = import_page(kith, person)
    person.click(page.review.cancel)
    person.wait_until(lambda: not page.isVisible(), "back where one was")
    kith.wait_until_done()
    assert everything(kith) == empty


CLUB = (
    "Kürzel;Wer;Apparat\n"
    "BM;Begoña Müller;0117 496 0182\n"
    "FG;Finlay Greenman;0117 496 0183\n"
)  # fmt: skip
CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Cy,Osei,https://www.linkedin.com/in/cyosei,,Rye,Baker,05 Nov 2026\n"
    ",,,,,,06 Nov 2026\n"
)


def a_mixed_set(folder: Path) -> list[Path]:
    """Cards, LinkedIn's table, a table that nobody knows, and a file that is broken."""
    cards, linkedin, club, broken = (
        folder / name for name in ("phone.vcf", "Connections.csv", "club.csv", "broken.vcf")
    )
    cards.write_text(TWICE, encoding="utf-8")
    linkedin.write_text(CONNECTIONS, encoding="utf-8")
    club.write_text(CLUB, encoding="utf-8")
    broken.write_bytes(b"BEGIN:VLIST\r\nUID:1\r\nEND:VLIST\r\n\x00\xff\xfe")
    return [cards, linkedin, club, broken]


def tell_column(person: Person, columns: ColumnsPage, index: int, words: str) -> None:
    """By mouse and keys: a click on the column, a few letters, Enter."""
    view = columns.columns.view
    person.click(row_at(view, view.model().index(index, 0)))
    person.wait_until(
        lambda: columns.chooser is not None and columns.chooser.isVisible(), "the sheet is open"
    )
    person.type(words)
    person.key("Return")


def test_a_mixed_set_comes_in_by_mouse_and_keys(kith: Kith, person: Person, tmp_path: Path) -> None:
    kith.start()
    empty = everything(kith)
    files = a_mixed_set(tmp_path)
    drop(kith, person, files)
    page = import_page(kith, person)
    person.wait_until(lambda: page.columns.isVisible(), "the table is asked about")
    person.picture("columns")
    tell_column(person, page.columns, 1, "whole")
    tell_column(person, page.columns, 2, "mobile")
    person.click(page.columns.go)
    person.wait_until(lambda: page.review.isVisible(), "all of it is shown")
    kith.wait_until_done()
    person.picture("preview")
    assert everything(kith) == empty

    review = page.review
    person.click(next(tab for tab in review.facts.tabs() if tab.opens == facts.NEW))
    rows = review.parts.newcomers
    person.wait_until(rows.isVisible, "who comes in is shown")
    person.click(rows.search)
    person.type("greenman")
    person.wait_until(lambda: rows.model.rowCount() == 1, "one is found")
    person.key("Return", "space")
    assert review.agree.text() == "Bring in 6 people"
    person.picture("left-out")
    person.key("ctrl+Return")
    person.wait_until(lambda: page.afterwards.isVisible(), "what came is told")
    kith.wait_until_done()
    person.picture("afterwards")
    brought = everything(kith)
    names = sorted(str(name) for (name,) in ask(kith.folder, "SELECT name FROM person"))
    assert names == ["Ana Moreau", "Ana Moreau", "Begoña Müller", "Bo Lind", "Bo Lind", "Cy Osei"]
    assert len(brought["column_mapping"]) == 1

    person.click(page.afterwards.undo)
    person.wait_until(lambda: everything(kith)["person"] == [], "it is taken back")
    kith.wait_until_done()
    person.click(page.afterwards.undo)
    person.wait_until(lambda: everything(kith) == brought, "it is there again")
    kith.wait_until_done()
    person.click(page.afterwards.pairs.button)
    person.wait_until(lambda: page.proposals.desk.isVisible(), "the pairs are shown")

    kith.quit()
    kith.start()
    assert everything(kith) == brought
    drop(kith, person, files[2:3])
    page = import_page(kith, person)
    assert page.review.agree.text() == "Bring in one person"
    assert "columns as last time" in page.review.tables.words.text()


def test_people_are_pasted_into_the_place_for_bringing_in(kith: Kith, person: Person) -> None:
    kith.start()
    kith.window.ways.in_and_out.bring_people_in()
    page = import_page(kith, person)
    QGuiApplication.clipboard().setText(TWICE)
    person.key("ctrl+v")
    person.wait_until(lambda: page.review.isVisible(), "what was pasted is shown")
    kith.wait_until_done()
    assert page.review.agree.text() == "Bring in 4 people"
    person.key("Escape")
    person.wait_until(lambda: not page.isVisible(), "back where one was")
