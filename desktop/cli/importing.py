"""``kith import``: people out of files."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.said import Add, say
from desktop.cli.stores import now, reading, writing
from desktop.domain.errors import StoreError
from desktop.domain.progress import Progress

if TYPE_CHECKING:
    from desktop.domain.importing import ImportPlan
    from desktop.formats.tables.looking import Recall


def offer(add: Add) -> None:
    bring = add("import", "bring people in from cards, tables, or a downloaded archive of them")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="only say what it would do")
    bring.add_argument("--json", action="store_true", help="say it for programs")
    bring.set_defaults(run=_import)


def _import(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.importing.applying import apply
    from desktop.services.importing.planning import plan
    from desktop.services.importing.reading import Tables, read

    progress = Progress()
    batch = read(wished.files, progress, Tables(recall=_remembered(folder)))
    with writing(folder) as database:
        with database.read() as session:
            planned = plan(session, batch, progress, now=now())
        if not wished.dry_run and not planned.brings_nothing:
            choices = {match.draft: match.usual for match in planned.matches}
            apply(database, planned, choices, now=now(), progress=progress)
    report = _report(planned, dry_run=wished.dry_run)
    say(json.dumps(report, ensure_ascii=False) if wished.json else _in_words(report))


def _remembered(folder: Path) -> Recall | None:
    """What was said of the columns of tables before, in the window."""
    from desktop.services.importing.mappings import remembered

    try:
        with reading(folder) as database, database.read() as session:
            return remembered(session)
    except StoreError:
        return None


def _report(planned: ImportPlan, *, dry_run: bool) -> dict[str, Any]:
    from desktop.domain.matches import in_words

    joined = [match for match in planned.matches if match.match.sure]
    unsure = [match for match in planned.matches if not match.match.sure]
    return {
        "dry_run": dry_run,
        "files": planned.batch.files,
        "records": len(planned.batch.drafts),
        "new": len(planned.new) - len(joined),
        "joined": len(joined),
        "changed": len(planned.changed),
        "unchanged": planned.unchanged,
        "circles": len(planned.groups),
        "may_be_the_same": [
            {
                "name": match.name,
                "why": in_words(match.match.reasons),
                "reasons": list(match.match.reasons),
            }
            for match in unsure
        ],
        "not_read": [
            {"file": item.origin, "line": item.line, "why": item.reason}
            for item in planned.batch.unreadable
        ],
    }


def _in_words(report: dict[str, Any]) -> str:
    would = "would be " if report["dry_run"] else ""
    lines = [
        f"{report['records']} records read from {', '.join(report['files'])}.",
        f"{report['new']} {would}new, {report['joined']} {would}joined with somebody already "
        f"here, {report['changed']} {would}brought up to date, "
        f"{report['unchanged']} here already.",
    ]
    if report["circles"]:
        lines.append(f"Groups that {'would become' if would else 'became'} circles: "
                     f"{report['circles']}.")  # fmt: skip
    for item in report["may_be_the_same"]:
        lines.append(f"May be the same: {item['name']} ({item['why']}).")
    if report["may_be_the_same"] and not report["dry_run"]:
        lines.append("They came in as people of their own. The window shows them side by side.")
    for item in report["not_read"]:
        where = f"{item['file']}, line {item['line']}" if item["line"] else item["file"]
        lines.append(f"{where}: {item['why']}")
    return "\n".join(lines)
