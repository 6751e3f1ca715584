"""What is shown in a window and is in no catalogue: found while it is ``accented``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from desktop.storage.database import Database

_WORDS = re.compile(r"[A-Za-z][A-Za-z ’'-]*[A-Za-z]")
_NO_WORDS = re.compile(r"<[^<>]*>|\S+@\S+|\w+:/?/?\S+|/\S+|\S+\.\w{2,4}\b")
"""Tags, addresses, files."""
_SAID = ("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription")
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
_NAMES = {
    *("Kith", "Ctrl", "Shift", "Alt", "Esc", "Tab", "Del", "Enter", "Return", "Space", "Backspace"),
    *("PgUp", "PgDown", "Home", "End", "Left", "Right", "Up", "Down"),
    *("English", "Android", "Monica", "Outlook", "Thunderbird", "WhatsApp", "LinkedIn", "Google"),
}
_ROWS = 12  # of a list are looked at


def bare_texts(window: QWidget, known: str) -> Iterator[tuple[str, str]]:
    """(where, text) of all that is visible and was not put into the language; ``known`` is
    what people wrote themselves."""
    for where, text in _shown(window):
        for words in _WORDS.findall(_NO_WORDS.sub(" ", text)):
            if not (_is_name(words) or _is_known(words.split(), known)):
                yield where, text
                break


def words_of(db: Database, *more: str) -> str:
    """All that stands in the store, and the names of days and months, on one line."""
    locale = QLocale("en")
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    said = [locale.standaloneMonthName(month, form) for month in range(1, 13) for form in forms]
    said += [locale.standaloneDayName(day, form) for day in range(1, 8) for form in forms]
    with db.read() as session:
        run = session.connection()
        tables = run.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").all()
        for (table,) in tables:
            if not table.startswith(("person_text", "sqlite", "journal", "before")):
                for row in run.exec_driver_sql(f'SELECT * FROM "{table}"'):
                    said += [value for value in row if isinstance(value, str)]
    return " ".join(" ".join((*said, *more)).split()).casefold()


def _is_known(words: list[str], known: str) -> bool:
    """Whether they can be divided into names and pieces that stand there."""
    while words:
        pieces = (words[:end] for end in range(len(words), 0, -1))
        found = next((one for one in pieces if " ".join(one).casefold() in known), None)
        if found is None or (len(found) == 1 and found[0].islower() and len(words) > 1):
            return False
        words = words[len(found) :]
    return True


def _is_name(words: str) -> bool:
    return all(word in _NAMES or len(word) < 3 for word in re.split(r"[ ,’'-]+", words))


def _shown(window: QWidget) -> Iterable[tuple[str, str]]:
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget, QMenu):
            for action in widget.actions():
                yield f"menu {widget.title()}", action.text()
        if not widget.isVisible():
            continue
        where = type(widget).__module__.removeprefix("desktop.") + "." + type(widget).__name__
        for name in _SAID:
            said = getattr(widget, name, None)
            if callable(said) and isinstance(words := said(), str) and words:
                yield f"{where}.{name}", words
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((f"{where} row", words) for words in _rows(widget))


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(_ROWS, model.rowCount(view.rootIndex()))):
        index = model.index(row, 0, view.rootIndex())
        for role in _ROLES:
            words = index.data(role)
            if isinstance(words, str):
                yield words
