"""Open between us: promises both ways and their next chapter, ticked when they close."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu

from desktop.domain.people import CardRow, LoopRow
from desktop.domain.spoken_days import day_at_end
from desktop.domain.talk import LoopDraft
from desktop.domain.vocabulary import LoopKind
from desktop.services import loops
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.wording.loops import say_loop, say_loop_day
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.region import region
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.labels import PlainLabel

_ICONS = {
    LoopKind.I_PROMISED: "hand-heart",
    LoopKind.THEY_PROMISED: "user-round",
    LoopKind.THEIR_CHAPTER: "book-open",
}


class LoopLine(CardLine):
    """The tick closes it, and Undo opens it again."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: LoopRow | None = None
        self.check = CheckBox()
        self._kind = PlainLabel(wrap=False)
        self.field = EditableText(self.tr("What is open"), multiline=True)
        self._day = PlainLabel("", "small", "text3", wrap=False)
        self.check.clicked.connect(self._close)
        self.field.kept.connect(self._keep)
        self._arrange()

    def _arrange(self) -> None:
        self._kind.setContentsMargins(4, 4, 0, 0)
        self._day.setContentsMargins(4, 5, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.check, 0, top)
        row.addWidget(self._kind, 0, top)
        row.addWidget(self.field, 1)
        row.addWidget(self.more, 0, top)
        row.addWidget(self._day, 0, top)
        row.addSpacing(4)

    def show_row(self, row: LoopRow) -> None:
        self._row = row
        who = pronouns_of(self._keeper.pronouns)
        kind = say_loop(row, who)
        colon = ":" if row.kind == LoopKind.THEIR_CHAPTER else ""
        self._kind.setText(f"{kind}{colon}")
        self._kind.updateGeometry()
        self.field.set_text(row.text)
        self.check.setChecked(False)
        self.check.setAccessibleName(self.tr("Close: {text}").format(text=row.text))
        self._day.setText(say_loop_day(row, self._keeper.today))
        self._day.updateGeometry()

    def acts(self) -> list[Act]:
        assert self._row is not None
        who = pronouns_of(self._keeper.pronouns)
        kinds = [
            Act(
                say_loop(LoopRow(0, kind, "", self._row.opened_on, None), who), "",
                partial(self._change, kind=kind), "", kind == self._row.kind,
            )
            for kind in LoopKind
        ]  # fmt: skip
        day = [Act(self.tr("Comes up on…"), "calendar", self._pick_day)]
        if self._row.about_on is not None:
            day.append(Act(self.tr("On no day"), "calendar-x", lambda: self._change(about_on=None)))
        return [
            Act(self.tr("Edit"), "pencil", self.field.edit), *day, Act(), *kinds, Act(),
            Act(self.tr("Take away"), "minus", self._remove, TAKE_AWAY),
        ]  # fmt: skip

    def _close(self) -> None:
        assert self._row is not None
        self._keeper.do(loops.close, self._row.id, today=self._keeper.today)

    def _keep(self, words: str) -> None:
        assert self._row is not None
        if not words:
            self._remove()
            return
        self._keeper.keep_text(self.field, self._row.text, loops.edit, self._row.id, text=words)

    def _change(self, **changed: Any) -> None:
        assert self._row is not None
        self._keeper.do(loops.edit, self._row.id, **changed)

    def _pick_day(self) -> None:
        assert self._row is not None
        today = self._keeper.today
        picker = DayPicker(self._row.about_on or today, today, self)
        picker.chosen.connect(lambda day: self._change(about_on=day))
        picker.move(self.mapToGlobal(QPoint(0, self.height())))
        picker.open_below(self._day)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(loops.delete, self._row.id)


def _show(line: CardLine, row: LoopRow) -> None:
    assert isinstance(line, LoopLine)
    line.show_row(row)


class BetweenSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(self.tr("Open between us"), self.tr("Add something open"))
        self._keeper = keeper
        self._hint = Hint(self.tr("What one of you promised, and what comes next for them."))
        self.lines: Lines[LoopRow] = Lines(lambda: LoopLine(keeper), _show)
        self.add_line = AddLine(self.tr("What is open"))
        self.add_line.kept.connect(self._add)
        for part in (self._hint, self.lines, self.add_line):
            self.body.addWidget(part)
        self.add_wished.connect(lambda: self.open_menu(self.kinds_menu()))

    def show_card(self, card: CardRow) -> None:
        self.add_line.set_kinds(self._kinds())
        self.lines.show_rows(card.loops)
        self._hint.setVisible(not card.loops)

    def ask(self, kind: str) -> None:
        self.add_line.set_kinds(self._kinds())
        self.add_line.ask(kind, self.tr("What, and by when: the recipe by Sunday"))

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self._kinds():
            action = menu.addAction(icon(_ICONS[LoopKind(kind)]), words)
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return menu

    def _kinds(self) -> list[tuple[str, str]]:
        who = pronouns_of(self._keeper.pronouns)
        today = self._keeper.today
        return [(str(kind), say_loop(LoopRow(0, kind, "", today, None), who)) for kind in LoopKind]

    def _add(self, kind: str, typed: str, _: str) -> None:
        """A day at the end of the words is the day on which it might come up."""
        keeper = self._keeper
        words, said = day_at_end(typed, today=keeper.today, region=region())
        draft = LoopDraft(words or typed, kind, said.day if said and words else None)
        keeper.do(loops.open_loop, [keeper.person_id], draft, today=keeper.today)
