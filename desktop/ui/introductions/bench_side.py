"""Beside the draft: what may be told and what waits; afterwards what each told of it.

What is half typed there when Kith ends without warning is kept at the next start.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.introductions.heard import heard_from, told_by
from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import TOGETHER, Side
from desktop.domain.language import tr
from desktop.domain.text import LINE_LIMIT
from desktop.half_written import HalfWritten
from desktop.ui.phrases import say_within
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel

_RING = 4  # the ring of what has the keyboard, which leaves the label in sight
_NAME = 24  # letters of it in a label
_WRITTEN_DOWN_MS = 700  # after the first key; so much may be lost in a crash


class SideField(QWidget):
    """A label and, below it, words edited in place."""

    def __init__(self, half_written: HalfWritten) -> None:
        super().__init__()
        self._half_written, self._key = half_written, ""
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self._write_down)
        self._label = PlainLabel("", "caption", "text2", weight=QFont.Weight.DemiBold)
        self._label.setContentsMargins(margins(INSET, 0, 0, 0))
        self.text = EditableText("", "", "small", multiline=True, pencil=False, longest=LINE_LIMIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_RING)
        column.addWidget(self._label)
        column.addWidget(self.text)
        self.text.typing.connect(self._note)
        self.text.editing.connect(self._end)

    def show_field(self, key: str, label: str, placeholder: str, text: str) -> None:
        """``key`` is under which it is half written."""
        self._key = key
        self._label.setText(label)
        self.text.set_placeholder(placeholder, label=label)
        self.text.set_text(text)
        if not self.text.is_editing:
            self._take_half(text)

    def _take_half(self, stored: str) -> None:
        half = self._half_written.get(self._key)
        self._half_written.drop(self._key)
        if isinstance(half, str) and half != stored:
            self.text.set_text(half)
            self.text.kept.emit(half)

    def _note(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _write_down(self) -> None:
        if self.text.is_editing:
            self._half_written.keep(self._key, self.text.typed())

    def _end(self, editing: bool) -> None:
        if not editing:
            self._soon.stop()
            self._half_written.drop(self._key)


class BenchSide(QWidget):
    """``kept`` brings the pair, the field and its new words."""

    kept = Signal(int, str, str)

    def __init__(self, half_written: HalfWritten) -> None:
        super().__init__()
        self._pair: Pair | None = None
        self.fields = (SideField(half_written), SideField(half_written))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for place, field in enumerate(self.fields):
            column.addWidget(field)
            field.text.kept.connect(lambda words, place=place: self._keep(place, words))
        column.addStretch(1)

    def show_pair(self, pair: Pair) -> None:
        if self._pair is not None and self._pair.id != pair.id:
            for field in self.fields:
                field.text.keep()
        self._pair = pair
        if pair.state in TOGETHER:
            self._show_heard(pair)
        else:
            self._show_held(pair)

    def _show_held(self, pair: Pair) -> None:
        first = say_within(pair.first.called, _NAME)
        self.fields[0].show_field(
            _key(pair, "may_tell"), tr("What {name} said I may tell").format(name=first),
            tr("Nothing yet"), pair.may_tell,
        )  # fmt: skip
        self.fields[1].show_field(
            _key(pair, "waits"), tr("What waits until both are willing"),
            tr("Numbers, where they live"), pair.waits,
        )  # fmt: skip

    def _show_heard(self, pair: Pair) -> None:
        heard = heard_from(pair.outcome)
        for field, side, words in zip(self.fields, Side, heard, strict=True):
            name = say_within(pair.person(side).called, _NAME)
            field.show_field(
                _key(pair, f"heard_{side}"),
                tr("What {name} told of it").format(name=name), tr("Nothing yet"), words,
            )  # fmt: skip

    def _keep(self, place: int, words: str) -> None:
        pair = self._pair
        if pair is None:
            return
        if pair.state not in TOGETHER:
            self.kept.emit(pair.id, ("may_tell", "waits")[place], words)
            return
        heard = list(heard_from(pair.outcome))
        heard[place] = words
        self.kept.emit(pair.id, "outcome", told_by(*heard))


def _key(pair: Pair, field: str) -> str:
    return f"introduction/{pair.id}/{field}"
