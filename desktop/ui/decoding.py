"""The one way in which bytes become a picture: a PNG, JPEG or WebP within limits.

Qt would decode many more kinds, and an SVG opens the files that it names. What the store
holds may come from elsewhere, too, by an archive or a backup.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

LARGEST_KEPT = 4_194_304  # pixels of a kept picture: four times what Kith itself keeps
_FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"webp"})


def decode(content: bytes, *, most: int = LARGEST_KEPT, side: int = 0) -> QImage:
    """The picture, turned upright; a null one when it is none, or has more than ``most``
    pixels, which are counted before any is decoded. Of one with a longer shorter ``side`` only
    so much is decoded, where its format can."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        return QImage()
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > most:
        return QImage()
    least = min(size.width(), size.height())
    if 0 < side < least and reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize):
        reader.setScaledSize(size * (side / least))
    return reader.read()


def decode_pixmap(content: bytes) -> QPixmap:
    """A kept picture, ready to paint; a null one when it cannot be shown."""
    return QPixmap.fromImage(decode(content))
