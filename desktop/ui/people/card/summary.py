"""Below the name, in one line: work, circles, how, when and where we met, through whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.people import CardRow
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.word_button import WordButton
from desktop.ui.people.wording.who import say_met, say_work
from desktop.ui.widgets.editable import INSET
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.text_link import TextLink


class SummaryLine(QWidget):
    """Each part begins to edit what it says, or goes where it points."""

    field_wished = Signal(str)

    def __init__(self, keeper: CardKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._shown: object = None
        self._parts = QWidget()
        self._flow = FlowLayout(self._parts, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 0, 0, 0)
        column.addWidget(self._parts)

    def show_card(self, card: CardRow) -> None:
        shown = (
            say_work(card), tuple(card.circles), say_met(card), card.introduced_by
        )  # fmt: skip
        if shown == self._shown:
            return
        self._shown = shown
        self._flow.clear()
        self._lay(card)
        self.setVisible(self._flow.count() > 0)
        self._parts.updateGeometry()

    def links(self) -> list[TextLink]:
        return [link for link in self._parts.findChildren(TextLink) if not link.isHidden()]

    def _lay(self, card: CardRow) -> None:
        if work := say_work(card):
            self._add(work, lambda: self.field_wished.emit("title"))
        for circle in card.circles:
            self._add(circle.name, partial(self._keeper.circle_wished.emit, circle.id))
        met = say_met(card)
        through = card.introduced_by[1]
        if met:
            words = self.tr("{met}, through").format(met=met) if through else met
            self._add(words, lambda: self.field_wished.emit("met_on"))
        if through:
            self._add_introducer(card.introduced_by)

    def _add(self, words: str, run: Callable[[], object]) -> None:
        if self._flow.count():
            dot = PlainLabel("·", "small", "text3", wrap=False)
            self._put(dot, (3, 3, 2, 0))
        link = WordButton(words)
        link.clicked.connect(lambda: run())
        self._put(link)

    def _add_introducer(self, who: tuple[int | None, str]) -> None:
        person, name = who
        link = TextLink(name) if person is not None else WordButton(name)
        if person is not None:
            link.clicked.connect(lambda: self._keeper.person_wished.emit(person))
        else:
            link.clicked.connect(lambda: self.field_wished.emit("introduced_by"))
        self._put(link)

    def _put(self, widget: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        widget.setContentsMargins(*margins)
        self._flow.addWidget(widget)
        widget.show()
