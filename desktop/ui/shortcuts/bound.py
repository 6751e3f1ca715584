"""All keys: those of the menus as they are bound, then those of the places."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from PySide6.QtGui import QAction, QKeySequence

from desktop.domain.language import tr
from desktop.ui.shortcuts.table import SECTIONS, Section, Shortcut
from desktop.ui.theme.mirror import as_read
from desktop.ui.window.places import Command

_FORM = QKeySequence.SequenceFormat.PortableText
_OF_OLD = {"Ctrl+F4", "Alt+Backspace", "Alt+Enter", "Alt+Return"}  # heard, and not worth a word


def all_sections(
    listed: Iterable[tuple[Command, QAction]], titles: dict[str, str]
) -> list[Section]:
    """In the person's language. ``listed`` is what the menus hold, ``titles`` their names."""
    return [*_of_menus(listed, titles), *_of_places()]


def _of_menus(
    listed: Iterable[tuple[Command, QAction]], titles: dict[str, str]
) -> Iterable[Section]:
    rows = [
        (command.menu, Shortcut(keys, command.text.rstrip("…")))
        for command, action in listed
        if (keys := _told(action))
    ]
    in_order = sorted(rows, key=lambda row: list(titles).index(row[0]))
    for menu, found in groupby(in_order, key=itemgetter(0)):
        yield Section(titles[menu].replace("&", ""), tuple(row for _, row in found))


def _told(action: QAction) -> tuple[str, ...]:
    """Without those of old keyboards, and keys that have a name of their own ("Undo")."""
    keys = [one.toString(_FORM) for one in action.shortcuts()]
    known = [one for one in keys if "+" in one or one[1:].isdigit()]
    return tuple(one for one in known if one not in _OF_OLD)


def _of_places() -> list[Section]:
    return [
        Section(tr(section.title), tuple(_as_here(row) for row in section.rows))
        for section in SECTIONS
    ]


def _as_here(row: Shortcut) -> Shortcut:
    return row._replace(words=tr(row.words), keys=tuple(as_read(keys) for keys in row.keys))
