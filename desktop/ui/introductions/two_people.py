"""Two people who might meet: both by name, and why in one sentence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.people.name_input import NameInput
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel


class TwoPeopleSheet(QWidget):
    """The content of a popover; ``kept`` and ``left`` by its buttons.

    ``known`` are the ids of names that stand there from the beginning.
    """

    kept = Signal()
    left = Signal()

    def __init__(self, runner: Runner, known: Mapping[str, int]) -> None:
        super().__init__()
        self._known = known
        self.first = NameInput(runner, tr("The one"), tr("A name of the book"))
        self.second = NameInput(runner, tr("The other"), tr("A name of the book"))
        self.why = GrowingText(tr("Why these two"), tr("Why, in one sentence"), least=2, most=5)
        self.trouble = PlainLabel("", "caption", "danger")
        self.trouble.hide()
        keep = Button(tr("Think of it"), "lightbulb", "primary", small=True)
        leave = Button(tr("Not now"), "", "quiet", small=True)
        keep.clicked.connect(self.kept)
        leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Two people who might meet"), "heading"))
        hint = tr("Only you know, for now. First comes who has more to lose.")
        column.addWidget(PlainLabel(hint, "small", "text2"))
        for label, field in (
            (tr("The one"), self.first), (tr("The other"), self.second), (tr("Why"), self.why),
        ):  # fmt: skip
            weight = QFont.Weight.DemiBold
            column.addWidget(PlainLabel(label, "caption", "text2", weight=weight))
            column.addWidget(field)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        column.addLayout(row)

    def fill(self, first: str, second: str, why: str) -> None:
        self.first.setText(first)
        self.second.setText(second)
        self.why.set_words(why)

    def two(self) -> tuple[int, int] | None:
        """Both, where both are people of the book, and not one and the same."""
        one, other = self._meant()
        if isinstance(one, str) or isinstance(other, str) or one == other:
            return None
        return one, other

    def say_what_lacks(self) -> bool:
        """Why it cannot be kept yet; never ready."""
        one, other = self._meant()
        unknown = next((who for who in (one, other) if isinstance(who, str)), None)
        if unknown is None:
            words = tr("It takes two. Choose somebody else for the second.")
        elif not unknown:
            words = tr("Two names of the book are needed.")
        else:
            words = tr("Nobody of the book is called “{name}”. Choose from those offered.")
        self.trouble.setText(words.format(name=unknown))
        self.trouble.show()
        field = self.first if isinstance(one, str) else self.second
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        return False

    def _meant(self) -> tuple[int | str, int | str]:
        fields = (self.first, self.second)
        one, other = (self._known.get(f.text().strip(), f.meant()) for f in fields)
        return one, other

    def begin(self) -> LineInput | GrowingText:
        """The first field that is still empty."""
        empty = (field for field in (self.first, self.second) if not field.text().strip())
        return next(empty, self.why)
