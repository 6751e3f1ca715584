"""On the day, in a small window of its own: as wide as a phone, by the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.gatherings.rows import GatheringView, Part
from desktop.domain.language import tr
from desktop.services.gatherings.viewing import view
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.hoped import HopedSection
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.met_list import MetList
from desktop.ui.help.here import help_key
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.tab_order import order_tabs

_SIZE = (390, 700)  # at 14 px text
_LEAST = (320, 400)
_TABLES = ("gathering", "gathering_person", "person", "season")


class OnTheDayAlone(QWidget):
    """One line to write in, and whom I met below it. Esc closes it when the line is empty;
    Ctrl+Z takes the last one back."""

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("on-the-day")
        self.setWindowTitle(tr("On the day"))  # desktops note titles down: no name
        self._keeper = keeper
        self.title = PlainLabel("", "title")
        self.when = PlainLabel("", "small", "text2")
        self.met = MetList(keeper, self, afterwards=False)
        self.hoped = HopedSection(keeper, whole=False)
        self._lay_out()
        keeper.runner.changed.connect(self._hear)
        help_key(self)

    def open(self, gathering_id: int) -> None:
        """Show it in front, for this gathering."""
        self._keeper.gathering_id = gathering_id
        if not self.isVisible():
            self._place()
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.met.entry.name.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def refresh(self) -> None:
        keeper = self._keeper
        keeper.runner.query(
            view, keeper.gathering_id, today=keeper.today, region=keeper.region,
            then=self._show, key="gathering-alone", owner=self,
        )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        self.met.entry.leave()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif held and event.key() == Qt.Key.Key_Z:
            (self._keeper.runner.redo if shift else self._keeper.runner.undo)()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theming().current.window)

    def _show(self, found: GatheringView | None) -> None:
        if found is None:
            self.close()
            return
        self._keeper.name = found.facts.name
        self.title.setText(found.facts.name)
        self.when.setText(wording.say_when_and_where(found.facts, self._keeper.today))
        self.met.show_view(found)
        self.hoped.show_view(found, Part.DAY)
        self.met.entry.restore()
        order_tabs(self)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.many or changes.touches(_TABLES)):
            self.refresh()

    def _place(self) -> None:
        px, area = theming().fonts.scaled, self.screen().availableGeometry()
        self.setMinimumSize(QSize(*_LEAST))
        self.resize(min(px(_SIZE[0]), area.width()), min(px(_SIZE[1]), area.height()))

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 14, 14, 18)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.when)
        column.addSpacing(12)
        column.addWidget(self.met)
        column.addSpacing(18)
        column.addWidget(self.hoped)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))
