"""What the tour points at, what it says there, and which act of the person's leads on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.domain.language import mark

if TYPE_CHECKING:
    from desktop.ui.window.kith import KithWindow


class Step(NamedTuple):
    """``target`` finds the thing itself, None while it is not there: then the step is passed over.

    ``place`` is gone to before; ``leads_on`` names what the person may do to go on: come to
    a place, or one of "we spoke" and "moved".
    """

    title: str
    words: str
    target: Callable[[KithWindow], QWidget | None]
    place: str = ""
    leads_on: str = ""


def _entry(place: str) -> Callable[[KithWindow], QWidget]:
    return lambda window: window.sidebar.entry_of(place)


def _today(window: KithWindow) -> QWidget | None:
    cards = getattr(window.page("today"), "cards", ())
    return next(iter(cards), None) or window.sidebar.entry_of("today")


def _card(window: KithWindow) -> QWidget | None:
    """The head of the card that is shown, if somebody's is."""
    from desktop.ui.people.card.head import CardHead

    return _shown(window.page("people"), CardHead)


def _board(window: KithWindow) -> QWidget | None:
    from desktop.ui.journey.heads import ColumnHead

    return _shown(window.page("journey"), ColumnHead)


def _month(window: KithWindow) -> QWidget | None:
    from desktop.ui.calendar.header import CalendarHeader

    header = _shown(window.page("calendar"), CalendarHeader)
    return header.plan if isinstance(header, CalendarHeader) else None


def _shown(page: QWidget | None, kind: type[QWidget]) -> QWidget | None:
    """The first of that kind on the page that can be seen."""
    found = page.findChildren(kind) if page is not None else []
    return next((one for one in found if one.isVisible()), None)


STEPS: Sequence[Step] = (
    Step(
        mark("A few people, with a reason"),
        mark(
            "Today brings three at most, and says why. A line, a call, time together; or not now, "
            "which costs nothing."
        ),
        _today,
        place="today",
    ),
    Step(
        mark("After a talk, one line"),
        mark("Press Ctrl+L, from anywhere: a name, a colon, what you heard. Try it, or go on."),
        lambda window: window.sidebar.spoke,
        leads_on="we spoke",
    ),
    Step(
        mark("Everybody you know"),
        mark("Go there with Ctrl+2. Most of them rest quietly; a few you choose into practice."),
        _entry("people"),
        leads_on="people",
    ),
    Step(
        mark("The card"),
        mark(
            "Click any line to change it; Enter keeps, Esc returns. There is no Save, and whatever "
            "you do can be taken back."
        ),
        _card,
        place="people",
    ),
    Step(
        mark("The journey"),
        mark("Ctrl+3. Seven stages, which say what the relationship asks of you now."),
        _entry("journey"),
        leads_on="journey",
    ),
    Step(
        mark("Moving on, or back"),
        mark("Drag a card to another stage, or press M and a number. The head tells what it asks."),
        _board,
        place="journey",
        leads_on="moved",
    ),
    Step(
        mark("The calendar"),
        mark("Ctrl+4. Double-click a day to plan somebody, or drag them onto it."),
        _entry("calendar"),
        leads_on="calendar",
    ),
    Step(
        mark("That is all"),
        mark("Ctrl+Z takes anything back. F1 opens the manual at the page about where you are."),
        _month,
        place="calendar",
    ),
)
