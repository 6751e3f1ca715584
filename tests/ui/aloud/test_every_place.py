"""Every place and state that is drawn for the pictures, as a screen reader and a finger find it.

All of them in ``make overflow``, a few in every run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.ui.region import reading_of_days
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.linked_text import LinkSpot
from desktop.ui.window.kith import KithWindow
from tests.screenshots.__main__ import WIDE, Shot, sample_window, settle, shots

pytestmark = pytest.mark.timeout(400)  # more than a hundred states
Role = QAccessible.Role
FILLER = (Role.Client, Role.NoRole, Role.Pane, Role.LayeredPane, Role.Grouping)
LEAST, DAILY = 24, 32
# Where one is many times a day: at 14 px text these are as high as a fingertip needs.
EVERY_DAY = (
    "Entry", "FramedEntry", "_Segment", "Select", "Button", "Choice", "Chip", "PersonChip",
    "CorrectableChip", "FeelingChip", "ReminderChip", "ClickRow", "RhythmLine", "CheckBox",
    "RadioButton", "DayButton", "DayCell", "MiniMonth", "SearchInput", "LetterRow", "StoryEntry",
    "_Person", "ProposalLine",
)  # fmt: skip
A_FEW = {
    "today", "people", "journey", "calendar", "calendar-week", "calendar-agenda", "compose",
    "introductions", "reflect", "preferences", "card-closing", "we-spoke", "brief",
    "debrief", "palette-doing", "import-drop", "bringing-in", "stage",
}  # fmt: skip
IN_A_SENTENCE = (LinkSpot,)  # as high as its line; the row or card around it leads on as well


@dataclass(frozen=True, slots=True)
class Found:
    """A widget that shows in a state, and what is told of it."""

    state: str
    kind: str
    name: str
    role: QAccessible.Role
    takes_keys: bool
    is_pressed: bool
    is_linked_word: bool
    width: int
    height: int

    def __str__(self) -> str:
        size = f"{self.width} x {self.height}"
        return f"{self.kind} {self.name[:40]!r} ({self.role.name}, {size}) in {self.state}"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> list[Found]:
    """Everything that shows in any of them, light and wide, at 14 px text."""
    theming().apply(qapp)
    reading_of_days().prepare()
    reading_of_days().wait()
    theming().motion = "less"
    everything: list[Found] = []
    theming().set_mode("light")
    theming().set_scale(1.0)
    theming().set_scale(14 / theming().fonts.body_size)
    with sample_window(tmp_path_factory.mktemp("data")) as window:
        window.resize(WIDE)
        for shot in shots(everything=True):
            is_wanted = os.environ.get("KITH_EVERY_LANGUAGE") or shot.name in A_FEW
            if is_wanted and (shot.mode, shot.size, shot.scale) == ("light", WIDE, 1.0):
                everything += _seen(window, shot)
    return everything


def _seen(window: KithWindow, shot: Shot) -> list[Found]:
    window.show_place(shot.place)
    window.toast.hide()
    settle()
    undo = shot.before(window) if shot.before is not None else None
    settle()
    seen = [_told(one, shot.name) for one in _shown()]
    if callable(undo):
        undo()
    if window.ways.we_spoke is not None:
        window.ways.we_spoke.hide()
    return seen


def _shown() -> Iterator[QWidget]:
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            yield from (one for one in top.findChildren(QWidget) if one.isVisible())


def _told(widget: QWidget, state: str) -> Found:
    told = QAccessible.queryAccessibleInterface(widget)
    takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()
    is_button = isinstance(widget, QAbstractButton) and bool(
        takes_keys or widget.cursor().shape() == Qt.CursorShape.PointingHandCursor
    )
    return Found(
        state, type(widget).__name__, told.text(QAccessible.Text.Name), told.role(), takes_keys,
        is_button or (hasattr(widget, "reads_as") and takes_keys),
        isinstance(widget, IN_A_SENTENCE), widget.width(), widget.height(),
    )  # fmt: skip


def _kinds(found: Sequence[Found]) -> list[str]:
    """One of each kind is enough to mend them."""
    return sorted(str(one) for one in {one.kind: one for one in found}.values())


def test_whatever_takes_the_keys_has_a_name(found: list[Found]) -> None:
    assert _kinds([one for one in found if one.takes_keys and not one.name]) == []


def test_whatever_takes_the_keys_says_what_it_is(found: list[Found]) -> None:
    assert _kinds([one for one in found if one.takes_keys and one.role in FILLER]) == []


def test_every_button_has_a_name_also_those_that_are_pictures(found: list[Found]) -> None:
    assert _kinds([one for one in found if one.is_pressed and not one.name]) == []


def test_a_finger_finds_whatever_can_be_pressed(found: list[Found]) -> None:
    either = (one for one in found if one.is_pressed or one.role is Role.EditableText)
    pressed = [one for one in either if not one.is_linked_word and one.role is not Role.Graphic]
    assert _kinds([one for one in pressed if min(one.width, one.height) < LEAST]) == []


def test_what_is_used_every_day_is_higher(found: list[Found]) -> None:
    daily = [one for one in found if one.kind in EVERY_DAY and (one.is_pressed or one.takes_keys)]
    assert {one.kind for one in daily} >= {"Entry", "_Segment", "Select", "Chip", "ClickRow"}
    assert _kinds([one for one in daily if one.height < DAILY]) == []


def test_the_states_are_those_of_the_pictures(found: list[Found]) -> None:
    states = {one.state for one in found}
    assert {"today", "people", "journey", "calendar", "compose", "reflect"} <= states
    assert {"calendar-week", "calendar-agenda", "card-closing", "preferences"} <= states
