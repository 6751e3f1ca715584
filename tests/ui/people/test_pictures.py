"""A picture of any size or turn becomes two small squares."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.people.pictures import LARGE, SMALL, shrink_image, shrink_picture


def a_picture(width: int, height: int, kind: str = "PNG") -> QImage:
    """Green in the middle third across, red beside it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.fillRect(width // 3, 0, width // 3, height, QColor("green"))
    painter.end()
    return image


def as_bytes(image: QImage, kind: str = "PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def read(content: bytes) -> QImage:
    return QImage.fromData(content)


def test_a_large_picture_becomes_its_middle_square_in_two_sizes() -> None:
    made = shrink_picture(as_bytes(a_picture(3_600, 1_200)))
    assert made is not None
    small, large = (read(content) for content in made)
    assert (small.width(), small.height()) == (SMALL, SMALL)
    assert (large.width(), large.height()) == (LARGE, LARGE)
    assert large.pixelColor(LARGE // 8, LARGE // 2).green() > 100
    assert large.pixelColor(LARGE // 8, LARGE // 2).red() < 30


def test_a_small_picture_is_not_blown_up() -> None:
    made = shrink_picture(as_bytes(a_picture(60, 50)))
    assert made is not None
    assert read(made[0]).width() == read(made[1]).width() == 50


def test_what_shines_through_still_does() -> None:
    image = QImage(200, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    made = shrink_picture(as_bytes(image))
    assert made is not None
    assert read(made[0]).pixelColor(5, 5).alpha() == 0


def test_what_is_no_picture_gives_none() -> None:
    assert shrink_picture(b"") is None
    assert shrink_picture(b"BEGIN:VCARD") is None
    assert shrink_picture(as_bytes(a_picture(100, 100))[:60]) is None
    assert shrink_image(QImage()) is None


def test_a_picture_that_claims_to_be_enormous_is_refused() -> None:
    content = bytearray(as_bytes(a_picture(100, 100)))
    content[16:24] = (60_000).to_bytes(4, "big") * 2
    assert shrink_picture(bytes(content)) is None


def test_it_works_in_any_thread() -> None:
    content = as_bytes(a_picture(500, 700), "JPG")
    with ThreadPoolExecutor(2) as pool:
        assert all(pool.map(shrink_picture, [content] * 4))


def test_a_picture_from_the_clipboard_is_shrunk_too() -> None:
    made = shrink_image(a_picture(2_000, 2_000))
    assert made is not None
    assert read(made[1]).width() == LARGE
