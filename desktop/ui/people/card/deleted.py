"""Above the card of somebody who was deleted: what is kept, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class DeletedBar(Surface):
    def __init__(self, keeper: CardKeeper, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        words = tr("Deleted. Everything of theirs is kept for thirty days.")
        self.back = Button(tr("Bring back"), "undo-2", small=True)
        self.back.clicked.connect(lambda: keeper.acts.restore([keeper.person_id]))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.addWidget(PlainLabel(words, "body", "text2"), 1)
        row.addWidget(self.back)
        self.hide()

    def show_card(self, card: CardRow) -> None:
        self.setVisible(card.deleted)
