"""What is too much for a reader is refused or told of in a sentence, and costs little."""

from __future__ import annotations

import io
import re
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from desktop.domain.drafts import PersonDraft, Record, Unreadable
from desktop.domain.errors import BadInputError
from desktop.domain.recurrence import checked_rule
from desktop.formats import csv_text, packed
from desktop.formats.files import READERS, open_records
from desktop.formats.ical import components
from desktop.formats.ical.reader import ITEM_LIMIT
from desktop.formats.sniffing import Format
from desktop.formats.tables import opening
from desktop.formats.tables.reading import read_known_table
from desktop.formats.vcard import blocks, lines
from desktop.services.archive import layout
from desktop.services.importing import folders, reading
from desktop.ui import decoding
from desktop.ui.people import pictures
from desktop.ui.people.pictures import shrink_picture
from tests.builders import TODAY

MEGABYTE = 1_000_000
LINE = 10 * MEGABYTE
MOST_MEMORY = 250 * MEGABYTE
LONGEST_S = 20.0  # processor time, with tracemalloc counting each piece
DOCS = Path(__file__).parents[2] / "docs" / "limits.md"
ROOM_FOR = {**READERS, Format.TABLE: read_known_table}
BEGINNINGS = {
    Format.VCARD: b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:",
    Format.ICALENDAR: b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:",
    Format.MONICA_JSON: b'{"version":"1.0-preview.1","account":{"data":[{"values":["',
    Format.MONICA_SQL: b"INSERT IGNORE INTO `contacts` (`id`) VALUES ('",
    Format.WHATSAPP: b"31/12/2024, 23:59 - Anna: ",
    Format.MAILBOX: b"From a@b.org Thu Jan  1 00:00:00 2026\nSubject: ",
    Format.TABLE: b"Name,E-mail\nAna,",
}


@contextmanager
def bounded() -> Iterator[None]:
    tracemalloc.start()
    began = time.process_time()
    try:
        yield
        took, peak = time.process_time() - began, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert took < LONGEST_S, f"it took {took:.1f} s"
    assert peak < MOST_MEMORY, f"it held {peak / MEGABYTE:.0f} MB"


def _read(records: Iterator[Record]) -> list[str]:
    """The sentences that say what could not be read, and why."""
    try:
        return [one.reason for one in records if isinstance(one, Unreadable)]
    except BadInputError as refusal:
        return [str(refusal)]


@pytest.mark.parametrize("kind", ROOM_FOR, ids=str)
def test_a_line_of_ten_megabytes_costs_little(kind: Format) -> None:
    content = BEGINNINGS.get(kind, b"") + b"x" * LINE
    with bounded():
        said = _read(ROOM_FOR[kind](io.BytesIO(content), "hostile"))
    assert all(sentence.endswith(".") for sentence in said)


@pytest.mark.parametrize(
    ("line", "limit"),
    [(b"NOTE:", 1_000_000), (b"PHOTO;ENCODING=b:", 8_000_000)],
    ids=["note", "photo"],
)
def test_of_a_card_only_the_line_that_is_too_long_is_left_out(line: bytes, limit: int) -> None:
    """And told of; one within the limit is read."""
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n%sA%s\r\nTEL:123\r\nEND:VCARD\r\n"
    for letters, is_left_out in ((limit - 100, False), (limit + 1, True)):
        content = io.BytesIO(card % (line, b"AAAA" * (letters // 4)))
        read = list(READERS[Format.VCARD](content, "hostile"))
        told = [one.reason for one in read if isinstance(one, Unreadable)]
        assert any("was left out" in reason for reason in told) == is_left_out
        assert [one.name for one in read if isinstance(one, PersonDraft)] == ["Ana"]


@pytest.mark.parametrize("piece", [b"[", b'{"a":'])
def test_what_is_nested_without_end_is_refused(piece: bytes) -> None:
    content = b'{"version":"1.0-preview.1","account":' + piece * 100_000
    with bounded():
        said = _read(READERS[Format.MONICA_JSON](io.BytesIO(content), "hostile"))
    assert said
    assert said[0].endswith(".")


def test_a_packed_file_that_unpacks_to_a_gigabyte_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive, archive.open("cards.vcf", "w") as file:
        for _ in range(1_000):
            file.write(b"\0" * MEGABYTE)
    with bounded(), pytest.raises(BadInputError, match="unpacks to far more"):
        list(open_records(path))


def test_a_packed_file_that_lies_about_its_size_is_read_to_what_it_says(tmp_path: Path) -> None:
    """1,000 bytes by the archive's own list, 30 MB in truth."""
    path = tmp_path / "lie.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("cards.vcf", b"BEGIN:VCARD\r\n" + b" " * (30 * MEGABYTE))
    size = (30 * MEGABYTE + 13).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (1_000).to_bytes(4, "little")))
    with bounded():
        said = _read(open_records(path))
    assert said
    assert said[0].endswith(".")


@pytest.mark.parametrize("name", ["../../escaped.vcf", "/tmp/escaped.vcf", "a\\..\\b.vcf"])
def test_a_packed_name_is_only_a_word(name: str, tmp_path: Path) -> None:
    path = tmp_path / "in" / "cards.zip"
    path.parent.mkdir()
    with ZipFile(path, "w") as archive:
        archive.writestr(name, b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n")
    assert len(list(open_records(path))) == 1
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == [path]


def test_a_picture_of_ten_thousand_million_pixels_is_not_decoded() -> None:
    head = b"IHDR" + (100_000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"
    png = b"\x89PNG\r\n\x1a\n" + len(head[4:]).to_bytes(4, "big") + head
    png += zlib.crc32(head).to_bytes(4, "big")
    with bounded():
        assert shrink_picture(png) is None


def test_a_photo_does_not_say_where_it_was_taken() -> None:
    """A JPEG whose EXIF names a place and a camera."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0)
    jpeg = _written(image, "JPEG")
    told = b"Exif\0\0MM\0*\0\0\0\x08\0\0" + b"GPSLatitude 51.45; Leica of Amara"
    marked = jpeg[:2] + b"\xff\xe1" + (len(told) + 2).to_bytes(2, "big") + told + jpeg[2:]
    shrunk = shrink_picture(marked)
    assert shrunk is not None
    for content in shrunk:
        assert b"Exif" not in content
        assert b"Amara" not in content


def test_a_photo_of_another_kind_is_not_taken_and_a_large_one_is_made_small() -> None:
    image = QImage(3_000, 2_000, QImage.Format.Format_RGB32)
    image.fill(0)
    assert shrink_picture(_written(image, "BMP")) is None
    assert shrink_picture(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') is None
    shrunk = shrink_picture(_written(image, "PNG"))
    assert shrunk is not None
    buffer = QBuffer(QByteArray(shrunk[1]))
    assert QImageReader(buffer).size().width() <= 1_024


def _written(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(data.data())


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1", "FREQ=HOURLY", "FREQ=DAILY;INTERVAL=0"),
        *("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=-1", "FREQ=", "INTERVAL=2"),
        *("FREQ=DAILY;BYSETPOS=400", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;BYHOUR=99"),
        "FREQ=YEARLY;BYMONTH=1,2;BYWEEKNO=53;BYDAY=MO;BYMONTHDAY=30;BYYEARDAY=200",
        "FREQ=DAILY;INTERVAL=" + "9" * 30,
    ],
)
def test_a_rule_that_never_ends_or_never_comes_is_refused_at_once(rule: str) -> None:
    began = time.process_time()
    with pytest.raises(BadInputError):
        checked_rule(rule, TODAY)
    assert time.process_time() - began < 5


def test_the_document_says_what_the_code_does() -> None:
    told = {int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*\d|\d", DOCS.read_text())}
    for limit in (
        *(blocks.CARD_LIMIT, lines.LINES_LIMIT, lines.LINE_LIMIT, lines.PICTURE_LIMIT),
        *(csv_text.LINE_LIMIT, opening.COLUMN_LIMIT),
        *(components.BYTES_LIMIT, components.LINES_LIMIT, components.LINE_LIMIT, ITEM_LIMIT),
        *(packed.FILES_LIMIT, packed.FILE_LIMIT, packed.WHOLE_LIMIT, packed.RATIO_LIMIT),
        *(layout.ENTRY_LIMIT, layout.MANIFEST_LIMIT, layout.LINE_LIMIT, layout.FILE_LIMIT),
        *(reading.RECORD_LIMIT, reading.FOUND_LIMIT, reading.STORY_LIMIT, reading.LETTER_LIMIT),
        *(folders.MOST, pictures.LARGEST_FILE, pictures.LARGEST_PICTURE, pictures.LARGE),
        decoding.LARGEST_KEPT,
    ):
        assert limit in told, f"docs/limits.md does not say {limit:,}"
