"""The window: a sidebar, the places beside it, menus above, toasts below.

It builds pages and menus and passes wishes on; it knows no service and no store. What is
not seen at first (menus, toast, hint) is imported and made when it is first asked for.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.theme import theming
from desktop.ui.window.places import Circle, Command, Place, WindowState
from desktop.ui.window.sidebar import Sidebar
from desktop.ui.window.wishes import Wishes

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QResizeEvent,
    )

    from desktop.domain.changes import Changes
    from desktop.ui.widgets.toast import Act, ToastBar
    from desktop.ui.window.drop_hint import DropHint
    from desktop.ui.window.menu_bar import HiddenMenuBar
    from desktop.ui.window.menus import Menus

SMALLEST = (880, 600)
START = (1240, 820)
_TITLE_BAR = 40  # pixels, of the screen's room; how high it is, is not known before
_RAIL_BELOW = 1100  # pixels, and more with larger text; narrower windows have no room for more


class MainWindow(QMainWindow):
    """Shows one place at a time; each page is built on its first visit."""

    undo_requested = Signal()
    redo_requested = Signal()
    search_requested = Signal()
    find_requested = Signal()
    we_spoke_requested = Signal()
    preferences_requested = Signal()
    place_shown = Signal(str)
    circle_chosen = Signal(int)
    files_dropped = Signal(object)  # list[Path]
    closing = Signal()
    preference_changed = Signal(str)  # the name of the setting
    lock_wished = Signal()
    lock_changed = Signal(object)  # what is to become of the lock

    def __init__(
        self, places: Sequence[Place], state: WindowState, parent: QWidget | None = None
    ) -> None:
        """``state`` is read now and written when the window closes."""
        super().__init__(parent)
        self._places = {place.id: place for place in places}
        self._pages: dict[str, QWidget] = {}
        self._state = state
        self._place = ""
        self.wishes = Wishes()
        self.sidebar = Sidebar(places)
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        theming().changed.connect(self._fold_as_wished)
        self._restore()

    def furnish(self) -> None:
        """Make what is not painted at first: menus and their keys, the toast."""
        _ = self._bar, self.toast

    @cached_property
    def toast(self) -> ToastBar:
        """What was done, said at the foot of the window."""
        from desktop.ui.widgets.toast import ToastBar

        toast = ToastBar(self._centre)
        toast.undo_wished.connect(self.undo_requested)
        return toast

    @cached_property
    def drop_hint(self) -> DropHint:
        from desktop.ui.window.drop_hint import DropHint

        return DropHint(self._centre)

    @cached_property
    def menus(self) -> Menus:
        from desktop.ui.window.menus import Menus
        from desktop.ui.window.own_commands import menu_titles, own_commands

        menus = Menus(self, menu_titles(), self.wishes.put)
        menus.add(own_commands(self, self._places.values()))
        for command in ("undo", "redo"):
            menus.actions[command].setEnabled(False)
        return menus

    @cached_property
    def _bar(self) -> HiddenMenuBar:
        from desktop.ui.window.menu_bar import HiddenMenuBar

        _ = self.menus
        return HiddenMenuBar(self, kept=self._state.menu_bar)

    @property
    def ground(self) -> QWidget:
        """All of the window below its menus: what an overlay lies over."""
        return self._centre

    @property
    def pages(self) -> QStackedWidget:
        """In what a large page is made: to move there later costs as much as half of it."""
        return self._stack

    @property
    def place(self) -> str:
        """The id of the place that is shown; "" before the first."""
        return self._place

    @property
    def place_title(self) -> str:
        """The name of the place that is shown, or that one came from."""
        place = self._places.get(self._place)
        return place.title if place else ""

    @property
    def shown(self) -> QWidget | None:
        """The page that is seen: of the place, or one beside the places."""
        return self._stack.currentWidget()

    def page(self, place_id: str) -> QWidget | None:
        """The page of a place, if it has been built."""
        return self._pages.get(place_id)

    def show_place(
        self, place_id: str, by: Qt.FocusReason = Qt.FocusReason.MouseFocusReason
    ) -> QWidget:
        """Go there, with the keyboard; returns its page. By a key, the ring is shown."""
        from desktop.ui.window.arriving import arrive, turn_to

        place = self._places[place_id]
        self.make_place(place_id)
        self._place = place_id
        turn_to(self._stack, self._pages[place_id])
        self.sidebar.show_place(place_id)
        self._fold_as_wished()
        self.setWindowTitle(tr("Kith: {place}").format(place=place.title))
        self.place_shown.emit(place_id)
        arrive(self._pages[place_id], by)
        return self._pages[place_id]

    def make_place(self, place_id: str) -> None:
        """Build its page, once, without going there."""
        if place_id not in self._pages:
            page = self._places[place_id].factory()
            self._pages[place_id] = page
            self._stack.addWidget(page)
            gc.freeze()  # it stays: to look through all pages for garbage takes 50 ms

    def show_stand_in(self, page: QWidget) -> None:
        self._stack.addWidget(page)  # until the first place is built
        self._stack.setCurrentWidget(page)

    def show_aside(self, page: QWidget, title: str) -> None:
        """Show a page that is no place (an import); going to any place leaves it."""
        from desktop.ui.window.arriving import enter_aside, turn_to

        turn_to(self._stack, page)
        self.setWindowTitle(tr("Kith: {place}").format(place=title))
        enter_aside(page)

    def show_circles(self, circles: Sequence[Circle]) -> None:
        self.sidebar.show_circles(circles)

    def add_commands(self, commands: Iterable[Command]) -> None:
        """Further entries for the menus, at the end of each."""
        self.menus.add(commands)

    def keep_menu_bar(self, kept: bool) -> None:
        """Have the menu bar always, or only when Alt or F10 calls it."""
        self._bar.keep(kept)

    def enable(self, command_id: str, enabled: bool) -> None:
        self.menus.actions[command_id].setEnabled(enabled)

    def reword(self, command_id: str, text: str) -> None:
        """An entry of a menu says what it would do now."""
        self.menus.actions[command_id].setText(text)

    def can(self, command_id: str) -> bool:
        """Whether that command would do something now."""
        return self.menus.actions[command_id].isEnabled()

    def hold(self, held: bool) -> None:
        """While there is no store, nothing leads away from what says so."""
        self.menus.hold(held)
        self.sidebar.setEnabled(not held)
        self.setAcceptDrops(not held)

    def tell_changes(self, changes: Changes) -> None:
        """Say what happened, and what can be taken back or done again now."""
        from desktop.ui.window.what_was_done import sentence

        self.menus.name_step("undo", tr("Undo"), changes.undo)
        self.menus.name_step("redo", tr("Redo"), changes.redo)
        if words := sentence(changes):
            self.tell(words, undoable=changes.direction == "done")

    def tell(self, words: str, *, undoable: bool = False, also: Act | None = None) -> None:
        """A sentence at the foot of the window, perhaps with something to do about it."""
        self.toast.say(words, undoable=undoable, also=also)

    def toggle_sidebar(self) -> None:
        """Fold or unfold it, here in this place, until the person decides otherwise."""
        self._state.folded[self._place] = not self.sidebar.is_folded
        self._fold_as_wished()

    def go_round(self, step: int) -> None:
        """Take the keyboard to the next pane, or the one before."""
        from desktop.ui.window.panes import go_to_pane, panes_of

        go_to_pane(panes_of(self.sidebar, self._stack.currentWidget(), self.toast), step)

    def note_geometry(self) -> None:  # for the next window in its place
        self._state.geometry = bytes(self.saveGeometry().toBase64().data()).decode()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.note_geometry()
        self._state.place = self._place
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_as_wished()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop.ui.window.drop_hint import files_of

        if files_of(event):
            event.acceptProposedAction()
            self.drop_hint.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        from desktop.ui.window.drop_hint import files_of

        self.drop_hint.hide()
        if files := files_of(event):
            event.acceptProposedAction()
            self.wishes.put(lambda: self.files_dropped.emit(files))

    def _arrange(self) -> None:
        self._centre = QWidget()
        row = QHBoxLayout(self._centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(self._centre)
        self.setAcceptDrops(True)
        self.setWindowTitle("Kith")

    def _connect(self) -> None:
        sidebar, put = self.sidebar, self.wishes.put
        sidebar.place_wished.connect(lambda place: put(lambda: self._go_to(place)))
        sidebar.circle_wished.connect(self.circle_chosen)
        sidebar.search_wished.connect(lambda: put(self.search_requested.emit))
        sidebar.we_spoke_wished.connect(lambda: put(self.we_spoke_requested.emit))
        sidebar.preferences_wished.connect(lambda: put(self.preferences_requested.emit))

    def _go_to(self, place: str) -> None:
        self.show_place(place, self.sidebar.entry_of(place).chosen_by)

    def _restore(self) -> None:
        self.setMinimumSize(*SMALLEST)
        room = self.screen().availableSize() - QSize(0, _TITLE_BAR)
        is_tiny = room.width() < SMALLEST[0] or room.height() < SMALLEST[1]
        self.resize(QSize(*START) if is_tiny else QSize(*START).boundedTo(room))
        if self._state.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self._state.geometry.encode()))

    def _fold_as_wished(self) -> None:
        place = self._places.get(self._place)
        starts = place.starts_folded if place else False
        wished = self._state.folded.get(self._place, starts)
        narrow = self.width() < max(_RAIL_BELOW, theming().fonts.scaled(_RAIL_BELOW))
        self.sidebar.fold(wished or narrow)
