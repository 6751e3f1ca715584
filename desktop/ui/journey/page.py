"""The Journey place: its heading, the board, the notes after moves, the stages' pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.journey import Board, BoardCard, BoardFilter, MoveNote, Named, said_names
from desktop.domain.vocabulary import StageKind
from desktop.services.journey import board as reading
from desktop.services.journey import moving, stages
from desktop.ui.journey.board_keys import BoardKeys
from desktop.ui.journey.board_view import BoardView
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.menus import FilterMenu, PlaceMenu, add_action
from desktop.ui.journey.move_note import MoveNotePane, MoveNoteSheet
from desktop.ui.journey.stage_page import StagePageView
from desktop.ui.place import PlacePage
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover, Side

# Rows whose change may concern every card, not only those of the people it names.
_CONCERN_ALL = ("stage", "stage_line", "rhythm", "circle")
_ROOM_FOR_TAGLINE_EM = 80
_ROOM_FOR_LONG_NAMES_EM = 44


class JourneyPage(PlacePage):
    """The board; or, while one is open, the page of a stage."""

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(runner, clock, parent)
        self._shown = BoardFilter()
        self._shown_name = ""
        self._with_questions = True
        self._note: Popover | None = None
        self._noted_moves: frozenset[int] = frozenset()
        self.portraits = Portraits(runner, reading.small_photos, self)
        self.board = BoardView(self.portraits.of, clock.today)
        self.keys = BoardKeys(self.board)
        self.stage_page = StagePageView(runner, clock, self.portraits)
        self._front = QWidget()
        self._lay_out_front()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._front)
        self._stack.addWidget(self.stage_page)
        self._connect()

    def refresh(self) -> None:
        today = self.clock.today()
        self.runner.query(
            reading.board, self._shown, today=today,
            then=self._show_board, key="journey-board", owner=self,
        )  # fmt: skip
        self.stage_page.refresh()

    def take_changes(self, changes: Changes) -> None:
        """Patch the cards of the people concerned; read anew what concerns all."""
        if self._noted_moves and changes.direction != "done":
            touched = changes.ids.get("move", frozenset())
            if touched & self._noted_moves:
                self._close_note()
        if changes.many or changes.touches(_CONCERN_ALL):
            self.refresh()
            return
        self.stage_page.refresh()
        if changes.people:
            people = sorted(changes.people)
            self.runner.query(
                reading.patch, people, self._shown, today=self.clock.today(),
                then=lambda board: self._patch(people, board), owner=self,
            )  # fmt: skip

    def show_stage(self, stage_id: int) -> None:
        """Open a stage's own page."""
        self._close_note()
        self.stage_page.show_stage(stage_id)
        self._stack.setCurrentWidget(self.stage_page)

    def show_board(self) -> None:
        self._stack.setCurrentWidget(self._front)
        self.focus_board()

    def focus_board(self) -> None:
        """Put the keyboard on the first card there is."""
        views = [*self.board.views[1:-1], *self.board.views[:1]]
        view = next((view for view in views if view.cards.cards), None)
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def filter_by(self, shown: BoardFilter, name: str = "") -> None:
        """Show everyone's cards, or those of one circle or tag, called ``name``."""
        self._shown = shown
        self._shown_name = "" if shown == BoardFilter() else name
        self._name_buttons()
        self.refresh()

    def move_people(self, people: Sequence[int], stage_id: int, before: int | None) -> None:
        """Move these people; the note about it follows."""
        self._close_note()
        self.runner.change(
            moving.move, tuple(people), stage_id, before=before, now=self.clock.now(),
            then=lambda changes: self._moved(tuple(people), changes),
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_buttons()

    # How it is laid out

    def _lay_out_front(self) -> None:
        column = QVBoxLayout(self._front)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(14)
        heading = QWidget()
        heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(heading)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(PlainLabel(self.tr("Journey"), "title", wrap=False))
        tagline = self.tr("The same good will at every step. Going back is an ordinary move.")
        self._tagline = PlainLabel(tagline, "small", "text2", wrap=False)
        row.addWidget(self._tagline, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        self._filter = Button("", "users-round", small=True)
        self._questions = Button("", "eye", small=True)
        self._more = IconButton("settings-2", self.tr("Stages"))
        for button in (self._filter, self._questions, self._more):
            row.addWidget(button)
        column.addWidget(heading)
        column.addWidget(self.board, 1)

    def _connect(self) -> None:
        self.board.move_wished.connect(self.move_people)
        self.board.person_wished.connect(self.person_wished)
        self.board.stage_wished.connect(self.show_stage)
        self.board.menu_wished.connect(self._open_menu)
        self.keys.move_menu_wished.connect(self._open_move_menu)
        self.portraits.arrived.connect(self.board.update_portraits)
        self._filter.clicked.connect(self._ask_filter)
        self._questions.clicked.connect(self._turn_questions)
        self._more.clicked.connect(self._open_stages_menu)
        self.stage_page.back_wished.connect(self.show_board)
        self.stage_page.person_wished.connect(self.person_wished)
        self.stage_page.plan_wished.connect(self.plan_wished)
        theming().follow(self._name_buttons)

    def _name_buttons(self) -> None:
        """Shorter words where there is little room."""
        em = max(1, theming().fonts.em())
        wide = self.width() / em
        self._tagline.setVisible(wide >= _ROOM_FOR_TAGLINE_EM)
        roomy = wide >= _ROOM_FOR_LONG_NAMES_EM
        everyone = self.tr("Everyone in practice") if roomy else self.tr("Everyone")
        shown, hidden = self.tr("Questions shown"), self.tr("Questions hidden")
        questions = shown if self._with_questions else hidden
        self._filter.setText((self._shown_name or everyone).replace("&", "&&"))
        self._filter.setAccessibleName(
            self.tr("Whose cards: {name}").format(name=self._shown_name or everyone)
        )
        self._questions.setText(questions if roomy else self.tr("Questions"))
        self._questions.setAccessibleName(questions)
        self._questions.set_icon("eye" if self._with_questions else "eye-off")
        for button in (self._filter, self._questions):
            button.updateGeometry()

    # What is shown

    def _show_board(self, board: Board) -> None:
        self.board.show_board(board)
        self.keys.attach()

    def _patch(self, people: list[int], board: Board) -> None:
        if not self.board.patch(people, board):
            self.refresh()

    def _turn_questions(self) -> None:
        self._with_questions = not self._with_questions
        self.board.show_questions(self._with_questions)
        self._name_buttons()

    def _ask_filter(self) -> None:
        def show(found: tuple[tuple[Named, ...], tuple[Named, ...]]) -> None:
            menu = FilterMenu(*found, self._shown, self.filter_by, self)
            self._pop_up(menu, self._filter)

        self.runner.query(reading.filters, then=show, key="journey-filters", owner=self)

    def _open_stages_menu(self) -> None:
        menu = QMenu(self)
        menu.addMenu(PlaceMenu(self.tr("Open a stage"), self.board.heads(), self.show_stage, menu))
        add_action(menu, self.tr("Add a stage"), self._add_stage, glyph="plus")
        self._pop_up(menu, self._more)

    def _add_stage(self) -> None:
        """A new last stage, whose page opens so that it can be named."""

        def show(changes: Changes) -> None:
            if changes.created.get("stage"):
                self.show_stage(changes.created["stage"][0])

        self.runner.change(stages.add_stage, self.tr("A new stage"), then=show)

    # After a move

    def _moved(self, people: tuple[int, ...], changes: Changes) -> None:
        """Follow the cards; the answer comes after the board was patched."""
        made = changes.created.get("move", ())
        self.runner.query(
            reading.move_note, made, then=lambda note: self._follow(people, made, note), owner=self
        )
        if changes.label:
            announce(self, changes.label)

    def _follow(self, people: tuple[int, ...], moves: tuple[int, ...], note: MoveNote) -> None:
        view = self.board.select(people)
        found = self.board.place_of(people[0]) if view is not None else None
        if found is None or not moves or found[0].head.kind == StageKind.NOTICED:
            return
        self._open_note(people, moves, note)

    def _open_note(self, people: tuple[int, ...], moves: tuple[int, ...], note: MoveNote) -> None:
        """The popover beside the card; the board stays as usable as before."""
        cards = tuple(c for c in map(self.board.card_of, people) if c is not None)
        found = self.board.place_of(people[0])
        assert found is not None
        heading = self.tr("{people}, in {stage}").format(
            people=_capital(said_names([card.called for card in cards])), stage=found[0].head.name
        )
        photo = self.portraits.of(people[0]) if cards[0].has_photo else None
        sheet = MoveNoteSheet(cards, heading, note, self.clock.today(), photo)
        popover = Popover(MoveNotePane(sheet), self)
        sheet.keep_wished.connect(popover.keep)
        sheet.skip_wished.connect(popover.skip)
        sheet.undo_wished.connect(self._undo_from_note)
        sheet.shift_wished.connect(lambda event: self._shift_from_note(found[0].view, event))
        popover.kept.connect(lambda: self._keep(moves, sheet))
        popover.clicked_away.connect(lambda: self._keep(moves, sheet))
        popover.closed.connect(lambda: self._note_closed(popover))
        self._note, self._noted_moves = popover, frozenset(moves)
        self.board.mark(people[0])
        sides: tuple[Side, ...] = ("left", "right") if found[0].view.is_column else ("above",)
        popover.open_at(self.board.card_rect(people[0], self), sides, sheet.why)
        popover.setAccessibleName(heading)

    def _keep(self, moves: tuple[int, ...], sheet: MoveNoteSheet) -> None:
        if sheet.has_words():
            self.runner.change(
                moving.explain, moves, sign=sheet.sign(), why=sheet.why.words(),
                plans=sheet.plans(), intention=sheet.intention(), now=self.clock.now(),
            )  # fmt: skip

    def _close_note(self) -> None:
        if self._note is not None:
            self._note.skip()

    def _note_closed(self, popover: Popover) -> None:
        self.board.mark(None)
        if self._note is popover:
            self._note, self._noted_moves = None, frozenset()
        popover.deleteLater()

    def _undo_from_note(self) -> None:
        self._close_note()
        self.runner.undo()

    def _shift_from_note(self, view: CardsView, event: QKeyEvent) -> None:
        self._close_note()
        self.keys.take(view, event)

    # Menus

    def _open_menu(self, people: tuple[int, ...], at: QPoint) -> None:
        """Everything that can be done with these people, each with its key."""
        menu, heads = QMenu(self), self.board.heads()
        one = people[0]
        open_ = add_action(
            menu, self.tr("Open"), lambda: self.person_wished.emit(one),
            glyph="user-round", key="Enter",
        )  # fmt: skip
        open_.setEnabled(len(people) == 1)
        menu.addMenu(self._place_menu(people, menu))
        add_action(menu, self.tr("Pick up, and carry with the arrows"),
                   lambda: self._pick_up(one), glyph="grip-vertical", key="Space")  # fmt: skip
        menu.addSeparator()
        plan = add_action(
            menu, self.tr("Plan on…"), lambda: self.plan_wished.emit(one, None),
            glyph="calendar-plus",
        )  # fmt: skip
        plan.setEnabled(len(people) == 1)
        add_action(menu, self.tr("We spoke…"), lambda: self.we_spoke_wished.emit(people),
                   glyph="message-circle-heart")  # fmt: skip
        menu.addSeparator()
        resting = heads[-1].id
        rest = add_action(
            menu, self.tr("Rest"), lambda: self.move_people(people, resting, None),
            glyph="moon", key="M, R",
        )  # fmt: skip
        rest.setEnabled(any(c.stage_id != resting for c in self._cards(people)))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _open_move_menu(self, people: tuple[int, ...], at: QPoint) -> None:
        if people:
            menu = self._place_menu(people, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _place_menu(self, people: tuple[int, ...], parent: QWidget) -> PlaceMenu:
        places = {card.stage_id for card in self._cards(people)}
        only = next(iter(places)) if len(places) == 1 else None
        return PlaceMenu(
            self.tr("Move to stage"), self.board.heads(),
            lambda stage: self._move_to_top(people, stage), parent, but=only,
        )  # fmt: skip

    def _move_to_top(self, people: tuple[int, ...], stage_id: int) -> None:
        place = next(p for p in self.board.places if p.head.id == stage_id)
        self.move_people(people, stage_id, place.view.cards.before(0, people))

    def _pick_up(self, person: int) -> None:
        found = self.board.place_of(person)
        if found is not None:
            self.board.select((person,))
            self.keys.pick_up(found[0].view)

    def _cards(self, people: Sequence[int]) -> list[BoardCard]:
        return [card for card in map(self.board.card_of, people) if card is not None]

    def _pop_up(self, menu: QMenu, below: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft() + QPoint(0, 4)))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
