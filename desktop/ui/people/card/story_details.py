"""An opened entry of the story: each part of it in a line of its own, edited in place."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import StoryRow
from desktop.domain.vocabulary import InteractionKind, Who
from desktop.services import giving, interactions, loops, trust
from desktop.services.journey import moving
from desktop.services.people import knowledge
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.wording.talks import say_kind
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.editable import INSET, EditableText
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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        if row.kind == "interaction":
            self._add_choices()
        for name, label, role in self._parts():
            self._add_field(name, label, role)
        self.show_row(row)

    def show_row(self, row: StoryRow) -> None:
        self._row = row
        for name, field in self.fields.items():
            field.set_text(_value(row, name))
        if self.kind is not None and self.day is not None and self.began is not None:
            self.kind.choose(row.detail)
            self.began.choose(row.began_by)
            self.day.set_day(row.day)

    def edit_first(self) -> None:
        first = "words" if "words" in self.fields else next(iter(self.fields))
        self.fields[first].edit()

    def _parts(self) -> list[tuple[str, str, TypeRole]]:
        """(field, label, type) of what can be edited of this kind of entry."""
        if self._row.kind == "interaction":
            return [
                ("title", self.tr("What it was"), "body"),
                ("place", self.tr("Where"), "body"),
                ("words", self.tr("Their words"), "words"),
                ("feeling", self.tr("Under it"), "body"),
                ("mine", self.tr("Mine"), "body"),
            ]
        if self._row.kind == "move":
            return [("feeling", self.tr("Sign"), "body"), ("mine", self.tr("Why"), "words")]
        if self._row.kind == "giving":
            return [("title", self.tr("What it was"), "body")]
        if self._row.kind == "loop":
            return [
                ("title", self.tr("What it was"), "body"),
                ("mine", self.tr("How it went"), "body"),
            ]
        label = self.tr("In your words") if self._row.kind == "trust" else self.tr("Note")
        return [("mine", label, "body")]

    def _add_choices(self) -> None:
        self.kind = Choice(self.tr("How"), "secondary")
        for kind in InteractionKind:
            self.kind.add(kind, say_kind(kind))
        self.began = Choice(self.tr("Who began"), "secondary")
        for began, words in (
            ("", self.tr("Began by itself")), (Who.ME, self.tr("I began")),
            (Who.THEM, self.tr("They began")), (Who.BOTH, self.tr("Both began")),
        ):  # fmt: skip
            self.began.add(began, words)
        self.day = DayButton(self.tr("Day"), self._keeper.clock.today)
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

    def _add_field(self, name: str, label: str, role: TypeRole) -> None:
        field = EditableText(label, "…", role, multiline=name in ("words", "mine"))
        field.kept.connect(partial(self._keep, name))
        self.fields[name] = field
        tag = PlainLabel(label, "caption", "text3", wrap=False)
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
        field, still, row, keep = (
            self.fields[name], _value(self._row, name), self._row, self._keeper.keep_text,
        )  # fmt: skip
        if row.kind == "interaction":
            today = self._keeper.today
            keep(field, still, interactions.edit, row.id, today=today, **{name: typed})
        elif row.kind == "move":
            sign = typed if name == "feeling" else row.feeling
            why = typed if name == "mine" else row.mine
            now = self._keeper.clock.now()
            keep(field, still, moving.explain, [row.id], sign=sign, why=why, now=now)
        elif row.kind == "giving":
            keep(field, still, giving.edit, row.id, text=typed)
        elif row.kind == "loop" and name == "mine":
            keep(field, still, loops.say_outcome, row.id, typed)
        elif row.kind == "loop":
            keep(field, still, loops.edit, row.id, text=typed)
        elif row.kind == "trust" and typed:
            keep(field, still, trust.edit, row.id, text=typed)
        elif row.kind == "trust":
            self._keeper.do(trust.delete, row.id)
        elif typed:
            keep(field, still, knowledge.edit_note, row.id, typed)
        else:
            self._keeper.do(knowledge.remove_note, row.id)


def _value(row: StoryRow, name: str) -> str:
    return str(getattr(row, name))
