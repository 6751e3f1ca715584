"""Below the card: the three choices, or the sentence, or the circle that is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CircleRow
from desktop.ui.people.triage.choice import Choice
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface

NUMBERED = 9  # circles that a key chooses
_ROW_FROM = 36  # em


class Choices(QWidget):
    """Says what was decided. ``asking`` is "why" or "circle" while it asks, else ""."""

    practice_chosen = Signal(str)  # why, perhaps ""
    circle_chosen = Signal(int)
    circle_named = Signal(str)
    left_be = Signal()
    asked = Signal(str)  # what is asked now

    def __init__(self) -> None:
        super().__init__()
        self.asking = ""
        self._circles: Sequence[CircleRow] = ()
        self.practice = Choice(
            "P", tr("In practice"), tr("You say in a sentence why, or later"), primary=True
        )
        self.circle = Choice("C", tr("A circle"), "")
        self.leave = Choice("L", tr("Leave be"), tr("Stays in the address book, quietly"))
        self.why = LineInput(tr("Why this person, truly?"), tr("One sentence, or later"), "words")
        self.which = _CircleInput(tr("Which circle?"), tr("A number, or a new name"))
        self._three, self._ask_why, self._ask_which = QWidget(), QWidget(), QWidget()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._arrange()
        self._connect()

    def show_circles(self, circles: Sequence[CircleRow]) -> None:
        self._circles = circles
        most = min(len(circles), NUMBERED)
        words = {0: tr("You give it a name"), 1: tr("Then 1, or a new name")}.get(
            most, tr("Then 1 to {most}, or a new name").format(most=most)
        )
        self.circle.set_words(words)
        numbered = tr("A number, or a new name") if circles else tr("Its name")
        self.which.setPlaceholderText(numbered)
        self._pills.clear()
        for place, row in enumerate(circles):
            button = Button(row.name, small=True, shortcut=str(place + 1) if place < 9 else "")
            button.clicked.connect(lambda _=False, one=row.id: self._choose(one))
            self._pills.addWidget(button)
            button.show()

    def ask_again(self, what: str, said: str) -> None:
        """``said`` is what was answered to this before, and could not be kept."""
        if what == "why":
            self.ask_why()
            self.why.setText(said)
        else:
            self.ask_circle()
            self.which.setText(said)

    def ask_why(self) -> None:
        self._ask("why", self._ask_why, self.why)

    def ask_circle(self) -> None:
        self._ask("circle", self._ask_which, self.which)

    def rest(self) -> None:
        """Ask nothing: the three are there."""
        self.why.clear()
        self.which.clear()
        self._show(self._three)
        if self.asking:
            self.asking = ""
            self.asked.emit("")

    def choose_place(self, place: int) -> None:
        """The circle at this place, the first being 0."""
        if 0 <= place < min(len(self._circles), NUMBERED):
            self._choose(self._circles[place].id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theming().fonts.em(_ROW_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(across if beside else down)

    def _ask(self, what: str, panel: QWidget, field: LineInput) -> None:
        field.clear()
        self._show(panel)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.asking = what
        self.asked.emit(what)

    def _show(self, shown: QWidget) -> None:
        for panel in (self._three, self._ask_why, self._ask_which):
            panel.setVisible(panel is shown)

    def _choose(self, circle_id: int) -> None:
        self.rest()
        self.circle_chosen.emit(circle_id)

    def _keep_why(self) -> None:
        words = self.why.text()
        self.rest()
        self.practice_chosen.emit(words)

    def _say_later(self) -> None:
        self.why.clear()
        self._keep_why()

    def _keep_name(self) -> None:
        if name := self.which.text().strip():
            self.rest()
            self.circle_named.emit(name)

    def _arrange(self) -> None:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._three)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(12)
        for choice in (self.practice, self.circle, self.leave):
            self._sides.addWidget(choice, 1)
        later = Button(tr("Later"), kind="quiet", small=True)
        later.setAccessibleName(tr("In practice, a sentence later"))
        keep = Button(tr("Keep"), "check", "primary", small=True, shortcut="Enter")
        keep.clicked.connect(self._keep_why)
        later.clicked.connect(self._say_later)
        _panel(self._ask_why, tr("Why this person, truly?"), self.why, self._acts(keep, later))
        pills = QWidget()
        self._pills = FlowLayout(pills, gap=8, line_gap=8)
        _panel(self._ask_which, tr("Which circle?"), self.which, pills, self._acts())
        for panel in (self._three, self._ask_why, self._ask_which):
            self._rows.addWidget(panel)
        self._show(self._three)

    def _acts(self, *buttons: Button) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, gap=8, line_gap=8)
        back = Button(tr("Back"), kind="quiet", small=True, shortcut="Esc")
        back.clicked.connect(self.rest)
        for button in (*buttons, back):
            flow.addWidget(button)
        return line

    def _connect(self) -> None:
        self.practice.clicked.connect(lambda: self.ask_why())
        self.circle.clicked.connect(self.ask_circle)
        self.leave.clicked.connect(self.left_be)
        self.why.returnPressed.connect(self._keep_why)
        self.which.returnPressed.connect(self._keep_name)
        self.which.place_typed.connect(self.choose_place)


class _CircleInput(LineInput):
    """A digit by itself is a circle at once; anything else is a name."""

    place_typed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if not self.text() and typed.isascii() and typed.isdigit() and typed != "0":
            self.place_typed.emit(int(typed) - 1)
        else:
            super().keyPressEvent(event)


def _panel(panel: QWidget, title: str, *parts: QWidget) -> None:
    """A card with the question, and what answers it."""
    card = Surface("card")
    within = QVBoxLayout(card)
    within.setContentsMargins(20, 16, 20, 16)
    within.setSpacing(10)
    within.addWidget(PlainLabel(title, "heading"))
    for part in parts:
        within.addWidget(part)
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
