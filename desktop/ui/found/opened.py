"""A thing that was found, opened: its lines to pick from, and with whom it was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.found import Becomes, FoundLine, FoundRow, OpenedTalk
from desktop.domain.language import tr
from desktop.domain.vocabulary import EvidenceForm
from desktop.services.evidence import Picked
from desktop.ui.found.wording import say_line_head
from desktop.ui.people.name_input import NameInput
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.surfaces import Surface

_AT_ONCE = 40  # lines that are shown before somebody wants more


class OpenedRow(Surface):
    """``kept`` brings the id and what was picked; ``closed`` when it was looked at enough."""

    kept = Signal(int, object)  # Picked
    closed = Signal(int)

    def __init__(self, row: FoundRow, runner: Runner) -> None:
        super().__init__("sunken")
        self.row = row
        self._lines: list[tuple[FoundLine, CheckBox]] = []
        self._people: list[tuple[int, CheckBox]] = []
        self.said = PlainLabel("", "small", "text2")
        self.whom = NameInput(runner, tr("Somebody else who was in it"), tr("Somebody else"))
        self.keep = Button(tr("Keep it"), "check", "primary", small=True)
        self.close_it = Button(tr("Close"), kind="quiet", small=True)
        self._rows, self._chosen = QVBoxLayout(), QWidget()
        self._flow = FlowLayout(self._chosen, gap=12)
        self._arrange()
        self._listen()
        for person in row.people:
            self._add_person(person.id, person.name)

    def show_lines(self, talk: OpenedTalk) -> None:
        """The lines as the file has them, or why there are none."""
        if talk.trouble or not talk.lines:
            self.said.setText(talk.trouble or tr("There are no words in it."))
            return
        self.said.setText(
            tr("Read from {file}. Only the lines you pick go into your story.").format(
                file=self.row.origin
            )
        )
        for line in talk.lines[:_AT_ONCE]:
            self._add_line(line)
        self._more = talk.lines[_AT_ONCE:]
        if self._more:
            more = Button(tr("Show the rest"), kind="quiet", small=True)
            more.clicked.connect(lambda: self._show_rest(more))
            self._rows.addWidget(more)

    def picked(self) -> Picked:
        """What was picked so far."""
        lines = [line for line, box in self._lines if box.isChecked()]
        return Picked(
            people=[person for person, box in self._people if box.isChecked()],
            words="\n".join(line.text for line in lines if not line.by_me),
            mine="\n".join(line.text for line in lines if line.by_me),
        )

    def _show_rest(self, more: Button) -> None:
        more.hide()
        for line in self._more:
            self._add_line(line)

    def _add_line(self, line: FoundLine) -> None:
        box = CheckBox()
        box.setAccessibleName(f"{say_line_head(line)}: {line.text}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(say_line_head(line), "caption", "text3"))
        words.addWidget(WordsLabel(line.text))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._rows.addLayout(row)
        self._lines.append((line, box))

    def _add_person(self, person_id: int, name: str) -> None:
        if any(person == person_id for person, _ in self._people):
            return
        box = CheckBox(name, flush=True)
        box.setChecked(True)
        self._people.append((person_id, box))
        self._flow.addWidget(box)
        box.show()

    def _add_meant(self) -> None:
        meant = self.whom.meant()
        if isinstance(meant, int):
            self._add_person(meant, self.whom.text().partition(" · ")[0])
            self.whom.clear()

    def _listen(self) -> None:
        self.whom.returnPressed.connect(self._add_meant)
        self.whom.completer().activated.connect(lambda _: self._add_meant())
        self.keep.clicked.connect(lambda: self.kept.emit(self.row.id, self.picked()))
        self.close_it.clicked.connect(lambda: self.closed.emit(self.row.id))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        if self.row.has_lines:
            self.said.setText(tr("Reading {file}").format(file=self.row.origin))
            column.addWidget(self.said)
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        if self.row.form != EvidenceForm.OCCASION:
            column.addWidget(PlainLabel(tr("With whom it was"), "caption", "text2"))
            column.addWidget(self._chosen)
            column.addWidget(self.whom)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        flow.addWidget(self.keep)
        flow.addWidget(self.close_it)
        column.addWidget(buttons)
        self.keep.setEnabled(self.row.becomes is not Becomes.NOTHING_YET)
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self.whom.setMaximumWidth(theming().fonts.em(22))
