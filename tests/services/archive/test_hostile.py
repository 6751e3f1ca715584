"""Archives that mean no good: each is refused in a sentence, and nothing changes."""

from __future__ import annotations

import io
import json
import stat
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from desktop.domain.errors import BadInputError, KithError, NewerStoreError
from desktop.services.archive import layout
from desktop.services.archive.contents import opened
from desktop.services.archive.restoring import check_archive, restore_archive
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW
from tests.services.archive.made_archives import a_row, an_archive

SAMPLE = Path(__file__).parents[2] / "data" / "archive" / "schema-2.zip"
ANA = a_row("person", uid="ana", name="Ana")


def refused(path: Path, folder: Path) -> str:
    began = time.process_time()
    with pytest.raises(KithError) as told:
        restore_archive(path, folder, now=NOW)
    assert time.process_time() - began < 5
    assert list(folder.iterdir()) == []
    return str(told.value)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "bad.zip"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new"


@pytest.mark.parametrize(
    "name",
    [
        "../../outside", "/etc/outside", "C:\\outside", "files/photo/../../x", "files/../x",
        "tables/../person.jsonl", "tables/Person.jsonl", "tables/person.jsonl/", "files/photo/",
        "files/photo/1-small.png\x00.exe", "TABLES/person.jsonl", "tables/person.jsonl ",
    ],
)  # fmt: skip
def test_no_part_may_have_a_name_of_its_own(target: Path, new: Path, name: str) -> None:
    an_archive(target, {"person": [ANA]}, besides={name: b"x"})
    assert "does not hold what it says" in refused(target, new)


def test_a_name_of_its_own_is_not_saved_by_standing_in_the_manifest(
    target: Path, new: Path
) -> None:
    an_archive(target, {"person": [ANA]}, files={"files/../../x": b"x"})
    assert "does not hold what it says" in refused(target, new)


def test_no_part_may_be_there_twice(target: Path, new: Path) -> None:
    an_archive(target, {"person": [ANA]})
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(target, "a") as archive:
        archive.writestr("tables/person.jsonl", b"{}")
    assert "does not hold what it says" in refused(target, new)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFCHR, stat.S_IFIFO])
def test_a_part_is_a_plain_file_and_no_link(target: Path, new: Path, kind: int) -> None:
    info = ZipInfo("tables/tag.jsonl")
    info.external_attr = (kind | 0o777) << 16
    an_archive(target, {"person": [ANA]})
    rewritten(target, {"tables/tag.jsonl": (info, b"/etc/passwd")}, tables=["person", "tag"])
    assert "does not hold what it says" in refused(target, new)


def test_only_the_usual_packing_is_taken(target: Path, new: Path) -> None:
    info = ZipInfo("tables/tag.jsonl")
    info.compress_type = ZIP_BZIP2
    an_archive(target, {"person": [ANA]})
    rewritten(target, {"tables/tag.jsonl": (info, b"")}, tables=["person", "tag"])
    assert "does not hold what it says" in refused(target, new)


def rewritten(path: Path, parts: dict[str, tuple[ZipInfo, bytes]], *, tables: list[str]) -> None:
    """The archive with these parts besides, and a manifest that names these tables."""
    with ZipFile(path) as archive:
        old = {name: archive.read(name) for name in archive.namelist()}
    told = json.loads(old.pop("manifest.json"))
    told["tables"] = {
        name: told["tables"].get(name, {"rows": 0, "sha256": "0" * 64}) for name in tables
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in old.items():
            archive.writestr(name, content)
        for info, content in parts.values():
            archive.writestr(info, content, compress_type=info.compress_type)
        archive.writestr("manifest.json", json.dumps(told))


def test_a_part_that_unpacks_to_too_much_is_not_unpacked(target: Path, new: Path) -> None:
    an_archive(target, {"note": b" " * 60_000_000})
    assert "unpack to more" in refused(target, new)


def test_a_manifest_that_unpacks_to_too_much_is_read_to_its_limit(
    target: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "MANIFEST_LIMIT", 1_000_000)
    an_archive(target, manifest=b" " * 5_000_000)
    assert "larger than Kith takes" in refused(target, new)


def test_many_parts_that_are_small_each_are_too_much_together(
    target: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "EXPANDED_LIMIT", 1_000_000)
    an_archive(target, {"person": [ANA]}, files={f"files/photo/{n}-small.png": b"x" * 300_000
                                                for n in range(4)})  # fmt: skip
    assert "unpack to more" in refused(target, new)


def test_more_parts_than_a_life_has_are_refused(
    target: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "ENTRY_LIMIT", 100)
    an_archive(target, files={f"files/photo/{n}-small.png": b"" for n in range(200)})
    assert "unpack to more" in refused(target, new)


def test_parts_that_share_their_bytes_are_refused(target: Path, new: Path) -> None:
    """Many names over one packed kernel, as the best bombs have it."""
    names = [f"files/photo/{n}-small.png" for n in range(50)]
    an_archive(target, {"person": [ANA]}, files=dict.fromkeys(names, b"x" * 1000))
    whole = bytearray(target.read_bytes())
    with ZipFile(target) as archive:
        first = archive.getinfo(names[0]).header_offset
        others = [archive.getinfo(name).header_offset for name in names[1:]]
    for offset in others:
        at = whole.rfind(struct.pack("<L", offset))
        while whole[at - 42 : at - 38] != b"PK\x01\x02":
            at = whole.rfind(struct.pack("<L", offset), 0, at)
        whole[at : at + 4] = struct.pack("<L", first)
    target.write_bytes(whole)
    assert "unpack to more" in refused(target, new)


def test_a_zip_in_the_zip_stays_a_file(target: Path, new: Path) -> None:
    inner = io.BytesIO()
    with ZipFile(inner, "w", ZIP_DEFLATED) as archive:
        archive.writestr("x", b"0" * 10_000_000)
    name = "files/attachment/1-content.bin"
    row = a_row("attachment", uid="a", name="inner.zip", content={"file": name})
    an_archive(target, {"attachment": [row]}, files={name: inner.getvalue()})
    restore_archive(target, new, now=NOW)
    with Database(new / FILE_NAME) as db, db.read() as session:
        kept = session.connection().exec_driver_sql("SELECT content FROM attachment").scalar_one()
    assert kept == inner.getvalue()


@pytest.mark.parametrize(("field", "value"), [(22, 5), (22, 5_000), (18, 3), (14, 1)])
def test_headers_that_lie_about_sizes_or_sums_are_noticed(
    target: Path, new: Path, field: int, value: int
) -> None:
    """In the directory: 24 the size, 20 the packed size, 16 the sum; two bytes on from the
    local header's."""
    an_archive(target, {"person": [ANA]})
    whole = bytearray(target.read_bytes())
    at = whole.index(b"PK\x01\x02") + field + 2
    whole[at : at + 4] = struct.pack("<L", value)
    target.write_bytes(whole)
    assert "damaged" in refused(target, new)


def test_a_locked_archive_asks_for_unlocking(target: Path, new: Path) -> None:
    an_archive(target, {"person": [ANA]})
    whole = bytearray(target.read_bytes())
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    target.write_bytes(whole)
    assert "locked with a password" in refused(target, new)


@pytest.mark.parametrize("told", [{"format": layout.FORMAT + 1}, {"schema": 10_000}])
def test_what_a_newer_kith_wrote_is_left_to_it(
    target: Path, new: Path, told: dict[str, Any]
) -> None:
    an_archive(target, {"person": [ANA]}, manifest=told)
    with pytest.raises(NewerStoreError, match="newer Kith"):
        restore_archive(target, new, now=NOW)


@pytest.mark.parametrize(
    "manifest",
    [
        b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 200_000, b'{"kind":' * 100_000,
        b'{"kind": NaN}', b"9" * 10_000, {"format": 0}, {"format": True}, {"format": 1e999},
        {"format": "2"}, {"schema": -1}, {"schema": None}, {"tables": []},
        {"tables": {"person": {"rows": -1, "sha256": "0" * 64}}},
        {"tables": {"person": {"rows": 1, "sha256": "x"}}},
        {"tables": {"person": 3}}, {"files": {"x": 1}}, {"more": 1}, {"selection": {"people": 1}},
    ],
)  # fmt: skip
def test_a_manifest_that_is_none_is_refused(
    target: Path, new: Path, manifest: bytes | dict[str, Any]
) -> None:
    an_archive(target, {"person": [ANA]}, manifest=manifest)
    assert "Nothing was changed" in refused(target, new)


def test_a_million_tables_are_no_archive(target: Path, new: Path) -> None:
    tables = {f"t{'x' * (n % 7)}": {"rows": 0, "sha256": "0" * 64} for n in range(10)}
    many = ", ".join(f'"{"a" * 3}{n}": {{}}' for n in range(1_000_000))
    an_archive(target, manifest=b'{"kind": "kith-archive", "format": 1, "schema": 1, "tables": {'
               + many.encode() + b"}}")  # fmt: skip
    assert "Nothing was changed" in refused(target, new)
    an_archive(target, manifest={"tables": tables}, besides={
        f"tables/{name}.jsonl": b"" for name in tables})  # fmt: skip
    assert "damaged" in refused(target, new)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"[" * 100_000, "it is no JSON"),
        (b'{"a":' * 100_000, "it is no JSON"),
        (b"{", "it is no JSON"),
        (b"\xff", "it is no JSON"),
        (b"[1]", "it is not an object"),
        (b"{}", "something is missing"),
        (b"", "it is no JSON"),
        (b'{"id": NaN}', "it is no JSON"),
        (b'{"id": -Infinity}', "it is no JSON"),
        (b'{"id": "\\ud800"}', "it is no JSON"),
        (b'{"id": ' + b"9" * 10_000 + b"}", "it is no JSON"),
    ],
)
def test_a_line_that_is_no_row_is_told_by_its_place(
    target: Path, new: Path, line: bytes, told: str
) -> None:
    right = json.dumps(a_row("tag", name="a", key="a")).encode()
    an_archive(target, {"tag": right + b"\n" + line + b"\n"})
    assert f"tables/tag.jsonl, line 2: {told}" in refused(target, new)


@pytest.mark.parametrize(
    ("tables", "told"),
    [
        ({"note": [a_row("note", person_id=7)]}, "note.jsonl points to a row of person"),
        ({"tag": [a_row("tag", key="a"), a_row("tag", key="a", id=2)]}, "where there may be one"),
        ({"tag": [a_row("tag", key="a"), a_row("tag", key="b")]}, "where there may be one"),
        ({"loop": [a_row("loop", person_id=1, kind="maybe")]}, "line 1: kind must be one of"),
        ({"occasion": [a_row("occasion", person_id=1, month=13)]}, "line 1: month is of the wrong"),
        (
            {"person": [ANA], "occasion": [a_row("occasion", person_id=1, month=2, day=31)]},
            "in an occasion that month has no day 31",
        ),
        ({"sqlite_schema": b"{}\n"}, "damaged"),
        ({"alembic_version": b"{}\n"}, "damaged"),
        ({"person_text": b"{}\n"}, "damaged"),
        ({"person_text_content": b"{}\n"}, "damaged"),
        ({"pragma_table_list": b"{}\n"}, "damaged"),
    ],
)
def test_rows_that_do_not_fit_together_are_refused(
    target: Path, new: Path, tables: dict[str, Any], told: str
) -> None:
    assert told in refused(an_archive(target, tables), new)


def test_values_are_never_commands(target: Path, new: Path) -> None:
    words = "'); DROP TABLE person; CREATE TRIGGER x AFTER INSERT ON note BEGIN SELECT 1; END;--"
    an_archive(target, {"person": [a_row("person", uid=words, name=words)]})
    restore_archive(target, new, now=NOW)
    with Database(new / FILE_NAME) as db, db.read() as session:
        run = session.connection().exec_driver_sql
        assert run("SELECT name FROM person").scalar_one() == words
        assert run("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").scalar_one() == 0


def test_a_file_that_no_row_points_to_is_too_much(target: Path, new: Path) -> None:
    an_archive(target, {"person": [ANA]}, files={"files/photo/1-small.png": b"x"})
    assert "damaged" in refused(target, new)


def test_a_row_may_point_to_no_file_that_is_not_told_of(target: Path, new: Path) -> None:
    row = a_row("attachment", uid="a", content={"file": "files/attachment/1-content.bin"})
    assert "damaged" in refused(an_archive(target, {"attachment": [row]}), new)
    row["content"] = {"file": "manifest.json"}
    assert "content is not written" in refused(an_archive(target, {"attachment": [row]}), new)


@pytest.mark.parametrize("settings", [b"[", b"[1]", b"\xff", b"{" * 100_000, b'{"my_name": NaN}'])
def test_preferences_that_are_none_refuse_the_archive(
    target: Path, new: Path, settings: bytes
) -> None:
    an_archive(target, settings=settings)
    assert "preferences" in refused(target, new)


def test_a_file_cut_off_anywhere_is_refused(target: Path, new: Path) -> None:
    whole = SAMPLE.read_bytes()
    for length in [*range(0, len(whole), 1_000), len(whole) - 1]:
        target.write_bytes(whole[:length])
        assert "whole archive" in refused(target, new)


@pytest.mark.parametrize("number", [1, 2])
def test_the_archives_of_every_older_kith_can_be_restored(
    tmp_path: Path, new: Path, number: int
) -> None:
    sample = SAMPLE.with_name(f"schema-{number}.zip")
    with opened(sample) as contents:
        assert contents.manifest.schema == number
        rows = {table: entry.rows for table, entry in contents.manifest.tables.items()}
    restore_archive(sample, new, now=NOW)
    with Database(new / FILE_NAME) as db, db.read() as session:
        run = session.connection().exec_driver_sql
        there = {table: run(f"SELECT count(*) FROM {table}").scalar_one() for table in rows}
    assert there == rows
    assert there["person"] > 5
    assert there["interaction"] > 5


def test_an_archive_can_be_tried_without_being_kept(tmp_path: Path, target: Path) -> None:
    assert check_archive(SAMPLE).schema == 2
    with pytest.raises(BadInputError):
        check_archive(an_archive(target, {"note": [a_row("note", person_id=7)]}))


NOT_ARCHIVES: list[Callable[[], bytes]] = [
    lambda: b"", lambda: b"PK", lambda: b"PK\x05\x06" + b"\0" * 18,
    lambda: b"PK\x05\x06" + b"\xff" * 18, lambda: b"hello" * 1000,
]  # fmt: skip


@pytest.mark.parametrize("content", NOT_ARCHIVES)
def test_what_is_no_archive_is_said_to_be_none(
    target: Path, new: Path, content: Callable[[], bytes]
) -> None:
    target.write_bytes(content())
    assert "archive of Kith" in refused(target, new)


def test_an_archive_that_is_stored_unpacked_is_an_archive_too(target: Path, new: Path) -> None:
    with ZipFile(SAMPLE) as source, ZipFile(target, "w", ZIP_STORED) as copy:
        for name in reversed(source.namelist()):
            copy.writestr(name, source.read(name))
    restore_archive(target, new, now=NOW)
    assert (new / FILE_NAME).exists()
