"""What is being typed and not yet kept: one small file, so that it survives a crash.

Free of Qt. A place keeps its text here while it is being typed, drops it once the store
has it, and offers what it still finds on the next visit.
"""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

from desktop.domain.errors import LockedStoreError, StoreError
from desktop.private_file import write_private
from desktop.storage import driver, keys, locked_text
from desktop.storage.erasing import overwrite
from desktop.storage.faults import as_store_error
from desktop.storage.store_file import FILE_NAME as STORE

log = logging.getLogger(__name__)

FILE_NAME = "half_written.json"
LOCKED_FILE_NAME = "half_written.db"

Text = str | dict[str, Any]


class HalfWritten:
    """Texts by key ("debrief/12", "card/7/trust"), each a string or a form of JSON values.

    Each place may have its own over one folder, all on one thread. The file is readable
    by its owner only, written whole or not at all, and gone when nothing is half written.
    Beside a locked store it is locked with the same key.
    """

    def __init__(self, folder: Path) -> None:
        self._store = folder / STORE
        self._plain, self._locked = folder / FILE_NAME, folder / LOCKED_FILE_NAME

    def get(self, key: str) -> Text | None:
        """What was being written there, if anything."""
        return self._read().get(key)

    def keys(self, prefix: str = "") -> list[str]:
        """What is half written, the longest ago first."""
        return [key for key in self._read() if key.startswith(prefix)]

    def keep(self, key: str, value: Text) -> None:
        """Write it down now. A failure is logged, not raised: the text is still on the
        screen, and typing goes on."""
        texts = self._readable()
        if texts is None or texts.get(key) == value:
            return
        texts.pop(key, None)
        self._save({**texts, key: value})

    def drop(self, key: str) -> None:
        """It is in the store, or not wanted: nothing of it stays in the file."""
        texts = self._readable()
        if texts is not None and texts.pop(key, None) is not None:
            self._save(texts)

    def all(self) -> dict[str, Text]:
        """Everything, by its keys."""
        return self._read()

    def put_back(self, texts: dict[str, Text]) -> None:
        """All of it anew, after the store got another passphrase, or none any more."""
        try:
            self._locked.unlink(missing_ok=True)
            if self._save(texts) and self._is_locked:
                overwrite(self._plain)
        except OSError:
            log.exception("what was half written is not yet kept as the store is")

    def write_plain(self, texts: dict[str, Text]) -> None:
        """In plain already, since the store is about to become so. Raises StoreError."""
        try:
            if texts:
                write_private(self._plain, json.dumps(texts))
        except OSError as error:
            raise (as_store_error(error, self._plain) or StoreError(str(error))) from error

    def tidy(self) -> None:
        """Once the store was unlocked: what still lies beside it in plain is locked, too."""
        if not self._is_locked or not self._plain.exists():
            return
        try:
            plain = json.loads(self._plain.read_text(encoding="utf-8"))
            if isinstance(plain, dict) and self._save({**plain, **self._read()}):
                overwrite(self._plain)
        except (OSError, ValueError, RecursionError):
            log.exception("what is half written in plain could not be locked")

    @property
    def _is_locked(self) -> bool:
        return keys.is_locked(self._store)

    @property
    def _path(self) -> Path:
        return self._locked if self._is_locked else self._plain

    def _read(self) -> dict[str, Text]:
        return self._readable() or {}

    def _readable(self) -> dict[str, Text] | None:
        """None while the file is there and cannot be read: it is not written over then."""
        try:
            found = json.loads(self._read_text())
        except (FileNotFoundError, LockedStoreError):
            return {}
        except OSError:
            log.exception("what was half written cannot be read now")
            return None
        except driver.errors(ValueError, RecursionError):
            log.exception("what was half written could not be understood")
            self._set_aside()
            return {}
        if not isinstance(found, dict):
            return {}
        return {key: value for key, value in found.items() if isinstance(value, (str, dict))}

    def _read_text(self) -> str:
        if self._is_locked:
            return locked_text.read(self._path) or "{}"
        return self._path.read_text(encoding="utf-8")

    def _save(self, texts: dict[str, Text]) -> bool:
        """Whether the file holds them."""
        try:
            if texts:
                self._write_text(json.dumps(texts))
            else:
                self._path.unlink(missing_ok=True)
        except driver.errors(OSError, LockedStoreError):
            log.exception("what is half written could not be kept")
            return False
        return True

    def _write_text(self, text: str) -> None:
        if self._is_locked:
            locked_text.write(self._path, text, like=self._store)
        else:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(self._path, text)

    def _set_aside(self) -> None:
        path = self._path
        try:
            os.replace(path, path.with_name(f"{path.name}.unreadable"))
        except OSError:
            log.exception("the unreadable file could not be set aside")
