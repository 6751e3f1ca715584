"""Beside the paper: how long until then, what stands on the page, what comes afterwards."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.brief import Brief, PageWishes, Part
from desktop.domain.language import tr
from desktop.ui.brief import wording
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface


class BriefSide(QWidget):
    """``wishes_changed`` brings other PageWishes; ``debrief_wished`` when it is over."""

    wishes_changed = Signal(object)
    debrief_wished = Signal()

    def __init__(self, brief: Brief, wishes: PageWishes, now: datetime) -> None:
        """``now`` is the clock's on the wall."""
        super().__init__()
        self._brief, self._wishes = brief, wishes
        self._who = wording.who_of(brief.people)
        self.checks: dict[Part, CheckBox] = {}
        self._until = PlainLabel(wording.say_until(brief.facts, now), "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lay_out()

    def say_time(self, now: datetime) -> None:
        """Time went on."""
        self._until.setText(wording.say_until(self._brief.facts, now))

    def _lay_out(self) -> None:
        column = self._column
        column.addWidget(self._until)
        column.addSpacing(6)
        how = wording.say_how_to_read(self._brief.facts, self._who)
        column.addWidget(PlainLabel(how, "small", "text2"))
        column.addSpacing(16)
        column.addWidget(Hairline())
        column.addSpacing(16)
        self._add_title(tr("On this page"))
        for part in Part:
            check = self._check(wording.say_part(part, self._who), self._wishes.shows(part))
            check.toggled.connect(
                lambda shown, part=part: self._wish(self._wishes.with_part(part, shown))
            )
            self.checks[part] = check
        column.addSpacing(12)
        self._add_title(tr("On paper"))
        self._add_paper_checks()
        column.addStretch(1)
        column.addSpacing(24)
        column.addWidget(self._afterwards())

    def _add_paper_checks(self) -> None:
        self.confided = self._check(
            tr("Leave out what was confided"), not self._wishes.confided_on_paper
        )
        self.large = self._check(tr("Large print"), self._wishes.large_print)
        self.confided.toggled.connect(lambda _: self._wish(self._with_paper()))
        self.large.toggled.connect(lambda _: self._wish(self._with_paper()))

    def _with_paper(self) -> PageWishes:
        return PageWishes(
            self._wishes.left_out, not self.confided.isChecked(), self.large.isChecked()
        )

    def _wish(self, wishes: PageWishes) -> None:
        self._wishes = wishes
        self.wishes_changed.emit(wishes)

    def _add_title(self, words: str) -> None:
        self._column.addWidget(PlainLabel(words, "caption", "text3", weight=QFont.Weight.DemiBold))
        self._column.addSpacing(2)

    def _check(self, words: str, on: bool) -> CheckBox:
        check = CheckBox(words, flush=True)
        check.setChecked(on)
        self._column.addWidget(check)
        return check

    def _afterwards(self) -> Surface:
        panel = Surface("sunken")
        column = QVBoxLayout(panel)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(0)
        column.addWidget(PlainLabel(tr("Afterwards"), weight=QFont.Weight.DemiBold))
        column.addSpacing(4)
        words = tr("A minute for what was said, while it is fresh. All of it can stay empty.")
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addSpacing(10)
        self.after = Button(wording.say_after(self._brief.facts), "notebook-pen", small=True)
        self.after.clicked.connect(self.debrief_wished)
        column.addWidget(self.after)
        return panel
