"""Letting somebody go with thanks: two lines, both of which may stay empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.services.journey import parting
from desktop.ui.half_filled import remember
from desktop.ui.people.mailing import mail_to
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover

How = Literal["keep", "mail", "spoke"]


@dataclass(frozen=True, slots=True)
class Parting:
    """``how`` is what becomes of the kind word besides being kept: nothing, a mail that
    begins with it, or "We spoke"."""

    grateful: str = ""
    kind_word: str = ""
    how: How = "keep"


class Asker(Protocol):
    """Who asks brings the way to the store, and the clock."""

    runner: Runner
    clock: Clock


class RestSheet(QWidget):
    """What the popover holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grateful = LineInput(tr("What I am grateful for"), tr("What am I grateful for?"))
        self.kind_word = LineInput(tr("A last kind word"), tr("A last kind word?"))
        self.how = Choice(tr("What becomes of it"), "quiet")
        for option, words in (
            ("keep", tr("Keep it here")),
            ("mail", tr("Open a mail with it")),
            ("spoke", tr("I said it: We spoke…")),
        ):
            self.how.add(option, words)
        self.how.hide()
        self.kind_word.textChanged.connect(lambda text: self.how.setVisible(bool(text.strip())))
        self.rest = Button(tr("Let rest"), "moon", "primary", small=True)
        self._arrange()

    def parting(self) -> Parting:
        how = self.how.current()
        return Parting(
            self.grateful.text().strip(),
            self.kind_word.text().strip(),
            "mail" if how == "mail" else "spoke" if how == "spoke" else "keep",
        )

    def _arrange(self) -> None:
        ends = QWidget()
        flow = FlowLayout(ends, 8, 6)
        flow.addWidget(self.rest)
        flow.addWidget(self.how)
        title = tr("Let go with thanks")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(title, "heading"))
        words = tr("They rest in the book. What was planned is let go; nothing is asked.")
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addWidget(self.grateful)
        column.addWidget(self.kind_word)
        column.addSpacing(4)
        column.addWidget(ends)


def let_rest(
    asker: Asker,
    person: int,
    said: Parting,
    spoke: Callable[[tuple[int, ...]], object],
    tell: Callable[[str], object],
) -> None:
    """They rest, with what was said. ``spoke`` writes down that the kind word was said,
    ``tell`` a sentence for the person."""

    def say() -> None:
        if said.kind_word and said.how == "spoke":
            spoke((person,))
        elif said.kind_word and said.how == "mail":
            mail_to(asker.runner, person, said.kind_word, tell)

    asker.runner.change(
        parting.let_rest,
        person,
        now=asker.clock.now(),
        grateful=said.grateful,
        kind_word=said.kind_word,
        then=lambda _: say(),
    )


def part_with(
    asker: Asker,
    person: int,
    page: QWidget,
    target: QRect,
    spoke: Callable[[tuple[int, ...]], object],
    tell: Callable[[str], object],
) -> RestSheet:
    """Ask beside ``target`` (in the page's coordinates); unless it is left, they rest.
    The rest is as in ``let_rest``."""
    content = RestSheet()
    popover = Popover(content, page, width=400)
    popover.kept.connect(lambda: let_rest(asker, person, content.parting(), spoke, tell))
    popover.closed.connect(popover.deleteLater)
    content.rest.clicked.connect(popover.keep)
    popover.open_at(target, ("below", "right", "left", "above"), content.grateful)
    remember(popover, asker.runner, f"rest/{person}")
    return content
