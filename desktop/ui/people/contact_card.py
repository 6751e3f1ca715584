"""The contact card: everything known of one person, all of it edited in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import CardRow
from desktop.services.people import photos
from desktop.ui.people.belongings import BelongingsSection
from desktop.ui.people.card_head import CardHead
from desktop.ui.people.dates import DatesSection
from desktop.ui.people.desk import Desk
from desktop.ui.people.givings import GivingsSection
from desktop.ui.people.known import KnownSection
from desktop.ui.people.open_between import OpenSection
from desktop.ui.people.reach import ReachSection
from desktop.ui.people.stage_strip import StageStrip
from desktop.ui.people.story import StorySection
from desktop.ui.people.ties import TiesSection
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline

_LEFT_SHARE = 0.355


class ContactCard(QWidget):
    """Head and stage above; what is known at the start, what happened at the end.

    ``set_folded`` puts the two columns under each other, then all of it scrolls as one.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folded: bool | None = None
        self.head = CardHead(desk)
        self.strip = StageStrip(desk)
        self.known = KnownSection(desk)
        self.reach = ReachSection(desk)
        self.ties = TiesSection(desk)
        self.dates = DatesSection(desk)
        self.belongings = BelongingsSection(desk)
        self.open = OpenSection(desk)
        self.givings = GivingsSection(desk)
        self.story = StorySection(desk)
        self._parts: tuple[Any, ...] = (
            self.head, self.strip, self.known, self.reach, self.ties, self.dates,
            self.belongings, self.open, self.givings, self.story,
        )  # fmt: skip
        self._left = _column(
            (self.known, 14), (self.reach, 16), (self.ties, 14), (self.dates, 14),
            (self.belongings, 0),
        )  # fmt: skip
        self._right = _column((self.open, 10), (self.givings, 18), (self.story, 0))
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._frame: QWidget | None = None
        self._areas: list[ScrollColumn] = []
        self.set_folded(False)

    def show_card(self, card: CardRow) -> None:
        """Show this card. What is being typed on the card of the same person stays."""
        another = self._desk.card is None or self._desk.card.id != card.id
        self._desk.card = card
        for part in self._parts:
            part.show_card(card)
        for part in (self._left, self._right):
            part.setEnabled(not card.deleted)
        if another:
            self._scroll_to_top()
        self._ask_for_faces(card)

    def keep_all(self) -> None:
        """End all editing, keeping it: for whom it is, before another card comes."""
        for text in self.findChildren(EditableText):
            if text.is_editing:
                text.keep()

    def set_folded(self, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        self.keep_all()
        old = self._frame
        # An area that is not told goes on resizing what was in it, against the new one.
        let_go = [area.takeWidget() for area in self._areas]
        self._frame = self._fold() if folded else self._unfold()
        self._whole.addWidget(self._frame)
        if old is not None:
            self._whole.removeWidget(old)
            old.hide()
            old.deleteLater()
        for content in let_go:
            if content not in (self._left, self._right):
                content.deleteLater()
        for part in self._parts:
            part.updateGeometry()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theming().current.surface)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _unfold(self) -> QWidget:
        """Two columns that scroll each by itself, below a head that stays."""
        frame, columns = QWidget(), QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.strip)
        column.addWidget(columns, 1)
        sides = QHBoxLayout(columns)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        self._areas = [ScrollColumn(self._left), ScrollColumn(self._right)]
        sides.addWidget(self._areas[0])
        sides.addWidget(Hairline(upright=True))
        sides.addWidget(self._areas[1], 1)
        for part in (self.head, self.strip, self._left, self._right):
            part.show()
        return frame

    def _fold(self) -> QWidget:
        """Everything under each other, scrolling as one."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.strip, self._left, self._right):
            column.addWidget(part)
            part.show()
        column.addStretch(1)
        self._areas = [ScrollColumn(content)]
        return self._areas[0]

    def _fit(self) -> None:
        width = self.width()
        self.head.fit(width)
        self.strip.fit(width)
        px = theming().fonts.scaled
        narrow = width < theming().fonts.em(56)
        across = px(20 if narrow else 28) - INSET
        inner = across if self._folded else px(16) - INSET
        for part, start, end in ((self._left, across, inner), (self._right, inner, across)):
            layout = part.layout()
            assert layout is not None
            layout.setContentsMargins(start if not self._folded else across, 18, end, 24)
        if not self._folded:
            share = round(width * _LEFT_SHARE)
            self._areas[0].setFixedWidth(min(share, theming().fonts.em(30)))

    def _scroll_to_top(self) -> None:
        for area in self._areas:
            area.verticalScrollBar().setValue(0)

    def _ask_for_faces(self, card: CardRow) -> None:
        """The photos of those tied to them."""
        others = [tie.other_id for tie in card.ties if tie.other_id is not None]
        if others:
            self._desk.runner.query(
                photos.small_photos, others, then=lambda found: self._take_faces(others, found),
                key="card-faces", owner=self,
            )  # fmt: skip

    def _take_faces(self, asked: list[int], found: dict[int, bytes]) -> None:
        self._desk.faces.take(asked, found)
        self._desk.photos_came.emit()


def _column(*parts: tuple[QWidget, int]) -> QWidget:
    """The parts under each other, each with the space that follows it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setSpacing(0)
    for part, space in parts:
        column.addWidget(part)
        column.addSpacing(space)
    column.addStretch(1)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return whole
