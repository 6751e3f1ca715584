"""Pictures of people, made small enough to keep: any size or turn in, two squares out.

Only ``QImage`` and its readers are used, so that it may run in any thread.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

SMALL, LARGE = 96, 1_024  # pixels, the side of the square
_MOST_BYTES = 64 * 1024 * 1024
_MOST_PIXELS = 100_000_000
_MOST_MEMORY = 512  # megabytes, for the reader
_QUALITY = 88


def shrink_picture(content: bytes) -> tuple[bytes, bytes] | None:
    """The small and the large picture, both the middle square of this one.

    None when it is no picture that Qt can read, or too large to be one.
    """
    image = _read(content)
    return None if image is None else _both(image)


def shrink_image(image: QImage) -> tuple[bytes, bytes] | None:
    """The same for a picture that is already read, as from the clipboard."""
    return None if image.isNull() else _both(image)


def _read(content: bytes) -> QImage | None:
    if not content or len(content) > _MOST_BYTES:
        return None
    held = QByteArray(content)
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    reader.setAllocationLimit(_MOST_MEMORY)
    size = reader.size()
    if size.isValid():
        if size.width() * size.height() > _MOST_PIXELS:
            return None
        reader.setScaledSize(_reading_size(size))
    image = reader.read()
    return None if image.isNull() else image


def _reading_size(size: QSize) -> QSize:
    """As small as it may be read: its shorter side no shorter than what is kept."""
    shorter = min(size.width(), size.height())
    if shorter <= LARGE:
        return size
    return size.scaled(LARGE, LARGE, Qt.AspectRatioMode.KeepAspectRatioByExpanding)


def _both(image: QImage) -> tuple[bytes, bytes] | None:
    square = _middle_square(image)
    small, large = _written(_at_most(square, SMALL)), _written(_at_most(square, LARGE))
    return (small, large) if small and large else None


def _middle_square(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    area = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return image.copy(area)


def _at_most(square: QImage, side: int) -> QImage:
    if square.width() <= side:
        return square
    smooth = Qt.TransformationMode.SmoothTransformation
    return square.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _written(image: QImage) -> bytes:
    """As PNG where something shines through, else as JPEG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shines_through = image.hasAlphaChannel()
    writer = QImageWriter(buffer, QByteArray(b"png" if shines_through else b"jpeg"))
    if not shines_through:
        writer.setQuality(_QUALITY)
    return bytes(buffer.data().data()) if writer.write(image) else b""
