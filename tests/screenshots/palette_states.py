"""The palette over Today for its pictures; each gives back what takes it away again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _typed(words: str) -> State:
    def show(window: KithWindow) -> Callable[[], object]:
        window.ways.palette.open()
        palette = window.ways.palette.palette
        assert palette is not None
        palette.line.setText(words)
        QTest.qWait(150)  # until what was written is looked through
        return lambda: (palette.line.clear(), palette.leave())

    return show


def _shortcuts(window: KithWindow) -> Callable[[], object]:
    window.ways.shortcuts.open()
    sheet = window.ways.shortcuts.sheet
    assert sheet is not None
    assert sheet.filling is not None
    sheet.filling.finish()
    return sheet.leave


PALETTE_STATES: dict[str, State] = {
    "opened": _typed(""),
    "somebody": _typed("marek"),
    "doing": _typed("back"),
    "words": _typed("choir"),
    "begun": _typed("plan Marek Friday"),
    "nothing": _typed("xqzv"),
    "shortcuts": _shortcuts,
}
