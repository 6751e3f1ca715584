"""What a command says, and how it becomes part of the command line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable

Add = Callable[[str, str], argparse.ArgumentParser]
"""A new command, by its name and its sentence of help."""


def say(words: str) -> None:
    """To whoever listens; that they stopped listening (``| head``) is no trouble."""
    try:
        print(words, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
