"""States of the place Reflect for its pictures; each gives back what takes it away again."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def whole(window: KithWindow) -> Callable[[], object]:
    """The page as it is opened."""
    return lambda: None


REFLECT_STATES: dict[str, State] = {
    "whole": whole,
}
