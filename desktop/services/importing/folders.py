"""Folders among the files that are to be read: everything in them, at any depth."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.domain.errors import BadInputError
from desktop.domain.language import say_number, tr

MOST = 10_000  # files of one folder


def files_in(paths: Sequence[Path]) -> dict[Path, bool]:
    """Every file once, in order; whether it was named itself, and not only its folder.

    Hidden files and links to folders are passed over. Raises BadInputError for a folder
    with nothing in it, or with far too much.
    """
    found: dict[Path, bool] = {}
    for path in (path.absolute() for path in paths):
        if path.is_dir():
            for file in _walk(path):
                found.setdefault(file, False)
        else:
            found[path] = True
    return found


def _walk(folder: Path) -> list[Path]:
    found: list[Path] = []
    for file in _all_of(folder):
        found.append(file)
        if len(found) > MOST:
            raise BadInputError(
                tr(
                    "The folder {folder} holds more than {MOST} files. Choose the one with the "
                    "people in it."
                ).format(folder=folder.name, MOST=say_number(MOST))
            )
    if not found:
        raise BadInputError(tr("The folder {folder} is empty.").format(folder=folder.name))
    return sorted(found)


def _all_of(folder: Path) -> Iterator[Path]:
    for where, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(where, name) for name in files if not name.startswith("."))
