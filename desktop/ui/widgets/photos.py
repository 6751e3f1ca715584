"""Small portraits as they come from the store, decoded for painting."""

from __future__ import annotations

from hashlib import blake2b

from PySide6.QtGui import QPixmap, QPixmapCache

from desktop.ui.decoding import decode_pixmap


def photo_of(content: bytes | None) -> QPixmap | None:
    """The picture, or None where there is none that can be shown."""
    if not content:
        return None
    key = f"kith:photo:{blake2b(content, digest_size=16).hexdigest()}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = decode_pixmap(content)
        QPixmapCache.insert(key, pixmap)
    return None if pixmap.isNull() else pixmap
