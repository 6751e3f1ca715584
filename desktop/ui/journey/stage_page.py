"""A stage's own page: all of its words, edited where they stand, and who is here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import PlanWish
from desktop.domain.journey import BoardCard, StageHead, StagePage
from desktop.domain.vocabulary import Size, StageKind, StageLineKind
from desktop.services.journey import board as reading
from desktop.services.journey import stages
from desktop.ui.journey.stage_dots import StageDots
from desktop.ui.journey.stage_half_typed import StageHalfTyped
from desktop.ui.journey.stage_line_row import let_breathe
from desktop.ui.journey.stage_lines import StageLines
from desktop.ui.journey.stage_side import StageSide
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.labels import PlainLabel, plain_tip
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Surface

_BESIDE_EM = 66  # from this width the side stands beside the words
_SIGNS_EM = 48  # from this width the signs stand beside each other
_NAMES_EM = 44  # below this the ways to other stages show only an arrow


class StagePageView(QWidget):
    """Shows one stage at a time; writes what is edited through the runner."""

    back_wished = Signal()
    person_wished = Signal(int)
    plan_wished = Signal(object)  # PlanWish

    def __init__(
        self, runner: Runner, clock: Clock, portraits: Portraits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._stage_id: int | None = None
        self._page: StagePage | None = None
        self._is_roomy = True
        self._looks = False  # whether something was left unfinished here
        self._here: tuple[BoardCard, ...] = ()
        self._make_words()
        self.side = StageSide(runner, clock, portraits)
        self._lay_out()
        self._connect()

    @property
    def stage_id(self) -> int | None:
        """The stage that is shown, or was last."""
        return self._stage_id

    def show_stage(self, stage_id: int) -> None:
        """Another one; what is being typed on this one is kept first."""
        for field in self.findChildren(EditableText):
            field.keep()
        self._stage_id = stage_id
        self._looks = True
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the stage anew, if one is shown."""
        if self._stage_id is not None:
            self._runner.query(
                reading.stage_page, self._stage_id, today=self._clock.today(),
                then=self._show, key="stage-page", owner=self,
            )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # How it is laid out

    def _make_words(self) -> None:
        self._back = Button(self.tr("Journey"), "chevron-left", "quiet", small=True)
        self._previous = Button("", "arrow-left", "quiet", small=True)
        self._next = Button("", "arrow-right", "quiet", small=True)
        self._tile = IconTile("signpost", size=52)
        self.name = EditableText(self.tr("Name"), "", "display")
        self._dots = StageDots()
        self.asks = EditableText(
            self.tr("What this stage asks of me"), self.tr("What this stage asks of me"),
            "words", multiline=True,
        )  # fmt: skip
        self.here_when = EditableText(
            self.tr("You are here when"), self.tr("When is one here?"), "words", multiline=True
        )
        self.purpose = EditableText(
            self.tr("In short, at the head of the column"), self.tr("In a few words"), "small",
            "text2",
        )  # fmt: skip
        for field in (self.asks, self.here_when):
            let_breathe(field)
        self.lines = {
            StageLineKind.QUESTION: StageLines(StageLineKind.QUESTION, self.tr("Question")),
            StageLineKind.ACT: StageLines(StageLineKind.ACT, self.tr("Act")),
            StageLineKind.GO_ON: StageLines(StageLineKind.GO_ON, self.tr("Sign to go on")),
            StageLineKind.STEP_BACK: StageLines(
                StageLineKind.STEP_BACK, self.tr("Sign to step back")
            ),
        }
        self._to_next = PlainLabel("", "caption", "text3", weight=QFont.Weight.Normal)
        self._to_previous = PlainLabel("", "caption", "text3", weight=QFont.Weight.Normal)

    def _lay_out(self) -> None:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(32, 18, 32, 24)
        column.setSpacing(16)
        column.addLayout(self._make_top())
        column.addLayout(self._make_head())
        column.addWidget(self._make_here_when())
        column.addWidget(self._make_card(self.tr("Questions to carry"), StageLineKind.QUESTION))
        column.addWidget(self._make_card(self.tr("What I might do"), StageLineKind.ACT))
        self._signs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._signs.setSpacing(12)
        on, back = StageLineKind.GO_ON, StageLineKind.STEP_BACK
        go = self._make_card(self.tr("Go on when"), on, "arrow-right", self._to_next)
        step = self._make_card(self.tr("Step back when"), back, "arrow-left", self._to_previous)
        self._signs.addWidget(go, 1)
        self._signs.addWidget(step, 1)
        column.addLayout(self._signs)
        column.addStretch(1)
        self._whole = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._both.addWidget(words, 1)
        self._both.addWidget(self.side)
        self._scroll = ScrollColumn(self._whole)
        self.unfinished = StageHalfTyped(self, self._runner, lambda: self._stage_id, self.lines)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.unfinished)
        outer.addWidget(self._scroll)
        theming().follow(self._arrange)

    def _arrange(self) -> None:
        """The side stands beside the words, or below them where there is little room."""
        em = max(1, theming().fonts.em())
        beside = self.width() / em >= _BESIDE_EM
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.side.setMaximumWidth(theming().fonts.em(23) if beside else 16_777_215)
        self.side.setMinimumWidth(theming().fonts.em(23) if beside else 0)
        self.side.show_beside(beside)
        wide = self.width() / em >= _SIGNS_EM
        self._signs.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        roomy = self.width() / em >= _NAMES_EM
        if roomy != self._is_roomy and self._page is not None:
            self._is_roomy = roomy
            self._show_neighbours(self._page)
        self._is_roomy = roomy

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(self._previous)
        row.addWidget(self._next)
        return row

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = QHBoxLayout()
        name.addWidget(self.name)
        name.addWidget(self._dots)
        name.addStretch(1)
        words.addLayout(name)
        words.addWidget(self.asks)
        row.addLayout(words, 1)
        return row

    def _make_here_when(self) -> Surface:
        card = Surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 14, 12, 8)
        column.setSpacing(2)
        for title, field in (
            (self.tr("You are here when"), self.here_when),
            (self.tr("In short, on the board"), self.purpose),
        ):
            label = PlainLabel(title, "caption", "text3", weight=QFont.Weight.DemiBold)
            label.setContentsMargins(8, 2, 8, 0)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(4)
        return card

    def _make_card(
        self, title: str, kind: StageLineKind, glyph: str = "", foot: PlainLabel | None = None
    ) -> Surface:
        card = Surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        if glyph:
            heading = PlainLabel(title, "caption", "text3", weight=QFont.Weight.DemiBold)
        else:
            heading = PlainLabel(title, "body", "text", weight=QFont.Weight.DemiBold)
        row.addWidget(heading, 1)
        add = Button(self.tr("Add"), "plus", "quiet", small=True)
        add.setAccessibleName(self.tr("Add to: {title}").format(title=title))
        add.clicked.connect(self.lines[kind].begin_new)
        row.addWidget(add)
        column.addLayout(row)
        column.addWidget(self.lines[kind])
        if foot is not None:
            foot.setContentsMargins(12, 4, 12, 0)
            column.addWidget(foot)
        column.addStretch()
        return card

    # What is shown

    def _show(self, found: tuple[StagePage, tuple[BoardCard, ...]] | None) -> None:
        if found is None:
            self._stage_id = None
            self.back_wished.emit()
            return
        self._page, self._here = found
        looks, self._looks = self._looks, False
        page = self._page
        self._tile.show_icon(page.head.icon or "signpost")
        for field, text in (
            (self.name, page.head.name), (self.asks, page.asks),
            (self.here_when, page.here_when), (self.purpose, page.head.purpose),
        ):  # fmt: skip
            field.set_text(text)
        for kind, lines in self.lines.items():
            lines.show_lines(page.of_kind(kind))
        self._dots.show_place(page.head.number, _stages(page))
        self._show_neighbours(page)
        self.side.show_stage(page, self._here)
        if looks:
            self.unfinished.look()

    def _show_neighbours(self, page: StagePage) -> None:
        before, after = _beside(page)
        for button, head in ((self._previous, before), (self._next, after)):
            button.setVisible(head is not None)
            name = head.name if head is not None else ""
            button.setText(name if self._is_roomy else "")
            button.setAccessibleName(name)
            button.setToolTip("" if self._is_roomy else plain_tip(name))
            button.updateGeometry()
        resting = page.heads[-1].name
        on = self.tr("to {stage}").format(stage=after.name) if after is not None else ""
        self._to_next.setText(on)
        self._to_next.setVisible(bool(on) and page.head.kind != StageKind.RESTING)
        words = self.tr("to {resting}, or {stage}")
        back = before.name if before is not None else page.heads[0].name
        self._to_previous.setText(words.format(resting=resting, stage=back))
        self._to_previous.setVisible(page.head.kind == StageKind.STAGE)

    # What is wished

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wished)
        self._previous.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        self.name.kept.connect(self._rename)
        self.asks.kept.connect(lambda words: self._write("asks", words))
        self.here_when.kept.connect(lambda words: self._write("here_when", words))
        self.purpose.kept.connect(lambda words: self._write("purpose", words))
        for kind, lines in self.lines.items():
            self._connect_lines(kind, lines)
        self.side.person_wished.connect(self.person_wished)
        self.side.stage_wished.connect(self.show_stage)

    def _connect_lines(self, kind: StageLineKind, lines: StageLines) -> None:
        change = self._runner.change
        lines.edited.connect(lambda line, words: change(stages.edit_line, line, words))
        lines.added.connect(lambda words: change(stages.add_line, self._stage_id, kind, words))
        lines.taken_out.connect(lambda line: change(stages.delete_line, line))
        lines.sized.connect(lambda line, size: change(stages.set_line_size, line, size))
        lines.moved.connect(lambda line, before: change(stages.move_line, line, before=before))
        lines.plan_wished.connect(self._plan)

    def _plan(self, line_id: int) -> None:
        """Plan an act with who is here, when that is one person; else with whom is asked."""
        if self._page is None:
            return
        act = next(line for line in self._page.lines if line.id == line_id)
        only = self._here[0].person_id if len(self._here) == 1 else None
        size = act.size or Size.LINE
        wish = PlanWish(only, title=act.text, size=size, stage_id=self._stage_id)
        self.plan_wished.emit(wish)

    def _rename(self, name: str) -> None:
        if not name:
            self.refresh()
            return
        self._runner.change(stages.rename, self._stage_id, name)

    def _write(self, which: stages.StageText, words: str) -> None:
        self._runner.change(stages.edit_text, self._stage_id, which, words)

    def _go(self, by: int) -> None:
        if self._page is None:
            return
        head = _beside(self._page)[0 if by < 0 else 1]
        if head is not None:
            self.show_stage(head.id)


def _stages(page: StagePage) -> int:
    return sum(head.kind == StageKind.STAGE for head in page.heads)


def _beside(page: StagePage) -> tuple[StageHead | None, StageHead | None]:
    """The stages before and after; the trays have none."""
    stages_only = [head for head in page.heads if head.kind == StageKind.STAGE]
    if page.head.kind != StageKind.STAGE:
        first = stages_only[0] if page.head.kind == StageKind.NOTICED and stages_only else None
        return None, first
    place = page.head.number - 1
    before = stages_only[place - 1] if place > 0 else None
    after = stages_only[place + 1] if place + 1 < len(stages_only) else None
    return before, after
