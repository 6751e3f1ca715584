"""One moment of trust: what it was, in my words, and its day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal

from desktop.domain.language import tr
from desktop.domain.trust import TrustRow
from desktop.domain.vocabulary import TrustKind
from desktop.services import trust
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.kind_line import KindLine
from desktop.ui.people.card.lines import Act
from desktop.ui.people.card.word_button import DayWords
from desktop.ui.people.wording.trust import ICONS, say_trust
from desktop.ui.phrases import say_day
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.labels import PlainLabel


class TrustLine(KindLine[TrustRow]):
    """``step_wished`` asks anew which step this moment suggests."""

    step_wished = Signal(object)  # TrustRow

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(keeper, trust.edit, trust.delete)
        self.field = EditableText(tr("What happened"), multiline=True)
        self.field.kept.connect(self._keep)
        self.day = DayWords(keeper.clock.today)
        self.day.day_chosen.connect(self._move_to)
        self.step = PlainLabel("", "caption", "text3", wrap=False)
        self._arrange()
        theming().follow(self._restyle)

    def show_row(self, row: TrustRow) -> None:
        self._row = row
        self._show_kind(ICONS[TrustKind(row.kind)], say_trust(row.kind))
        self.field.set_text(row.text)
        day = say_day(row.day, self._keeper.today)
        self.day.show_day(row.day, day[:1].upper() + day[1:], tr("When"))
        back = tr("Back to {step}").format(step=row.went_back_to)
        self.step.setText(back if row.went_back_to else "")
        self.step.setVisible(bool(row.went_back_to))

    def acts(self) -> list[Act]:
        row = self.row
        found = [Act(tr("Edit"), "pencil", self.field.edit)]
        ask = lambda: self.step_wished.emit(row)  # noqa: E731
        if row.kind == TrustKind.STUMBLED and not row.went_back_to:
            found.append(Act(tr("Go back a step…"), "undo-2", ask))
        if row.kind == TrustKind.REPAIRED:
            found.append(Act(tr("Return to the step left…"), "redo-2", ask))
        return [*found, Act(), *self._kinds(), Act(), self._away()]

    def _kinds(self) -> list[Act]:
        now = self.row.kind
        return [
            Act(say_trust(kind), ICONS[kind], partial(self._edit, kind=kind), "", kind == now)
            for kind in TrustKind
        ]

    def _arrange(self) -> None:
        super()._arrange()
        self._column.setContentsMargins(4, 0, 4, 0)
        self._first.addSpacing(4)
        self._first.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(self.step)

    def _move_to(self, day: object) -> None:
        if day is not None:  # a moment without its day is none
            self._edit(day=day)

    def _restyle(self) -> None:
        self._below.setContentsMargins(margins(self._indent(), 0, 0, 4))
        self.day.setFixedHeight(round(theming().fonts.line_height("body")) + 8)
