"""The middle of Reflect: the days that are looked back on, and what they show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.reflect.review import ReviewView
from desktop.domain.reflect.span import Span
from desktop.ui.reflect.next_week import NextWeekLine
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.reflect.review.reading import LineBefore
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.slot import Slot
from desktop.ui.widgets.surfaces import Surface


class MiddleCard(Surface):
    """Week, season or year; under them the parts of the middle, the foot at its end."""

    span_chosen = Signal(object)  # Span

    def __init__(
        self,
        mirror: Sequence[ReflectPart],
        line: NextWeekLine,
        after_line: Sequence[ReflectPart],
        foot: Sequence[ReflectPart],
    ) -> None:
        super().__init__("card")
        self.span = Span.WEEK
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(16)
        column.addWidget(self._head())
        self._before = Slot()
        column.addWidget(self._before)
        for part in mirror:
            column.addWidget(part)
        column.addWidget(line)
        line.read.connect(self._say_before)
        for part in after_line:
            column.addWidget(part)
        column.addStretch(1)
        for part in foot:
            column.addWidget(part)

    def say_span(self, span: Span, *, is_over: bool = False) -> None:
        """``is_over``: the week that is looked back on has ended."""
        self.span = span
        self.spans.choose(span)
        if span != Span.WEEK:
            self._before.put(None)
        self._heading.setText(
            {
                Span.WEEK: tr("Last week") if is_over else tr("This week"),
                Span.SEASON: tr("This season"),
                Span.YEAR: tr("This year"),
            }[span]
        )

    def _say_before(self, view: ReviewView) -> None:
        """What I wrote for this week stands at its head."""
        line = view.line_before
        self._before.put(LineBefore(line) if line and self.span == Span.WEEK else None)

    def _head(self) -> QWidget:
        head = QWidget()
        ends = EndsLayout(head)
        self._heading = PlainLabel("", "heading", wrap=False)
        self.spans = Segmented(tr("How far back"))
        self.spans.add(Span.WEEK, tr("Week"))
        self.spans.add(Span.SEASON, tr("Season"), tr("The last three months"))
        self.spans.add(Span.YEAR, tr("Year"), tr("The last twelve months"))
        self.spans.chosen.connect(lambda span: self.span_chosen.emit(Span(span)))
        ends.addWidget(self._heading)
        ends.addWidget(self.spans)
        self.say_span(self.span)
        return head
