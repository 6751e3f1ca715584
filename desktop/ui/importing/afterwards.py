"""What came in, in a sentence; and what it leaves to be looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.drafts import Unreadable
from desktop.domain.language import counted, marks, tr
from desktop.services.importing.waiting import Waiting, what_waits
from desktop.ui.importing.deciding import Coming
from desktop.ui.importing.lists import TextLines
from desktop.ui.importing.preview_wording import say_came, say_came_besides
from desktop.ui.importing.wording import say_unreadable
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Surface


class Afterwards(QWidget):
    """``closed`` when it was read; the others lead to what waits."""

    closed = Signal()
    pairs_wished = Signal()
    found_wished = Signal()
    one_at_a_time_wished = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._label: str | None = None
        self._tile = IconTile("check")
        self.title = PlainLabel("", "title")
        self.words = PlainLabel("", "body", "text2")
        self.pairs = _Waits("copy", "honey", tr("Look at them now"))
        self.found = _Waits("message-circle-heart", "rose", tr("Look through it"))
        self.unreadable = TextLines(tr("What could not be read"))
        self.done = Button(tr("See everyone"), "users-round", "primary")
        self.one_at_a_time = Button(tr("Look through them one at a time"), "layers")
        self.one_at_a_time.clicked.connect(self.one_at_a_time_wished)
        self.undo = Button(tr("Undo"), "undo-2", shortcut="Ctrl+Z")
        self._arrange()
        self.done.clicked.connect(self.closed)
        self.undo.clicked.connect(self._turn_back)
        self.pairs.wished.connect(self.pairs_wished)
        self.found.wished.connect(self.found_wished)
        runner.changed.connect(self._hear)

    def show_what_came(
        self, came: Coming, changes: Changes, unreadable: Sequence[Unreadable]
    ) -> None:
        self._came, self._label = came, changes.label
        self._is_undone = False
        self._say()
        self.unreadable.show_lines([say_unreadable(one) for one in unreadable])
        self.unreadable.setVisible(bool(unreadable))
        self.pairs.hide()
        self.found.hide()
        self._ask()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def panes(self) -> Sequence[QWidget]:
        return (self,)

    def _say(self) -> None:
        undone = self._is_undone
        self._tile.show_icon("undo-2" if undone else "check")
        nothing = tr("All of it was taken back")
        self.title.setText(nothing if undone else say_came(self._came))
        here = tr("Everything is as it was before. It can be done again.")
        self.words.setText(here if undone else say_came_besides(self._came))
        self.words.setVisible(bool(self.words.text()))
        self.one_at_a_time.setHidden(undone)
        self.undo.setText(tr("Do it again") if undone else tr("Undo"))
        self.undo.set_icon("redo-2" if undone else "undo-2")

    def _turn_back(self) -> None:
        if self._is_undone:
            self._runner.redo()
        else:
            self._runner.undo()

    def _hear(self, changes: Changes) -> None:
        """The import may be taken back from here, or from anywhere."""
        if not self.isVisible() or not changes:
            return
        if changes.label == self._label and changes.direction != "done":
            self._is_undone = changes.direction == "undone"
            self._say()
            announce(self, self.title.text())
        self._ask()

    def _ask(self) -> None:
        self._runner.query(what_waits, then=self._show_waiting, key="import-waits", owner=self)

    def _show_waiting(self, waiting: Waiting) -> None:
        one, many = marks("Two may be one person", "{count} pairs may be one person each")
        self.pairs.say(counted(waiting.pairs, one, many), tr("Nobody is joined before you say so."))
        self.pairs.setVisible(bool(waiting.pairs))
        one, many = marks("One thing that happened waits", "{count} things that happened wait")
        self.found.say(
            counted(waiting.found, one, many),
            tr("Nothing is written down before you looked at it."),
        )
        self.found.setVisible(bool(waiting.found))

    def _arrange(self) -> None:
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(10)
        column.addWidget(self._tile)
        column.addSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(10)
        column.addWidget(self.pairs)
        column.addWidget(self.found)
        column.addSpacing(6)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=12)
        row.addWidget(self.done)
        row.addWidget(self.one_at_a_time)
        row.addWidget(self.undo)
        column.addWidget(buttons)
        column.addSpacing(14)
        column.addWidget(self.unreadable)
        content = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._middle, 100)
        across.addStretch(1)
        down = QVBoxLayout(content)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self._middle.setMaximumWidth(theming().fonts.em(42))


class _Waits(Surface):
    """Something that waits, and the way to it."""

    wished = Signal()

    def __init__(self, icon: str, tone: str, words: str) -> None:
        super().__init__("card")
        self._first = PlainLabel("", "body", weight=None)
        self._second = PlainLabel("", "small", "text2")
        self.button = Button(words)
        self.button.clicked.connect(self.wished)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._first)
        told.addWidget(self._second)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(IconTile(icon, tone, 36))
        row.addLayout(told, 1)
        row.addWidget(self.button)

    def say(self, first: str, second: str) -> None:
        self._first.setText(first)
        self._second.setText(second)
