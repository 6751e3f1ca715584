"""What somebody does at the sheet, and what they see."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlmodel import select

from desktop.domain.entities import Interaction, InteractionPerson
from desktop.storage.database import Database
from desktop.ui.we_spoke.alone import WeSpokeAlone
from desktop.ui.we_spoke.chips import CorrectableChip
from desktop.ui.we_spoke.name_offers import NameOffers
from desktop.ui.we_spoke.overlay import WeSpoke
from desktop.ui.widgets.labels import PlainLabel

Sheet = WeSpoke | WeSpokeAlone


def write(sheet: Sheet, text: str) -> None:
    """As somebody types, but whole: ``keyClicks`` takes no accents."""
    sheet.talk.input.insertPlainText(text)


def press(sheet: Sheet, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(sheet.talk.input, key)


def enter(sheet: Sheet) -> None:
    press(sheet, Qt.Key.Key_Return)


def said(sheet: Sheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(PlainLabel) if label.isVisible()]


def chips(sheet: Sheet) -> list[str]:
    return [chip.text() for chip in sheet.findChildren(CorrectableChip) if chip.isVisible()]


def offered(offers: NameOffers) -> list[str]:
    return [row.name for row in offers.rows] if offers.isVisible() else []


def talks(db: Database) -> list[Interaction]:
    with db.read() as session:
        return list(session.exec(select(Interaction)).all())


def people_in(db: Database, talk: Interaction) -> list[int]:
    with db.read() as session:
        query = select(InteractionPerson.person_id).where(
            InteractionPerson.interaction_id == talk.id
        )
        return sorted(session.exec(query).all())
