"""People dragged out of the window, or copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtTest import QTest

from desktop import handed_over
from desktop.services.people import knowledge, points
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.people_mime import files_of, people_of
from tests.builders import TODAY, a_person, add

Dropped = list[tuple[QMimeData, list[str]]]


@pytest.fixture
def dropped(monkeypatch: pytest.MonkeyPatch) -> Dropped:
    """What was dropped on another program, and what its files held then."""
    seen: Dropped = []

    def carry(drag: QDrag, *_: object) -> Qt.DropAction:
        data = drag.mimeData()
        seen.append((data, [Path(u.toLocalFile()).read_text("utf-8") for u in data.urls()]))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", carry)
    return seen


def test_rows_go_out_as_cards(page: PeoplePage, db: Database, dropped: Dropped) -> None:
    [ben] = add(db, a_person("Ben Okafor", in_practice_since=TODAY))
    points.add_point(db, ben, "phone", "+44 20 7946 0958")
    knowledge.add_note(db, ben, "What nobody else is to read", today=TODAY)
    page.refresh()
    page.list.view.selectAll()
    page.list.view._carry(page.list.model.index(0), QPoint(5, 5))
    [(data, [text])] = dropped
    assert len(people_of(data)) == 2
    assert bytes(data.data("text/vcard").data()).decode().replace("\r\n", "\n") == text
    assert text.count("BEGIN:VCARD") == 2
    assert "Ben Okafor" in text
    assert "7946" in text
    assert "nobody else" not in text
    assert data.urls()[0].fileName() == "cards.vcf"
    assert files_of(data) == []  # dropped on Kith itself it is no import
    handed_over.take_back()


def test_the_face_carries_its_card(page: PeoplePage, dropped: Dropped) -> None:
    photo = page.card.head.photo
    QTest.mousePress(photo, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(photo, QPoint(60, 60))
    [(data, _)] = dropped
    assert data.urls()[0].fileName() == "Ana Moreau.vcf"
    handed_over.take_back()


def test_what_nobody_took_is_gone_at_once(
    page: PeoplePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Path] = []

    def let_go(drag: QDrag, *_: object) -> Qt.DropAction:
        given.extend(Path(url.toLocalFile()) for url in drag.mimeData().urls())
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", let_go)
    page.list.view._carry(page.list.model.index(0), QPoint(5, 5))
    assert given
    assert not given[0].parent.exists()


def test_a_copied_card_is_text_and_a_card(page: PeoplePage, db: Database, ana: int) -> None:
    points.add_point(db, ana, "email", "ana@example.org")
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Ana Moreau\nana@example.org"
    assert "FN:Ana Moreau" in bytes(data.data("text/vcard").data()).decode()
