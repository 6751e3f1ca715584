"""Circles and tags: where somebody belongs, and words to find them by."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow, CircleRow, TagRow
from desktop.services.people import circles
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import Act, add_act
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.theme.icons import icon
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.in_place import INSET


class LabelsSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(tr("Circles and tags"), tr("Add a circle or a tag"), role="caption")
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self._keeper = keeper
        self._shown: tuple[object, object] | None = None
        self._circles: list[CircleRow] = []
        self._hint = Hint(tr("Where they belong, and words to find them by."))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 6, 6)
        self._flow.setContentsMargins(margins(INSET, 2, 0, 2))
        self.body.addWidget(self._hint)
        self.body.addWidget(self._chips)
        self.add_wished.connect(lambda: self.open_menu(self.add_menu()))

    def show_card(self, card: CardRow) -> None:
        shown = (tuple(card.circles), tuple(card.tags))
        if shown == self._shown:
            return
        self._shown, self._circles = shown, list(card.circles)
        self._flow.clear()
        for circle in card.circles:
            name = "star" if circle.favourite else "circle-dot"
            self._add_chip(circle.name, name, lambda c=circle: self.circle_menu(c))
        for tag in card.tags:
            self._add_chip(tag.name, "tag", lambda t=tag: self.tag_menu(t))
        anything = bool(card.circles or card.tags)
        self._chips.setVisible(anything)
        self._hint.setVisible(not anything)

    def chips(self) -> list[Button]:
        return [chip for chip in self._chips.findChildren(Button) if not chip.isHidden()]

    def circle_menu(self, circle: CircleRow) -> QMenu:
        keeper, person = self._keeper, self._keeper.person_id
        first = not circle.favourite
        words = tr("Stands first in it") if first else tr("Stands with the others")

        def favour() -> None:
            keeper.do(circles.favour, person, circle.id, favourite=first)

        return self._menu(
            Act(tr("Show this circle"), "users-round",
                lambda: keeper.circle_wished.emit(circle.id)),
            Act(words, "star", favour),
            Act(),
            Act(tr("Take out of it"), "minus",
                lambda: keeper.do(circles.leave, [person], circle.id)),
        )  # fmt: skip

    def tag_menu(self, tag: TagRow) -> QMenu:
        keeper, person = self._keeper, self._keeper.person_id
        return self._menu(
            Act(tr("Show all with it"), "users-round",
                lambda: keeper.tag_wished.emit(tag.id)),
            Act(),
            Act(tr("Take it off"), "minus",
                lambda: keeper.do(circles.untag, [person], tag.id)),
        )  # fmt: skip

    def add_menu(self) -> QMenu:
        """The circles somebody is not in, the tags there are, and new ones."""
        keeper, acts, person = self._keeper, self._keeper.acts, self._keeper.person_id
        inside = {circle.id for circle in self._circles}
        menu = self._menu()
        for circle in acts.circles:
            if circle.id not in inside:
                join = lambda c=circle: keeper.do(circles.join, [person], c.id)  # noqa: E731
                add_act(menu, Act(circle.name, "circle-dot", join))
        new = lambda: acts.ask_circle([person], self.add_button)  # noqa: E731
        add_act(menu, Act(tr("A new circle…"), "plus", new))
        menu.addSeparator()
        tags = menu.addMenu(icon("tag"), tr("Tag"))
        for tag in acts.tags:
            put = lambda t=tag: keeper.do(circles.tag, [person], t.name)  # noqa: E731
            add_act(tags, Act(tag.name, "tag", put))
        new_tag = lambda: acts.ask_tag([person], self.add_button)  # noqa: E731
        add_act(tags, Act(tr("A new tag…"), "plus", new_tag))
        return menu

    def _menu(self, *entries: Act) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in entries:
            add_act(menu, act)
        return menu

    def _add_chip(self, text: str, icon_name: str, menu: object) -> None:
        chip = Button(text, icon_name, small=True)
        assert callable(menu)
        chip.clicked.connect(lambda: menu().popup(chip.mapToGlobal(QPoint(0, chip.height() + 4))))
        self._flow.addWidget(chip)
        chip.show()
