"""A card of which much was confided: under the veil, and without it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.services import interactions
from desktop.ui.people.page import PeoplePage
from desktop.ui.veil import veil
from desktop.ui.widgets.scroll import scroll_to
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _card(window: KithWindow) -> Callable[[], object]:
    """Marek's, who confided something the day before yesterday."""
    page = window.show_place("people")
    assert isinstance(page, PeoplePage)
    page.list.head.search.setText("Marek")
    page.list.refresh()
    page.show_person(page.list.model.ids[0])
    page.list.head.search.setText("")
    now = window.clock.now()
    talk = TalkDraft(
        [page.person_id], now.date() - timedelta(days=2), "walk", words="We may sell the workshop.",
        feeling="grief", confided=True, loops=[LoopDraft("Ask how the talk with the bank went")],
    )  # fmt: skip
    window.runner.change(interactions.log, talk, now=now)
    page.card.refresh()
    QApplication.processEvents()
    scroll_to(page.card.story.entries.lines()[2])
    return window.runner.undo


def down(window: KithWindow) -> Callable[[], object]:
    veil().turn_on(True)
    return _card(window)


def lifted(window: KithWindow) -> Callable[[], object]:
    veil().turn_on(True)
    away = _card(window)
    veil().lift()

    def leave() -> None:
        veil().drop()
        away()

    return leave


VEIL_STATES: dict[str, State] = {"down": down, "lifted": lifted}
