"""Several files that are there all of them or not at all: a folder, or one zip."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.domain.errors import BadInputError, StoreError
from desktop.domain.language import tr
from desktop.domain.leaving import PACKED_PAGES
from desktop.services.exporting.whole_file import whole_file

Write = Callable[[str, bytes], None]
"""Writes one file by its name, with / between folder and file."""

_MOMENT = (1980, 1, 1, 0, 0, 0)


@contextmanager
def whole_folder(target: Path) -> Iterator[Write]:
    """A folder, or the zip of one when the name ends in .md.zip, that takes its name only
    once all of it is written; readable by its owner only.

    Raises BadInputError when a folder of that name holds something already, StoreError
    when it cannot be written. Whatever ends the block early leaves nothing behind.
    """
    if target.name.lower().endswith(PACKED_PAGES):
        with whole_file(target) as file, ZipFile(file, "w", ZIP_DEFLATED) as archive:
            yield lambda name, content: archive.writestr(_info(name), content)
        return
    _refuse_full(target)
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        yield lambda name, content: _write(part / name, content)
        if target.exists():
            target.rmdir()
        os.replace(part, target)
    except OSError as error:
        raise StoreError(
            tr("{target} could not be written: {why}. Nothing of it is there.").format(
                target=target, why=error.strerror or error
            )
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _refuse_full(target: Path) -> None:
    """What somebody keeps in a folder is theirs: nothing is written among it."""
    try:
        full = target.exists() and (not target.is_dir() or any(target.iterdir()))
    except OSError as error:
        raise StoreError(
            tr("{target} could not be read: {why}.").format(
                target=target, why=error.strerror or error
            )
        ) from error
    if full:
        raise BadInputError(
            tr(
                "{target} holds something already. Choose an empty folder, or a new name. "
                "Nothing was written."
            ).format(target=target)
        )


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _MOMENT)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
