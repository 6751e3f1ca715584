"""What the tests of the place Today look for on the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.entities import Person
from desktop.ui.today.page import TodayPage
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import TODAY, a_person

Open = Callable[[], TodayPage]


def in_practice(name: str = "Ana Moreau", **fields: Any) -> Person:
    """Chosen today, so that they stand there."""
    return a_person(name, **{"in_practice_since": TODAY, "intention": "she listens", **fields})


def due(name: str = "Ana Moreau", **fields: Any) -> Person:
    """Somebody whose window closes today."""
    last = TODAY - timedelta(weeks=6)
    return in_practice(name, **{"in_practice_since": last, "last_contact_on": last, **fields})


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def button(page: QWidget, text: str) -> Button:
    found = [b for b in page.findChildren(Button) if b.text() == text and b.isVisible()]
    assert found, f"no button {text!r}"
    return found[0]


def names(page: TodayPage) -> list[str]:
    return [card.person.name for card in page.cards]
