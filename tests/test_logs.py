"""The log says where, never what somebody wrote."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import logs


@pytest.fixture
def quiet_root() -> Iterator[None]:
    root = logging.getLogger()
    before, hook = list(root.handlers), sys.excepthook
    yield
    for handler in [h for h in root.handlers if h not in before]:
        handler.close()
        root.removeHandler(handler)
    sys.excepthook = hook


def test_an_exceptions_text_stays_out_of_the_log(quiet_root: None, tmp_path: Path) -> None:
    logs.start(tmp_path / "log")
    try:
        int("Amara's secret")
    except ValueError:
        logging.getLogger("desktop.test").exception("a service failed")
    text = (tmp_path / "log" / logs.FILE_NAME).read_text()
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert "secret" not in text
    assert (tmp_path / "log" / logs.FILE_NAME).stat().st_mode & 0o077 == 0
