"""Whatever somebody or a file wrote is shown as it was written, wherever it is shown."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from sqlmodel import SQLModel

from desktop.ui.people.card.lines import CardLine
from desktop.ui.window.kith import KithWindow
from tests.hostile.seeded import BEGINS, MARKUP, OTHERS, free_columns, seed
from tests.hostile.sinks import Shown, marked_words_of, words_of_menu
from tests.hostile.windows import hostile_window
from tests.screenshots.__main__ import PLACES, Shot, sample_window, settle, shots

ROOMS = (*PLACES, "compose", "gatherings", "introductions", "reflect")
WORD = "b0ldq"
ALL_OTHERS = " ".join(words for kind, words in OTHERS.items() if kind != "long word")
LONGEST_S = 6.0  # processor time of a whole place with the worst of texts


def _states() -> list[Shot]:
    """Every state that is drawn, once."""
    found: dict[Any, Shot] = {}
    for shot in shots(True):
        made_up = shot.name.startswith("reflect-web-")  # of people who are not in the store
        if "rtl" not in shot.name and not made_up:
            found.setdefault((shot.place, shot.before), shot)
    return list(found.values())


def test_every_column_of_the_store_is_somebodys_or_is_a_word_of_ours(
    tmp_path: Path, qapp: QApplication
) -> None:
    filled: set[str] = set()
    with sample_window(tmp_path, lambda db: filled.update(seed(db, MARKUP))):
        pass
    free = {f"{column.table.name}.{column.name}" for column in free_columns()}
    with_rows = {name for name in free if name.partition(".")[0] in _tables_with_rows(filled)}
    assert filled == with_rows
    assert len(filled) > 60
    assert SQLModel.metadata.tables.keys() >= {name.partition(".")[0] for name in filled}


def _tables_with_rows(filled: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in filled}


@pytest.fixture(scope="module")
def menus() -> Iterator[list[QMenu]]:
    """Menus are looked at when they open, and let go at once."""
    patch = pytest.MonkeyPatch()
    seen: list[QMenu] = []

    def open_(self: QMenu, *_: Any) -> None:
        seen.append(self)

    for way in ("popup", "exec", "exec_"):
        patch.setattr(QMenu, way, open_, raising=False)
    yield seen
    patch.undo()


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[KithWindow]:
    with hostile_window(tmp_path_factory.mktemp("hostile"), MARKUP) as one:
        yield one


@pytest.mark.parametrize("shot", _states(), ids=lambda shot: shot.name)
def test_no_place_takes_words_for_markup(
    window: KithWindow, menus: list[QMenu], shot: Shot
) -> None:
    window.setUpdatesEnabled(shot.before is None)  # the place alone is painted for its own shot
    window.resize(shot.size)
    window.show_place(shot.place)
    settle()
    undo = shot.before(window) if shot.before is not None else None
    window.setUpdatesEnabled(True)
    settle()
    seen = list(marked_words_of(window, WORD))
    if shot.before is None or shot.name in ("card-whole", "stage", "compose-landed"):
        seen += _menus_within(window, menus)
    if callable(undo):
        undo()
    check(seen)
    if shot.before is None and shot.place != "preferences":
        assert sum(BEGINS in one.words for one in seen) > 3, "nothing of it was shown"


_found_literal: set[Shown] = set()


def check(seen: list[Shown]) -> None:
    """Each mark of hostile words stands there letter by letter, as far as it is shown."""
    for one in set(seen) - _found_literal:
        assert not one.trouble or BEGINS not in one.words, f"{one.where}: {one.trouble}"
        for at in _places_of(WORD, one.words):
            coded = one.words[:at].endswith("%3E")  # in the address of a map
            alone = one.words[at + len(WORD) :].startswith(", ")  # of a list of their words
            if not (coded or alone):
                _assert_literal(one, at - 3)
        _found_literal.add(one)


def _assert_literal(one: Shown, at: int) -> None:
    wanted, got = MARKUP.strip(), " ".join(one.words[at:].split())
    if got.startswith(wanted):
        return
    same = next((n for n, (a, b) in enumerate(zip(wanted, got, strict=False)) if a != b), None)
    whole = same is None or got[same] == "…"
    assert whole, f"{one.where} shows {one.words[max(0, at - 20) : at + 160]!r}"


def _places_of(mark: str, words: str) -> Iterator[int]:
    at = words.find(mark)
    while at >= 0:
        yield at
        at = words.find(mark, at + 1)


def _menus_within(window: KithWindow, menus: list[QMenu]) -> list[Shown]:
    """What the menus of everything on the screen would show."""
    menus.clear()
    seen: list[Shown] = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, CardLine):
            seen += words_of_menu(widget.menu())
        elif widget.isVisible() and "contextMenuEvent" in vars(type(widget)):
            middle = widget.rect().center()
            event = QContextMenuEvent(
                QContextMenuEvent.Reason.Keyboard, middle, widget.mapToGlobal(QPoint(middle))
            )
            QApplication.sendEvent(widget, event)
    for menu in menus:
        seen += words_of_menu(menu)
    return seen


@pytest.mark.parametrize("kind", ["long word", "all others"])
def test_no_words_freeze_a_place(tmp_path: Path, kind: str, qapp: QApplication) -> None:
    with hostile_window(tmp_path, OTHERS.get(kind, ALL_OTHERS), most=3) as window:
        window.resize(1240, 820)
        for place in ROOMS:
            began = time.thread_time()
            window.show_place(place)
            settle()
            window.grab()
            took = time.thread_time() - began
            assert took < LONGEST_S, f"{place} took {took:.1f} s"
