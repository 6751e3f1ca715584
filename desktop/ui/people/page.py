"""The place People: the list, and beside it the card of the person chosen."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.people import CardRow, ListFilter
from desktop.domain.vocabulary import PointKind
from desktop.services.journey import board
from desktop.services.people import circles
from desktop.services.people.card import card
from desktop.settings import SettingsFile
from desktop.ui.links import link_of, open_link
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.contact_card import ContactCard
from desktop.ui.people.desk import Desk
from desktop.ui.people.list_panel import PeopleList
from desktop.ui.people.menu import Around
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.surfaces import Hairline

_VIEW = "people"
_ONE_BELOW = 57  # em of the page (62 of the window): list or card, not both
_FOLD_BELOW = 67  # em of the page (72 of the window): the card's columns fold
_LIST_WIDTH = (17.8, 21.4)  # em


class PeoplePage(PlacePage):
    """``export_wished`` brings the ids of whom to take out."""

    export_wished = Signal(object)  # list[int]

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self._settings = settings
        self._around_wanted = True
        self._shows_card = False
        self._naming: int | None = None
        self._writing_to: int | None = None
        self.acts = PeopleActs(runner, clock, self)
        self.desk = Desk(runner, clock, self.acts, self)
        self.desk.region = settings.values.region
        self.list = PeopleList(runner, clock, self.acts)
        self.card = ContactCard(self.desk)
        self.back = Button(self.tr("People"), "chevron-left", "quiet")
        self._arrange()
        self._listen()
        self.list.show_filter(_remembered(settings.values.views.get(_VIEW)))

    def refresh(self) -> None:
        """Read everything that is shown anew."""
        self._around_wanted = True
        self._ask_for_around()
        self.list.grow_stale()
        self._ask_for_card()

    def take_changes(self, changes: Changes) -> None:
        """Ask anew only for what they touched."""
        if changes.touches(("circle", "tag", "stage", "circle_member", "person_tag")):
            self._around_wanted = True
            self._ask_for_around()
        self.list.take_changes(changes)
        shown = self.list.current
        if shown is not None and (changes.touches_person(shown) or changes.many):
            self._ask_for_card()

    def focus_search(self) -> None:
        self._show_list()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def show_person(self, person_id: int) -> None:
        """Show this person's card, whoever the list holds."""
        self.list.show_person(person_id)
        self._open_card()

    def show_circle(self, circle_id: int) -> None:
        """Narrow the list to this circle."""
        self._show_list()
        self.list.search.clear()
        self.list.filters.narrow(circle_id=circle_id)

    def add_person(self) -> None:
        """Somebody new, whose name is typed on their card."""
        shown = self.list.filters.shown
        self.acts.add_person(self.tr("Somebody new"), in_practice=shown.in_practice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Slash and not event.modifiers():
            self.focus_search()
        elif event.key() == Qt.Key.Key_Escape and self._shows_card and self._is_narrow():
            self._show_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _arrange(self) -> None:
        self._line = Hairline(upright=True)
        words = self.tr("Choose somebody in the list: their card opens here.")
        self._nobody = EmptyState("contact", self.tr("A card for each"), words)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._back_row = QWidget()
        back = QHBoxLayout(self._back_row)
        back.setContentsMargins(12, 8, 12, 0)
        back.addWidget(self.back)
        back.addStretch(1)
        column.addWidget(self._back_row)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self.card)
        column.addLayout(self._stack, 1)
        self._right = right
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.list)
        whole.addWidget(self._line)
        whole.addWidget(right, 1)
        self._fit()

    def _listen(self) -> None:
        self.list.shown.connect(self._show_current)
        self.list.opened.connect(self._open_current)
        self.list.add_wanted.connect(self.add_person)
        self.list.filter_changed.connect(self._remember)
        self.list.loaded.connect(self._choose_first)
        self.back.clicked.connect(self._show_list)
        self.acts.opened.connect(self.show_person)
        self.acts.made.connect(self._show_made)
        self.acts.spoke.connect(self.we_spoke_wished)
        self.acts.planned.connect(lambda person: self.plan_wished.emit(person, None))
        self.acts.written.connect(self._write_to)
        self.acts.exported.connect(self.export_wished)
        self.desk.person_wished.connect(self.show_person)
        self.desk.stage_wished.connect(self.stage_wished)
        self.desk.circle_wished.connect(self.show_circle)
        self.desk.plan_wished.connect(self.plan_wished)

    def _ask_for_around(self) -> None:
        if self._around_wanted:
            self._around_wanted = False
            self.runner.query(_around, then=self._take_around, key="people-around", owner=self)

    def _take_around(self, around: Around) -> None:
        self.desk.around = around
        self.list.take_around(around)

    def _choose_first(self) -> None:
        """Where there is room for a card, one is shown."""
        if self.list.current is None and self.list.model.rowCount() and not self._is_narrow():
            self.list.show_person(self.list.model.id_at(0))

    def _show_current(self, person_id: int) -> None:
        self.card.keep_all()
        self._ask_for_card()

    def _open_current(self, person_id: int) -> None:
        if person_id != self.list.current:
            self.list.show_person(person_id)
        self._open_card()

    def _ask_for_card(self) -> None:
        person = self.list.current
        if person is None:
            return
        today = self.clock.today()
        self.runner.query(
            card, person, today=today, then=self._take_card, key="people-card", owner=self
        )

    def _take_card(self, found: CardRow | None) -> None:
        if found is None:
            self._stack.setCurrentWidget(self._nobody)
            return
        self.card.show_card(found)
        self._stack.setCurrentWidget(self.card)
        if self._naming == found.id:
            self._naming = None
            self.card.head.name.edit()
        if self._writing_to == found.id:
            self._writing_to = None
            self._write(found)

    def _show_made(self, person_id: int) -> None:
        """Somebody new: their card, with the cursor in the name."""
        self._naming = person_id
        self.show_person(person_id)

    def _write_to(self, person_id: int) -> None:
        self._writing_to = person_id
        self.show_person(person_id)

    def _write(self, found: CardRow) -> None:
        """A mail to the first of their addresses; without one, a place to write it."""
        mails = [point.value for point in found.points if point.kind == PointKind.EMAIL]
        if not mails or not open_link(link_of(PointKind.EMAIL, mails[0])):
            self.card.reach.begin(PointKind.EMAIL)

    def _open_card(self) -> None:
        self._shows_card = True
        self._fit()

    def _show_list(self) -> None:
        self._shows_card = False
        self._fit()
        if self._is_narrow():
            self.list.focus_list()

    def _is_narrow(self) -> bool:
        return self.width() < theming().fonts.em(_ONE_BELOW)

    def _fit(self) -> None:
        """List and card side by side, or one of them, by the width there is."""
        em, narrow = theming().fonts.em, self._is_narrow()
        self.list.setVisible(not narrow or not self._shows_card)
        self._right.setVisible(not narrow or self._shows_card)
        self._line.setVisible(not narrow)
        self._back_row.setVisible(narrow)
        least, most = (em(count) for count in _LIST_WIDTH)
        width = self.width() if narrow else min(most, max(least, round(self.width() * 0.26)))
        self.list.setFixedWidth(width)
        self.card.set_folded(self.width() < em(_FOLD_BELOW))

    def _remember(self) -> None:
        kept = asdict(self.list.filters.shown)
        self._settings.values.views[_VIEW] = {
            name: kept[name] for name in ("in_practice", "sort", "circle_id", "tag_id")
        }
        self._settings.save()


def _around(session: Any) -> Around:
    return Around(
        circles=circles.listed(session),
        tags=circles.tags_listed(session),
        stages=board.heads(session),
    )


def _remembered(view: Any) -> ListFilter:
    """The filter as it was left; people in practice where it cannot be told."""
    kept = view if isinstance(view, dict) else {}
    sort, circle, tag = kept.get("sort"), kept.get("circle_id"), kept.get("tag_id")
    return ListFilter(
        in_practice=kept.get("in_practice", True) is True,
        circle_id=circle if isinstance(circle, int) else None,
        tag_id=tag if isinstance(tag, int) else None,
        sort=sort if sort in ("last_contact", "added") else "name",
    )
