"""Gatherings as they are drawn: the list, and one in each of its three parts."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.gatherings.rows import Part
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], object]


def _page(window: KithWindow) -> GatheringsPage:
    page = window.show_place("gatherings")
    assert isinstance(page, GatheringsPage)
    return page


def _show(name: str, part: Part) -> State:
    def show(window: KithWindow) -> None:
        page = _page(window)
        page.show_all()
        line = next(line for line in page.list.lines if line.row.facts.name.startswith(name))
        page.show_gathering(line.row.id)
        page.whole.head.parts.segment(part).click()
        window.setFocus()

    return show


def _list(window: KithWindow) -> None:
    _page(window).show_all()
    window.setFocus()


def _editor(window: KithWindow) -> Callable[[], None]:
    page = _page(window)
    page.show_all()
    page.add()
    sheet = page._sheet
    assert sheet is not None
    return sheet.skip


GATHERING_STATES: dict[str, State] = {
    "list": _list,
    "editor": _editor,
    "before": _show("The writing", Part.BEFORE),
    "day": _show("The lamplighters", Part.DAY),
    "after": _show("The lamplighters", Part.AFTER),
}
