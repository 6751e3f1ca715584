"""Tells why there is more in a field than was typed (`domain/meanwhile.py`)."""

from __future__ import annotations

from PySide6.QtWidgets import QToolTip, QWidget

from desktop.domain.language import tr
from desktop.ui.widgets.labels import plain_tip


def say(*, chosen: bool, day: str = "") -> str:
    """Over a form: whether something that cannot hold both was ``chosen`` here, and to which
    ``day`` it was moved meanwhile."""
    if not chosen:
        return tr("This was changed meanwhile. Both stand here; Enter keeps them so.")
    words = tr("This was changed meanwhile. What you chose stands here; Enter keeps it so.")
    return f"{words} {tr('By now it is planned for: {day}.').format(day=day)}" if day else words


def tell(field: QWidget) -> None:
    """Say beside the field why there is more in it than was typed."""
    words = say(chosen=False)
    QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), plain_tip(words), field)
