"""A small gesture for this person, in one quiet line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gestures import Offer
from desktop.domain.language import tr
from desktop.ui.gestures.acts import GestureActs, Offers
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.whole import WholeCard
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel, WordsLabel


class GestureLine(QWidget):
    """Hidden where nothing fits; only for people in practice."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._acts = keeper.gestures
        self._person: int | None = None
        self.offer: Offer | None = None
        self.words = WordsLabel("", "words_small", "text2")
        self.take = Button(small=True)
        self.another = Button(tr("Another"), kind="quiet", small=True)
        self.later = Button(tr("Not now"), kind="quiet", small=True)
        self._arrange()
        self.hide()
        if self._acts is not None:
            self._connect(self._acts)

    def show_whole(self, whole: WholeCard) -> None:
        self._person = whole.card.id if whole.may_offer else None
        self._show({} if self._acts is None else self._acts.picked(whole.gestures))

    def _ask(self) -> None:
        if self._acts is not None and self._person is not None:
            self._acts.ask([self._person], self._show, "card-gesture", self)

    def _show(self, found: Offers) -> None:
        self.offer = found.get(self._person) if self._person is not None else None
        self.setVisible(self.offer is not None)
        if self._acts is None or self.offer is None:
            return
        self.words.setText(self.offer.text)
        self.words.updateGeometry()
        self.take.setText(self._acts.say_take(self.offer))
        self.take.updateGeometry()
        self.setAccessibleName(tr("A small gesture: {text}").format(text=self.offer.text))

    def _connect(self, acts: GestureActs) -> None:
        self.take.clicked.connect(lambda: self._do(acts.take))
        self.another.clicked.connect(lambda: self._do(acts.another))
        self.later.clicked.connect(lambda: self._do(lambda person, _: acts.not_now(person)))
        acts.turned.connect(lambda person: self._ask() if person == self._person else None)

    def _do(self, act: Callable[[int, Offer], object]) -> None:
        if self._person is not None and self.offer is not None:
            act(self._person, self.offer)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark("hand-heart", "text3", 14))
        title = PlainLabel(tr("A small gesture"), "caption", "text3", wrap=False)
        head.addWidget(title, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=4, line_gap=4)
        for button in (self.take, self.another, self.later):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(INSET, 0, 8, 0))
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(buttons)
