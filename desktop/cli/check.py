"""``kith check``: is the store whole?"""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.said import Add, say
from desktop.cli.stores import writing


def offer(add: Add) -> None:
    words = "look whether the store is whole, and mend what is safe to mend"
    add("check", words).set_defaults(run=_check)


def _check(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.checking import check

    with writing(folder) as database:
        for line in check(database):
            say(line)
