"""A hard season begins: what it is, in a line, and when I mean to look again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.half_filled import remember
from desktop.ui.people.wording.seasons import reviews
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover, area_of
from desktop.ui.widgets.segmented import Segmented

_A_DAY = "day"

Begin = Callable[[str, date], None]


class SeasonSheet(QWidget):
    """What the popover holds; all of it can be left as it is."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = {str(number): day for number, (_, day) in enumerate(reviews(today))}
        self.why = LineInput(tr("What it is"), tr("What is it, in a line?"))
        self.review = Segmented(tr("Look again"))
        for number, (words, _) in enumerate(reviews(today)):
            self.review.add(str(number), words)
        self.review.add(_A_DAY, tr("on a day"))
        self.day = DayButton(tr("Look again on"), lambda: today, tr("Which day?"))
        self.day.hide()
        self.begin = Button(tr("Begin"), "umbrella", "primary", small=True)
        self.review.chosen.connect(self._choose)
        self.day.day_chosen.connect(lambda _: self.begin.setFocus())
        self._arrange()
        self.setFocusProxy(self.why)

    def review_on(self) -> date:
        """The day to look again; two weeks on, as long as no day was chosen."""
        chosen = self.review.current()
        if chosen == _A_DAY:
            return self.day.day or self._days["0"]
        return self._days[chosen]

    def _choose(self, chosen: str) -> None:
        self.day.setVisible(chosen == _A_DAY)
        if chosen == _A_DAY and self.day.day is None:
            self.day.open()

    def _arrange(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, 8, 6)
        flow.addWidget(self.review)
        flow.addWidget(self.day)
        ends = QWidget()
        end = FlowLayout(ends, 8, 0)
        end.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("A hard season"), "heading", wrap=False))
        column.addWidget(
            PlainLabel(
                tr("Softer words, lighter and closer. Nothing is asked meanwhile."),
                "small", "text2",
            )
        )  # fmt: skip
        column.addWidget(self.why)
        column.addWidget(PlainLabel(tr("Look again"), "caption", "text2", wrap=False))
        column.addWidget(choices)
        column.addSpacing(4)
        column.addWidget(ends)


def ask_season(
    beside: QWidget, runner: Runner, person: int, today: date, begin: Begin
) -> SeasonSheet:
    """Ask beside this widget; ``begin`` gets the words (perhaps none) and the day."""
    page = beside.window()
    content = SeasonSheet(today)
    popover = Popover(content, page, width=380)
    popover.kept.connect(lambda: begin(content.why.text().strip(), content.review_on()))
    popover.closed.connect(popover.deleteLater)
    content.begin.clicked.connect(popover.keep)
    popover.open_at(area_of(beside), ("below", "left", "right", "above"), content.why)
    remember(popover, runner, f"season/{person}")
    return content
