"""Only photos are decoded, within limits, however broken or large they pretend to be."""

from __future__ import annotations

import struct
import time
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import BadInputError
from desktop.ui.decoding import LARGEST_KEPT, decode, decode_pixmap
from desktop.ui.people.pictures import LARGE, SMALL, read_picture, shrink_file, shrink_picture
from desktop.ui.portraits import _decoded
from desktop.ui.widgets.photos import photo_of

KINDS = ("PNG", "JPEG", "WEBP")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
    b'<image href="file:///etc/hostname" width="9" height="9"/></svg>'
)
TOLD = pytest.mark.qt_log_ignore(".")  # the reader says what is broken
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n"


def painted(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height // 2, Qt.GlobalColor.yellow)
    painter.end()
    return image


def written(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(data.data())


def png(width: int, height: int) -> bytes:
    """Of one colour: a few kilobytes for any number of pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    line = b"\0" * (1 + (width + 7) // 8)
    packed = b"".join(packer.compress(line) for _ in range(height)) + packer.flush()
    begin = b"\x89PNG\r\n\x1a\n"
    return begin + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [(3_000, 2_000), (1_025, 1_025), (5_000, 3), (2, 5_000), (1, 1)])
def test_a_photo_is_kept_at_no_more_than_1024_pixels(
    kind: str, size: tuple[int, int], qapp: QApplication
) -> None:
    content = written(painted(*size), kind)
    shrunk = shrink_picture(content)
    assert shrunk is not None
    small, large = map(decode, shrunk)
    assert small.width() == small.height() == SMALL
    assert large.width() == large.height() <= LARGE
    assert shrunk[1] != content, "it is encoded anew"


@pytest.mark.parametrize("kind", ["BMP", "PPM", "XPM", "ICO", "TIFF", "CUR", "XBM"])
def test_other_kinds_are_neither_taken_nor_shown(kind: str) -> None:
    content = written(painted(16, 16), kind)
    assert shrink_picture(content) is None
    assert_not_shown(content)


@pytest.mark.parametrize(
    "content", [SVG, b"\xef\xbb\xbf" + SVG, zlib.compress(SVG), PDF, b"GIF89a" + b"\1\0" * 9]
)
def test_what_could_name_files_or_run_is_no_picture(content: bytes) -> None:
    assert shrink_picture(content) is None
    assert_not_shown(content)


def assert_not_shown(content: bytes) -> None:
    """Nor is it where the store holds it: an archive may have brought it."""
    assert decode(content).isNull()
    assert decode_pixmap(content).isNull()
    assert photo_of(content) is None
    assert _decoded(content) is None


@TOLD
@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_that_was_cut_off_is_read_as_far_as_it_goes_or_refused(kind: str) -> None:
    whole = written(painted(300, 200), kind)
    for part in range(0, len(whole), max(1, len(whole) // 40)):
        shrunk = shrink_picture(whole[:part])
        if shrunk is not None:
            assert decode(shrunk[1]).width() == 200


@TOLD
@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_with_a_changed_byte_does_no_harm(kind: str) -> None:
    whole = written(painted(60, 40), kind)
    for at in range(0, len(whole), max(1, len(whole) // 120)):
        shrunk = shrink_picture(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        assert shrunk is None or decode(shrunk[1]).width() <= LARGE


def test_what_a_file_is_called_counts_for_nothing(tmp_path: Path) -> None:
    photo, drawing = tmp_path / "photo.gif", tmp_path / "drawing.jpg"
    photo.write_bytes(written(painted(40, 40), "JPEG"))
    drawing.write_bytes(SVG)
    assert decode(shrink_file(str(photo))[1]).width() == 40
    with pytest.raises(BadInputError, match="not a picture Kith can read"):
        shrink_file(str(drawing))


def test_a_few_kilobytes_of_very_many_pixels_cost_nothing() -> None:
    """144 million, more than are taken."""
    bomb = png(12_000, 12_000)
    assert len(bomb) < 100_000
    began = time.process_time()
    assert read_picture(bomb) is None
    assert_not_shown(bomb)
    assert time.process_time() - began < 0.2


def test_a_large_photo_of_an_archive_is_not_decoded_in_the_window() -> None:
    assert LARGEST_KEPT < 2_100 * 2_100
    assert_not_shown(png(2_100, 2_100))
    assert not decode(png(1_024, 1_024)).isNull()


@pytest.mark.parametrize("kind", KINDS)
def test_a_head_that_promises_more_than_there_is_allocates_nothing(kind: str) -> None:
    """The size in the head is changed to the most that it can say."""
    content = bytearray(written(painted(64, 48), kind))
    wide, high = {
        "PNG": (struct.pack(">I", 64), struct.pack(">I", 48)),
        "JPEG": (struct.pack(">H", 48), struct.pack(">H", 64)),
        "WEBP": (struct.pack("<H", 64), struct.pack("<H", 48)),
    }[kind]
    at = content.find(wide + high)
    if at < 0:
        pytest.skip("this writer says it otherwise")
    content[at : at + len(wide + high)] = b"\x7f\xff\x3f\xff\x7f\xff\x3f\xff"[: len(wide + high)]
    began = time.process_time()
    assert read_picture(bytes(content)) is None or kind == "WEBP"
    assert time.process_time() - began < 1
