"""A phone's address book comes in through the window: looked at, brought in, undone, kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QWidget

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
    assert len(deciding.open()) == 2
    person.key("2")
    assert len(deciding.open()) == 1
    person.click(page.review.desk.comparison.join)
    assert deciding.open() == []
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
