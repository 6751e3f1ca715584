"""The words by which a widget can name its role without knowing Qt's accessibility."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

_ROLE = QAccessible.Role
ROLES = {
    "button": _ROLE.Button,  # also a line or a photo that Enter opens
    "item": _ROLE.ListItem,  # a card with acts of its own inside
    "drawing": _ROLE.Graphic,  # its parts are told while the keys walk over them
    "page": _ROLE.Document,
}
ENTERED = ("button", "item", "drawing")  # where Enter does something
