"""Through every place and state that is drawn for the pictures, in a language, a size of the
window and a size of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from re import compile, escape, fullmatch

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.domain import language as tongue
from desktop.storage.database import Database
from desktop.ui.region import reading_of_days
from desktop.ui.theme.theme import theming
from desktop.ui.window.kith import KithWindow
from tests.escaping import words_of
from tests.languages import spoken
from tests.screenshots.__main__ import every_state, sample_window, settle
from tests.screenshots.import_pages import CLUB

_PLACE = compile(r"\\\{\w+\\\}")  # of a name, as escape() leaves it
_TAIL = 9  # letters before a cut, that tell whose words were cut


class Said:
    """What Kith has said since, and what people wrote into the sample store."""

    def __init__(self) -> None:
        self.by_kith: set[str] = set()
        self.by_people = ""

    def may_be_short(self, text: str) -> bool:
        """Whether an ellipsis at its end is ours, or what was cut there is somebody's words."""
        if text in self.by_kith:
            return True
        kept = " ".join(text.rstrip("… ").split())
        if any(said.startswith(kept) for said in self.by_kith):
            return False
        if text.endswith("…") and any(fullmatch(said, text) for said in self._own_ends()):
            return True
        who, comma, _ = kept.casefold().partition(", ")  # a name, and since when
        of_somebody = bool(comma) and who in self.by_people
        tails = (kept.rpartition(sign)[2][-_TAIL:].casefold() for sign in (" · ", ": "))
        return of_somebody or any(tail in self.by_people for tail in tails)

    def _own_ends(self) -> Iterator[str]:
        """What Kith says with a name in it and an ellipsis of its own at the end."""
        for said in self.by_kith:
            if "{" in said and said.endswith("…"):
                yield _PLACE.sub(".+", escape(said))


@contextmanager
def window_in(language: str, folder: Path, *more: str) -> Iterator[tuple[KithWindow, Said]]:
    """The window over the sample people in that language (xa, xb: of nobody)."""
    app, said, stores = QApplication.instance(), Said(), list[Database]()
    assert isinstance(app, QApplication)
    theming().apply(app)
    reading_of_days().prepare()
    reading_of_days().wait()
    theming().motion = "less"
    try:
        with spoken(language):
            _listen(said)
            with sample_window(folder, stores.append) as window:
                said.by_people = words_of(stores[0], "Judith", CLUB, *more)
                yield window, said
    finally:
        with spoken("en"):
            theming().set_scale(1.0)


def _listen(said: Said) -> None:
    before = tongue._translate

    def listened(text: str, about: str, count: int | None) -> str | None:
        found = None if before is None else before(text, about, count)
        said.by_kith.add(found or text)
        return found

    tongue._translate = listened


def walk(
    window: KithWindow, size: QSize, scale: float, look: Callable[[str], None], only: str = ""
) -> None:
    """Call ``look`` with the name of each state while it shows."""
    theming().set_scale(1.0)
    theming().set_scale(scale * 14 / theming().fonts.body_size)
    window.resize(size)
    for name, shot in every_state().items():
        if only not in name:
            continue
        window.show_place(shot.place)
        window.toast.hide()
        settle()
        undo = shot.before(window) if shot.before is not None else None
        settle()
        look(name)
        if callable(undo):
            undo()
        if window.ways.we_spoke is not None:
            window.ways.we_spoke.hide()
