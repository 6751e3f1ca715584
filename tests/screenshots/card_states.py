"""States of the card for its pictures; each gives back what takes it away again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.people.page import PeoplePage
from desktop.ui.people.rest_sheet import RestSheet
from desktop.ui.people.season_sheet import SeasonSheet
from desktop.ui.widgets.popover import Popover
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _card(window: KithWindow, name: str) -> PeoplePage:
    """The page with this sample person's card."""
    page = window.show_place("people")
    assert isinstance(page, PeoplePage)
    page.list.head.search.setText(name)
    page.list.refresh()
    page.show_person(page.list.model.ids[0])
    page.list.head.search.setText("")
    return page


def whole(window: KithWindow) -> Callable[[], object]:
    """Loops, thanks owed, trust, ties, dates."""
    _card(window, "Marek")
    return lambda: None


def closing(window: KithWindow) -> Callable[[], object]:
    """A loop is ticked, and asks how it went."""
    page = _card(window, "Marek")
    page.card.between.lines.lines()[0].check.click()  # type: ignore[attr-defined]
    return lambda: (page.card.settle(), window.runner.undo())


def stumble(window: KithWindow) -> Callable[[], object]:
    """A stumble is written down, and offers the step back."""
    page = _card(window, "Beatrice")
    page.card.trust.ask("stumbled")
    page.card.trust.add_line.field.setText("I passed on what she told me.")
    page.card.trust.add_line.settle()
    return window.runner.undo


def season(window: KithWindow) -> Callable[[], object]:
    _card(window, "Ingrid")
    return lambda: None


def season_begins(window: KithWindow) -> Callable[[], object]:
    page = _card(window, "Marek")
    page.acts.ask_season(page.keeper.person_id, page.card.strip.move_button)
    return lambda: _leave(page, SeasonSheet)


def parting(window: KithWindow) -> Callable[[], object]:
    page = _card(window, "Marek")
    sheet = page.acts.ask_parting(page.keeper.person_id, page.card.head.bar.more)
    sheet.grateful.setText("For asking a second time, all those years.")
    sheet.kind_word.setText("You taught me to wait for the note.")
    return lambda: _leave(page, RestSheet)


def from_the_right(window: KithWindow) -> Callable[[], object]:
    """Marek's card where one reads from right to left."""
    _card(window, "Marek")
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return lambda: QApplication.setLayoutDirection(before)


def intention(window: KithWindow) -> Callable[[], object]:
    """Why somebody, being said anew where it stands."""
    field = _card(window, "Marek").card.head.intention.field
    field.edit()
    return field.return_to_text


def number(window: KithWindow) -> Callable[[], object]:
    """A number is being added; its label is still the one offered."""
    reach = _card(window, "Marek").card.reach
    reach.ask("phone")
    reach.add_line.field.setText("+44 117 496 0518")
    return reach.add_line.leave


def _leave(page: PeoplePage, kind: type) -> None:
    for popover in page.window().findChildren(Popover):
        if popover.isVisible() and popover.findChildren(kind):
            popover.skip()


CARD_STATES: dict[str, State] = {
    "whole": whole,
    "intention": intention,
    "number": number,
    "closing": closing,
    "stumble": stumble,
    "season": season,
    "season-begins": season_begins,
    "parting": parting,
    "rtl": from_the_right,
}
