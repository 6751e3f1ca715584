"""Findings in words: a title, and a line that explains it.

A title says what was seen, an explanation what one might do; both leave the person free.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.language import mark, tr
from desktop.domain.pronouns import Pronoun, pronoun_of
from desktop.ui.compose.finding_table import ASKED, FITS_ANYONE, GOOD
from desktop.ui.phrases import say_date

_LONGEST = 44  # letters of a quote in a title
_ICONS = {Check.ALIKE: "copy", Check.SENTENCE: "copy", Check.TENDER: "umbrella"}
_HER = {Pronoun.SHE: mark("her"), Pronoun.HE: mark("him"), Pronoun.THEY: mark("them")}


@dataclass(frozen=True, slots=True)
class Worded:
    """``icon`` is the name of one in the resources."""

    title: str
    explanation: str
    icon: str


def word(finding: Finding, given: str, pronouns: str = "") -> Worded:
    """What stands beside the message; ``given`` is how they are called, "" where nobody is
    chosen yet."""
    title, explanation = _sentences(finding)
    her = tr(_HER[pronoun_of(pronouns)])
    facts = {
        "name": given or her,
        "her": her,
        "quote": _short(finding.quote),
        "other": finding.people[0][1] if finding.people else "",
        "day": say_date(finding.day) if finding.day else "",
        "words": _listed(finding),
    }
    icon = "check" if finding.good else _ICONS.get(finding.check, "message-circle-question-mark")
    return Worded(title.format(**facts), _capital(explanation.format(**facts)), icon)


def _sentences(finding: Finding) -> tuple[str, str]:
    """With their gaps, already in the language of the window."""
    if finding.good:
        title, explanation = GOOD[finding.check, finding.turn]
    elif finding.check is Check.STOCK:
        title, explanation = mark("“{quote}” fits anyone"), FITS_ANYONE[finding.turn]
        if finding.turn == "own":
            title = mark("“{quote}” is one of yours")
        if finding.words:
            explanation = mark("You know more: {words}")
    else:
        title, explanation = ASKED[finding.check, finding.turn]
        if finding.check is Check.PARTICULAR and finding.words:
            explanation = mark("You know more: {words}")
        if finding.check is Check.INVITATION and finding.words:
            explanation = mark("What you wrote down: {words}")
    return tr(title), tr(explanation)


def _listed(finding: Finding) -> str:
    """Words of the message as a list, what I know of them in quotes."""
    if finding.good:
        return ", ".join(finding.words)
    return ", ".join(tr("“{words}”").format(words=words) for words in finding.words)


def _short(quote: str) -> str:
    line = " ".join(quote.split())
    if len(line) <= _LONGEST:
        return line
    return line[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:–—") + "…"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def in_units(text: str, place: int) -> int:
    """The place, counted as Qt does: in UTF-16 units."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
