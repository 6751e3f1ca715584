"""Beside a stage's words: who is here now, and the stage itself: place, limit, end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.journey import BoardCard, StagePage
from desktop.domain.language import tr
from desktop.domain.sentences import count_word, ordinal_word
from desktop.domain.vocabulary import StageKind
from desktop.domain.warmth import Warmth
from desktop.services.journey import stages
from desktop.ui.journey.menus import PlaceMenu, add_action
from desktop.ui.journey.words import say_place
from desktop.ui.phrases import say_date
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.edges import rule
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonRowDelegate
from desktop.ui.widgets.rows_model import RowsModel
from desktop.ui.widgets.surfaces import Hairline, Surface
from desktop.ui.widgets.warmth import say_warmth

_ROW, _MOST_ROWS = 48, 8
_LIMITS = (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20)


@dataclass(frozen=True, slots=True)
class HereRow:
    """Somebody who is in this stage now."""

    id: int
    name: str
    second: str
    warmth: Warmth
    starred: bool = False


class StageSide(QWidget):
    """``person_wished`` and ``stage_wished`` ask for a card or another stage's page."""

    person_wished = Signal(int)
    stage_wished = Signal(int)

    def __init__(
        self, runner: Runner, clock: Clock, portraits: Portraits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._page: StagePage | None = None
        self._is_beside = True
        self._rows: RowsModel[HereRow] = RowsModel(_spoken, self)
        self._make_here(portraits)
        self._make_stage()
        self._lay_out()
        theming().follow(self._fit)

    def show_stage(self, page: StagePage, here: tuple[BoardCard, ...]) -> None:
        self._page = page
        today = self._clock.today()
        self._rows.set_rows([_row(card, today) for card in here])
        self._nobody.setVisible(not here)
        self._here.setVisible(bool(here))
        self._in_order.setVisible(len(here) > 1)
        self._here.setAccessibleName(say_place(page.head, _count(page), len(here)))
        self._show_stage(page)
        self._fit()

    def show_beside(self, beside: bool) -> None:
        """Whether it stands beside the words (else below them)."""
        self._is_beside = beside
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline between the words and this."""
        painter, line = QPainter(self), theming().current.line
        if not self._is_beside:
            rule(painter, QRect(0, 0, self.width(), 1), line)
        elif self.isRightToLeft():
            rule(painter, QRect(self.width() - 1, 0, 1, self.height()), line)
        else:
            rule(painter, QRect(0, 0, 1, self.height()), line)

    def _make_here(self, portraits: Portraits) -> None:
        self._here = RowsView(tr("Here now"), _ROW)
        self._here.setModel(self._rows)
        self._here.setItemDelegate(PersonRowDelegate(portraits.of, self._here, height=_ROW))
        self._here.opened.connect(lambda index: self.person_wished.emit(self._rows.row(index).id))
        self._here.clicked.connect(lambda index: self.person_wished.emit(self._rows.row(index).id))
        portraits.arrived.connect(self._here.viewport().update)
        self._in_order = PlainLabel(
            tr("in your order"), "caption", "text3", wrap=False, weight=QFont.Weight.Normal
        )
        self._nobody = PlainLabel(tr("Nobody is here at the moment."), "small", "text3")

    def _make_stage(self) -> None:
        self._name = ElidedLabel("", "body", "text2")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._place = PlainLabel("", "body", "text2")
        self._back = IconButton("chevron-left", tr("One place back"), kind="secondary", size=28)
        self._on = IconButton("chevron-right", tr("One place on"), kind="secondary", size=28)
        self._limit = Button("", kind="secondary", small=True, chevron=True)
        self._add = Button(tr("Add a stage after it"), "plus", "quiet", small=True)
        self._remove = Button(tr("Remove this stage"), "x", "quiet", small=True, chevron=True)
        self._put_back = Button(tr("Put back Kith’s own words"), "rotate-ccw", "quiet",
                                small=True)  # fmt: skip
        self._back.clicked.connect(lambda: self._move(-1))
        self._on.clicked.connect(lambda: self._move(1))
        self._limit.clicked.connect(self._ask_limit)
        self._add.clicked.connect(self._add_stage)
        self._remove.clicked.connect(self._ask_where_to)
        self._put_back.clicked.connect(self._put_words_back)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 24, 8, 20)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(_heading(tr("Here now")), 1)
        row.addWidget(self._in_order, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        self._nobody.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self._nobody)
        column.addWidget(self._here)
        column.addLayout(self._make_rest(), 1)

    def _make_rest(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(16, 4, 16, 0)
        column.setSpacing(10)
        column.addWidget(Hairline())
        column.addSpacing(4)
        column.addWidget(_heading(tr("This stage")))
        column.addLayout(self._make_grid())
        for button in (self._add, self._remove):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(Hairline())
        column.addSpacing(4)
        column.addWidget(_heading(tr("Along all of it")))
        words = tr(
            "The same good will at every step. Trust grows one step at a time, and stalls where "
            "a step is left out."
        )
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addStretch(1)
        column.addWidget(self._make_note())
        return column

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(4)
        grid.setColumnStretch(1, 1)
        place = QHBoxLayout()
        place.setSpacing(4)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        place.addWidget(self._place, 1)
        for arrow in (self._back, self._on):
            place.addWidget(arrow)
        self._captions: list[PlainLabel] = []
        captions = (tr("Name"), tr("Place", "in a row"), tr("Ask me beyond"))
        for number, caption in enumerate(captions):
            label = PlainLabel(caption)
            self._captions.append(label)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._name, 0, 1)
        grid.addLayout(place, 1, 1)
        grid.addWidget(self._limit, 2, 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _make_note(self) -> Surface:
        card = Surface("sunken")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 10)
        words = tr(
            "Click a line to change it. What you write is kept when you leave it, and no card "
            "moves."
        )
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addWidget(self._put_back, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_stage(self, page: StagePage) -> None:
        head, count = page.head, _count(page)
        is_stage = head.kind == StageKind.STAGE
        self._name.setText(head.name)
        words = tr("{place} of {count}")
        self._place.setText(words.format(place=ordinal_word(head.number), count=count_word(count)))
        for part in (self._place, self._back, self._on, self._captions[1], self._add, self._remove):
            part.setVisible(is_stage)
        self._back.setEnabled(head.number > 1)
        self._on.setEnabled(head.number < count)
        self._remove.setEnabled(count > 1)
        self._put_back.setVisible(page.has_own_words)
        limit = tr("no limit") if head.limit is None else count_word(head.limit)
        self._limit.setText(limit)
        self._limit.setAccessibleName(tr("Ask me beyond: {limit}").format(limit=limit))
        self._limit.updateGeometry()

    def _fit(self) -> None:
        rows = min(len(self._rows.rows()), _MOST_ROWS)
        self._here.setFixedHeight(max(1, rows) * theming().fonts.scaled(_ROW))

    # What is wished

    def _move(self, by: int) -> None:
        if self._page is not None:
            self._runner.change(stages.move_stage, self._page.head.id, by)

    def _ask_limit(self) -> None:
        menu = QMenu(self)
        for limit in (None, *_LIMITS):
            words = tr("no limit") if limit is None else count_word(limit)
            action = add_action(menu, words, lambda limit=limit: self._set_limit(limit))  # type: ignore[misc]
            action.setCheckable(True)
            action.setChecked(self._page is not None and self._page.head.limit == limit)
        _pop_up(menu, self._limit)

    def _set_limit(self, limit: int | None) -> None:
        if self._page is not None:
            self._runner.change(stages.set_limit, self._page.head.id, limit)

    def _add_stage(self) -> None:
        def show(changes: Changes) -> None:
            if changes.created.get("stage"):
                self.stage_wished.emit(changes.created["stage"][0])

        if self._page is not None:
            after = self._page.head.id
            self._runner.change(stages.add_stage, tr("A new stage"), after=after, then=show)

    def _ask_where_to(self) -> None:
        """Where its people go; at once, when there is nobody."""
        if self._page is None:
            return
        heads = [head for head in self._page.heads if head.id != self._page.head.id]
        if not self._page.head.held:
            self._remove_to(heads[0].id)
            return
        _pop_up(PlaceMenu("", heads, self._remove_to, self), self._remove)

    def _remove_to(self, target: int) -> None:
        if self._page is not None:
            self._runner.change(
                stages.remove_stage, self._page.head.id, to_stage_id=target, now=self._clock.now()
            )

    def _put_words_back(self) -> None:
        if self._page is not None:
            self._runner.change(stages.put_back_words, self._page.head.id)


def _row(card: BoardCard, today: date) -> HereRow:
    since = ""
    if card.stage_since is not None:
        far = abs((today - card.stage_since).days) > 330
        since = tr("since {day}").format(day=say_date(card.stage_since, with_year=far))
    return HereRow(card.person_id, card.name, since, card.warmth)


def _spoken(row: HereRow) -> str:
    return ", ".join(part for part in (row.name, row.second, say_warmth(row.warmth)) if part)


def _heading(words: str) -> PlainLabel:
    return PlainLabel(words, "body", "text", weight=QFont.Weight.DemiBold)


def _count(page: StagePage) -> int:
    return sum(head.kind == StageKind.STAGE for head in page.heads)


def _pop_up(menu: QMenu, below: QWidget) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(below.mapToGlobal(below.rect().bottomLeft() + QPoint(0, 4)))
