"""What I hope for at a gathering: plain lines before it, looked back on afterwards."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import AimRow, GatheringView
from desktop.domain.language import tr
from desktop.services.gatherings import aims
from desktop.ui.gatherings.ask_line import AskLine
from desktop.ui.gatherings.grip import Grip
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_place import INSET


class AimLine(CardLine):
    """Before: a grip and the words. Afterwards: a tick, the words, and how it went.

    Alt+Up and Alt+Down move it among the others.
    """

    def __init__(self, keeper: GatheringKeeper, section: AimsSection, *, looks_back: bool) -> None:
        super().__init__()
        self._keeper, self._section, self._looks_back = keeper, section, looks_back
        self._row: AimRow | None = None
        self._place = 0
        self.grip, self.check = Grip(self), CheckBox("", self, flush=True)
        self.words = EditableText(tr("Aim"), multiline=True)
        self.outcome = EditableText(
            tr("How it went"), tr("How did it go?"), "small", multiline=True, color="text2"
        )
        self.grip.let_go.connect(self._drop)
        self.check.clicked.connect(self._tick)
        self.words.kept.connect(self._keep)
        self.outcome.kept.connect(self._keep_outcome)
        self._arrange()

    def show_row(self, row: AimRow, place: int) -> None:
        self._row, self._place = row, place
        self.words.set_text(row.text)
        self.outcome.set_text(row.outcome)
        self.check.setChecked(row.reached)
        said = tr("Reached: {aim}") if row.reached else tr("Not reached: {aim}")
        self.check.setAccessibleName(said.format(aim=row.text))

    def acts(self) -> list[Act]:
        last = len(self._section.lines.lines()) - 1
        found = [Act(tr("Edit"), "pencil", self.words.edit)]
        if self._looks_back:
            found.append(Act(tr("Say how it went"), "notebook-pen", self.outcome.edit))
        if self._place > 0:
            found.append(Act(tr("Move up"), "arrow-up", lambda: self.shift(-1), "Alt+Up"))
        if self._place < last:
            found.append(Act(tr("Move down"), "arrow-down", lambda: self.shift(1), "Alt+Down"))
        return [*found, Act(), Act(tr("Take away"), "minus", self._remove, TAKE_AWAY)]

    def shift(self, by: int) -> None:
        """So many places on among the others."""
        assert self._row is not None
        self._keeper.do(aims.move, self._row.id, self._place + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(INSET, 0, 0, 2))
        row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.check if self._looks_back else self.grip, 0, top)
        row.addSpacing(2)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.outcome)
        row.addLayout(column, 1)
        row.addWidget(self.more, 0, top)
        self.check.setVisible(self._looks_back)
        self.outcome.setVisible(self._looks_back)
        self.grip.setVisible(not self._looks_back)

    def _drop(self, at: QPoint) -> None:
        assert self._row is not None
        place = self._section.place_at(at)
        if place != self._place:
            self._keeper.do(aims.move, self._row.id, place)

    def _tick(self) -> None:
        assert self._row is not None
        self._keeper.do(aims.reach, self._row.id, self.check.isChecked())

    def _keep(self, words: str) -> None:
        assert self._row is not None
        if words:
            self._keeper.keep_text(self.words, self._row.text, aims.edit, self._row.id)
        else:
            self._remove()

    def _keep_outcome(self, _words: str) -> None:
        assert self._row is not None
        self._keeper.keep_text(self.outcome, self._row.outcome, aims.say_outcome, self._row.id)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(aims.remove, self._row.id)


class AimsSection(Section):
    """All of them, in my order."""

    def __init__(self, keeper: GatheringKeeper, *, looks_back: bool = False) -> None:
        super().__init__(tr("What I hope for"), tr("Add an aim"))
        self._keeper = keeper
        self.lines: Lines[AimRow] = Lines(
            lambda: AimLine(keeper, self, looks_back=looks_back), self._show, spacing=2
        )
        self.hint = Hint(tr("One or two plain lines. “Meet five people, properly.”"))
        self.add_line = AskLine(tr("Aim"), tr("Meet five people, properly"))
        self.add_line.kept.connect(self._add)
        self.add_wished.connect(self.add_line.ask)
        for part in (self.hint, self.lines, self.add_line):
            self.body.addWidget(part)
        self._order: list[int] = []

    def show_view(self, view: GatheringView) -> None:
        self._order = [row.id for row in view.aims]
        self.lines.show_rows(view.aims)
        self.hint.setVisible(not view.aims)

    def place_at(self, at: QPoint) -> int:
        """Which place a point of the screen means."""
        lines: list[QWidget] = list(self.lines.lines())
        above = [line for line in lines if line.mapToGlobal(line.rect().center()).y() < at.y()]
        return min(len(above), max(0, len(lines) - 1))

    def _show(self, line: CardLine, row: AimRow) -> None:
        assert isinstance(line, AimLine)
        line.show_row(row, self._order.index(row.id))

    def _add(self, _kind: str, words: str, _: str) -> None:
        """Kept, and on to the next one."""
        self._keeper.do(
            aims.add, self._keeper.gathering_id, words, then=lambda _: self.add_line.ask()
        )
