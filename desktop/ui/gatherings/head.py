"""The head of a gathering: its name, when and where, its three parts, and its menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import GatheringFacts, Part
from desktop.domain.language import tr
from desktop.services.gatherings import keeping
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.people.card.lines import Act, add_act
from desktop.ui.people.card.word_button import WordButton
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.segmented import Segmented

_ONE_LINE_FROM = 46  # em


class GatheringHead(QWidget):
    """``part_chosen`` brings a Part. The page fills the menu."""

    part_chosen = Signal(object)
    all_wished = Signal()
    edit_wished = Signal()

    def __init__(self, keeper: GatheringKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._facts: GatheringFacts | None = None
        self.acts: Sequence[Act] = ()
        self.name = EditableText(tr("Name of the gathering"), "", "title")
        self.when = WordButton("", "small", "text2")
        self.parts = Segmented(tr("Before, on the day, afterwards"))
        for part in Part:
            self.parts.add(part, wording.say_part(part))
        self.all = IconButton("list", tr("All gatherings"))
        self.more = IconButton("ellipsis", tr("More"))
        self.name.kept.connect(self._rename)
        self.when.clicked.connect(self.edit_wished)
        self.parts.chosen.connect(lambda part: self.part_chosen.emit(Part(part)))
        self.all.clicked.connect(self.all_wished)
        self.more.clicked.connect(self._open_menu)
        self._lay_out()

    def show_facts(self, facts: GatheringFacts, part: Part) -> None:
        self._facts = facts
        self.name.set_text(facts.name)
        when = wording.say_when_and_where(facts, self._keeper.today)
        tip = "\n".join(part for part in (when, facts.about) if part)
        self.when.say(when, tr("Change: {when}").format(when=when), tip)
        self.parts.choose(part)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self.acts:
            add_act(menu, act)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theming().fonts.em(_ONE_LINE_FROM)
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _rename(self, _name: str) -> None:
        assert self._facts is not None
        self._keeper.keep_text(self.name, self._facts.name, keeping.rename, self._facts.id)

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _lay_out(self) -> None:
        start = QWidget()
        row = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12 - INSET)
        row.addWidget(IconTile("ticket", "sky", 44), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        when = QHBoxLayout()
        when.setContentsMargins(margins(INSET, 0, 0, 0))
        when.addWidget(self.when)
        when.addStretch(1)
        words.addLayout(when)
        row.addLayout(words, 1)
        end = QWidget()
        ways = QHBoxLayout(end)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(6)
        ways.addWidget(self.parts)
        ways.addStretch(1)
        ways.addWidget(self.all)
        ways.addWidget(self.more)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(10)
        self._whole.addWidget(start, 1)
        self._whole.addWidget(end)
