"""Kith from the shell, without a window and without Qt: one module for each command.

Exit codes: 0 done, 1 the input was bad, 2 called wrongly, 3 nothing could be stored,
4 done but for a file that could not be read, 130 cancelled by Ctrl+C.
"""

from __future__ import annotations

from collections.abc import Sequence

COMMANDS = ("import", "export", "backup", "restore", "check")


def wants(arguments: Sequence[str]) -> bool:
    """Whether this is for the shell, and no window is wanted."""
    if any(word in ("--help", "-h", "--version") for word in arguments):
        return True
    return _first_word(arguments) in COMMANDS


def main(arguments: Sequence[str]) -> int:
    """Carry the command out; the exit code."""
    from desktop.cli import shell

    return shell.main(arguments)


def _first_word(arguments: Sequence[str]) -> str:
    """The first word that is no option; ``--data`` takes the word behind it."""
    words = iter(arguments)
    for word in words:
        if word == "--data":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""
