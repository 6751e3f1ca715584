"""A file that is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import StoreError
from desktop.domain.language import tr


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A file that takes its name only once all of it is written and synced.

    Readable by its owner only. Raises StoreError when it cannot be written; whatever
    ends the block early leaves nothing behind, and what stood there before as it was.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
    except OSError as error:
        raise StoreError(
            tr(
                "{target} could not be written: {why}. What stood there before is as it was."
            ).format(target=target, why=error.strerror or error)
        ) from error
    finally:
        _drop(part)


def _drop(part: Path) -> None:
    """That it cannot be taken away (a folder gone, a read-only disk) is told already."""
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
