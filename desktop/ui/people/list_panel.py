"""The list of people: found, narrowed, sorted, chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.people import Belonging, ListFilter, PersonRow
from desktop.services.people import listing, photos
from desktop.services.people.belonging import begun
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.chosen_bar import ChosenBar
from desktop.ui.people.faces import Faces
from desktop.ui.people.filters import FilterBar
from desktop.ui.people.list_model import PeopleModel
from desktop.ui.people.list_view import PeopleDelegate, PeopleView
from desktop.ui.people.menu import Around, people_menu
from desktop.ui.people.nobody import nobody
from desktop.ui.people.wording import say_row
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel

_REPLACES = QItemSelectionModel.SelectionFlag.ClearAndSelect


class PeopleList(QWidget):
    """``shown`` when another person became the only one chosen (None when there is
    none), ``opened`` for Enter and a click, ``filter_changed`` to be remembered,
    ``loaded`` when it is known who is in the list."""

    shown = Signal(object)  # int | None
    opened = Signal(int)
    add_wanted = Signal()
    filter_changed = Signal()
    loaded = Signal()

    def __init__(
        self, runner: Runner, clock: Clock, acts: PeopleActs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock, self._acts = runner, clock, acts
        self._around = Around()
        self._faces = Faces()
        self._current: int | None = None
        self._restoring = False
        self.model = PeopleModel(self._say_row, self)
        self.view = PeopleView(self.tr("People"))
        self.search = SearchInput(self.tr("Search people"), self.tr("Everything ever written"))
        self.filters = FilterBar()
        self.bar = ChosenBar(acts)
        self._arrange()
        self._listen()

    @property
    def current(self) -> int | None:
        """The person whose card is shown."""
        return self._current

    def chosen(self) -> list[int]:
        """The ids of those selected, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.id_at(row) for row in rows]

    def refresh(self) -> None:
        """Ask anew who is in the list."""
        shown = replace(self.filters.shown, text=self.search.text())
        self._runner.query(
            listing.listing, shown, today=self._clock.today(), then=self._take_ids,
            key="people-list", owner=self,
        )  # fmt: skip

    def take_around(self, around: Around) -> None:
        """Circles, tags and stages, for the menus and the chips."""
        self._around = around
        self.filters.show_filter(self.filters.shown, around)

    def show_filter(self, shown: ListFilter) -> None:
        self.filters.show_filter(shown, self._around)
        self.refresh()

    def take_changes(self, changes: Changes) -> None:
        """Only the rows of whom it touched are asked for anew, and the order."""
        everyone = bool(changes.many & {"person", "interaction", "follow_up", "photo"})
        self.model.grow_stale(None if everyone else changes.people)
        self.refresh()

    def grow_stale(self) -> None:
        """Every row may be of yesterday."""
        self.model.grow_stale()
        self.refresh()

    def show_person(self, person_id: int) -> None:
        """Choose this person alone, if they are in the list; show their card anyway."""
        self._current = person_id
        index = self.model.index_of(person_id)
        if index.isValid():
            self.view.go_to(index)
        else:
            self.view.clearSelection()
        self.shown.emit(person_id)

    def focus_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.fillRect(self.rect(), theme.window)

    def _arrange(self) -> None:
        self._delegate = PeopleDelegate(self._faces.of, self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self.view)
        self._stack = QStackedLayout()
        self._stack.addWidget(rows)
        self._empty: QWidget | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addSpacing(8)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self.bar)

    def _head(self) -> QVBoxLayout:
        self._filter_button = IconButton("list-filter", self.tr("Narrow the list"))
        self.add_button = IconButton(
            "user-round-plus", self.tr("Add a person"), "Ctrl+N", "secondary", size=28
        )
        title = QHBoxLayout()
        title.setContentsMargins(8, 0, 0, 0)
        title.addWidget(PlainLabel(self.tr("People"), "title", wrap=False), 1)
        title.addWidget(self._filter_button)
        title.addSpacing(2)
        title.addWidget(self.add_button)
        head = QVBoxLayout()
        head.setContentsMargins(12, 18, 12, 0)
        head.setSpacing(9)
        head.addLayout(title)
        head.addWidget(self.search)
        head.addWidget(self.filters)
        return head

    def _listen(self) -> None:
        self.model.wanted.connect(self._ask_for_rows)
        self.search.textChanged.connect(self.refresh)
        self.search.left_downwards.connect(self._enter_list)
        self.filters.changed.connect(self._take_filter)
        self._filter_button.clicked.connect(self._open_filters)
        self.add_button.clicked.connect(self.add_wanted)
        self.view.opened.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))
        self.view.clicked.connect(self._take_click)
        self.view.menu_wanted.connect(self._open_menu_at)
        self.view.delete_wanted.connect(lambda: self._acts.ask(self.chosen(), self._delete))
        self.view.sought.connect(self._seek)
        self.view.selectionModel().selectionChanged.connect(self._take_selection)
        self.bar.more_wanted.connect(self._open_menu)

    def _take_filter(self) -> None:
        self.filters.show_filter(self.filters.shown, self._around)
        self.refresh()
        self.filter_changed.emit()

    def _take_ids(self, ids: Sequence[int]) -> None:
        """Another list: whoever was chosen stays chosen, if they are still in it."""
        before = self.chosen()
        self._restoring = True
        self.model.set_ids(ids)
        self._select(before or ([self._current] if self._current is not None else []))
        self._restoring = False
        self._show_empty(not ids)
        self._take_selection()
        self.loaded.emit()

    def _select(self, people: Sequence[int]) -> None:
        selection = QItemSelection()
        places = (self.model.index_of(person).row() for person in people)
        for first, last in _runs(sorted(place for place in places if place >= 0)):
            selection.select(self.model.index(first), self.model.index(last))
        model = self.view.selectionModel()
        if self._current is not None and self.model.index_of(self._current).isValid():
            current = self.model.index_of(self._current)
            model.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, _REPLACES)

    def _take_selection(self) -> None:
        if self._restoring:
            return
        chosen = self.chosen()
        self.bar.show_chosen(chosen, self._around, deleted=self.filters.shown.trash)
        if len(chosen) == 1 and chosen[0] != self._current:
            self._current = chosen[0]
            self.shown.emit(self._current)

    def _take_click(self, index: QModelIndex) -> None:
        if len(self.view.selectionModel().selectedRows()) == 1:
            self.opened.emit(self.model.id_at(index.row()))

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.focus_list()
            self.view.go_to(self.model.index(0))

    def _ask_for_rows(self, ids: list[int]) -> None:
        today, circle = self._clock.today(), self.filters.shown.circle_id
        self._runner.query(
            listing.rows, ids, today=today, circle_id=circle, owner=self,
            then=lambda rows: self._take_rows(ids, rows),
        )  # fmt: skip

    def _take_rows(self, ids: list[int], rows: Sequence[PersonRow]) -> None:
        self.model.take_rows(ids, rows)
        pictured = [row.id for row in rows if row.has_photo]
        self._faces.take([row.id for row in rows if not row.has_photo], {})
        if pictured:
            self._runner.query(
                photos.small_photos, pictured, owner=self,
                then=lambda found: self._take_photos(pictured, found),
            )  # fmt: skip

    def _take_photos(self, asked: list[int], found: dict[int, bytes]) -> None:
        self._faces.take(asked, found)
        self.view.viewport().update()

    def _seek(self, typed: str) -> None:
        self._runner.query(begun, typed, then=self._go_to_next, key="people-seek", owner=self)

    def _go_to_next(self, found: frozenset[int]) -> None:
        """The next after the current whose name begins so; from the first again."""
        ids, current = self.model.ids(), self.view.currentIndex().row()
        if current >= 0 and self.model.id_at(current) in found and len(self.chosen()) == 1:
            return
        for step in range(1, len(ids) + 1):
            place = (current + step) % len(ids)
            if ids[place] in found:
                self.view.go_to(self.model.index(place))
                return

    def _open_menu_at(self, index: QModelIndex, place: QPoint) -> None:
        if not self.view.selectionModel().isSelected(index):
            self.view.go_to(index)
        self._open_menu(place)

    def _open_menu(self, place: QPoint) -> None:
        def open_it(people: Belonging) -> None:
            if people.ids:
                circle = self.filters.shown.circle_id
                people_menu(self, people, self._acts, self._around, circle).popup(place)

        self._acts.ask(self.chosen(), open_it)

    def _delete(self, people: Belonging) -> None:
        if people.ids and not people.deleted:
            self._acts.delete(people)

    def _open_filters(self) -> None:
        below = self._filter_button.mapToGlobal(QPoint(0, self._filter_button.height() + 4))
        self.filters.menu(self, self._around).popup(below)

    def _show_empty(self, empty: bool) -> None:
        """In the place of no rows, what this list is for."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
        if empty:
            self._empty = nobody(self.filters, self.search.text(), self.add_wanted)
            self._stack.addWidget(self._empty)
            self._stack.setCurrentWidget(self._empty)

    def _say_row(self, row: PersonRow) -> str:
        return say_row(row, self._clock.today())


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring places together: 3, 4, 5, 9 are (3, 5) and (9, 9)."""
    begin = 0
    for end in range(1, len(places) + 1):
        if end == len(places) or places[end] != places[end - 1] + 1:
            yield places[begin], places[end - 1]
            begin = end
