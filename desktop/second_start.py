"""`kith --we-spoke` while Kith runs: the wish is handed over before anything is built.

Apart from ``app``, since importing that takes three times as long as all of this.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from desktop import paths

TOKEN = "XDG_ACTIVATION_TOKEN"
"""By which Wayland lets a window to the front; the desktop gives it to what it starts."""


def asked_first(arguments: Sequence[str]) -> bool:
    """Whether a Kith that runs over this data folder opens the line."""
    from desktop.ui.window.instance import call_for_line

    parser = argparse.ArgumentParser("kith", add_help=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--demo", action="store_true")
    options, _ = parser.parse_known_args(list(arguments))
    folder = paths.data_dir(options.data)
    return not options.demo and call_for_line(folder, os.environ.get(TOKEN, ""))
