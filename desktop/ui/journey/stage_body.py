"""All the words of a stage, edited where they stand: what it asks, questions, acts, signs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.journey import StageHead, StagePage
from desktop.domain.language import tr
from desktop.domain.vocabulary import StageKind, StageLineKind
from desktop.ui.journey.stage_dots import StageDots
from desktop.ui.journey.stage_line_row import let_breathe
from desktop.ui.journey.stage_lines import StageLines
from desktop.ui.journey.stage_ways import beside
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class StageBody(QWidget):
    """Shows one stage at a time, below the ways to others; its fields tell what was kept."""

    def __init__(self, ways: QWidget) -> None:
        super().__init__()
        self._make()
        self._lay_out(ways)

    def show_stage(self, page: StagePage) -> None:
        self._tile.show_icon(page.head.icon or "signpost")
        for field, text in (
            (self.name, page.head.name), (self.asks, page.asks),
            (self.here_when, page.here_when), (self.purpose, page.head.purpose),
        ):  # fmt: skip
            field.set_text(text)
        for kind, lines in self.lines.items():
            lines.show_lines(page.of_kind(kind))
        stages = sum(head.kind == StageKind.STAGE for head in page.heads)
        self._dots.show_place(page.head.number, stages)
        self._say_where_signs_lead(page, *beside(page))

    def make_wide(self, wide: bool) -> None:
        """Whether the signs stand beside each other."""
        direction = QBoxLayout.Direction
        self._signs.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _make(self) -> None:
        self._tile = IconTile("signpost", size=52)
        self.name = EditableText(tr("Name"), "", "display")
        self._dots = StageDots()
        self.asks = EditableText(
            tr("What this stage asks of me"), tr("What this stage asks of me"),
            "words", multiline=True,
        )  # fmt: skip
        self.here_when = EditableText(
            tr("You are here when"), tr("When is one here?"), "words", multiline=True
        )
        self.purpose = EditableText(
            tr("In short, at the head of the column"), tr("In a few words"), "small",
            "text2",
        )  # fmt: skip
        for field in (self.asks, self.here_when):
            let_breathe(field)
        self.lines = {
            StageLineKind.QUESTION: StageLines(StageLineKind.QUESTION, tr("Question")),
            StageLineKind.ACT: StageLines(StageLineKind.ACT, tr("Act")),
            StageLineKind.GO_ON: StageLines(StageLineKind.GO_ON, tr("Sign to go on")),
            StageLineKind.STEP_BACK: StageLines(StageLineKind.STEP_BACK, tr("Sign to step back")),
        }
        self._to_next, self._to_previous = _SignFoot(), _SignFoot()

    def _lay_out(self, ways: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 24)
        column.setSpacing(16)
        column.addWidget(ways)
        column.addLayout(self._make_words(), 1)

    def _make_words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(16)
        column.addLayout(self._make_head())
        column.addWidget(self._make_here_when())
        column.addWidget(self._make_card(tr("Questions to carry"), StageLineKind.QUESTION))
        column.addWidget(self._make_card(tr("What I might do"), StageLineKind.ACT))
        self._signs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._signs.setSpacing(12)
        on, back = StageLineKind.GO_ON, StageLineKind.STEP_BACK
        go = self._make_card(tr("Go on when"), on, "arrow-right", self._to_next)
        step = self._make_card(tr("Step back when"), back, "arrow-left", self._to_previous)
        self._signs.addWidget(go, 1)
        self._signs.addWidget(step, 1)
        column.addLayout(self._signs)
        column.addStretch(1)
        return column

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
            (tr("You are here when"), self.here_when),
            (tr("In short, on the board"), self.purpose),
        ):
            label = PlainLabel(title, "caption", "text3", weight=QFont.Weight.DemiBold)
            label.setContentsMargins(8, 2, 8, 0)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(4)
        return card

    def _make_card(
        self, title: str, kind: StageLineKind, glyph: str = "", foot: _SignFoot | None = None
    ) -> Surface:
        card = Surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        if glyph:
            row.addWidget(IconMark(glyph, "accent_text", 14))
            heading = PlainLabel(title, "caption", "text3", weight=QFont.Weight.DemiBold)
        else:
            heading = PlainLabel(title, "body", "text", weight=QFont.Weight.DemiBold)
        row.addWidget(heading, 1)
        add = Button(tr("Add"), "plus", "quiet", small=True)
        add.setAccessibleName(tr("Add to: {title}").format(title=title))
        add.clicked.connect(self.lines[kind].begin_new)
        row.addWidget(add)
        column.addLayout(row)
        column.addWidget(self.lines[kind])
        if foot is not None:
            column.addWidget(foot)
        column.addStretch()
        return card

    def _say_where_signs_lead(
        self, page: StagePage, before: StageHead | None, after: StageHead | None
    ) -> None:
        resting = page.heads[-1].name
        on = tr("to {stage}").format(stage=after.name) if after is not None else ""
        self._to_next.say(after.icon if after is not None else "", on)
        self._to_next.setVisible(bool(on) and page.head.kind != StageKind.RESTING)
        words = tr("to {resting}, or {stage}")
        back = before.name if before is not None else page.heads[0].name
        self._to_previous.say(page.heads[-1].icon, words.format(resting=resting, stage=back))
        self._to_previous.setVisible(page.head.kind == StageKind.STAGE)


class _SignFoot(QWidget):
    """Where a sign leads: the icon of a stage and words."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = IconMark("", "text3", 14)
        self._words = PlainLabel("", "caption", "text3", weight=QFont.Weight.Normal)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)

    def say(self, glyph: str, words: str) -> None:
        self._mark.set_icon(glyph)
        self._mark.setVisible(bool(glyph))
        self._words.setText(words)
