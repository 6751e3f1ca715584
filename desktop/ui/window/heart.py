"""The ways to the four rooms of the heart, and to what is done beside them.

Compose, Gatherings, Introductions, Reflect. Their pages are imported when first needed.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from desktop.domain.introducing import IntroductionWish
from desktop.domain.writing import WriteWish
from desktop.ui.place import PlacePage
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.domain.reflect.moments import Moment
    from desktop.ui.compose.page import ComposePage
    from desktop.ui.gatherings.page import GatheringsPage
    from desktop.ui.introductions.page import IntroductionsPage
    from desktop.ui.people.page import PeoplePage
    from desktop.ui.reflect.page import ReflectPage


class Heart:
    """Each method goes to one of the rooms, or begins something there."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def write(self, wish: WriteWish) -> None:
        """Go to Compose with this wish."""
        cast("ComposePage", self._window.show_place("compose")).write(wish)

    def write_here(self) -> None:
        """Write to the person who is looked at, else go to what was begun."""
        shown = self._window.shown
        self.write(shown.current_letter() if isinstance(shown, PlacePage) else WriteWish())

    def show_moment(self, moment: Moment) -> None:
        """Go to this person's card, and to the very entry of their story."""
        cast("PeoplePage", self._window.show_place("people")).show_moment(moment)

    def look_back(self, week_of: date | None = None) -> None:
        """Look back on this week; without one, on the one whose time it is."""
        cast("ReflectPage", self._window.show_place("reflect")).show_review(week_of)

    def show_letter(self) -> None:
        """The letter of a year."""
        cast("ReflectPage", self._window.show_place("reflect")).show_letter()

    def show_gathering(self, gathering_id: int) -> None:
        page = cast("GatheringsPage", self._window.show_place("gatherings"))
        page.show_gathering(gathering_id)

    def add_gathering(self) -> None:
        """Go to Gatherings, and write one down."""
        page = cast("GatheringsPage", self._window.show_place("gatherings"))
        page.begin()

    def introduce_here(self) -> None:
        """Think of the person who is looked at and somebody else, or of any two."""
        shown = self._window.shown
        meeting = shown.current_meeting() if isinstance(shown, PlacePage) else None
        known = self._window.place != "introductions" and meeting is not None
        self.show_introduction(IntroductionWish(meeting.person_id if known and meeting else None))

    def show_introduction(self, wish: IntroductionWish) -> None:
        page = cast("IntroductionsPage", self._window.show_place("introductions"))
        page.show_introduction(wish)
