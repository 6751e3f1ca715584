"""A letter as blocks for the printer: the words, and nothing that stands beside them."""

from __future__ import annotations

from desktop.ui.compose.out import Outgoing
from desktop.ui.print_blocks import Block, Space, Text


def sheet_of(letter: Outgoing) -> list[Block]:
    blocks: list[Block] = []
    if letter.subject:
        blocks += [Text(letter.subject, "words_large"), Space(18)]
    for paragraph in letter.text.split("\n\n"):
        for line in paragraph.split("\n"):
            if line.strip():
                blocks.append(Text(line, "letter"))
        blocks.append(Space(12))
    return blocks
