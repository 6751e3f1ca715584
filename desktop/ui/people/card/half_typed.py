"""What is being typed on a card and not yet kept: it survives a crash, and is offered on
the next visit of that card.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.half_written import HalfWritten
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.lines import CardLine
from desktop.ui.people.card.story_entry import StoryEntry
from desktop.ui.runner import Runner
from desktop.ui.sending import Sending
from desktop.ui.widgets.editable import EditableText

EVERY = 1_000  # milliseconds: so much may be lost
_AGAIN = 250

Field = EditableText | AddLine


class Unfinished(NamedTuple):
    """One such text: where it stood on the card, and what was there before."""

    key: str
    place: str
    text: str
    still: str = ""
    topic: str = ""
    kind: str = ""
    second: str = ""


class KeepsCard(Protocol):
    """The keeper of a card, or of what is edited like one."""

    @property
    def half_key(self) -> str:
        """Under which its texts lie among all that is half written."""

    @property
    def runner(self) -> Runner: ...


class HalfTyped(QObject):
    """Looks which field of the card is being typed into, and keeps its text every second.

    ``found`` brings what was left unfinished about a person, or None. ``reach`` brings a
    place into sight that is not always there. A widget with a ``half_place`` names a room
    of the card in which the same field may stand once more.
    """

    found = Signal(object)  # Unfinished | None

    def __init__(
        self,
        card: QWidget,
        keeper: KeepsCard,
        texts: HalfWritten,
        reach: Callable[[str], object] = lambda _: None,
    ) -> None:
        super().__init__(card)
        self._reach = reach
        self._card, self._keeper, self._texts = card, keeper, texts
        self._field: Field | None = None
        self._key = ""
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self._write)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._notice)

    def look(self) -> None:
        """Tell what is unfinished about the person who is shown now."""
        self.found.emit(next(self._unfinished(), None))

    def let_go(self, left: Unfinished) -> None:
        self._texts.drop(left.key)
        self.look()

    def write_on(self, left: Unfinished) -> bool:
        """Open the field again with what was typed. Whether it is there, and as it was."""
        self._reach(left.place)
        field = self._field_at(left)
        if field is None or (isinstance(field, EditableText) and field.text() != left.still):
            return False
        if isinstance(field, EditableText):
            field.edit_again(left.text, left.still)
        else:
            field.write_on(left.topic, left.kind, left.text, left.second)
        return True

    def _notice(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None and self._timer.isActive():  # the whole window may be gone in a moment
            self._timer.stop()
            self._write()
        field = _field_around(new, self._card)
        if field is None or field is self._field:
            return
        self._leave()
        self._field, self._key = field, self._key_of(field)
        if isinstance(field, AddLine):
            field.about = lambda: self._keeper.half_key
        field.typing.connect(self._begin)
        _ended(field).connect(self._end)

    def _begin(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        if self._field is None or not isValid(self._field):
            return  # its line went with its row; what was typed is offered later
        left = _left_in(self._field, self._key)
        if left.second or (left.text and left.text != left.still):
            self._texts.keep(self._key, left._asdict())
        else:
            self._texts.drop(self._key)

    def _end(self, editing: bool = False) -> None:
        if not editing:
            key, field = self._key, self._field
            self._leave()
            QTimer.singleShot(0, self, lambda: self._drop_once_kept(key, _sent(field)))

    def _leave(self) -> None:
        if self._field is not None and isValid(self._field):
            self._field.typing.disconnect(self._begin)
            _ended(self._field).disconnect(self._end)
        self._field, self._key = None, ""
        self._timer.stop()

    def _drop_once_kept(self, key: str, sent: Sending | None) -> None:
        """When the store has it. What could not be kept is being typed again by then, or
        offered on the next visit."""
        if key == self._key or (sent is not None and sent.has_failed):
            return
        if sent.is_under_way if sent is not None else not self._keeper.runner.is_idle:
            QTimer.singleShot(_AGAIN, self, lambda: self._drop_once_kept(key, sent))
        else:
            self._texts.drop(key)

    def _unfinished(self) -> Iterator[Unfinished]:
        """The latest first. What stands on the card already was kept, and is forgotten."""
        standing = {field.text() for field in self._card.findChildren(EditableText)}
        for key in reversed(self._texts.keys(f"{self._keeper.half_key}/")):
            left = _read(self._texts.get(key))
            if left is None or left.text in standing:
                self._texts.drop(key)
            else:
                yield left

    def _key_of(self, field: Field) -> str:
        return f"{self._keeper.half_key}/{_place_of(field)}"

    def _field_at(self, left: Unfinished) -> Field | None:
        for entry in self._card.findChildren(StoryEntry):
            if left.place.startswith(f"{_line_name(entry)}/") and not entry.is_open:
                entry.open()
        card = self._card
        here: list[Field] = [*card.findChildren(EditableText), *card.findChildren(AddLine)]
        return next((field for field in here if _place_of(field) == left.place), None)


def _field_around(widget: QWidget | None, card: QWidget) -> Field | None:
    """The field of this card in which the keyboard stands, while it is being edited."""
    if widget is None or not card.isAncestorOf(widget):
        return None
    around: QWidget | None = widget
    while around is not None and around is not card:
        if isinstance(around, AddLine) or (isinstance(around, EditableText) and around.is_editing):
            return around
        around = around.parentWidget()
    return None


def _place_of(field: Field) -> str:
    """A name for the field among all those of a card: its line's row, and what it is."""
    name = field.label if isinstance(field, EditableText) else field.field.accessibleName()
    line, rooms, around = "", "", field.parentWidget()
    while around is not None:
        if isinstance(around, CardLine) and not line:
            line = _line_name(around)
        room = getattr(around, "half_place", "")
        rooms = f"{room}/{rooms}" if room else rooms
        around = around.parentWidget()
    return f"{rooms}{line}/{name}"


def _line_name(line: CardLine) -> str:
    return f"{type(line).__name__} {line.row_id}"


def _left_in(field: Field, key: str) -> Unfinished:
    place = _place_of(field)
    if isinstance(field, EditableText):
        return Unfinished(key, place, field.typed(), field.text())
    kind = "" if field.kind.isHidden() else field.kind.current()
    words, second = field.field.text().strip(), field.second.text().strip()
    return Unfinished(key, place, words, "", field.topic, kind, second)


def _read(kept: Any) -> Unfinished | None:
    """As it stands in the file, which another version may have written."""
    if not isinstance(kept, dict) or not all(isinstance(value, str) for value in kept.values()):
        return None
    known = {name: kept[name] for name in Unfinished._fields if name in kept}
    return Unfinished(**known) if {"key", "place", "text"} <= known.keys() else None


def _sent(field: Field | None) -> Sending | None:
    return field.sent if field is not None and isValid(field) else None


def _ended(field: Field) -> Any:
    """The signal that it is no longer edited."""
    return field.editing if isinstance(field, EditableText) else field.closed
