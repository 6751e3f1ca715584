"""The buttons at the end of a row: kept, or later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QStyle, QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.ui.calendar.view import EntryKey, key_of
from desktop.ui.calendar.words import title_words
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, Kind

_END = 12  # kept free at the row's end
_ACTED_ON = ("follow_up", "appointment", "window", "loop", "request")
_NARROW_EM = 40  # below so many, rows have no buttons: the menu and the keys have them


_Act = tuple[str, str, str]  # words, icon, name


def _brief() -> _Act:
    return (tr("Brief"), "book-open", "brief")


def has_brief(entry: CalendarEntry) -> bool:
    """Whether there is somebody to read of before an hour comes."""
    return entry.kind == "appointment" and not entry.is_settled and entry.person_id is not None


class RowActs(QObject):
    """Real buttons over painted rows; ``wished`` brings the entry and the act."""

    wished = Signal(object, str)

    def __init__(self, owner: QWidget, *, full: bool = False) -> None:
        """``full`` also offers to move it, and the weekend."""
        super().__init__(owner)
        self._owner, self._full = owner, full
        self._strips: dict[tuple[EntryKey, bool], QWidget] = {}

    def stand(
        self,
        rows: Sequence[tuple[QRect, CalendarEntry]],
        quiet: Sequence[tuple[QRect, CalendarEntry]] = (),
    ) -> None:
        """Show the buttons of these rows, of the ``quiet`` ones the brief, and no others."""
        if self._owner.width() < theming().fonts.em(_NARROW_EM):
            rows = quiet = ()
        wished = {(key_of(e), False): (area, e) for area, e in rows if self._has_acts(e)}
        wished |= {(key_of(e), True): (area, e) for area, e in quiet if has_brief(e)}
        for key in [key for key in self._strips if key not in wished]:
            strip = self._strips.pop(key)
            strip.hide()
            strip.deleteLater()
        for key, (area, entry) in wished.items():
            acts = [_brief()] if key[1] else self._acts_of(entry)
            strip = self._strips.get(key) or self._strip(entry, acts)
            self._strips[key] = strip
            size = strip.sizeHint()
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(area.center())
            place.moveRight(area.right() - theming().fonts.scaled(_END))
            if key[1]:
                _fit_into(strip, area)
            strip.setGeometry(QStyle.visualRect(self._owner.layoutDirection(), area, place))
            strip.show()

    def width_for(self, entry: CalendarEntry) -> int:
        """How much of a row its buttons take."""
        key = key_of(entry)
        strip = self._strips.get((key, False)) or self._strips.get((key, True))
        return strip.width() if strip is not None else 0

    def _has_acts(self, entry: CalendarEntry) -> bool:
        return not entry.is_settled and entry.kind in _ACTED_ON

    def _strip(self, entry: CalendarEntry, acts: Sequence[_Act]) -> QWidget:
        strip = QWidget(self._owner)
        row = QHBoxLayout(strip)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(6)
        for words, glyph, act in acts:
            self._add(row, words, glyph, entry, act)
        return strip

    def _acts_of(self, entry: CalendarEntry) -> list[_Act]:
        """Words, icon and name of each act; the first is the nearest."""
        if entry.kind == "request":
            return [
                (tr("Yes, on…"), "calendar-plus", "answer"),
                (tr("Not now, kindly"), "feather", "decline"),
            ]
        move = (tr("Move…"), "calendar-days", "move")
        if entry.kind == "loop":
            return [(tr("Close it"), "check", "keep"), *([move] if self._full else [])]
        evening = (tr("This evening"), "moon", "this_evening")
        kept = (tr("Kept"), "check", "keep")
        if has_brief(entry):
            return [kept, move, _brief()]
        if not self._full:
            return [kept, evening]
        return [kept, move, evening, (tr("At the weekend"), "coffee", "weekend")]

    def _add(
        self,
        row: QHBoxLayout,
        words: str,
        glyph: str,
        entry: CalendarEntry,
        act: str,
    ) -> None:
        kind: Kind = "soft" if act in ("keep", "answer") else "secondary"
        button = Button(words, glyph, kind, small=True)
        button.setAccessibleName(f"{words}: {title_words(entry)}")
        button.clicked.connect(lambda: self.wished.emit(entry, act))
        row.addWidget(button)


def _fit_into(strip: QWidget, area: QRect) -> None:
    """A button as high as its block has no edge of its own."""
    is_low = area.height() < strip.sizeHint().height()
    for button in strip.findChildren(Button):
        button.set_kind("way" if is_low else "secondary")
