"""Quit and started again, Kith is as it was left."""

from __future__ import annotations

from .person import Person
from .program import Kith


def test_the_place_shown_last_is_shown_again(kith: Kith, person: Person) -> None:
    kith.start()
    assert kith.window.place == "today"
    person.key("ctrl+3")
    person.wait_until(lambda: kith.window.place == "journey", "the journey is shown")
    kith.quit()
    kith.start()
    assert kith.window.place == "journey"
