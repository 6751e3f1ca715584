"""The web of people: laid out, painted, moved and walked through, with thousands in it."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from desktop.services.reflect.pictures.layout import lay_out
from desktop.services.reflect.pictures.web import web
from desktop.storage.store import open_store
from desktop.ui.reflect.pictures.web_canvas import WebCanvas
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.reflect.pictures.web_words import say_person
from tests.bench.timing import FRAME_MS, Figure, Taken, at_most, once, timed
from tests.bench.window import SIZE, application
from tests.builders import NOW, TODAY
from tests.services.reflect.webs import made_web

PEOPLE, TIES = 5_000, 15_000
_STALL_MS = 50
_STEP = 17  # pixels a frame: a thousand a second
_ZOOMS = {"all in view": None, "dots": 0.35, "monograms": 0.7, "names": 1.1}


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    """What the store of a book of this size gives."""
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = timed(lambda: web(session, today=TODAY), count)
    return [Figure("web: who is in it", size, taken)]


def measure_full(count: int) -> list[Figure]:
    """With very many people in it, whatever the book."""
    application()
    made = made_web(PEOPLE, TIES)
    places = lay_out(made)
    canvas = WebCanvas()
    canvas.resize(*SIZE)
    canvas.show_scene(WebScene.of(made, places))
    canvas.show()
    QApplication.processEvents()
    try:
        return [
            _laid_out(count),
            _stalled(count),
            Figure("web, so many people: all painted", PEOPLE, _painted(canvas, count)),
            *(_moved(canvas, what, zoom, count * 20) for what, zoom in _ZOOMS.items()),
            _walked(canvas, count * 5),
        ]
    finally:
        canvas.close()


def _laid_out(count: int) -> Figure:
    made = made_web(PEOPLE, TIES)
    return Figure("web, so many people: laid out", PEOPLE, timed(partial(lay_out, made), count))


def _stalled(count: int) -> Figure:
    """The longest that the window's thread had to wait while another laid the web out."""
    made = made_web(PEOPLE, TIES)
    longest = [_longest_wait(partial(lay_out, made)) for _ in range(count)]
    return Figure(
        "web, so many people: the longest wait meanwhile", PEOPLE, longest, goal=at_most(_STALL_MS)
    )


def _longest_wait(act: Callable[[], object]) -> Taken:
    """On the wall's clock, and of the processors: what else the machine is busy with keeps
    a window waiting too. Garbage waits, as it does in the program while a question runs."""
    gc.disable()
    thread, wall, busy = threading.Thread(target=act), 0.0, 0.0
    thread.start()
    before = time.perf_counter(), time.process_time()
    while thread.is_alive():
        time.sleep(0.001)
        now = time.perf_counter(), time.process_time()
        wall, busy = max(wall, now[0] - before[0]), max(busy, now[1] - before[1])
        before = now
    gc.enable()
    return Taken(wall * 1000, busy * 1000)


def _painted(canvas: WebCanvas, count: int) -> list[Taken]:
    def paint() -> None:
        canvas._restyle()
        canvas.repaint()

    return timed(paint, count)


def _moved(canvas: WebCanvas, what: str, zoom: float | None, frames: int) -> Figure:
    """Frames of a drag along a long curve, each moved and painted whole."""
    canvas.fit()
    if zoom is not None:
        canvas.zoom_by(zoom / canvas.view.zoom)
    canvas._sharpen.stop()
    canvas.repaint()

    def frame(number: int) -> None:
        turn = 1 if number // 60 % 2 else -1
        canvas.pan(QPointF(_STEP * turn, _STEP * turn / 2))
        canvas.repaint()

    taken = [once(partial(frame, number)) for number in range(frames)]
    return Figure(
        f"web, so many people: a frame of moving, {what}", PEOPLE, taken, goal=at_most(FRAME_MS)
    )


def _walked(canvas: WebCanvas, steps: int) -> Figure:
    """From one to the next by typing ever other names: found, said and painted."""
    people = [one.person_id for one in canvas.scene.index.web.people]

    def step(number: int) -> None:
        person = people[number * 37 % len(people)]
        canvas.go_to(person)
        say_person(canvas.scene.index, person, TODAY)
        canvas.repaint()

    taken = [once(partial(step, number)) for number in range(steps)]
    return Figure("web, so many people: to somebody anywhere", PEOPLE, taken, goal=at_most(100))
