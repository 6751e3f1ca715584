"""The circles and tags that somebody belongs to, as small words in a row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.people import Belonging, CardRow
from desktop.services.people import circles
from desktop.ui.people.desk import Desk
from desktop.ui.people.menu import circle_menu, tag_menu
from desktop.ui.people.parts import Caption, empty_layout, menu_act
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.editable import INSET
from desktop.ui.widgets.flow_layout import FlowLayout


class BelongingsSection(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: object = None
        self.words: list[BelongingWord] = []
        head = Caption(self.tr("Circles and tags"))
        self._circle = IconButton("circle-dot", self.tr("Put into a circle"), size=24)
        self._tag = IconButton("tag", self.tr("Tag"), size=24)
        self._circle.clicked.connect(lambda: desk.acts.ask([desk.person], self._open_circles))
        self._tag.clicked.connect(lambda: desk.acts.ask([desk.person], self._open_tags))
        head.place(self._circle)
        head.place(self._tag)
        self._chips = QWidget()
        FlowLayout(self._chips, gap=6, line_gap=6).setContentsMargins(INSET, 4, INSET, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._chips)

    def show_card(self, card: CardRow) -> None:
        shown = (card.id, tuple(card.circles), tuple(card.tags))
        if shown == self._shown:
            return
        self._shown = shown
        empty_layout(self._chips)
        self.words = []
        for circle in card.circles:
            word = self._word(circle.name, "circle-dot")
            word.clicked.connect(lambda _=False, id=circle.id: self._desk.circle_wished.emit(id))
            word.left.connect(lambda id=circle.id: self._leave(id))
        for tag in card.tags:
            word = self._word(tag.name, "tag")
            word.left.connect(lambda id=tag.id: self._untag(id))
        self._chips.setVisible(bool(self.words))
        self._chips.updateGeometry()

    def _word(self, text: str, icon_name: str) -> BelongingWord:
        word = BelongingWord(text, icon_name)
        flow = self._chips.layout()
        assert flow is not None
        flow.addWidget(word)
        word.show()
        self.words.append(word)
        return word

    def _leave(self, circle_id: int) -> None:
        self._desk.change(circles.leave, [self._desk.person], circle_id)

    def _untag(self, tag_id: int) -> None:
        self._desk.change(circles.untag, [self._desk.person], tag_id)

    def _open_circles(self, people: Belonging) -> None:
        menu = circle_menu(QMenu(self), people, self._desk.acts, self._desk.around.circles)
        menu.popup(self._desk.below(self._circle))

    def _open_tags(self, people: Belonging) -> None:
        menu = tag_menu(QMenu(self), people, self._desk.acts, self._desk.around.tags)
        menu.popup(self._desk.below(self._tag))


class BelongingWord(Chip):
    """A circle or a tag; ``left`` by its menu or the Delete key."""

    left = Signal()

    def __init__(self, text: str, icon_name: str) -> None:
        super().__init__(text, icon_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self.tr("Delete takes it off"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu_act(menu, "minus", self.tr("Take off"), self.left.emit)
        menu.popup(self.mapToGlobal(place))
