"""The calendar's heading: what is shown, onwards and back, the views, and Plan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.language import tr
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.segmented import Segmented

VIEWS = ("month", "week", "day", "agenda")


class CalendarHeader(QWidget):
    """``turned`` by one month, week or day; ``view_chosen`` brings one of ``VIEWS``."""

    turned = Signal(int)
    today_wished = Signal()
    view_chosen = Signal(str)
    plan_wished = Signal()
    side_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "title")
        self.before = IconButton("chevron-left", tr("Back"), "PgUp")
        self.after = IconButton("chevron-right", tr("Onwards"), "PgDown")
        self.today = Button(tr("Today"), small=True)
        self.today.setAccessibleName(tr("Go to today"))
        self.today.setToolTip(tr("Go to today (T)"))
        self.views = Segmented(tr("View"))
        self._add_views()
        self.side = IconButton("users-round", tr("Show whom to plan"), kind="secondary")
        self.plan = Button(tr("Plan"), "plus", "primary", small=True)
        self.plan.setToolTip(tr("Plan something on this day (N)"))
        self._lay_out()
        self._connect()

    def show_title(self, words: str) -> None:
        self.title.setText(words)
        self.title.updateGeometry()

    def show_view(self, view: str) -> None:
        """Mark the view that is shown, and name what the arrows do in it."""
        self.views.choose(view)
        names = {
            "month": (tr("Month before"), tr("Next month")),
            "week": (tr("Week before"), tr("Next week")),
            "day": (tr("Day before"), tr("Next day")),
            "agenda": (tr("Two weeks before"), tr("Next two weeks")),
        }[view]
        self.before.set_name(names[0], "PgUp")
        self.after.set_name(names[1], "PgDown")

    def show_side(self, *, open: bool, foldable: bool) -> None:
        """Whether the people at the side are shown, and a button for them is needed."""
        words = tr("Hide whom to plan") if open else tr("Show whom to plan")
        self.side.set_name(words)
        self.side.setVisible(foldable)

    def _add_views(self) -> None:
        words = (tr("Month"), tr("Week"), tr("Day"), tr("Agenda"))
        for number, (view, name) in enumerate(zip(VIEWS, words, strict=True), 1):
            self.views.add(view, name, tr("{name} (Alt {n})").format(name=name, n=number))

    def _lay_out(self) -> None:
        ends = EndsLayout(self, gap=12, line_gap=8)
        ends.addWidget(_row((self.title, 14), (self.before, 0), (self.after, 10), (self.today, 0)))
        ends.addWidget(_row((self.views, 12), (self.plan, 8), (self.side, 0)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.today.clicked.connect(self.today_wished)
        self.views.chosen.connect(self.view_chosen)
        self.plan.clicked.connect(self.plan_wished)
        self.side.clicked.connect(self.side_wished)


def _row(*parts: tuple[QWidget, int]) -> QWidget:
    """Widgets in a line, each with the space that follows it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for part, gap in parts:
        row.addWidget(part)
        row.addSpacing(gap)
    row.addStretch(1)
    return line
