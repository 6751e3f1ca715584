"""What the window must know of a place before it is built."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QMenu


class Place(NamedTuple):
    """One room of the window; ``factory`` builds its page on the first visit.

    ``begins_group`` sets it apart from those above it. ``starts_folded`` is how the
    sidebar stands there until the person decides.
    """

    id: str
    title: str
    icon: str
    shortcut: str
    factory: Callable[[], QWidget]
    starts_folded: bool = False
    begins_group: bool = False


class Circle(NamedTuple):
    """A circle of people as the sidebar lists it; ``colour`` is 0 to 7."""

    id: int
    name: str
    colour: int = 0


class Command(NamedTuple):
    """An entry of a menu. An empty ``text`` is a line between two groups.

    ``id`` finds its action again, to enable or rename it. What comes ``last`` stays
    below all that is added later. What is ``always`` there needs no store. ``fill`` puts the
    entries of the moment into a menu beside it.
    """

    menu: str
    text: str = ""
    run: Callable[[], object] | None = None
    shortcut: str | QKeySequence.StandardKey | Sequence[str] = ""
    id: str = ""
    icon: str = ""
    last: bool = False
    always: bool = False
    fill: Callable[[QMenu], object] | None = None


class MenuHere(NamedTuple):
    """A menu of what is looked at; ``about`` says who or what that is."""

    about: str
    menu: QMenu


class WindowState:
    """How the window was left: ``geometry`` is Qt's, in base64."""

    def __init__(
        self,
        geometry: str = "",
        place: str = "",
        folded: dict[str, bool] | None = None,
        menu_bar: bool = False,
    ) -> None:
        self.geometry, self.place = geometry, place
        self.folded = {} if folded is None else folded
        self.menu_bar = menu_bar
