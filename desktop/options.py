"""What the command line asks of a start with a window. Free of Qt."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path


class Options(argparse.Namespace):
    """What the command line asked for. ``data`` is None for the usual folder."""

    data: Path | None = None
    demo: bool = False
    hidden: bool = False
    smoke_test: bool = False
    we_spoke: bool = False
    files: Sequence[Path] = ()


def parse(arguments: list[str]) -> Options:
    """The options of a start with a window. Exits with 2 on wrong usage."""
    parser = argparse.ArgumentParser("kith", add_help=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("--smoke-test", action="store_true", dest="smoke_test")
    parser.add_argument("--we-spoke", action="store_true", dest="we_spoke")
    parser.add_argument("files", nargs="*", type=Path)
    return parser.parse_args(arguments, namespace=Options())
