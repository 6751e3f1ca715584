"""A quiet line above the places: who is here only as a sample, and the offer of a tour."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface
from desktop.ui.widgets.tab_order import stops

PANE = "help-pane"  # F6 goes through what is named so


class HelpBar(Surface):
    """Seen only while it has something to say."""

    sweep_wished = Signal()
    tour_wished = Signal()
    tour_declined = Signal()

    def __init__(self) -> None:
        super().__init__("sidebar")
        self.setObjectName(PANE)
        self._samples = self._offers = False
        self.words = PlainLabel("", "small", "text2")
        self.sweep = Button(tr("Sweep them away"), "leaf", small=True)
        self.tour = Button(tr("Show me round"), "compass", "quiet", small=True)
        self.not_now = Button(tr("Not now"), kind="quiet", small=True)
        self.sweep.clicked.connect(self.sweep_wished)
        self.tour.clicked.connect(self.tour_wished)
        self.not_now.clicked.connect(self.tour_declined)
        self._lay_out()
        self.hide()

    def tell_samples(self, there: bool) -> None:
        """Whether sample people are in the book."""
        self._samples = there
        self._show()

    def offer_tour(self, offered: bool) -> None:
        """Whether the tour is offered, once."""
        self._offers = offered
        self._show()

    def _show(self) -> None:
        said = self._said()
        told = said != self.words.text()
        self.words.setText(said)
        self.sweep.setVisible(self._samples)
        self.tour.setVisible(self._offers)
        self.not_now.setVisible(self._offers)
        self.setVisible(self._samples or self._offers)
        self.setAccessibleName(said)
        if told and self.isVisible():
            announce(self, said)

    def _said(self) -> str:
        if self._samples:
            return tr("These are sample people.")
        return tr("A short tour shows you round, in the program itself.")

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(20, 8, 20, 8)
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        for button in (self.tour, self.not_now, self.sweep):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Hairline())


def put_above(bar: HelpBar, ground: QWidget, sidebar: QWidget, pages: QWidget) -> None:
    """Lay the bar above the pages, beside the sidebar; Tab comes to it in between."""
    row = ground.layout()
    assert isinstance(row, QBoxLayout)
    row.removeWidget(pages)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(pages, 1)
    row.addLayout(column, 1)
    before = list(stops(sidebar))[-1]
    for stop in stops(bar):
        QWidget.setTabOrder(before, stop)
        before = stop
