"""Look: theme, contrast, accent, text size, motion, menus and keys."""

from __future__ import annotations

import sys

from desktop.domain.language import tr
from desktop.ui.preferences.accents import Accents, say_accent
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import CheckRow, Group, Row
from desktop.ui.preferences.text_size import TextSize
from desktop.ui.theme.roles import accent_of
from desktop.ui.theme.theme import motion_of, theme_mode, theming
from desktop.ui.widgets.segmented import Segmented


class LookGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Look"))
        self._desk = desk
        self.add(self._theme())
        self.add(self._contrast())
        self.add(self._accent())
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

    def _contrast(self) -> Row:
        hint = tr("Black on white or white on black, and an edge round everything")
        row = CheckRow(
            tr("High contrast"),
            self._desk.values.high_contrast,
            hint=hint,
            also=tr("readable eyes sight borders"),
        )
        self.contrast = row.box
        self.contrast.toggled.connect(self._change_contrast)
        return row

    def _accent(self) -> Row:
        self.accent = Accents(tr("Accent colour"))
        chosen = accent_of(self._desk.values.accent)
        self.accent.choose(chosen)
        self.accent.chosen.connect(self._change_accent)
        also = tr("color green blue violet brown grey")
        self._accent_row = Row(tr("Accent colour"), self.accent, hint=say_accent(chosen), also=also)
        return self._accent_row

    def _text_size(self) -> Row:
        self.text_size = TextSize(tr("Text size"))
        self.text_size.chosen.connect(self._change_scale)
        return Row(tr("Text size"), self.text_size, also=tr("larger smaller font zoom"))

    def _motion(self) -> Row:
        self.motion = Segmented(tr("Motion"))
        self.motion.add("system", tr("Like the system"))
        self.motion.add("less", tr("Less"))
        self.motion.add("full", tr("Full"))
        self.motion.choose(self._desk.values.motion)
        self.motion.chosen.connect(self._change_motion)
        return Row(tr("Motion"), self.motion, also=tr("less motion animation reduced"))

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

    def _change_contrast(self, high: bool) -> None:
        theming().set_contrast(high)
        self._desk.keep("high_contrast", high)

    def _change_accent(self, name: str) -> None:
        accent = accent_of(name)
        theming().set_accent(accent)
        self._accent_row.say(say_accent(accent))
        self._desk.keep("accent", name)

    def _change_motion(self, wished: str) -> None:
        theming().motion = motion_of(wished)
        self._desk.keep("motion", wished)
