"""States of the journey for its pictures; each gives back what takes it away again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.domain.vocabulary import StageKind
from desktop.ui.journey.move_note import MoveNoteSheet
from desktop.ui.journey.page import JourneyPage
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def note(window: KithWindow) -> Callable[[], object]:
    """Somebody was just moved on, and the note asks which sign, why and what next."""
    page = window.show_place("journey")
    assert isinstance(page, JourneyPage)
    stages = [place for place in page.board.places if place.head.kind == StageKind.STAGE]
    person = stages[3].view.cards.cards[0].person_id
    page.move_people([person], stages[4].head.id, None)
    QApplication.processEvents()
    sheet = page.findChildren(MoveNoteSheet)[-1]
    sheet._signs[0].click()
    sheet._acts[0]._check.click()

    def back() -> None:
        page.notes.close()
        window.runner.undo()
        window.toast.hide()

    return back


JOURNEY_STATES: dict[str, State] = {"note": note}
