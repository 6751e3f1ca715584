"""What is open between us: promises both ways, and the next chapter of theirs."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.people import CardRow, LoopRow
from desktop.domain.talk import LoopDraft
from desktop.domain.vocabulary import LoopKind
from desktop.services import loops
from desktop.ui.people import wording
from desktop.ui.people.desk import Desk
from desktop.ui.people.keyed_column import KeyedColumn
from desktop.ui.people.parts import QuietLink, SectionHead, WordsList, menu_act
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.date_edit import DayButton, DayPicker
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel

_ICONS = {
    LoopKind.I_PROMISED: "arrow-up-right",
    LoopKind.THEY_PROMISED: "arrow-down-left",
    LoopKind.THEIR_CHAPTER: "book-open",
}


class OpenSection(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._head = SectionHead(self.tr("Open between us"), self.tr("Add what is open"))
        self._head.add_wanted.connect(lambda: self._head.open_menu(self.kinds_menu()))
        self.rows: KeyedColumn[LoopRow, LoopLine] = KeyedColumn(
            lambda loop: loop.id, lambda loop: LoopLine(desk), LoopLine.show_loop
        )
        self._nothing = PlainLabel(self.tr("Nothing is open. That is all right."), color="text3")
        self._nothing.setContentsMargins(INSET, 4, 0, 4)
        self._new = WordsList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self.rows, self._nothing, self._new):
            column.addWidget(part)

    def show_card(self, card: CardRow) -> None:
        self.rows.show_rows(card.loops)
        self._nothing.setVisible(not card.loops)

    def begin(self, kind: str) -> NewLoop:
        """Write what is open, of this kind."""
        row = NewLoop(self._desk, kind)
        self._new.column.addWidget(row)
        row.show()
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def kinds_menu(self) -> QMenu:
        menu, card = QMenu(self), self._desk.card
        if card is None:
            return menu
        for kind in LoopKind:
            words = wording.say_loop(kind, card.names).rstrip(":")
            menu_act(menu, _ICONS[kind], f"{words}…", partial(self.begin, kind))
        return menu


class LoopLine(QWidget):
    """A tick closes it. Its words, its kind and its day are changed on the spot."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._loop: LoopRow | None = None
        self.tick = CheckBox()
        self.tick.setToolTip(self.tr("It is done, or no longer open"))
        self.tick.clicked.connect(self._close_loop)
        self.kind = QuietLink("", "body", "text")
        self.kind.clicked.connect(lambda: self.menu().popup(desk.below(self.kind)))
        self.words = EditableText(self.tr("What is open"), multiline=True)
        self.words.kept.connect(self._keep_words)
        self.day = QuietLink("", "small", "text3", at_end=True)
        self.day.clicked.connect(self._pick_day)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET - 4, 0, INSET - 4, 0)
        row.setSpacing(0)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)

    def show_loop(self, loop: LoopRow) -> None:
        self._loop = loop
        card = self._desk.card
        said = wording.say_loop(loop.kind, card.names) if card is not None else ""
        self.tick.setChecked(False)
        self.tick.setAccessibleName(self.tr("Close: {what}").format(what=f"{said} {loop.text}"))
        self.kind.setText(said)
        self.words.set_text(loop.text)
        day = wording.say_loop_day(loop, self._desk.today)
        self.day.setText(day)
        self.day.setAccessibleName(self.tr("{day}, change when").format(day=day))

    def menu(self) -> QMenu:
        menu, loop, card = QMenu(self), self._loop, self._desk.card
        if loop is None or card is None:
            return menu
        for kind in LoopKind:
            action = menu.addAction(wording.say_loop(kind, card.names).rstrip(":"))
            action.setCheckable(True)
            action.setChecked(kind == loop.kind)
            action.triggered.connect(lambda _=False, kind=kind: self._edit(kind=kind))
        menu.addSeparator()
        menu_act(menu, "calendar-days", self.tr("When it may come up…"), self._pick_day)
        if loop.about_on is not None:
            menu_act(menu, "calendar-x", self.tr("No day"), lambda: self._edit(about_on=None))
        menu_act(menu, "minus", self.tr("Take away"), self._remove)
        return menu

    def _pick_day(self) -> None:
        if self._loop is None:
            return
        picker = DayPicker(self._loop.about_on or self._desk.today, self._desk.today, self)
        picker.chosen.connect(self._keep_day)
        picker.open_below(self.day)

    def _keep_day(self, day: date) -> None:
        self._edit(about_on=day)

    def _keep_words(self, words: str) -> None:
        if words:
            self._edit(text=words)
        else:
            self._remove()

    def _edit(self, **changed: object) -> None:
        if self._loop is not None:
            self._desk.change(loops.edit, self._loop.id, **changed)

    def _close_loop(self) -> None:
        if self._loop is not None:
            self._desk.change(loops.close, self._loop.id, today=self._desk.today)

    def _remove(self) -> None:
        if self._loop is not None:
            self._desk.change(loops.delete, self._loop.id)

    def _open_menu_at(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))


class NewLoop(QWidget):
    """Its words, and perhaps a day. Enter keeps it, Esc lets it go."""

    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        card = desk.card
        said = wording.say_loop(kind, card.names) if card is not None else ""
        self.line = LineInput(said, self.tr("In a few words"))
        self.line.returnPressed.connect(self.keep)
        self.day = DayButton(
            self.tr("When it may come up"), desk.clock.today, self.tr("No day"), "quiet"
        )
        done = IconButton("check", self.tr("Keep it"), size=28)
        done.clicked.connect(self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 4, 0, 4)
        row.setSpacing(6)
        row.addWidget(PlainLabel(said, wrap=False))
        row.addWidget(self.line, 1)
        row.addWidget(self.day)
        row.addWidget(done)

    def keep(self) -> None:
        words = self.line.text().strip()
        draft = LoopDraft(words, self._kind, self.day.day)
        self._close()
        if words:
            desk = self._desk
            desk.change(loops.open_loop, [desk.person], draft, today=desk.today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        self.deleteLater()
