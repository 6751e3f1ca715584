"""Out and in again gives the same store, whatever is in it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from zipfile import ZipFile

from hypothesis import HealthCheck, given, settings
from sqlalchemy import text
from sqlmodel import SQLModel

from desktop.services.archive.restoring import restore_archive
from desktop.services.archive.writing import write_archive
from desktop.settings import Settings, SettingsFile
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW
from tests.services.archive.arbitrary_rows import POOLS, Pools, fill
from tests.services.test_any_sequence import dump


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(pools=POOLS)
def test_any_store_is_equal_after_the_way_out_and_in(pools: Pools, template_store: Path) -> None:
    folder = Path(tempfile.mkdtemp(prefix="kith-round-"))
    try:
        shutil.copy(template_store, folder / FILE_NAME)
        with Database(folder / FILE_NAME) as db:
            fill(db, pools)
            assert every_table_has_a_row(db)
            before = dump(db)
            written(db, folder / "first.zip")
        restore_archive(folder / "first.zip", folder / "new", now=NOW)
        with Database(folder / "new" / FILE_NAME) as other:
            after = dump(other)
            written(other, folder / "second.zip")
        assert after.keys() == before.keys()
        for table, rows in before.items():
            assert after[table] == rows, table
        assert (folder / "first.zip").read_bytes() == (folder / "second.zip").read_bytes()
    finally:
        shutil.rmtree(folder)


def written(db: Database, target: Path, own: Settings | None = None) -> None:
    with db.read() as session:
        write_archive(session, target, now=NOW, settings=own)


def every_table_has_a_row(db: Database) -> bool:
    with db.read() as session:
        run = session.connection()
        return all(
            run.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()
            for table in SQLModel.metadata.tables
        )


def test_an_endless_number_leaves_as_the_largest_there_is(db: Database, tmp_path: Path) -> None:
    with db.change("odd") as change:
        change.session.connection().exec_driver_sql(
            "INSERT INTO person (id, uid, kind, name, name_made, prefix, given, additional, family,"
            " suffix, phonetic, nickname, pronouns, organisation, department, title, sort_key,"
            " intention, stage_rank, met_on, met_where, met_how, introduced_by_name, sample,"
            " created_at, updated_at) VALUES (1, 'u', 'person', 'Ana', 0, '', '', '', '', '', '',"
            " '', '', '', '', '', '', '', -9e999, '', '', '', '', 0, '2026-01-01 00:00:00.000000',"
            " '2026-01-01 00:00:00.000000')"
        )
    written(db, tmp_path / "kith.zip")
    restore_archive(tmp_path / "kith.zip", tmp_path / "new", now=NOW)
    with Database(tmp_path / "new" / FILE_NAME) as other, other.read() as session:
        rank = session.connection().exec_driver_sql("SELECT stage_rank FROM person").scalar_one()
    assert rank == -1.7976931348623157e308


def test_what_i_prefer_about_people_travels_and_my_screen_does_not(
    db: Database, tmp_path: Path
) -> None:
    mine = Settings(my_name="Maya", people_a_day=2, theme="dark", text_scale=1.5, region="DE")
    mine.week[6] = "none"
    written(db, tmp_path / "kith.zip", mine)
    other = SettingsFile(tmp_path / "new")
    other.values.theme, other.values.my_name = "light", "Somebody"
    other.save()
    restore_archive(tmp_path / "kith.zip", tmp_path / "new", now=NOW)
    now = SettingsFile(tmp_path / "new").values
    assert (now.my_name, now.people_a_day, now.region, now.week[6]) == ("Maya", 2, "DE", "none")
    assert (now.theme, now.text_scale) == ("light", 1.0)


def test_preferences_that_cannot_be_right_leave_those_that_stand(
    db: Database, tmp_path: Path
) -> None:
    odd = Settings(people_a_day=99, digest_at="25:99", region="DE")
    written(db, tmp_path / "kith.zip", odd)
    restore_archive(tmp_path / "kith.zip", tmp_path / "new", now=NOW)
    now = SettingsFile(tmp_path / "new").values
    assert (now.people_a_day, now.digest_at, now.region) == (3, "08:30", "DE")


def test_an_archive_without_preferences_changes_none(db: Database, tmp_path: Path) -> None:
    written(db, tmp_path / "kith.zip")
    with ZipFile(tmp_path / "kith.zip") as archive:
        assert "settings.json" not in archive.namelist()
    restore_archive(tmp_path / "kith.zip", tmp_path / "new", now=NOW)
    assert not (tmp_path / "new" / "settings.json").exists()
