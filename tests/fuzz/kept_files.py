"""The small files of the data folder, as a crash, a disk or another program may leave them.

The first byte says which: settings, or what was half written.
"""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

from desktop import half_written, settings
from desktop.half_written import HalfWritten
from desktop.settings import SettingsFile

WORDS = (
    *(b"0{", b"1{", b'"text_scale": ', b'"week": ', b'"told": {', b'"days": {', b'"views": {'),
    *(b"1e999", b"NaN", b"[" * 400, b'"debrief/1": ', b"\\ud800", b"9" * 400, b"null", b"}"),
)


def fuzz_one(data: bytes) -> None:
    logging.disable(logging.CRITICAL)
    try:
        with tempfile.TemporaryDirectory() as name:
            _read_all(Path(name), data[1:], settings_too=data[:1] != b"1")
    finally:
        logging.disable(logging.NOTSET)


def _read_all(folder: Path, content: bytes, *, settings_too: bool) -> None:
    name = settings.FILE_NAME if settings_too else half_written.FILE_NAME
    (folder / name).write_bytes(content)
    if settings_too:
        kept = SettingsFile(folder)
        kept.values.capacity()
        kept.values.wishes()
        kept.values.looking_over()
        kept.values.told_already()
        kept.save()
        again = SettingsFile(folder).values
        assert again.text_scale == kept.values.text_scale
        assert again.week == kept.values.week
        return
    texts = HalfWritten(folder)
    for key in texts.keys(""):
        assert texts.get(key) is not None
    texts.keep("card/1", "typed")
    assert texts.get("card/1") == "typed"
