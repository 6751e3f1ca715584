"""Languages that nobody speaks, made as they are asked for: what is not in the catalogue
shows itself, there is a third more of every text, and one is read from the right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QProcess, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.language import speak

_KEPT = re.compile(r"(\{[^{}]*\}|%n|&(?=\w)|<[^<>]*>|https?://\S+)")
_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ",
)
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "אבקדעפגהיחכלמנופקרשתוווסיזאבקדעפגהיחכלמנופקרשתוווסיז",
)


def accented(text: str, about: str = "", count: int | None = None) -> str:
    """The text with accents, and a third longer; its fields are kept."""
    if text == "en":  # the language that days and months are in
        return text
    more = "·" * (len(_KEPT.sub("", text)) // 3)
    return _in_letters(text, _ACCENTED) + more


def from_the_right(text: str, about: str = "", count: int | None = None) -> str:
    """The text in letters that are read from the right; its fields are kept."""
    return "he" if text == "en" else _in_letters(text, _HEBREW)


def _in_letters(text: str, letters: dict[int, int]) -> str:
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else part.translate(letters) for at, part in enumerate(parts))


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Everything that the catalogue holds is ``accented``."""
    speak(accented)
    try:
        yield
    finally:
        speak(None)


@contextmanager
def right_to_left() -> Iterator[None]:
    """Everything is read from the right, in letters of that kind."""
    speak(from_the_right)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        speak(None)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def spoken(language: str) -> AbstractContextManager[object]:
    """As one names a language to a shell: xa is accented, xb read from the right."""
    if language in ("xa", "xb"):
        return pseudo_language() if language == "xa" else right_to_left()
    from desktop.ui.language.speaking import speak_in

    speak_in(language)
    return nullcontext()


def compiled(catalogue: Path, to: Path) -> Path:
    """The .qm of a .ts, by the tool that comes with Qt."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    if not tool.exists():
        tool = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.BinariesPath)) / "lrelease"
    assert QProcess.execute(str(tool), ["-silent", str(catalogue), "-qm", str(to)]) == 0
    return to
