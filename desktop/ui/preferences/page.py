"""The page of preferences. What is not built yet is not shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.text import fold
from desktop.login_start import LoginStart
from desktop.settings import SettingsFile
from desktop.ui.preferences.before_it_goes import BeforeItGoesGroup
from desktop.ui.preferences.calendars import CalendarsGroup
from desktop.ui.preferences.data import DataGroup
from desktop.ui.preferences.dates import DatesGroup
from desktop.ui.preferences.days import DaysGroup
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.kindness import KindnessGroup
from desktop.ui.preferences.locking import LockGroup
from desktop.ui.preferences.look import LookGroup
from desktop.ui.preferences.notifying import NoticesGroup
from desktop.ui.preferences.rhythms import RhythmsGroup
from desktop.ui.preferences.rows import Group
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.in_turns import InTurns, paint_next_turn
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.tab_order import enter

_TWO_COLUMNS_EM = 70
_WIDEST_EM = 92
_HINT_EM = 48  # narrower pages have no room for it beside the search
_SHOWN = ("season", "circle", "rhythm")
_ALONG = ("subscribed_calendar", "evidence")


class PreferencesPage(QWidget):
    """Each takes effect at once and is kept at once; there is no Save.

    ``closed`` when the person is done here, ``changed`` with the name of a setting. Its
    groups come in several turns of the event loop; ``filling`` can be finished at once.
    """

    closed = Signal()
    changed = Signal(str)
    failed = Signal(str)
    export_wished = Signal()
    lock_wished = Signal(object)  # what is to become of the lock
    backups_wished = Signal()
    looking_wished = Signal()

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        login: LoginStart | None = None,
    ) -> None:
        super().__init__()
        desk = Desk(runner, clock, settings, login, self)
        desk.changed.connect(self.changed)
        desk.failed.connect(self.failed)
        self.groups: list[Group] = []
        self._is_whole = False
        self._is_asked = False  # whether what is no setting was asked for
        self.search = SearchInput(tr("Find a preference"), tr("Find a preference"))
        self.search.textChanged.connect(self._seek)
        self._nothing = PlainLabel(tr("No preference is called that."), "body", "text2")
        self._nothing.hide()
        self._arrange()
        esc = QShortcut(QKeySequence("Esc"), self, self._leave)
        esc.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        runner.changed.connect(self._hear)
        theming().follow(self._restyle)
        self.filling = InTurns(self._fill(desk), self, at_once=False)

    def refresh(self) -> None:
        """Ask for all that is not a setting."""
        self._is_asked = True
        for group in self.groups:
            group.refresh()

    def go_to(self, title: str) -> None:
        """The preference of this name, with the keyboard on what changes it."""
        self.filling.finish()
        rows = (row for group in self.groups for row in group.rows if row.title == title)
        if (row := next(rows, None)) is not None:
            enter(row, Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _arrange(self) -> None:
        """From the outside in, as in ``reflect.overview``."""
        middle, self._content = QWidget(), QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(middle))
        self._around = QHBoxLayout(middle)
        self._around.addWidget(self._content, 1)
        self._around.addStretch(0)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addLayout(self._head())
        column.addWidget(self._nothing)
        column.addLayout(self._beside_each_other())
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PlainLabel(tr("Preferences"), "title", wrap=False))
        self._said = PlainLabel(tr("Each takes effect at once."), "small", "text3", wrap=False)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.search)
        close = IconButton("x", tr("Close"), "Esc")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _beside_each_other(self) -> QBoxLayout:
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(24)
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        for column in self._columns:
            column.setSpacing(24)
            column.addStretch(1)
            self._both.addLayout(column, 1)
        return self._both

    def _fill(self, desk: Desk) -> Iterator[Group]:
        """From the top of one column to the end of the other: the keyboard's way."""
        self.days = DaysGroup(desk)
        yield from self._added(self.days, 0)
        self.rhythms = RhythmsGroup(desk)
        yield from self._added(self.rhythms, 0)
        self.kindness = KindnessGroup(desk)
        yield from self._added(self.kindness, 0)
        self.dates = DatesGroup(desk)
        yield from self._added(self.dates, 0)
        self.before_it_goes = BeforeItGoesGroup(desk)
        yield from self._added(self.before_it_goes, 0)
        self.calendars = CalendarsGroup(desk)
        yield from self._added(self.calendars, 1)
        self.notices = NoticesGroup(desk)
        yield from self._added(self.notices, 1)
        self.look = LookGroup(desk)
        yield from self._added(self.look, 1)
        self.data = DataGroup(desk)
        self.data.export_wished.connect(self.export_wished)
        self.data.backups_wished.connect(self.backups_wished)
        self.data.looking_wished.connect(self.looking_wished)
        yield from self._added(self.data, 1)
        self.lock = LockGroup(desk)
        self.lock.lock_wished.connect(self.lock_wished)
        yield from self._added(self.lock, 1)
        self._is_whole = True
        self._seek(self.search.text())

    def _added(self, group: Group, place: int) -> Iterator[Group]:
        """Made in one turn, put into its place in the next, and then told to ask: whether the
        desktop has a tray takes as long as either."""
        yield group
        column = self._columns[place]
        column.insertWidget(column.count() - 1, group)
        self.groups.append(group)
        group.seek(fold(self.search.text().strip()))
        yield group
        if self._is_asked:
            group.refresh()
        yield group

    def _fold(self) -> None:
        """Two columns beside each other where there is room for both. What a search found
        stands under the title, though it be all of the second."""
        fonts = theming().fonts
        wide = self.width() >= fonts.em(_TWO_COLUMNS_EM)
        direction = QBoxLayout.Direction
        only_second = bool(self.search.text().strip()) and self._columns[0].isEmpty()
        across = direction.RightToLeft if only_second else direction.LeftToRight
        self._both.setDirection(across if wide else direction.TopToBottom)
        self._said.setVisible(self.width() >= fonts.em(_HINT_EM))
        edge = 40 if wide else 20
        self._around.setContentsMargins(edge, 28, edge, 28)

    def _restyle(self) -> None:
        fonts = theming().fonts
        self._content.setMaximumWidth(fonts.em(_WIDEST_EM))
        self.search.setFixedWidth(fonts.em(16))
        self._fold()

    def _seek(self, typed: str) -> None:
        words, layout = fold(typed.strip()), self._content.layout()
        assert layout is not None
        paint_next_turn(self)
        layout.setEnabled(False)  # Qt would lay all of it out for each group
        found = [group.seek(words) for group in self.groups]
        layout.setEnabled(True)
        self._fold()
        self._nothing.setVisible(self._is_whole and not any(found))

    def _leave(self) -> None:
        """Esc clears the search first."""
        if self.search.text():
            self.search.clear()
        else:
            self.closed.emit()

    def _hear(self, changes: Changes) -> None:
        concerned: tuple[type[Group], ...] = ()
        if changes.touches(_SHOWN):
            concerned += (DaysGroup, RhythmsGroup)
        if changes.touches(_ALONG):
            concerned += (CalendarsGroup,)
        for group in self.groups if self.isVisible() else ():
            if isinstance(group, concerned):
                group.refresh()
