"""A form that is half filled in survives a crash: it stands there when it is opened again.

For forms with a beginning and an end: sheets, panels. What is edited on its own spot is
watched over by `ui/people/card/half_typed.py`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from desktop.domain.language import tr
from desktop.domain.meanwhile import settled
from desktop.half_written import HalfWritten
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput, SearchInput
from desktop.ui.widgets.popover import Popover

EVERY = 1_000  # milliseconds: so much may be lost
Texts = dict[str, str]
Field = QLineEdit | GrowingText | EditableText


class HalfFilled(QObject):
    """Looks after the text fields within ``form``, by what they are called.

    What is only sought, and a passphrase, is never written down.
    """

    def __init__(self, form: QWidget, texts: HalfWritten) -> None:
        super().__init__(form)
        self._form, self._texts = form, texts
        self._key = ""
        self._stood: Texts = {}
        self._soon = QTimer(self, singleShot=True, interval=EVERY)
        self._soon.timeout.connect(self.write_down)
        self._noted: set[Field] = set()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._notice)

    def begin(self, key: str) -> bool:
        """The form was filled for this: from here on what is typed in it is written down.
        Whether something was found from the last time; it stands in its fields then."""
        self._key = key
        fields = self._fields()
        self._stood = _all(fields)
        self._listen_to(fields)
        left = self._texts.get(key)
        return isinstance(left, dict) and self._take(left, fields)

    def end(self) -> None:
        """It is in the store, or not wanted."""
        self._soon.stop()
        if self._key:
            self._texts.drop(self._key)
            self._key = ""

    def leave(self) -> None:
        """The form is about something else now; what is typed stays written down."""
        if self._soon.isActive():
            self.write_down()
        self._key = ""

    def write_down(self) -> None:
        """Now: what is other than in the beginning, with what stood there."""
        self._soon.stop()
        if not self._key:
            return
        now = _all(self._fields())
        typed = {name: words for name, words in now.items() if words != self._stood.get(name, "")}
        if typed:
            stood = {name: self._stood.get(name, "") for name in typed}
            self._texts.keep(self._key, {"typed": typed, "stood": stood})
        else:
            self._texts.drop(self._key)

    def _note(self) -> None:
        if self._key and not self._soon.isActive():
            self._soon.start(EVERY)

    def _notice(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._form):
            return
        if new is None and self._soon.isActive():  # the whole window may be gone in a moment
            self.write_down()
        elif new is not None and self._key and self._form.isAncestorOf(new):
            self._listen_to(self._fields())  # one more may have come

    def _listen_to(self, fields: dict[str, Field]) -> None:
        for field in set(fields.values()) - self._noted:
            _changed(field).connect(self._note)
        self._noted = set(fields.values())

    def _take(self, left: dict[str, object], fields: dict[str, Field]) -> bool:
        typed, stood = left.get("typed"), left.get("stood")
        if not isinstance(typed, dict) or not isinstance(stood, dict):
            return False
        for name in typed.keys() & fields.keys():
            field, begun = fields[name], self._stood.get(name, "")
            single = isinstance(field, QLineEdit)
            _put(
                field, settled(str(stood.get(name, "")), begun, str(typed[name]), lines=not single)
            )
        return bool(typed.keys() & fields.keys())

    def _fields(self) -> dict[str, Field]:
        lines = filter(_is_kept, self._form.findChildren(QLineEdit))
        plain: list[QLineEdit | GrowingText] = [*lines, *self._form.findChildren(GrowingText)]
        found: dict[str, Field] = {
            one.accessibleName(): one
            for one in plain
            if not one.isReadOnly() and not isinstance(one.parentWidget(), EditableText)
        }
        return found | {one.label: one for one in self._form.findChildren(EditableText)}


def remember(sheet: Popover, runner: Runner, key: str) -> None:
    """What is typed into this sheet stands there again, should it not come to be kept."""
    half = HalfFilled(sheet, HalfWritten(runner.folder))
    if half.begin(f"sheet/{key}"):
        announce(sheet, tr("You had begun this."))
    sheet.closed.connect(half.end)


def remember_for(sheet: Popover, runner: Runner, person: int, about: str) -> None:
    """What is typed into a sheet that opens but once is offered on the card of this person,
    should it not come to be kept."""
    half = OfferedOnCard(sheet, HalfWritten(runner.folder))
    half.begin(f"card/{person}/sheet {about}")
    sheet.closed.connect(half.end)


class OfferedOnCard(HalfFilled):
    """Written down as what is half typed on a card whose line is gone: it becomes a note."""

    def begin(self, key: str) -> bool:
        self._texts.drop(key)
        return super().begin(key)

    def write_down(self) -> None:
        self._soon.stop()
        if not self._key:
            return
        fields = self._fields()
        typed = [
            words for name, words in _all(fields).items() if words != self._stood.get(name, "")
        ]
        if words := "\n".join(filter(None, typed)):
            self._texts.keep(self._key, {"key": self._key, "place": self._key, "text": words})
        else:
            self._texts.drop(self._key)


def _all(fields: dict[str, Field]) -> Texts:
    return {name: _text(field).strip() for name, field in fields.items() if isValid(field)}


def _is_kept(line: QLineEdit) -> bool:
    return not isinstance(line, SearchInput) and line.echoMode() == QLineEdit.EchoMode.Normal


def _changed(field: Field) -> Any:
    """The signal that what stands in it is another."""
    return field.typing if isinstance(field, EditableText) else field.textChanged


def _text(field: Field) -> str:
    match field:
        case QLineEdit():
            return field.text()
        case EditableText():
            return field.typed()
    return field.words()


def _put(field: Field, words: str) -> None:
    match field:
        case LineInput():
            field.put_back(words)
        case QLineEdit():
            field.setText(words)
        case EditableText():
            field.edit_again(words, field.text())
        case _:
            field.set_words(words)
