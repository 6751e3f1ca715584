"""One entry of the story: what happened, their words, mine, and its day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.people import StoryRow
from desktop.services import giving, interactions
from desktop.services.people import knowledge
from desktop.ui.people import wording
from desktop.ui.people.desk import Desk
from desktop.ui.people.parts import QuietLink, menu_act
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel

_DISC = 28


class StoryEntry(QWidget):
    """Its words are edited in place; its menu moves it to another day, or deletes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: StoryRow | None = None
        self.is_last = False
        self._disc = Disc()
        bold = QFont.Weight.DemiBold
        self.title = EditableText(self.tr("What it was"), weight=bold, compact=True)
        self.title.kept.connect(self._keep_title)
        self._others = ElidedLabel("", weight=bold)
        self.day = QuietLink("", "caption", "text3", at_end=True)
        self.day.clicked.connect(self._pick_day)
        self.words = EditableText(
            self.tr("In their words"), self.tr("in their words"), "words", multiline=True
        )
        self.words.kept.connect(self._keep_words)
        self._aside = PlainLabel("", "small", "text3")
        self._aside.setContentsMargins(INSET, 0, INSET, 2)
        self.mine = EditableText(
            self.tr("In my words"), self.tr("in my words"), "small", "text3", multiline=True
        )
        self.mine.kept.connect(self._keep_mine)
        for text in (self.words, self.mine):
            text.editing.connect(self._settle)
        self._arrange()

    def show_entry(self, row: StoryRow) -> None:
        self._row = row
        self._disc.show_icon(*_disc_of(row))
        self.title.set_text(self._say_title(row))
        self.title.setEnabled(row.kind in ("interaction", "giving"))
        self.title.setVisible(bool(self.title.text()))
        self._others.setText(wording.say_others(row))
        self._others.setVisible(bool(self._others.text()))
        self.day.setText(wording.say_story_day(row, self._desk.today))
        self.day.setEnabled(row.kind == "interaction")
        self.words.set_text(wording.quoted(row.words))
        self._aside.setText(wording.say_aside(row))
        self.mine.set_text(row.mine)
        self.mine.setEnabled(row.kind in ("interaction", "note"))
        self._settle()

    def menu(self) -> QMenu:
        menu, row = QMenu(self), self._row
        if row is None:
            return menu
        if row.kind == "interaction":
            menu_act(menu, "quote", self.tr("In their words"), lambda: self._write(self.words))
            menu_act(menu, "pencil", self.tr("In my words"), lambda: self._write(self.mine))
            menu_act(menu, "calendar-days", self.tr("Another day…"), self._pick_day)
            words = self.tr("No longer confided") if row.confided else self.tr("It was confided")
            menu_act(menu, "lock", words, lambda: self._edit_talk(confided=not row.confided))
            menu.addSeparator()
        if row.kind != "move":
            menu_act(menu, "trash-2", self.tr("Delete"), self._delete)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """The thread from this disc to the next."""
        if self.is_last:
            return
        px, below = theming().fonts.scaled, self._disc.geometry().bottom() + 4
        middle = self._disc.geometry().center().x()
        area = QRectF(middle, below, max(1, px(2)), self.height() - below + px(2))
        QPainter(self).fillRect(area, theming().current.line)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self._others, 1)
        head.addStretch(1)
        head.addWidget(self.day)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(0)
        column.addLayout(head)
        for part in (self.words, self._aside, self.mine):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)

    def _settle(self) -> None:
        """Only what is written, or being written, takes room."""
        for text in (self.words, self.mine):
            text.setVisible(bool(text.text()) or text.is_editing)
        self._aside.setVisible(bool(self._aside.text()))

    def _write(self, text: EditableText) -> None:
        text.show()
        text.edit()

    def _say_title(self, row: StoryRow) -> str:
        if row.kind == "note":
            return ""
        return row.title or (wording.say_kind(row.detail) if row.kind == "interaction" else "")

    def _pick_day(self) -> None:
        if self._row is None or self._row.kind != "interaction":
            return
        picker = DayPicker(self._row.day, self._desk.today, self)
        picker.chosen.connect(self._keep_day)
        picker.open_below(self.day)

    def _keep_day(self, day: date) -> None:
        self._edit_talk(day=day, about=False)

    def _keep_title(self, words: str) -> None:
        if self._row is None:
            return
        if self._row.kind == "interaction":
            self._edit_talk(title=words)
        elif words:
            self._desk.change(giving.edit, self._row.id, text=words)
        else:
            self._delete()

    def _keep_words(self, words: str) -> None:
        self._edit_talk(words=wording.unquoted(words))

    def _keep_mine(self, words: str) -> None:
        if self._row is None:
            return
        if self._row.kind == "interaction":
            self._edit_talk(mine=words)
        elif words:
            self._desk.change(knowledge.edit_note, self._row.id, words)
        else:
            self._delete()

    def _edit_talk(self, **changed: object) -> None:
        if self._row is not None:
            today = self._desk.today
            self._desk.change(interactions.edit, self._row.id, today=today, **changed)

    def _delete(self) -> None:
        delete = {
            "interaction": interactions.delete,
            "note": knowledge.remove_note,
            "giving": giving.delete,
        }
        if self._row is not None and self._row.kind in delete:
            self._desk.change(delete[self._row.kind], self._row.id)

    def _open_menu_at(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))


class Disc(QWidget):
    """A round with the icon of what happened."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._ground, self._ink = "dot", "sunken", "text2"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_icon(self, name: str, ground: str, ink: str) -> None:
        self._icon, self._ground, self._ink = name, ground, ink
        self.update()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(_DISC)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._ground))
        painter.drawEllipse(self.rect())
        side = theming().fonts.scaled(15)
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, area, self._icon, theme.color(self._ink))


def _disc_of(row: StoryRow) -> tuple[str, str, str]:
    """Icon, ground and ink by what it was."""
    if row.kind == "interaction":
        icon_name = wording.STORY_ICONS.get(row.detail, "message-square")  # type: ignore[call-overload]
        return icon_name, "accent_soft", "accent_text"
    if row.kind == "giving":
        return "hand-heart", "honey_soft", "honey_text"
    return "signpost" if row.kind == "move" else "pen-line", "sunken", "text2"
