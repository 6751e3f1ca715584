"""The keyboard in the web: walking from one to the next, moving, zooming, typing a name."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from desktop.domain.reflect.pictures_web import ME
from desktop.domain.text import fold
from desktop.ui.reflect.pictures.spots import DOWN, LEFT, RIGHT, UP, nearest_towards
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from desktop.ui.reflect.pictures.web_canvas import WebCanvas

STEP = 1.25  # of the zoom
_PAUSE = 1.0  # seconds after which typing begins a new name
_WAYS = {
    Qt.Key.Key_Left: LEFT, Qt.Key.Key_Right: RIGHT, Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN,
}  # fmt: skip
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
ZOOM_KEYS = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_0, *_LARGER})


class WebKeys:
    """What each key does to ``canvas``."""

    def __init__(self, canvas: WebCanvas) -> None:
        self._canvas = canvas
        self._typed, self._typed_at = "", 0.0

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        canvas, way = self._canvas, _WAYS.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = theming().fonts.em(6)
            canvas.pan(QPointF(-way[0] * step, -way[1] * step))
        elif way is not None:
            self._walk(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and canvas.current is not None:
            canvas.choose(canvas.current)
        elif event.key() == Qt.Key.Key_Home:
            canvas.go_to(ME)
        elif event.key() in ZOOM_KEYS and not canvas.is_small:
            self._zoom(event.key())
        else:
            return self._type(event)
        return True

    def _zoom(self, key: int) -> None:
        if key == Qt.Key.Key_0:
            self._canvas.fit()
        else:
            self._canvas.zoom_by(STEP if key in _LARGER else 1 / STEP)

    def _walk(self, way: tuple[float, float]) -> None:
        """From nowhere to me, else to the nearest in that direction."""
        if self._canvas.current is None:
            self._canvas.go_to(ME)
            return
        places = self._canvas.scene.places
        found = nearest_towards(places[self._canvas.current], way, places.items())
        if found is not None:
            self._canvas.go_to(found)

    def _type(self, event: QKeyEvent) -> bool:
        """Go to the first whose name, or a word of it, goes on like what is typed."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        bare = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if modifiers not in bare or not event.text().strip() or not event.text().isprintable():
            return False
        now = time.monotonic()
        self._typed = (self._typed if now - self._typed_at < _PAUSE else "") + event.text()
        self._typed_at = now
        person = named_like(self._canvas.scene, self._typed)
        if person is not None:
            self._canvas.go_to(person)
        return True


def named_like(scene: WebScene, typed: str) -> int | None:
    """Whose name begins like this; else one of whose names does."""
    wanted = fold(typed).strip()
    if not wanted:
        return None
    names = [(fold(one.name), one.person_id) for one in scene.index.web.people]
    first = (person for name, person in names if name.startswith(wanted))
    inside = (person for name, person in names if f" {wanted}" in f" {name}")
    return next(first, None) or next(inside, None)
