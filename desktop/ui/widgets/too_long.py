"""What a field has room for: more than that is not taken, and said so, never cut."""

from __future__ import annotations

from PySide6.QtWidgets import QToolTip, QWidget

from desktop.domain.language import tr
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.labels import plain_tip


def tell(field: QWidget, limit: int) -> None:
    """Say beside the field, and to screen readers, that there was no room for it."""
    words = tr(
        "Kith keeps {limit} letters here, and this would be more. It was not put in; "
        "shorten it, or divide it.",
    ).format(limit=f"{limit:,}")
    QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), plain_tip(words), field)
    announce(field, words)
