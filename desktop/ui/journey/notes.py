"""When a note opens after a move, beside which card, and what becomes of its words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.follow_ups import PlanWish
from desktop.domain.journey import MoveNote, said_names
from desktop.domain.language import tr
from desktop.domain.vocabulary import StageKind
from desktop.services.journey import moving
from desktop.ui.half_filled import remember_for
from desktop.ui.journey.board_view import BoardView
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.move_note import MoveNoteSheet
from desktop.ui.journey.move_note_pane import MoveNotePane
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.widgets.popover import Popover
from desktop.ui.widgets.sheet_place import Side


class MoveNotes(QObject):
    """At most one note at a time, a child of ``page``; the board stays as usable as before.

    ``shift_wished``: Alt and an arrow were pressed in it, meant for that view.
    ``plan_wished``: an act is to have an hour.
    """

    shift_wished = Signal(object, object)
    plan_wished = Signal(object)  # PlanWish

    def __init__(
        self,
        page: QWidget,
        board: BoardView,
        runner: Runner,
        clock: Clock,
        portraits: Portraits,
    ) -> None:
        super().__init__(page)
        self._page, self._board = page, board
        self._runner, self._clock, self._portraits = runner, clock, portraits
        self._open: Popover | None = None
        self._moves: frozenset[int] = frozenset()
        self._offered: tuple[tuple[int, ...], tuple[int, ...], MoveNote] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)

    def offer(self, people: tuple[int, ...], moves: tuple[int, ...], note: MoveNote) -> None:
        """Open the note about these moves once the board is painted; Noticed asks for no
        reason."""
        if moves:
            self._moves, self._offered = frozenset(moves), (people, moves, note)
            self._soon.start()

    def _show(self) -> None:
        assert self._offered is not None
        people, moves, note = self._offered
        found = self._board.place_of(people[0])
        if found is None or found[0].head.kind == StageKind.NOTICED:
            return
        place = found[0]
        sheet = self._make_sheet(people, place.head.name, note)
        popover = Popover(MoveNotePane(sheet), self._page)
        self._connect(popover, sheet, moves, place.view)
        self._open = popover
        self._board.mark(people[0])
        sides: tuple[Side, ...] = ("left", "right") if place.view.is_column else ("above",)
        popover.open_at(self._board.card_rect(people[0], self._page), sides, sheet.why)
        remember_for(popover, self._runner, people[0], f"moved {moves[0]}")

    def close(self) -> None:
        """Close the note, as if it were skipped; one that is not open yet stays away."""
        self._soon.stop()
        if self._open is not None:
            self._open.skip()

    def hear(self, changes: Changes) -> None:
        """Close the note when the move it is about was taken back."""
        if changes.direction != "done" and changes.ids.get("move", frozenset()) & self._moves:
            self.close()

    def _make_sheet(self, people: tuple[int, ...], stage: str, note: MoveNote) -> MoveNoteSheet:
        cards = tuple(card for card in map(self._board.card_of, people) if card is not None)
        names = said_names([card.called for card in cards])
        heading = tr("{people}, in {stage}").format(
            people=names[:1].upper() + names[1:], stage=stage
        )
        photo = self._portraits.of(people[0]) if cards[0].has_photo else None
        return MoveNoteSheet(cards, heading, note, self._clock.today(), photo)

    def _connect(
        self, popover: Popover, sheet: MoveNoteSheet, moves: tuple[int, ...], view: CardsView
    ) -> None:
        sheet.keep_wished.connect(popover.keep)
        sheet.skip_wished.connect(popover.skip)
        sheet.undo_wished.connect(self._undo)
        sheet.shift_wished.connect(lambda event: self._shift(view, event))
        sheet.plan_wished.connect(lambda wish: self._plan(popover, wish))
        popover.kept.connect(lambda: self._keep(moves, sheet))
        popover.clicked_away.connect(lambda: self._keep(moves, sheet))
        popover.closed.connect(lambda: self._closed(popover))

    def _keep(self, moves: tuple[int, ...], sheet: MoveNoteSheet) -> None:
        """A click elsewhere keeps too: what was written is never lost by it."""
        if sheet.has_words():
            self._runner.change(
                moving.explain, moves, sign=sheet.sign(), why=sheet.why.words(),
                plans=sheet.plans(), again=sheet.again(), intention=sheet.intention(),
                now=self._clock.now(),
            )  # fmt: skip

    def _plan(self, popover: Popover, wish: PlanWish) -> None:
        """What was said so far is kept."""
        popover.keep()
        self.plan_wished.emit(wish)

    def _closed(self, popover: Popover) -> None:
        self._board.mark(None)
        if self._open is popover:
            self._open, self._moves = None, frozenset()
        popover.deleteLater()

    def _undo(self) -> None:
        self.close()
        self._runner.undo()

    def _shift(self, view: CardsView, event: QKeyEvent) -> None:
        self.close()
        self.shift_wished.emit(view, event)
