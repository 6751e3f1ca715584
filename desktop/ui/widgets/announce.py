"""Words for screen readers, politely: they are said when the reader has time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str) -> None:
    """Have the words spoken. Nothing happens where nobody listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # after the first paint

    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
