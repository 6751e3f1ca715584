"""The look of Qt's own widgets: one palette, and a sheet for those that draw themselves."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QColor, QPalette

from desktop.ui.theme.fonts import Fonts
from desktop.ui.theme.roles import Theme

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent_soft",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on_toast",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "field",
    QPalette.ColorRole.Shadow: "text3",
}
_DISABLED = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def palette_of(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, theme.color(name))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.disabled)
    return palette


Kind = Literal["menus", "dialogs", "progress", "offers"]
"""Menus, Qt's dialogs, bars that fill, lists that drop from a field."""


def sheets_of(theme: Theme, fonts: Fonts) -> dict[Kind, str]:
    """Shapes only: radius, padding, border; all colours from the roles."""
    px = fonts.scaled
    names: dict[str, object] = {role: _css(theme.color(role)) for role in _USED_COLOURS}
    names |= {
        "groove": _css(theme.groove),
        "pad_y": px(5),
        "pad_x": px(9),
        "in_y": px(5) - 1,
        "in_x": px(9) - 1,
        "row": px(6),
        "menu_end": px(24),
        "line_height": px(20),
    }
    return {kind: sheet % names for kind, sheet in _SHEETS.items()}


_USED_COLOURS = (
    "window", "sidebar", "surface", "raised", "hover", "line", "line2", "field", "text", "text2",
    "text3", "disabled", "accent", "on_accent", "accent_soft", "accent_text", "focus",
    "toast", "on_toast",
)  # fmt: skip


def _css(colour: QColor) -> str:
    return f"rgb({colour.red()}, {colour.green()}, {colour.blue()})"


_MENUS = """
QMenu {
    background: %(raised)s; color: %(text)s; border: 1px solid %(line2)s; padding: 5px;
}
QMenu::item {
    padding: %(row)dpx %(menu_end)dpx %(row)dpx %(pad_x)dpx; border-radius: 6px;
}
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: %(accent_soft)s; color: %(accent_text)s; }
QMenu::item:disabled { color: %(disabled)s; background: transparent; }
QMenu::separator { height: 1px; background: %(line)s; margin: 5px 8px; }
QMenuBar { background: %(sidebar)s; color: %(text2)s; border: none; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: %(hover)s; color: %(text)s; }
"""
_OFFERS = """
QListView {
    background: %(raised)s; border: 1px solid %(line2)s; padding: 2px;
}
QListView::item { padding: 5px 8px; border-radius: 6px; }
QListView::item:selected, QListView::item:hover {
    background: %(accent_soft)s; color: %(accent_text)s;
}
"""
_PROGRESS = """
QProgressBar {
    background: %(groove)s; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }
"""
_DIALOGS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: %(surface)s; color: %(text)s;
    border: 1px solid %(field)s; border-radius: 8px;
    padding: %(pad_y)dpx %(pad_x)dpx; min-height: %(line_height)dpx;
    selection-background-color: %(accent_soft)s; selection-color: %(text)s;
    placeholder-text-color: %(text3)s;
}
QPlainTextEdit, QTextEdit { padding: %(pad_y)dpx; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid %(focus)s; padding: %(in_y)dpx %(in_x)dpx;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: %(in_y)dpx; }
QLineEdit:disabled, QPlainTextEdit:disabled { border-color: %(line2)s; color: %(disabled)s; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    width: 0px; height: 0px; border: none;
}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { width: 0px; height: 0px; }
QComboBox {
    background: %(surface)s; color: %(text)s; border: 1px solid %(field)s; border-radius: 8px;
    padding: %(pad_y)dpx %(pad_x)dpx; min-height: %(line_height)dpx;
}
QComboBox::drop-down { border: none; width: %(line_height)dpx; }
QComboBox:focus { border: 2px solid %(focus)s; padding: %(in_y)dpx %(in_x)dpx; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0px 0px 0px %(pad_y)dpx; min-height: 0px; background: transparent;
}

QDialogButtonBox QPushButton {
    background: %(surface)s; color: %(text)s; border: 1px solid %(line2)s; border-radius: 8px;
    padding: %(pad_y)dpx %(menu_end)dpx; min-height: %(line_height)dpx;
}
QDialogButtonBox QPushButton:hover { background: %(hover)s; }
QDialogButtonBox QPushButton:default {
    background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s;
}
QDialogButtonBox QPushButton:focus { border: 2px solid %(text)s; }

QAbstractItemView { border: none; background: transparent; outline: none; }
QComboBox QAbstractItemView {
    background: %(raised)s; border: 1px solid %(line2)s; padding: 4px;
}
QHeaderView { background: %(window)s; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: %(line)s; }
"""
_SHEETS: dict[Kind, str] = {
    "menus": _MENUS,
    "offers": _OFFERS,
    "progress": _PROGRESS,
    "dialogs": _DIALOGS + _MENUS,
}
