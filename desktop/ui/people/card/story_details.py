"""An opened entry of the story: each part of it in a line of its own, edited in place."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.story_row import StoryRow
from desktop.domain.vocabulary import InteractionKind, Who
from desktop.services import interactions
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.story_conduct import ConductLine
from desktop.ui.people.card.story_parts import Part, keeping, parts_of
from desktop.ui.people.wording.talks import say_kind
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel

_LABEL = 92


class StoryDetails(QWidget):
    """The parts of one entry; each is kept when it is left."""

    def __init__(self, row: StoryRow, keeper: CardKeeper) -> None:
        super().__init__()
        self._row, self._keeper = row, keeper
        self.fields: dict[str, EditableText] = {}
        self.kind: Choice | None = None
        self.began: Choice | None = None
        self.day: DayButton | None = None
        self.conduct: ConductLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        if row.kind == "interaction":
            self._add_choices()
        for part in parts_of(row.kind):
            self._add_field(part)
        if row.kind == "interaction":
            self.conduct = ConductLine(row.id, keeper)
            self._column.addWidget(self.conduct)
        self.show_row(row)

    def show_row(self, row: StoryRow) -> None:
        self._row = row
        for name, field in self.fields.items():
            field.set_text(_value(row, name))
        if self.kind is not None and self.day is not None and self.began is not None:
            self.kind.choose(row.detail)
            self.began.choose(row.began_by)
            self.day.set_day(row.day)
        if self.conduct is not None:
            self.conduct.refresh()

    def edit_first(self) -> None:
        first = "words" if "words" in self.fields else next(iter(self.fields))
        self.fields[first].edit()

    def _add_choices(self) -> None:
        self.kind = Choice(tr("How"), "secondary")
        for kind in InteractionKind:
            self.kind.add(kind, say_kind(kind))
        self.began = Choice(tr("Who began"), "secondary")
        for began, words in (
            ("", tr("Began by itself")), (Who.ME, tr("I began")),
            (Who.THEM, tr("They began")), (Who.BOTH, tr("Both began")),
        ):  # fmt: skip
            self.began.add(began, words)
        self.day = DayButton(tr("Day"), self._keeper.clock.today)
        self.kind.chosen.connect(lambda kind: self._edit(kind=kind))
        self.began.chosen.connect(lambda who: self._edit(began_by=who))
        self.day.day_chosen.connect(lambda day: self._edit(day=day, about=False))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(6)
        for part in (self.day, self.kind, self.began):
            row.addWidget(part)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_field(self, part: Part) -> None:
        many = part.field in ("words", "mine")
        field = EditableText(part.label, "…", part.role, multiline=many)
        field.kept.connect(partial(self._keep, part.field))
        self.fields[part.field] = field
        tag = PlainLabel(part.label, "caption", "text3", wrap=False)
        tag.setFixedWidth(theming().fonts.scaled(_LABEL - INSET))
        tag.setContentsMargins(0, 6, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field, 1)
        self._column.addLayout(row)

    def _edit(self, **changed: Any) -> None:
        self._keeper.do(interactions.edit, self._row.id, today=self._keeper.today, **changed)

    def _keep(self, name: str, typed: str) -> None:
        keep = keeping(self._row, name, typed, self._keeper.clock)
        self._keeper.keep_text(self.fields[name], _value(self._row, name), keep)


def _value(row: StoryRow, name: str) -> str:
    return str(getattr(row, name))
