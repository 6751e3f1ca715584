"""What lies beside some questions: thanks that wait, intentions whose time passed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.journey import Named
from desktop.domain.language import tr
from desktop.domain.reflect.review import Owed, Unlived
from desktop.domain.sentences import quoted
from desktop.ui.reflect.review import wording
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.surfaces import Surface


class ThanksWaiting(QWidget):
    """Each with the ways to say it. A row goes once it was said."""

    write_wished = Signal(object)  # Owed
    thanked = Signal(int)  # the giving

    def __init__(self, owed: Sequence[Owed], today: date) -> None:
        super().__init__()
        self.rows: dict[int, tuple[Button, Button]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for one in owed:
            column.addWidget(self._row(one, today))

    def _row(self, one: Owed, today: date) -> QWidget:
        row, both, words, acts = Surface("sunken"), QWidget(), QWidget(), QWidget()
        around = QVBoxLayout(row)
        around.setContentsMargins(margins(14, 10, 10, 10))
        around.addWidget(both)
        ends = EndsLayout(both)
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(PlainLabel(one.name, "body", weight=QFont.Weight.DemiBold))
        lines.addWidget(PlainLabel(wording.say_owed(one, today), "small", "text2"))
        write = Button(tr("Write thanks"), "pen-line", "soft", small=True)
        write.setAccessibleName(tr("Write thanks to {name}").format(name=one.name))
        write.clicked.connect(lambda: self.write_wished.emit(one))
        said = Button(tr("I thanked them"), "check", "quiet", small=True)
        said.setAccessibleName(tr("I thanked {name}").format(name=one.name))
        said.clicked.connect(lambda: self.thanked.emit(one.id))
        flow = FlowLayout(acts, 6, 4)
        flow.addWidget(write)
        flow.addWidget(said)
        self.rows[one.id] = (write, said)
        ends.addWidget(words)
        ends.addWidget(acts)
        return row


class IntentionsWaiting(QWidget):
    """Sentences of mine, each to be chosen as the one I have not lived."""

    changed = Signal()

    def __init__(self, unlived: Sequence[Unlived], chosen: Sequence[Named]) -> None:
        super().__init__()
        self.checks: dict[int, CheckBox] = {}
        self._people = {one.id: Named(one.id, one.name) for one in unlived}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for one in unlived:
            column.addWidget(self._row(one))
        self.show_chosen(chosen)

    def chosen(self) -> tuple[Named, ...]:
        return tuple(self._people[id] for id, check in self.checks.items() if check.isChecked())

    def show_chosen(self, chosen: Sequence[Named]) -> None:
        for person, check in self.checks.items():
            check.setChecked(any(one.id == person for one in chosen))

    def _row(self, one: Unlived) -> QWidget:
        row = Surface("sunken")
        column = QVBoxLayout(row)
        column.setContentsMargins(margins(12, 8, 14, 10))
        column.setSpacing(2)
        check = CheckBox(one.name)
        check.setAccessibleDescription(one.intention)
        check.clicked.connect(self.changed)
        self.checks[one.id] = check
        column.addWidget(check)
        if one.intention:
            words = WordsLabel(quoted(one.intention), "words_small", "text2")
            words.setContentsMargins(margins(30, 0, 0, 0))
            column.addWidget(words)
        if one.hard:
            column.addWidget(_hard(tr("A hard season: a line is enough.")))
        return row


def _hard(words: str) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, 6)
    flow.setContentsMargins(margins(30, 2, 0, 0))
    flow.addWidget(IconMark("umbrella", "plum", 14))
    flow.addWidget(PlainLabel(words, "caption", "plum_text", wrap=False))
    return row
