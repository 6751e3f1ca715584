"""The middle of Reflect: the days that are looked back on, and what they show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.reflect.span import Span
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.surfaces import Surface


class MiddleCard(Surface):
    """Week, season or year; under them the parts of the middle, the foot at its end."""

    span_chosen = Signal(object)  # Span

    def __init__(
        self,
        mirror: Sequence[ReflectPart],
        after_line: Sequence[ReflectPart],
        foot: Sequence[ReflectPart],
    ) -> None:
        super().__init__("card")
        self.span = Span.WEEK
        self.line = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(16)
        column.addWidget(self._head())
        for part in mirror:
            column.addWidget(part)
        column.addLayout(self.line)
        for part in after_line:
            column.addWidget(part)
        column.addStretch(1)
        for part in foot:
            column.addWidget(part)

    def say_span(self, span: Span) -> None:
        self.span = span
        self.spans.choose(span)
        self._heading.setText(
            {
                Span.WEEK: self.tr("This week"),
                Span.SEASON: self.tr("This season"),
                Span.YEAR: self.tr("This year"),
            }[span]
        )

    def _head(self) -> QWidget:
        head = QWidget()
        ends = EndsLayout(head)
        self._heading = PlainLabel("", "heading", wrap=False)
        self.spans = Segmented(self.tr("How far back"))
        self.spans.add(Span.WEEK, self.tr("Week"))
        self.spans.add(Span.SEASON, self.tr("Season"), self.tr("The last three months"))
        self.spans.add(Span.YEAR, self.tr("Year"), self.tr("The last twelve months"))
        self.spans.chosen.connect(lambda span: self.span_chosen.emit(Span(span)))
        ends.addWidget(self._heading)
        ends.addWidget(self.spans)
        self.say_span(self.span)
        return head
