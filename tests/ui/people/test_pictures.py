"""Photos are made small and square, whatever was dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from desktop.domain.errors import BadInputError
from desktop.ui.people.pictures import LARGE, shrink_file, shrink_or_say, shrink_picture


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(data.data())


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_photo_becomes_two_squares(kind: str) -> None:
    shrunk = shrink_picture(picture(1600, 1200, kind))
    assert shrunk is not None
    small, large = (QImage.fromData(content) for content in shrunk)
    assert (small.width(), small.height()) == (96, 96)
    assert (large.width(), large.height()) == (LARGE, LARGE)


def test_a_small_photo_is_not_blown_up() -> None:
    shrunk = shrink_picture(picture(200, 120))
    assert shrunk is not None
    assert QImage.fromData(shrunk[1]).width() == 120


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n cut", b"GIF89a"])
def test_what_is_no_photo_is_told(content: bytes, tmp_path: Path) -> None:
    assert shrink_picture(content) is None
    with pytest.raises(BadInputError, match="stayed as it was"):
        shrink_or_say(content)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="could not be read"):
        shrink_file(str(tmp_path / "gone.png"))


def test_pixels_are_counted_before_they_are_decoded() -> None:
    """A PNG header that promises 60,000 x 60,000 pixels."""
    huge = bytearray(picture(10, 10))
    huge[16:24] = (60_000).to_bytes(4, "big") * 2
    assert shrink_picture(bytes(huge)) is None
