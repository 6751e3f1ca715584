"""Hostile words where no widget of the window shows them: on paper, on the clipboard, in a
drag, in dialogs, and in notices of the desktop."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QPdfWriter, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QWidget

from desktop.domain.notices import Coming, Notice
from desktop.ui.compose.page import ComposePage
from desktop.ui.links import open_link
from desktop.ui.notices.tray import Tray
from desktop.ui.notices.wording import speak
from desktop.ui.people.page import PeoplePage
from desktop.ui.place import PlacePage
from desktop.ui.print_blocks import Text
from desktop.ui.printing import Document, Preview, page_layout, print_on
from desktop.ui.we_spoke.talk_input import TalkInput
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.widgets.people_rows import PeopleRows
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.trouble import tell_trouble
from tests.builders import NOW
from tests.hostile.seeded import BEGINS, MARKUP, OTHERS
from tests.hostile.windows import hostile_window
from tests.screenshots.__main__ import PLACES, settle, shots

PRINTED = ("brief", "compose", "gathering", "reflect-review-last", "reflect-letter")
WHOLE = MARKUP.strip()


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[KithWindow]:
    with hostile_window(tmp_path_factory.mktemp("hostile"), MARKUP) as one:
        yield one


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch) -> list[Document]:
    """What would be looked at before it is printed."""
    seen: list[Document] = []
    monkeypatch.setattr(Preview, "open", lambda self: seen.append(self._document))
    return seen


def go(window: KithWindow, name: str) -> Callable[[], object]:
    """Into the state of that picture; the way back."""
    shot = next(one for one in shots(True) if one.name == name)
    window.show_place(shot.place)
    settle()
    undo = shot.before(window) if shot.before is not None else None
    settle()
    return undo if callable(undo) else lambda: None


@pytest.mark.parametrize("name", PRINTED)
def test_paper_shows_words_as_they_were_written(
    window: KithWindow, documents: list[Document], name: str, tmp_path: Path
) -> None:
    back = go(window, name)
    assert isinstance(window.shown, PlacePage)
    assert window.shown.print_out()
    [document] = documents
    printed = [words for sheet in document.sheets for words in words_of(sheet)]
    marked = [words for words in printed if "b0ldq" in words]
    assert marked, "nothing of it is printed"
    for words in marked:
        assert BEGINS in words or "…" in words, words[:200]
    assert BEGINS not in document.title
    writer = QPdfWriter(str(tmp_path / "page.pdf"))
    writer.setPageLayout(page_layout())
    assert 0 < print_on(document, writer) < 60
    back()


@pytest.mark.parametrize("kind", OTHERS)
def test_no_words_freeze_the_printer(kind: str, tmp_path: Path, qapp: QApplication) -> None:
    writer = QPdfWriter(str(tmp_path / "page.pdf"))
    writer.setPageLayout(page_layout())
    began = time.process_time()
    print_on(Document("Brief", [[Text(OTHERS[kind])]]), writer)
    assert time.process_time() - began < 5


def words_of(part: object) -> Iterator[str]:
    """All that the blocks of a sheet say, however deep."""
    if isinstance(part, (list, tuple)):
        for one in part:
            yield from words_of(one)
    elif isinstance(part, Text):
        yield part.words
    elif is_dataclass(part):
        for field in fields(part):
            yield from words_of(getattr(part, field.name))


@pytest.mark.parametrize("field", [GrowingText, TalkInput])
def test_what_is_copied_from_a_field_reads_the_same_in_every_form(
    field: Callable[[str, str], GrowingText | TalkInput], qapp: QApplication
) -> None:
    """Also in HTML, which programs for mail and letters take first."""
    one = field("Note", "")
    one.setPlainText(WHOLE)
    one.selectAll()
    one.copy()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == WHOLE
    if held.hasHtml():
        assert QTextDocumentFragment.fromHtml(held.html()).toPlainText() == WHOLE
    one.deleteLater()


def test_a_letter_is_copied_as_text_alone(window: KithWindow) -> None:
    back = go(window, "compose")
    page = window.shown
    assert isinstance(page, ComposePage)
    page.acts.leaving.copy()
    assert "b0ldq" in QGuiApplication.clipboard().text()
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]
    back()


def test_a_drag_carries_numbers_and_a_picture_no_larger_than_its_row(
    window: KithWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program on which it is dropped by mistake learns no name."""
    carried: list[tuple[QMimeData, int]] = []

    def let_go(self: QDrag, *_: object) -> Qt.DropAction:
        carried.append((self.mimeData(), self.pixmap().width()))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", let_go)
    window.show_place("calendar")
    settle()
    rows = next(one for one in window.findChildren(PeopleRows) if one.model().rowCount())
    index = rows.model().index(0, 0)
    rows._carry(index, rows.visualRect(index).center())
    [(mime, width)] = carried
    assert [form for form in mime.formats() if not form.startswith("application/x-kith")] == []
    assert bytes(mime.data(mime.formats()[0]).data()).replace(b" ", b"").isdigit()
    assert width <= rows.viewport().width()


@pytest.mark.parametrize("called", ["../../etc/passwd", "/tmp/x", "CON", "a\0b", "x" * 5_000, "…/"])
def test_a_letters_file_is_proposed_under_a_name_and_nowhere_else(
    window: KithWindow, monkeypatch: pytest.MonkeyPatch, called: str
) -> None:
    proposed: list[str] = []
    monkeypatch.setattr(QFileDialog, "selectFile", lambda self, name: proposed.append(name))
    monkeypatch.setattr(QFileDialog, "open", lambda self: None)
    back = go(window, "compose")
    page = window.shown
    assert isinstance(page, ComposePage)
    draft = page.keeper.draft
    assert draft is not None
    assert draft.to is not None
    monkeypatch.setattr(type(draft.to), "called", called)
    page.acts.leaving.ask_file().deleteLater()
    [name] = proposed
    assert not set(name) & set("/\\:\0")
    assert len(name) < 100
    back()


def test_a_box_shows_what_went_wrong_letter_by_letter(qapp: QApplication) -> None:
    box = tell_trouble(None, f"{WHOLE} could not be read.")
    assert [label.textFormat() for label in texts(box)] == [Qt.TextFormat.PlainText]
    assert box.text().startswith(WHOLE)
    box.close()


def test_a_box_about_a_page_shows_its_address_letter_by_letter(qapp: QApplication) -> None:
    open_link("https://ana@192.168.0.1/%3Cb%3Eb0ldq&lt;i&gt;" + "a" * 1_500)
    [box] = [one for one in QApplication.topLevelWidgets() if one.inherits("QMessageBox")]
    for label in texts(box):
        plain = label.textFormat() == Qt.TextFormat.PlainText
        assert plain or "b0ldq" not in label.text()
        assert len(label.text()) <= 400
    box.close()


@pytest.mark.parametrize("name", ["Salt & Pepper", "&File", "A && B", "a\tCtrl+Q", WHOLE * 50])
def test_a_name_in_a_menu_is_a_name(name: str, qapp: QApplication) -> None:
    """No letter of it becomes a key, nothing of it a shortcut, and the menu stays small."""
    menu = QMenu(plain_entry(name))
    entry = menu.addAction(plain_entry(name))
    for shown in (menu.title(), entry.text()):
        if len(name) < 50:
            assert shown.replace("&&", "&") == name.replace("\t", " ")
        assert not re.search("(?<!&)(&&)*&(?!&)", shown)
        assert "\t" not in shown
        assert len(shown) < 150


LOOKED_FOR = (
    *(WHOLE, '"', "''", "* AND (", "NEAR(a b)", "names:x", "a" * 20_000, "( " * 5_000),
    *(
        "\ud800",
        "a\0b",
        "日本",
        "🙂",
        "%_\\",
        "-",
        " ",
        "\u202eana",
        "ana OR 1=1; DROP TABLE person",
    ),
)


def test_any_field_to_search_in_takes_any_text(window: KithWindow) -> None:
    """In every place that has one; and the store is as it was."""
    fields = {}
    for place in (*PLACES, "compose", "gatherings", "introductions", "reflect"):
        window.show_place(place)
        settle()
        fields |= dict.fromkeys(window.findChildren(SearchInput), place)
    window.ways.show_preferences()
    settle()
    fields |= dict.fromkeys(window.findChildren(SearchInput), "preferences")
    assert len(fields) > 3
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    everybody = page.list.model.rowCount()
    for field in fields:
        for typed in LOOKED_FOR:
            field.setText(typed)
            settle()
        field.clear()
        settle()
    assert page.list.model.rowCount() == everybody > 10


def texts(box: QWidget) -> list[QLabel]:
    return [label for label in box.findChildren(QLabel) if label.text()]


def test_a_notice_is_short_and_the_tray_shows_no_markup(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = BEGINS + OTHERS["long word"]
    told: list[tuple[str, str]] = []
    tray = Tray()
    monkeypatch.setattr(tray._icon, "showMessage", lambda head, text, *_: told.append((head, text)))
    for notice in (
        Notice(people=(name,) * 9, meetings=(Coming(1, NOW, name),)),
        Notice(coming=Coming(1, NOW, name)),
    ):
        spoken = speak(notice, NOW, with_names=True)
        tray.speak(spoken.head, spoken.text)
    for head, text in told:
        assert len(head) < 100
        assert len(text) < 500
        assert "<" not in head + text
    assert "b0ldq" in told[0][1]
    assert "b0ldq" in told[1][0]
