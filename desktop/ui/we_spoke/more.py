"""All that may be added to a talk and never must: feeling, place, a next step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.talk import NextStep, TalkDraft
from desktop.domain.vocabulary import Who
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.segmented import Segmented


class More(QWidget):
    """Fields under what was understood; ``add_to`` puts them into the draft."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.words = GrowingText(tr("In their words"), tr("what they said"), most=5)
        self.feeling = LineInput(tr("The feeling under it"), tr("relieved, or tired?"))
        self.shared = GrowingText(tr("What I shared of myself"), tr("something of my own"), most=4)
        self.began_by = Segmented(tr("Who began it"))
        for who, text in (
            ("", tr("Not said")),
            (Who.ME, tr("I did")),
            (Who.THEM, tr("They did")),
            (Who.BOTH, tr("Both")),
        ):
            self.began_by.add(who, text)
        self.asked = CheckBox(tr("I asked for something"), flush=True)
        self.place = LineInput(tr("Where"), tr("a place"))
        self.next_reason = LineInput(tr("A next step"), tr("what to come back to"))
        self.next_day = DayButton(tr("Day of the next step"), today, tr("Which day?"))
        self._arrange()

    def clear(self) -> None:
        self.words.set_words("")
        self.shared.set_words("")
        for line in (self.feeling, self.place, self.next_reason):
            line.clear()
        self.began_by.choose("")
        self.asked.setChecked(False)
        self.next_day.set_day(None)

    def is_empty(self) -> bool:
        lines = (self.feeling.text(), self.place.text(), self.next_reason.text())
        texts = (self.words.words(), self.shared.words(), *lines, self.began_by.current())
        chosen = self.asked.isChecked() or self.next_day.day is not None
        return not chosen and not any(text.strip() for text in texts)

    def add_to(self, draft: TalkDraft) -> None:
        """Add what was filled in; the line keeps what it said."""
        draft.words = "\n".join(part for part in (draft.words, self.words.words()) if part)
        draft.feeling = self.feeling.text()
        draft.shared = self.shared.words()
        draft.began_by = self.began_by.current()
        draft.asked = self.asked.isChecked()
        draft.place = self.place.text().strip() or draft.place
        reason = self.next_reason.text().strip()
        if self.next_day.day is not None:
            draft.next_step = NextStep(self.next_day.day, reason)

    def trouble(self) -> str:
        """What cannot be kept like this, in a sentence; "" when all can."""
        if self.next_reason.text().strip() and self.next_day.day is None:
            return tr("The next step wants a day.")
        return ""

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        step = QWidget()
        line = QHBoxLayout(step)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.next_reason, 1)
        line.addWidget(self.next_day)
        for row, (label, field) in enumerate(
            (
                (tr("Their words"), self.words),
                (tr("Feeling"), self.feeling),
                (tr("I shared"), self.shared),
                (tr("Who began it"), self.began_by),
                ("", self.asked),
                (tr("Where"), self.place),
                (tr("Next step"), step),
            )
        ):
            words = PlainLabel(label, "caption", "text2", weight=QFont.Weight.DemiBold, wrap=False)
            words.setMinimumWidth(theming().fonts.scaled(104))
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
