"""What a screen reader does, for a test: hears and acts through AT-SPI, sees nothing.

A program of its own, for the system's Python, since gi is in no virtual environment:

    /usr/bin/python3 ear.py NAME-OF-THE-APPLICATION

A line of JSON comes in ({"do": "find", "name": "Ana", …}), a line goes back: what was found
({"id": 3, "name": …, "role": …, "states": […], "actions": […]}), a list, or {"error": …}.
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
warnings.simplefilter("ignore")  # Atspi's older names, which every Debian has

from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
STATES = (
    "focused", "focusable", "selected", "selectable", "checked", "editable", "active", "expanded",
)  # fmt: skip
ROLES = {"push button": "button"}  # newer AT-SPI's names
EVENTS = ("object:announcement", "object:state-changed:focused", "object:active-descendant-changed")
LOOK_S = 0.05
MOST = 4_000  # things looked at in one search


class Ear:
    """One application, its things by number, and what it has said so far."""

    def __init__(self, application: str) -> None:
        self._name = application
        self._things: list[Any] = []
        self._said: list[str] = []
        self._focus: Any = None
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)

    def answer(self, wish: dict[str, Any]) -> object:
        act: Callable[..., object] = getattr(self, "do_" + wish.pop("do"))
        return act(**wish)

    # What can be asked

    def do_find(
        self, name: str = "", role: str = "", within: int | None = None, patience: float = 10
    ) -> object:
        """The first thing in reading order whose name begins like that."""

        def found() -> Any:
            fits = lambda one: _role(one) == role if role else True  # noqa: E731
            told = (one for one in self._all(within) if fits(one) and _begins(one, name))
            return next(told, None)

        thing = self._wait(found, patience)
        return {"error": f"nothing there: {role} {name!r}"} if thing is None else self._tell(thing)

    def do_all(self, role: str = "", within: int | None = None) -> object:
        return [self._tell(one) for one in self._all(within) if not role or _role(one) == role]

    def do_children(self, of: int) -> object:
        return [self._tell(one) for one in _children(self._things[of])]

    def do_look(self, of: int) -> object:
        """The same thing as it is now."""
        return self._tell(self._things[of], of)

    def do_gone(self, of: int, patience: float = 10) -> object:
        return bool(self._wait(lambda: not _shows(self._things[of]), patience))

    def do_press(self, of: int, action: str = "") -> object:
        """Do its first action, or the one of that name."""
        actions = self._things[of].get_action_iface()
        names = _actions(self._things[of])
        if not names or (action and action not in names):
            return {"error": f"no action {action!r}: {names}"}
        return actions.do_action(names.index(action) if action else 0)

    def do_focus(self, of: int) -> object:
        return self._things[of].get_component_iface().grab_focus()

    def do_write(self, of: int, text: str) -> object:
        return self._things[of].get_editable_text_iface().set_text_contents(text)

    def do_select(self, of: int, child: int) -> object:
        return self._things[of].get_selection_iface().select_child(child)

    def do_hear(self, words: str, patience: float = 10) -> object:
        """Wait until something is said that contains these words; everything said since."""
        heard = self._wait(lambda: any(words in one for one in self._said), patience)
        said, self._said = self._said, []
        return said if heard else {"error": f"never said: {words!r}, but {said}"}

    def do_said(self) -> object:
        _listen(LOOK_S)
        said, self._said = self._said, []
        return said

    def do_focused(self, name: str = "", patience: float = 10) -> object:
        """Wait until the focus was told to have come to a thing of that name."""
        if not self._wait(lambda: self._focus and _begins(self._focus, name), patience):
            there = self._focus and (_role(self._focus), self._focus.get_name())
            return {"error": f"the focus is not on {name!r}, but on {there}"}
        return self._tell(self._focus)

    def do_tree(self) -> object:
        """Everything that shows, a line each, indented."""
        application = self._application()
        return [] if application is None else list(_lines(application, 0))

    # Within

    def _hear(self, event: Any) -> None:
        if event.type == EVENTS[0]:
            self._said.append(str(event.any_data))
        elif event.type == EVENTS[2]:
            self._focus = event.any_data or event.source
        elif event.detail1:
            self._focus = event.source

    def _application(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for one in _children(desktop):
            if one.get_name() == self._name:
                one.set_cache_mask(Atspi.Cache.NONE)  # things change while they are asked
                return one
        return None

    def _all(self, within: int | None) -> Iterator[Any]:
        begin = self._application() if within is None else self._things[within]
        budget = [MOST]
        if begin is not None:
            yield from _showing(begin, budget)

    def _wait(self, found: Callable[[], Any], patience: float) -> Any:
        deadline = time.monotonic() + patience
        while True:
            _listen(LOOK_S)
            try:
                thing = found()
            except GLib.Error:  # it went while it was asked
                thing = None
            if thing or time.monotonic() > deadline:
                return thing

    def _tell(self, thing: Any, number: int | None = None) -> dict[str, Any]:
        if number is None:
            self._things.append(thing)
            number = len(self._things) - 1
        states = thing.get_state_set()
        return {
            "id": number,
            "name": thing.get_name(),
            "role": _role(thing),
            "description": thing.get_description(),
            "states": [one for one in STATES if states.contains(getattr(State, one.upper()))],
            "actions": _actions(thing),
        }


def _listen(seconds: float) -> None:
    context = GLib.MainContext.default()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not context.iteration(False):
            time.sleep(0.005)


def _children(thing: Any) -> list[Any]:
    found = [thing.get_child_at_index(place) for place in range(thing.get_child_count())]
    return [one for one in found if one is not None]


def _shows(thing: Any) -> bool:
    try:
        return bool(thing.get_state_set().contains(State.SHOWING))
    except GLib.Error:
        return False


def _showing(thing: Any, budget: list[int], top: bool = True) -> Iterator[Any]:
    for one in _children(thing):
        if budget[0] <= 0:
            return
        budget[0] -= 1
        if top or _shows(one):
            yield one
            yield from _showing(one, budget, top=False)


def _role(thing: Any) -> str:
    name = thing.get_role_name()
    return ROLES.get(name, name)


def _begins(thing: Any, name: str) -> bool:
    return (thing.get_name() or "").startswith(name)


def _actions(thing: Any) -> list[str]:
    actions = thing.get_action_iface()
    return [actions.get_action_name(n) for n in range(actions.get_n_actions())] if actions else []


def _lines(thing: Any, depth: int) -> Iterator[str]:
    states = thing.get_state_set()
    held = [one for one in STATES if states.contains(getattr(State, one.upper()))]
    yield f"{'  ' * depth}[{_role(thing)}] {thing.get_name()!r} {held} {_actions(thing)}"
    for one in _children(thing):
        if depth == 0 or _shows(one):
            yield from _lines(one, depth + 1)


def main() -> None:
    Atspi.init()
    ear = Ear(sys.argv[1])
    for line in sys.stdin:
        try:
            answer = ear.answer(json.loads(line))
        except GLib.Error as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
