"""A stage's own page: all of its words, edited where they stand, and who is here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import PlanWish
from desktop.domain.journey import BoardCard, StagePage
from desktop.domain.vocabulary import Size, StageLineKind
from desktop.services.journey import board as reading
from desktop.services.journey import stages
from desktop.ui.journey.stage_body import StageBody
from desktop.ui.journey.stage_half_typed import StageHalfTyped
from desktop.ui.journey.stage_lines import StageLines
from desktop.ui.journey.stage_side import StageSide
from desktop.ui.journey.stage_ways import StageWays
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.scroll import ScrollColumn

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
        self._looks = False  # whether something was left unfinished here
        self._here: tuple[BoardCard, ...] = ()
        self.ways = StageWays()
        self.body = StageBody(self.ways)
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
        self.ways.back.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _lay_out(self) -> None:
        self._whole = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._both.addWidget(self.body, 1)
        self._both.addWidget(self.side)
        self._scroll = ScrollColumn(self._whole)
        self.unfinished = StageHalfTyped(
            self, self._runner, lambda: self._stage_id, self.body.lines
        )
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
        self.body.make_wide(self.width() / em >= _SIGNS_EM)
        self.ways.make_roomy(self.width() / em >= _NAMES_EM)

    # What is shown

    def _show(self, found: tuple[StagePage, tuple[BoardCard, ...]] | None) -> None:
        if found is None:
            self._stage_id = None
            self.back_wished.emit()
            return
        self._page, self._here = found
        looks, self._looks = self._looks, False
        self.body.show_stage(self._page)
        self.ways.show_stage(self._page)
        self.side.show_stage(self._page, self._here)
        if looks:
            self.unfinished.look()

    # What is wished

    def _connect(self) -> None:
        self.ways.back.clicked.connect(self.back_wished)
        self.ways.stage_wished.connect(self.show_stage)
        body = self.body
        body.name.kept.connect(self._rename)
        body.asks.kept.connect(lambda text: self._write("asks", text))
        body.here_when.kept.connect(lambda text: self._write("here_when", text))
        body.purpose.kept.connect(lambda text: self._write("purpose", text))
        for kind, lines in body.lines.items():
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
