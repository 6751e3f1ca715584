"""Two quiet panels: some of who will come, and all that could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.drafts import PersonDraft, Unreadable
from desktop.domain.importing import ImportPlan
from desktop.ui.importing.wording import say_sample, say_unreadable
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.surfaces import Surface

_FEW, _SOME = 12, 40
_MOST_LINES = 9


class Newcomers(Surface):
    """Who will come: a few faces, more of them where nothing else is to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Who comes in"), "heading"))
        held = QWidget()
        self._people = FlowLayout(held, gap=20, line_gap=8)
        column.addWidget(held)
        column.addStretch(1)

    def show_plan(self, plan: ImportPlan) -> None:
        matched = {match.draft for match in plan.matches}
        coming = [index for index in plan.new if index not in matched]
        shown = coming[: _FEW if plan.matches else _SOME]
        drafts = [plan.batch.drafts[index] for index in shown]
        self._people.clear()
        for draft in drafts:
            self._people.addWidget(_person(draft))
        rest = say_sample(drafts, len(coming))
        if rest:
            self._people.addWidget(PlainLabel(rest, "body", "text3", wrap=False))
        self.setVisible(bool(coming))


def _person(draft: PersonDraft) -> QWidget:
    widget = QWidget()
    face = Avatar(24)
    face.show_person(draft.name, draft.name)
    name = ElidedLabel(draft.name)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(face)
    row.addWidget(name, 1)
    name.setMaximumWidth(theming().fonts.em(20))
    return widget


class UnreadableLines(Surface):
    """File, line and reason of each, all of them; they can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setProperty("bare", True)
        self.lines.setTabChangesFocus(True)
        self.lines.document().setDocumentMargin(0)
        self.lines.setAccessibleName(self.tr("What could not be read"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("What could not be read"), "heading"))
        column.addWidget(self.lines)
        theming().follow(self._restyle)

    def show_lines(self, troubles: Sequence[Unreadable]) -> None:
        self.lines.setPlainText("\n".join(say_unreadable(trouble) for trouble in troubles))
        self.setVisible(bool(troubles))
        self._restyle()

    def _restyle(self) -> None:
        lines = min(self.lines.blockCount() + 1, _MOST_LINES)
        self.lines.setFixedHeight(round(lines * theming().fonts.line_height("body")))
