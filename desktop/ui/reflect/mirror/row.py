"""One sentence of the mirror: its icon, its two lines, and for thanks what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.reflect.mirror import Named, Sentence, Topic
from desktop.domain.sentences import capital
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.reflect.mirror.marks import mark_of
from desktop.ui.reflect.mirror.wording import say
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.linked_text import LinkedText
from desktop.ui.widgets.text_link import TextLink

_TILE = 32


class SentenceRow(QWidget):
    """``opened`` brings an Opens, or a circle, and where its link lies in the window."""

    opened = Signal(object, object)
    thanks_wished = Signal(object)  # Named: write thanks to them
    thanked = Signal(object)  # Named: they were thanked

    def __init__(self, sentence: Sentence, today: date) -> None:
        super().__init__()
        self.sentence = sentence
        said = say(sentence, today)
        self.first = LinkedText("body")
        self.second = LinkedText("small", "text2")
        self.first.say(said.first)
        self.second.say(said.second)
        for line in (self.first, self.second):
            line.opened.connect(lambda opens, line=line: self._open(opens, line))
        self.acts: list[TextLink] = []
        icon, tone = mark_of(sentence)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.first)
        words.addWidget(self.second)
        if sentence.topic is Topic.THANKS:
            words.addWidget(self._thanks(sentence.people[0]))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(IconTile(icon, tone, _TILE), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        # Not earlier: while it belonged to nothing it would open a window of its own.
        self.second.setVisible(bool(said.second))

    def _open(self, opens: object, line: LinkedText) -> None:
        spot = next(spot for spot in line.links if spot.link.key is opens)
        where: QRect = spot.place_in(self.window())
        self.opened.emit(opens, where)

    def _thanks(self, first: Named) -> QWidget:
        """For the one who gave last; the others come forward once that is done."""
        alone = len(self.sentence.people) == 1
        them = pronouns_of(first.pronouns).them if alone else first.called
        box = QWidget()
        flow = FlowLayout(box, 14, 2)
        for words, signal in (
            (tr("Write to {them}").format(them=them), self.thanks_wished),
            (capital(tr("I thanked {them}").format(them=them)), self.thanked),
        ):
            act = TextLink(words)
            act.clicked.connect(lambda _=False, signal=signal: signal.emit(first))
            self.acts.append(act)
            flow.addWidget(act)
        return box
