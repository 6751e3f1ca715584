"""What stands around a question: the way back above it, the way on below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline


class ReviewHead(QWidget):
    def __init__(self) -> None:
        super().__init__()
        start, ends = QWidget(), QWidget()
        self.back = Button(tr("Reflect"), "chevron-left", "way")
        self.week = PlainLabel("", "small", "text2", wrap=False)
        self.earlier = Button(tr("Earlier weeks"), "history", "quiet", small=True)
        row = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.week, 0, Qt.AlignmentFlag.AlignVCenter)
        both = EndsLayout(ends)
        both.addWidget(start)
        both.addWidget(self.earlier)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margins(28, 16, 32, 8))
        whole.addWidget(ends)

    def say(self, week: str) -> None:
        self.week.setText(week)


class ReviewFoot(QWidget):
    """Back at one end; at the other the one way on, which also skips."""

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(tr("Back"), "", "quiet")
        self.back.setToolTip(tr("Alt and the arrows go back and on"))
        self.on = Button("", "", "primary")
        self.keys = PlainLabel(
            tr("Enter goes on, also without a word. Esc leaves, and keeps."),
            "caption", "text3",
        )  # fmt: skip
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.inside = QWidget()
        row = QHBoxLayout(self.inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.keys, 1)
        row.addWidget(self.on)
        sides = QHBoxLayout()
        sides.setContentsMargins(28, 12, 28, 16)
        sides.addStretch(1)
        sides.addWidget(self.inside, 100)
        sides.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline())
        whole.addLayout(sides)

    def show_place(self, place: int, of: int) -> None:
        self.back.setVisible(place > 0)
        is_last = place == of - 1
        self.on.setText(tr("That was the week") if is_last else tr("Go on"))
        self.on.updateGeometry()
