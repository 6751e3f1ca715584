"""The board: the stages beside each other, the two trays below them.

It shows what it is given, keeps what is selected and carried across the columns,
and asks for moves. It never moves a card by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.journey import Board, BoardCard, StageHead
from desktop.domain.vocabulary import StageKind
from desktop.ui.journey.cards_delegate import PhotoOf
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.places import BoardPlace, StageColumn, Tray
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.in_turns import paint_next_turn
from desktop.ui.widgets.scroll import ScrollRow

NARROWEST_EM, WIDEST_EM = 13, 25
_GAP, _MARGIN = 8, 16


class BoardView(QWidget):
    """``move_wished``: these people to that stage, before that person (None: at its end).

    ``menu_wished`` brings the people meant and the place on the screen.
    """

    move_wished = Signal(object, int, object)
    person_wished = Signal(int)
    stage_wished = Signal(int)
    menu_wished = Signal(object, QPoint)

    def __init__(
        self, photo_of: PhotoOf, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photo_of, self._today = photo_of, today
        self._with_questions = True
        self.places: list[BoardPlace] = []
        self._strip = _Strip()
        self._columns = QHBoxLayout(self._strip)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(_GAP)
        self._scroll = ScrollRow(self._strip)
        self._trays = QHBoxLayout()
        self._trays.setContentsMargins(margins(0, 0, _MARGIN, 0))
        self._trays.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(_MARGIN, 0, 0, _MARGIN))
        column.setSpacing(10)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._trays)
        theming().follow(self._fit)

    # What is shown

    @property
    def views(self) -> list[CardsView]:
        """Noticed, the stages in their order, Resting."""
        return [place.view for place in self.places]

    def show_board(self, board: Board) -> None:
        """Show all of it. The keyboard stays on the same person."""
        focus = self._remember()
        if [place.head.id for place in self.places] != [head.id for head in board.heads]:
            self._build(board.heads)
        for place, head in zip(self.places, board.heads, strict=True):
            place.show_cards(board.cards.get(head.id, ()))
        self._show_heads(board.heads)
        self._recall(focus)

    def patch(self, people: Iterable[int], board: Board) -> bool:
        """Show these people as they are now; False when the places are others."""
        if [place.head.id for place in self.places] != [head.id for head in board.heads]:
            return False
        focus = self._remember()
        self._show_heads(board.heads)
        by_stage = {place.head.id: place.view.cards for place in self.places}
        for person in people:
            card = self._card_of(board.cards, person)
            for stage, model in by_stage.items():
                if card is not None and card.stage_id == stage:
                    model.place(card)
                else:
                    model.take(person)
        self._show_heads(board.heads)
        self._recall(focus)
        return True

    def show_questions(self, on: bool) -> None:
        self._with_questions = on
        self._show_heads([place.head for place in self.places])

    def place_of(self, person_id: int) -> tuple[BoardPlace, int] | None:
        """Where somebody's card lies, and which it is there."""
        for place in self.places:
            position = place.view.cards.position_of(person_id)
            if position is not None:
                return place, position
        return None

    def card_of(self, person_id: int) -> BoardCard | None:
        found = self.place_of(person_id)
        return found[0].view.cards.cards[found[1]] if found else None

    def heads(self) -> list[StageHead]:
        return [place.head for place in self.places]

    # What is selected

    def selected(self) -> tuple[int, ...]:
        """Everybody selected, in the order of the board."""
        return tuple(person for view in self.views for person in view.selected_ids())

    def focused_id(self) -> int | None:
        """On whose card the keyboard is."""
        on = next((view for view in self.views if view.hasFocus()), None)
        return on.current_id() if on is not None else None

    def meant(self, view: CardsView) -> tuple[int, ...]:
        """Whom an act on this view means: the selection, else the current card."""
        chosen, current = self.selected(), view.current_id()
        if current is None or current in chosen:
            return chosen
        return (current,)

    def meant_here(self) -> tuple[int, ...]:
        """Whom an act means where the keyboard is; nobody where it is elsewhere."""
        on = next((view for view in self.views if view.hasFocus()), None)
        return self.meant(on) if on is not None else ()

    def select(self, people: Sequence[int], *, by_keys: bool = True) -> CardsView | None:
        """Select these, put the keyboard on the first, and bring it into sight."""
        self.select_nobody()
        shown: CardsView | None = None
        for person in reversed(people):
            found = self.place_of(person)
            if found is None:
                continue
            place, position = found
            shown = place.view
            if len(people) > 1:
                flags = QItemSelectionModel.SelectionFlag.Select
                shown.selectionModel().select(shown.cards.at(position), flags)
            shown.make_current(position, by_keys=by_keys)
        if shown is not None:
            self.bring_into_sight(shown)
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        return shown

    def select_nobody(self, but: CardsView | None = None) -> None:
        for view in self.views:
            if view is not but and view.selectionModel().hasSelection():
                view.clearSelection()

    def bring_into_sight(self, view: CardsView) -> None:
        """Scroll the column of this view into the window."""
        column = view.parentWidget()
        if view.is_column and column is not None:
            self._scroll.ensureWidgetVisible(column, _GAP, 0)

    def card_rect(self, person_id: int, on: QWidget) -> QRect:
        """Where a card is painted, in the coordinates of that widget above."""
        found = self.place_of(person_id)
        if found is None:
            return QRect()
        view = found[0].view
        rect = view.card_rect(found[1])
        return QRect(view.viewport().mapTo(on, rect.topLeft()), rect.size())

    def show_away(self, people: Iterable[int]) -> None:
        """Leave only the places of these cards, on the whole board."""
        away = frozenset(people)
        for view in self.views:
            view.show_away(away)
        if not away:
            self._scroll.let_go()
            for view in self.views:
                view.show_landing(None)

    def mark(self, person_id: int | None) -> None:
        """Show the ring on this card although the focus is elsewhere."""
        found = self.place_of(person_id) if person_id is not None else None
        for place in self.places:
            place.view.mark(found is not None and place is found[0])

    def update_portraits(self) -> None:
        """Paint anew, since portraits have come."""
        for view in self.views:
            view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self, heads: Sequence[StageHead]) -> None:
        """Make the places anew, since there are others or in another order."""
        for place in self.places:
            place.hide()
            place.deleteLater()
        self.places = []
        for head in heads:
            is_stage = head.kind == StageKind.STAGE
            made = (StageColumn if is_stage else Tray)(self._photo_of, self._today)
            (self._columns if is_stage else self._trays).addWidget(made)
            made.show_head(head, 0, self._today())
            self._connect(made)
            self.places.append(made)
        self._fit()
        paint_next_turn(self)

    def _connect(self, place: BoardPlace) -> None:
        view, stage_id = place.view, place.head.id
        view.cards.cards_dropped.connect(
            lambda people, before: self.move_wished.emit(people, stage_id, before)
        )
        view.carried = lambda: self.meant(view)
        view.opened.connect(self.person_wished)
        view.chosen_alone.connect(lambda: self.select_nobody(view))
        view.lifted.connect(self.show_away)
        view.dragged_at.connect(self._scroll.hold_at)
        view.menu_wanted.connect(lambda at: self.menu_wished.emit(self.meant(view), at))
        place.head_pressed.connect(self.stage_wished)

    def _show_heads(self, heads: Sequence[StageHead]) -> None:
        stages = sum(head.kind == StageKind.STAGE for head in heads)
        for place, head in zip(self.places, heads, strict=True):
            place.show_head(head, stages, self._today(), with_question=self._with_questions)

    def _card_of(self, cards: Mapping[int, tuple[BoardCard, ...]], person: int) -> BoardCard | None:
        found = cards.get(person, ())
        return found[0] if found else None

    def _fit(self) -> None:
        """Equal columns where each gets its least width; else they scroll sideways."""
        fonts = theming().fonts
        count = sum(isinstance(place, StageColumn) for place in self.places)
        room = self._scroll.width() - _MARGIN - _GAP * max(0, count - 1)
        equal, extra = divmod(room, count) if count else (0, 0)
        width = min(max(equal, fonts.em(NARROWEST_EM)), fonts.em(WIDEST_EM))
        overflows = equal < width
        self._columns.setContentsMargins(margins(0, 0, _MARGIN, 4 if overflows else 0))
        columns = [place for place in self.places if isinstance(place, StageColumn)]
        for number, column in enumerate(columns):
            column.setFixedWidth(width + (width == equal and number < extra))
        bar = Qt.ScrollBarPolicy
        self._scroll.setHorizontalScrollBarPolicy(
            bar.ScrollBarAlwaysOn if overflows else bar.ScrollBarAlwaysOff
        )
        self._columns.setAlignment(Qt.AlignmentFlag.AlignLeading)

    def _remember(self) -> tuple[int | None, int, int, tuple[int, ...]]:
        """Who has the keyboard, where that was, and who is selected."""
        for number, view in enumerate(self.views):
            if view.hasFocus():
                return view.current_id(), number, view.current_position(), self.selected()
        return None, -1, -1, self.selected()

    def _recall(self, was: tuple[int | None, int, int, tuple[int, ...]]) -> None:
        person, number, position, selected = was
        flags = QItemSelectionModel.SelectionFlag.Select
        for chosen in selected:
            found = self.place_of(chosen)
            if found is not None:
                view = found[0].view
                view.selectionModel().select(view.cards.at(found[1]), flags)
        if not 0 <= number < len(self.places):
            return
        found = self.place_of(person) if person is not None else None
        if found is None:
            self.views[number].make_current(position)
            self.views[number].setFocus(Qt.FocusReason.OtherFocusReason)
        elif found[0].view.current_id() != person:
            found[0].view.make_current(found[1])
            found[0].view.setFocus(Qt.FocusReason.OtherFocusReason)


class _Strip(QWidget):
    """The columns together; as high as the window lets them be."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theming().fonts.em(12))
