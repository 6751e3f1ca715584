"""What somebody I met is to become: a chip that opens the few choices."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.domain.gatherings.rows import MetRow
from desktop.domain.language import tr
from desktop.domain.vocabulary import Becomes
from desktop.services.gatherings import becoming
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.widgets.chips import Chip


class BecomesChip(Chip):
    """Enter, Space or a click open the choices."""

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__("")
        self._keeper = keeper
        self._row: MetRow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.open)

    def show_row(self, row: MetRow) -> None:
        self._row = row
        words = wording.say_becomes(row.becomes)
        self.setText(words)
        self.setAccessibleName(tr("{name}: {what}").format(name=row.name, what=words))
        self.updateGeometry()
        self.update()

    def _colours(self) -> tuple[str, str]:
        """Quiet where nothing is asked of me, outlined while it is open."""
        assert self._row is not None
        if self._row.becomes == Becomes.PRACTICE:
            return "accent_soft", "accent_text"
        return ("hover" if self._row.becomes else ""), "text2"

    def open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def menu(self) -> QMenu:
        assert self._row is not None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for becomes in Becomes:
            action = menu.addAction(wording.offer_becomes(becomes))
            action.setCheckable(True)
            action.setChecked(becomes == self._row.becomes)
            action.triggered.connect(lambda _=False, taken=becomes: self.take(taken))
            group.addAction(action)
        return menu

    def take(self, becomes: Becomes) -> None:
        """This is what they become."""
        assert self._row is not None
        if becomes == self._row.becomes:
            return
        keeper = self._keeper
        keeper.do(
            becoming.become, self._row.id, becomes, region=keeper.region, now=keeper.clock.now()
        )
