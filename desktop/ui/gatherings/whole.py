"""One gathering: its head, and the part that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import GatheringView, Part, Version
from desktop.ui.gatherings.head import GatheringHead
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.parts import RING, AfterPart, BeforePart, DayPart, GatheringPart
from desktop.ui.people.card.half_typed import HalfTyped
from desktop.ui.people.card.unfinished import UnfinishedBar
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.tab_order import order_tabs

_MAKE = {Part.BEFORE: BeforePart, Part.DAY: DayPart, Part.AFTER: AfterPart}
_ROOMY_EM = 60


class WholeGathering(QWidget):
    """A part is made when it is first shown."""

    alone_wished = Signal()
    part_shown = Signal()

    def __init__(self, keeper: GatheringKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.view: GatheringView | None = None
        self.part = Part.BEFORE
        self.head = GatheringHead(keeper)
        self.parts: dict[Part, GatheringPart] = {}
        self._areas: dict[Part, ScrollColumn] = {}
        self._stack = QStackedWidget()
        self.half_typed = HalfTyped(self, keeper, keeper.half_written, self._reach)
        self.unfinished = UnfinishedBar(self.half_typed)
        self.unfinished.note_wished.connect(self._write_anew)
        self.head.part_chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QHBoxLayout()
        self._top.addWidget(self.head)
        column.addLayout(self._top)
        column.addWidget(self.unfinished)
        column.addWidget(self._stack, 1)
        theming().follow(self._fit)

    @property
    def shown(self) -> GatheringPart:
        """The part that is shown."""
        return self.parts[self.part]

    def show_view(self, view: GatheringView, part: Part) -> None:
        """Show this gathering; its part only where that is another."""
        another = self.view is not None and self.view.facts.id != view.facts.id
        first = self.view is None or another
        if self.parts and (another or part is not self.part) and self.part in self.parts:
            self.shown.leave()
        self.view, self.part = view, part
        self._keeper.gathering_id, self._keeper.name = view.facts.id, view.facts.name
        made = part not in self.parts
        if made:
            self._make(part)
        self.head.show_facts(view.facts, part)
        self.shown.show_view(view)
        self._stack.setCurrentWidget(self._areas[part])
        if made:
            self._fit()
            order_tabs(self)
        if first:
            self.half_typed.look()

    def take_focus(self) -> None:
        """The keyboard to where this part begins."""
        self.shown.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        if self.part in self.parts:
            self.shown.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose(self, part: Part) -> None:
        if self.view is not None and part is not self.part:
            self.show_view(self.view, part)
            self.part_shown.emit()

    def _reach(self, place: str) -> None:
        """Show the part, and the version of who I am, in which this was written."""
        rooms = place.split("/")
        for part in Part:
            if part.value == rooms[0]:
                self._choose(part)
        card = getattr(self.shown, "introduction", None)
        for version in Version:
            if card is not None and f"version {version.value}" in rooms:
                card.show_version(version)

    def _write_anew(self, text: str) -> None:
        """Its line is gone: it is offered as one more aim."""
        self._choose(Part.BEFORE)
        before = self.parts[Part.BEFORE]
        assert isinstance(before, BeforePart)
        before.aims.add_line.write_on("", "", text, "")

    def _make(self, part: Part) -> None:
        made = _MAKE[part](self._keeper)
        if isinstance(made, DayPart):
            made.alone_wished.connect(self.alone_wished)
        self.parts[part] = made
        self._areas[part] = ScrollColumn(made)
        self._stack.addWidget(self._areas[part])

    def _fit(self) -> None:
        roomy = self.width() >= theming().fonts.em(_ROOMY_EM)
        across = 40 if roomy else 20
        self._top.setContentsMargins(margins(across, 28 if roomy else 18, across - 4, 20 - RING))
        for part in self.parts.values():
            layout = part.layout()
            assert layout is not None
            layout.setContentsMargins(margins(across - INSET, RING, across - 4, 32))
