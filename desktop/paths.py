"""Where things lie: the program's own resources and the person's folders.

The only module that knows; free of Qt, so that the command line can use it.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import appdirs

_PACKAGE = Path(__file__).resolve().parent


@cache
def _resource_root() -> Path:
    """Inside the package when installed or frozen, beside it in a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """The file or folder of that name, with "/" between its parts."""
    return _resource_root() / name


def data_dir(override: Path | None = None) -> Path:
    """The folder of all that is kept; ``override`` is the person's ``--data``.

    It is not made here.
    """
    if override is not None:
        return override.expanduser().absolute()
    return Path(appdirs.user_data_dir("kith", appauthor=False))


def log_dir(override: Path | None = None) -> Path:
    """The folder of the log: inside ``override`` when one is given."""
    if override is not None:
        return data_dir(override) / "log"
    return Path(appdirs.user_log_dir("kith", appauthor=False))


def login_dir() -> Path:
    """Where Linux desktops and macOS look for what starts with the session."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents"
    return Path(appdirs.user_config_dir("autostart", appauthor=False))


def manual_folder() -> Path:
    """The pages of the manual: with the resources, or in the docs of a checkout."""
    inside = _PACKAGE / "resources" / "manual"
    return inside if inside.is_dir() else _PACKAGE.parent / "docs" / "manual"
