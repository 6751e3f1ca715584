"""What an import did or would do, for programs and in words. docs/import-report.md says what
each part means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.domain.drafts import Unreadable
    from desktop.domain.importing import Choice, ForAll, ImportPlan, PlannedMatch

VERSION = 1  # of the report's form


@dataclass(frozen=True, slots=True)
class Done:
    """A plan, what was chosen for it, whether it was only tried, and the copy of the store
    from before, where there was anybody to copy."""

    plan: ImportPlan
    choices: Mapping[int, Choice]
    for_all: ForAll
    dry_run: bool = False
    backup: Path | None = None


def report(done: Done) -> dict[str, Any]:
    plan, batch = done.plan, done.plan.batch
    joined = [match for match in plan.matches if _joins(done, match)]
    unsure = [match for match in plan.matches if not _joins(done, match)]
    return {
        "version": VERSION,
        "dry_run": done.dry_run,
        "files": batch.files,
        "records": len(batch.drafts),
        "new": len(plan.new) - len(joined),
        "joined": len(joined),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "circles": len(plan.groups),
        "photos": plan.photos if done.for_all.photos else 0,
        "stories": {str(kind): count for kind, count in plan.comes_with_them.items()},
        "found": _found(done),
        "per_file": [
            {
                "file": told.name, "people": told.people, "groups": told.groups,
                "found": told.happenings, "stories": told.stories,
                "left_out": told.left_out, "not_read": told.unreadable,
            }
            for told in batch.told()
        ],
        "joined_with": [_pair(plan, match) for match in joined],
        "may_be_the_same": [_pair(plan, match) for match in unsure],
        "left_out": [_line(item) for item in batch.left_out],
        "not_read": [_line(item) for item in batch.unreadable],
        "backup": str(done.backup) if done.backup else None,
        "undo": f"kith restore {done.backup}" if done.backup else None,
    }  # fmt: skip


def _joins(done: Done, match: PlannedMatch) -> bool:
    return done.choices[match.draft].decision == "join"


def _found(done: Done) -> dict[str, int]:
    found = done.plan.found
    if not done.for_all.found:
        return {"not_taken": len(found.new) + len(found.changed)}
    return {
        "talks": found.talks, "meetings": found.meetings, "dates": found.dates,
        "requests": found.requests, "changed": len(found.changed), "gone": len(found.gone),
        "unchanged": found.unchanged, "with_nobody_known": found.left_out,
    }  # fmt: skip


def _pair(plan: ImportPlan, match: PlannedMatch) -> dict[str, Any]:
    from desktop.domain.matches import in_words

    draft = plan.batch.drafts[match.draft]
    source = draft.source
    return {
        "record": draft.name,
        "file": source.origin if source else "",
        "line": source.line if source else 0,
        "name": match.name,
        "here": match.person_id is not None,
        "why": in_words(match.match.reasons),
        "reasons": [str(reason) for reason in match.match.reasons],
    }


def _line(item: Unreadable) -> dict[str, Any]:
    return {"file": item.origin, "line": item.line, "why": item.reason}


def in_words(told: Mapping[str, Any]) -> str:
    """The same for a person."""
    would = "would be " if told["dry_run"] else ""
    lines = [
        f"{told['records']} records read from {', '.join(told['files'])}.",
        f"{told['new']} {would}new, {told['joined']} {would}joined with somebody already "
        f"here, {told['changed']} {would}brought up to date, {told['unchanged']} here already.",
        *_besides(told),
        *(f"May be the same: {pair['name']} ({pair['why']})." for pair in told["may_be_the_same"]),
    ]
    if told["may_be_the_same"] and not told["dry_run"]:
        lines.append("They came in as people of their own. The window shows them side by side.")
    if told["left_out"]:
        lines.append("Left out on purpose:")
        lines += [f"  {_in_line(item)}" for item in told["left_out"]]
    if told["not_read"]:
        lines.append("Could not be read:")
        lines += [f"  {_in_line(item)}" for item in told["not_read"]]
    if told["undo"]:
        lines.append(f"To take it back: {told['undo']}")
    return "\n".join(lines)


def _besides(told: Mapping[str, Any]) -> list[str]:
    lines = []
    dry = told["dry_run"]
    if told["circles"]:
        become = "would become" if dry else "became"
        lines.append(f"Groups that {become} circles: {told['circles']}.")
    if told["stories"]:
        said = ", ".join(f"{count} × {kind}" for kind, count in told["stories"].items())
        lines.append(f"{'Would come' if dry else 'Came'} with them: {said}.")
    found = {name: count for name, count in told["found"].items() if count}
    if found:
        said = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in found.items())
        lines.append(f"Found besides people: {said}. The window shows them for you to keep.")
    return lines


def _in_line(item: Mapping[str, Any]) -> str:
    where = f"{item['file']}, line {item['line']}" if item["line"] else item["file"]
    return f"{where}: {item['why']}"
