"""A part of the card: its heading, a button that adds, and what stands below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel


class Section(QWidget):
    """``body`` is where its lines go. ``add_wished`` when Add is pressed.

    Words at the start of a line stand ``INSET`` in, so that editable ones, whose
    ground reaches out, stand with them.
    """

    add_wished = Signal()

    def __init__(
        self,
        title: str,
        add_name: str = "",
        parent: QWidget | None = None,
        *,
        role: TypeRole = "heading",
    ) -> None:
        """``add_name`` says for screen readers what Add adds; without it there is none."""
        super().__init__(parent)
        color = "text" if role == "heading" else "text2"
        self.title = PlainLabel(title, role, color, wrap=False)
        self.add_button = Button(tr("Add"), "plus", "quiet", small=True)
        self.add_button.setAccessibleName(add_name)
        if not add_name:
            self.add_button.hide()
        self.add_button.clicked.connect(self.add_wished)
        head = QHBoxLayout()
        head.setContentsMargins(margins(INSET, 0, 0, 0))
        head.addWidget(self.title, 1)
        head.addWidget(self.add_button)
        self.head = head
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self.body)

    def be_quiet(self, quiet: bool) -> None:
        """While nothing is in it, so that the eye goes to the sections that hold something."""
        self.title.set_type("caption" if quiet else "heading")
        self.title.set_color("text2" if quiet else "text")

    def open_menu(self, menu: QMenu) -> None:
        """Below the Add button."""
        button = self.add_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))


class Hint(PlainLabel):
    """What an empty section is for, in a quiet line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "small", "text3", parent)
        self.setContentsMargins(INSET, 2, INSET, 4)
