"""A file that tells how much of it has been read."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import BinaryIO

Progress = Callable[[int], None]


class Counted:
    """Tells ``progress`` how many bytes were read; ``quiet`` is the file that does not."""

    def __init__(self, file: BinaryIO, progress: Progress) -> None:
        self.quiet = file
        self._progress = progress
        self.closed = False

    def read(self, size: int = -1) -> bytes:
        return self._told(self.quiet.read(size))

    read1 = read

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self.quiet.seek(offset, whence)

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.quiet.tell()

    def flush(self) -> None:
        """There is nothing to write."""

    def _told(self, content: bytes) -> bytes:
        self._progress(self.quiet.tell())
        return content


def quiet(stream: BinaryIO) -> BinaryIO:
    """The stream for a first look, which is not the reading that somebody waits for."""
    found: BinaryIO = getattr(stream, "quiet", stream)
    return found
