"""The pictures of Reflect, and the web with very many people in it."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.reflect.span import Span
from desktop.services.reflect.pictures.layout import lay_out
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.pictures.picture_part import PicturePart
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.window.kith import KithWindow
from tests.services.reflect.webs import made_web

State = Callable[[KithWindow], Callable[[], object]]


def _page(window: KithWindow) -> ReflectPage:
    page = window.show_place("reflect")
    assert isinstance(page, ReflectPage)
    return page


def _over(span: Span) -> State:
    def show(window: KithWindow) -> Callable[[], object]:
        page = _page(window)
        page.overview.middle.spans.segment(span).click()
        return page.overview.middle.spans.segment(Span.WEEK).click

    return show


def in_words(window: KithWindow) -> Callable[[], object]:
    page = _page(window)
    toggles = [part.toggle for part in page.overview.parts if isinstance(part, PicturePart)]
    for toggle in toggles:
        toggle.setChecked(True)
    return lambda: [toggle.setChecked(False) for toggle in toggles]


def web(window: KithWindow) -> Callable[[], object]:
    page = _page(window)
    page.show_web()
    return page.leave_web


def _made(people: int, ties: int, zoom: float | None) -> State:
    """As many as these, at this zoom, somebody of them looked at."""

    def show(window: KithWindow) -> Callable[[], object]:
        page = _page(window)
        page.show_web()
        made = made_web(people, ties)
        canvas = page.web.canvas
        canvas.show_scene(WebScene.of(made, lay_out(made)))
        if zoom is not None:
            canvas.zoom_by(zoom / canvas.view.zoom)
        talked = max(made.people, key=lambda one: (one.in_practice, one.talks))
        canvas.go_to(talked.person_id)
        canvas._sharpen.stop()
        return page.leave_web

    return show


REFLECT_PICTURES: dict[str, State] = {
    "season": _over(Span.SEASON),
    "year": _over(Span.YEAR),
    "in-words": in_words,
    "web": web,
    "web-1200": _made(1_200, 3_000, None),
    "web-1200-near": _made(1_200, 3_000, 0.9),
    "web-5000": _made(5_000, 15_000, None),
}
