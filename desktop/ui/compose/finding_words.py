"""Findings in words: a title, and a line that explains it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.compose.findings import Check, Finding


@dataclass(frozen=True, slots=True)
class Worded:
    """``icon`` is the name of one in the resources."""

    title: str
    explanation: str
    icon: str


def word(finding: Finding, given: str, pronouns: str = "") -> Worded:
    """What stands beside the message; ``given`` is how they are called."""
    if finding.check is Check.REASON and finding.good:
        return Worded(tr("It gives a reason"), "", "check")
    return Worded(
        tr("Why now?"), tr("Nothing says yet why you write today."), "message-circle-question-mark"
    )


def in_units(text: str, place: int) -> int:
    """The place, counted as Qt does: in UTF-16 units."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def tr(text: str) -> str:
    return QCoreApplication.translate("Compose", text)
