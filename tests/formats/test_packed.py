"""Packed exports are opened as they are, and nothing in them can do harm."""

from __future__ import annotations

import contextlib
import random
import struct
import zipfile
from pathlib import Path

import pytest

from desktop.domain.drafts import LeftOut, PersonDraft, Record, Unreadable
from desktop.domain.errors import BadInputError
from desktop.domain.stories import StoryDraft
from desktop.formats.files import open_records

from .cards import DATA, VCARDS

GOOGLE = (DATA / "csv" / "google-current.csv").read_bytes()
LINKEDIN = DATA / "linkedin"


def packed(folder: Path, files: dict[str, bytes], name: str = "export.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for inside, content in files.items():
            archive.writestr(inside, content)
    return path


def read(path: Path) -> list[Record]:
    return list(open_records(path))


def people(found: list[Record]) -> list[PersonDraft]:
    return [record for record in found if isinstance(record, PersonDraft)]


def test_a_takeout_of_google_brings_its_people(tmp_path: Path) -> None:
    path = packed(
        tmp_path,
        {
            "Takeout/Contacts/All Contacts/All Contacts.csv": GOOGLE,
            "Takeout/Contacts/All Contacts/Ida.jpg": b"\xff\xd8\xff\xe0 a picture",
            "Takeout/Contacts/My Contacts/My Contacts.vcf": (VCARDS / "jd-five.vcf").read_bytes(),
        },
    )
    found = read(path)
    assert len(people(found)) == 34 + 5
    (left,) = [record for record in found if isinstance(record, LeftOut)]
    assert left.reason == "Nothing was read from Ida.jpg."


def test_an_archive_of_linkedin_brings_what_is_about_others(tmp_path: Path) -> None:
    path = packed(tmp_path, {f.name: f.read_bytes() for f in sorted(LINKEDIN.glob("*.csv"))})
    found = read(path)
    assert len(people(found)) == 34 + 12
    kinds = {record.source.format for record in found if isinstance(record, StoryDraft)}
    assert kinds == {"linkedin_endorsement", "linkedin_recommendation"}
    assert any(isinstance(r, LeftOut) and "your own" in r.reason for r in found)


def test_a_table_in_an_archive_has_to_tell_what_it_is(tmp_path: Path) -> None:
    files = {"google.csv": GOOGLE, "Skills.csv": b"Name\nSinging\n"}
    found = read(packed(tmp_path, files))
    assert len(people(found)) == 34
    (left,) = [record for record in found if isinstance(record, LeftOut)]
    assert (left.origin, left.line) == ("Skills.csv", 0)


def test_progress_counts_up_to_no_more_than_the_file(tmp_path: Path) -> None:
    path = packed(tmp_path, {"a.csv": GOOGLE, "b.csv": GOOGLE})
    told: list[int] = []
    assert list(open_records(path, told.append))
    assert told == sorted(told)
    assert 0 < told[-1] <= path.stat().st_size


def test_a_name_that_climbs_out_is_only_a_name(tmp_path: Path) -> None:
    path = packed(tmp_path, {"../../../etc/ida.csv": GOOGLE, "C:\\evil\\bo.csv": GOOGLE})
    found = people(read(path))
    assert {draft.source.origin for draft in found if draft.source} == {"ida.csv", "bo.csv"}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["export.zip"]


def test_what_unpacks_to_far_more_than_it_is_stays_closed(tmp_path: Path) -> None:
    path = packed(tmp_path, {"bomb.csv": b"\0" * 60_000_000})
    with pytest.raises(BadInputError, match="far more than it is"):
        read(path)


def test_what_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    path = packed(tmp_path, {"google.csv": GOOGLE, "liar.csv": GOOGLE + b"x" * 50_000})
    raw = bytearray(path.read_bytes())
    size = struct.pack("<I", len(GOOGLE) + 50_000)
    at = raw.rindex(size)
    raw[at : at + 4] = struct.pack("<I", 1_000)
    path.write_bytes(raw)
    found = read(path)
    assert len(people(found)) == 34
    assert any(isinstance(r, Unreadable) and "damaged" in r.reason for r in found)


def test_a_locked_file_is_said_to_be_locked(tmp_path: Path) -> None:
    path = packed(tmp_path, {"google.csv": GOOGLE, "locked.csv": GOOGLE})
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 8] |= 1
    path.write_bytes(raw)
    (told,) = [record for record in read(path) if isinstance(record, Unreadable)]
    assert told.reason == "locked.csv: It is locked with a password."


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"[Content_Types].xml": b"", "xl/workbook.xml": b""}, "an Excel workbook"),
        ({"word/document.xml": b""}, "a text document"),
        (
            {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b""},
            "a document of LibreOffice",
        ),
        ({"manifest.json": b'{"kind": "kith-archive", "format": 1}'}, "an archive of Kith"),
        ({"a.jpg": b"\xff\xd8\xff", "inner.zip": b"PK\x03\x04"}, "nothing that Kith reads"),
        ({}, "nothing that Kith reads"),
    ],
)
def test_other_archives_are_refused_in_a_plain_sentence(
    files: dict[str, bytes], says: str, tmp_path: Path
) -> None:
    path = packed(tmp_path, files)
    if not files:
        path.write_bytes(b"PK\x03\x04" + path.read_bytes())
    with pytest.raises(BadInputError, match=says):
        read(path)


def test_a_manifest_of_another_program_is_no_archive_of_ours(tmp_path: Path) -> None:
    path = packed(tmp_path, {"manifest.json": b'{"kind": "other"}', "google.csv": GOOGLE})
    assert len(people(read(path))) == 34


def test_a_torn_archive_is_damaged(tmp_path: Path) -> None:
    path = packed(tmp_path, {"google.csv": GOOGLE})
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(BadInputError, match="damaged archive"):
        read(path)


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_archive_is_read_or_refused(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    whole = packed(tmp_path, {"google.csv": GOOGLE[:6000], "a/ida.txt": b"Ida"}).read_bytes()
    path = tmp_path / "torn.zip"
    for _ in range(120):
        raw = bytearray(whole)
        for _ in range(dice.choice([1, 2, 8])):
            raw[dice.randrange(4, len(raw))] = dice.randrange(256)
        path.write_bytes(raw[: dice.choice([len(raw), dice.randrange(4, len(raw))])])
        with contextlib.suppress(BadInputError):
            read(path)
