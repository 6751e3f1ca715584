"""Where people read from the right, all of it stands mirrored."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.services.gatherings import aims, names
from desktop.storage.database import Database
from tests.services.gatherings.at_hand import an_evening, met
from tests.ui.gatherings.at_hand import Open, afterwards, before, on_the_day


def test_all_three_parts_are_mirrored(db: Database, opened: Open, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    evening = an_evening(db)
    aims.add(db, evening, "Meet five people")
    names.hope_for(db, evening, "Wen Liu")
    names.say_next(db, met(db, evening, "Nils Aalto, cups"), "ask")
    page = opened(evening)
    for part in (before, on_the_day, afterwards):
        part(page)
        assert not page.grab().isNull()
    shown = afterwards(page)
    corner = QPoint(0, 0)
    assert shown.aims.mapTo(page, corner).x() > shown.follow_ups.mapTo(page, corner).x()
    [line] = shown.met.lines.lines()
    assert line.avatar.x() > line.chip.x()  # type: ignore[attr-defined]
