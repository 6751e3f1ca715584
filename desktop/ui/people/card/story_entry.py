"""One entry of the story: painted while it is read, opened to be put right."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout

from desktop.domain.language import tr
from desktop.domain.person_link import links_in
from desktop.domain.story_row import StoryRow
from desktop.domain.writing import WriteWish
from desktop.services import loops
from desktop.ui.people.card.entry_text import EntryText
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine
from desktop.ui.people.card.story_details import StoryDetails
from desktop.ui.people.card.story_parts import can_delete, confiding, deleting
from desktop.ui.people.wording.story import story_icon
from desktop.ui.theme.edges import rule
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.veil import veil
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.veiled_line import say_veiled

_DISC, _GAP = 28, 13
_GROUNDS = {
    "interaction": ("accent_soft", "accent_text"),
    "giving": ("honey_soft", "honey_text"),
    "note": ("sunken", "text2"),
    "move": ("sunken", "text2"),
    "loop": ("honey_soft", "honey_text"),
    "trust": ("sunken", "text2"),
    "season": ("plum_soft", "plum_text"),
    "met": ("accent_soft", "accent_text"),
    "news": ("sky_soft", "sky_text"),
    "gathering": ("sky_soft", "sky_text"),
}

_MOST_LINKS = 3  # in a menu
_VEILED = ("sunken", "text3")


class StoryEntry(ShowsFocus, CardLine):
    """Enter or a click opens it, with every part of it to be edited in place; while it is
    under the veil, they lift that."""

    reads_as = "button"

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: StoryRow | None = None
        self._last = self.is_veiled = False
        self.text = EntryText(self)
        self.details: StoryDetails | None = None
        self._ring = FocusRing(self.text, 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self.text)
        self.more.setParent(self.text)
        theming().follow(self._restyle)

    @property
    def row(self) -> StoryRow:
        assert self._row is not None
        return self._row

    @property
    def is_open(self) -> bool:
        return self.details is not None

    def show_row(self, row: StoryRow, *, last: bool) -> None:
        self.is_veiled = row.confided and veil().is_down
        another = self._row is not None and (row.kind, row.id) != (self._row.kind, self._row.id)
        if another or self.is_veiled:
            self.fold()
        self._row, self._last = row, last
        keeper = self._keeper
        if self.is_veiled:
            self.text.show_veiled(row, keeper.today)
        else:
            self.text.show_row(row, keeper.called, keeper.pronouns, keeper.today)
        self.setAccessibleName(self._name())
        if self.details is not None:
            self.details.show_row(row)
        self._place_more()
        self.update()

    def toggle(self) -> None:
        if self.is_veiled:
            veil().lift()
        elif self.details is not None:
            self.fold()
        elif self.row.kind == "gathering":
            self._open_gathering()
        elif self.row.kind != "met":
            self.details = StoryDetails(self.row, self._keeper)
            self._column.addWidget(self.details)
            self.details.show()
            self.text.show_only_title(True)

    def open(self) -> None:
        """With all its parts, also where it was veiled."""
        if self.is_veiled:
            veil().lift()
        if self.details is None:
            self.toggle()

    def edit(self) -> None:
        """Open it, and begin with its first part."""
        self.open()
        if self.details is not None:
            self.details.edit_first()

    def fold(self) -> None:
        if self.details is not None:
            self.details.hide()
            self.details.deleteLater()
            self.details = None
            self.text.show_only_title(False)
            self._column.invalidate()

    def acts(self) -> list[Act]:
        if self.is_veiled:
            return [Act(tr("Show what was confided"), "eye", veil().lift)]
        if self.row.kind == "met":
            return [Act(self._words_for_met(), "pencil", self._edit_meeting)]
        gathering = [Act(tr("Open the gathering"), "ticket", self._open_gathering)]
        if self.row.kind == "gathering":
            return gathering
        found = [Act(tr("Edit"), "pencil", self.edit)]
        for link in links_in(f"{self.row.words} {self.row.mine}")[:_MOST_LINKS]:
            go = partial(self._keeper.link_wished.emit, link)
            found.insert(0, Act(tr("Go to the card it links to"), "link", go))
        if self.row.draft_id is not None:
            found.insert(0, Act(tr("Read the letter"), "mail", self._read_letter))
        if self.row.gathering_id is not None:
            found = [*gathering, *found]
        if self.row.kind == "loop":
            found.append(Act(tr("It is open again"), "undo-2", self._open_again))
        if (confide := confiding(self.row, self._keeper.clock)) is not None:
            keep = partial(self._keeper.do, confide)
            found.append(Act(tr("This was confided"), "", keep, checked=self.row.confided))
        if can_delete(self.row.kind):
            found.append(Act(tr("Delete"), "trash-2", self._delete, TAKE_AWAY))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, theme = QPainter(self), theming().fonts.scaled, theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(_DISC)
        ground, letters = _VEILED if self.is_veiled else _GROUNDS[self.row.kind]
        disc = self._mirrored(QRect(8, 2, side, side))
        if not self._last:
            thread = QRect(8 + side // 2, side + 6, 1, self.height() - side - 8)
            rule(painter, self._mirrored(thread), theme.line2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(QRectF(disc))
        inner = px(14)
        icon = QRect(0, 0, inner, inner)
        icon.moveCenter(disc.center())
        shown = "eye-off" if self.is_veiled else story_icon(self.row)
        paint_icon(painter, icon, shown, theme.color(letters))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        top = self.text.geometry().bottom()
        if event.button() != Qt.MouseButton.LeftButton or event.position().y() > top:
            return
        if link := self.text.link_at(self.text.mapFrom(self, event.position())):
            self._keeper.link_wished.emit(link)
        else:
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle()
        elif event.key() == Qt.Key.Key_F2:
            self.edit()
        elif event.key() == Qt.Key.Key_Escape and self.is_open:
            self.fold()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._place_more()

    def _name(self) -> str:
        text = self.text
        if self.is_veiled:
            return say_veiled(f"{text.title}, {text.day}")
        parts = (text.title, text.day, self.row.words, text.beneath)
        return ". ".join(part for part in parts if part)

    def _words_for_met(self) -> str:
        return tr("Edit how you met")

    def _edit_meeting(self) -> None:
        self._keeper.field_wished.emit("met_where")

    def _read_letter(self) -> None:
        wish = WriteWish(draft_id=self.row.draft_id)
        self._keeper.acts.write_wished.emit(wish)

    def _open_gathering(self) -> None:
        if self.row.gathering_id is not None:
            self._keeper.gathering_wished.emit(self.row.gathering_id)

    def _open_again(self) -> None:
        self._keeper.do(loops.reopen, self.row.id)

    def _delete(self) -> None:
        self._keeper.do(deleting(self.row))

    def _place_more(self) -> None:
        """Before the day, at the end of the title's line."""
        size = self.more.sizeHint()
        room = self.text.width()
        left = room - self.text.day_width - size.width() - 6
        area = QRect(max(0, left), -3, size.width(), size.height())
        self.more.setGeometry(QStyle.visualRect(self.layoutDirection(), QRect(0, 0, room, 1), area))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _restyle(self) -> None:
        """Room for the disc at the start of the line."""
        room = 8 + theming().fonts.scaled(_DISC) + _GAP
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(0 if mirrored else room, 6, room if mirrored else 0, 14)

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
