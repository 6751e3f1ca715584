"""What stands around a letter: the way back, the year, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.reflect.year import LetterView
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class LetterHead(QWidget):
    year_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        start, acts, ends = QWidget(), QWidget(), QWidget()
        self.back = Button(tr("Reflect"), "chevron-left", "way")
        self.years = Choice(tr("Year"), "secondary")
        self.years.chosen.connect(lambda year: self.year_chosen.emit(int(year)))
        self.anew = Button(tr("Make it anew"), "rotate-ccw", "quiet")
        self.save = Button(tr("Save as a file…"), "file-down", "quiet")
        self.paper = Button(tr("Print"), "printer", shortcut="Ctrl+P")
        self._tender = QWidget()
        self._lay_out(start, acts)
        both = EndsLayout(ends)
        both.addWidget(start)
        both.addWidget(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margins(28, 16, 32, 8))
        whole.addWidget(ends)

    def show_letter(self, view: LetterView) -> None:
        self.years.clear()
        for year in view.years:
            self.years.add(str(year), str(year))
        self.years.choose(str(view.year))
        self.anew.setVisible(bool(view.kept))
        self._tender.setVisible(view.is_tender)

    def _lay_out(self, start: QWidget, acts: QWidget) -> None:
        row = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.years)
        row.addWidget(self._tender)
        tender = QHBoxLayout(self._tender)
        tender.setContentsMargins(0, 0, 0, 0)
        tender.setSpacing(6)
        tender.addWidget(IconMark("umbrella", "plum", 14))
        tender.addWidget(
            PlainLabel(tr("A year with a hard season"), "caption", "plum_text", wrap=False)
        )
        self._tender.hide()
        flow = FlowLayout(acts, 8, 6)
        for button in (self.anew, self.save, self.paper):
            flow.addWidget(button)


class AskAnew(Surface):
    """Before a letter that I wrote on is made anew."""

    def __init__(self) -> None:
        super().__init__("sunken")
        words = PlainLabel(
            tr("It would be made of all that is known by now. Yours stays below it, whole.")
        )
        acts = QWidget()
        self.anew = Button(tr("Make it anew, keep mine below"), "", "primary", small=True)
        self.leave = Button(tr("Leave it as it is"), "", "quiet", small=True)
        flow = FlowLayout(acts, 8, 6)
        flow.addWidget(self.anew)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(acts)
        self.hide()
