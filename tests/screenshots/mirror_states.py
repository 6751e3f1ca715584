"""States of the mirror for its pictures; each gives back what takes it away again."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.reflect.span import Span
from desktop.ui.reflect.mirror.capacity import CapacityPanel
from desktop.ui.reflect.mirror.panel import MirrorPanel
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.widgets.popover import Popover
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _page(window: KithWindow) -> ReflectPage:
    page = window.show_place("reflect")
    assert isinstance(page, ReflectPage)
    return page


def every(window: KithWindow) -> Callable[[], object]:
    """A season, with what waits behind "More"."""
    page = _page(window)
    page.overview.set_span(Span.SEASON)
    page.overview.part(MirrorPanel).more.click()
    return lambda: page.overview.set_span(Span.WEEK)


def moments(window: KithWindow) -> Callable[[], object]:
    """What was unprompted, listed."""
    panel = _page(window).overview.part(MirrorPanel)
    row = next(row for row in panel.rows if row.sentence.behind)
    row.first.links[0].click()
    return lambda: [popover.skip() for popover in window.findChildren(Popover)]


def resting(window: KithWindow) -> Callable[[], object]:
    """Somebody who might rest."""
    return _page(window).overview.part(CapacityPanel).ask_who_rests().leave


def letting_go(window: KithWindow) -> Callable[[], object]:
    sheet = _page(window).overview.part(CapacityPanel).ask_who_rests()
    sheet.rest.click()
    return sheet.leave


def moment(window: KithWindow) -> Callable[[], object]:
    """Where a name leads: the very entry of the story."""
    panel = _page(window).overview.part(MirrorPanel)
    panel.rows[0].first.links[0].click()
    return lambda: window.show_place("reflect")


MIRROR_STATES: dict[str, State] = {
    "every": every,
    "moments": moments,
    "resting": resting,
    "letting-go": letting_go,
    "moment": moment,
}
