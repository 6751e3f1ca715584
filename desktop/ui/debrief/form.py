"""The card to write on: their words first, the feeling under them, all that follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.debrief import Debrief, DebriefView
from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.vocabulary import Advised, Interrupted
from desktop.ui.debrief import wording
from desktop.ui.debrief.feelings import Feelings
from desktop.ui.debrief.next_step import NextPart
from desktop.ui.debrief.promises import Promises
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.surfaces import Surface
from desktop.ui.widgets.tab_order import order_tabs

_BESIDE = 42  # em; in narrower cards the fields stand under each other
_NARROWEST = 21


class DebriefForm(Surface):
    """Writes into ``debrief`` as one types; ``changed`` each time it did."""

    changed = Signal()
    typing = Signal()  # in a line that waits for Enter

    def __init__(
        self,
        view: DebriefView,
        debrief: Debrief,
        capacity: Capacity,
        today: Callable[[], date],
    ) -> None:
        super().__init__("card")
        self.debrief = debrief
        self._who = wording.who_of(view)
        self._pairs: list[QBoxLayout] = []
        self._make_texts()
        self.feelings = Feelings(view.feelings, debrief.feelings)
        self._make_choices()
        self.promises = Promises(view, debrief, today)
        self.next = NextPart(view, debrief, capacity, today)
        self._lay_out()
        self._connect()
        theming().follow(self._fit)

    def show_view(self, view: DebriefView) -> None:
        """What the store says of them may be another; what is written stays."""
        self.promises.show_view(view)
        self.next.show_view(view)

    def settle(self) -> None:
        """Take what is still being typed into lines that wait for Enter."""
        self.feelings.settle()
        self.promises.settle()

    def meant(self) -> Debrief:
        """As it would be, were those lines left now."""
        feelings, opens = self.feelings.meant(), self.promises.meant()
        return replace(self.debrief, feelings=feelings, opens=opens)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with all fields under each other, which a narrower card brings about."""
        return QSize(theming().fonts.em(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_texts(self) -> None:
        self.words = GrowingText(
            wording.say_words_title(self._who),
            tr("As it was said, as far as you remember"),
            "words_large", least=6, most=16, enter_breaks=True,
        )  # fmt: skip
        self.shared = GrowingText(tr("What I shared of mine"), "", "body", most=4)
        self.ask_next = GrowingText(tr("What to ask next"), "", "body", most=4)
        for field, text in (
            (self.words, self.debrief.words),
            (self.shared, self.debrief.shared),
            (self.ask_next, self.debrief.ask_next),
        ):
            field.set_words(text)

    def _make_choices(self) -> None:
        self.interrupted = Segmented(tr("Did I interrupt?"), optional=True)
        for said, words in (
            (Interrupted.NO, tr("No")),
            (Interrupted.ONCE, tr("Once")),
            (Interrupted.OFTEN, tr("More than once")),
        ):
            self.interrupted.add(said, words)
        self.advised = Segmented(tr("Did I advise?"), optional=True)
        for gave, words in (
            (Advised.NO, tr("No")),
            (Advised.ASKED, wording.say_asked(self._who)),
            (Advised.UNASKED, tr("Unasked")),
        ):
            self.advised.add(gave, words)
        self.asked = CheckBox(tr("I asked for something"), flush=True)
        self.asked.setChecked(self.debrief.asked)
        self.interrupted.choose(self.debrief.interrupted)
        self.advised.choose(self.debrief.advised)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(16)
        column.addWidget(_labelled(wording.say_words_title(self._who), self.words))
        feeling, hint = tr("The feeling under it"), tr("a guess is enough")
        column.addWidget(_labelled(feeling, self.feelings, hint))
        column.addLayout(
            self._pair(
                _labelled(tr("What I shared of mine"), self.shared),
                _labelled(tr("What to ask next"), self.ask_next),
            )
        )
        column.addLayout(
            self._pair(
                _labelled(tr("Did I interrupt?"), self.interrupted),
                _labelled(tr("Did I advise?"), self.advised),
            )
        )
        column.addWidget(self.asked)
        column.addWidget(_labelled(tr("Promised"), self.promises))
        column.addWidget(_labelled(tr("Next"), self.next))

    def _pair(self, first: QWidget, second: QWidget) -> QBoxLayout:
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.addWidget(first, 1)
        pair.addWidget(second, 1)
        self._pairs.append(pair)
        return pair

    def _fit(self) -> None:
        beside = self.width() >= theming().fonts.em(_BESIDE)
        direction = QBoxLayout.Direction
        for pair in self._pairs:
            pair.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
            pair.setSpacing(24 if beside else 16)

    def _connect(self) -> None:
        for field in (self.words, self.shared, self.ask_next):
            field.textChanged.connect(self._take_texts)
        self.feelings.changed.connect(self._take_feelings)
        self.interrupted.chosen.connect(lambda said: self._take("interrupted", said))
        self.advised.chosen.connect(lambda gave: self._take("advised", gave))
        self.asked.toggled.connect(lambda asked: self._take("asked", asked))
        self.promises.changed.connect(self._tell)
        self.next.changed.connect(self.changed)
        for part in (self.feelings, self.promises):
            part.arranged.connect(lambda: order_tabs(self))
            part.typing.connect(self.typing)

    def _take_texts(self) -> None:
        self.debrief.words = self.words.words()
        self.debrief.shared = self.shared.words()
        self.debrief.ask_next = self.ask_next.words()
        self._tell()

    def _take_feelings(self, chosen: list[str]) -> None:
        self._take("feelings", chosen)

    def _take(self, name: str, value: object) -> None:
        setattr(self.debrief, name, value)
        self._tell()

    def _tell(self) -> None:
        self.next.follow()
        self.changed.emit()


def _labelled(title: str, field: QWidget, hint: str = "") -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    head = QHBoxLayout()
    head.setSpacing(8)
    label = PlainLabel(title, "caption", "text3", weight=QFont.Weight.DemiBold, wrap=False)
    head.addWidget(label)
    if hint:
        quiet = PlainLabel(hint, "caption", "text3", weight=QFont.Weight.Normal)
        head.addWidget(quiet, 1)
    else:
        head.addStretch(1)
    column.addLayout(head)
    fixed = isinstance(field, Segmented)
    column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0))
    column.addStretch(1)
    return part
