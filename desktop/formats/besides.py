"""What a record says for which Kith has no field: kept as it was, and told of."""

from __future__ import annotations

from desktop.domain.drafts import SourceDraft
from desktop.formats.sources import extra_cells
from desktop.formats.vcard.card import Statements
from desktop.formats.vcard.heads import parted
from desktop.formats.vcard.lines import lines_of_text
from desktop.formats.vcard.reader import build

# The frame of a card, and lines that only say something about another line.
_NOTHING_OF_ITS_OWN = frozenset(
    {"BEGIN", "END", "VERSION", "PRODID", "REV", "X-ABLABEL", "X-ABADR", "AGENT"}
)


def kept_besides(source: SourceDraft) -> list[str]:
    """The names of properties or columns that have no field of their own, in the order in
    which they stand, each as often as it does."""
    if source.format == "vcard":
        return _of_card(source.text)
    return list(extra_cells(source))


def _of_card(text: str) -> list[str]:
    lines = lines_of_text(text)
    said: Statements = {}
    build(lines, statements=said)
    found = []
    for index, line in enumerate(lines):
        head = parted(line)
        if head is None or index in said or not head[1].strip():
            continue
        if head[0].name not in _NOTHING_OF_ITS_OWN:
            found.append(head[0].name)
    return found
