"""A start wears what was preferred, before anything is painted."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.settings import SettingsFile
from desktop.ui.theme.roles import theme_of
from desktop.ui.theme.theme import Theming
from tests.ui.programs import a_program, opened


def test_a_restart_wears_what_was_preferred(qtbot: QtBot, theme: Theming, tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.values.theme, settings.values.high_contrast = "dark", True
    settings.values.accent, settings.values.motion = "walnut", "less"
    settings.save()
    with a_program(tmp_path) as program:
        program.start()
        assert theme.current == theme_of("dark", "walnut", contrast=True)
        assert theme.reduced_motion
        opened(program, qtbot)
