"""Below the name, in one line: work, circles, how, when and where we met, through whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.word_button import WordButton
from desktop.ui.people.wording.who import say_met, say_work
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.text_link import TextLink


class _Part(NamedTuple):
    """``goes_on``: no dot stands before it; ``leads``: to somebody's card."""

    words: str
    run: Callable[[], object]
    goes_on: bool = False
    leads: bool = False


class SummaryLine(QWidget):
    """Each part begins to edit what it says, or goes where it points."""

    field_wished = Signal(str)

    def __init__(self, keeper: CardKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._said: list[_Part] = []
        self._links: list[TextLink] = []
        self._parts = QWidget()
        self._flow = FlowLayout(self._parts, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(INSET, 0, 0, 0))
        column.addWidget(self._parts)

    def show_card(self, card: CardRow) -> None:
        """The parts are used again where there are as many of the same kind."""
        before, self._said = self._said, list(self._say(card))
        if [part[2:] for part in before] != [part[2:] for part in self._said]:
            self._lay()
        for link, part in zip(self._links, self._said, strict=True):
            if link.text() != part.words:
                link.setText(part.words)
                link.updateGeometry()
        self.setVisible(bool(self._said))

    def links(self) -> list[TextLink]:
        return list(self._links)

    def _say(self, card: CardRow) -> Iterator[_Part]:
        edit, keeper = self.field_wished.emit, self._keeper
        if work := say_work(card):
            yield _Part(work, partial(edit, "title"))
        for circle in card.circles:
            yield _Part(circle.name, partial(keeper.circle_wished.emit, circle.id))
        met = say_met(card)
        person, through = card.introduced_by
        if met:
            words = tr("{met}, through").format(met=met) if through else met
            yield _Part(words, partial(edit, "met_on"))
        if through and person is not None:
            yield _Part(through, partial(keeper.person_wished.emit, person), True, True)
        elif through:
            yield _Part(through, partial(edit, "introduced_by"), True)

    def _lay(self) -> None:
        self._flow.clear()
        self._links = []
        for place, part in enumerate(self._said):
            if place and not part.goes_on:
                dot = PlainLabel("·", "small", "text3", wrap=False)
                dot.setContentsMargins(margins(3, 3, 2, 0))
                self._flow.part(dot)
                dot.show()
            link = TextLink() if part.leads else WordButton()
            link.clicked.connect(lambda _=False, place=place: self._run(place))
            self._links.append(link)
            self._flow.addWidget(link)
            link.show()

    def _run(self, place: int) -> None:
        self._said[place].run()
