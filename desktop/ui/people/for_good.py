"""Before people go for good: what that takes, what backups still hold of them, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.backups import StillHeld
from desktop.domain.clock import Clock
from desktop.domain.language import tr, trn
from desktop.services.people import trash
from desktop.ui.phrases import say_date
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover


class Asker(Protocol):
    """Who asks brings the way to the store, and the clock."""

    runner: Runner
    clock: Clock


class ForGoodSheet(QWidget):
    """What the popover holds."""

    def __init__(self, held: StillHeld, count: int) -> None:
        super().__init__()
        title = trn("Delete for good?", "Delete them for good?", count)
        words = tr(
            "All that was kept of them alone goes from the file: names, words, talks, photos, "
            "and what the search knows. Until Kith is closed, it can be undone."
        )
        self.go = Button(tr("Delete for good"), "trash-2", "danger", small=True)
        self.stay = Button(tr("Leave them here"), kind="quiet", small=True)
        ends = QWidget()
        flow = FlowLayout(ends, 8, 6)
        flow.addWidget(self.go)
        flow.addWidget(self.stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(title, "heading"))
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addWidget(PlainLabel(say_held(held), "small", "text2"))
        column.addSpacing(4)
        column.addWidget(ends)


def say_held(held: StillHeld) -> str:
    """Which backups still hold them, in a sentence or two."""
    if not held.count or held.oldest is None or held.newest is None:
        return tr("No backup here holds them.")
    first, last = say_date(held.oldest.date()), say_date(held.newest.date())
    which = trn(
        "The backup of {first} still holds them.",
        "{count} backups, from {first} to {last}, still hold them.",
        held.count,
    )
    rest = tr(
        "Backups go by themselves as newer ones come, the last of them after twelve months in "
        "which Kith was used. To have them gone today, delete those files in the folder of "
        "backups. Copies elsewhere are yours to look after."
    )
    return f"{which.format(count=held.count, first=first, last=last)} {rest}"


def ask_for_good(
    asker: Asker, people: Sequence[int], folder: Path, page: QWidget, target: QRect
) -> None:
    """Say what backups hold, and ask; unless it is left, they go for good."""
    asker.runner.long_query(
        trash.still_held, people, folder, owner=page,
        then=partial(_ask, asker, tuple(people), page, target),
    )  # fmt: skip


def _ask(
    asker: Asker, people: tuple[int, ...], page: QWidget, target: QRect, held: StillHeld
) -> None:
    content = ForGoodSheet(held, len(people))
    popover = Popover(content, page, width=420)
    content.go.clicked.connect(popover.keep)
    content.stay.clicked.connect(popover.skip)
    popover.kept.connect(lambda: asker.runner.change(trash.delete_for_good, people))
    popover.closed.connect(popover.deleteLater)
    popover.open_at(target, ("right", "below", "left", "above"), content.stay)
