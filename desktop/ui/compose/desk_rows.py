"""The lines of the desk: to whom, how it begins, and when; each with its acts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.compose.letters import DraftRow
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftForm, DraftState
from desktop.ui.compose import wording
from desktop.ui.phrases import say_day
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Surface


class LetterRow(ClickRow):
    """Enter opens it, Delete puts it away; of one that waits it is the question."""

    put_away = Signal(int)  # the draft's id
    brought_back = Signal(int)

    def __init__(self, row: DraftRow, today: date) -> None:
        name = row.name or tr("Somebody no longer in the book")
        form = "" if row.form == DraftForm.FREE else wording.say_form(row.form)
        says, when = _says(row, today), _when(row, today)
        super().__init__(". ".join(part for part in (name, form, says, when) if part))
        self.row = row
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(_face(row))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(_head(name, form, when))
        words.addWidget(ElidedLabel(says, "words_small", "text2"))
        if row.landed:
            words.addWidget(ElidedLabel(row.landed, "small", "text3"))
        line.addLayout(words, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.row.state == DraftState.WRITING:
            self.put_away.emit(self.row.draft_id)
        elif event.key() == Qt.Key.Key_Menu:
            self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        menu, draft = QMenu(self), self.row.draft_id
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("mail"), tr("Open")).triggered.connect(lambda: self.clicked.emit())
        if self.row.state == DraftState.WRITING:
            away = menu.addAction(icon("archive"), tr("Put it away unsent"))
            away.triggered.connect(lambda: self.put_away.emit(draft))
        elif self.row.state == DraftState.LET_GO:
            back = menu.addAction(icon("undo-2"), tr("Bring it back"))
            back.triggered.connect(lambda: self.brought_back.emit(draft))
        return menu


class DeskPart(Surface):
    """The rows of one group."""

    def __init__(self) -> None:
        super().__init__("card")
        self.count = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(0)
        self.hide()

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        empty(self._column)
        for row in rows:
            self._column.addWidget(row)
            row.show()
        self.count = len(rows)
        self.setVisible(bool(rows))


def _face(row: DraftRow) -> Avatar:
    avatar = Avatar(36)
    if row.person_id is None:
        avatar.show_no_one()
    else:
        avatar.show_person(row.person_id, row.name, photo_of(row.photo))
    return avatar


def _head(name: str, form: str, when: str) -> QHBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(ElidedLabel(name, "body", weight=QFont.Weight.Medium))
    if form:
        head.addWidget(ElidedLabel(form, "small", "text3"))
    head.addStretch(1)
    head.addWidget(PlainLabel(when, "caption", "text3", wrap=False))
    return head


def _says(row: DraftRow, today: date) -> str:
    if row.state == DraftState.SENT and row.ask_on is not None and row.ask_on <= today:
        return wording.say_how_landed(row)
    return row.opening or row.why_now or tr("Nothing written yet")


def _when(row: DraftRow, today: date) -> str:
    sent = row.state == DraftState.SENT
    words = wording.say_went(row, today) if sent else say_day(row.day, today)
    return words[:1].upper() + words[1:]
