"""Words for screen readers, politely: they are said when the reader has time."""

from __future__ import annotations

from time import monotonic

from PySide6.QtWidgets import QWidget

_ONCE_S = 1.0  # a page that tells something and the toast that shows it speak within this
_last = ("", 0.0)


def announce(source: QWidget, words: str) -> None:
    """Have the words spoken. Nothing happens where nobody listens; the same sentence twice
    in one breath is said once."""
    global _last
    if not words or not _somebody_listens():
        return
    now, (said, at) = monotonic(), _last
    _last = (words, now)
    if words != said or now - at > _ONCE_S:
        _speak(source, words)


def _somebody_listens() -> bool:
    from PySide6.QtGui import QAccessible  # after the first paint

    return QAccessible.isActive()


def _speak(source: QWidget, words: str) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
