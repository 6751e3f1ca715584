"""The Journey place: its heading, the board, the notes after moves, the stages' pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.journey import Board, BoardFilter, MoveNote
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.services.journey import board as reading
from desktop.services.journey import moving, stages
from desktop.services.people.photos import small_photos
from desktop.settings import SettingsFile
from desktop.ui.journey.board_keys import BoardKeys
from desktop.ui.journey.board_view import BoardView
from desktop.ui.journey.empty_board import EmptyBoard
from desktop.ui.journey.notes import MoveNotes
from desktop.ui.journey.page_menus import BoardMenus
from desktop.ui.journey.stage_page import StagePageView
from desktop.ui.place import PlacePage
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.tab_order import enter
from desktop.ui.window.places import MenuHere

# Rows whose change may concern every card, not only those of the people it names.
_CONCERN_ALL = ("stage", "stage_line", "rhythm", "circle", "season")
_VIEW = "journey"  # the key of what the settings keep of this place
_ROOM_FOR_TAGLINE_EM = 80
_ROOM_FOR_LONG_NAMES_EM = 44


class JourneyPage(PlacePage):
    """The board; or, while one is open, the page of a stage."""

    choosing_wished = Signal()  # show the people, to bring somebody into practice

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``settings`` remember whether questions are shown; without, nothing is kept."""
        super().__init__(runner, clock, parent)
        self._settings = settings
        self.shown_filter = BoardFilter()
        self._shown_name = ""
        self._with_questions = True
        self.portraits = Portraits(runner, small_photos, self)
        self.board = BoardView(self.portraits.of, clock.today)
        self._empty = EmptyBoard(self.board)
        self.keys = BoardKeys(self.board)
        self.notes = MoveNotes(self, self.board, runner, clock, self.portraits)
        self.menus = BoardMenus(self)
        self._front = QWidget()
        self._lay_out_front()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._front)
        self._connect()
        self._take_settings()

    @cached_property
    def stage_page(self) -> StagePageView:
        """Made when the first stage is opened."""
        page = StagePageView(self.runner, self.clock, self.portraits)
        page.back_wished.connect(self.show_board)
        page.person_wished.connect(self.person_wished)
        page.plan_wished.connect(self.plan_wished)
        self._stack.addWidget(page)
        return page

    def refresh(self) -> None:
        today = self.clock.today()
        if self._settings is not None:
            self.keys.letters = self._settings.values.single_keys
        self.runner.query(
            reading.board, self.shown_filter, today=today,
            then=self._show_board, key="journey-board", owner=self,
        )  # fmt: skip
        self.menus.refresh()
        self._refresh_stage()

    def take_changes(self, changes: Changes) -> None:
        """Patch the cards of the people concerned; read anew what concerns all."""
        self.notes.hear(changes)
        if changes.many or changes.touches(_CONCERN_ALL):
            self.refresh()
            return
        self._refresh_stage()
        if changes.people:
            people = sorted(changes.people)
            self.runner.query(
                reading.patch, people, self.shown_filter, today=self.clock.today(),
                then=lambda board: self._patch(people, board), owner=self,
            )  # fmt: skip

    def show_stage(self, stage_id: int) -> None:
        """Open a stage's own page."""
        self.notes.close()
        self.stage_page.show_stage(stage_id)
        self._stack.setCurrentWidget(self.stage_page)

    def show_board(self) -> None:
        self._stack.setCurrentWidget(self._front)
        self.focus_board()

    def current_meeting(self) -> Meeting | None:
        """With whose card the keyboard is on."""
        person = self.board.focused_id()
        return Meeting(person_id=person) if person is not None else None

    def menus_here(self) -> Sequence[MenuHere]:
        return self.menus.here() if self._stack.currentWidget() is self._front else ()

    def focus_board(self, by: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> bool:
        """Put the keyboard on the first card there is; False without any."""
        views = [*self.board.views[1:-1], *self.board.views[:1], *self.board.views[-1:]]
        view = next((view for view in views if view.cards.cards), None)
        if view is not None:
            view.begin(by)
        return view is not None

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The board's first card, or the page of the stage that is open."""
        if self._stack.currentWidget() is not self._front:
            return enter(self.stage_page, by)
        if not self.board.places:
            return False
        return self.focus_board(by) or enter(self._empty, by)

    def filter_by(self, shown: BoardFilter, name: str = "") -> None:
        """Show everyone's cards, or those of one circle or tag, called ``name``."""
        self.shown_filter = shown
        self._shown_name = "" if shown == BoardFilter() else name
        self._name_buttons()
        self.refresh()

    def move_people(self, people: Sequence[int], stage_id: int, before: int | None) -> None:
        """Move these people; the note about it follows."""
        self.notes.close()
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
        row.setContentsMargins(margins(20, 0, 16, 0))
        row.setSpacing(12)
        row.addWidget(PlainLabel(tr("Journey"), "title", wrap=False))
        tagline = tr("The same good will at every step. Going back is an ordinary move.")
        self._tagline = PlainLabel(tagline, "small", "text2", wrap=False)
        row.addWidget(self._tagline, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        self._filter = Button("", "users-round", small=True)
        self._questions = Button("", "eye", small=True)
        self._more = IconButton("settings-2", tr("Stages"))
        for button in (self._filter, self._questions, self._more):
            row.addWidget(button)
        column.addWidget(heading)
        column.addWidget(self.board, 1)

    def _connect(self) -> None:
        self._empty.choosing_wished.connect(self.choosing_wished)
        self.board.move_wished.connect(self.move_people)
        self.board.person_wished.connect(self.person_wished)
        self.board.stage_wished.connect(self.show_stage)
        self.board.menu_wished.connect(self.menus.open_menu)
        self.keys.move_menu_wished.connect(self.menus.open_move_menu)
        self.notes.shift_wished.connect(self.keys.take)
        self.notes.plan_wished.connect(self.plan_wished)
        self.portraits.arrived.connect(self.board.update_portraits)
        self._filter.clicked.connect(self._ask_filter)
        self._questions.clicked.connect(self._turn_questions)
        self._more.clicked.connect(lambda: self._pop_up(self.menus.stages_menu(), self._more))
        theming().follow(self._name_buttons)

    def _name_buttons(self) -> None:
        """Shorter words where there is little room."""
        em = max(1, theming().fonts.em())
        wide = self.width() / em
        self._tagline.setVisible(wide >= _ROOM_FOR_TAGLINE_EM)
        roomy = wide >= _ROOM_FOR_LONG_NAMES_EM
        everyone = tr("Everyone in practice") if roomy else tr("Everyone")
        shown, hidden = tr("Questions shown"), tr("Questions hidden")
        questions = shown if self._with_questions else hidden
        self._filter.setText(self._shown_name or everyone)
        self._filter.setAccessibleName(
            tr("Whose cards: {name}").format(name=self._shown_name or everyone)
        )
        self._questions.setText(questions if roomy else tr("Questions"))
        self._questions.setAccessibleName(questions)
        self._questions.set_icon("eye" if self._with_questions else "eye-off")
        for button in (self._filter, self._questions):
            button.updateGeometry()

    # What is shown

    def _refresh_stage(self) -> None:
        """Only while it is looked at: opened again, a stage is read anew."""
        if self._stack.currentWidget() is not self._front:
            self.stage_page.refresh()

    def _show_board(self, board: Board) -> None:
        self.keys.let_go()
        self.board.show_board(board)
        self.keys.attach()
        self._empty.setVisible(not any(head.held for head in board.heads))
        self.arrive()

    def _patch(self, people: list[int], board: Board) -> None:
        self._empty.setVisible(not any(head.held for head in board.heads))
        if not self.board.patch(people, board):
            self.refresh()

    def _turn_questions(self) -> None:
        self._with_questions = not self._with_questions
        self.board.show_questions(self._with_questions)
        self._name_buttons()
        if self._settings is not None:
            self._settings.values.views[_VIEW] = {"questions": self._with_questions}
            self._settings.save()

    def _take_settings(self) -> None:
        """Single letters may be off; questions stand as they were left."""
        if self._settings is None:
            return
        values = self._settings.values
        self.keys.letters = values.single_keys
        left = values.views.get(_VIEW)
        self._with_questions = not isinstance(left, dict) or left.get("questions") is not False
        self.board.show_questions(self._with_questions)
        self._name_buttons()

    def _ask_filter(self) -> None:
        self.menus.refresh(lambda: self._pop_up(self.menus.filter_menu(), self._filter))

    def add_stage(self) -> None:
        """A new last stage, whose page opens so that it can be named."""

        def show(changes: Changes) -> None:
            if changes.created.get("stage"):
                self.show_stage(changes.created["stage"][0])

        self.runner.change(stages.add_stage, tr("A new stage"), then=show)

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
        if self.board.select(people) is not None:
            self.notes.offer(people, moves, note)

    # Menus

    def _pop_up(self, menu: QMenu, below: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft() + QPoint(0, 4)))
