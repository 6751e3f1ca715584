"""One file holds everything, and a new installation from it is the same."""

from __future__ import annotations

import json
import stat
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from sqlmodel import select

from desktop.domain.entities import Attachment, FollowUp, Interaction, Note, Rhythm
from desktop.domain.errors import BadInputError, CancelledError, KithError, NewerStoreError
from desktop.domain.progress import Progress
from desktop.services.archive.restoring import restore_archive
from desktop.services.archive.writing import write_archive
from desktop.services.journey.defaults import plant_stages
from desktop.services.people.photos import set_photo
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.importing.bringing import CONNECTIONS, VCARDS, bring_in
from tests.services.test_any_sequence import dump

AWKWARD = 'it\'s "quoted"\n\0 nul, 🚀 emoji,   line, =1+1, ا ل'


@pytest.fixture
def full(db: Database) -> Database:
    """A store with something in every corner."""
    plant_stages(db)
    bring_in(db, *sorted(VCARDS.glob("*.vcf")), CONNECTIONS / "Connections.csv")
    (ana,) = add(db, a_person("Ana Moreau", intention=AWKWARD))
    add(
        db,
        Note(person_id=ana, text=AWKWARD, written_on=TODAY),
        Attachment(person_id=ana, name="../../letter.pdf", content=b"%PDF 1", added_at=NOW),
        FollowUp(person_id=ana, day=TODAY, created_at=NOW),
        Interaction(kind="call", day=TODAY, words=AWKWARD, created_at=NOW),
    )
    a_talk(db, ana)
    set_photo(db, ana, b"\x89PNG small", b"\xff\xd8\xff large")
    return db


def written(db: Database, target: Path, *, later: int = 0) -> Path:
    with db.read() as session:
        write_archive(session, target, now=NOW + timedelta(hours=later))
    return target


def restored(source: Path, folder: Path) -> Database:
    restore_archive(source, folder, now=NOW)
    return Database(folder / FILE_NAME)


def test_an_empty_store_becomes_the_same_from_an_archive(full: Database, tmp_path: Path) -> None:
    path = written(full, tmp_path / "kith.zip")
    with restored(path, tmp_path / "new") as other:
        assert dump(other) == dump(full)


def test_two_archives_of_one_store_differ_in_the_moment_only(
    full: Database, tmp_path: Path
) -> None:
    first = written(full, tmp_path / "a.zip")
    with restored(first, tmp_path / "new") as other:
        again = written(other, tmp_path / "b.zip")
        later = written(other, tmp_path / "c.zip", later=1)
    assert again.read_bytes() == first.read_bytes()
    with ZipFile(first) as one, ZipFile(later) as two:
        different = [name for name in one.namelist() if one.read(name) != two.read(name)]
        assert one.namelist() == two.namelist()
    assert different == ["manifest.json"]


def test_a_store_that_was_there_is_replaced_and_kept_as_a_backup(
    full: Database, tmp_path: Path, template_store: Path
) -> None:
    path = written(full, tmp_path / "kith.zip")
    folder = tmp_path / "used"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(template_store.read_bytes())
    with Database(folder / FILE_NAME) as used:
        add(used, a_person("Ben Lind"))
        before = dump(used)
    kept = restore_archive(path, folder, now=NOW)
    assert kept is not None
    with Database(kept) as old, Database(folder / FILE_NAME) as new:
        assert dump(old) == before
        assert dump(new) == dump(full)
    assert backup.list_backups(folder) == [kept]


def test_everything_is_for_its_owner_only(full: Database, tmp_path: Path) -> None:
    path = written(full, tmp_path / "kith.zip")
    restored(path, tmp_path / "new").close()
    for file in (path, tmp_path / "new" / FILE_NAME):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_is_plain_json_and_plain_pictures(full: Database, tmp_path: Path) -> None:
    with ZipFile(written(full, tmp_path / "kith.zip")) as archive:
        people = [json.loads(line) for line in archive.read("tables/person.jsonl").splitlines()]
        ana = next(person for person in people if person["name"] == "Ana Moreau")
        photos = [json.loads(line) for line in archive.read("tables/photo.jsonl").splitlines()]
        photo = next(photo for photo in photos if photo["person_id"] == ana["id"])
        assert archive.read(photo["large"]["file"]) == b"\xff\xd8\xff large"
        assert photo["large"]["file"].endswith(".jpg")
        assert not [name for name in archive.namelist() if ".." in name]


def changed(path: Path, target: Path, **members: bytes | None) -> Path:
    """A copy of an archive with members replaced, added, or (None) left out."""
    with ZipFile(path) as source, ZipFile(target, "w", ZIP_DEFLATED) as copy:
        for info in source.infolist():
            content = members.pop(info.filename, source.read(info.filename))
            if content is not None:
                copy.writestr(info, content)
        for name, content in members.items():
            copy.writestr(name, content or b"")
    return target


def refused(path: Path, folder: Path) -> KithError:
    with pytest.raises(KithError) as told:
        restore_archive(path, folder, now=NOW)
    assert list(folder.iterdir()) == []
    return told.value


def manifest_of(path: Path, **values: object) -> bytes:
    with ZipFile(path) as archive:
        told = json.loads(archive.read("manifest.json"))
    return json.dumps({**told, **values}).encode()


@pytest.mark.parametrize("name", ["../../outside", "/etc/outside", "files/photo/../../x", "C:\\x"])
def test_nothing_is_written_outside(full: Database, tmp_path: Path, name: str) -> None:
    path = written(full, tmp_path / "kith.zip")
    bad = changed(path, tmp_path / "bad.zip", **{name: b"x"})
    assert "does not hold what it says" in str(refused(bad, tmp_path / "new"))
    assert not (tmp_path / "outside").exists()


def test_a_bomb_is_refused_before_it_is_unpacked(full: Database, tmp_path: Path) -> None:
    path = written(full, tmp_path / "kith.zip")
    bad = changed(path, tmp_path / "bad.zip", **{"tables/note.jsonl": b" " * 60_000_000})
    assert "unpack to more" in str(refused(bad, tmp_path / "new"))


def test_a_newer_archive_is_refused_politely(full: Database, tmp_path: Path) -> None:
    path = written(full, tmp_path / "kith.zip")
    bad = changed(path, tmp_path / "bad.zip", **{"manifest.json": manifest_of(path, schema=999)})
    assert isinstance(refused(bad, tmp_path / "new"), NewerStoreError)


@pytest.mark.parametrize(
    "members",
    [
        {"tables/person.jsonl": b"[1]\n"},
        {"tables/person.jsonl": b'{"id": 1, "no_such_column": 2}\n'},
        {"tables/person.jsonl": b""},
        {"tables/note.jsonl": None},
        {"manifest.json": b"{}"},
        {"manifest.json": b"[" * 100_000},
        {"manifest.json": None},
        {"extra.txt": b"hello"},
    ],
)
def test_a_damaged_archive_is_refused_and_nothing_changes(
    full: Database, tmp_path: Path, members: dict[str, bytes | None]
) -> None:
    path = written(full, tmp_path / "kith.zip")
    bad = changed(path, tmp_path / "bad.zip", **members)
    assert isinstance(refused(bad, tmp_path / "new"), BadInputError)


def test_any_byte_turned_over_is_noticed_or_harmless(full: Database, tmp_path: Path) -> None:
    path = written(full, tmp_path / "kith.zip")
    whole = path.read_bytes()
    bad = tmp_path / "bad.zip"
    for at in range(10, len(whole), len(whole) // 10):
        bad.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        try:
            with restored(bad, tmp_path / f"new-{at}") as other:
                assert dump(other) == dump(full)
        except KithError:
            assert list((tmp_path / f"new-{at}").iterdir()) == []


def test_an_archive_of_an_older_kith_is_brought_up_to_date(tmp_path: Path) -> None:
    rows = (
        b'{"id": 1, "person_id": null, "circle_id": null, "none_needed": 0,'
        b' "earliest": 2, "latest": 3, "unit": "month"}\n'
    )
    told = {"rows": 1, "sha256": sha256(rows).hexdigest()}
    manifest = {"kind": "kith-archive", "format": 1, "schema": 1, "tables": {"rhythm": told}}
    path = tmp_path / "old.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("tables/rhythm.jsonl", rows)
    with restored(path, tmp_path / "new") as db, db.read() as session:
        kept = session.exec(select(Rhythm)).one()
        assert (kept.earliest, kept.unit, kept.kept_on) == (2, "month", None)


def test_words_are_no_archive(tmp_path: Path) -> None:
    path = tmp_path / "notes.zip"
    path.write_text("hello")
    assert "not a whole archive" in str(refused(path, tmp_path / "new"))


def test_a_cancelled_restore_leaves_nothing(full: Database, tmp_path: Path) -> None:
    path = written(full, tmp_path / "kith.zip")
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        restore_archive(path, tmp_path / "new", now=NOW, progress=progress)
    assert list((tmp_path / "new").iterdir()) == []
