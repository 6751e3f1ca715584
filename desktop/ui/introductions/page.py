"""The place Introductions: the board, the bench below it, who might like each other beside
it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.introducing import IntroductionWish
from desktop.domain.introductions.rows import PairsBoard
from desktop.domain.introductions.rules import Step
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.half_written import HalfWritten
from desktop.services.introductions import board as reading
from desktop.services.introductions import stepping
from desktop.services.introductions.suggestions import suggestions
from desktop.services.people.photos import small_photos
from desktop.settings import SettingsFile
from desktop.ui.introductions.acts import IntroductionActs
from desktop.ui.introductions.bench import Bench
from desktop.ui.introductions.board_keys import PairKeys
from desktop.ui.introductions.board_view import PairsView
from desktop.ui.introductions.choosing import chosen_first
from desktop.ui.introductions.head import IntroductionsHead
from desktop.ui.introductions.sheets import Sheets
from desktop.ui.introductions.side import IntroductionsSide
from desktop.ui.introductions.wiring import connect
from desktop.ui.introductions.wishes import Wishes
from desktop.ui.introductions.wording import say_pair
from desktop.ui.place import PlacePage
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.empty_card import EmptyCard
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.popover import area_of
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.tab_order import order_tabs
from desktop.ui.window.places import MenuHere

_SIDE_EM = 20
_ANY_WIDTH = 16_777_215
_BESIDE_EM, _TAGLINE_EM = 80, 62
_BOARD = (
    "introduction", "introduction_step", "person", "season", "follow_up", "contact_point", "photo",
)  # fmt: skip
_FOUND = ("facet", "not_these_two", "season", "tie")  # from which it is found who might meet


class IntroductionsPage(PlacePage):
    people_wished = Signal()  # to the cards, where needs and offers are noted
    told = Signal(str)

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        self.shown = PairsBoard()
        self._wanted: int | None = None  # to be chosen when it has come
        self._follow_wanted = False
        self._side_open = False
        self.portraits = Portraits(runner, small_photos, self)
        self.board = PairsView(self.portraits.of, clock.today)
        self.keys = PairKeys(self.board)
        self.empty = EmptyCard(self.board, _nothing_yet())
        self.bench = Bench(HalfWritten(settings.folder), clock.today)
        self.side = IntroductionsSide(self.portraits.of, clock.today)
        self.sheets = Sheets(self, runner, clock.today)
        self.acts = IntroductionActs(self, runner, clock, self.sheets, self._place_of)
        self.head = IntroductionsHead()
        self.two, self.earlier, self.like = self.head.two, self.head.earlier, self.head.like
        self.wishes = Wishes(self, runner, clock, self.sheets, self.acts)
        self.wishes.known.connect(self.choose)
        self._lay_out()
        connect(self)
        self._fit()

    def show_introduction(self, wish: IntroductionWish) -> None:
        """Open these two, or begin to think of them."""
        self.wishes.take(wish, area_of(self.two))

    def refresh(self) -> None:
        self.keys.letters = self.settings.values.single_keys
        self._read_board()
        self._read_suggestions()

    def take_changes(self, changes: Changes) -> None:
        if changes.touches(_BOARD):
            self._read_board()
        others = changes.direction != "done" or "introduction" in changes.created
        if changes.touches(_FOUND) or (others and changes.touches(("introduction",))):
            self._read_suggestions()

    def panes(self) -> Sequence[QWidget]:
        """For F6: the board, the bench, the side where it is shown."""
        return [part for part in (self.board, self.bench, self.side) if part.isVisible()]

    def current_meeting(self) -> Meeting | None:
        """With whom the step that stands in the bench has to do."""
        pair, step = self.bench.pair, self.bench.step
        if pair is None or step is None or step.side is None:
            return None
        return Meeting(person_id=pair.person(step.side).id)

    def choose(self, pair_id: int, *, follow: bool = True) -> None:
        """Its words into the bench; with ``follow`` the keyboard to its card, as soon as
        it is there."""
        self._wanted, self._follow_wanted = pair_id, follow
        if self._side_open:
            self._side_open = False
            self._fit()
        if self.shown.pair(pair_id) is not None:
            self._choose_wanted()

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The chosen pair; without one, where two are thought of."""
        if not self.shown.columns:
            return False
        chosen = self.board.chosen_id
        if chosen is None:
            self.two.setFocus(by)
        else:
            self.board.focus(chosen, by)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # How it is laid out

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margins(16, 0, 12, 16))
        column.setSpacing(12)
        column.addWidget(self.board, 1)
        column.addWidget(self.bench)
        self._area = ScrollColumn(content)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.head, 0, 0)
        self._grid.addWidget(self._area, 1, 0)
        self._grid.addWidget(self.side, 0, 1, 2, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(1, 1)
        theming().follow(self._fit)

    def _fit(self) -> None:
        """The side beside the board; where there is little room, in its place by a button."""
        em = theming().fonts.em
        wide = self.window().width() >= em(_BESIDE_EM)
        self._grid.removeWidget(self.side)
        self._grid.addWidget(self.side, *((0, 1, 2, 1) if wide else (1, 0, 1, 1)))
        self.side.setMinimumWidth(em(_SIDE_EM) if wide else 0)
        self.side.setMaximumWidth(em(_SIDE_EM) if wide else _ANY_WIDTH)
        self.side.fit(beside=wide)
        self.side.setVisible(wide or self._side_open)
        self._area.setVisible(wide or not self._side_open)
        self.like.setVisible(not wide)
        self.head.mark(shown=not self.side.isHidden(), earlier=self.side.shows_earlier)
        self.head.fit(roomy=self.width() >= em(_TAGLINE_EM))

    # What is shown

    def _read_board(self) -> None:
        self.runner.query(
            reading.board, today=self.clock.today(),
            then=self._show_board, key="introductions-board", owner=self,
        )  # fmt: skip

    def _read_suggestions(self) -> None:
        self.runner.long_query(
            suggestions, today=self.clock.today(),
            then=self.side.suggestions.show_suggestions, key="introductions-found", owner=self,
        )  # fmt: skip

    def _show_board(self, board: PairsBoard) -> None:
        self.shown = board
        self.keys.let_go()
        self.board.show_board(board)
        self.empty.setVisible(not self.board.cards())
        self.side.earlier.show_pairs(board.earlier)
        self.earlier.setVisible(bool(board.earlier))
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        wanted = self._wanted
        known = self.shown.pair(wanted) if wanted is not None else None
        if known is None:
            known = self.shown.pair(self.board.chosen_id or 0) or chosen_first(self.shown)
        self.board.choose(known.id if known is not None else None)
        self.bench.show_pair(known)
        if known is not None and known.id == wanted:
            self._wanted = None
            if self._follow_wanted:
                self.board.focus(known.id)
        order_tabs(self)
        self.arrive()

    def turn_side(self, *, earlier: bool) -> None:
        """Show what is asked for; asked again, show it no longer."""
        shown = not self.side.isHidden() and self.side.shows_earlier == earlier
        wide = self.like.isHidden()
        self._side_open = not shown
        self.side.show_earlier(on=earlier and not (wide and shown))
        self._fit()

    def update_portraits(self) -> None:
        for card in self.board.cards():
            card.update()
        self.side.update()
        for part in self.side.suggestions.parts:
            part.update()
            for face in part.findChildren(QWidget):
                face.update()

    # What is wished

    def move_pair(self, pair_id: int, state: object, before: int | None) -> None:
        pair = self.shown.pair(pair_id)
        if pair is not None:
            self.acts.move(pair, state, before)  # type: ignore[arg-type]

    def keep_words(self, pair_id: int, step: Step, words: str) -> None:
        self.runner.change(
            stepping.keep_words, pair_id, step, words,
            then=lambda _: self.bench.text.forget_half(pair_id, step),
            failed=lambda error: self.told.emit(str(error)),
        )  # fmt: skip

    def menus_here(self) -> Sequence[MenuHere]:
        """Of the pair on the bench."""
        pair = self.bench.pair
        return [MenuHere(say_pair(pair), self.acts.menu(pair))] if pair is not None else ()

    def open_menu(self, pair_id: int, at: object) -> None:
        pair = self.shown.pair(pair_id)
        if pair is not None:
            self.acts.open_menu(pair, at)  # type: ignore[arg-type]

    def open_move_menu(self, pair_id: int, at: object) -> None:
        pair = self.shown.pair(pair_id)
        if pair is not None:
            self.acts.open_move_menu(pair, at)  # type: ignore[arg-type]

    def _place_of(self, pair_id: int) -> QWidget:
        """Where a sheet about this pair opens: at its card, else at the bench."""
        return self.board.card(pair_id) or self.bench.more


def _nothing_yet() -> EmptyState:
    words = tr(
        "Two people who would be glad of each other go their way here, step by step. Each is "
        "asked alone, and only when both are willing do they hear of each other from you."
    )
    return EmptyState("waypoints", tr("Who should meet?"), words)
