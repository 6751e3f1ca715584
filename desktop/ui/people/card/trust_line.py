"""One moment of trust: what it was, in my words, and its day."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from desktop.domain.trust import TrustRow
from desktop.domain.vocabulary import TrustKind
from desktop.services import trust
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, add_act
from desktop.ui.people.card.word_button import DayWords
from desktop.ui.people.wording.trust import ICONS, say_trust
from desktop.ui.phrases import say_day
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.labels import PlainLabel

_MARK = 24  # of the kind's icon, with what it stands in


class TrustLine(CardLine):
    """``step_wished`` asks anew which step this moment suggests."""

    step_wished = Signal(object)  # TrustRow

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: TrustRow | None = None
        self.kind = IconButton("sprout", self.tr("Kind"), size=_MARK)
        self.kind.clicked.connect(self._choose_kind)
        self.field = EditableText(self.tr("What happened"), multiline=True)
        self.field.kept.connect(self._keep)
        self.day = DayWords(keeper.clock.today)
        self.day.day_chosen.connect(self._move_to)
        self.step = PlainLabel("", "caption", "text3", wrap=False)
        self._arrange()
        theming().follow(self._restyle)

    def show_row(self, row: TrustRow) -> None:
        self._row = row
        kind = say_trust(row.kind)
        self.kind.set_icon(ICONS[TrustKind(row.kind)])
        self.kind.set_name(self.tr("Kind: {words}").format(words=kind))
        self.field.set_text(row.text)
        day = say_day(row.day, self._keeper.today)
        self.day.show_day(row.day, day[:1].upper() + day[1:], self.tr("When"))
        back = self.tr("Back to {step}").format(step=row.went_back_to)
        self.step.setText(back if row.went_back_to else "")
        self.step.setVisible(bool(row.went_back_to))

    def acts(self) -> list[Act]:
        assert self._row is not None
        row = self._row
        found = [Act(self.tr("Edit"), "pencil", self.field.edit)]
        ask = lambda: self.step_wished.emit(row)  # noqa: E731
        if row.kind == TrustKind.STUMBLED and not row.went_back_to:
            found.append(Act(self.tr("Go back a step…"), "undo-2", ask))
        if row.kind == TrustKind.REPAIRED:
            found.append(Act(self.tr("Return to the step left…"), "redo-2", ask))
        away = Act(self.tr("Take away"), "minus", self._remove, TAKE_AWAY)
        return [*found, Act(), *self._kinds(), Act(), away]

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self._kinds():
            add_act(menu, act)
        return menu

    def _kinds(self) -> list[Act]:
        assert self._row is not None
        now = self._row.kind
        return [
            Act(say_trust(kind), ICONS[kind], partial(self._edit, kind=kind), "", kind == now)
            for kind in TrustKind
        ]

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.kind, 0, top)
        row.addWidget(self.field, 1)
        row.addWidget(self.more, 0, top)
        row.addSpacing(4)
        row.addWidget(self.day, 0, top)
        self._below = QHBoxLayout()
        self._below.addWidget(self.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(self._below)

    def _choose_kind(self) -> None:
        self.kinds_menu().popup(self.kind.mapToGlobal(QPoint(0, self.kind.height() + 4)))

    def _move_to(self, day: object) -> None:
        if day is not None:  # a moment without its day is none
            self._edit(day=day)

    def _keep(self, words: str) -> None:
        assert self._row is not None
        if not words:
            self._remove()
            return
        self._keeper.keep_text(self.field, self._row.text, trust.edit, self._row.id, text=words)

    def _edit(self, **changed: Any) -> None:
        assert self._row is not None
        self._keeper.do(trust.edit, self._row.id, **changed)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(trust.delete, self._row.id)

    def _restyle(self) -> None:
        """The step stands below the words, not below the icon."""
        self._below.setContentsMargins(theming().fonts.scaled(_MARK) + 8, 0, 0, 4)
        self.day.setFixedHeight(round(theming().fonts.line_height("body")) + 8)
