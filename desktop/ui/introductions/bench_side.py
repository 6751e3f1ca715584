"""Beside the draft: what may be told and what waits; afterwards what each told of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.introductions.heard import heard_from, told_by
from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import TOGETHER, Side
from desktop.ui.introductions.wording import tr
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.labels import PlainLabel


class SideField(QWidget):
    """A label and, below it, words edited in place."""

    def __init__(self) -> None:
        super().__init__()
        self._label = PlainLabel("", "caption", "text2", weight=QFont.Weight.DemiBold)
        self._label.setContentsMargins(INSET, 0, 0, 0)
        self.text = EditableText("", "", "small", multiline=True, pencil=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addWidget(self.text)

    def show_field(self, label: str, placeholder: str, text: str) -> None:
        self._label.setText(label)
        self.text.set_placeholder(placeholder, label=label)
        self.text.set_text(text)


class BenchSide(QWidget):
    """``kept`` brings the pair, the field and its new words."""

    kept = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._pair: Pair | None = None
        self.fields = (SideField(), SideField())
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
        first = pair.first.called
        self.fields[0].show_field(
            tr("What {name} said I may tell").format(name=first),
            tr("Nothing yet"), pair.may_tell,
        )  # fmt: skip
        self.fields[1].show_field(
            tr("What waits until both are willing"),
            tr("Telephone numbers, where they live"), pair.waits,
        )  # fmt: skip

    def _show_heard(self, pair: Pair) -> None:
        heard = heard_from(pair.outcome)
        for field, side, words in zip(self.fields, Side, heard, strict=True):
            name = pair.person(side).called
            field.show_field(
                tr("What {name} told of it").format(name=name), tr("Nothing yet"), words
            )

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
