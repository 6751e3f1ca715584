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
    links: Sequence[str] = ()  # kith://…, as they were given


def parse(arguments: list[str]) -> Options:
    """The options of a start with a window. Exits with 2 on wrong usage."""
    parser = argparse.ArgumentParser("kith", add_help=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("--smoke-test", action="store_true", dest="smoke_test")
    parser.add_argument("--we-spoke", action="store_true", dest="we_spoke")
    parser.add_argument("files", nargs="*", type=Path)
    # A Path would make "kith:/" of "kith://".
    bare = [word for word in arguments if not _is_link(word)]
    options = parser.parse_args(bare, namespace=Options())
    options.links = [word for word in arguments if _is_link(word)]
    return options


def _is_link(word: str) -> bool:
    """As ``person_link`` says it, which is not imported for the few starts that have one."""
    return word[:5].lower() == "kith:"
