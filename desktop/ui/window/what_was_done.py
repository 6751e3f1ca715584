"""What a change is said to have done, at the foot of the window."""

from __future__ import annotations

from desktop.domain.changes import Changes
from desktop.domain.language import tr


def sentence(changes: Changes) -> str:
    """Nothing for what is quiet, or changed nothing."""
    if not changes or changes.quiet or not changes.label:
        return ""
    words = {
        "done": "{what}",
        "undone": tr("Taken back: {what}"),
        "redone": tr("Done again: {what}"),
    }[changes.direction]
    return words.format(what=changes.label)
