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

log = logging.getLogger(__name__)

FILE_NAME = "half_written.json"

Text = str | dict[str, Any]


class HalfWritten:
    """Texts by key ("debrief/12", "card/7/trust"), each a string or a form of JSON values.

    Each place may have its own over one folder, all on one thread. The file is readable
    by its owner only, written whole or not at all, and gone when nothing is half written.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def get(self, key: str) -> Text | None:
        """What was being written there, if anything."""
        return self._read().get(key)

    def keys(self, prefix: str = "") -> list[str]:
        """What is half written, the longest ago first."""
        return [key for key in self._read() if key.startswith(prefix)]

    def keep(self, key: str, value: Text) -> None:
        """Write it down now. A failure is logged, not raised: the text is still on the
        screen, and typing goes on."""
        texts = self._read()
        if texts.get(key) == value:
            return
        texts.pop(key, None)
        self._save({**texts, key: value})

    def drop(self, key: str) -> None:
        """It is in the store, or not wanted: nothing of it stays in the file."""
        texts = self._read()
        if texts.pop(key, None) is not None:
            self._save(texts)

    def _read(self) -> dict[str, Text]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            log.exception("what was half written could not be read")
            self._set_aside()
            return {}
        if not isinstance(found, dict):
            return {}
        return {key: value for key, value in found.items() if isinstance(value, (str, dict))}

    def _save(self, texts: dict[str, Text]) -> None:
        try:
            if texts:
                self._write(json.dumps(texts))
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            log.exception("what is half written could not be kept")

    def _write(self, text: str) -> None:
        part = self._path.with_name(f".{FILE_NAME}.part")
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(part, self._path)

    def _set_aside(self) -> None:
        try:
            os.replace(self._path, self._path.with_name(f"{FILE_NAME}.unreadable"))
        except OSError:
            log.exception("the unreadable file could not be set aside")
