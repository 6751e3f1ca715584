"""A signature is pasted: shown first, each piece to be left out, and one undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.signature_sheet import SignatureSheet

GRETA = (
    "Mit freundlichen Grüßen\nGreta Lindner\nLeiterin Personal\nWaldmann GmbH\n"
    "T +49 30 901820\ngreta@waldmann.example"
)


def paste(widget: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def sheet(page: PeoplePage) -> SignatureSheet:
    return next(one for one in page.window().findChildren(SignatureSheet) if one.isVisible())


def test_onto_a_card_what_stays_ticked_is_kept(
    page: PeoplePage, db: Database, told: list[str]
) -> None:
    QGuiApplication.clipboard().setText(GRETA)
    page.acts.paste_wished.emit(page.person_id)
    shown = sheet(page)
    assert [tick.text() for tick in shown.ticks][:2] == [
        "Name: Greta Lindner", "Role: Leiterin Personal",
    ]  # fmt: skip
    assert not shown.ticks[0].isChecked()  # Ana has a name
    shown.ticks[1].setChecked(False)
    shown.keep.click()
    card = page.card.row
    assert card is not None
    assert (card.names.name, card.title) == ("Ana Moreau", "")
    assert card.organisation == "Waldmann GmbH"
    assert [point.value for point in card.points] == ["+49 30 901820", "greta@waldmann.example"]
    assert told == ["Took the signature of Ana Moreau"]
    page.runner.undo()
    assert page.card.row is not None
    assert not page.card.row.points
    assert not page.card.row.organisation


def test_what_is_there_already_comes_no_second_time(page: PeoplePage) -> None:
    for _ in range(2):
        QGuiApplication.clipboard().setText(GRETA)
        page.acts.paste_wished.emit(page.person_id)
        sheet(page).keep.click()
    assert page.card.row is not None
    assert len(page.card.row.points) == 2


def test_in_the_list_it_is_somebody_new(page: PeoplePage) -> None:
    paste(page.list.view, GRETA)
    sheet(page).keep.click()
    card = page.card.row
    assert card is not None
    assert card.names.name == "Greta Lindner"
    assert card.title == "Leiterin Personal"


def test_nothing_is_made_of_nothing(page: PeoplePage) -> None:
    said: list[str] = []
    page.told.connect(said.append)
    paste(page.list.view, "")
    assert said == ["There is no signature to paste. Copy its lines first."]
