"""Starts Kith: the shell's commands without Qt, else the window."""

from __future__ import annotations

import gc
import sys

from desktop import cli, logs


def main() -> int:
    """The exit code."""
    logs.guard()
    arguments = sys.argv[1:]
    if cli.wants(arguments):
        return cli.main(arguments)
    if "--we-spoke" in arguments:
        from desktop import second_start

        if second_start.asked_first(arguments):
            return 0
    gc.disable()  # a start makes much and drops little; the runner lets it begin
    from desktop import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
