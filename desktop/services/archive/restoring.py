"""An archive back into a store: checked whole, built aside, and only then put in place."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.services.archive import preferences
from desktop.services.archive.contents import Contents, opened
from desktop.services.archive.filling import check_dates, check_words, fill
from desktop.services.archive.layout import Manifest
from desktop.storage import restoring, schema, search
from desktop.storage.connection import create_file, make_engine
from desktop.storage.faults import as_store_error
from desktop.storage.store_file import FILE_NAME


def restore_archive(
    source: Path, folder: Path, *, now: datetime, progress: Progress | None = None
) -> Path | None:
    """Let the folder's store be what the archive holds; nobody may have it open.

    The store that stood there is backed up first; its backup's path is returned. The
    preferences of the archive replace those of the folder. ``progress`` counts rows.
    Raises BadInputError for what is no sound archive, or when a selection of people would
    take the place of a store; NewerStoreError, StoreError, CancelledError. The store is
    then as it was.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in folder.glob(".restoring-*"):  # by a crash: the folder is ours alone
        shutil.rmtree(left, ignore_errors=True)
    aside = Path(tempfile.mkdtemp(prefix=".restoring-", dir=folder))
    try:
        with opened(source) as contents:
            _refuse_some_people(contents, folder)
            told = preferences.parsed(contents.settings(), source.name)
            build_store(contents, aside, progress or Progress())
        kept = restoring.restore(aside / FILE_NAME, folder / FILE_NAME, now=now)
        preferences.keep(told, folder)
        return kept
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def read_manifest(source: Path) -> Manifest:
    """What an archive says of itself. Raises BadInputError or NewerStoreError."""
    with opened(source) as contents:
        return contents.manifest


def check_archive(source: Path, progress: Progress | None = None) -> Manifest:
    """Read all of an archive as a restore would, and keep nothing of it.

    Raises BadInputError, NewerStoreError, CancelledError.
    """
    with tempfile.TemporaryDirectory(prefix="kith-archive-") as aside, opened(source) as contents:
        preferences.parsed(contents.settings(), source.name)
        build_store(contents, Path(aside), progress or Progress())
        return contents.manifest


def _refuse_some_people(contents: Contents, folder: Path) -> None:
    there = schema.inspect(folder / FILE_NAME) not in ("absent", "empty")
    if contents.manifest.selection is not None and there:
        raise BadInputError(
            tr(
                "{contents} holds some people only, and would take the place of everybody. "
                "Bring them in instead: kith import. Nothing was changed."
            ).format(contents=contents.name)
        )


def build_store(contents: Contents, aside: Path, progress: Progress) -> Path:
    """A store in the folder aside that is what the archive holds. Raises BadInputError."""
    path = aside / FILE_NAME
    create_file(path)
    schema.migrate(path, contents.manifest.schema)
    with _writing(path, contents) as connection:
        fill(contents, connection, progress)
    if contents.manifest.schema != schema.CURRENT:
        schema.migrate(path)
    with _writing(path, contents) as connection:
        check_words(contents, connection)
        check_dates(contents, connection)
        search.index_everyone(connection)
    return path


@contextmanager
def _writing(path: Path, contents: Contents) -> Iterator[Connection]:
    engine = make_engine(path, "write")
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    except (DBAPIError, OverflowError) as error:
        raise as_store_error(error, path) or contents.damaged() from error
    finally:
        engine.dispose()
