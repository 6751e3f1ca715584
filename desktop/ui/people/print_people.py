"""Ctrl+P in People: the list as it is narrowed, or a card, of which the parts are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.domain.story_row import StoryRow
from desktop.services.people import reach_list
from desktop.ui.people.card.on_paper import Section, card_sheet
from desktop.ui.people.list_on_paper import list_sheet
from desktop.ui.print_blocks import Block
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover, area_of

if TYPE_CHECKING:
    from desktop.ui.people.page import PeoplePage


def print_here(page: PeoplePage) -> bool:
    """False where there is nobody to print."""
    focus = QApplication.focusWidget()
    in_list = focus is not None and page.list.isAncestorOf(focus)
    if page.list.model.ids and (in_list or page.person_id is None):
        print_list(page)
        return True
    if page.person_id is None or page.card.row is None:
        return False
    choose_sections(page, page.card.row)
    return True


def print_list(page: PeoplePage) -> None:
    """Whom the list shows, under the name of the circle that is looked at."""
    circle = page.acts.circle_name(page.list.shown_filter.circle_id)

    def look(rows: Sequence[reach_list.ReachRow]) -> None:
        sheet = list_sheet(circle or tr("People"), rows)
        _preview(tr("A list of people"), sheet, page)

    people = tuple(page.list.model.ids[: reach_list.MOST])
    page.runner.query(reach_list.reach_rows, people, then=look, key="list-on-paper", owner=page)


def _preview(title: str, sheet: Sequence[Block], page: PeoplePage) -> None:
    """Qt's part for printing is imported now."""
    from desktop.ui.printing import Document, Preview

    Preview(Document(title, [sheet]), page).open()


class SectionSheet(QWidget):
    """All but what was confided is ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks = {section: CheckBox(words) for section, words in _sections().items()}
        self.look = Button(tr("Look at it"), "printer", "primary", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(tr("What goes to paper"), "heading", wrap=False))
        for section, tick in self.ticks.items():
            tick.setChecked(section is not Section.CONFIDED)
            column.addWidget(tick)
        ends = QWidget()
        FlowLayout(ends, 8, 0).addWidget(self.look)
        column.addSpacing(8)
        column.addWidget(ends)

    def wanted(self) -> set[Section]:
        return {section for section, tick in self.ticks.items() if tick.isChecked()}


def choose_sections(page: PeoplePage, card: CardRow) -> SectionSheet:
    """Ask beside the card's acts, then show it as it will stand on paper."""
    content = SectionSheet()
    sheet = Popover(content, page.window(), width=320)
    sheet.kept.connect(lambda: print_card(page, card, content.wanted()))
    sheet.closed.connect(sheet.deleteLater)
    content.look.clicked.connect(sheet.keep)
    sheet.open_at(area_of(page.card.head.bar), ("below", "left", "right", "above"), content.look)
    return content


def print_card(page: PeoplePage, card: CardRow, wanted: set[Section]) -> None:
    from desktop.services.people.story import story

    def look(rows: Sequence[StoryRow]) -> None:
        sheet = card_sheet(card, rows, wanted, page.clock.today())
        _preview(tr("A card"), sheet, page)

    page.runner.query(story, card.id, then=look, key="card-on-paper", owner=page)


def _sections() -> dict[Section, str]:
    return {
        Section.INTENTION: tr("Why this person"),
        Section.REACH: tr("How to reach them"),
        Section.KNOWN: tr("What I know"),
        Section.BETWEEN: tr("Between us"),
        Section.DATES: tr("Dates and ties"),
        Section.STORY: tr("The story so far"),
        Section.CONFIDED: tr("What was confided, too"),
    }
