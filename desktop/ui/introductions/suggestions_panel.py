"""They might like each other: two people at a time, each with what was found of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.suggestions import SaidLine, Suggestion
from desktop.ui.introductions.pair_card import PhotoOf
from desktop.ui.introductions.suggestion_words import (
    icon_of,
    is_quote,
    say_caution,
    say_line,
    say_source,
    say_two,
)
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.skeleton import Skeleton
from desktop.ui.widgets.surfaces import Hairline, Surface

_FACE, _OVERLAP = 28, 8
_AWAITED = 3


class SuggestionsPanel(QWidget):
    """``taken`` and ``declined`` bring the suggestion; ``people_wished``: to the cards,
    where needs and offers are noted."""

    taken = Signal(object)
    declined = Signal(object)
    people_wished = Signal()

    def __init__(
        self, photo_of: PhotoOf, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photo_of, self._today = photo_of, today
        self.shown: tuple[Suggestion, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.parts: list[QWidget] = [Skeleton(_AWAITED)]  # everyone's lines are laid side by side
        self._column.addWidget(self.parts[0])

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """These; what is shown already stays as it is, and keeps the focus."""
        if self.shown == tuple(found):
            return
        self.shown = tuple(found)
        for part in self.parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = [self._part(one) for one in found] or [self._nothing()]
        for part in self.parts:
            self._column.addWidget(part)

    def _part(self, one: Suggestion) -> SuggestionPart:
        part = SuggestionPart(one, self._photo_of, self._today())
        part.think.clicked.connect(lambda: self.taken.emit(one))
        part.decline.clicked.connect(lambda: self.declined.emit(one))
        return part

    def _nothing(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        words = tr(
            "What people need and what they can give, noted on their cards, is laid side by "
            "side here, with where it came from."
        )
        column.addWidget(PlainLabel(words, "small", "text2"))
        button = Button(tr("To the cards"), "users-round", small=True)
        button.clicked.connect(self.people_wished)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return whole


class SuggestionPart(QWidget):
    """One suggestion: both faces, both lines, care where it is due, two answers."""

    def __init__(self, one: Suggestion, photo_of: PhotoOf, today: date) -> None:
        super().__init__()
        self.suggestion = one
        two = say_two(one)
        self.setAccessibleName(two)
        self.think = Button(tr("Think of it"), "lightbulb", small=True)
        self.think.setAccessibleName(tr("Think of it: {two}").format(two=two))
        self.decline = Button(tr("Not these two"), "", "quiet", small=True)
        self.decline.setAccessibleName(tr("Not these two: {two}").format(two=two))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(_TwoFaces(one, photo_of))
        head.addWidget(PlainLabel(two, "body", weight=QFont.Weight.DemiBold), 1)
        column.addLayout(head)
        for line in (one.need, one.offer):
            column.addLayout(_said(line, today))
        for caution in one.cautions:
            words = PlainLabel(say_caution(caution, today), "small", "text2")
            column.addLayout(_beside_icon("feather", words, color="plum"))
        acts = QWidget()
        flow = FlowLayout(acts, 8, 6)
        for button in (self.think, self.decline):
            flow.addWidget(button)
        column.addWidget(acts)
        column.addSpacing(6)
        column.addWidget(Hairline())
        column.setContentsMargins(0, 14, 0, 0)


class FoundHere(Surface):
    """The line with a lock: where this comes from, and what never is."""

    def __init__(self) -> None:
        super().__init__("sunken")
        words = tr("Found on this computer. What was confided to you is never used here.")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.addLayout(_beside_icon("lock", PlainLabel(words, "caption", "text2")))


class _TwoFaces(QWidget):
    """Both, the one a little over the other; decoration for screen readers."""

    def __init__(self, one: Suggestion, photo_of: PhotoOf) -> None:
        super().__init__()
        self._one, self._photo_of = one, photo_of
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(2 * px(_FACE) - px(_OVERLAP), px(_FACE))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theming().fonts.scaled, QPainter(self)
        lines = (self._one.need, self._one.offer)
        step = px(_FACE) - px(_OVERLAP)
        for place, line in enumerate(lines):
            left = (1 - place if self.isRightToLeft() else place) * step
            spot = self.rect().adjusted(left, 0, 0, 0)
            spot.setSize(QSize(px(_FACE), px(_FACE)))
            paint_avatar(painter, spot, line.person_id, line.name, self._photo_of(line.person_id))


def _said(line: SaidLine, today: date) -> QHBoxLayout:
    words = say_line(line)
    label = WordsLabel(words, "words_small") if is_quote(line) else PlainLabel(words, "small")
    source = PlainLabel(say_source(line, today), "caption", "text3", weight=QFont.Weight.Normal)
    return _beside_icon(icon_of(line), label, source)


def _beside_icon(icon: str, *labels: QWidget, color: str = "text2") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    mark = IconMark(icon, color, 14)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    for label in labels:
        column.addWidget(label)
    row.addLayout(column, 1)
    return row
