"""Where one goes on from a stage's page: back to the board, to the stages beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.journey import StageHead, StagePage
from desktop.domain.language import tr
from desktop.domain.vocabulary import StageKind
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import plain_tip


class StageWays(QWidget):
    """A row of buttons; those to other stages say their names where there is room."""

    stage_wished = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(tr("Journey"), "chevron-left", "way")
        self.previous = Button("", "arrow-left", "quiet", small=True)
        self.next = Button("", "arrow-right", "quiet", small=True, icon_after=True)
        self._is_roomy = True
        self._beside: tuple[StageHead | None, StageHead | None] = (None, None)
        self.previous.clicked.connect(lambda: self._go(0))
        self.next.clicked.connect(lambda: self._go(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.previous)
        row.addWidget(self.next)

    def show_stage(self, page: StagePage) -> None:
        self._beside = beside(page)
        self._name()

    def make_roomy(self, roomy: bool) -> None:
        """Whether there is room for names."""
        if roomy != self._is_roomy:
            self._is_roomy = roomy
            self._name()

    def _name(self) -> None:
        for button, head in zip((self.previous, self.next), self._beside, strict=True):
            button.setVisible(head is not None)
            name = head.name if head is not None else ""
            button.setText(name if self._is_roomy else "")
            button.setAccessibleName(name)
            button.setToolTip("" if self._is_roomy else plain_tip(name))
            button.updateGeometry()

    def _go(self, which: int) -> None:
        head = self._beside[which]
        if head is not None:
            self.stage_wished.emit(head.id)


def beside(page: StagePage) -> tuple[StageHead | None, StageHead | None]:
    """The stages before and after; the trays have none."""
    stages_only = [head for head in page.heads if head.kind == StageKind.STAGE]
    if page.head.kind != StageKind.STAGE:
        first = stages_only[0] if page.head.kind == StageKind.NOTICED and stages_only else None
        return None, first
    place = page.head.number - 1
    before = stages_only[place - 1] if place > 0 else None
    after = stages_only[place + 1] if place + 1 < len(stages_only) else None
    return before, after
