"""What a page can do, read off its own menus and buttons: no second list of it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QMenu, QScrollArea, QWidget

from desktop.domain.language import tr
from desktop.ui.palette.offers import Offer
from desktop.ui.widgets.buttons import key_text

_LONG = 60  # letters; what is named longer is a whole card, read aloud


def of_menu(menu: QMenu, about: str = "", within: str = "") -> Iterator[Offer]:
    """Every entry that can be chosen now, also of the menus in it. ``about`` says of whom."""
    for action in menu.actions():
        if action.isSeparator() or not action.isEnabled():
            continue
        words, keys = _words_and_keys(action)
        if isinstance(below := action.menu(), QMenu):
            yield from of_menu(below, about, words)
        elif words:
            text = tr("{menu}: {entry}").format(menu=within, entry=words) if within else words
            yield Offer(text, action.trigger, keys, action.icon().name(), about=about)


def of_buttons(page: QWidget) -> Iterator[Offer]:
    """Every button in sight that can be pressed, by the name that is read aloud."""
    for button in page.findChildren(QAbstractButton):
        name = (button.accessibleName() or _plain(button.text())).strip()
        if 0 < len(name) < _LONG and button.isEnabled() and button.isVisibleTo(page):
            yield Offer(name, partial(press, button), about=_about(button, page))


def press(button: QAbstractButton) -> None:
    """Where it is seen, so that what opens beside it is too."""
    area = button.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(button)
    button.click()


def _about(button: QAbstractButton, page: QWidget) -> str:
    """The name of the group it stands in: "Theme" beside "Dark"."""
    around = button.parentWidget()
    while around is not None and around is not page:
        named = around.accessibleName()
        if named and not isinstance(around, QAbstractScrollArea):
            return named if len(named) < _LONG and named not in button.accessibleName() else ""
        around = around.parentWidget()
    return ""


def _words_and_keys(action: QAction) -> tuple[str, str]:
    words, _, keys = action.text().partition("\t")
    return _plain(words), key_text(keys) if keys else ""


def _plain(words: str) -> str:
    """Without the marks of its letter; a doubled one is meant."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
