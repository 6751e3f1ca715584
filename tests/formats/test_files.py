"""The one door for files: their kind by content, their records, plain refusals."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.drafts import LeftOut, PersonDraft
from desktop.domain.errors import BadInputError
from desktop.formats.files import open_records
from desktop.formats.sniffing import Format, sniff

from .cards import DATA, VCARDS


def test_every_sample_is_told_by_its_content() -> None:
    for path in VCARDS.glob("*.vcf"):
        assert sniff(path.read_bytes(), "x.bin") is Format.VCARD, path.name
    for name in ("Connections.csv", "Connections-2021.csv"):
        first = (DATA / "linkedin" / name).read_bytes()
        assert sniff(first, "x.txt") is Format.LINKEDIN_CONNECTIONS


@pytest.mark.parametrize("name", ["made-cr-only.vcf", "made-utf16-bom.vcf"])
def test_cards_are_read_through_the_door(name: str) -> None:
    found = [r for r in open_records(VCARDS / name) if isinstance(r, PersonDraft)]
    assert [draft.name for draft in found] == ["Åsa Öberg", "Ζωή Ρήγα"]
    assert found[0].source is not None
    assert found[0].source.origin == name


@pytest.mark.parametrize("path", [VCARDS / "jd-five.vcf", DATA / "linkedin" / "Connections.csv"])
def test_progress_counts_up_to_the_size_of_the_file(path: Path) -> None:
    told: list[int] = []
    with_progress = list(open_records(path, told.append))
    assert told == sorted(told)
    assert told[-1] == path.stat().st_size
    assert len(with_progress) == len(list(open_records(path)))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n....", "is a picture"),
        (b"PK\x03\x04....", "damaged archive"),
        (b"Colour,Mood\r\nred,good\r\n", "nothing that Kith reads"),
        (b"Dear Ida,\n\nthank you for the name, and the address.\n", "nothing that Kith reads"),
        (b'{"name": "Ida", "email": "i@x.example"}', "nothing that Kith reads"),
        (bytes(range(256)), "nothing that Kith reads"),
    ],
)
def test_other_files_are_refused_in_a_plain_sentence(
    content: bytes, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "thing"
    path.write_bytes(content)
    with pytest.raises(BadInputError, match=says):
        list(open_records(path))


def test_a_table_is_one_by_its_name_where_nothing_else_tells(tmp_path: Path) -> None:
    path = tmp_path / "things.csv"
    path.write_text("Colour,Mood\nred,good\n")
    assert sniff(path.read_bytes(), path.name) is Format.TABLE
    with pytest.raises(BadInputError, match="cannot tell what the columns"):
        open_records(path)


def test_what_was_assumed_of_a_table_s_letters_is_said(tmp_path: Path) -> None:
    path = tmp_path / "friends.csv"
    path.write_bytes("Name,Email\nÅsa,a@x.example\n".encode("cp1252"))
    told, asa = open_records(path)
    assert isinstance(told, LeftOut)
    assert told.reason.endswith("they were read as Windows-1252.")
    assert isinstance(asa, PersonDraft)
    path.write_text("Name,Email\nÅsa,a@x.example\n", "utf-8")
    assert len(list(open_records(path))) == 1


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="could not be opened"):
        open_records(tmp_path / "nothing.vcf")
