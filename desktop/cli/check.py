"""``kith check``: is the store whole?"""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.said import Add, say
from desktop.cli.stores import now, trying, writing
from desktop.domain.errors import StoreError


def offer(add: Add) -> None:
    words = "look whether all is well, and mend what is safe to mend after a backup"
    check = add("check", words)
    check.add_argument("--dry-run", action="store_true", help="look only, and mend nothing")
    check.add_argument("--backups", action="store_true", help="read each backup through too")
    check.set_defaults(run=_check)


def _check(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services import checking

    with (trying if wished.dry_run else writing)(folder) as database:
        findings = []
        for finding in checking.look(database, backups=wished.backups):
            say(finding.words)
            findings.append(finding)
        if any(finding.mend for finding in findings):
            if wished.dry_run:
                say("Nothing was changed. Without --dry-run this would be mended, after a backup.")
            else:
                for words in checking.mend(database, findings, now=now()):
                    say(words)
    if any(finding.bad for finding in findings):
        raise StoreError("A backup is not sound. What is said of the store itself stands above.")
