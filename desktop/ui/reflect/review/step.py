"""One question of the review: what lies beside it, and its fields."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.journey import Named
from desktop.domain.reflect.review import Asks, AtHand, Part, Question, Unlived
from desktop.domain.reflect.written_review import Written
from desktop.ui.reflect.review import wording
from desktop.ui.reflect.review.beside import IntentionsWaiting, ThanksWaiting
from desktop.ui.reflect.review.people_choice import Offered, PeopleChoice
from desktop.ui.runner import Runner
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.tab_order import order_tabs

_CHOOSING = (Asks.PEOPLE, Asks.NEEDED)


class PartField(QWidget):
    """A part of a question: its people, where it asks for some, and a field to write in."""

    changed = Signal()
    entered = Signal()

    def __init__(self, part: Part, title: str, *, lines: int) -> None:
        super().__init__()
        self.part = part
        self.choice: PeopleChoice | IntentionsWaiting | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        if part.name:
            self.column.addWidget(PlainLabel(part.name, "body", weight=QFont.Weight.DemiBold))
        name = f"{title} {part.name}".strip()
        self.line = GrowingText(name, part.line, "words", least=lines, most=14)
        self.line.textChanged.connect(self.changed)
        self.line.entered.connect(self.entered)
        self.column.addWidget(self.line)

    def put_choice(self, choice: PeopleChoice | IntentionsWaiting) -> None:
        self.choice = choice
        choice.changed.connect(self.changed)
        self.column.insertWidget(self.column.count() - 1, choice)

    def people(self) -> tuple[Named, ...]:
        return self.choice.chosen() if self.choice is not None else ()


class QuestionStep(QWidget):
    """Shows a question with what was written to it; ``changed`` when that is another.
    ``entered``: on to the next."""

    changed = Signal()
    entered = Signal()
    write_wished = Signal(object)  # Owed: thanks for it
    thanked = Signal(int)  # the giving

    def __init__(
        self, runner: Runner, question: Question, near: AtHand, written: Written, today: date
    ) -> None:
        super().__init__()
        self.question = question
        self._runner, self._today = runner, today
        self._kept_people = dict(written.people)
        lines = 1 if len(question.parts) > 1 else 3
        self.fields = [PartField(part, question.title, lines=lines) for part in question.parts]
        self.thanks: ThanksWaiting | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._lay_out(near)
        self.show_written(written)
        for field in self.fields:
            field.changed.connect(self.changed)
            field.entered.connect(self.entered)
        order_tabs(self)

    def written(self) -> Written:
        """As it stands now."""
        return Written(
            {field.part.key: field.line.words() for field in self.fields},
            {field.part.key: self._people(field) for field in self.fields},
        )

    def show_written(self, written: Written) -> None:
        self._kept_people = dict(written.people)
        for field in self.fields:
            key = field.part.key
            self.blockSignals(True)
            if field.line.words() != written.words.get(key, ""):
                field.line.set_words(written.words.get(key, ""))
            if field.choice is not None:
                field.choice.show_chosen(written.people.get(key, ()))
            self.blockSignals(False)

    def take_focus(self) -> None:
        """To the first field; people are one Shift+Tab away."""
        self.fields[0].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _people(self, field: PartField) -> tuple[Named, ...]:
        """A question that shows nobody keeps whom it had."""
        if field.choice is None:
            return self._kept_people.get(field.part.key, ())
        return field.people()

    # What lies beside

    def _lay_out(self, near: AtHand) -> None:
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(PlainLabel(self.question.title, "display"))
        head.addWidget(PlainLabel(self.question.help, "body", "text2"))
        self._column.addLayout(head)
        asks = self.question.asks
        if asks == Asks.UNPROMPTED:
            self._column.addWidget(WordsLabel(wording.say_unprompted(near), "words_lead"))
        if asks == Asks.THANKS and near.owed:
            self._column.addWidget(self._thanks(near))
        if asks in _CHOOSING:
            self._choose_among(near)
        elif asks == Asks.INTENTIONS:
            self._choose_intentions(near)
        self._say_nobody(near)
        for field in self.fields:
            self._column.addWidget(field)

    def _thanks(self, near: AtHand) -> ThanksWaiting:
        self.thanks = ThanksWaiting(near.owed, self._today)
        self.thanks.write_wished.connect(self.write_wished)
        self.thanks.thanked.connect(self.thanked)
        return self.thanks

    def _choose_among(self, near: AtHand) -> None:
        offered = self._offered(near)
        for field in self.fields:
            chosen = self._kept_people.get(field.part.key, ())
            name = field.part.name or self.question.title
            field.put_choice(PeopleChoice(self._runner, name, offered, chosen))

    def _choose_intentions(self, near: AtHand) -> None:
        """Also whom I chose and have met since; where none waits, anybody by name."""
        field = self.fields[0]
        chosen = self._kept_people.get(field.part.key, ())
        if not near.unlived:
            field.put_choice(PeopleChoice(self._runner, self.question.title, (), chosen))
            return
        waiting = {one.id for one in near.unlived}
        met = [Unlived(who.id, who.name, "") for who in chosen if who.id not in waiting]
        field.put_choice(IntentionsWaiting([*near.unlived, *met], chosen))

    def _offered(self, near: AtHand) -> Sequence[Offered]:
        if self.question.asks == Asks.NEEDED and near.needed:
            return [Offered(who) for who in near.needed]
        if self.question.asks == Asks.NEEDED:
            return []
        today = self._today
        return [Offered(Named(one.id, one.name), wording.say_met(one, today)) for one in near.met]

    def _say_nobody(self, near: AtHand) -> None:
        at_hand = {
            Asks.PEOPLE: near.met, Asks.NEEDED: near.needed, Asks.THANKS: near.owed,
            Asks.INTENTIONS: near.unlived,
        }  # fmt: skip
        if self.question.asks in at_hand and not at_hand[self.question.asks]:
            words = wording.say_nobody(self.question.asks)
            self._column.addWidget(PlainLabel(words, "small", "text3"))
