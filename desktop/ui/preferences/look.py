"""Look: theme, text size, motion, menus and keys."""

from __future__ import annotations

import sys

from desktop.domain.language import tr
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import CheckRow, Group, Row
from desktop.ui.preferences.text_size import TextSize
from desktop.ui.theme.theme import theme_mode, theming
from desktop.ui.widgets.segmented import Segmented


class LookGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Look"))
        self._desk = desk
        self.add(self._theme())
        self.add(self._text_size())
        self.add(self._motion())
        if sys.platform != "darwin":
            self.add(self._menus())
        self.add(self._letters())

    def _theme(self) -> Row:
        self.theme = Segmented(tr("Theme"))
        self.theme.add("system", tr("Like the system"))
        self.theme.add("light", tr("Light"))
        self.theme.add("dark", tr("Dark"))
        self.theme.choose(self._desk.values.theme)
        self.theme.chosen.connect(self._change_theme)
        return Row(tr("Theme"), self.theme, also=tr("dark light colours night"))

    def _text_size(self) -> Row:
        self.text_size = TextSize(tr("Text size"))
        self.text_size.chosen.connect(self._change_scale)
        return Row(tr("Text size"), self.text_size, also=tr("larger smaller font zoom"))

    def _motion(self) -> Row:
        hint = tr("Also when the system does not ask for it")
        row = CheckRow(tr("Less motion"), self._desk.values.reduced_motion, hint=hint)
        row.box.toggled.connect(self._change_motion)
        return row

    def _menus(self) -> Row:
        hint = tr("Otherwise Alt or F10 shows it")
        row = CheckRow(tr("Always show the menu bar"), self._desk.values.menu_bar, hint=hint)
        row.box.toggled.connect(lambda on: self._desk.keep("menu_bar", on))
        return row

    def _letters(self) -> Row:
        row = CheckRow(
            tr("Single letters act in lists and boards"),
            self._desk.values.single_keys,
            hint=tr("M moves a card, K marks it kept"),
            also=tr("keyboard keys shortcuts"),
        )
        row.box.toggled.connect(lambda on: self._desk.keep("single_keys", on))
        return row

    def _change_theme(self, mode: str) -> None:
        theming().set_mode(theme_mode(mode))
        self._desk.keep("theme", mode)

    def _change_scale(self, scale: float) -> None:
        theming().set_scale(scale)
        self._desk.keep("text_scale", scale)

    def _change_motion(self, less: bool) -> None:
        theming().reduced_motion = less
        self._desk.keep("reduced_motion", less)
