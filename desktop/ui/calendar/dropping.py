"""What can be carried over a painted calendar, and let go on it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.carrying import DropTip, Held, carry, entry_mime, held_in
from desktop.ui.calendar.ground import Ground, Spot
from desktop.ui.calendar.view import Landing, Shown, key_of
from desktop.ui.people_mime import people_of


class DropGround(Ground):
    """Takes its own entries, and people from anywhere in the window."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._landing: Landing | None = None
        super().__init__(name, parent)
        self._tip = DropTip(self)
        self.setAcceptDrops(True)

    @property
    def tip(self) -> str:
        """What is said below the pointer while something is carried; else ""."""
        return self._tip.words

    def show_days(self, shown: Shown) -> None:
        super().show_days(shown)
        self.put_down()

    def begin_carrying(self, spot: Spot, at: QPoint) -> None:
        """Let the entry be dragged from there, until it is let go."""
        landing = self.landing_at(at, None)
        day = landing.day if landing else spot.day
        mime = entry_mime(spot.entry, day, self.minutes_into(spot, at))
        self._carried = spot.entry
        self._tip.hide()
        self._soon.start()
        self.update()
        carry(self, spot.entry, spot.area, at, mime)
        self.put_down()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._shown is not None and self._holds(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Painted and put into words only where it would land elsewhere than a step before."""
        at, held = event.position().toPoint(), held_in(event.mimeData())
        before = self._landing, self._carried
        if held is not None and self._carried is None:
            self._carried = self.entry_of(held.key)
            self._soon.start()
        self._landing = landing = self.landing_at(at, held)
        is_new = (landing, self._carried) != before
        if landing is None:
            self._tip.hide()
            event.ignore()
        else:
            self._tip.say(self.tip_words(landing) if is_new else self._tip.words, at)
            event.acceptProposedAction()
        if is_new:
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._landing = None
        self._tip.hide()
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Told as a copy, so that no source takes anything away."""
        at, held = event.position().toPoint(), held_in(event.mimeData())
        landing = self.landing_at(at, held)
        entry = self.entry_of(held.key) if held is not None else None
        people = people_of(event.mimeData())
        self.put_down()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if landing is None:
            return
        if held is not None and entry is not None:
            self._drop_entry(entry, held, landing)
        elif people:
            self.people_dropped.emit(people, landing)

    def _drop_entry(self, entry: CalendarEntry, held: Held, landing: Landing) -> None:
        days = (landing.day - held.day).days
        target = Landing(entry.first + timedelta(days=days), landing.at, landing.any_time)
        if not _stays(entry, target):
            self._day, self._key = landing.day, key_of(entry)
            self.entry_moved.emit(entry, target, self.landing_area(landing))

    def _holds(self, event: QDragEnterEvent) -> bool:
        held = held_in(event.mimeData())
        if held is not None:
            entry = self.entry_of(held.key)
            return entry is not None and entry.can_move and not entry.is_settled
        return bool(people_of(event.mimeData()))

    def put_down(self) -> None:
        """Nothing is carried over it any more."""
        self._carried, self._landing = None, None
        self._tip.hide()
        self._soon.start()
        self.update()


def _stays(entry: CalendarEntry, target: Landing) -> bool:
    """Whether that is where it stands already."""
    if target.day != entry.first:
        return False
    if target.at is not None:
        return target.starts_at == entry.starts_at
    return not target.any_time or entry.starts_at is None
